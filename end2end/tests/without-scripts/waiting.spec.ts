import { expectAccessibleWithoutScripts } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { lettersTo, linkIn } from '../../support/mail-server'
import { languagesOf } from '../../support/sample'
import type { Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

/** A week of its own for each: what is free before is not offered. */
const MONDAYS: Record<Lang, string> = { fr: '2027-04-12', en: '2027-04-19', ar: '2027-04-26' }

for (const lang of languagesOf('waiting')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('who waits is offered what another one gives up, and takes it', async ({ page, texts, request }) => {
      test.setTimeout(120_000)
      const monday = MONDAYS[lang]
      const slots = await freeSlots(request, 'Lessines', { from: monday, days: 5 })
      const hers = slots.at(-1)!
      const day = (start: string) => start.slice(0, 10)
      const before = slots.filter(({ start }) => day(start) < day(hers.start))
      expect(before.length).toBeGreaterThan(0)
      const person = (name: string) => ({ family_name: name, email: `${name.toLowerCase()}@example.org` })
      const others = []
      for (const [number, slot] of before.entries()) {
        const name = `Before-${lang}-${number}`
        others.push(await book(request, 'Lessines', slot, name, { person: person(name) }))
      }
      const name = `Earlier-${lang}`
      const booked = await book(request, 'Lessines', hers, name, { language: lang, person: person(name) })
      const own = new URL(booked.manage_url).pathname.replace(/^\/\w+\//, `/${lang}/`)

      await page.goto(own)
      await page.getByRole('link', { name: texts.say('mine-earlier') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('earlier-title'))
      await expectAccessibleWithoutScripts(page)
      await page.locator('#from_day').fill(monday)
      await page.getByRole('button', { name: texts.say('earlier-join') }).click()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('earlier-waits'))
      await expectAccessibleWithoutScripts(page)

      const given = others[0]
      await page.goto(`${new URL(given.manage_url).pathname}/cancel`)
      await page.locator('.action button').click()
      let link = ''
      await expect(async () => {
        const letters = await lettersTo(person(name).email, 2)
        link = linkIn(letters[1])
        expect(link).toContain('/offer/')
      }).toPass({ timeout: 60_000 })
      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('offer-title'))
      await expectAccessibleWithoutScripts(page)
      await page.getByRole('button', { name: texts.say('offer-take') }).click()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('offer-said-taken'))
      const answer = await request.get(`/api/v1/appointments/${own.split('/').at(-1)}`)
      expect(((await answer.json()) as { start: string }).start).toBe(given.start)
    })
  })
}
