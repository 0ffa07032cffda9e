import { type Page, expect } from '@playwright/test'

import type { Person } from './persons'
import { open } from './test'
import { answerAll } from './wizard'

/** The letters of a person's result, and a photo of the screen on which she shows its code. */
export type Shown = { letters: string; photo: Buffer }

/** Answers every question as this person, and shows the code of the result. */
export async function showResult(page: Page, lang: string, person: Person): Promise<Shown> {
  await open(page, `/${lang}/screening`)
  await answerAll(page, person)
  await page.locator('details.handover summary').click()
  const letters = (await page.locator('.letters').innerText()).replaceAll(' ', '')
  expect(letters).toMatch(/^J1[0-9A-Z]+$/)
  return { letters, photo: await photograph(page) }
}

/** The screen as a hand holds it: the code is small in the picture, and not straight. */
async function photograph(page: Page): Promise<Buffer> {
  const code = page.locator('svg.code')
  await code.evaluate((svg: SVGElement) => {
    svg.style.transform = 'rotate(14deg) skewX(4deg) scale(.8)'
    svg.scrollIntoView({ block: 'center' })
  })
  return page.screenshot()
}
