import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { letterAbout, linkIn } from '../../support/mail-server'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

test('an interpreter says no, and another one is asked with one button', async ({ page, texts, request, accounts, browser, baseURL }) => {
  const [slot] = await freeSlots(request, 'Comines-Warneton', { from: '2027-03-23', days: 1, language: 'ps' })
  const { reference } = await book(request, 'Comines-Warneton', slot, 'Wanted', { interpreter_language: 'ps' })
  const letter = await letterAbout('farid.exemple@example.org', reference)
  const other = await browser.newPage({ baseURL, viewport: { width: 390, height: 844 } })
  await other.goto(linkIn(letter))
  await other.locator('button[value=declined]').click()
  await expect(other.locator('.notice').first()).toHaveText(texts.say('interpret-said-declined'))
  await other.close()

  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}&worker=all`)
  await expect(card(page, 'Wanted')).toContainText(texts.say('interpreting-declined'))
  await page.locator('.notice a[href="/fr/staff/interpreters"]').click()
  const line = page.locator('.undelivered-one').filter({ hasText: 'Wanted' })
  await expect(line).toContainText(texts.say('interpreters-declined'))
  await expectAccessible(page)
  await line.getByRole('button', { name: 'Gulalai Exemple' }).click()
  await expect(page.locator('#said')).toHaveText(texts.say('interpreters-done-assigned'))
  await expect(line).toContainText('Gulalai Exemple')
  await expect(line).toContainText(texts.say('interpreters-asked'))
  await letterAbout('gulalai.exemple@example.org', reference)
  await expectAccessible(page)
})

test('a worker makes the address of her own agenda and ends it', async ({ page, texts, request, accounts, watch }) => {
  await signIn(page, 'fr', account(accounts, 'marc'))
  await page.locator('.steps a[href="/fr/staff/calendars"]').click()
  const own = page.getByRole('region', { name: texts.say('feeds-own') })
  await own.getByRole('button').first().click()
  const address = await page.locator('#feed').inputValue()
  const followed = await request.get(new URL(address).pathname)
  expect(followed.status()).toBe(200)
  expect(await followed.text()).toContain('BEGIN:VCALENDAR')
  await expectAccessible(page)
  await own.locator('button[value=end]').click()
  await expect(page.locator('#said')).toHaveText(texts.say('feeds-ended'))
  watch.expectRefusal(404)
  expect((await request.get(new URL(address).pathname)).status()).toBe(404)
})
