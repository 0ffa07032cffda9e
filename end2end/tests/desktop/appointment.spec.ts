import type { Locator } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { TODAY } from '../../support/server'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

/** What is asked twice before it is done. */
const sure = (sheet: Locator, wish: string) =>
  sheet.locator('details.sure').filter({ has: sheet.page().locator(`button[value=${wish}]`) })

test('arrived, done, did not come: what is noted stands in the sheet and in its history', async ({ page, texts, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff?worker=all&date=${TODAY}`)
  await page.locator('.appt.done, .appt.no-show, .appt.arrived').first().click()
  const sheet = page.locator('.panel')
  const state = sheet.locator('.sheet-head .tag').nth(1)
  const note = async (mark: string, noted: string) => {
    await sheet.locator(`button[name=do][value=${mark}]`).click()
    // Whoever has arrived has done so at a time.
    await expect(state).toContainText(texts.say(`state-${noted}`))
    await expect(sheet.locator('#said')).toHaveText(texts.say('done-saved'))
  }

  await note('expected', 'booked')
  await note('arrived', 'arrived')
  await note('done', 'done')
  await note('expected', 'booked')
  await note('no_show', 'no-show')

  await expect(sheet).toContainText(texts.say('history-no-show'))
  await expect(sheet).toContainText(texts.say('history-done'))
  await expect(page.locator('.appt.no-show').first()).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(state).toHaveText(texts.say('state-no-show'))
})

test('a time that staff cancels is free again at once', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Erquelinnes', { from: '2026-12-07' })
  const { manage_url } = await book(request, 'Erquelinnes', slot, 'Quintana')
  const isFree = async () =>
    (await freeSlots(request, 'Erquelinnes', { from: '2026-12-07' })).some(({ start }) => start === slot.start)
  expect(await isFree()).toBe(false)
  await signIn(page, 'fr', account(accounts, 'nathalie'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Quintana').click()

  const sheet = page.locator('.panel')
  await sure(sheet, 'cancel').locator('summary').click()
  await expectAccessible(page)
  await sheet.locator('button[name=do][value=cancel]').click()

  await expect(sheet.locator('#said')).toHaveText(texts.say('done-cancelled'))
  await expect(sheet.locator('#said')).toBeFocused()
  await expect(sheet.locator('.sheet-head')).toContainText(texts.say('state-cancelled'))
  // The agenda beside it has looked again: nothing is on its way when the page is left.
  await expect(page.locator('details.cancelled')).toContainText('Quintana')
  expect(await isFree()).toBe(true)
  await page.goto(new URL(manage_url).pathname)
  await expect(page.locator('.ticket .tag').first()).toHaveText(texts.say('mine-state-cancelled'))
})

test('whoever has lost her link gets a new one, and the lost one ends', async ({ page, context, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Erquelinnes', { from: '2026-12-14' })
  const { manage_url } = await book(request, 'Erquelinnes', slot, 'Zetterberg')
  await signIn(page, 'fr', account(accounts, 'nathalie'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Zetterberg').click()

  const sheet = page.locator('.panel')
  await sure(sheet, 'new-link').locator('summary').click()
  await sheet.locator('button[name=do][value=new-link]').click()
  await expect(sheet.locator('#said')).toContainText(texts.say('done-new-link'))
  await expect(sheet.locator('#said')).toBeFocused()
  await expectAccessible(page)
  const [ticket] = await Promise.all([
    context.waitForEvent('page'),
    sheet.getByRole('link', { name: texts.say('counter-ticket') }).click(),
  ])
  await expect(ticket.locator('.ticket .ref')).toBeVisible()
  expect((await request.get(new URL(manage_url).pathname)).status()).toBe(404)
})

test('staff moves an appointment, and the person sees it on her ticket', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Ecaussinnes', { from: '2026-12-07' })
  const { manage_url } = await book(request, 'Ecaussinnes', slot, 'Ueda')
  await signIn(page, 'fr', account(accounts, 'thomas'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Ueda').click()
  await page.locator('.panel').getByRole('link', { name: texts.say('do-move') }).click()
  await expect(page).toHaveURL(/\/staff\/appointments\/.*move=/)
  await expect(page.locator('.free-times')).toBeVisible()
  await expectAccessible(page)

  await page.locator('button[name=do][value=move]').click()
  await expect(page.locator('#said')).toHaveText(texts.say('refused-choose'))
  const times = page.locator('input[name=start]')
  const start = await times.last().inputValue()
  await times.last().check()
  await page.locator('button[name=do][value=move]').click()

  await expect(page.locator('#said')).toHaveText(texts.say('done-moved'))
  await expect(page).not.toHaveURL(/move=/)
  const free = (await freeSlots(request, 'Ecaussinnes', { from: '2026-12-07' })).map((slot) => Date.parse(slot.start))
  expect(free).toContain(Date.parse(slot.start))
  expect(free).not.toContain(Date.parse(start))
  // Other times are looked for once more before the page is left.
  await page.waitForLoadState('networkidle')
  await page.goto(new URL(manage_url).pathname)
  await expect(page.locator('.ticket .tag').first()).toHaveText(texts.say('mine-state-moved'))
})

test('what has not begun is neither done nor missed', async ({ page, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Seneffe', { from: '2026-12-07' })
  await book(request, 'Seneffe', slot, 'Ivarsson')
  await signIn(page, 'fr', account(accounts, 'samira'))
  await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}`)
  await card(page, 'Ivarsson').click()

  const sheet = page.locator('.panel')
  await expect(sure(sheet, 'cancel')).toBeVisible()
  await expect(sheet.locator('button[value=done], button[value=no_show], button[value=arrived]')).toHaveCount(0)
})

test('an appointment that does not exist is said to be so', async ({ page, texts, watch, accounts }) => {
  watch.expectRefusal(404)
  await signIn(page, 'fr', account(accounts, 'karim'))
  await page.goto('/fr/staff/appointments/0193b5c0-0000-7000-8000-000000000000')
  await expect(page.getByText(texts.say('trouble-not-found'))).toBeVisible()
  await expectAccessible(page)
})
