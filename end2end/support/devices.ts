import type { LaunchOptions, PlaywrightTestOptions } from '@playwright/test'

/** Debian's Chromium, or the one that the build tool found. */
export const launchOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
}

type Device = Partial<PlaywrightTestOptions>

/** The screen of a cheap phone. */
export const phone: Device = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'fr-BE',
  timezoneId: 'Europe/Brussels',
}

/** The screen on a worker's desk. */
export const desktop: Device = {
  viewport: { width: 1280, height: 860 },
  locale: 'fr-BE',
  timezoneId: 'Europe/Brussels',
}
