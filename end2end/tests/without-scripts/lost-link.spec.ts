import { randomUUID } from 'node:crypto'

import { expectAccessible } from '../../support/accessible'
import { freeSlots } from '../../support/api'
import { lettersTo, linkIn } from '../../support/mail-server'
import { PLACES } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { expect, test } from '../../support/test'

for (const lang of languagesOf('lost-link')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('who has lost her link gets it again at the address that she gave', async ({ page, request, texts }) => {
      const email = `lost-${lang}@example.org`
      const [slot] = await freeSlots(request, 'Chapelle-lez-Herlaimont', { from: lang === 'fr' ? '2027-01-04' : lang === 'en' ? '2027-01-11' : '2027-01-18' })
      const booked = await request.post('/api/v1/appointments', {
        headers: { 'Idempotency-Key': randomUUID() },
        data: {
          commune: PLACES['Chapelle-lez-Herlaimont'],
          kind: 'first_reception',
          start: slot.start,
          worker: slot.worker.id,
          office: slot.office.id,
          language: lang,
          person: { family_name: `Lost-${lang}`, email },
          consent: true,
        },
      })
      expect(booked.status(), await booked.text()).toBe(201)
      const { reference } = (await booked.json()) as { reference: string }
      await lettersTo(email, 1)

      await page.goto(`/${lang}`)
      await page.locator(`a[href="/${lang}/my"]`).first().click()
      await page.locator('#address').fill('lost@')
      await page.getByRole('button', { name: texts.say('info-mine-send') }).click()
      await expect(page.locator('#address-error')).toBeVisible()
      await expect(page.locator('#address')).toHaveValue('lost@')
      await expectAccessible(page)
      await page.locator('#address').fill(email.toUpperCase())
      await page.getByRole('button', { name: texts.say('info-mine-send') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('info-mine-sent-title'))
      await expectAccessible(page)

      const [, letter] = await lettersTo(email, 2)
      await page.goto(linkIn(letter))
      await expect(page.locator('.ticket .ref')).toHaveText(reference)
    })
  })
}
