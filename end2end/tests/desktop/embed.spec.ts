import { expectAccessible } from '../../support/accessible'
import { pageAround } from '../../support/partner'
import { languagesOf } from '../../support/sample'
import { PARTNER } from '../../support/server'
import { awake, expect, test } from '../../support/test'

for (const lang of languagesOf('embed')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a site that is allowed shows the frame, and its buttons open outside of it', async ({ browser, baseURL, texts }) => {
      for (const width of [280, 600]) {
        const page = await pageAround(browser, PARTNER, `${baseURL}/${lang}/embed?commune=58002`, width)
        const frame = page.frameLocator('iframe')
        await expect(frame.getByRole('heading', { level: 1 })).toHaveText(texts.like('home-title'))
        const html = frame.locator('html')
        expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth), 'nothing lies beside it').toBe(0)
        expect(await html.evaluate((root) => root.scrollHeight - root.clientHeight), 'nothing lies below it').toBeLessThanOrEqual(0)
        expect(await page.context().cookies()).toEqual([])
        const opening = page.waitForEvent('popup')
        await frame.locator('a[href*="/appointment"]').click()
        const opened = await opening
        await awake(opened)
        await expect(opened.locator('.known')).toContainText('Binche')
        expect(new URL(opened.url()).search).toBe('')
        expect(page.url()).toBe(`${PARTNER}/page`)
        await page.context().close()
      }
    })

    test('another language stays in the frame, with the commune', async ({ browser, baseURL }) => {
      const page = await pageAround(browser, PARTNER, `${baseURL}/${lang}/embed?commune=58002`)
      const other = lang === 'fr' ? 'ar' : 'fr'
      const frame = page.frameLocator('iframe')
      await frame.locator('.languages summary').click()
      await frame.locator(`.languages a[hreflang=${other}]`).click()
      await expect(frame.locator(`a[href="/${other}/screening?commune=58002"]`)).toBeVisible()
      await page.context().close()
    })

    test('the page of the frame is accessible', async ({ page }) => {
      await page.setViewportSize({ width: 280, height: 500 })
      await page.goto(`/${lang}/embed`)
      await expectAccessible(page)
    })
  })
}

test('no other site shows it, and no other page is shown', async ({ browser, baseURL, texts }) => {
  for (const [site, path] of [
    ['https://other.example', '/fr/embed'],
    [PARTNER, '/fr'],
    [PARTNER, '/fr/partners'],
  ]) {
    const page = await pageAround(browser, site, `${baseURL}${path}`)
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()))
    await page.reload()
    await refused
    await expect(page.frameLocator('iframe').getByText(texts.say('home-title'))).toHaveCount(0)
    await page.context().close()
  }
})
