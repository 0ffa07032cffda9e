import { expectAccessible } from '../../support/accessible'
import { freeSlots } from '../../support/api'
import { go, instant, keepTime, liveIn, wish } from '../../support/booking'
import { plain } from '../../support/texts'
import { expect, open, test } from '../../support/test'

test('a time is kept while she types, and given back when she leaves', async ({ page, texts, request }) => {
  const isFree = async (slot: string) =>
    (await freeSlots(request, 'Soignies')).some((free) => Date.parse(free.start) === Date.parse(instant(slot)))
  await open(page, '/fr/appointment')
  await liveIn(page, 'Soignies')
  await wish(page, { language: 'fr', interpreter: false })
  // The browser works for its form, unasked and unseen.
  await expect(page.locator('input[name=work]')).toHaveValue(/^\d+(\.\d+){7}$/)
  const slot = await keepTime(page)
  const kept = plain(await page.locator('.chosen [role=status]').innerText())
  expect(kept).toMatch(new RegExp(`^${plain(texts.say('booking-details-kept', { time: '@' })).replace('@', '\\d+ h \\d\\d')}$`))
  await expectAccessible(page)
  expect(await isFree(slot)).toBe(false)

  await go(page, 'times').click()
  await expect(page.locator(`input[type=radio][value="${slot}"]`)).toBeChecked()
  expect(await isFree(slot)).toBe(true)

  await go(page, 'details').click()
  await expect(page.locator('#family_name')).toBeVisible()
  expect(await isFree(slot)).toBe(false)
  // Another site: the page goes, and does not come back.
  await page.goto('about:blank')
  await expect.poll(() => isFree(slot)).toBe(true)
})
