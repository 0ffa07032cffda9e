import { expectAccessibleWithoutScripts } from '../../support/accessible'
import { languagesOf } from '../../support/sample'
import { expect, test } from '../../support/test'

for (const lang of languagesOf('map')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('what resembles a commune is offered, and the one that is chosen leads to its office', async ({ page, texts, watch }) => {
      watch.expectRefusal(422)
      await page.goto(`/${lang}/map`)
      await expect(page.getByRole('button', { name: texts.say('info-map-here') })).toBeHidden()
      await page.locator('#commune').fill('Bruyell')
      await page.getByRole('button', { name: texts.say('info-map-find') }).click()
      await expect(page.getByRole('status')).toContainText(texts.like('info-contact-several'))
      await expectAccessibleWithoutScripts(page)

      await page.getByRole('button', { name: /Antoing/ }).click()
      await expect(page.getByRole('status')).toContainText('Antoing')
      await expect(page).toHaveURL(new RegExp(`/${lang}/map$`))
    })
  })
}

test('an area unfolds by its link alone', async ({ page }) => {
  await page.goto('/fr/map')
  await page.locator('a.area[aria-label*="Stavelot"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.areas > :target')).toContainText('Malmedy')
})
