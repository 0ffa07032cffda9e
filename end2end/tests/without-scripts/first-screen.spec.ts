import { ENDINGS, expectShort } from '../../support/endings'
import { open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

for (const ending of ENDINGS) {
  test(`a result says on the first screen what it is, by when and what is next: ${ending.name}`, async ({ page }) => {
    await open(page, '/fr/screening', false)
    await answerAll(page, ending.person)
    await expectShort(page, ending)
  })
}
