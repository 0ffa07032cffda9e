import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { PLACES } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { type Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

/** One family for each language: nobody is taken for another. */
const NAMES: Record<Lang, string> = { fr: 'Castellanos', en: 'Dimitrov', ar: 'Eriksen' }

/** And a week and a place in a list of its own: nobody takes another's time between the look at it and the booking. */
const WEEKS: Record<Lang, string> = { fr: '2027-01-04', en: '2027-01-11', ar: '2027-01-18' }
const PLACE_IN_LIST: Record<Lang, number> = { fr: 1, en: 3, ar: -1 }

for (const lang of languagesOf('booking again')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('somebody who comes again is not asked what is known', async ({ page, texts, request, accounts }) => {
      const slots = await freeSlots(request, 'Braine-le-Comte', { from: WEEKS[lang] })
      const slot = slots[0]
      await book(request, 'Braine-le-Comte', slot, NAMES[lang])
      await signIn(page, lang, account(accounts, 'isabelle'))
      await openDesk(page, `/${lang}/staff?worker=all&date=${dayOf(slot.start)}`)
      await card(page, NAMES[lang]).click()
      await page.locator('.panel').getByRole('link', { name: texts.say('do-book-again') }).click()

      await expect(page.locator('#commune')).toHaveValue(PLACES['Braine-le-Comte'])
      await expect(page.locator('#family_name')).toHaveValue(NAMES[lang])
      await expect(page.locator('#phone')).toHaveValue('0470 12 34 56')
      expect(page.url()).not.toContain(NAMES[lang])
      await expectAccessible(page)
      await page.locator('#phone').fill('0471 00 00 00')
      // Other days of the same person: what was changed stays.
      await page.getByRole('link', { name: texts.say('counter-later') }).click()
      await expect(page).toHaveURL(/from=/)
      await expect(page.locator('#family_name')).toHaveValue(NAMES[lang])
      await expect(page.locator('#phone')).toHaveValue('0471 00 00 00')
      const later = new URL(page.url()).searchParams.get('from')!
      const times = page.locator('input[name=start]')
      await expect.poll(async () => (await times.first().inputValue()) >= later).toBe(true)
      await times.nth(PLACE_IN_LIST[lang]).check()
      await page.locator('#consent').check()
      await page.locator('button[name=do][value=book]').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))

      await page.locator('#known_by').fill(NAMES[lang])
      await page.keyboard.press('Enter')
      await expect(page.locator('.file-list a')).toHaveCount(2)
    })
  })
}

test('who comes next has a form of her own', async ({ page, texts, request, accounts }) => {
  const slots = await freeSlots(request, 'Braine-le-Comte', { from: '2026-12-21' })
  const slot = slots[slots.length - 1]
  await book(request, 'Braine-le-Comte', slot, 'Fitzgerald')
  await signIn(page, 'fr', account(accounts, 'isabelle'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Fitzgerald').click()
  await page.locator('.panel').getByRole('link', { name: texts.say('do-book-again') }).click()
  await expect(page.locator('#family_name')).toHaveValue('Fitzgerald')
  await page.locator('#given_name').fill('Ella')
  await page.getByRole('link', { name: texts.say('desk-book'), exact: true }).click()
  await expect(page.locator('#family_name')).toHaveCount(0)
  await page.locator('#commune').selectOption(PLACES['Braine-le-Comte'])
  await page.getByRole('button', { name: texts.say('counter-search'), exact: true }).click()
  await expect(page.locator('#given_name')).toHaveValue('')
  await expect(page.locator('#family_name')).toHaveValue('')
})
