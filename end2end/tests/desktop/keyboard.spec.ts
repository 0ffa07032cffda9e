import type { Page } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { PUBLIC } from '../../support/pages'
import { LANGUAGES } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { asked } from '../../support/wizard'

/** Presses Tab until the element that matches has the focus; the ring around it can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator(`${selector}:focus`).count()) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the first stop of the keyboard skips to the content', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)

      await page.keyboard.press('Tab')
      const skip = page.locator('.skip')
      await expect(skip).toBeFocused()
      await expect(skip).toHaveText(texts.say('common-skip'))
      await expect(skip).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')

      expect(await page.evaluate(() => document.activeElement?.closest('#main') !== null)).toBe(true)
    })

    test('a question is answered with the keyboard alone', async ({ page }) => {
      await open(page, `/${lang}/screening`)
      const first = await asked(page)
      await tabTo(page, '#commune-text')
      await page.keyboard.type('Binche')
      await tabTo(page, 'input[name=answer]')
      await page.keyboard.press('Space')
      await expect(page.locator('input[name=answer]:checked')).toHaveCount(1)
      await tabTo(page, 'button[value=next]')
      await page.keyboard.press('Enter')

      await expect(page.locator('input[name=asking]')).not.toHaveValue(first!)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await tabTo(page, 'details.why summary')
      await page.keyboard.press('Enter')
      await expect(page.locator('details.why[open] p')).toBeVisible()
    })
  })
}

test('the focus is always seen', async ({ page }) => {
  await open(page, '/fr/screening')
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() => {
      const focused = document.activeElement!
      if (focused === document.body) return 'body'
      const around = [focused, focused.closest('label')].filter((element) => element !== null)
      return around.some((element) => getComputedStyle(element).outlineStyle !== 'none') ? 'seen' : focused.outerHTML
    })
    expect(['seen', 'body']).toContain(ring)
  }
})

test('the public pages are whole on a wide screen', async ({ page }) => {
  for (const path of PUBLIC) {
    await page.goto(`/fr${path}`)
    await awake(page)
    await expectAccessible(page)
  }
})
