import { type Locator, type Page, expect } from '@playwright/test'

import type { Person } from './persons'

/** More questions than the rulebook has facts would be a wizard that turns in circles. */
const MOST_QUESTIONS = 22

/** The fact that the screen asks, or nothing where it asks none. */
export async function asked(page: Page): Promise<string | undefined> {
  const asking = page.locator('input[name=asking]')
  return (await asking.count()) > 0 ? asking.inputValue() : undefined
}

/** The button that goes on. */
export function next(page: Page): Locator {
  return page.locator('button[name=go][value=next]')
}

/** Fills in the answer to the question on the screen. */
export async function choose(page: Page, fact: string, answer: string | string[]): Promise<void> {
  for (const word of [answer].flat()) {
    const choice = page.locator(`input[name=answer][value="${word}"]`)
    if (/^\d{4}-/.test(word)) await write(page, word)
    else if (fact === 'commune' && (await choice.count()) === 0) await page.locator('#commune-text').fill(word)
    else await check(page, choice)
  }
}

/** Ticks a card; one that is folded away is unfolded first. */
async function check(page: Page, choice: Locator): Promise<void> {
  const folded = page.locator('details.others')
  if (!(await choice.isVisible()) && (await folded.count()) > 0) await folded.locator('summary').click()
  await choice.check()
}

/** Writes a date part by part; a part that is not known stays empty. */
export async function write(page: Page, iso: string): Promise<void> {
  const [year, month, day] = iso.split('-').map((part) => String(Number(part)))
  await page.locator('#day').fill(day ?? '')
  await page.locator('#month').selectOption(month ?? '')
  await page.locator('#year').fill(year)
}

/** Answers the question on the screen and waits for what follows it. */
export async function answer(page: Page, person: Person): Promise<void> {
  const fact = await asked(page)
  if (!fact) throw new Error('the screen asks nothing')
  const word = person[fact]
  if (word === undefined) throw new Error(`the person has no answer to ${fact}`)
  await choose(page, fact, word)
  await next(page).click()
  await left(page, fact)
}

/** Until another screen than this question stands there. */
export async function left(page: Page, fact: string): Promise<void> {
  await expect(page.locator(`input[name=asking][value=${fact}]`), `${fact} is left`).toHaveCount(0)
  await expect(page.locator('main h1')).toBeVisible()
}

/** Presses the wizard's own back button. */
export async function back(page: Page): Promise<void> {
  const fact = await asked(page)
  await page.locator('button[name=go][value=back]').click()
  await left(page, fact!)
}

/** Answers question after question until there is none left. Gives the facts that were asked, in their order. */
export async function answerAll(page: Page, person: Person, each?: (fact: string) => Promise<void>): Promise<string[]> {
  const facts: string[] = []
  for (let fact = await asked(page); fact; fact = await asked(page)) {
    expect(facts, 'a question is asked once').not.toContain(fact)
    facts.push(fact)
    expect(facts.length).toBeLessThan(MOST_QUESTIONS)
    await each?.(fact)
    await answer(page, person)
  }
  return facts
}

/** Answers until the wizard asks this fact. */
export async function answerUntil(page: Page, person: Person, fact: string): Promise<void> {
  for (let now = await asked(page); now !== fact; now = await asked(page)) await answer(page, person)
}
