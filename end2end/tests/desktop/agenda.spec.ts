import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { languagesOf } from '../../support/sample'
import { TODAY } from '../../support/server'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { plain } from '../../support/texts'
import { expect, test } from '../../support/test'

/** The week of the demonstration. */
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']

for (const lang of languagesOf('agenda')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the agenda of the day and of the week can be read, by anybody', async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      await expectAccessible(page)

      await openDesk(page, `/${lang}/staff?worker=all&date=${TODAY}`)
      await expect(page.getByText(texts.say('agenda-today')).first()).toBeVisible()
      await expect(page.locator('.column').first()).toBeVisible()
      await expectAccessible(page)

      await openDesk(page, `/${lang}/staff?worker=all&date=${TODAY}&view=week`)
      await expect(page.locator('table.week thead th')).toHaveCount(6)
      await expect(page.locator('table.week [aria-current=date]')).toHaveCount(1)
      await expectAccessible(page)
    })

    test('what does not fit into an appointment is cut with an ellipsis, never in silence', async ({ page, accounts }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      let cut = 0
      for (const day of DAYS) {
        await openDesk(page, `/${lang}/staff?worker=all&date=${day}`)
        const cards = await page.locator('.grid .appt').evaluateAll((cards) => cards.map((card) => {
          const lines = card.querySelector('.appt-lines')!
          const clamped = getComputedStyle(lines).webkitLineClamp !== 'none'
          // A pixel or two belong to the letters' tails.
          const silent = card.scrollHeight - card.clientHeight > 3
          return { silent, shortened: clamped && lines.scrollHeight > lines.clientHeight, says: card.textContent }
        }))
        for (const { silent, says } of cards) expect(silent, `${day}: ${says}`).toBe(false)
        cut += cards.filter(({ shortened }) => shortened).length
      }
      expect(cut, 'some are short enough to be cut').toBeGreaterThan(0)
    })
  })
}

test('a worker finds in her agenda what a newcomer has booked', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'La Louvière', { from: '2026-12-07' })
  const { reference } = await book(request, 'La Louvière', slot, 'Zandstra')
  await signIn(page, 'fr', account(accounts, 'claire'))

  await test.step('on the day, without choosing whose agenda', async () => {
    await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}`)
    await expect(card(page, 'Zandstra')).toContainText(texts.say('kind-first-reception'))
  })
  await test.step('in the week', async () => {
    await page.getByRole('link', { name: texts.say('agenda-week'), exact: true }).click()
    await expect(page.locator('table.week')).toBeVisible()
    await expect(card(page, 'Zandstra')).toBeVisible()
  })
  await test.step('by the office, and not by another one', async () => {
    await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}&worker=all&office=${slot.office.id}`)
    await expect(card(page, 'Zandstra')).toBeVisible()
    await page.locator('#office').selectOption('mouscron')
    await page.getByRole('button', { name: texts.say('agenda-show') }).click()
    await expect(page).toHaveURL(/office=mouscron/)
    await expect(card(page, 'Zandstra')).toHaveCount(0)
  })
  await test.step('not among those of another worker', async () => {
    await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}&worker=${slot.worker.id}`)
    await expect(card(page, 'Zandstra')).toBeVisible()
    await page.locator('#worker').selectOption('marc')
    await page.getByRole('button', { name: texts.say('agenda-show') }).click()
    await expect(page).toHaveURL(/worker=marc/)
    await expect(card(page, 'Zandstra')).toHaveCount(0)
  })
  await test.step('and opens it beside the agenda', async () => {
    await openDesk(page, `/fr/staff?date=${dayOf(slot.start)}`)
    await card(page, 'Zandstra').click()
    const sheet = page.locator('.panel')
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Zandstra')
    await expect(sheet.locator('.ref')).toHaveText(reference)
    await expect(sheet.getByRole('link', { name: '0470 12 34 56' })).toHaveAttribute('href', /^tel:/)
    const said = plain(await sheet.innerText())
    expect(said).toContain(texts.say('history-by-visitor'))
    expect(said).toContain('La Louvière')
    await expectAccessible(page)
    await sheet.getByRole('link', { name: texts.say('sheet-close') }).click()
    await expect(sheet).toHaveCount(0)
  })
})

test('the way from day to day goes back and forth, and to today', async ({ page, texts, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'fatima'))
  const heading = page.getByRole('heading', { level: 1 })
  await openDesk(page, `/fr/staff?date=${TODAY}`)
  const today = (await heading.textContent())!

  await page.getByRole('link', { name: texts.say('agenda-after-day') }).click()
  await expect(page).toHaveURL(/date=2026-11-24/)
  await expect(heading).not.toHaveText(today)
  await page.getByRole('link', { name: texts.say('agenda-before-day') }).click()
  await expect(heading).toHaveText(today)
  await page.getByRole('link', { name: texts.say('agenda-after-day') }).click()
  await page.getByRole('link', { name: texts.say('agenda-today'), exact: true }).click()
  await expect(heading).toHaveText(today)
})

test('a day off says why, and where the next appointment is', async ({ page, texts, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'isabelle'))
  await openDesk(page, '/fr/staff?date=2026-12-25')

  const said = plain(await page.locator('main').innerText())
  expect(said).toContain(texts.say('agenda-closed-because', { reason: texts.say('holiday-christmas') }))
  await expectAccessible(page)
})
