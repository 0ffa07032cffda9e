import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { PLACES } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { NOW, TODAY } from '../../support/server'
import { account, card, dayOf, openDesk, signIn } from '../../support/staff'
import { type Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

/** Who receives, each in a language of her own: nobody has two people at a time. */
const RECEIVE: Record<Lang, string> = { fr: 'sophie', en: 'karim', ar: 'leila' }

for (const lang of languagesOf('receiving')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('somebody without an appointment is received in one form, and is there', async ({ page, texts, accounts, watch }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      await page.getByRole('link', { name: texts.say('receive-title'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('receive-title'))
      await expectAccessible(page)
      const send = page.locator('button[name=do][value=receive]')
      await send.click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(page.locator('#errors')).toContainText(texts.say('receive-worker-needed'))
      await expectAccessible(page)

      await page.locator('#commune').selectOption(PLACES.Mouscron)
      await page.locator('#worker').selectOption(RECEIVE[lang])
      await page.locator('#office').selectOption('mouscron')
      await page.locator('#family_name').fill(`Standing-${lang}`)
      await page.locator('#consent').check()
      await send.click()

      await expect(page).toHaveURL(new RegExp(`/${lang}/staff/appointments/.*said=received`))
      await expect(page.locator('#said')).toContainText(texts.say('done-received').slice(0, 12))
      await expect(page.locator('.sheet-head')).toContainText(`Standing-${lang}`)
      await expectAccessible(page)
      await openDesk(page, `/${lang}/staff?worker=all&date=${TODAY}`)
      await expect(card(page, `Standing-${lang}`)).toHaveClass(/arrived/)

      // The next one at the same counter hears whom her worker has.
      await openDesk(page, `/${lang}/staff/receive`)
      await page.locator('#commune').selectOption(PLACES.Mouscron)
      await page.locator('#worker').selectOption(RECEIVE[lang])
      await page.locator('#family_name').fill('Waiting')
      await page.locator('#consent').check()
      await send.click()
      await expect(page.locator('#errors')).toContainText(`Standing-${lang}`)
      await expect(page.locator('#family_name')).toHaveValue('Waiting')
      expect(watch.troubles).toEqual([])
    })
  })
}

test('who comes on another day is received now, from her sheet', async ({ page, texts, request, accounts }) => {
  const [slot] = await freeSlots(request, 'Binche', { from: '2027-02-01' })
  await book(request, 'Binche', slot, 'Earlier')
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(slot.start)}`)
  await card(page, 'Earlier').click()
  const receive = page.locator('details.sure').filter({ has: page.locator('button[value=receive]') })
  await receive.locator('summary').click()
  await expectAccessible(page)
  await page.locator('#receive-worker').selectOption('elena')
  await receive.locator('button[value=receive]').click()

  await expect(page.locator('#said')).toContainText('est reçue maintenant')
  await expect(page.locator('#said')).toBeFocused()
  await expect(page.locator('.sheet-head .tag').nth(1)).toContainText(texts.say('state-arrived').slice(0, 4))
  await expect(card(page, 'Earlier')).toHaveCount(0)
  const free = await freeSlots(request, 'Binche', { from: '2027-02-01' })
  expect(free.map(({ start }) => start)).toContain(slot.start)
  await openDesk(page, `/fr/staff?worker=elena&date=${dayOf(NOW)}`)
  await expect(card(page, 'Earlier')).toHaveClass(/arrived/)
})

test('what a colleague changes is shown without a reload, around what one is doing', async ({ page, request, accounts }) => {
  const slots = await freeSlots(request, 'Ath', { from: '2027-02-08' })
  const day = slots.filter(({ start }) => dayOf(start) === dayOf(slots[0].start))
  await book(request, 'Ath', day[1], 'Second')
  await signIn(page, 'fr', account(accounts, 'coordination'))
  await openDesk(page, `/fr/staff?worker=all&date=${dayOf(day[0].start)}`)
  await page.locator('#date').fill('2027-03-01')
  const second = card(page, 'Second')
  await second.focus()
  await book(request, 'Ath', day[0], 'First')
  const looked = page.waitForResponse(/agenda-since/)
  // As when the page comes back into sight; else every fifteen seconds.
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await looked

  await expect(card(page, 'First')).toBeVisible()
  await expect(second).toBeFocused()
  await expect(page.locator('#date')).toHaveValue('2027-03-01')
})
