import { type Locator, type Page, expect } from '@playwright/test'

/** What a person writes about herself when she books. */
export type Guest = { family_name: string; given_name?: string; phone?: string; email?: string }

/** The button of the booking that leads to a step. */
export function go(page: Page, step: string): Locator {
  return page.locator(`button[name=go][value="${step}"]`)
}

/** Writes where she lives and goes on to her wishes. */
export async function liveIn(page: Page, commune: string): Promise<void> {
  await page.locator('#commune-text').fill(commune)
  await go(page, 'wishes').click()
  await expect(page.locator('#language')).toBeVisible()
}

/** Says how she wants to be received and goes on to the free times. */
export async function wish(page: Page, wishes: { language: string; interpreter: boolean }): Promise<void> {
  await page.locator(`input[name=language][value=${wishes.language}]`).check()
  await page.locator(`input[name=interpreter][value=${wishes.interpreter ? 'yes' : 'no'}]`).check()
  await go(page, 'times').click()
  await expect(page.locator('#language')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Chooses one of the times on the screen, the first one if not said otherwise; gives what the form sends for it. */
export async function chooseTime(page: Page, nth = 0): Promise<string> {
  const time = page.locator('input[type=radio][name=slot]').nth(nth)
  await time.check()
  return time.inputValue()
}

/**
 * Chooses a time and goes on to her name, where it is kept for her; gives what the form sends for it. A time that
 * another test has taken meanwhile comes back with others, as it would for anybody.
 */
export async function keepTime(page: Page, nth = 0): Promise<string> {
  for (;;) {
    const slot = await chooseTime(page, nth)
    await go(page, 'details').click()
    const name = page.locator('#family_name')
    const chosen = page.locator(`input[name=slot][value="${slot}"]`)
    await expect.poll(async () => (await name.isVisible()) || (await chosen.count()) === 0).toBe(true)
    if (await name.isVisible()) return slot
  }
}

/** The instant of a time that was chosen. */
export function instant(slot: string): string {
  return slot.split(' ')[0]
}

/** Writes name and contact. */
export async function writeDetails(page: Page, guest: Guest, consent = true): Promise<void> {
  await expect(page.locator('#family_name')).toBeVisible()
  for (const [field, text] of Object.entries(guest)) await page.locator(`#${field}`).fill(text)
  await page.locator('#consent').setChecked(consent)
}

/** Books, and waits for the ticket. */
export async function confirm(page: Page): Promise<void> {
  await go(page, 'book').click()
  await page.waitForURL(/\/my\/[0-9a-f]{32}$/)
  await expect(page.locator('.ticket .ref')).toHaveText(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
}
