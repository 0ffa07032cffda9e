import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible'
import { languagesOf } from '../../support/sample'
import { expect, test } from '../../support/test'
import { withLargeText } from '../../support/covered'

const LA_LOUVIERE = { latitude: 50.4786, longitude: 4.1874 }

for (const lang of languagesOf('map')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the map is whole, and asks for nothing but its style', async ({ page, watch }) => {
      await page.goto(`/${lang}/map`)
      await page.waitForLoadState('networkidle')
      const asked = watch.requests.map((request) => new URL(request.url()).pathname)
      expect(asked.filter((file) => !/\.(css|svg)$/.test(file))).toEqual([`/${lang}/map`])
      await expect(page.locator('svg.map')).toHaveCount(2)
      await expectAccessible(page)
    })

    test('an area that is touched tells its communes, and a point its office', async ({ page, texts }) => {
      await page.goto(`/${lang}/map`)
      const card = page.locator('.areas > :target')
      await expect(card).toHaveCount(0)
      await page.locator('a.area[aria-label*="Binche"] path').click({ position: { x: 12, y: 30 } })
      await expect(card).toBeInViewport()
      await expect(card).toContainText('Binche')
      await expect(card.getByRole('heading')).toHaveText(texts.like('info-map-area', { place: 'Binche' }))
      await expectAccessible(page)

      await page.locator('a.office[aria-label$="Erquelinnes"] .point').click()
      await expect(page.locator('.listed :target')).toContainText('Erquelinnes')
      await expect(page.locator('.listed :target')).toBeInViewport()
    })

    test('the nearest offices are worked out here, and nobody is told', async ({ page, context, texts, watch }) => {
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation({ latitude: 50.47, longitude: 4.2 })
      await page.goto(`/${lang}/map`)
      await page.waitForLoadState('networkidle')
      const before = watch.requests.length
      await page.getByRole('button', { name: texts.say('info-map-here') }).click()

      const found = page.locator('#near li')
      await expect(found).toHaveCount(3)
      await expect(found.first()).toContainText('La Louvière')
      await expect(found.first()).toContainText(texts.like('info-map-away', { km: '1' }))
      await expect(found.nth(1)).toContainText(texts.like('info-map-away', { km: '4' }))
      await expect(page.locator('svg.map').first().locator('.here')).toBeVisible()
      await expect(page.locator('svg.map').last().locator('.here')).toBeHidden()
      expect(watch.requests.slice(before)).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      await expectAccessible(page)
    })

    test('who does not give her position is told in words, and types her commune', async ({ page, context, texts, watch }) => {
      await context.clearPermissions()
      await page.goto(`/${lang}/map`)
      await page.getByRole('button', { name: texts.say('info-map-here') }).click()
      await expect(page.locator('#near [role=status]')).toHaveText(texts.like('info-map-refused'))

      await page.locator('#commune').fill('Silly')
      await page.getByRole('button', { name: texts.say('info-map-find') }).click()
      const told = page.locator('form [role=status]')
      await expect(told).toContainText('Silly')
      await expect(told).toContainText('Enghien')
      await expect(page.locator('a.office.chosen')).toHaveAttribute('aria-label', /Enghien/)
      expect(watch.requests.every((request) => !request.url().includes('Silly'))).toBe(true)
      await expectAccessible(page)
    })
  })
}

test('a position that the phone cannot tell is said, too', async ({ page, texts }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_, refuse) => refuse?.({ code: 2 } as GeolocationPositionError)
  })
  await page.goto('/fr/map')
  await page.locator('#near button').click()
  await expect(page.locator('#near [role=status]')).toHaveText(texts.like('info-map-unknown'))
})

test('the projection of the page and of its script are one', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(LA_LOUVIERE)
  await page.goto('/fr/map')
  await page.locator('#near button').click()
  const middle = async (what: string) => {
    const box = await page.locator(what).first().boundingBox()
    return [box!.x + box!.width / 2, box!.y + box!.height / 2]
  }
  const [here, office] = [await middle('.here'), await middle('a.office[aria-label$="La Louvière"] .point')]
  expect(Math.hypot(here[0] - office[0], here[1] - office[1])).toBeLessThan(1)
})

test('the map fits the narrowest screen and letters twice as large', async ({ page }) => {
  for (const lang of ['fr', 'ar']) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${lang}/map`)
    await expectNoSidewaysScroll(page)
    await withLargeText(page, () => expectNoSidewaysScroll(page))
  }
})
