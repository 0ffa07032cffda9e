import type { Request } from '@playwright/test'

import { expectAccessibleWithoutScripts as expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { chooseTime, confirm, go, instant, wish, writeDetails } from '../../support/booking'
import { expectExplained } from '../../support/explanation'
import { refugee } from '../../support/persons'
import type { Place } from '../../support/places'
import { readEntry, expectState } from '../../support/ticket'
import { type Lang, plain } from '../../support/texts'
import { expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

const HOMES: [Lang, Place][] = [['fr', 'Soignies'], ['en', 'Mouscron'], ['ar', 'Chapelle-lez-Herlaimont']]

/** The only addresses of the journey: nothing that a person answers stands in them. */
const ADDRESSES = [
  /^\/(fr|en|ar)$/,
  /^\/(fr|en|ar)\/(screening|appointment|screening\/calendar\.ics)$/,
  /^\/(fr|en|ar)\/my\/[0-9a-f]{32}(\/(move|cancel|qr\.svg|calendar\.ics))?$/,
  /^\/(pkg\/\S+|favicon\.svg|text\/\S+|communes(-other)?\.\w+\.txt)$/,
]

function expectSilent(requests: Request[]): void {
  for (const request of requests) {
    const addresses = [request.url(), request.headers().referer].filter((address) => address)
    for (const { pathname, search, hash } of addresses.map((address) => new URL(address))) {
      expect(search + hash, pathname).toBe('')
      expect(ADDRESSES.some((address) => address.test(pathname)), pathname).toBe(true)
    }
  }
}

for (const [lang, place] of HOMES) {
  test.describe(lang, () => {
    // One after the other: both book with the same worker.
    test.describe.configure({ mode: 'default' })
    test.use({ lang })

    test('the whole way from the first question to the appointment is forms', async ({ page, texts, watch }) => {
      await open(page, `/${lang}`, false)
      await page.getByRole('link', { name: texts.say('home-start') }).click()
      await answerAll(page, refugee(place))

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-obligated-title'))
      expect(plain(await page.locator('main').innerText())).toContain(texts.date('2027-03-15'))
      await expectExplained(page, texts)
      await expectAccessible(page)
      await page.getByRole('button', { name: texts.say('verdict-book'), exact: true }).click()
      await wish(page, { language: lang, interpreter: lang !== 'fr' })
      await page.getByRole('button', { name: texts.say('booking-slots-later') }).click()
      const slot = await chooseTime(page)
      await expectAccessible(page)
      await go(page, 'details').click()
      await writeDetails(page, { family_name: 'Haddad', email: 'haddad@example.be' })
      await expectAccessible(page)
      await confirm(page)

      const ticket = page.url()
      await expectState(page, texts, 'booked')
      await expect(page.locator('.with-scripts:visible')).toHaveCount(0)
      await expectAccessible(page)
      const entry = readEntry(await (await page.request.get(`${ticket}/calendar.ics`)).text())
      expect(entry.start.getTime()).toBe(Date.parse(instant(slot)))

      expectSilent(watch.requests)
    })

    test('the way from the appointment to another time and to none is forms', async ({ page, texts, watch, request }) => {
      const [slot] = await freeSlots(request, place)
      const { manage_url } = await book(request, place, slot, 'Haddad')
      await open(page, new URL(manage_url).pathname.replace(/^\/\w+/, `/${lang}`), false)
      const ticket = page.url()

      await page.locator('a[href$="/move"]').click()
      const other = await chooseTime(page, 1)
      await page.getByRole('button', { name: texts.say('mine-move-submit') }).click()
      await page.waitForURL(ticket)
      await expectState(page, texts, 'moved')
      const moved = readEntry(await (await page.request.get(`${ticket}/calendar.ics`)).text())
      expect(moved.start.getTime()).toBe(Date.parse(instant(other)))

      await page.locator('a[href$="/cancel"]').click()
      await page.getByRole('button', { name: texts.say('mine-cancel-submit') }).click()
      await page.waitForURL(ticket)
      await expectState(page, texts, 'cancelled')

      expectSilent(watch.requests)
    })
  })
}

test('a booking sent twice is one booking', async ({ page, request }) => {
  await page.goto('/fr/appointment')
  await page.locator('#commune-text').fill('Seneffe')
  await go(page, 'wishes').click()
  await wish(page, { language: 'fr', interpreter: false })
  await chooseTime(page)
  await go(page, 'details').click()
  await writeDetails(page, { family_name: 'Twice', phone: '0470 12 34 56' })
  const form = await page.locator('form[action$="/appointment"]').evaluate((form: HTMLFormElement) =>
    Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
  )
  await confirm(page)
  const ticket = new URL(page.url()).pathname

  const again = await request.post('/fr/appointment', { form: { ...form, go: 'book' }, maxRedirects: 0 })

  expect(again.status()).toBe(303)
  expect(again.headers().location).toBe(ticket)
})
