import { ENDINGS, expectShort } from '../../support/endings'
import { languagesOf } from '../../support/sample'
import { expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

for (const lang of languagesOf('first-screen')) {
  test.describe(lang, () => {
    test.use({ lang })

    for (const ending of ENDINGS) {
      test(`a result says on the first screen what it is, by when and what is next: ${ending.name}`, async ({ page }) => {
        await open(page, `/${lang}/screening`)
        await answerAll(page, ending.person)
        await expect(page.locator('.more')).toBeVisible()
        await expectShort(page, ending)
      })
    }
  })
}
