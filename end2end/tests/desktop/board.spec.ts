import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import { account, dayOf, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

for (const lang of languagesOf('board')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('all offices of a week at a look, and from a cell to the counter', async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      await page.getByRole('link', { name: texts.say('desk-board'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('board-title'))
      await expect(page.locator('.offices tbody tr')).toHaveCount(17)
      await expect(page.locator('.offices thead th')).toHaveCount(6)
      await expectAccessible(page)
      // The heads stay in sight.
      await page.locator('.offices').evaluate((board) => board.scrollTo({ top: board.scrollHeight }))
      await expect(page.locator('.offices thead th').first()).toBeInViewport()
      await expect(page.locator('.offices tbody th').last()).toBeInViewport()

      await page.getByRole('link', { name: texts.say('agenda-after-week') }).click()
      await expect(page).toHaveURL(/date=2026-11-30/)
      await expect(page.locator('.offices a[href*="from=2026-12-01"]').first()).toBeVisible()
      await page.locator('#kind').selectOption('convention')
      await page.locator('#language').selectOption('ar')
      await page.getByRole('button', { name: texts.say('agenda-show') }).click()
      await expect(page).toHaveURL(/kind=convention.*language=ar|language=ar.*kind=convention/)
      const cell = page.locator('.offices td.free .count a[href*="kind=convention"]').first()
      const href = await cell.getAttribute('href')
      await cell.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-title'))
      await expect(page.locator('#kind')).toHaveValue('convention')
      await expect(page.locator('#interpreter')).toBeChecked()
      await expect(page.locator('#office')).toHaveValue(new URL(href!, page.url()).searchParams.get('office')!)
    })
  })
}

test('a cell counts one less as soon as somebody has booked', async ({ page, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Ath', { from: '2027-02-15' })
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff/board?date=${dayOf(slot.start)}`)
  const cell = page.locator(`.offices a[href*="office=${slot.office.id}&from=${dayOf(slot.start)}"]`)
  const free = async () => Number(/(\d+) libre/.exec(await cell.innerText())![1])
  const before = await free()
  await page.locator('#kind').focus()
  await book(request, 'Ath', slot, 'Counted')
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(free).toBe(before - 1)
  await expect(page.locator('#kind')).toBeFocused()
})

test('the times of the own worker come first, and the team is one press away', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'La Louvière', { from: '2027-02-22' })
  await book(request, 'La Louvière', slot, 'Known-to-her')
  await signIn(page, 'fr', account(accounts, 'claire'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await page.locator('.appt').filter({ hasText: 'Known-to-her' }).first().click()
  await page.locator('.panel').getByRole('link', { name: texts.say('do-move'), exact: true }).click()
  const times = page.locator('.free-times .time')
  await expect(times.first()).toBeVisible()
  expect(new Set(await times.locator('small').first().allInnerTexts())).toEqual(new Set([slot.worker.name]))
  await expectAccessible(page)
  const hers = await times.count()
  await page.getByRole('link', { name: texts.say('move-all') }).click()
  await expect(page).toHaveURL(/with=all/)
  await expect.poll(() => times.count()).toBeGreaterThan(hers)
})
