import { expectAccessible } from '../../support/accessible'
import { freeSlots } from '../../support/api'
import { PLACES, type Place } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { LANGUAGES, type Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

/** Each language leaves enough times to the others. */
const HOMES: Record<Lang, Place> = { fr: 'Lessines', en: 'Lessines', ar: 'Anderlues' }

for (const lang of languagesOf('counter')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('somebody at the counter gets an appointment and a reference', async ({ page, texts, request, accounts }) => {
      await signIn(page, lang, account(accounts, 'isabelle'))
      await page.getByRole('link', { name: texts.say('desk-book') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-title'))
      await expectAccessible(page)
      await page.locator('#commune').selectOption(PLACES[HOMES[lang]])
      await page.locator('#language').selectOption(lang)
      await page.getByRole('button', { name: texts.say('counter-search'), exact: true }).click()
      const time = page.locator('input[name=start]').nth(LANGUAGES.indexOf(lang))
      await time.check()
      const start = await time.inputValue()
      await expectAccessible(page)

      await page.locator('button[name=do][value=book]').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(page.locator('#errors')).toContainText(texts.say('errors-name-required'))
      await expect(page.locator(`input[name=start][value="${start}"]`)).toBeChecked()
      await expectAccessible(page)
      await page.locator('#family_name').fill(`Oyelaran-${lang}`)
      await page.locator('#consent').check()
      await page.locator('button[name=do][value=book]').click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))
      const reference = await page.locator('.ticket .ref').innerText()
      await expectAccessible(page)
      expect((await freeSlots(request, HOMES[lang])).map((slot) => Date.parse(slot.start))).not.toContain(Date.parse(start))
      const ticket = await page.getByRole('link', { name: texts.say('counter-ticket') }).getAttribute('href')
      await openDesk(page, `/${lang}/staff?worker=all&date=${dayOf(start)}`)
      await expect(card(page, `Oyelaran-${lang}`)).toBeVisible()
      await page.goto(ticket!)
      await expect(page.locator('.ticket .ref')).toHaveText(reference)
    })
  })
}
