import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

const RULES = 36

/** One rule for each language, so that each has its own remarks. */
const REMARKED = { fr: 'R17-WORK', en: 'R18-STUDY', ar: 'R13-MINOR' }
const REMARKS = {
  fr: 'À vérifier avec le service juridique : <b>« mi-temps »</b>\nsur trois mois ?',
  en: 'To be checked with the lawyers: <b>“enrolled”</b>\nsince when?',
  ar: 'للتحقق مع القانونيين: <b>«قاصر»</b>\nفي أي يوم؟',
}

for (const lang of languagesOf('rulebook')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('every rule can be read, on a desk and on a phone', async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'nathalie'))
      await page.getByRole('link', { name: texts.say('desk-rulebook'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('rulebook-title'))
      await expect(page.locator('.rule-card')).toHaveCount(RULES)
      await expect(page.locator('.version').first()).toContainText(texts.say('rulebook-in-force'))
      await expect(page.locator('button[value=sign]'), 'only the coordination signs').toHaveCount(0)
      await page.locator('.contents a').first().click()
      await expect(page.locator('details.chapter[open] table')).toBeVisible()
      const graph = page.locator('.graph img')
      await graph.scrollIntoViewIfNeeded()
      await expect.poll(() => graph.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNoSidewaysScroll(page)
      // With letters twice as large, and everything unfolded, on the smallest phone too.
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      await expectNoSidewaysScroll(page)
    })

    test('an earlier version is read, and where it differs from the case book', async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'marc'))
      await openDesk(page, `/${lang}/staff/rulebook`)
      await page.getByRole('link', { name: texts.say('rulebook-read-this') }).click()
      await expect(page).toHaveURL(/version=2018-12-17/)
      await expect(page.locator('#R17-WORK')).toBeVisible()
      await expect(page.locator('#R06-TEMPORARY-PROTECTION')).toHaveCount(0)
      await page.locator('.version.shown details summary').click()
      await expect(page.locator('.version.shown details li').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('a remark is written beside its rule, read by a colleague and settled', async ({ page, texts, accounts }) => {
      const remark = REMARKS[lang]
      await signIn(page, lang, account(accounts, 'samira'))
      await openDesk(page, `/${lang}/staff/rulebook`)
      const rule = page.locator('.rule-card').filter({ has: page.locator(`#${REMARKED[lang]}`) })
      const write = rule.locator('button[value=remark]')

      await rule.locator('summary').click()
      await write.click()
      await expect(page.locator('#said')).toHaveText(texts.say('rulebook-refused-empty'))
      await expect(rule.locator('textarea')).toBeVisible()
      await rule.locator('textarea').fill(remark)
      await write.click()

      await expect(page.locator('#said')).toHaveText(texts.say('rulebook-said-remarked'))
      await expect(page.locator('#said')).toBeFocused()
      await expect(rule.locator('.remark .said')).toHaveText(remark)
      await expect(page.locator('#open-remarks')).not.toHaveText(texts.say('rulebook-no-open-remarks'))

      await signIn(page, lang, account(accounts, 'karim'))
      await openDesk(page, `/${lang}/staff/rulebook`)
      await rule.locator('button[value=settle]').click()
      await expect(page.locator('#said')).toHaveText(texts.say('rulebook-said-settled'))
      await expect(rule.locator('.remark.settled')).toContainText('Karim')
      await expect(rule.locator('.remark .said')).toHaveText(remark)
      await expectAccessible(page)
    })
  })
}

// There is one coordinator, and a version is signed once.
for (const [lang, signed] of [['fr', '2024-03-14'], ['ar', '2018-12-17']] as const) {
  test.describe(lang, () => {
    test.use({ lang })

    test(`the coordination reads ${signed}, then signs it once`, async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      await openDesk(page, `/${lang}/staff/rulebook?version=${signed}`)
      const version = page.locator('.version.shown')

      await version.locator('button[value=sign]').click()
      await expect(page.locator('#said')).toBeFocused()
      await expect(page.locator('#said')).toHaveText(texts.say('rulebook-refused-not-read'))
      await version.getByLabel(texts.say('rulebook-sign-read')).check()
      await version.locator('button[value=sign]').click()

      await expect(page.locator('#said')).toHaveText(texts.say('rulebook-said-signed'))
      await expect(version.locator('.signatures')).toContainText('Coordination')
      await expect(version.locator('button[value=sign]')).toHaveCount(0)
      await expectAccessible(page)
      await page.reload()
      await expect(version.locator('.signatures')).toContainText('Coordination')
    })
  })
}

test('a remark needs no script, and no mouse', async ({ browser, page, baseURL, texts, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'thomas'))
  await openDesk(page, '/fr/staff/rulebook')
  const rule = page.locator('.rule-card').filter({ has: page.locator('#R15-BELGIAN-DIPLOMA') })
  await rule.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Une équivalence compte-t-elle ?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rule.locator('.remark')).toContainText('équivalence')

  const storageState = await page.context().storageState()
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })
  const plain = await context.newPage()
  await plain.goto('/fr/staff/rulebook')
  const same = plain.locator('.rule-card').filter({ has: plain.locator('#R15-BELGIAN-DIPLOMA') })
  await same.locator('button[value=settle]').first().click()
  await expect(plain).toHaveURL(/said=settled/)
  await expect(plain.locator('#said')).toHaveText(texts.say('rulebook-said-settled'))
  await context.close()
})
