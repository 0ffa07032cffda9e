import { type Page } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { confirm, keepTime, liveIn, wish, writeDetails } from '../../support/booking'
import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { NOW } from '../../support/server'
import { awake, expect, test } from '../../support/test'
import { answer, answerAll, asked } from '../../support/wizard'

test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true })

const ASKS = 120
const CLEARS = 20

/** Makes the tab one of a hall, with a clock that the test moves. */
async function openHall(page: Page, lang: string, query = ''): Promise<void> {
  await page.clock.install({ time: NOW })
  await page.goto(`/${lang}/kiosk${query}`)
  await page.waitForURL((url) => url.pathname === `/${lang}`)
  await shown(page)
  await awake(page)
}

/** Until the script of the hall has decided what is shown. */
async function shown(page: Page): Promise<void> {
  await expect(page.locator('html[data-kiosk=on]')).toBeAttached()
}

/** A page that leaves while its clock is moved has no clock any more. */
async function secondsPass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000).catch((left: Error) => {
    if (!/destroyed|navigat/i.test(left.message)) throw left
  })
}

/** What the tab remembers. */
async function remembered(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...sessionStorage }))
}

for (const lang of languagesOf('kiosk')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('it asks, waits for whoever is there, and clears everything for the next person', async ({ page, texts }) => {
      await openHall(page, lang)
      await expectAccessible(page)
      await page.locator('.action .button').first().click()
      await shown(page)
      await answer(page, refugee('Binche'))
      await answer(page, refugee('Binche'))
      expect(Object.keys(await remembered(page))).toContain('jalon.answers')
      const dialog = page.locator('#kiosk-ask')

      await secondsPass(page, ASKS - 5)
      await expect(dialog).toBeHidden()
      await secondsPass(page, 5)
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('heading')).toHaveText(texts.say('info-kiosk-there'))
      await expect(dialog.getByRole('status')).toHaveText(texts.say('info-kiosk-clears', { seconds: CLEARS }))
      await expect(dialog.getByRole('button')).toBeFocused()
      await expectAccessible(page)
      const stay = (await dialog.getByRole('button').boundingBox())!
      expect(Math.min(stay.width, stay.height)).toBeGreaterThan(80)

      await dialog.getByRole('button').tap()
      await expect(dialog).toBeHidden()
      await secondsPass(page, ASKS - 5)
      await expect(dialog).toBeHidden()
      expect(Object.keys(await remembered(page))).toContain('jalon.answers')

      await secondsPass(page, CLEARS + 5)
      await page.waitForURL((url) => url.pathname === `/${lang}`)
      await shown(page)
      await awake(page)
      expect(await remembered(page)).toEqual({ kiosk: `/${lang}` })
      await page.goBack()
      await page.waitForURL((url) => url.pathname === `/${lang}`)
      await shown(page)
      await awake(page)
      await page.locator('.action .button').first().click()
      await expect(page.locator('#commune-text')).toHaveValue('')
      expect(await asked(page)).toBe('commune')
    })
  })
}

test('the booking of the person before is nowhere: not in the tab, not behind the way back', async ({ page, texts }) => {
  await openHall(page, 'fr')
  await page.goto('/fr/appointment')
  await shown(page)
  await awake(page)
  await liveIn(page, 'Estaimpuis')
  await wish(page, { language: 'fr', interpreter: false })
  await keepTime(page)
  await writeDetails(page, { family_name: 'Kiosk', phone: '0470 12 34 90' })
  await expect(page.locator('#family_name')).toHaveAttribute('autocomplete', 'off')
  await confirm(page)
  await shown(page)
  await awake(page)
  await expect(page.getByText(texts.say('info-kiosk-ticket'))).toBeVisible()
  expect((await page.locator('.qr').boundingBox())!.width).toBeGreaterThan(300)
  await expectAccessible(page)

  await page.getByRole('button', { name: texts.say('info-kiosk-end') }).tap()
  await page.waitForURL((url) => url.pathname === '/fr')
  await shown(page)
  expect(await remembered(page)).toEqual({ kiosk: '/fr' })
  for (let step = 0; step < 2; step++) {
    await page.goBack()
    await page.waitForURL((url) => url.pathname === '/fr')
    await shown(page)
    await expect(page.locator('.home')).toBeVisible()
    await expect(page.locator('.ticket')).toHaveCount(0)
  }
})

