import { type Page } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { go } from '../../support/booking'
import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { Texts } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { answer, asked, left, next } from '../../support/wizard'

/** What the server wrote of the page, and what stands there once it is awake, without what only one of them has. */
async function body(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.page')!.outerHTML.replaceAll('<!---->', '').replaceAll('<!>', ''))
}

for (const lang of languagesOf('given-commune')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the questions begin with the commune of a link, which can be changed', async ({ page, texts }) => {
      await open(page, `/${lang}/screening?commune=58002`)
      await expect(page.locator('.answers')).toContainText('Binche')
      expect(await asked(page)).not.toBe('commune')
      expect(new URL(page.url()).search, 'the address is clean').toBe('')
      await expectAccessible(page)
      await page.locator('button[value=change-commune]').click()
      await expect(page.locator('#commune-text')).toHaveValue('Binche')
      await expect(page.locator('.answers')).toHaveCount(0)
      await page.locator('#commune-text').fill('Ath')
      await next(page).click()
      await left(page, 'commune')
      await expect(page.locator('.answers'), 'it is hers now').toHaveCount(0)
      await expect(page.locator('input[name=commune]')).toHaveValue('51004')
      expect(page.url(), 'what she changes never gets into the address').not.toContain('51004')
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(texts.say('question-commune'))
    })

    test('the first page passes it on, in another language too', async ({ page }) => {
      await open(page, `/${lang}?commune=58002`)
      expect(new URL(page.url()).search).toBe('')
      const other = lang === 'ar' ? 'fr' : 'ar'
      await page.locator('.languages summary').click()
      await page.locator(`.languages a[hreflang=${other}]`).click()
      await page.waitForURL((url) => url.pathname === `/${other}` && url.search === '')
      await awake(page)
      await page.locator(`.action a[href^="/${other}/appointment"]`).click()
      await awake(page)
      await expect(page.locator('.known')).toContainText('Binche')
      expect(new URL(page.url()).search).toBe('')
    })
  })
}

test('the page is the same once it is awake', async ({ page, context, watch }) => {
  for (const path of ['/fr?commune=58002', '/fr/screening?commune=58002', '/fr/appointment?commune=58002']) {
    await open(page, path)
    const woken = await body(page)
    // As the server wrote it: its program does not come.
    const asleep = await context.newPage()
    await asleep.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: '' }))
    await asleep.addInitScript(() => addEventListener('unhandledrejection', (event) => event.preventDefault()))
    await asleep.goto(path)
    expect(await body(asleep), path).toBe(woken)
    await asleep.close()
  }
  watch.troubles.splice(0, watch.troubles.length, ...watch.troubles.filter((trouble) => !/wasm|WebAssembly/i.test(trouble)))
})

test('what she has answered in this tab comes before the commune of a link', async ({ page }) => {
  await open(page, '/fr/screening')
  await answer(page, refugee('Ath'))
  await open(page, '/fr/screening?commune=58002')
  await expect(page.locator('input[name=commune]')).toHaveValue('51004')
  await expect(page.locator('.answers')).toHaveCount(0)
})

test('another link comes before the one that she did not go on from, and nothing of it is kept', async ({ page }) => {
  await open(page, '/fr/screening?commune=58002')
  await open(page, '/fr/screening?commune=51004')
  await expect(page.locator('.answers')).toContainText('Ath')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.reload()
  await awake(page)
  expect(await asked(page)).toBe('commune')
})

test('the booking begins with it, can be changed, and keeps what she wrote before', async ({ page }) => {
  await open(page, '/fr/appointment?commune=58002')
  await expect(page.locator('.known')).toContainText('Binche')
  expect(new URL(page.url()).search).toBe('')
  await expectAccessible(page)
  await go(page, 'commune').first().click()
  await expect(page.locator('#commune-text')).toHaveValue('Binche')
  await page.locator('#commune-text').fill('Ath')
  await go(page, 'wishes').click()
  await expect(page.locator('.known')).toContainText('Ath')
  await page.locator('input[name=language][value=tr]').check()
  await open(page, '/fr/appointment?commune=58002')
  await expect(page.locator('.known')).toContainText('Ath')
  await expect(page.locator('input[name=language][value=tr]')).toBeChecked()
})

test('a code that is unknown changes nothing', async ({ page }) => {
  const texts = new Texts('fr')
  await open(page, '/fr/screening?commune=99999')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('question-commune'))
  await expect(page.locator('#commune-text')).toHaveValue('')
})
