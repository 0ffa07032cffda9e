import { expectAccessible } from '../../support/accessible'
import { unfoldAll } from '../../support/endings'
import { expectExplained, planEntries } from '../../support/explanation'
import { european, refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { readDrawing } from '../../support/ticket'
import { expect, open, test } from '../../support/test'
import { answer, answerAll, asked } from '../../support/wizard'

for (const lang of languagesOf('explanation')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a verdict explains itself, plans the path and can be shown as a code', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee('Binche'))

      await expectExplained(page, texts)

      expect(await readDrawing(page, 'svg.code')).toBe((await page.locator('.letters').innerText()).replaceAll(' ', ''))
      await expectAccessible(page)
    })

    test('a second person of the household begins with what they share', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee('Binche'))
      await unfoldAll(page)
      await page.getByRole('button', { name: texts.say('household-start') }).click()

      expect(await asked(page)).toBe('nationalities')
      const facts = await answerAll(page, refugee('Ath'))
      expect(facts).not.toContain('commune')
      for (const own of ['legal_stay_since', 'birth_date', 'registered_in_commune_on']) expect(facts).toContain(own)
      await page.locator('summary', { hasText: texts.say('verdict-answers') }).click()
      await expect(page.locator('.answers').first()).toContainText('Binche')
      await expectAccessible(page)
    })

    test('whoever need not come sees what would change it, and no dates', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, european('Manage'))

      await page.locator('summary', { hasText: texts.say('proof-title') }).click()
      await expect(page.locator('.proof > li').last()).toContainText(texts.say('rule-r03-euplus'))
      await expect(page.locator('.way > li'), 'she may choose it, and stands nowhere on it').toHaveCount(8)
      await expect(page.locator('.way .here')).toHaveCount(0)
      await expect(page.locator('.way .when')).toHaveCount(0)
    })

    test('a printed result keeps its source and leaves out what can only be pressed', async ({ page }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee('Binche'))
      await expect(page.locator('.way')).toBeVisible()
      await page.emulateMedia({ media: 'print' })

      for (const part of ['form.action', '.languages', '.foot nav', '.more form button']) {
        await expect(page.locator(part).first(), part).toBeHidden()
      }
      await expect(page.locator('.provenance')).toContainText('R21-OBLIGATED')
      await expect(page.locator('.provenance')).toContainText('2024-03-14')
      for (const part of ['.way', '.timeline', '.reasons', '.bring']) await expect(page.locator(part).first(), part).toBeVisible()
      await expect(page.locator('.fold h2').first()).toBeVisible()
    })
  })
}

test('the calendar made twice replaces itself', async ({ page, texts }) => {
  await open(page, '/fr/screening')
  await answerAll(page, refugee('Binche'))
  const first = await planEntries(page, texts)

  await page.reload()
  await expect(page.locator('.way')).toBeVisible()
  expect(await planEntries(page, texts)).toEqual(first)
})

test('a network that is lost after the first answer still gives the verdict', async ({ page, context, watch }) => {
  watch.expectOffline()
  const person = refugee('Binche')
  await open(page, '/fr/screening')
  await answer(page, person)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await answerAll(page, person)

  await expect(page.locator('main [data-status]')).toHaveAttribute('data-status', 'obligated')
  await expect(page.locator('.way')).toBeVisible()
})

test('a verdict that does not come is asked for again, and no answer is lost', async ({ page, context, texts, watch }) => {
  watch.expectOffline()
  await open(page, '/fr/screening')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await answerAll(page, refugee('Binche'))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('errors-not-loaded-title'))
  await expect(page.locator('main .notice.note')).toContainText(texts.say('errors-not-loaded-text'))
  await context.setOffline(false)
  await page.getByRole('button', { name: texts.say('errors-try-again') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-obligated-title'))
  await expect(page.locator('.way')).toBeVisible()
  await expect(page.locator('main .notice.note')).toHaveCount(0)
})