test('what she began to write is cleared as well, although pages keep it when they are left', async ({ page }) => {
  await openHall(page, 'fr')
  await page.goto('/fr/appointment')
  await shown(page)
  await awake(page)
  await liveIn(page, 'Estaimpuis')
  await secondsPass(page, ASKS + CLEARS + 1)
  await page.waitForURL((url) => url.pathname === '/fr')
  await shown(page)
  expect(await remembered(page)).toEqual({ kiosk: '/fr' })
})

test('a tablet that slept shows nobody what was there before', async ({ page }) => {
  await openHall(page, 'fr')
  await page.goto('/fr/screening')
  await shown(page)
  await awake(page)
  await answer(page, refugee('Binche'))
  // Asleep, no clock of the page ticks; the first touch comes an hour later.
  await page.clock.pauseAt(new Date(new Date(NOW).getTime() + 10_000))
  await page.evaluate((later) => (Date.now = () => later), new Date(NOW).getTime() + 3_600_000)
  await page.touchscreen.tap(300, 300)
  await page.waitForURL((url) => url.pathname === '/fr')
  await shown(page)
  expect(await remembered(page)).toEqual({ kiosk: '/fr' })
})

test('it begins in the language and with the commune of its address, and asks nobody on an untouched first page', async ({ page }) => {
  await openHall(page, 'fr', '?commune=58002')
  await secondsPass(page, 10 * (ASKS + CLEARS))
  await expect(page.locator('#kiosk-ask')).toBeHidden()
  await page.locator('.languages summary').click()
  await page.locator('.languages a[hreflang=ar]').click()
  await page.waitForURL((url) => url.pathname === '/ar')
  await shown(page)
  await secondsPass(page, ASKS + CLEARS + 1)
  await page.waitForURL((url) => url.pathname === '/fr')
  await shown(page)
  await awake(page)
  await page.locator('.action .button').first().click()
  await expect(page.locator('.answers')).toContainText('Binche')
})

test('where the network is slow, the first page is asked for once', async ({ page }) => {
  await openHall(page, 'fr')
  await page.goto('/fr/offices')
  await shown(page)
  let asked = 0
  let arrive = (): void => {}
  const arrives = new Promise<void>((done) => (arrive = done))
  await page.route((url) => url.pathname === '/fr', async (route) => {
    asked += 1
    await arrives
    await route.continue()
  })
  await secondsPass(page, ASKS + CLEARS + 5)
  await expect.poll(() => asked).toBeGreaterThan(0)
  arrive()
  await page.waitForURL((url) => url.pathname === '/fr')
  await shown(page)
  expect(asked).toBe(1)
})

test('no link leaves the public pages, and the address switches it off', async ({ page }) => {
  await openHall(page, 'fr')
  for (const path of ['/fr', '/fr/contact/58002', '/fr/offices', '/fr/partners']) {
    await page.goto(path)
    await shown(page)
    const out = await page.evaluate(() =>
      [...document.links]
        .filter((link) => link.origin !== location.origin || /\/staff/.test(link.pathname) || link.hasAttribute('download'))
        .map((link) => link.href),
    )
    expect(out, path).toEqual([])
  }
  await page.goto('/fr/kiosk?off')
  await page.waitForURL((url) => url.pathname === '/fr')
  await awake(page)
  await expect(page.locator('html[data-kiosk]')).toHaveCount(0)
  expect(await remembered(page)).toEqual({})
  await expect(page.locator('a[href="/fr/staff"]')).toBeVisible()
})

test('a result can be printed in a hall', async ({ page, texts }) => {
  await openHall(page, 'fr')
  await page.goto('/fr/screening')
  await shown(page)
  await awake(page)
  await answerAll(page, refugee('Binche'))
  await page.evaluate(() => (window.print = () => (document.title = 'printed')))
  await page.getByRole('button', { name: texts.say('verdict-print') }).tap()
  await expect(page).toHaveTitle('printed')
})

test('no other tab loads its script or its style', async ({ page, watch }) => {
  for (const path of ['/fr', '/fr/screening', '/fr/contact']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(watch.requests.map((request) => request.url()).filter((url) => /kiosk/.test(url))).toEqual([])
})
