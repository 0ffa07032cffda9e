import { expectAccessible } from '../../support/accessible'
import { unfoldAll } from '../../support/endings'
import { type Person, european, refugee } from '../../support/persons'
import { GERMAN_SPEAKING, OTHER_CENTRE } from '../../support/places'
import { languagesOf } from '../../support/sample'
import { awake, expect, open, test } from '../../support/test'
import { answerAll, asked, next } from '../../support/wizard'

for (const lang of languagesOf('outcomes')) {
  test.describe(lang, () => {
    test.use({ lang })

    for (const region of ['brussels', 'flanders'] as const) {
      test(`whoever lives in ${region} is shown the way there, and is offered no appointment here`, async ({ page, texts }) => {
        await open(page, `/${lang}/screening`)

        const facts = await answerAll(page, { ...refugee(region), commune: region })

        expect(facts, 'the place decides alone').toEqual(['commune'])
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-other-region-title'))
        await expect(page.getByRole('heading', { name: texts.like(`elsewhere-${region}-title`) })).toBeVisible()
        const link = page.getByRole('link', { name: texts.like(`elsewhere-${region}-link`) })
        await expect(link).toHaveAttribute('href', /^https:\/\//)
        await expect(page.locator('form[action$="/appointment"]')).toHaveCount(0)
        await expectAccessible(page)
      })
    }

    test('a European is told that the path is not mandatory, and that she is welcome', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)

      const facts = await answerAll(page, european('Manage'))

      expect(facts).toEqual(['commune', 'nationalities'])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-exempt-title'))
      await expect(page.getByText(texts.say('volunteer-text'))).toBeVisible()
      await unfoldAll(page)
      await expect(page.getByText(texts.say('reason-r03-euplus'))).toBeVisible()
      await expect(page.getByRole('heading', { name: texts.say('verdict-dates') })).toHaveCount(0)
      await expectAccessible(page)
      await page.getByRole('button', { name: texts.say('verdict-book-volunteer') }).click()
      await awake(page)
      await expect(page.locator('.known')).toContainText('Manage')
    })

    test('the commune of another centre names that centre and offers no time', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)
      await answerAll(page, refugee(OTHER_CENTRE.commune))

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-obligated-title'))
      await expect(page.getByText(OTHER_CENTRE.centre)).toBeVisible()
      await page.locator('form[action$="/appointment"] button').click()
      await awake(page)

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('booking-elsewhere-title'))
      await expect(page.locator('.centre')).toContainText(OTHER_CENTRE.centre)
      await expect(page.locator('input[name=slot]')).toHaveCount(0)
      await expectAccessible(page)
    })
  })
}

test('the German-speaking Community has its own path', async ({ page, texts }) => {
  await open(page, '/fr/screening')

  await answerAll(page, refugee(GERMAN_SPEAKING.commune))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-other-region-title'))
  await expect(page.getByRole('heading', { name: texts.say('elsewhere-german-speaking-title') })).toBeVisible()
  await expectAccessible(page)
})

test('a family tie with a Belgian is for a person to judge, who invites her', async ({ page, texts }) => {
  await open(page, '/fr/screening')

  await answerAll(page, { ...refugee('Manage'), residence_document: 'F', family_tie: 'belgian' })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-needs-review-title'))
  await unfoldAll(page)
  await expect(page.getByText(texts.say('reason-r10-belgian-family'))).toBeVisible()
  await expect(page.getByText(texts.say('certainty-to-confirm'))).toBeVisible()
  await expect(page.getByRole('button', { name: texts.say('verdict-book-review') })).toBeVisible()
  await expectAccessible(page)
})

const SAID: [string, Person, { title: string; button: string; also: string; free: boolean }][] = [
  ['an exemption to be confirmed does not sound as a sure one', { nationalities: 'GB', residence_document: 'B' },
    { title: 'status-exempt-to-confirm-title', button: 'verdict-book-confirm', also: 'status-exempt-to-confirm-text', free: false }],
  ['a waiver asks for its proof', { belgian_diploma: 'yes' },
    { title: 'status-dispensed-title', button: 'verdict-book-proof', also: 'status-dispensed-text', free: true }],
  ['whoever follows the path already is not sent to a first appointment', { prior_certificate: 'in_progress_wallonia' },
    { title: 'status-obligated-title', button: 'verdict-book', also: 'deadline-under-way-text', free: false }],
  ['a visa D is looked at', { residence_document: 'visa_d' },
    { title: 'status-needs-review-title', button: 'verdict-book-review', also: 'reason-r11-provisional-document', free: false }],
  ['a paper that the list does not name is looked at', { residence_document: 'other' },
    { title: 'status-needs-review-title', button: 'verdict-book-review', also: 'reason-r11-provisional-document', free: false }],
  ['the family of a Briton is looked at', { residence_document: 'M' },
    { title: 'status-needs-review-title', button: 'verdict-book-review', also: 'reason-r04-uk-family', free: false }],
  ['eighteen months are the limit of a card ordered before the decree', { permit_ordered_on: '2024-03-01', legal_stay_since: '2024-02-01' },
    { title: 'status-obligated-title', button: 'verdict-book', also: 'deadline-aim-for-limit-text', free: false }],
]

for (const [what, facts, said] of SAID) {
  test(what, async ({ page, texts }) => {
    await open(page, '/fr/screening')
    await answerAll(page, { ...refugee('Manage'), ...facts })

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say(said.title))
    await unfoldAll(page)
    await expect(page.locator('main').getByText(texts.say(said.also)).first()).toBeVisible()
    await expect(page.locator('form.action button')).toHaveText(texts.say(said.button))
    await expect(page.getByText(texts.say('volunteer-title'))).toHaveCount(said.free ? 1 : 0)
    await expectAccessible(page)
  })
}

test('a month that is shorter ends the count on its last day, and says so', async ({ page, texts }) => {
  await open(page, '/fr/screening')

  await answerAll(page, { ...refugee('Manage'), permit_ordered_on: '2025-08-31' })

  await unfoldAll(page)
  const dates = page.locator('.timeline time')
  await expect(page.locator('.timeline time[datetime="2027-02-28"]')).toHaveText(texts.date('2027-02-28'))
  await expect(page.getByText(texts.say('deadline-clamped')).first()).toBeVisible()
  expect(await dates.count()).toBeGreaterThan(1)
})

test('card F without a family here: both answers stand side by side to be mended', async ({ page, texts }) => {
  await open(page, '/fr/screening')
  await answerAll(page, { ...refugee('Manage'), residence_document: 'F' })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('screening-contradiction-title'))
  await expect(page.getByText(texts.say('contradiction-card-f-without-family'))).toBeVisible()
  await expect(page.locator('.answers > div')).toHaveCount(2)
  await expectAccessible(page)
  await page.locator('button[name=go][value=change-residence_document]').click()
  await expect(page.locator('input[name=asking]')).toHaveValue('residence_document')
  await answerAll(page, refugee('Manage'))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-obligated-title'))
})

test('the first decisive fact ends the questions', async ({ page, texts }) => {
  await open(page, '/fr/screening')

  const facts = await answerAll(page, { ...refugee('Manage'), nationalities: ['ZZ', 'BE'] })

  expect(facts).toEqual(['commune', 'nationalities'])
  await unfoldAll(page)
  await expect(page.getByText(texts.say('reason-r02-belgian'))).toBeVisible()
  expect(await asked(page)).toBeUndefined()
  await expect(next(page)).toHaveCount(0)
})
