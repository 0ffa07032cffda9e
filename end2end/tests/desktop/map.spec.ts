import { expectAccessible } from '../../support/accessible'
import { expectFocusInSight } from '../../support/covered'
import { expect, test } from '../../support/test'

for (const lang of ['fr', 'ar'] as const) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the keyboard reaches every area and every office, and one sees where it is', async ({ page }) => {
      await page.goto(`/${lang}/map`)
      const links = await page.locator('svg.map a').count()
      expect(links).toBe(33)
      expect(await expectFocusInSight(page)).toBeGreaterThan(links)

      const area = page.locator('a.area').first()
      const width = () => area.locator('path').evaluate((path) => getComputedStyle(path).strokeWidth)
      const before = await width()
      await page.locator('#commune').focus()
      for (let presses = 0; presses < 5 && !(await area.evaluate((it) => it === document.activeElement)); presses++) {
        await page.keyboard.press('Tab')
      }
      await expect(area).toBeFocused()
      expect(await width()).not.toBe(before)
      await expectAccessible(page)
    })

    test('west is left in every language, and the list stands at the end of the line', async ({ page }) => {
      await page.goto(`/${lang}/map`)
      const left = async (what: string) => (await page.locator(what).first().boundingBox())!.x
      expect(await left('a.office[aria-label$="Mouscron"] .point')).toBeLessThan(await left('a.office[aria-label$="Seneffe"] .point'))
      const [map, list] = [await left('svg.map'), await left('.listed')]
      expect(lang === 'ar' ? list < map : map < list).toBe(true)
    })
  })
}
