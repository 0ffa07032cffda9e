import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect } from '@playwright/test'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** Letters to whoever has such a name come back: there is no such person. */
const NOBODY = 'nobody'

export type MailServer = { url: string; folder: string; stop: () => Promise<void> }

/** A mail server that keeps each letter as a file, where every worker of the tests finds it. */
export async function startMailServer(): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-letters-'))
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _, answer) {
      if (!address.startsWith(NOBODY)) return answer()
      answer(Object.assign(new Error('no such person'), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0].address
        const file = join(folder, `${String(++count).padStart(6, '0')} ${to}`)
        writeFileSync(`${file}.part`, Buffer.concat(parts))
        // Whoever looks finds whole letters.
        renameSync(`${file}.part`, `${file}.eml`)
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const stop = async () => {
    await new Promise<void>((closed) => server.close(closed))
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `smtp://127.0.0.1:${port}`, folder, stop }
}

/** The letters to an address, once there are so many, in their order. */
export async function lettersTo(address: string, many: number): Promise<ParsedMail[]> {
  const folder = process.env.JALON_END2END_LETTERS!
  const found = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith(` ${address}.eml`))
      .sort()
  await expect.poll(() => found().length, { message: `letters to ${address}` }).toBeGreaterThanOrEqual(many)
  return Promise.all(found().map((name) => simpleParser(readFileSync(join(folder, name)))))
}

/** The letter to an address that holds this text, once it has come. */
export async function letterAbout(address: string, text: string): Promise<ParsedMail> {
  let found: ParsedMail | undefined
  await expect(async () => {
    found = (await lettersTo(address, 1)).find((letter) => letter.text!.includes(text))
    expect(found, `a letter to ${address} about ${text}`).toBeDefined()
  }).toPass()
  return found!
}

/** The path of the link that a letter carries. */
export function linkIn(letter: ParsedMail): string {
  const link = /https?:\/\/\S+/.exec(letter.text!)
  return new URL(link![0]).pathname
}
