import { type Page } from '@playwright/test'

import { expectNoSidewaysScroll } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { keepTime, liveIn, wish } from '../../support/booking'
import { expectFocusInSight, withLargeText } from '../../support/covered'
import { refugee } from '../../support/persons'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, open, test } from '../../support/test'
import { answerAll, answerUntil } from '../../support/wizard'

/** Cheap phones, and a desk's screen at 200 and 400 per cent. */
const SIZES = [
  { width: 320, height: 480 },
  { width: 683, height: 384 },
  { width: 341, height: 192 },
]
const NAME = 'Wolfeschlegelsteinhausenbergerdorffsohnx'

/** The page on the screen, at every size, with the keyboard and with large letters. */
async function look(page: Page): Promise<void> {
  const usual = page.viewportSize()!
  for (const size of SIZES) {
    await page.setViewportSize(size)
    expect(await expectFocusInSight(page), 'stops of the keyboard').toBeGreaterThan(3)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 320, height: 568 })
  await withLargeText(page, () => expectNoSidewaysScroll(page))
  await page.setViewportSize(usual)
}

for (const lang of ['fr', 'ar'] as const) {
  test.describe(lang, () => {
    test.use({ lang })

    test('what has the focus is in sight in the questions and on the result', async ({ page }) => {
      await open(page, `/${lang}`)
      await look(page)
      await open(page, `/${lang}/screening`)
      await look(page)
      await answerUntil(page, refugee('Binche'), 'birth_date')
      await look(page)
      await answerAll(page, refugee('Binche'))
      await look(page)
    })

    test('what has the focus is in sight in the booking and on the ticket', async ({ page, request }) => {
      await open(page, `/${lang}/appointment`)
      await look(page)
      await liveIn(page, 'Enghien')
      await look(page)
      await wish(page, { language: lang, interpreter: false })
      await look(page)
      await keepTime(page)
      await expect(page.locator('#family_name')).toBeVisible()
      await look(page)
      const slots = await freeSlots(request, 'Enghien')
      const { manage_url } = await book(request, 'Enghien', slots[slots.length - (lang === 'fr' ? 1 : 2)], NAME)
      await open(page, new URL(manage_url).pathname)
      await look(page)
    })

    test('every month fits into its field on the smallest phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 })
      await open(page, `/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'birth_date')
      const clipped = await page.locator('#month').evaluate((select: HTMLSelectElement) => {
        const style = getComputedStyle(select)
        const context = document.createElement('canvas').getContext('2d')!
        context.font = style.font
        const arrow = 20
        const room = select.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - arrow
        return [...select.options].map((option) => option.text).filter((text) => context.measureText(text).width > room)
      })
      expect(clipped).toEqual([])
    })
  })
}

test('what has the focus is in sight in the console', async ({ page, request, accounts }) => {
  const slots = await freeSlots(request, 'Enghien')
  const slot = slots[slots.length - 3]
  await book(request, 'Enghien', slot, NAME)
  await openDesk(page, '/fr/staff/sign-in')
  await look(page)
  await signIn(page, 'fr', account(accounts, 'claire'))
  const day = `/fr/staff?worker=all&date=${slot.start.slice(0, 10)}`
  for (const path of [day, '/fr/staff/book', '/fr/staff/files', '/fr/staff/result']) {
    await openDesk(page, path)
    await look(page)
  }
})

test('an open appointment is the page on a phone, and Esc leads back to its card', async ({ page, request, accounts }) => {
  const slots = await freeSlots(request, 'Enghien')
  const slot = slots[slots.length - 4]
  await book(request, 'Enghien', slot, NAME)
  await signIn(page, 'fr', account(accounts, 'claire'))
  await openDesk(page, `/fr/staff?worker=all&date=${slot.start.slice(0, 10)}`)
  const card = page.locator('.appt').filter({ hasText: NAME }).first()
  await card.click()
  await expect(page.locator('.panel h2')).toContainText(NAME)
  await expect(page.locator('#panel')).toBeFocused()
  await expect(page.locator('main')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page)
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
  await expect(card).toBeFocused()
})

test('forced colours leave the progress in sight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/fr/screening')
  await answerUntil(page, refugee('Binche'), 'birth_date')
  const looks = await page.locator('.path li').evaluateAll((markers) => markers.map((marker) => getComputedStyle(marker).borderTopWidth + getComputedStyle(marker).borderTopColor))
  expect(new Set(looks).size, 'done, here and to come look different').toBe(3)
})
