import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { expect, test } from '../../support/test'

for (const lang of languagesOf('board on a phone')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('the board is a list for each office, and whoever stands there is received', async ({ page, texts, accounts }) => {
      await signIn(page, lang, account(accounts, 'coordination'))
      await openDesk(page, `/${lang}/staff/board?date=2026-12-07`)
      await expect(page.locator('.offices thead')).not.toBeInViewport()
      const first = page.locator('.offices tbody tr').first()
      await expect(first.locator('.cell-day').first()).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      const link = page.locator('.offices td.free .count a').first()
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)

      await openDesk(page, `/${lang}/staff/receive`)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('receive-title'))
    })
  })
}
