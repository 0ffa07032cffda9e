import { type Page } from '@playwright/test'

import { chooseTime, confirm, go, keepTime, liveIn, wish, writeDetails } from '../../support/booking'
import { languagesOf } from '../../support/sample'
import { LANGUAGES, Texts } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'

/** Weeks that no other test books in. */
async function later(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    const first = page.locator('input[name=slot]').first()
    const before = await first.inputValue()
    await page.locator('button[name=go][value^="times?from="]').last().click()
    await expect(first).not.toHaveValue(before)
  }
}

for (const lang of languagesOf('kept')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a reload loses nothing on any step of the booking', async ({ page }) => {
      await open(page, `/${lang}/appointment`)
      await liveIn(page, 'Morlanwelz')
      await page.locator('input[name=language][value=tr]').check()
      await page.locator('input[name=half_day][value=morning]').check()
      await page.reload()
      await awake(page)
      await expect(page.locator('.known')).toContainText('Morlanwelz')
      await expect(page.locator('input[name=language][value=tr]')).toBeChecked()
      await expect(page.locator('input[name=half_day][value=morning]')).toBeChecked()
      await page.locator('input[name=half_day][value=""]').check()

      await wish(page, { language: 'fr', interpreter: false })
      await later(page)
      const slot = await chooseTime(page, LANGUAGES.indexOf(lang))
      await page.reload()
      await awake(page)
      await expect(page.locator(`input[name=slot][value="${slot}"]`)).toBeChecked()

      await go(page, 'details').click()
      await writeDetails(page, { family_name: `Kept-${lang}`, phone: `0470 12 34 7${LANGUAGES.indexOf(lang)}` })
      await page.reload()
      await awake(page)
      await expect(page.locator('#family_name')).toHaveValue(`Kept-${lang}`)
      await expect(page.locator('#phone')).toHaveValue(`0470 12 34 7${LANGUAGES.indexOf(lang)}`)
      await expect(page.locator('#consent')).toBeChecked()
      await confirm(page)

      // What stands is not offered to be booked once more.
      await open(page, `/${lang}/appointment`)
      await expect(page.locator('#commune-text')).toBeVisible()
      await expect(page.locator('#commune-text')).toHaveValue('')
    })
  })
}

test('another language in the middle of the booking loses nothing', async ({ page }) => {
  await open(page, '/fr/appointment')
  await liveIn(page, 'Seneffe')
  await wish(page, { language: 'ar', interpreter: false })
  const slot = await keepTime(page, 1)
  await writeDetails(page, { family_name: 'Haddad', email: 'lina@example.org' }, false)
  for (const lang of ['ar', 'en'] as const) {
    await page.locator('.languages summary').click()
    await page.locator(`.languages a[hreflang=${lang}]`).click()
    await page.waitForURL(new RegExp(`/${lang}/appointment$`))
    await awake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new Texts(lang).say('booking-details-title'))
    await expect(page.locator('#family_name')).toHaveValue('Haddad')
    await expect(page.locator('#email')).toHaveValue('lina@example.org')
    await expect(page.locator('#consent')).not.toBeChecked()
    await expect(page.locator('input[name=slot]')).toHaveValue(slot)
  }
})

test('a refused form is not asked to be sent again by the way back or a reload', async ({ page, watch }) => {
  watch.expectRefusal(422)
  // Posted before the page has woken, as without scripts.
  await page.goto('/fr/appointment')
  await page.evaluate(() => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: '/fr/appointment' })
    const fields = { commune: '58002', language: 'fr', interpreter: 'no', go: 'details' }
    for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }))
    document.body.append(form)
    form.submit()
  })
  await expect(page.locator('#errors')).toBeVisible()
  await awake(page)
  // What the booking itself does comes in a file of its own.
  await page.waitForLoadState('networkidle')
  const posts = () => watch.requests.filter((request) => request.method() === 'POST' && request.isNavigationRequest()).length
  expect(posts()).toBe(1)
  await page.reload()
  await awake(page)
  await expect(page.locator('input[name=slot]').first()).toBeVisible()
  expect(posts(), 'the reload asked by GET').toBe(1)
})
