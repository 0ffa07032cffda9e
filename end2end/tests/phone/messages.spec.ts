import { confirm, keepTime, liveIn, wish, writeDetails } from '../../support/booking'
import { lettersTo, linkIn } from '../../support/mail-server'
import type { Place } from '../../support/places'
import { languagesOf } from '../../support/sample'
import type { Lang } from '../../support/texts'
import { expect, open, test } from '../../support/test'

const HOMES: Record<Lang, Place> = { fr: 'Erquelinnes', en: 'Ecaussinnes', ar: 'Seneffe' }

for (const lang of languagesOf('messages')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('who books gets a letter, comes back by its link, and hears of what she changes', async ({ page, texts, browser, baseURL }) => {
      const email = `letter-${lang}@example.org`
      await open(page, `/${lang}/appointment`)
      await liveIn(page, HOMES[lang])
      await wish(page, { language: lang, interpreter: false })
      await keepTime(page)
      await writeDetails(page, { family_name: `Vandermeersch-${lang}`, email })
      await confirm(page)
      const reference = await page.locator('.ticket .ref').innerText()
      const own = new URL(page.url()).pathname

      const [confirmation] = await lettersTo(email, 1)
      expect(confirmation.text).toContain(reference)
      expect(confirmation.html).toContain(`dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
      expect(confirmation.attachments.map(({ contentType }) => contentType)).toEqual(['text/calendar'])
      const link = linkIn(confirmation)
      expect(link).not.toBe(own)

      // On another phone, by the letter alone.
      const other = await browser.newPage({ baseURL, viewport: { width: 390, height: 844 } })
      await other.goto(link)
      await expect(other.locator('.ticket .ref')).toHaveText(reference)
      await other.goto(`${link}/cancel`)
      await other.locator('.action button').click()
      await expect(other.locator('.ticket .tag').first()).toHaveText(texts.say('mine-state-cancelled'))
      await other.close()

      const [, cancelled] = await lettersTo(email, 2)
      expect(cancelled.attachments[0].content.toString()).toContain('METHOD:CANCEL')
      expect(linkIn(cancelled)).toBe(`/${lang}/appointment`)
    })
  })
}
