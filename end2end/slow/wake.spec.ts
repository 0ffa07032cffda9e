import { test as base } from '@playwright/test'

import { phone } from '../support/devices'
import { awake } from '../support/test'

/** 400 kbit/s, as many bytes a second; each answer takes 400 ms to come; a processor six times slower. */
const BYTES_A_SECOND = 400_000 / 8
const LATENCY = 400
const SLOWER = 6
/** Each first visit is made that often; the middle one is told. */
const VISITS = 5

const test = base.extend({ baseURL: async ({}, use) => use(process.env.JALON_END2END_URL) })

for (const path of ['/fr', '/fr/screening', '/ar/screening', '/fr/appointment']) {
  test(`a first visit to ${path}`, async ({ browser, baseURL }) => {
    const times: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ ...phone, baseURL })
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false, latency: LATENCY, downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND,
      })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      const began = Date.now()
      await page.goto(path, { waitUntil: 'commit' })
      await awake(page)
      times.push(Date.now() - began)
      await context.close()
    }
    times.sort((one, other) => one - other)
    const seconds = (time: number) => (time / 1000).toFixed(1)
    console.log(
      `${path} is awake after ${seconds(times[VISITS >> 1]!)} s (${seconds(times[0]!)} to ${seconds(times[VISITS - 1]!)})`,
    )
  })
}
