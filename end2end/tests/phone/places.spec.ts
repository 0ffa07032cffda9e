import { expectAccessible } from '../../support/accessible'
import { languagesOf } from '../../support/sample'
import { expect, open, test } from '../../support/test'
import { asked, back, left, next } from '../../support/wizard'

for (const lang of languagesOf('places')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('whoever writes the name of her town in another region is shown the way there', async ({ page, texts }) => {
      for (const [written, region] of [['Bruxelles', 'brussels'], ['بروكسل', 'brussels'], ['Gent', 'flanders'], ['1030', 'brussels']]) {
        await open(page, `/${lang}/screening`)
        await page.locator('#commune-text').fill(written)
        await expect(page.locator('.suggestions .choice').first()).toContainText(texts.say(`choice-region-${region}`))
        await page.locator('#commune-text').press('Enter')
        await left(page, 'commune')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-other-region-title'))
        await page.evaluate(() => sessionStorage.clear())
      }
    })

    test('a name in two regions is asked back, with what it is', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await page.locator('#commune-text').fill('Forest')
      const offered = page.locator('.suggestions .choice')
      await expect(offered.filter({ hasText: texts.say('choice-region-brussels') })).toHaveCount(1)
      await expect(offered.filter({ hasText: 'Frasnes-lez-Anvaing' })).toContainText('Forest')
      await expectAccessible(page)
      await page.locator('#commune-text').press('Enter')
      await expect(page.locator('#errors li')).toHaveText([texts.say('screening-commune-which')])
      expect(await asked(page)).toBe('commune')
      await offered.filter({ hasText: 'Frasnes-lez-Anvaing' }).locator('input').check()
      await next(page).click()
      await left(page, 'commune')
      await expect(page.locator('input[name=commune]')).toHaveValue('51065')
    })
  })
}

test('without a network a name that is not of Wallonia is asked back, never guessed', async ({ page, texts, watch, context }) => {
  await open(page, '/fr/screening')
  watch.expectOffline()
  await context.setOffline(true)
  await page.locator('#commune-text').fill('Bruxelles')
  await page.locator('#commune-text').press('Enter')

  await expect(page.locator('#errors li')).toHaveCount(1)
  expect(await asked(page)).toBe('commune')
  await page.locator('input[name=answer][value=brussels]').check()
  await context.setOffline(false)
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-other-region-title'))
})

test('what is written after a region was ticked is the last word', async ({ page }) => {
  await open(page, '/fr/screening')
  await page.locator('input[name=answer][value=brussels]').check()
  await page.locator('#commune-text').fill('Binche')
  await expect(page.locator('input[name=answer]:checked')).toHaveCount(0)
  await next(page).click()
  await left(page, 'commune')
  await expect(page.locator('input[name=commune]')).toHaveValue('58002')
})

test('whoever does not know her commune comes back to it and can write it', async ({ page }) => {
  await open(page, '/fr/screening')
  await page.locator('input[name=answer][value=unsure]').check()
  await next(page).click()
  await left(page, 'commune')
  await back(page)
  expect(await asked(page)).toBe('commune')
  await page.locator('#commune-text').fill('7130')
  await next(page).click()
  await left(page, 'commune')
  await expect(page.locator('input[name=commune]')).toHaveValue('58002')
})
