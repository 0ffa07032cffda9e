import { type Browser, type Page } from '@playwright/test'

/** A page of another site that shows one of ours in a frame; nothing of it comes from a network. */
export async function pageAround(browser: Browser, site: string, frame: string, width = 280, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await context.route(`${site}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="fr"><title>Commune</title><h1>Commune</h1>
        <iframe src="${frame}" title="Jalon" width="${width}" height="500" style="border:0"></iframe></html>`,
    }),
  )
  const page = await context.newPage()
  await page.goto(`${site}/page`)
  return page
}
