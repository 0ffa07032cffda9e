import { expectAccessible, expectAccessibleInLight } from '../../support/accessible'
import { refugee, unsure } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { plain } from '../../support/texts'
import { awake, expect, open, test } from '../../support/test'
import { answer, answerAll, answerUntil, asked, back, left, next } from '../../support/wizard'

for (const lang of languagesOf('answering')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('no answer leaves the phone between the first question and the result', async ({ page, texts, watch }) => {
      await open(page, `/${lang}/screening`)
      const answering = watch.requests.length

      await answerAll(page, refugee('Binche'))

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-obligated-title'))
      // The verdict's own part comes meanwhile: files that are the same for everyone.
      const asked = watch.requests.slice(answering)
      expect(asked.filter((request) => request.method() !== 'GET' || !/\/(pkg|text)\/[^?]+$/.test(request.url()))).toEqual([])
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${lang}/screening`)
    })

    test('every question says why it is asked and takes "I don’t know" for an answer', async ({ page, texts }) => {
      await open(page, `/${lang}/screening`)

      await answerAll(page, unsure('Binche'), async (fact) => {
        const why = page.locator('details.why').last()
        await why.locator('summary').click()
        await expect(why.locator('p')).toHaveText(texts.say(`question-${fact.replaceAll('_', '-')}-why`))
        await expect(page.locator('input[name=answer][value=unsure]')).toBeAttached()
        await expectAccessibleInLight(page)
      })

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('status-needs-review-title'))
      await expectAccessible(page)
    })
  })
}

test('going back loses no answer, neither the one before nor those after', async ({ page }) => {
  const person = refugee('Binche')
  await open(page, '/fr/screening')
  await answerUntil(page, person, 'residence_document')
  await answer(page, person)
  const later = await asked(page)

  await back(page)
  await expect(page.locator('input[name=answer][value=A]')).toBeChecked()
  await back(page)
  expect(await asked(page)).not.toBe('residence_document')
  await expect(page.locator('input[name=answer]:checked')).toHaveCount(1)

  await next(page).click()
  await expect(page.locator('input[name=asking]')).toHaveValue(later!)
})

test('the browser’s own back button goes back by one question', async ({ page }) => {
  const person = refugee('Binche')
  await open(page, '/fr/screening')
  const first = await asked(page)
  await answer(page, person)
  const second = await asked(page)
  await answer(page, person)

  await page.goBack()
  await expect(page.locator('input[name=asking]')).toHaveValue(second!)
  await page.goBack()
  await expect(page.locator('input[name=asking]')).toHaveValue(first!)
  await expect(page.locator('#commune-text')).toHaveValue('Binche')
})

test('answers outlive a reload, and go when the person starts over', async ({ page, texts }) => {
  const person = refugee('Binche')
  await open(page, '/fr/screening')
  const first = await asked(page)
  await answerUntil(page, person, 'birth_date')

  await page.reload()
  await awake(page)
  await expect(page.locator('input[name=asking]')).toHaveValue('birth_date')
  await answerAll(page, person)
  await page.locator('summary', { hasText: texts.say('verdict-answers') }).click()
  await page.locator('button[name=go][value=restart]').click()

  await expect(page.locator('input[name=asking]')).toHaveValue(first!)
  await page.reload()
  await awake(page)
  await expect(page.locator('input[name=asking]')).toHaveValue(first!)
  await expect(page.locator('input[name=answer]:checked')).toHaveCount(0)
})

test('what is said about the questions left is no fright and never grows', async ({ page, texts }) => {
  const told: number[] = []
  await open(page, '/fr/screening')

  const facts = await answerAll(page, refugee('Binche'), async () => {
    const said = plain(await page.locator('.path span').innerText())
    const words = (left: number) => (left === 0 ? texts.say('wizard-last') : texts.say('wizard-left', { count: left }))
    told.push([...Array(22).keys()].findIndex((left) => words(left) === said))
    expect(told.at(-1), said).toBeGreaterThanOrEqual(0)
    await expect(page.locator('.path li.now')).toHaveCount(1)
  })

  expect(told).toHaveLength(facts.length)
  expect(told[0]).toBeLessThan(10)
  expect(told.indexOf(0), 'only the last one is called the last').toBe(facts.length - 1)
  expect(told, 'the number never grows').toEqual([...told].sort((one, other) => other - one))
})

test('one answer can be changed on the result, and the others stay', async ({ page, texts }) => {
  await open(page, '/fr/screening')
  const facts = await answerAll(page, refugee('Binche'))
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(texts.say('status-obligated-title'))

  await page.locator('summary', { hasText: texts.say('verdict-answers') }).click()
  await expect(page.locator('.answers > div')).toHaveCount(facts.length)
  await page.locator('button[name=go][value=change-study]').click()
  await page.locator('input[name=answer][value=regular]').check()
  await next(page).click()
  await left(page, 'study')

  await expect(title).toHaveText(texts.say('status-dispensed-title'))
})
