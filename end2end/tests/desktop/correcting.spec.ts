import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import { account, card, dayOf, openDesk, sendSignIn, signIn } from '../../support/staff'
import { LANGUAGES, type Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

const NAMES: Record<Lang, string> = { fr: 'Garibaldi', en: 'Hrytsenko', ar: 'Ilunga' }

for (const lang of languagesOf('correcting')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a telephone number is corrected beside the agenda, and a note is kept', async ({ page, texts, request, accounts }) => {
      const slots = await freeSlots(request, 'Estaimpuis', { from: '2026-12-21' })
      const slot = slots[LANGUAGES.indexOf(lang)]
      await book(request, 'Estaimpuis', slot, NAMES[lang])
      await signIn(page, lang, account(accounts, 'coordination'))
      await openDesk(page, `/${lang}/staff?worker=all&date=${dayOf(slot.start)}`)
      await card(page, NAMES[lang]).click()
      const sheet = page.locator('.panel')

      await sheet.getByText(texts.say('do-correct')).click()
      await expectAccessible(page)
      await sheet.locator('#phone').fill('0470 12 34')
      await sheet.locator('#email').fill('new@example.org')
      await sheet.locator('button[value=correct]').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(sheet.locator('#phone')).toHaveValue('0470 12 34')
      await expect(sheet.locator('#email')).toHaveValue('new@example.org')
      await expect(sheet.locator('#phone')).toHaveAttribute('aria-invalid', 'true')
      await expectAccessible(page)
      await sheet.locator('#phone').fill('0471 22 33 44')
      await sheet.locator('button[value=correct]').click()
      await expect(page.locator('#said')).toHaveText(texts.say('done-saved'))
      await expect(page.locator('#said')).toBeFocused()
      await expect(sheet.locator('.sheet-facts')).toContainText('0471 22 33 44')
      await expect(sheet.locator('.history').last()).toContainText(texts.say('history-corrected'))

      await sheet.getByText(texts.say('do-note'), { exact: true }).click()
      await sheet.locator('#note').fill('é'.repeat(501))
      await sheet.locator('button[value=note]').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(sheet.locator('#note')).toHaveValue('é'.repeat(501))
      await expectAccessible(page)
      await sheet.locator('#note').fill('Vient avec sa sœur\nRappeler le matin')
      await sheet.locator('button[value=note]').click()
      await expect(sheet.locator('.note-text')).toHaveText('Vient avec sa sœur\nRappeler le matin', { useInnerText: true })
      await expectAccessible(page)
      await page.reload()
      await expect(sheet.locator('.note-text')).toContainText('Rappeler')
    })
  })
}

test('where the network fails, what was corrected and noted stays in its field', async ({ page, context, texts, watch, request, accounts }) => {
  const slots = await freeSlots(request, 'Estaimpuis', { from: '2026-12-21' })
  const slot = slots[slots.length - 1]
  await book(request, 'Estaimpuis', slot, 'Jankowski')
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Jankowski').click()
  const sheet = page.locator('.panel')
  watch.expectOffline()
  for (const [wish, field, typed] of [['correct', '#phone', '0471 22 33 44'], ['note', '#note', 'Rappeler']]) {
    await sheet.locator('details.sure').filter({ has: page.locator(`button[value=${wish}]`) }).locator('summary').click()
    await sheet.locator(field).fill(typed)
    await context.setOffline(true)
    await sheet.locator(`button[value=${wish}]`).click()
    await expect(sheet.locator('.answered')).toContainText(texts.say('trouble-offline'))
    await expect(sheet.locator(field)).toHaveValue(typed)
    await context.setOffline(false)
    await sheet.locator(`button[value=${wish}]`).click()
    await expect(page.locator('#said')).toHaveText(texts.say('done-saved'))
  }
})

test('without scripts somebody is found, corrected, noted about and booked for again', async ({ browser, baseURL, request, accounts, texts }) => {
  const slots = await freeSlots(request, 'Estaimpuis', { from: '2026-12-21' })
  await book(request, 'Estaimpuis', slots[slots.length - 2], 'Kowalczyk')
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/fr/staff/sign-in')
  await sendSignIn(page, account(accounts, 'isabelle'))
  await page.locator('#known_by').fill('kowalczyk')
  await page.keyboard.press('Enter')
  await expect(page.locator('#known_by')).toHaveValue('kowalczyk')
  await page.locator('.file-list a').click()

  await page.getByText(texts.say('do-correct')).click()
  await page.locator('#phone').fill('0470')
  await page.locator('button[value=correct]').click()
  await expect(page.locator('#phone')).toHaveValue('0470')
  await page.locator('#phone').fill('0471 22 33 44')
  await page.locator('button[value=correct]').click()
  await expect(page.locator('#said')).toHaveText(texts.say('done-saved'))
  await page.getByText(texts.say('do-note'), { exact: true }).click()
  await page.locator('#note').fill('Rappeler')
  await page.locator('button[value=note]').click()
  await expect(page.locator('.note-text')).toHaveText('Rappeler')

  await page.getByRole('link', { name: texts.say('do-book-again') }).click()
  await expect(page.locator('#family_name')).toHaveValue('Kowalczyk')
  await expect(page.locator('#phone')).toHaveValue('0471 22 33 44')
  await page.locator('input[name=start]').last().check()
  await page.locator('#consent').check()
  await page.locator('button[name=do][value=book]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))
  await context.close()
})
