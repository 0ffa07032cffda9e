import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { type Browser, type Page, test as base } from '@playwright/test'

import { confirm, go, keepTime, liveIn, wish, writeDetails } from '../support/booking'
import { desktop, phone } from '../support/devices'
import { unfoldAll } from '../support/endings'
import { TO_READ } from '../support/pages'
import { european, refugee } from '../support/persons'
import type { Place } from '../support/places'
import type { Account } from '../support/server'
import { signIn } from '../support/staff'
import { awake, open } from '../support/test'
import { answer, answerAll, next } from '../support/wizard'

const FOLDER = resolve(__dirname, '../test-results/shots')
const SIZES = { phone, desktop }
const PLACES: Record<string, Place> = {
  'fr-phone': 'Binche', 'fr-desktop': 'Manage', 'ar-phone': 'Ath', 'ar-desktop': 'Soignies',
}

const test = base.extend({ baseURL: async ({}, use) => use(process.env.JALON_END2END_URL) })

for (const lang of ['fr', 'ar']) {
  for (const size of ['phone', 'desktop'] as const) {
    test(`${lang} ${size}`, async ({ browser, baseURL }) => {
      const page = await newPage(browser, baseURL!, size)
      const shoot = camera(page, `${lang}-${size}`)
      await publicPages(page, lang, PLACES[`${lang}-${size}`], shoot)
      await staffPages(page, lang, shoot)
    })
  }
}

type Shoot = (name: string) => Promise<void>

async function newPage(browser: Browser, baseURL: string, size: keyof typeof SIZES): Promise<Page> {
  return (await browser.newContext({ ...SIZES[size], baseURL, reducedMotion: 'reduce' })).newPage()
}

/** Takes the whole page, in light and in dark. */
function camera(page: Page, where: string): Shoot {
  mkdirSync(FOLDER, { recursive: true })
  let number = 10
  return async (name) => {
    number += 1
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(FOLDER, `${number}-${name}-${where}-${colorScheme}.png`), fullPage: true })
    }
  }
}

async function publicPages(page: Page, lang: string, place: Place, shoot: Shoot): Promise<void> {
  await open(page, `/${lang}`)
  await shoot('home')
  await open(page, `/${lang}/screening`)
  await shoot('first-question')
  await page.locator('#commune-text').fill(place.slice(0, 4))
  await shoot('commune')
  await page.locator('#commune-text').fill('')
  await next(page).click()
  await shoot('nothing-chosen')
  const person = refugee(place)
  while (await page.locator('input[name=asking]').count()) {
    const fact = await page.locator('input[name=asking]').inputValue()
    if (['nationalities', 'residence_document', 'birth_date', 'family_tie'].includes(fact)) await shoot(`question-${fact}`)
    await answer(page, person)
  }
  await page.locator('.verdict').waitFor()
  await shoot('verdict-obligated')
  await unfoldAll(page)
  await shoot('verdict-obligated-unfolded')
  await page.locator('form[action$="/appointment"] button').click()
  await awake(page)
  await shoot('wishes')
  await wish(page, { language: lang, interpreter: lang !== 'fr' })
  await shoot('times')
  await keepTime(page)
  await page.locator('#family_name').waitFor()
  await shoot('details')
  await go(page, 'book').click()
  await page.locator('#errors').waitFor()
  await shoot('details-wrong')
  await writeDetails(page, { family_name: 'Al-Khatib', given_name: 'Rana', phone: '0470 12 34 56' })
  await confirm(page)
  await awake(page)
  await shoot('ticket')
  const ticket = page.url()
  await open(page, `${ticket}/move`)
  await shoot('move')
  await open(page, `${ticket}/cancel`)
  await shoot('cancel')
  await page.locator('form[action$="/cancel"] button').click()
  await page.waitForURL(ticket)
  await shoot('ticket-cancelled')
  await open(page, `/${lang}/my/${'0'.repeat(32)}`)
  await shoot('unknown-link')
  await open(page, `/${lang}/nowhere`, false)
  await shoot('not-found')
  await pagesToRead(page, lang, shoot)
  await otherVerdicts(page, lang, place, shoot)
  await hall(page, lang, shoot)
}

async function pagesToRead(page: Page, lang: string, shoot: Shoot): Promise<void> {
  for (const path of [...TO_READ, '/embed']) {
    await page.goto(`/${lang}${path}`)
    await shoot(path.split('/')[1] + (path.split('/').length > 2 ? '-one' : ''))
  }
  for (const path of ['/contact', '/map']) {
    await page.goto(`/${lang}${path}`)
    await page.locator('#commune').fill('Binsche')
    await page.locator('main form button').first().click()
    await page.locator('[role=status]:visible').first().waitFor()
    await shoot(`${path.slice(1)}-several`)
  }
}

/** The tab of a hall: its first page, and the question whether somebody is there. */
async function hall(page: Page, lang: string, shoot: Shoot): Promise<void> {
  await page.clock.install()
  await page.goto(`/${lang}/kiosk`)
  await page.locator('html[data-kiosk=on]').waitFor()
  await shoot('hall')
  await page.goto(`/${lang}/screening`)
  await page.locator('html[data-kiosk=on]').waitFor()
  await page.clock.runFor(121_000)
  await page.locator('#kiosk-ask').waitFor()
  await shoot('hall-asks')
  await page.clock.resume()
  await page.goto(`/${lang}/kiosk?off`)
}

async function otherVerdicts(page: Page, lang: string, place: Place, shoot: Shoot): Promise<void> {
  const people = {
    exempt: european(place),
    brussels: { ...refugee(place), commune: 'brussels' },
    review: { ...refugee(place), residence_document: 'F', family_tie: 'belgian' },
    contradiction: { ...refugee(place), residence_document: 'M' },
    'other-centre': refugee('Charleroi'),
  }
  for (const [name, person] of Object.entries(people)) {
    await page.evaluate(() => sessionStorage.clear())
    await open(page, `/${lang}/screening`)
    await answerAll(page, person)
    await shoot(`verdict-${name}`)
  }
  await open(page, `/${lang}/appointment`)
  await shoot('appointment')
  await page.locator('#commune-text').fill('Charleroi')
  await go(page, 'wishes').click()
  await page.locator('.centre').waitFor()
  await shoot('other-centre')
  await open(page, `/${lang}/appointment`)
  await liveIn(page, 'Erquelinnes')
  await wish(page, { language: 'zh', interpreter: true })
  await shoot('times-rare-language')
}

async function staffPages(page: Page, lang: string, shoot: Shoot): Promise<void> {
  await page.goto(`/${lang}/staff/sign-in`)
  await shoot('sign-in')
  const accounts: Account[] = JSON.parse(process.env.JALON_END2END_ACCOUNTS ?? '[]')
  await signIn(page, lang, accounts[0])
  await shoot('agenda')
  await page.goto(`/${lang}/staff?worker=all`)
  await shoot('agenda-all')
  await page.goto(`/${lang}/staff?worker=all&view=week`)
  await shoot('agenda-week')
  await page.goto(`/${lang}/staff?worker=all`)
  await page.locator('a[href*="open="], a[href*="/appointments/"]').first().click()
  await page.waitForLoadState('networkidle')
  await shoot('appointment')
  await page.goto(`/${lang}/staff/book`)
  await shoot('counter')
}
