import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Person } from '../../support/persons'
import { unfoldAll } from '../../support/endings'
import { languagesOf } from '../../support/sample'
import { expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

type Story = { id: string; story: string; commune: string; answers: Person; expected: { status: string; rule: string } }

const STORIES: Story[] = JSON.parse(readFileSync(resolve(__dirname, '../../../domain/cases/stories.json'), 'utf8'))

/** One for each kind of ending, and the papers and answers that were missing once. */
const TOLD = ['S03', 'S10', 'S11', 'S15', 'S16']

for (const lang of languagesOf('stories')) {
  test.describe(lang, () => {
    test.use({ lang })

    for (const { id, commune, answers, expected } of STORIES.filter(({ id }) => TOLD.includes(id))) {
      test(`${id} is told on the screens as it is judged by the rules`, async ({ page, texts }) => {
        await open(page, `/${lang}/screening`)

        await answerAll(page, { ...answers, commune })

        await expect(page.locator('main [data-status]').first()).toHaveAttribute('data-status', expected.status)
        await expect(page.locator('.provenance')).toContainText(expected.rule)
        await unfoldAll(page)
        await expect(page.locator('main').getByText(texts.say(`reason-${expected.rule.toLowerCase()}`)).first()).toBeVisible()
      })
    }
  })
}
