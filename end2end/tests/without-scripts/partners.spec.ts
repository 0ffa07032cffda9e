import { expectAccessibleWithoutScripts } from '../../support/accessible'
import { go } from '../../support/booking'
import { languagesOf } from '../../support/sample'
import { expect, test } from '../../support/test'
import { asked, next } from '../../support/wizard'

for (const lang of languagesOf('partners')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a link names the commune, and she changes it', async ({ page }) => {
      await page.goto(`/${lang}?commune=58002`)
      await page.locator(`.action a[href^="/${lang}/screening"]`).click()
      await expect(page.locator('.answers')).toContainText('Binche')
      expect(await asked(page)).not.toBe('commune')
      await page.locator('button[value=change-commune]').click()
      expect(new URL(page.url()).search).toBe('')
      await expect(page.locator('#commune-text')).toHaveValue('Binche')
      await page.locator('#commune-text').fill('Ath')
      await next(page).click()
      await expect(page.locator('input[name=commune]')).toHaveValue('51004')
      await expect(page.locator('.answers')).toHaveCount(0)

      await page.goto(`/${lang}/appointment?commune=58002`)
      await expect(page.locator('.known')).toContainText('Binche')
      await go(page, 'commune').first().click()
      await expect(page.locator('#commune-text')).toHaveValue('Binche')
      expect(new URL(page.url()).search).toBe('')
    })

    test('partners choose a commune and copy what they need', async ({ page, texts, baseURL }) => {
      await page.goto(`/${lang}/about`)
      await page.getByRole('link', { name: texts.say('info-for-partners-title') }).click()
      await page.locator('select[name=commune]').selectOption('58002')
      await page.getByRole('button', { name: texts.say('info-links-show') }).click()
      await expect(page.locator('.snippet').nth(2)).toHaveText(`${baseURL}/${lang}/screening?commune=58002`)
      await expect(page.locator('select[name=commune]')).toHaveValue('58002')
      await expect(page.locator('.snippet', { hasText: '<iframe' })).toContainText(`src="${baseURL}/${lang}/embed?commune=58002"`)
      await expect(page.getByText(texts.like('info-hall-scripts'))).toBeVisible()
      await expectAccessibleWithoutScripts(page)
    })

    test('a hall needs scripts, and says so', async ({ page, texts }) => {
      await page.goto(`/${lang}/kiosk`)
      await expect(page.getByText(texts.like('info-kiosk-needs-scripts'))).toBeVisible()
      await expect(page.locator('#kiosk')).toBeHidden()
      await expectAccessibleWithoutScripts(page)
    })
  })
}
