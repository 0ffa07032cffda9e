import { readFile } from 'node:fs/promises'

import { type Page, expect } from '@playwright/test'
import ICAL from 'ical.js'

import { type Texts, plain } from './texts'

/** What a calendar reads of the plan of the refugee of `persons`: the days, each with its alarms. */
export async function planEntries(page: Page, texts: Texts): Promise<{ uid: string; day: string; alarms: number }[]> {
  await unfold(page, texts.say('plan-title'))
  const downloading = page.waitForEvent('download')
  await page.getByText(texts.say('plan-calendar'), { exact: true }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('jalon.ics')
  const calendar = new ICAL.Component(ICAL.parse(await readFile((await download.path())!, 'utf8')))
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    alarms: event.getAllSubcomponents('valarm').length,
  }))
}

/** Everything that stands below the verdict of an obligated person is there and says what it should. */
export async function expectExplained(page: Page, texts: Texts): Promise<void> {
  const more = page.locator('.more')
  await expect(more.getByRole('heading', { name: texts.say('plan-title') })).toBeVisible()
  await expect(page.locator('.way > li'), 'the parts of the path').toHaveCount(8)
  await expect(page.locator('.way .here')).toContainText(texts.say('path-here'))
  const times = plain((await page.locator('.way .when').allInnerTexts()).join(' '))
  expect(times).toContain(texts.say('plan-end', { date: texts.date('2027-03-15') }))
  expect(times, 'the dates of the law too').toContain(texts.say('plan-law', { date: texts.date('2028-09-15') }))

  const entries = await planEntries(page, texts)
  expect(entries.map(({ day }) => day)).toContain('2027-03-15')
  expect(entries.map(({ day }) => day), 'the dates of the law too').toContain('2028-09-15')
  expect(entries.every(({ alarms }) => alarms > 0)).toBe(true)
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)

  await unfold(page, texts.say('verdict-would-change'))
  const changes = plain(await more.locator('.changes').innerText())
  expect(changes).toContain(texts.say('change-half-time-work'))
  expect(changes, 'more than three months from today').toContain(texts.say('change-from', { date: texts.date('2027-02-24') }))
  expect(changes).toContain(texts.say('change-then-dispensed'))

  await unfold(page, texts.say('proof-title'))
  const rules = more.locator('.proof > li')
  expect(await rules.count()).toBeGreaterThan(30)
  await expect(rules.last()).toContainText(texts.like('rule-r21-obligated'))
  await expect(rules.last()).toContainText(texts.say('proof-decides'))
  await expect(rules.locator('.tag')).toHaveCount(1)

  await unfold(page, texts.say('handover-title'))
  await expect(more.locator('.letters')).toHaveText(/^J1[0-9A-HJKMNP-TV-Z ]{20,}$/)
}

async function unfold(page: Page, title: string): Promise<void> {
  const folded = page.locator('.more details:not([open]) > summary', { hasText: title })
  if ((await folded.count()) > 0) await folded.first().click()
}
