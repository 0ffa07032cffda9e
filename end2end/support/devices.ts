import type { LaunchOptions, PlaywrightTestOptions } from '@playwright/test'

/** Debian's Chromium, or the one that the build tool found. */
export const launchOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // A site that is only pretended may show a server of this machine in a frame, as a real one shows a real one.
  args: ['--no-sandbox', '--disable-features=LocalNetworkAccessChecks'],
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
