import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import { plain } from '../../support/texts'
import { expect, open, test } from '../../support/test'

for (const lang of languagesOf('links')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a page that does not exist says so, and leads home', async ({ page, texts, watch }) => {
      watch.expectRefusal(404)
      const answer = await page.goto(`/${lang}/nowhere`)

      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('errors-not-found-title'))
      await expectAccessible(page)
      await page.getByRole('link', { name: texts.say('common-go-home') }).click()
      await expect.poll(async () => plain(await page.getByRole('heading', { level: 1 }).innerText())).toBe(texts.say('home-title'))
    })

    test('a secret link that is wrong, cut off or unknown is always the same page', async ({ page, texts, watch }) => {
      watch.expectRefusal(404)
      for (const secret of ['0'.repeat(32), 'abc', 'f'.repeat(31), '%F0%9F%98%80']) {
        const answer = await page.goto(`/${lang}/my/${secret}`)
        expect(answer?.status(), secret).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('mine-unknown-title'))
      }
      await expectAccessible(page)
      for (const place of ['move', 'cancel']) {
        const answer = await page.goto(`/${lang}/my/${'0'.repeat(32)}/${place}`)
        expect(answer?.status(), place).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('mine-unknown-title'))
      }
    })
  })
}

test('looking at a link, as mail scanners do, changes nothing', async ({ page, request, texts }) => {
  const [slot] = await freeSlots(request, 'Lessines')
  const { manage_url } = await book(request, 'Lessines', slot, 'Scanned')

  for (const place of ['', '/move', '/cancel', '/calendar.ics', '/qr.svg']) {
    expect((await request.get(`${manage_url}${place}`)).status(), place).toBe(200)
    expect((await request.head(`${manage_url}${place}`)).status(), place).toBe(200)
  }

  await open(page, new URL(manage_url).pathname)
  await expect(page.locator('.ticket .tag').first()).toHaveText(texts.say('mine-state-booked'))
})

test('an unknown language is a page that does not exist', async ({ page, watch }) => {
  watch.expectRefusal(404)
  const answer = await page.goto('/xx/screening')
  expect(answer?.status()).toBe(404)
  await expectAccessible(page)
})

test('the door opens in the language that the phone asks for', async ({ browser, baseURL }) => {
  for (const [locale, lang] of [['ar-SY', 'ar'], ['en-GB', 'en'], ['fr-BE', 'fr'], ['ja-JP', 'fr']]) {
    const context = await browser.newContext({ locale, baseURL })
    const page = await context.newPage()
    await page.goto('/')
    expect(new URL(page.url()).pathname, locale).toBe(`/${lang}`)
    await context.close()
  }
})
