import type { Page } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { expect, open, test } from '../../support/test'
import { answerUntil, next, write } from '../../support/wizard'

/** The summary above the form says this one thing, has the focus, and leads to the field. */
async function expectRefusal(page: Page, text: string): Promise<void> {
  const summary = page.locator('#errors')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([text])
  await expectAccessible(page)
  await summary.getByRole('link').click()
  await expect(page.locator('main :focus')).toBeVisible()
  expect(await page.locator('main :focus').evaluate((field) => field.matches('input, select'))).toBe(true)
}

for (const lang of languagesOf('mistakes')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('nothing chosen: the question says so, in the language of the page', async ({ page, texts, watch }) => {
      await open(page, `/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'residence_document')
      await page.waitForLoadState('networkidle')
      const answering = watch.requests.length

      await next(page).click()

      await expectRefusal(page, texts.say('errors-choose-one'))
      expect(watch.since(answering)).toEqual([])
    })

    test('the 31st of February does not exist, and what was written is kept', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'birth_date')

      await write(page, '1990-02-31')
      await next(page).click()

      await expectRefusal(page, texts.say('errors-date-invalid'))
      await expect(page.locator('#day')).toHaveValue('31')
      await expect(page.locator('#month')).toHaveValue('2')
      await expect(page.locator('#year')).toHaveValue('1990')
    })

    test('a commune that does not exist is not taken', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'commune')

      await page.locator('#commune-text').fill('Atlantis')
      await expect(page.getByText(texts.say('wizard-commune-none'))).toBeVisible()
      await next(page).click()

      await expectRefusal(page, texts.say('errors-commune-unknown'))
      await expect(page.locator('#commune-text')).toHaveValue('Atlantis')
    })
  })
}

test('whoever says to be born tomorrow is asked again', async ({ page, texts }) => {
  await open(page, '/fr/screening')
  await answerUntil(page, refugee('Binche'), 'birth_date')

  await write(page, '2026-11-24')
  await next(page).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('screening-contradiction-title'))
  await expect(page.getByText(texts.say('contradiction-born-in-the-future'))).toBeVisible()
  await expectAccessible(page)
  await page.locator('button[name=go][value=change-birth_date]').click()
  await expect(page.locator('#year')).toHaveValue('2026')
})

test('a year without a month is not enough for the day of the order', async ({ page, texts }) => {
  await open(page, '/fr/screening')
  await answerUntil(page, refugee('Binche'), 'permit_ordered_on')

  await page.locator('#year').fill('2025')
  await next(page).click()

  await expectRefusal(page, texts.say('errors-date-incomplete'))
  await expect(page.locator('#year')).toHaveValue('2025')
})

test('a date may be written with the digits of one’s own keyboard', async ({ page }) => {
  await open(page, '/ar/screening')
  await answerUntil(page, refugee('Binche'), 'birth_date')

  await page.locator('#day').fill('١٠')
  await page.locator('#month').selectOption('5')
  await page.locator('#year').fill('١٩٩٠')
  await next(page).click()

  await expect(page.locator('input[name=asking][value=birth_date]')).toHaveCount(0)
})
