import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { type Page, test as base } from '@playwright/test'

import { desktop, phone } from '../support/devices'
import { refugee } from '../support/persons'
import { showResult } from '../support/result'
import type { Account } from '../support/server'
import { openDesk, signIn } from '../support/staff'

const FOLDER = resolve(__dirname, '../test-results/shots')
const SIZES = { phone, desktop }

const test = base.extend({ baseURL: async ({}, use) => use(process.env.JALON_END2END_URL) })

for (const lang of ['fr', 'ar']) {
  for (const size of ['phone', 'desktop'] as const) {
    test(`results, files and rules: ${lang} ${size}`, async ({ browser, baseURL }) => {
      const page = await (await browser.newContext({ ...SIZES[size], baseURL, reducedMotion: 'reduce' })).newPage()
      const accounts: Account[] = JSON.parse(process.env.JALON_END2END_ACCOUNTS ?? '[]')
      const { letters } = await showResult(page, lang, { ...refugee('Binche'), birth_date: '1962-03-01' })
      await signIn(page, lang, accounts[0])
      await results(page, lang, letters, camera(page, `${lang}-${size}`))
      await rules(page, lang, camera(page, `${lang}-${size}`))
    })
  }
}

type Shoot = (name: string) => Promise<void>

/** Takes the whole page, in light and in dark. */
function camera(page: Page, where: string): Shoot {
  mkdirSync(FOLDER, { recursive: true })
  return async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(FOLDER, `desk-${name}-${where}-${colorScheme}.png`), fullPage: true })
    }
  }
}

async function results(page: Page, lang: string, letters: string, shoot: Shoot): Promise<void> {
  await openDesk(page, `/${lang}/staff/result`)
  await shoot('result')
  await page.locator('#code').fill('J1ABC')
  await page.locator('button[value=read]').click()
  await page.locator('#errors').waitFor()
  await shoot('result-wrong')
  await page.locator('#code').fill(letters)
  await page.locator('button[value=read]').click()
  await page.locator('#seen').waitFor()
  await shoot('result-read')
  await page.locator('#as_of').fill('2027-03-01')
  await page.locator('button[value=preview]').click()
  await page.locator('#preview').waitFor()
  await shoot('result-preview')
  await page.locator('.start-file summary').click()
  await page.locator('button[value=open]').click()
  await page.locator('#errors').waitFor()
  await shoot('file-wrong')
  await page.locator('#family_name').fill('Haddad')
  await page.locator('#given_name').fill('لينا')
  await page.locator('#consent').check()
  await page.locator('button[value=open]').click()
  await page.locator('#person').waitFor()
  await shoot('file')
  await openDesk(page, `/${lang}/staff/files`)
  await shoot('files')
}

async function rules(page: Page, lang: string, shoot: Shoot): Promise<void> {
  await openDesk(page, `/${lang}/staff/rulebook`)
  const rule = page.locator('.rule-card').filter({ has: page.locator('#R17-WORK') })
  await rule.locator('summary').click()
  await rule.locator('textarea').fill('À vérifier : mi-temps sur trois mois ?\nملاحظة')
  await rule.locator('button[value=remark]').click()
  await page.locator('#said').waitFor()
  const graph = page.locator('.graph img')
  await graph.scrollIntoViewIfNeeded()
  await graph.evaluate((img: HTMLImageElement) => img.decode())
  await shoot('rulebook')
}
