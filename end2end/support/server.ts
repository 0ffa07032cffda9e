import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** Monday morning, when the first appointments of the demonstration have begun. */
export const NOW = '2026-11-23T10:40:00+01:00'
/** The site that may show the frame. */
export const PARTNER = 'https://www.commune.example'
/** The day it is while the tests run, in Brussels. */
export const TODAY = '2026-11-23'

const ROOT = resolve(__dirname, '../..')
const LONGEST_START = 60_000

/** A sign-in of the demonstration. */
export type Account = { login: string; password: string }

/** The product under test: the binary that was built, on a free port, with a database of its own. */
export type Server = { url: string; accounts: Account[]; stop: () => Promise<void> }

/** Starts the server, which sends its letters there, and waits until it says that it listens. */
export async function startServer(smtpUrl: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-end2end-'))
  const server = spawn(process.env.JALON_BINARY ?? join(ROOT, 'target/debug/jalon'), ['serve'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      JALON_ADDR: '127.0.0.1:0',
      JALON_DATABASE_URL: `sqlite://${join(folder, 'jalon.db')}`,
      JALON_SITE: process.env.JALON_SITE ?? join(ROOT, 'target/site'),
      JALON_DEMO: '1',
      JALON_NOW: NOW,
      JALON_LIMITS: 'off',
      JALON_EMBED_ANCESTORS: PARTNER,
      JALON_SMTP_URL: smtpUrl,
      JALON_MAIL_FROM: 'Jalon <rendez-vous@jalon.example>',
      JALON_SHUTDOWN_DELAY: '0',
      JALON_LOG: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await listening(server)), stop }
  } catch (trouble) {
    await stop()
    throw trouble
  }
}

/** Reads what the server prints until it is ready. */
function listening(server: ChildProcess): Promise<{ url: string; accounts: Account[] }> {
  return new Promise((ready, refuse) => {
    const accounts: Account[] = []
    const late = setTimeout(() => refuse(new Error('the server did not say that it listens')), LONGEST_START)
    server.on('error', (trouble) => refuse(new Error(`the server cannot be started: ${trouble.message}`)))
    server.on('exit', (code) => refuse(new Error(`the server ended with ${code} before it listened`)))
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const account = /demonstration sign-in: (\S+) \/ (\S+)/.exec(line)
      if (account) accounts.push({ login: account[1], password: account[2] })
      const address = /listening on (http:\S+)/.exec(line)
      if (address) {
        clearTimeout(late)
        ready({ url: address[1].replace(/\/$/, ''), accounts })
      }
    })
  })
}

/** Asks the server to end, as an operator would, and waits for it. */
function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((ended) => {
    const insist = setTimeout(() => server.kill('SIGKILL'), 15_000)
    server.on('exit', () => {
      clearTimeout(insist)
      ended()
    })
    server.kill('SIGTERM')
  })
}
