import { expectAccessible } from '../../support/accessible'
import { PUBLIC, TO_READ } from '../../support/pages'
import { LANGUAGES, plain } from '../../support/texts'
import { expect, open, test } from '../../support/test'

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the pages to read are whole, and ask for nothing but their style', async ({ page, watch }) => {
      for (const path of TO_READ) {
        const before = watch.requests.length
        await page.goto(`/${lang}${path}`)
        await page.waitForLoadState('networkidle')
        const asked = watch.requests.slice(before).map((request) => new URL(request.url()).pathname)
        expect(asked.filter((file) => !/\.(css|svg)$/.test(file)), path).toEqual([`/${lang}${path}`])
        await expectAccessible(page)
      }
    })

    test('the first page leads to each of them, and each to the others', async ({ page, texts }) => {
      const names = ['mine', 'for-whom', 'path', 'offices', 'contact'].map((name) => texts.say(`home-${name}`))
      for (const [place, name] of names.entries()) {
        await open(page, `/${lang}`)
        const links = page.locator('main nav .links a')
        expect((await links.allInnerTexts()).map(plain)).toEqual(names)
        await links.nth(place).click()
        await expect.poll(async () => plain(await page.getByRole('heading', { level: 1 }).innerText())).toBe(name)
        const others = (await page.locator('main nav .links a').allInnerTexts()).map(plain)
        expect(others).toEqual(names.slice(1).filter((other) => other !== name))
      }
    })

    test('who types her commune finds whom she meets, and books there', async ({ page, texts }) => {
      await page.goto(`/${lang}/contact`)
      await page.locator('#commune').fill('binche')
      await page.getByRole('button', { name: texts.say('info-contact-find') }).click()
      await page.waitForURL(/\/contact\/58002$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Binche')
      await expect(page.locator('a[href^="tel:"]').first()).toBeVisible()

      await page.locator('main form button').click()
      await page.waitForURL(/\/appointment$/)
      await expect(page.locator('body')).toContainText('Binche')
    })
  })
}

test('what resembles a commune is offered, and the typing is kept', async ({ page, texts, watch }) => {
  watch.expectRefusal(422)
  await page.goto('/fr/contact')
  await page.locator('#commune').fill('Binsche')
  await page.locator('main form button').click()
  await expect(page.locator('#commune')).toHaveValue('Binsche')
  await expect(page.getByRole('status')).toContainText(texts.say('info-contact-several'))
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Binche' }).first().click()
  await page.waitForURL(/\/contact\/58002$/)
})

test('a page to read is left by the keyboard alone, in the order in which it is read', async ({ page }) => {
  for (const path of TO_READ) {
    await page.goto(`/fr${path}`)
    const stops = await page.locator('a[href], summary, button, input:not([type=hidden])').evaluateAll((all) =>
      all.filter((stop) => stop.checkVisibility()).map((stop) => stop.outerHTML.slice(0, 60)),
    )
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 60)), path).toBe(stop)
    }
  }
})

test('a picture stands beside every address that is sent to somebody', async ({ page, request }) => {
  for (const path of PUBLIC) {
    await page.goto(`/ar${path}`)
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(new URL(picture!).pathname)
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png'])
    const size = (await answer.body()).subarray(16, 24)
    expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1200, 630])
  }
})
