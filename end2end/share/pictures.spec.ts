import { resolve } from 'node:path'

import { test as base } from '@playwright/test'

const test = base.extend({ baseURL: async ({}, use) => use(process.env.JALON_END2END_URL) })

/** What sharing services show: 1200 by 630, read at a third of it. */
const SIZE = { width: 1200, height: 630 }

const STYLE = `
  body { display: grid; grid-template-rows: auto 1fr; gap: 2.5rem; block-size: 630px; padding: 4rem 4.5rem; }
  .brand { font-size: 3rem; gap: 1.5rem; }
  .brand svg { inline-size: 6.5rem; block-size: 5.2rem; }
  h1 { font-size: 4.4rem; line-height: 1.25; max-inline-size: 20ch; }
  ul { display: flex; gap: 2.5rem; font-size: 1.9rem; align-self: end; }
`

for (const lang of ['fr', 'en', 'ar']) {
  test(lang, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ viewport: SIZE, baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/${lang}`)
    const [brand, title] = await Promise.all([
      page.locator('.brand').evaluate((brand) => brand.outerHTML),
      page.locator('h1').innerText(),
    ])
    const assurances = await page.locator('.assurances li').allInnerTexts()
    await page.locator('body').evaluate(
      (body, { brand, title, assurances, style }) => {
        body.innerHTML = `${brand}<h1></h1><ul></ul>`
        body.querySelector('h1')!.textContent = title
        for (const text of assurances) {
          body.querySelector('ul')!.append(Object.assign(document.createElement('li'), { textContent: text }))
        }
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(style)
        document.adoptedStyleSheets.push(sheet)
      },
      { brand, title, assurances: assurances.slice(0, 1), style: STYLE },
    )
    await page.screenshot({ path: resolve(__dirname, `../../public/share-${lang}.png`) })
    await context.close()
  })
}
