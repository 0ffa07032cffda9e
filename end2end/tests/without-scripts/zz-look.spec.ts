import { appendFileSync, readFileSync } from 'node:fs'
import { ENDINGS } from '../../support/endings'
import { open, expect, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

for (const lang of ['fr', 'en', 'ar'] as const) {
  for (const ending of ENDINGS.filter((one) => !process.env.ONLY || process.env.ONLY.split(',').includes(one.name))) {
    test(`${lang} ${ending.name}`, async ({ page }) => {
      await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: readFileSync('/tmp/run-path/main.css', 'utf8') }))
      await open(page, `/${lang}/screening`, false)
      await answerAll(page, ending.person)
      await expect(page.locator('.more')).toBeVisible()
      const said = await page.evaluate(() => ({ h: document.documentElement.scrollHeight, h1: document.querySelector('h1')!.getBoundingClientRect().bottom, box: document.querySelector('.verdict')!.getBoundingClientRect().bottom, next: document.querySelector('.next')?.getBoundingClientRect().bottom, p: document.querySelector('.verdict > p')!.getBoundingClientRect().bottom, way: document.querySelector('.way')?.getBoundingClientRect().height, more: document.querySelector('.more')!.getBoundingClientRect().height, action: document.querySelector('form.action')?.getBoundingClientRect().top, link: document.querySelector('.section a.button')?.getBoundingClientRect().bottom }))
      appendFileSync('/tmp/run-path/heights.txt', `${lang} ${ending.name} ${JSON.stringify(said)}\n`)
      for (const scheme of lang === 'en' ? [] : ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.screenshot({ path: `/tmp/run-path/look/${lang}-${ending.name.replaceAll(/\W+/g, '-')}-${scheme}.png`, fullPage: true })
      }
      if (process.env.PRINT) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.pdf({ path: `/tmp/run-path/look/${lang}-${ending.name.replaceAll(/\W+/g, '-')}.pdf`, format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
      }
    })
  }
}
