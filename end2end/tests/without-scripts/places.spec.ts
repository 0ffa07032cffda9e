import { go } from '../../support/booking'
import { languagesOf } from '../../support/sample'
import { expect, test } from '../../support/test'
import { asked, back, next } from '../../support/wizard'

for (const lang of languagesOf('places')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('only an exact name decides, in the questions and in the booking', async ({ page, texts, watch }) => {
      watch.expectRefusal(422)
      await page.goto(`/${lang}/screening`)
      await page.locator('#commune-text').fill('Bruyell')
      await next(page).click()
      await expect(page.locator('#errors li')).toHaveText([texts.say('screening-commune-which')])
      await expect(page.locator('#commune-text')).toHaveValue('Bruyell')
      await page.locator('#commune-text').fill('Bruxelles')
      await next(page).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-other-region-title'))

      await page.goto(`/${lang}/appointment`)
      await page.locator('#commune-text').fill('Forest')
      await go(page, 'wishes').click()
      await expect(page.locator('.suggestions .choice')).toHaveCount(2)
      await page.locator('input[name=answer][value="21007"]').check()
      await go(page, 'wishes').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('booking-elsewhere-brussels-title'))
    })
  })
}

test('a ticked region that cannot be unticked does not win over what is written since', async ({ page }) => {
  await page.goto('/fr/screening')
  await page.locator('input[name=answer][value=unsure]').check()
  await next(page).click()
  await back(page)
  expect(await asked(page)).toBe('commune')
  await expect(page.locator('input[name=answer][value=unsure]')).toBeChecked()
  await page.locator('#commune-text').fill('Binche')
  await next(page).click()
  await expect(page.locator('input[name=commune]')).toHaveValue('58002')
})

test('a region and a commune of another one, both new, are asked back', async ({ page, texts, watch }) => {
  watch.expectRefusal(422)
  await page.goto('/fr/screening')
  await page.locator('#commune-text').fill('Binche')
  await page.locator('input[name=answer][value=brussels]').check()
  await next(page).click()
  await expect(page.locator('#errors li')).toHaveText([texts.say('screening-commune-which')])
  await expect(page.locator('.suggestions .choice')).toHaveCount(1)
})
