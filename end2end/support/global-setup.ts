import { startServer } from './server'

/** One server for all tests; they keep out of each other's way by their communes. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer()
  process.env.JALON_END2END_URL = server.url
  process.env.JALON_END2END_ACCOUNTS = JSON.stringify(server.accounts)
  return server.stop
}
