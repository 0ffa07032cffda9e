import { createHash } from 'node:crypto'

import { LANGUAGES, type Lang } from './texts'

/** How many languages a story is told in. */
const LANGUAGES_OF_A_STORY = 3

/** What chooses a sample: the day, unless somebody wants a day's choice again. `playwright.config.ts` sets it once for all workers. */
export const seed = (): string => process.env.JALON_END2END_SEED ?? 'none'

/** Whether nothing is left out: `cargo xtask test --all-pages`. */
export const isWhole = (): boolean => process.env.JALON_END2END_ALL === '1'

/**
 * So many of all, in their order: the same for a seed and a name, others on another day. However many there are one
 * day, a run costs what the budget says.
 */
export function sample<T>(name: string, all: readonly T[], budget: number, whole = isWhole(), by = seed()): T[] {
  if (whole || all.length <= budget) return [...all]
  const draw = (place: number) => createHash('sha256').update(`${by}/${name}/${place}`).digest('hex')
  const drawn = all.map((_, place) => ({ place, lot: draw(place) })).sort((one, other) => (one.lot < other.lot ? -1 : 1))
  const chosen = new Set(drawn.slice(0, budget).map(({ place }) => place))
  return all.filter((_, place) => chosen.has(place))
}

/** The languages in which a story is told today. */
export function languagesOf(story: string): Lang[] {
  return sample(story, LANGUAGES, LANGUAGES_OF_A_STORY)
}
