import { expectAccessible } from '../../support/accessible'
import { PUBLIC } from '../../support/pages'
import { account, openDesk, sendSignIn, signIn } from '../../support/staff'
import { LANGUAGES } from '../../support/texts'
import { expect, test } from '../../support/test'

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a stranger is sent to sign in, and then to the page that was wanted', async ({ page, texts, accounts }) => {
      const wanted = `/${lang}/staff/book`
      await page.goto(wanted)
      expect(new URL(page.url()).pathname).toBe(`/${lang}/staff/sign-in`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('sign-in-title'))
      await expectAccessible(page)

      await sendSignIn(page, account(accounts, 'marc'))
      await page.waitForURL((address) => address.pathname === wanted)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.say('counter-title'))
    })
  })
}

test('a wrong password is said without saying what was wrong, and the name is kept', async ({ page, texts, watch, accounts }) => {
  watch.expectRefusal(422)
  const { login, password } = account(accounts, 'sophie')
  for (const wrong of [{ login, password: `${password}x` }, { login: 'nobody', password }]) {
    await page.goto('/fr/staff/sign-in')
    const [answer] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      sendSignIn(page, wrong),
    ])
    expect(answer.status()).toBe(422)
    await expect(page.locator('#errors')).toHaveText(texts.say('sign-in-wrong'))
    await expect(page.locator('#login')).toHaveValue(wrong.login)
    await expect(page.locator('#password')).toHaveValue('')
    await expectAccessible(page)
  }
})

test('after signing out the session is over, on the server too', async ({ page, context, accounts, request, baseURL }) => {
  await signIn(page, 'fr', account(accounts, 'leila'))
  const [session] = (await context.cookies()).filter(({ httpOnly }) => httpOnly)
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })

  await page.locator('form[action$="/sign-out"] button').click()
  await page.waitForURL(/\/fr\/staff\/sign-in/)
  await page.goto('/fr/staff')
  expect(new URL(page.url()).pathname).toBe('/fr/staff/sign-in')

  const again = await request.get(`${baseURL}/fr/staff`, {
    headers: { cookie: `${session.name}=${session.value}` },
    maxRedirects: 0,
  })
  expect(again.status()).toBe(303)
  expect(again.headers().location).toContain('/fr/staff/sign-in')
})

test('signing in needs no script', async ({ browser, baseURL, accounts }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/fr/staff/sign-in')
  await sendSignIn(page, account(accounts, 'thomas'))
  await page.waitForURL(/\/fr\/staff$/)
  await expect(page.locator('.toolbar h1')).toBeVisible()
  await context.close()
})

test('the console comes only when it is opened', async ({ page, watch, accounts }) => {
  for (const path of PUBLIC) {
    await page.goto(`/fr${path}`)
    await page.waitForLoadState('networkidle')
  }
  const ofConsole = (address: string) => /staff/.test(new URL(address).pathname)
  expect(watch.requests.map((request) => request.url()).filter(ofConsole)).toEqual([])

  await signIn(page, 'fr', account(accounts, 'elena'))
  await openDesk(page, '/fr/staff')

  const files = watch.requests.map((request) => new URL(request.url()).pathname)
  expect(files.some((path) => path.endsWith('.bin') && ofConsole(`http://host${path}`)), 'its own code').toBe(true)
  expect(files.some((path) => path.startsWith('/text/staff')), 'its own texts').toBe(true)
})
