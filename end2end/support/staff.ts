import { type Locator, type Page, expect } from '@playwright/test'

import type { Account } from './server'

/** The sign-in of a worker of the demonstration. */
export function account(accounts: Account[], login: string): Account {
  const found = accounts.find((account) => account.login === login)
  if (!found) throw new Error(`the demonstration has no account ${login}`)
  return found
}

/** Fills in the sign-in form on the screen and sends it. */
export async function sendSignIn(page: Page, { login, password }: Account): Promise<void> {
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('form[action$="/sign-in"] button').click()
}

/** Signs in as a worker, and waits for her agenda. */
export async function signIn(page: Page, lang: string, account: Account): Promise<void> {
  await page.goto(`/${lang}/staff/sign-in`)
  // A program that is still arriving when the page is left would count as a failed request.
  await consoleAwake(page)
  await sendSignIn(page, account)
  await page.waitForURL((address) => address.pathname === `/${lang}/staff`)
  await consoleAwake(page)
}

/** Opens a page of the console and waits until its own program and texts have arrived. */
export async function openDesk(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await consoleAwake(page)
}

/** Until the console's own program and texts have arrived. */
export async function consoleAwake(page: Page): Promise<void> {
  // Where the server writes all of a page, it has none.
  await expect(page.locator('html[data-awake], html:not([data-setting])')).toBeAttached()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** The card of a person in the agenda on the screen. */
export function card(page: Page, name: string): Locator {
  return page.locator('.appt').filter({ hasText: name }).first()
}

/** The day of an instant, as the agenda's address writes it. */
export function dayOf(start: string): string {
  return start.slice(0, 10)
}
