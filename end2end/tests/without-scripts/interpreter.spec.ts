import { expectAccessibleWithoutScripts } from '../../support/accessible'
import { book, freeSlots } from '../../support/api'
import { letterAbout, linkIn } from '../../support/mail-server'
import { languagesOf } from '../../support/sample'
import type { Lang } from '../../support/texts'
import { expect, test } from '../../support/test'

const FROM: Record<Lang, string> = { fr: '2027-03-02', en: '2027-03-09', ar: '2027-03-16' }

for (const lang of languagesOf('interpreter')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('an interpreter says yes, then no, by the link of her letter', async ({ page, texts, request }) => {
      const slots = await freeSlots(request, 'Comines-Warneton', { from: FROM[lang], days: 1, language: 'ps' })
      const more = { interpreter_language: 'ps' }
      const { reference } = await book(request, 'Comines-Warneton', slots[0], `Asked-${lang}`, more)
      expect(slots[0].interpreter!.id).toBe('farid')
      const letter = await letterAbout('farid.exemple@example.org', reference)
      expect(letter.text).not.toContain('Asked')
      const link = linkIn(letter).replace('/fr/', `/${lang}/`)

      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('interpret-title'))
      await expect(page.locator('.facts')).toContainText(reference)
      await expectAccessibleWithoutScripts(page)
      const yes = page.getByRole('button', { name: texts.say('interpret-come') })
      const no = page.getByRole('button', { name: texts.say('interpret-cannot') })
      await yes.click()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('interpret-said-confirmed'))
      expect(new URL(page.url()).pathname).toBe(link)
      await expectAccessibleWithoutScripts(page)
      await no.click()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('interpret-said-declined'))
      // Reloading what follows a form answers nothing again.
      await page.reload()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('interpret-said-declined'))
      await yes.click()
      await expect(page.locator('.notice').first()).toHaveText(texts.say('interpret-said-confirmed'))
    })
  })
}
