import { startMailServer } from './mail-server'
import { isWhole, seed } from './sample'
import { startServer } from './server'

/** One server for all tests; they keep out of each other's way by their communes. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (isWhole()) console.log('every page in every language and in all colours')
  else console.log(`a sample of pages and languages, chosen by JALON_END2END_SEED=${seed()}`)
  const mail = await startMailServer()
  const server = await startServer(mail.url)
  process.env.JALON_END2END_LETTERS = mail.folder
  process.env.JALON_END2END_URL = server.url
  process.env.JALON_END2END_ACCOUNTS = JSON.stringify(server.accounts)
  return async () => {
    await server.stop()
    await mail.stop()
  }
}
