import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import type { Lang } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'

const FROM: Record<Lang, string> = { fr: '2027-01-04', en: '2027-01-11', ar: '2027-01-18' }

for (const lang of languagesOf('remembered')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a phone keeps the appointment if she wants it to, finds it from the first page, and forgets it', async ({ page, request, texts }) => {
      const [slot] = await freeSlots(request, 'Comines-Warneton', { from: FROM[lang] })
      const { manage_url, reference } = await book(request, 'Comines-Warneton', slot, `Kept-${lang}`)
      const token = manage_url.split('/').pop()
      const way = page.locator('.home .links a').first()

      await open(page, `/${lang}/my/${token}`)
      await expect(page.locator('.remember')).toContainText(texts.say('mine-remember-text'))
      await open(page, `/${lang}`)
      await way.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('home-mine'))

      await open(page, `/${lang}/my/${token}`)
      await page.getByRole('button', { name: texts.say('mine-remember'), exact: true }).click()
      await expect(page.locator('.remember [role=status]')).toHaveText(texts.say('mine-remembered'))
      await expectAccessible(page)
      await open(page, `/${lang}`)
      await way.click()
      await expect(page.locator('.ticket .ref')).toHaveText(reference)
      await awake(page)
      await page.getByRole('button', { name: texts.say('mine-forget'), exact: true }).click()
      await open(page, `/${lang}`)
      await way.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('home-mine'))
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })
}

test('what is cancelled is not kept, and a link that leads nowhere offers to find the appointment', async ({ page, request, texts, watch }) => {
  watch.expectRefusal(404)
  const [slot] = await freeSlots(request, 'Comines-Warneton', { from: '2027-01-25' })
  const { manage_url } = await book(request, 'Comines-Warneton', slot, 'Kept-cancelled')
  const path = new URL(manage_url).pathname
  await open(page, path)
  await page.getByRole('button', { name: texts.say('mine-remember'), exact: true }).click()
  await expect(page.locator('.remember [role=status]')).toHaveText(texts.say('mine-remembered'))
  await request.post(`/api/v1/appointments/${path.split('/').pop()}/cancel`)
  await open(page, path)
  await expect(page.locator('.ticket .tag').first()).toHaveText(texts.say('mine-state-cancelled'))
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)

  await page.goto(`/fr/my/${'0'.repeat(32)}`)
  await awake(page)
  await page.getByRole('link', { name: texts.say('mine-unknown-send') }).click()
  await expect(page.locator('#address')).toBeVisible()
})
