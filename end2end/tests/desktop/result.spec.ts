import { expectAccessible, expectNoSidewaysScroll } from '../../support/accessible'
import { refugee } from '../../support/persons'
import { showResult } from '../../support/result'
import { languagesOf } from '../../support/sample'
import { account, openDesk, signIn } from '../../support/staff'
import { plain } from '../../support/texts'
import { expect, test } from '../../support/test'

/** She turns 65 on 1 March 2027, and is dispensed from then on. */
const PERSON = { ...refugee('Binche'), birth_date: '1962-03-01' }

/** One family for each language, so that each search finds one. */
const NAMES = { fr: "D'Hondt-Çelik", en: "O'Brien-Çetin", ar: 'De Smet-حدّاد' }

const status = (place: string) => `section[aria-labelledby=${place}] .verdict`

for (const lang of languagesOf('result')) {
  test.describe(lang, () => {
    test.use({ lang })

    test('a scanned code shows what the person saw, and another day shows what will be', async ({ page, texts, accounts }) => {
      const { letters } = await showResult(page, lang, PERSON)
      await signIn(page, lang, account(accounts, 'isabelle'))
      await page.getByRole('link', { name: texts.say('desk-result'), exact: true }).click()
      await expect(page.locator('#code')).toBeFocused()
      await expectAccessible(page)

      // A scanner is a keyboard that ends with Enter.
      await page.keyboard.type(letters.toLowerCase())
      await page.keyboard.press('Enter')
      await expect(page.locator('#seen')).toBeFocused()
      await expect(page.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
      await expect(page.locator('.answers')).toContainText('Binche')
      await expectAccessible(page)

      await page.locator('#as_of').fill('2027-03-01')
      await page.locator('button[value=preview]').click()
      await expect(page.locator('#preview')).toBeFocused()
      await expect(page.locator(status('preview'))).toHaveAttribute('data-status', 'dispensed')
      await expect(page.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
      await expect(page.getByText(texts.say('result-preview-changed'))).toBeVisible()
      expect(page.url()).not.toContain(letters)
      expect(page.url()).not.toContain('2027')
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNoSidewaysScroll(page)
    })

    test('what cannot be read says what it is, and is kept', async ({ page, texts, accounts }) => {
      const { letters } = await showResult(page, lang, PERSON)
      await signIn(page, lang, account(accounts, 'sophie'))
      await openDesk(page, `/${lang}/staff/result`)
      for (const [typed, why] of [
        ['', 'missing'],
        ['https://example.org', 'foreign'],
        ['J2ABCDEF', 'newer'],
        [letters.slice(0, -1), 'damaged'],
      ]) {
        await page.locator('#code').fill(typed)
        await page.locator('button[value=read]').click()
        await expect(page.locator('#errors')).toBeFocused()
        await expect.poll(async () => plain(await page.locator('#errors li').innerText())).toBe(texts.say(`result-refused-${why}`))
        await expect(page.locator('#code')).toHaveValue(typed)
      }
      await expectAccessible(page)
    })

    test('a file is started with consent, found by name, and tells how it stands', async ({ page, texts, accounts }) => {
      const { letters } = await showResult(page, lang, PERSON)
      await signIn(page, lang, account(accounts, 'elena'))
      await openDesk(page, `/${lang}/staff/result`)
      await page.locator('#code').fill(letters)
      await page.locator('button[value=read]').click()
      await page.locator('.start-file summary').click()
      await expect(page.locator('#birth_year')).toHaveValue('1962')
      await expectAccessible(page)

      await page.locator('#family_name').fill(NAMES[lang])
      await page.locator('button[value=open]').click()
      await expect(page.locator('#errors')).toBeFocused()
      await expect(page.locator('#errors li')).toHaveText([texts.say('counter-consent-needed')])
      await expect(page.locator('#family_name')).toHaveValue(NAMES[lang])
      await expectAccessible(page)
      await page.locator('#consent').check()
      await page.locator('button[value=open]').click()

      await page.waitForURL(new RegExp(`/${lang}/staff/files/[0-9a-f-]{36}`))
      await expect(page.getByText(texts.say('file-started'), { exact: true })).toBeVisible()
      await expect(page.locator('#person')).toHaveText(NAMES[lang])
      await expect(page.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
      await expectAccessible(page)

      await page.getByRole('link', { name: texts.say('desk-files'), exact: true }).click()
      const name = NAMES[lang].slice(-5).toLowerCase().replace('ç', 'c')
      await page.locator('#known_by').fill(name)
      await page.locator('.people-search button').click()
      await expect(page.locator('.file-list li')).toHaveCount(1)
      expect(page.url()).not.toContain(name)
      await expectAccessible(page)
      await page.locator('.file-list a').click()
      await expect(page.locator('#person')).toHaveText(NAMES[lang])
    })
  })
}

test('a photo of the code is read where it was taken', async ({ page, texts, watch, accounts }) => {
  const { letters, photo } = await showResult(page, 'fr', PERSON)
  await signIn(page, 'fr', account(accounts, 'leila'))
  await openDesk(page, '/fr/staff/result')
  const before = watch.requests.length

  await page.locator('#photo').setInputFiles({ name: 'blank.png', mimeType: 'image/png', buffer: await page.locator('.rail').screenshot() })
  await expect(page.locator('#photo-said')).toHaveText(texts.say('result-photo-nothing'))
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat', 'latin1')
  const strange: [string, string, Buffer][] = [
    ['code.pdf', 'application/pdf', Buffer.from('%PDF-1.7')],
    ['code.heic', 'image/heic', heic],
    ['code.png', 'image/png', Buffer.from('no picture')],
    ['cut.png', 'image/png', photo.subarray(0, 40)],
    ['empty.jpg', 'image/jpeg', Buffer.alloc(0)],
  ]
  for (const [name, mimeType, buffer] of strange) {
    await page.locator('#photo').setInputFiles({ name, mimeType, buffer })
    await expect.poll(async () => plain(await page.locator('#photo-said').innerText())).toBe(texts.say('result-photo-strange'))
  }
  await expectAccessible(page)
  await page.locator('#photo').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: photo })

  await expect(page.locator('#seen')).toBeFocused()
  await expect(page.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
  expect(watch.since(before).filter((request) => request.startsWith('POST')), 'nothing is sent').toEqual([])
  await page.getByRole('link', { name: texts.say('result-another') }).click()
  await expect(page.locator('#code')).toBeFocused()
  await expect(page.locator('#code')).toHaveValue('')
  expect(await page.content()).not.toContain(letters)
})

for (const looks of ['in inverted colours', 'on no ground'] as const) {
  test(`a picture of the code ${looks} is read`, async ({ page, accounts }) => {
    const { photo } = await showResult(page, 'fr', PERSON)
    // A page without a policy may make pictures.
    const studio = await page.context().newPage()
    const changed = await studio.evaluate(async ({ base64, looks }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
      const { width, height } = bitmap
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      if (!context) throw new Error('this browser cannot draw')
      context.drawImage(bitmap, 0, 0)
      const picture = context.getImageData(0, 0, width, height)
      for (let at = 0; at < picture.data.length; at += 4) {
        const shades = picture.data.subarray(at, at + 4)
        if (looks === 'on no ground') shades.set(shades[0] + shades[1] + shades[2] > 384 ? [0, 0, 0, 0] : [0, 0, 0, 255])
        else shades.set([255 - shades[0], 255 - shades[1], 255 - shades[2], 255])
      }
      context.putImageData(picture, 0, 0)
      return canvas.toDataURL('image/png').split(',')[1]
    }, { base64: photo.toString('base64'), looks })
    await studio.close()
    await signIn(page, 'fr', account(accounts, 'leila'))
    await openDesk(page, '/fr/staff/result')
    await page.locator('#photo').setInputFiles({ name: 'night.png', mimeType: 'image/png', buffer: Buffer.from(changed, 'base64') })
    await expect(page.locator('#seen')).toBeFocused()
    await expect(page.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
  })
}

test('reading and starting a file need no script', async ({ browser, page, baseURL, texts, accounts }) => {
  const { letters } = await showResult(page, 'fr', PERSON)
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto('/fr/staff/sign-in')
  const { login, password } = account(accounts, 'julie')
  await plain.locator('#login').fill(login)
  await plain.locator('#password').fill(password)
  await plain.locator('form[action$="/sign-in"] button').click()
  await plain.goto('/fr/staff/result')
  await expect(plain.locator('#photo')).toBeHidden()
  await plain.locator('#code').fill(letters)
  await plain.locator('button[value=read]').click()
  await expect(plain.locator(status('seen'))).toHaveAttribute('data-status', 'obligated')
  await plain.locator('.start-file summary').click()
  await plain.locator('#family_name').fill('Sans-Script')
  await plain.locator('#consent').check()
  await plain.locator('button[value=open]').click()
  await expect(plain).toHaveURL(/\/fr\/staff\/files\/[0-9a-f-]{36}\?said=started$/)
  await expect(plain.getByText(texts.say('file-started'), { exact: true })).toBeVisible()
  await context.close()
})
