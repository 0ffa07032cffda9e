import { expectAccessibleAsItIs, expectNoSidewaysScroll } from '../../support/accessible'
import { PUBLIC } from '../../support/pages'
import { sample } from '../../support/sample'
import { consoleAwake } from '../../support/staff'
import { LANGUAGES, Texts } from '../../support/texts'
import { awake } from '../../support/test'
import { type Walker, expect, test } from '../../support/walk'

const DIRECTION = { fr: 'ltr', en: 'ltr', ar: 'rtl' }
const WIDTHS = [320, 390, 768, 1280]
const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 860 } }

/** Every page, by the address that it has for whoever walks. */
const PAGES: [string, (walker: Walker) => string][] = [
  ...PUBLIC.map((path): [string, () => string] => [path || '/', () => path]),
  ['a link on its way', () => '/link-sent'],
  ['a ticket', ({ ticket }) => ticket],
  ['moving', ({ ticket }) => `${ticket}/move`],
  ['cancelling', ({ ticket }) => `${ticket}/cancel`],
  ['the agenda of a day', () => '/staff?worker=all'],
  ['the agenda of a week', () => '/staff?worker=all&view=week'],
  ['the board of all offices', () => '/staff/board?date=2026-12-01'],
  ['receiving somebody now', () => '/staff/receive'],
  ['an appointment', ({ sheet }) => sheet],
  ['the counter', () => '/staff/book?commune=58001&kind=first_reception&language=ar'],
  ['the files', () => '/staff/files'],
  ['a result', () => '/staff/result'],
  ['the messages', () => '/staff/messages'],
  ['the interpreters', () => '/staff/interpreters'],
  ['the waiting list', () => '/staff/waiting'],
  ['the calendars', () => '/staff/calendars'],
  ['the hours', () => '/staff/schedule'],
  ['hours that are changed', () => '/staff/schedule?who=worker:claire&opening=0'],
  ['the team and the offices', () => '/staff/team?what=office&office='],
  ['the rulebook', () => '/staff/rulebook'],
]
/** Of every page so many looks: each in another language, in other colours or on another screen. */
const LOOKS_AT_A_PAGE = 2

const looks = LANGUAGES.flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((colours) => (['phone', 'desk'] as const).map((screen) => ({ lang, colours, screen }))),
)

for (const [name, address] of PAGES) {
  for (const { lang, colours, screen } of sample(name, looks, LOOKS_AT_A_PAGE)) {
    test(`${name} in ${lang}, in ${colours} colours, on a ${screen}`, async ({ walker }) => {
      const { page, watch } = walker
      const [path, before] = [address(walker), watch.troubles.length]
      const isStaff = path.startsWith('/staff')
      await page.setViewportSize(SCREENS[screen])
      await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
      await page.goto(`/${lang}${path}`)
      await (isStaff ? consoleAwake(page) : awake(page))

      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[lang])
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page).toHaveTitle(new RegExp(` · ${new Texts(lang).say('common-brand')}$`))
      await expectAccessibleAsItIs(page)
      if (!isStaff && screen === 'phone') expect(await tooSmallForAThumb(page), 'smaller than a thumb needs').toEqual([])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: SCREENS.phone.height })
        await expectNoSidewaysScroll(page)
      }
      expect(watch.troubles.slice(before), 'what the browser complained about').toEqual([])
    })
  }
}

/** What can be pressed and is less than 44 pixels high; of a box to tick, its whole line. */
function tooSmallForAThumb(page: Walker['page']): Promise<{ html: string; height: number }[]> {
  return page.locator('a.button, button, summary, label.choice, select, input:visible').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility() && !target.closest('label.choice, label.time, .visually-hidden'))
      .map((target) => target.closest('label') ?? target)
      .map((target) => ({ html: target.outerHTML.slice(0, 80), height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44),
  )
}
