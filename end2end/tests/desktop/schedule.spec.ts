import { expectAccessible } from '../../support/accessible'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

// Each change of hours is one of the version that was seen: one after the other.
test.describe.configure({ mode: 'default' })

/** A Sunday on which nobody else's story happens. */
const SUNDAY = '2026-12-13'

test('hours are typed, looked at, saved and taken back, with the keyboard alone', async ({ page, texts, accounts, watch }) => {
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, '/fr/staff/schedule?who=worker:claire')
  const add = page.locator('summary', { hasText: texts.say('schedule-add-hours') })
  await add.focus()
  await page.keyboard.press('Enter')
  await page.locator('#opening-office').selectOption('estaimpuis')
  await page.locator('#opening-rhythm').selectOption('once')
  await page.locator('#opening-start').fill('14:00')
  await page.locator('#opening-end').fill('13:00')
  await page.locator('#opening-from').fill(SUNDAY)
  watch.expectRefusal(422)
  await page.locator('#opening-from').press('Enter')

  // What is wrong is said, and what was typed stays.
  await expect(page.locator('#errors')).toBeFocused()
  await page.locator('#errors a').first().press('Enter')
  await expect(page.locator('#opening-end')).toBeFocused()
  await expect(page.locator('#opening-office')).toHaveValue('estaimpuis')
  await expectAccessible(page)
  await page.locator('#opening-end').fill('17:00')
  await page.locator('#opening-end').press('Enter')

  const preview = page.locator('.preview')
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('14:00–17:00')
  await expect(preview).toContainText(texts.say('schedule-nobody-falls-out'))
  await expectAccessible(page)
  await preview.getByRole('button', { name: texts.say('schedule-save') }).press('Enter')
  await expect(page.locator('#said')).toBeFocused()
  await expect(page.locator('#said')).toHaveText(texts.say('schedule-saved'))
  const line = page.locator('.schedule-list li').filter({ hasText: '14:00–17:00' })
  await expect(line).toContainText(texts.say('schedule-once'))
  await expectAccessible(page)

  await line.getByRole('button').press('Enter')
  await expect(preview).toContainText(texts.say('schedule-lost'))
  await preview.getByRole('button', { name: texts.say('schedule-save') }).press('Enter')
  await expect(line).toHaveCount(0)
})

test('hours that are to be changed stand in the form, which is at hand', async ({ page, texts, accounts, watch }) => {
  await signIn(page, 'fr', account(accounts, 'claire'))
  await openDesk(page, '/fr/staff/schedule')
  // The list of what would help most may stand above, and has nothing to change.
  await page.locator('.schedule-list').getByRole('link').first().press('Enter')
  await expect(page.locator('#opening-office')).toBeFocused()
  await expect(page.locator('#opening-office')).toHaveValue('la-louviere')
  await expect(page.locator('#opening-start')).toHaveValue('09:00')
  // Nothing was changed: it is said.
  watch.expectRefusal(409)
  await page.locator('#opening-start').press('Enter')
  await expect(page.locator('#said')).toHaveText(texts.say('schedule-changes-nothing'))
})
