import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { type Page, test as base } from '@playwright/test'

import { book, freeSlots } from '../support/api'
import { desktop, phone } from '../support/devices'
import type { Account } from '../support/server'
import { account, openDesk, signIn } from '../support/staff'

const FOLDER = resolve(__dirname, '../test-results/shots')
const SIZES = { phone, desktop }

const test = base.extend({ baseURL: async ({}, use) => use(process.env.JALON_END2END_URL) })

/** Takes what is on the screen, in light and in dark. */
async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(FOLDER, `people-${name}-${colorScheme}.png`) })
  }
}

for (const [turn, lang] of ['fr', 'ar'].entries()) {
  for (const [place, size] of (['phone', 'desktop'] as const).entries()) {
    test(`somebody is found: ${lang} ${size}`, async ({ browser, baseURL }) => {
      const page = await (await browser.newContext({ ...SIZES[size], baseURL, reducedMotion: 'reduce' })).newPage()
      const accounts: Account[] = JSON.parse(process.env.JALON_END2END_ACCOUNTS ?? '[]')
      const name = `Wierzbicki-${lang}-${size}`
      const slots = await freeSlots(page.request, 'Seneffe', { from: '2026-12-14' })
      await book(page.request, 'Seneffe', slots[turn * 2 + place], name)
      await signIn(page, lang, account(accounts, 'isabelle'))
      await openDesk(page, `/${lang}/staff/book`)
      await shoot(page, `counter-${lang}-${size}`)
      await page.locator('#known_by').fill(name)
      await page.keyboard.press('Enter')
      await page.locator('.file-list a').first().waitFor()
      await shoot(page, `found-${lang}-${size}`)
      await page.locator('.file-list a').first().click()
      await page.locator('.actions').waitFor()
      await shoot(page, `sheet-${lang}-${size}`)
      for (const wish of ['correct', 'note']) {
        await page.locator('details.sure').filter({ has: page.locator(`button[value=${wish}]`) }).locator('summary').click()
      }
      await page.locator('#phone').fill('0470')
      await page.locator('button[value=correct]').click()
      await page.locator('#errors').waitFor()
      await shoot(page, `correcting-${lang}-${size}`)
      await page.locator('details.sure').filter({ has: page.locator('button[value=note]') }).locator('summary').click()
      await page.locator('#note').fill('Vient avec sa sœur.\nRappeler le matin.')
      await page.locator('button[value=note]').click()
      await page.locator('.note-text').waitFor()
      await shoot(page, `noted-${lang}-${size}`)
      await page.locator('.actions a[href*="for="]').click()
      await page.locator('#family_name').waitFor()
      await shoot(page, `again-${lang}-${size}`)
    })
  }
}
