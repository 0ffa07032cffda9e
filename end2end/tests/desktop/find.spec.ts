import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { LANGUAGES, type Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

/** One family for each language: each search finds one. */
const NAMES: Record<Lang, string> = { fr: 'Wierzbicki', en: 'Xhaferi', ar: 'Yamashita' }
const PHONE = { width: 390, height: 844 }

for (const lang of languagesOf('finding')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('somebody who does not know when she comes is told from whatever page', async ({ page, texts, request, accounts }) => {
      const slots = await freeSlots(request, 'Frasnes-lez-Anvaing', { from: '2026-12-14' })
      const slot = slots[LANGUAGES.indexOf(lang)]
      await book(request, 'Frasnes-lez-Anvaing', slot, NAMES[lang])
      await signIn(page, lang, account(accounts, 'isabelle'))
      await openDesk(page, `/${lang}/staff/rulebook`)
      await page.getByRole('searchbox', { name: texts.say('people-search') }).fill(NAMES[lang].toLowerCase())
      await page.keyboard.press('Enter')

      const row = page.locator('.file-list a')
      await expect(row).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect(row).toContainText(NAMES[lang])
      await expect(row).toContainText(texts.say('state-booked'))
      await expect(row).toContainText(texts.say('agenda-with', { name: '' }).trim())
      expect(page.url()).toMatch(new RegExp(`/${lang}/staff/files$`))
      await expect(page.locator('#known_by')).toHaveValue(NAMES[lang].toLowerCase())
      await expectAccessible(page)
      await page.setViewportSize(PHONE)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)

      await row.click()
      await expect(page.locator('.sheet-head')).toContainText(NAMES[lang])
      await expect(page.locator('#known_by')).toHaveValue('')
      await page.goBack()
      await expect(row).toHaveCount(1)
      await page.locator('#known_by').fill('nobody at all')
      await page.locator('.people-search button').click()
      await expect(page.getByText(texts.say('people-none-found'))).toBeVisible()
      await page.getByRole('link', { name: texts.say('file-search-all') }).click()
      await expect(page.locator('#known_by')).toHaveValue('')
    })
  })
}

test('a search where the network fails is kept, and found once it is back', async ({ page, context, texts, watch, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'isabelle'))
  await openDesk(page, '/fr/staff/rulebook')
  watch.expectOffline()
  await context.setOffline(true)
  await page.locator('#known_by').fill('nobody at all')
  await page.keyboard.press('Enter')
  await expect(page.getByText(texts.say('trouble-offline'))).toBeVisible()
  await expect(page.locator('#known_by')).toHaveValue('nobody at all')
  await context.setOffline(false)
  await page.locator('.people-search button').click()
  await expect(page.getByText(texts.say('people-none-found'))).toBeVisible()
})
