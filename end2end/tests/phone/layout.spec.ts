import { PUBLIC } from '../../support/pages'
import { refugee } from '../../support/persons'
import { Texts } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { answerUntil, asked } from '../../support/wizard'

test('another language shows the same page', async ({ page, texts }) => {
  for (const path of PUBLIC) {
    await open(page, `/fr${path}`)
    await page.locator('.languages summary').click()
    await page.getByRole('link', { name: 'العربية' }).click()
    await awake(page)
    expect(new URL(page.url()).pathname).toBe(`/ar${path}`)
    await expect(page.locator('.languages summary')).toContainText('العربية')
  }
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(texts.say('about-title'))
})

test('after a link that changed the screen alone, the menu leads to that page in another language', async ({ page }) => {
  await open(page, '/fr')
  await page.locator('.action .button').first().click()
  await expect(page.locator('#commune-text')).toBeVisible()
  await expect(page.locator('.languages a[hreflang=ar]')).toHaveAttribute('href', '/ar/screening')
  await page.goBack()
  await expect(page.locator('.home')).toBeVisible()
  await expect(page.locator('.languages a[hreflang=ar]')).toHaveAttribute('href', '/ar')
})

test('the language can be changed in the middle of the questions without losing an answer', async ({ page }) => {
  const arabic = new Texts('ar')
  await open(page, '/fr/screening')
  await answerUntil(page, refugee('Binche'), 'residence_document')

  await page.locator('.languages summary').click()
  await page.getByRole('link', { name: 'العربية' }).click()
  await awake(page)

  await expect(page.locator('input[name=asking]')).toHaveValue('residence_document')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.say('question-residence-document'))
  expect(await asked(page)).toBe('residence_document')
})
