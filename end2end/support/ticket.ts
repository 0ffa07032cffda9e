import { readFile } from 'node:fs/promises'

import { type Page, expect } from '@playwright/test'
import ICAL from 'ical.js'
import jsQR from 'jsqr'

import type { Texts } from './texts'

/** What the calendar of a phone reads in the file of an appointment. */
export type Entry = { uid: string; sequence: number; status: string; start: Date; end: Date; location: string; url: string }

/** Downloads the calendar file of the ticket on the screen and reads it as a calendar would. */
export async function calendarEntry(page: Page): Promise<Entry> {
  const downloading = page.waitForEvent('download')
  await page.locator('a[href$="/calendar.ics"]').click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.ics$/)
  return readEntry(await readFile((await download.path())!, 'utf8'))
}

/** Reads a calendar file with its own time zone. */
export function readEntry(file: string): Entry {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const [event, ...others] = calendar.getAllSubcomponents('vevent').map((found) => new ICAL.Event(found))
  expect(others).toEqual([])
  expect(event.startDate.zone.tzid).toBe('Europe/Brussels')
  expect(event.component.getFirstPropertyValue('dtstamp')).toBeTruthy()
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: String(event.component.getFirstPropertyValue('status')),
    start: event.startDate.toJSDate(),
    end: event.endDate.toJSDate(),
    location: event.location,
    url: String(event.component.getFirstPropertyValue('url')),
  }
}

/** What the camera of another phone reads in the picture on the ticket. */
export async function readQr(page: Page): Promise<string> {
  const picture = await page.locator('img.qr').getAttribute('src')
  return readPicture(page, new URL(picture!, page.url()).href)
}

/** What a camera reads in a drawing on the page itself: white paper, and one path of black. */
export async function readDrawing(page: Page, selector: string): Promise<string> {
  const drawing = await page.locator(selector).evaluate((drawing) => {
    const [paper, ink] = [...drawing.querySelectorAll('path')].map((path) => getComputedStyle(path).fill)
    return { code: drawing.outerHTML.replace('<path class="paper"', `<path fill="${paper}"`), paper, ink }
  })
  expect([drawing.paper, drawing.ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  const svg = drawing.code.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" ')
  return readPicture(page, `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)
}

async function readPicture(page: Page, source: string): Promise<string> {
  const picture = await page.evaluate(async (source: string) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 480
    const drawing = canvas.getContext('2d')!
    drawing.fillStyle = 'white'
    drawing.fillRect(0, 0, 480, 480)
    drawing.drawImage(image, 0, 0, 480, 480)
    return Array.from(drawing.getImageData(0, 0, 480, 480).data)
  }, source)
  const code = jsQR(Uint8ClampedArray.from(picture), 480, 480)
  expect(code, 'the picture is a QR code').not.toBeNull()
  return code!.data
}

/** The state that the ticket shows. */
export async function expectState(page: Page, texts: Texts, state: string): Promise<void> {
  await expect(page.locator('.ticket .tag').first()).toHaveText(texts.say(`mine-state-${state}`))
}
