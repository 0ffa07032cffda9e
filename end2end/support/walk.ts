import { type Page, expect, test as base } from '@playwright/test'

import { book, freeSlots } from './api'
import { phone } from './devices'
import type { Account } from './server'
import { account, card, openDesk, signIn } from './staff'
import { Watch } from './watch'

/** One page of a browser that goes everywhere, and what it has there: an appointment of its own. */
export type Walker = { page: Page; watch: Watch; ticket: string; sheet: string }

/** One browser context a worker: opening one for each page would cost more than looking at the page. */
export const test = base.extend<object, { walker: Walker }>({
  walker: [
    async ({ browser }, use, { parallelIndex }) => {
      const home = process.env.JALON_END2END_URL!
      const accounts: Account[] = JSON.parse(process.env.JALON_END2END_ACCOUNTS ?? '[]')
      const context = await browser.newContext({ ...phone, baseURL: home })
      const watch = new Watch(home)
      watch.attach(context)
      const page = await context.newPage()

      const name = `Everywhere-${parallelIndex}`
      const slot = (await freeSlots(context.request, 'Morlanwelz'))[parallelIndex]
      const { manage_url } = await book(context.request, 'Morlanwelz', slot, name)
      await page.setViewportSize({ width: 1280, height: 860 })
      await signIn(page, 'fr', account(accounts, 'claire'))
      await openDesk(page, `/fr/staff?worker=all&date=${slot.start.slice(0, 10)}`)
      const open = new URL((await card(page, name).getAttribute('href'))!, home).searchParams.get('open')
      await use({ page, watch, ticket: new URL(manage_url).pathname.replace(/^\/\w+/, ''), sheet: `/staff/appointments/${open}` })
      await context.close()
    },
    { scope: 'worker' },
  ],
})

export { expect }
