import { type Page, expect, test as base } from '@playwright/test'

import type { Account } from './server'
import { type Lang, Texts } from './texts'
import { Watch } from './watch'

type Fixtures = {
  /** The language of the visitor: `test.use({ lang: 'ar' })`. */
  lang: Lang
  texts: Texts
  watch: Watch
  /** The sign-ins of the demonstration. */
  accounts: Account[]
}

/** Playwright's test with a watch on everything that a browser complains about. */
export const test = base.extend<Fixtures>({
  lang: ['fr', { option: true }],
  texts: async ({ lang }, use) => use(new Texts(lang)),
  baseURL: async ({}, use) => use(process.env.JALON_END2END_URL),
  accounts: async ({}, use) => use(JSON.parse(process.env.JALON_END2END_ACCOUNTS ?? '[]')),
  watch: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const watch = new Watch(baseURL!, javaScriptEnabled)
      watch.attach(context)
      await use(watch)
      for (const page of context.pages()) await expect(page.locator('#trouble:visible')).toHaveCount(0)
      expect(watch.troubles, 'what the browser complained about').toEqual([])
      // Who leaves gives back the time that was kept for her; a tab that is shut by a test says nothing.
      for (const page of context.pages()) {
        if (javaScriptEnabled && page.url().endsWith('/appointment')) await page.goto('about:blank').catch(() => {})
      }
    },
    { auto: true },
  ],
})

export { expect }

/** Goes to a page, and waits until it is awake where scripts run. */
export async function open(page: Page, path: string, scripts = true): Promise<void> {
  await page.goto(path)
  if (scripts) await awake(page)
}

/** Until the program has taken over the page; a page to read has none. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('html[data-awake], html:not([data-setting])')).toBeAttached()
}
