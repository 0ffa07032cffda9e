import { expectNoSidewaysScroll } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { PUBLIC } from '../../support/pages'
import { refugee } from '../../support/persons'
import { LANGUAGES, Texts } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { answerUntil, asked } from '../../support/wizard'

const DIRECTION = { fr: 'ltr', en: 'ltr', ar: 'rtl' }
const WIDTHS = [320, 390, 768, 1280]

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ lang })

    test('every page reads in its direction and fits every width', async ({ page, request, texts }) => {
      const [slot] = await freeSlots(request, 'Enghien')
      const { manage_url } = await book(request, 'Enghien', slot, 'Wide-Of-A-Long-Double-Name')
      const ticket = new URL(manage_url).pathname.replace(/^\/\w+/, '')
      for (const path of [...PUBLIC, ticket, `${ticket}/move`, `${ticket}/cancel`]) {
        await open(page, `/${lang}${path}`)
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[lang])
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page).toHaveTitle(new RegExp(` · ${texts.say('common-brand')}$`))
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 })
          await expectNoSidewaysScroll(page)
        }
      }
    })

    test('nothing to press is smaller than a thumb needs', async ({ page }) => {
      for (const path of PUBLIC) {
        await open(page, `/${lang}${path}`)
        const small = await page.locator('a.button, button, summary, label.choice, select, input:visible').evaluateAll(
          (targets) =>
            targets
              .filter((target) => target.checkVisibility() && !target.closest('label.choice, label.time, .visually-hidden'))
              .map((target) => ({ html: target.outerHTML.slice(0, 80), height: target.getBoundingClientRect().height }))
              .filter(({ height }) => height < 44),
        )
        expect(small, path).toEqual([])
      }
    })
  })
}

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
