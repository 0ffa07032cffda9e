import { type Locator, type Page } from '@playwright/test'

import { expectAccessible } from '../../support/accessible'
import { PLACES } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { TODAY } from '../../support/server'
import { account, consoleAwake, openDesk, sendSignIn, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

/** The counter, in weeks that no other test books in, with more times than these tests take. */
async function openCounter(page: Page, lang: string): Promise<void> {
  await page.goto(`/${lang}/staff/book?commune=${PLACES['La Louvière']}&language=fr&from=2027-01-25`)
}

/** The counter with everything filled in for somebody. */
async function fillIn(page: Page, lang: string, name: string, nth: number): Promise<void> {
  await openCounter(page, lang)
  await consoleAwake(page)
  await page.locator('input[name=start]').nth(nth).check()
  await page.locator('#family_name').fill(name)
  await page.locator('#phone').fill('0470 12 34 56')
  await page.locator('#consent').check()
}

for (const [place, lang] of languagesOf('session').entries()) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a session that ends at the counter loses nothing', async ({ page, context, texts, watch, accounts }) => {
      watch.expectRefusal(401)
      const who = account(accounts, 'isabelle')
      await signIn(page, lang, who)
      await fillIn(page, lang, `Session-${lang}`, place)
      const address = page.url()
      await context.clearCookies({ name: 'jalon' })
      await page.locator('button[name=do][value=book]').click()

      await page.waitForURL(/\/staff\/sign-in\?next=/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('sign-in-title'))
      await expect(page.locator('.notice')).toContainText(texts.say('sign-in-kept'))
      await expectAccessible(page)
      await sendSignIn(page, who)

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('sign-in-again-title'))
      await expectAccessible(page)
      await page.getByRole('button', { name: texts.say('sign-in-again-send') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))
      // The same search, perhaps with what it left out.
      const [before, after] = [new URL(address), new URL(page.url())]
      expect(after.pathname).toBe(before.pathname)
      for (const [name, value] of before.searchParams) expect(after.searchParams.get(name), name).toBe(value)
    })

    test('a session says that it ends soon, and one press keeps it', async ({ page, context, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'julie'))
      await expect(page.locator('#session-ends')).toHaveCount(0)
      await context.clearCookies({ name: 'jalon-awake' })
      await expect(page.locator('#session-ends')).toContainText(texts.say('session-ends'), { timeout: 20_000 })
      await expectAccessible(page)
      await page.locator('#session-ends button').click()
      await expect(page.locator('#session-ends')).toHaveCount(0)
      const names = (await context.cookies()).map(({ name }) => name)
      expect(names).toContain('jalon-awake')
    })
  })
}

test('the counter’s form stays where the network fails, and books once it is back', async ({ page, context, texts, watch, accounts }) => {
  await signIn(page, 'fr', account(accounts, 'isabelle'))
  await fillIn(page, 'fr', 'Sans-Réseau', 3)
  watch.expectOffline()
  await context.setOffline(true)
  await page.locator('button[name=do][value=book]').click()
  await expect(page.locator('main .answered')).toBeFocused()
  await expect(page.locator('main .answered')).toContainText(texts.say('trouble-offline'))
  await expect(page.locator('#family_name')).toHaveValue('Sans-Réseau')
  await expect(page.locator('#consent')).toBeChecked()
  await context.setOffline(false)
  await page.locator('button[name=do][value=book]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))
})

test('where the network fails, every page stays as it was and the focus goes to what is said of it', async ({ page, context, texts, watch, accounts }) => {
  const said = page.locator('main .answered').first()
  const fails = async (press: () => Promise<void>, stays: Locator) => {
    await context.setOffline(true)
    await press()
    await expect(said).toBeFocused()
    await expect(said).toContainText(texts.say('trouble-offline'))
    await expect(stays).toBeVisible()
    await context.setOffline(false)
  }
  await signIn(page, 'fr', account(accounts, 'coordination'))
  watch.expectOffline()

  await openDesk(page, `/fr/staff?worker=all&date=${TODAY}`)
  const address = await page.locator('.appt').first().getAttribute('href')
  const id = new URL(address!, 'http://host').searchParams.get('open')
  await openDesk(page, `/fr/staff/appointments/${id}`)
  await fails(() => page.locator('button[name=do]:visible').first().click(), page.locator('.sheet-facts'))

  await openDesk(page, '/fr/staff/rulebook')
  const rule = page.locator('.rule-card').filter({ has: page.locator('#R19-MEDICAL') })
  await rule.locator('summary').click()
  await rule.locator('textarea').fill('sans réseau')
  await fails(() => rule.locator('button[value=remark]').click(), rule)
  await expect(rule.locator('textarea')).toHaveValue('sans réseau')
})

test('a search for somebody survives signing in again, with its form', async ({ page, context, watch, texts, accounts }) => {
  watch.expectRefusal(401)
  const who = account(accounts, 'isabelle')
  await signIn(page, 'fr', who)
  await openDesk(page, '/fr/staff/files')
  await context.clearCookies({ name: 'jalon' })
  await page.locator('#known_by').fill('0470 12 34 56')
  await page.locator('.people-search button').click()
  await page.waitForURL(/\/staff\/sign-in\?next=/)
  await sendSignIn(page, who)
  await page.getByRole('button', { name: texts.say('sign-in-again-send') }).click()
  await expect(page.locator('#known_by')).toHaveValue('0470 12 34 56')
  expect(page.url()).toMatch(/\/fr\/staff\/files$/)
})

test('without scripts a form that comes too late is kept as well', async ({ browser, baseURL, accounts, texts }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  const who = account(accounts, 'isabelle')
  await page.goto('/fr/staff/sign-in')
  await sendSignIn(page, who)
  await openCounter(page, 'fr')
  await page.locator('input[name=start]').nth(4).check()
  await page.locator('#family_name').fill('Sans-Script')
  await page.locator('#consent').check()
  await context.clearCookies({ name: 'jalon' })
  await page.locator('button[name=do][value=book]').click()
  await expect(page.getByText(texts.say('sign-in-kept'))).toBeVisible()
  await sendSignIn(page, who)
  await page.getByRole('button', { name: texts.say('sign-in-again-send') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-booked-title'))
  await context.close()
})
