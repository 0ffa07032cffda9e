import { type Page } from '@playwright/test'

import { book, freeSlots } from '../../support/api'
import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

/** How many pages of paper the page on the screen takes. */
async function pages(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })).toString('latin1')
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

for (const [place, lang] of languagesOf('print').entries()) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a result is two pages, its code on the first', async ({ page }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee('Binche'))
      await expect(page.locator('.more .code')).toBeAttached()
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.handover .code')).toBeVisible()
      await expect(page.locator('.proof')).toBeHidden()
      expect(await pages(page)).toBeLessThanOrEqual(2)
      // A page of A4 is 1,123 pixels high.
      const box = (await page.locator('.handover .code').boundingBox())!
      expect(box.y + box.height).toBeLessThan(1000)
      await page.emulateMedia({ media: 'screen' })
      await page.locator('summary', { hasText: /./ }).filter({ has: page.locator('xpath=..//*[contains(@class,"proof")]') }).first().click()
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.proof').first()).toBeVisible()
    })

    test('a ticket is one page, and can be printed whenever its link is opened', async ({ page, request, texts }) => {
      const slots = await freeSlots(request, 'Soignies')
      const { manage_url } = await book(request, 'Soignies', slots[slots.length - 1 - place], 'Printed')
      for (let time = 0; time < 2; time++) {
        await open(page, new URL(manage_url).pathname.replace(/^\/\w+/, `/${lang}`))
        await expect(page.getByRole('button', { name: texts.say('common-print') })).toBeVisible()
        await page.emulateMedia({ media: 'print' })
        await expect(page.locator('.ticket .qr')).toBeVisible()
        expect(await pages(page)).toBe(1)
        await page.emulateMedia({ media: 'screen' })
      }
    })

    test('the day on paper is a line a person, and no button', async ({ page, request, accounts, texts }) => {
      const slots = await freeSlots(request, 'Soignies')
      const slot = slots[slots.length - 5 - place]
      await book(request, 'Soignies', slot, `Paper-${lang}`)
      await signIn(page, lang, account(accounts, 'claire'))
      await openDesk(page, `/${lang}/staff?worker=all&date=${slot.start.slice(0, 10)}`)
      await page.emulateMedia({ media: 'print' })
      const row = page.locator('.day-list tbody tr').filter({ hasText: `Paper-${lang}` })
      await expect(row).toHaveCount(1)
      await expect(row).toBeVisible()
      await expect(row.locator('.phone')).not.toBeEmpty()
      await expect(page.locator('.day-list thead')).toContainText(texts.say('list-phone'))
      const times = await page.locator('.day-list .at').allInnerTexts()
      expect(times.map((time) => time.padStart(5, '0'))).toEqual(times.map((time) => time.padStart(5, '0')).sort())
      const pressed = page.locator('button, .chip, .button, input, select, summary')
      expect(await pressed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), 'nothing to press').toBe(0)
      expect(await pages(page)).toBe(1)
    })
  })
}
