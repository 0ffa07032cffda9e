import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { FluentBundle, FluentResource } from '@fluent/bundle'

/** The languages that the product speaks. */
export const LANGUAGES = ['fr', 'en', 'ar'] as const
export type Lang = (typeof LANGUAGES)[number]

const FOLDER = resolve(__dirname, '../../locales')

/** What pages say, read from the source by Fluent's own program: a second opinion on our compiler. */
export class Texts {
  private readonly bundle: FluentBundle

  constructor(readonly lang: Lang) {
    this.bundle = new FluentBundle(`${lang}-u-nu-latn`, {
      useIsolating: false,
      functions: { NUMBER: ([number]) => String((number as { valueOf(): unknown }).valueOf()) },
      transform: (text) => (lang === 'ar' ? text : text.replaceAll("'", '’')),
    })
    for (const file of readdirSync(join(FOLDER, lang)).filter((name) => name.endsWith('.ftl'))) {
      this.bundle.addResource(new FluentResource(readFileSync(join(FOLDER, lang, file), 'utf8')))
    }
  }

  /** The text of a key; an unknown key or a missing variable is a fault of the test. */
  say(key: string, values: Record<string, string | number> = {}): string {
    const pattern = this.bundle.getMessage(key)?.value
    if (!pattern) throw new Error(`no text ${key} in ${this.lang}`)
    return plain(this.bundle.formatPattern(pattern, values))
  }

  /** The text of a key as an element may hold it, with the marks of typesetting in between. */
  like(key: string, values: Record<string, string | number> = {}): RegExp {
    const marks = '[\\u2066-\\u2069\\u200e\\u200f]*'
    const letters = [...this.say(key, values)].map((letter) =>
      letter === ' ' ? '\\s+' : letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
    )
    return new RegExp(letters.join(marks))
  }

  /** A date as pages write it: "15 mars 2027". */
  date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number)
    return this.say('date-pattern-plain', { day, month: this.say(`date-month-${month}`), year })
  }
}

/** One line of text, without the marks that only typesetting needs. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim()
}
