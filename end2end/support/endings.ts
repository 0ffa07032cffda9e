import { type Page, expect } from '@playwright/test'

import { type Person, european, refugee, unsure } from './persons'
import { OTHER_CENTRE, GERMAN_SPEAKING } from './places'

/** One kind of ending: who comes to it, and what tells her what to do next. */
export type Ending = { name: string; person: Person; next: string; dates: number; button?: string }

const TEXT = '.verdict > p'
const BOOK = 'form.action button'
const WAY_THERE = '.section a.button'
const at = (facts: Person): Person => ({ ...refugee('Manage'), ...facts })

/** Every kind of ending. */
export const ENDINGS: Ending[] = [
  { name: 'obligated', person: at({ permit_ordered_on: '2026-10-15', registered_in_commune_on: '2026-10-20' }), next: '.next', dates: 2 },
  { name: 'obligated, first date past', person: at({}), next: '.next', dates: 1 },
  { name: 'obligated, all dates past', person: at({ permit_ordered_on: '2024-03-01', legal_stay_since: '2024-02-01', registered_in_commune_on: 'unsure' }), next: '.next', dates: 1 },
  { name: 'obligated, days unknown', person: at({ permit_ordered_on: 'unsure', registered_in_commune_on: 'unsure' }), next: '.next', dates: 0 },
  { name: 'under way', person: at({ prior_certificate: 'in_progress_wallonia' }), next: '.next', dates: 1 },
  { name: 'of another centre', person: refugee(OTHER_CENTRE.commune), next: '.next', dates: 1 },
  { name: 'exempt', person: european('Manage'), next: TEXT, dates: 0 },
  { name: 'exempt, to confirm', person: at({ nationalities: 'GB', residence_document: 'B' }), next: TEXT, dates: 0 },
  { name: 'dispensed', person: at({ belgian_diploma: 'yes' }), next: TEXT, dates: 0 },
  { name: 'finished', person: at({ prior_certificate: 'wallonia' }), next: TEXT, dates: 0 },
  { name: 'to be looked at', person: at({ residence_document: 'visa_d' }), next: TEXT, dates: 0 },
  { name: 'not sure', person: unsure('Manage'), next: TEXT, dates: 0 },
  { name: 'Brussels', person: at({ commune: 'brussels' }), next: WAY_THERE, dates: 0, button: WAY_THERE },
  { name: 'Flanders', person: at({ commune: 'flanders' }), next: WAY_THERE, dates: 0, button: WAY_THERE },
  { name: 'German-speaking', person: refugee(GERMAN_SPEAKING.commune), next: WAY_THERE, dates: 0, button: WAY_THERE },
]

/** The first screen of a phone, and how far it goes on while nothing is unfolded. */
const SCREEN = 844
const WHOLE = 3000

/** What she is, by when, what to do next and its button stand on the first screen. Gives the height of the page. */
export async function expectShort(page: Page, { next, dates, button = BOOK }: Ending): Promise<number> {
  await expect(page.locator('.provenance')).toBeAttached()
  await expect(page.locator('.next time')).toHaveCount(dates)
  const pressed = (await page.locator(button).first().boundingBox())!
  expect(pressed.y + pressed.height, 'end of the button').toBeLessThanOrEqual(SCREEN)
  // The bar with the button lies over what is under it.
  const free = button === BOOK ? (await page.locator('form.action').boundingBox())!.y : SCREEN
  for (const part of [page.locator('h1'), page.locator(next).first(), ...(await page.locator('.next time').all())]) {
    const box = (await part.boundingBox())!
    expect(box.y, 'begins on the screen').toBeGreaterThanOrEqual(0)
    expect(box.y + box.height, 'ends above the button').toBeLessThanOrEqual(free)
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height, 'height of the page').toBeLessThanOrEqual(WHOLE)
  return height
}

/** Opens everything that is folded on the result but the texts of law and the rules. */
export async function unfoldAll(page: Page): Promise<void> {
  await expect(page.locator('.more')).toBeVisible()
  const folded = page.locator('.more > details:not([open]), .more > form > details:not([open])')
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click()
}
