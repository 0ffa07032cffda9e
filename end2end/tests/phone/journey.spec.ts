import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { chooseTime, confirm, instant, keepTime, wish, writeDetails } from '../../support/booking'
import { unfoldAll } from '../../support/endings'
import { refugee } from '../../support/persons'
import type { Place } from '../../support/places'
import { calendarEntry, expectState, readQr } from '../../support/ticket'
import { type Lang, plain } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

const HOMES: [Lang, Place][] = [['fr', 'Braine-le-Comte'], ['en', 'Ath'], ['ar', 'Binche']]

for (const [lang, place] of HOMES) {
  test.describe(lang, () => {
    // One after the other: both book with the same worker.
    test.describe.configure({ mode: 'default' })
    test.use({ lang })

    test('a refugee learns that she must follow the path, why, by when and with which papers', async ({ page, texts }) => {
      await open(page, `/${lang}`)
      await expectAccessible(page)
      await page.getByRole('link', { name: texts.say('home-start') }).click()
      await answerAll(page, refugee(place))

      await unfoldAll(page)
      const said = plain(await page.locator('main').innerText())
      expect(said).toContain(texts.say('status-obligated-title'))
      const sum = (months: number, date: string, from: string) =>
        texts.say('deadline-arithmetic', { months, start: texts.date(from), date: texts.date(date) })
      expect(said).toContain(sum(18, '2027-03-15', '2025-09-15'))
      expect(said).toContain(sum(36, '2028-09-15', '2025-09-15'))
      expect(said).toContain(sum(3, '2025-12-20', '2025-09-20'))
      expect(said).toContain(texts.say('deadline-past'))
      expect(said).toContain(texts.say('verdict-rule', { rule: 'R21-OBLIGATED' }))
      for (const reason of ['not-european', 'long-permit', 'under-three-years', 'working-age', 'no-waiver']) {
        expect(said).toContain(texts.say(`reason-${reason}`))
      }
      for (const paper of ['passport', 'residence-document', 'annex-one', 'permit-order-receipt']) {
        expect(said).toContain(texts.say(`document-${paper}`))
      }
      for (const step of ['letter', 'reception', 'convention', 'citizenship', 'french', 'orientation', 'evaluation', 'certificate']) {
        expect(said).toContain(texts.say(`step-${step}-text`))
      }
      for (const citation of await page.locator('details.citation').all()) {
        await citation.locator('summary').click()
        await expect(citation.getByRole('link')).toHaveAttribute('href', /^https:\/\//)
      }
      await expectAccessible(page)
    })

    test('she books from her verdict, and has a ticket', async ({ page, texts, request }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee(place))

      await test.step('the appointment', async () => {
        await page.getByRole('button', { name: texts.say('verdict-book'), exact: true }).click()
        await awake(page)
        await expect(page.locator('.known')).toContainText(place)
        await expectAccessible(page)
        await wish(page, { language: lang, interpreter: lang !== 'fr' })
        await expectAccessible(page)
      })
      const slot = await keepTime(page)
      await writeDetails(page, { family_name: 'Al-Khatib', given_name: 'Rana', phone: '0470 12 34 56' })
      await expectAccessible(page)
      await confirm(page)
      await awake(page)

      const ticket = page.url()
      await test.step('the ticket', async () => {
        await expectState(page, texts, 'booked')
        expect(await readQr(page)).toBe(ticket)
        await expectAccessible(page)
        expect(await startsOf(await freeSlots(request, place))).not.toContain(Date.parse(instant(slot)))
      })
      const entry = await calendarEntry(page)
      expect(entry).toMatchObject({ sequence: 0, status: 'CONFIRMED', url: ticket })
      expect(entry.start.getTime()).toBe(Date.parse(instant(slot)))
      expect(entry.end.getTime() - entry.start.getTime()).toBe(90 * 60_000)
    })

    test('she moves her appointment, then cancels it', async ({ page, texts, request }) => {
      const [slot] = await freeSlots(request, place)
      const { manage_url } = await book(request, place, slot, 'Al-Khatib')
      await open(page, new URL(manage_url).pathname.replace(/^\/\w+/, `/${lang}`))
      const ticket = page.url()
      const entry = await calendarEntry(page)

      await test.step('another time', async () => {
        await page.locator('a[href$="/move"]').click()
        const other = await chooseTime(page, 1)
        await expectAccessible(page)
        await page.getByRole('button', { name: texts.say('mine-move-submit') }).click()
        await page.waitForURL(ticket)
        await awake(page)
        await expectState(page, texts, 'moved')
        const moved = await calendarEntry(page)
        expect(moved).toMatchObject({ uid: entry.uid, sequence: 1, status: 'CONFIRMED' })
        expect(moved.start.getTime()).toBe(Date.parse(instant(other)))
        const free = await startsOf(await freeSlots(request, place))
        expect(free).toContain(Date.parse(slot.start))
        expect(free).not.toContain(Date.parse(instant(other)))
      })

      await test.step('no appointment any more', async () => {
        await page.locator('a[href$="/cancel"]').click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('mine-cancel-title'))
        await expectAccessible(page)
        await page.getByRole('button', { name: texts.say('mine-cancel-submit') }).click()
        await page.waitForURL(ticket)
        await awake(page)
        await expectState(page, texts, 'cancelled')
        await expectAccessible(page)
        await expect(page.getByRole('link', { name: texts.say('mine-book-again') })).toBeVisible()
        await expect(page.locator('a[href$="/move"], a[href$="/cancel"], img.qr')).toHaveCount(0)
      })
    })
  })
}

function startsOf(slots: { start: string }[]): number[] {
  return slots.map((slot) => Date.parse(slot.start))
}
