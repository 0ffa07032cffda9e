import type { Page } from '@playwright/test'

import { expectAccessibleWithoutScripts as expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { chooseTime, confirm, go, instant, liveIn, wish, writeDetails } from '../../support/booking'
import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { plain } from '../../support/texts'
import { expect, test } from '../../support/test'
import { answerUntil, next, write } from '../../support/wizard'

/** Sends the form and expects the page to come back with this status. */
async function refused(page: Page, send: () => Promise<void>, status: number): Promise<void> {
  const [answer] = await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), send()])
  expect(answer.status()).toBe(status)
  await expect(page.locator('#errors')).toBeFocused()
  await expectAccessible(page)
}

for (const lang of languagesOf('mistakes')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a question that was not answered comes back with 422 and says what is missing', async ({ page, texts, watch }) => {
      watch.expectRefusal(422)
      await page.goto(`/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'residence_document')

      await refused(page, () => next(page).click(), 422)

      await expect(page.locator('#errors li')).toHaveText([texts.say('errors-choose-one')])
      await expect(page.locator('input[name=nationalities]')).toHaveValue('ZZ')
    })

    test('the 31st of February comes back with 422 as it was written', async ({ page, texts, watch }) => {
      watch.expectRefusal(422)
      await page.goto(`/${lang}/screening`)
      await answerUntil(page, refugee('Binche'), 'birth_date')

      await write(page, '1990-02-31')
      await refused(page, () => next(page).click(), 422)

      await expect(page.locator('#errors li')).toHaveText([texts.say('errors-date-invalid')])
      await expect(page.locator('#day')).toHaveValue('31')
      await expect(page.locator('#year')).toHaveValue('1990')
    })

    test('missing name, contact and consent are all named at once, and the rest is kept', async ({ page, texts, watch }) => {
      watch.expectRefusal(422)
      await page.goto(`/${lang}/appointment`)
      await liveIn(page, 'Manage')
      await wish(page, { language: lang, interpreter: false })
      const slot = await chooseTime(page)
      await go(page, 'details').click()
      await page.locator('#given_name').fill('Rana')

      await refused(page, () => go(page, 'book').click(), 422)

      const said = plain((await page.locator('#errors li').allInnerTexts()).join(' '))
      for (const error of ['name-required', 'contact-required', 'consent-required']) {
        expect(said).toContain(texts.say(`errors-${error}`))
      }
      await expect(page.locator('#given_name')).toHaveValue('Rana')
      await expect(page.locator('input[name=slot]')).toHaveValue(slot)
    })
  })
}

test('a commune that the writing does not decide is chosen from a list', async ({ page, texts, watch }) => {
  watch.expectRefusal(422)
  await page.goto('/fr/screening')
  await answerUntil(page, refugee('Binche'), 'commune')

  await page.locator('#commune-text').fill('Braine')
  await refused(page, () => next(page).click(), 422)

  await expect(page.locator('#errors li')).toHaveText([texts.say('screening-commune-which')])
  await page.getByLabel('Braine-le-Comte').check()
  await next(page).click()
  await expect(page.locator('input[name=commune]')).toHaveValue('55004')
})

test('a time that somebody else took meanwhile comes back with 409 and the nearest ones', async ({ page, texts, watch, request }) => {
  watch.expectRefusal(409)
  await page.goto('/fr/appointment')
  await liveIn(page, 'Estaimpuis')
  await wish(page, { language: 'fr', interpreter: false })
  const first = await chooseTime(page)
  await go(page, 'details').click()
  await writeDetails(page, { family_name: 'Slow', phone: '0470 12 34 56' })
  // She looks once more, and whoever looks keeps nothing.
  await go(page, 'times').click()
  const wanted = await chooseTime(page)
  expect(wanted).toBe(first)
  const slots = await freeSlots(request, 'Estaimpuis')
  await book(request, 'Estaimpuis', slots.find((slot) => Date.parse(slot.start) === Date.parse(instant(wanted)))!, 'Quick')

  await refused(page, () => go(page, 'details').click(), 409)

  await expect(page.locator('#errors')).toContainText(texts.say('booking-slots-taken-title'))
  const taken = page.locator(`input[name=slot][value="${wanted}"]`)
  await expect(taken).toHaveCount(0)
  await chooseTime(page)
  await confirm(page)
})

test('more than 64 kB are too much to read', async ({ page, texts, watch }) => {
  watch.expectRefusal(413)
  await page.goto('/fr/appointment')
  await page.locator('#commune-text').fill('x'.repeat(66_000))

  const [answer] = await Promise.all([page.waitForResponse(/appointment$/), go(page, 'wishes').click()])

  expect(answer.status()).toBe(413)
  await expect(page.getByText(texts.say('errors-too-large'))).toBeVisible()
  await expectAccessible(page)
})
