import { type Page, expect } from '@playwright/test'

/** More stops than any page has. */
const MOST_STOPS = 400

/**
 * Goes through everything that the keyboard reaches and holds that each stop can be seen: some of it, or of the card
 * that stands for it, lies inside the window and under nothing (WCAG 2.2, 2.4.11). Gives the number of stops.
 */
export async function expectFocusInSight(page: Page): Promise<number> {
  const covered: string[] = []
  const seen = new Set<string>()
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('a[href]')?.focus()
  })
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (stop > 0) await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const all = [...document.querySelectorAll('*')]
      // A radio that cannot be seen is the card around it.
      const shown = element.matches('input[type=radio], input[type=checkbox], input[type=file]') ? (element.closest('label, .field') ?? element) : element
      const box = shown.getBoundingClientRect()
      const points: [number, number][] = []
      for (let x = 0; x <= 8; x++) for (let y = 0; y <= 8; y++) points.push([box.left + 1 + ((box.width - 2) * x) / 8, box.top + 1 + ((box.height - 2) * y) / 8])
      const inSight = points.some(([x, y]) => {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
        const top = document.elementFromPoint(x, y)
        return top !== null && (shown.contains(top) || top.contains(shown))
      })
      return { key: String(all.indexOf(element)), html: element.outerHTML.slice(0, 90), inSight }
    })
    // Past the last one, or round the page once more.
    if (at === null || seen.has(at.key)) break
    seen.add(at.key)
    if (!at.inSight) covered.push(at.html)
  }
  expect(covered, 'what has the focus and cannot be seen').toEqual([])
  return seen.size
}

/** With letters twice as large nothing pushes the page sideways. */
export async function withLargeText(page: Page, look: () => Promise<void>): Promise<void> {
  const html = page.locator('html')
  await html.evaluate((root) => (root.style.fontSize = '225%'))
  await look()
  await html.evaluate((root) => (root.style.fontSize = ''))
}
