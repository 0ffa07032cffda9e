import { refugee } from '../../support/persons'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { awake, expect, open, test } from '../../support/test'
import { answerAll } from '../../support/wizard'

/** The weights themselves are in `xtask/budgets.toml`; here is what only a browser can say. */
const MOST_REQUESTS = 8

for (const lang of languagesOf('weight')) {
  test(`a first visit to the wizard in ${lang} asks for few things, none of them twice`, async ({ page, watch }) => {
    await open(page, `/${lang}/screening`)
    await page.waitForLoadState('networkidle')

    const asked = watch.requests.map((request) => new URL(request.url()).pathname)
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.filter((path) => /staff|part_/.test(path))).toEqual([])
    expect(asked.filter((path) => /\.(woff2?|ttf|otf)$/.test(path))).toEqual([])
  })
}

test('what a browser keeps is not asked for again', async ({ page, watch }) => {
  await open(page, '/fr/screening')
  await page.waitForLoadState('networkidle')
  const first = watch.requests.length
  for (const path of ['/fr', '/fr/screening']) {
    await open(page, path)
    // Of a request that was cut off, no size is known.
    await page.waitForLoadState('networkidle')
  }

  const sizes = await Promise.all(
    watch.requests.slice(first).map(async (request) => ({
      path: new URL(request.url()).pathname,
      bytes: (await request.response())?.fromServiceWorker() ? 0 : (await request.sizes()).responseBodySize,
    })),
  )
  const fetched = sizes.filter(({ path, bytes }) => bytes > 0 && /^\/(pkg|text|communes)/.test(path))
  expect(fetched).toEqual([])
})

test('every kept file has a name that changes with its content', async ({ page, watch }) => {
  await open(page, '/fr/screening')
  for (const request of watch.requests) {
    const path = new URL(request.url()).pathname
    const kept = (await request.response())?.headers()['cache-control'] ?? ''
    if (/^\/(pkg|text|communes)/.test(path)) expect(kept, path).toContain('immutable')
    if (path === '/fr/screening') expect(kept, 'asked again, for the day changes').toContain('no-cache')
  }
})

test('what comes after the wizard comes in one file each', async ({ page, texts, watch, accounts }) => {
  /** The files of the program that were asked for since a moment. */
  const program = (mark: number) =>
    watch.requests
      .slice(mark)
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.startsWith('/pkg/') && !/\/(jalon\.(js|wasm)|\w+\.\w+\.css)$/.test(path))
      .map((path) => path.split('/').pop())
  await open(page, '/fr/screening')
  const first = watch.requests.length
  await answerAll(page, refugee('Binche'))
  await expect(page.locator('.more')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(program(first)).toEqual(['part_enter_verdict.bin'])

  const second = watch.requests.length
  await page.getByRole('button', { name: texts.say('verdict-book'), exact: true }).click()
  await awake(page)
  await expect(page.locator('.known')).toContainText('Binche')
  await page.waitForLoadState('networkidle')
  expect(program(second)).toEqual(['part_enter_booking.bin'])

  const third = watch.requests.length
  await signIn(page, 'fr', account(accounts, 'claire'))
  await openDesk(page, '/fr/staff')
  await page.waitForLoadState('networkidle')
  expect([...new Set(program(third))]).toEqual(['part_enter_staff.bin'])
})
