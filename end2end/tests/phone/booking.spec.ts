import { expectAccessible } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { chooseTime, confirm, go, instant, keepTime, liveIn, wish, writeDetails } from '../../support/booking'
import { languagesOf } from '../../support/sample'
import { account, signIn } from '../../support/staff'
import { expectState } from '../../support/ticket'
import { expect, open, test } from '../../support/test'

for (const lang of languagesOf('booking')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('what is missing is named, keeps what was typed, and has the focus', async ({ page, texts }) => {
      await open(page, `/${lang}/appointment`)
      await liveIn(page, 'Morlanwelz')
      await wish(page, { language: lang, interpreter: false })
      await go(page, 'details').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(page.locator('#errors li')).toHaveText([texts.say('errors-slot-required')])
      await expectAccessible(page)

      await keepTime(page)
      await page.locator('#given_name').fill('Rana')
      await page.locator('#phone').fill('12')
      await go(page, 'book').click()

      await expect(page.locator('#errors')).toBeFocused()
      const errors = page.locator('#errors li')
      for (const error of ['name-required', 'phone', 'consent-required']) {
        await expect(errors.filter({ hasText: texts.like(`errors-${error}`) })).toHaveCount(1)
      }
      await expect(page.locator('#given_name')).toHaveValue('Rana')
      await expect(page.locator('#phone')).toHaveValue('12')
      await expectAccessible(page)
      await errors.first().getByRole('link').click()
      await expect(page.locator('#family_name')).toBeFocused()
    })

    test('a language that is not in the list is written', async ({ page, texts }) => {
      await open(page, `/${lang}/appointment`)
      await liveIn(page, 'Morlanwelz')
      await expect(page.locator('#other_language')).toBeHidden()
      await page.locator('input[name=language][value=other]').check()
      await expect(page.locator('#other_language')).toBeVisible()
      await go(page, 'times').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(page.locator('#errors li')).toHaveText([texts.say('booking-wrong-other-language')])
      await expectAccessible(page)

      await page.locator('#other_language').fill('Bambara')
      await go(page, 'times').click()
      await keepTime(page)
      await expect(page.locator('input[name=other_language]')).toHaveValue('Bambara')
    })
  })
}

test('a time that somebody else took meanwhile: the nearest ones, and nothing has to be typed again', async ({ page, texts, request }) => {
  await open(page, '/fr/appointment')
  await liveIn(page, 'Comines-Warneton')
  await wish(page, { language: 'fr', interpreter: false })
  await keepTime(page)
  await writeDetails(page, { family_name: 'Slow', email: 'slow@example.be' })
  // She looks once more, and whoever looks keeps nothing.
  await go(page, 'times').click()
  const wanted = await chooseTime(page)
  const slots = await freeSlots(request, 'Comines-Warneton')
  const slot = slots.find((slot) => Date.parse(slot.start) === Date.parse(instant(wanted)))
  await book(request, 'Comines-Warneton', slot!, 'Quick')

  await go(page, 'details').click()

  await expect(page.locator('#errors')).toBeFocused()
  await expect(page.locator('#errors')).toContainText(texts.say('booking-slots-taken'))
  await expect(page.locator(`input[name=slot][value="${wanted}"]`)).toHaveCount(0)
  await expectAccessible(page)
  await chooseTime(page)
  await confirm(page)
  await expectState(page, texts, 'booked')
})

test('the back button of the browser loses nothing that was typed', async ({ page }) => {
  await open(page, '/fr/appointment')
  await liveIn(page, 'Manage')
  await wish(page, { language: 'fr', interpreter: false })
  const slot = await keepTime(page, 1)
  await writeDetails(page, { family_name: 'Haddad', phone: '0470 12 34 56' })

  await page.goBack()
  await expect(page.locator('#family_name')).toHaveCount(0)
  await expect(page.locator(`input[name=slot][value="${slot}"]`)).toBeChecked()
  await go(page, 'details').click()

  await expect(page.locator('#family_name')).toHaveValue('Haddad')
  await expect(page.locator('#phone')).toHaveValue('0470 12 34 56')
  await expect(page.locator('#consent')).toBeChecked()
})

test('a commune is found by a former municipality, a postal code, and without its accents', async ({ page }) => {
  await open(page, '/fr/appointment')
  const offered = page.locator('.suggestions .choice')

  for (const [written, found] of [['houdeng', 'La Louvière'], ['7100', 'La Louvière'], ['la louviere', 'La Louvière']]) {
    await page.locator('#commune-text').fill(written)
    await expect(offered.filter({ hasText: found }), written).toHaveCount(1)
  }
  await expectAccessible(page)
  await offered.filter({ hasText: 'La Louvière' }).locator('input').check()
  await go(page, 'wishes').click()
  await expect(page.locator('.known')).toContainText('La Louvière')
})

test('a commune that is written before the booking wakes is looked for when it does', async ({ page }) => {
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => (wake = resolve))
  await page.route('**/part_enter_booking*', async (route) => {
    await asleep
    await route.continue()
  })
  await page.goto('/fr/appointment')
  await page.locator('#commune-text').fill('houdeng')
  await expect(page.locator('.suggestions .choice')).toHaveCount(0)

  wake()
  await expect(page.locator('.suggestions .choice').filter({ hasText: 'La Louvière' })).toHaveCount(1)
  await expect(page.locator('#commune-text')).toHaveValue('houdeng')
})

test('a network that fails while booking says so, and the second press books once', async ({ page, texts, watch, context }) => {
  await open(page, '/fr/appointment')
  await liveIn(page, 'Frasnes-lez-Anvaing')
  await wish(page, { language: 'fr', interpreter: false })
  await keepTime(page)
  await writeDetails(page, { family_name: 'Offline', phone: '0470 12 34 56' })
  watch.expectOffline()
  await context.setOffline(true)

  await go(page, 'book').click()
  await expect(page.locator('#lost')).toBeFocused()
  await expect(page.locator('#lost')).toHaveText(texts.say('errors-offline-booking'))
  await expect(page.locator('#family_name')).toHaveValue('Offline')
  await context.setOffline(false)

  await confirm(page)
})

test('a press that is repeated books once', async ({ page, accounts }) => {
  await open(page, '/fr/appointment')
  await liveIn(page, 'Anderlues')
  await wish(page, { language: 'fr', interpreter: false })
  await keepTime(page)
  await writeDetails(page, { family_name: 'Hurry', phone: '0470 12 34 56' })

  await go(page, 'book').dblclick()
  await page.waitForURL(/\/my\//)

  await signIn(page, 'fr', account(accounts, 'isabelle'))
  await page.locator('#known_by').fill('Hurry')
  await page.keyboard.press('Enter')
  await expect(page.locator('.file-list a')).toHaveCount(1)
})

test('what is written is shown as it was written, never run', async ({ page }) => {
  const name = '<b onmouseover="alert(1)">O’Neill & "Sons"</b>'
  await open(page, '/fr/appointment')
  await liveIn(page, 'Morlanwelz')
  await wish(page, { language: 'fr', interpreter: false })
  await keepTime(page)
  await page.locator('#family_name').fill(name)
  await go(page, 'book').click()

  await expect(page.locator('#errors')).toBeFocused()
  await expect(page.locator('#family_name')).toHaveValue(name)
  await expect(page.locator('b[onmouseover]')).toHaveCount(0)
})
