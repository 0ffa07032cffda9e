import { randomUUID } from 'node:crypto'

import { expectAccessible } from '../../support/accessible'
import { freeSlots } from '../../support/api'
import { PLACES } from '../../support/places'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

test('whom no letter reaches is called, and the colleague says that it is done', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Manage', { from: '2027-01-11' })
  const answer = await request.post('/api/v1/appointments', {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      commune: PLACES.Manage,
      kind: 'first_reception',
      start: slot.start,
      worker: slot.worker.id,
      office: slot.office.id,
      language: 'fr',
      person: { family_name: 'Wrocław', phone: '0470 12 34 56', email: 'nobody@example.org' },
      consent: true,
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  await signIn(page, 'fr', account(accounts, 'coordination'))

  const line = page.locator('.undelivered-one').filter({ hasText: 'Wrocław' })
  await expect(async () => {
    await openDesk(page, '/fr/staff/messages')
    await expect(line).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(line.locator('a[href="tel:+32470123456"]')).toHaveText('0470 12 34 56')
  await expect(line).toContainText(texts.say('messages-trouble-address'))
  await expect(page.getByRole('heading', { name: texts.say('jobs-title') })).toBeVisible()
  await expectAccessible(page)

  await openDesk(page, '/fr/staff')
  await page.locator('.notice a[href="/fr/staff/messages"]').click()
  await line.getByRole('button').click()
  await expect(page.locator('#said')).toBeFocused()
  await expect(page.locator('#said')).toHaveText(texts.say('messages-settled'))
  await expect(line).toHaveCount(0)
  await expectAccessible(page)
})
