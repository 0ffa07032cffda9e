import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of axe is broken on the page as it stands, in light and in dark; nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectAccessibleInLight(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast'])), 'in dark colours').toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** The same in light only, for screens that share their colours with one that was looked at. */
export async function expectAccessibleInLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectAccessibleAsItIs(page)
  await expectNoSidewaysScroll(page)
}

/** No rule of axe is broken in the colours and at the width that the page has. */
export async function expectAccessibleAsItIs(page: Page): Promise<void> {
  expect(await violations(new AxeBuilder({ page }).withTags(RULES))).toEqual([])
}

/** The same for a page where no script runs, axe neither: a second page shows what stands on the first one. */
export async function expectAccessibleWithoutScripts(page: Page): Promise<void> {
  const html = (await page.content()).replace(/<script[^]*?<\/script>/g, '')
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true })
  const reader = await context.newPage()
  await reader.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await reader.goto(page.url())
  await expectAccessibleInLight(reader)
  await context.close()
}

/** Everything fits the width of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, 'pixels beyond the edge of the screen').toBe(0)
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} (${node.failureSummary?.split('\n').pop()?.trim()})`),
  )
}
