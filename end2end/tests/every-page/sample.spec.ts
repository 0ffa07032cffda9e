import { expect, test } from '@playwright/test'

import { sample } from '../../support/sample'

const ALL = [...'abcdefghij']
const drawn = (seed: string, budget = 3) => sample('a page', ALL, budget, false, seed)

test('a seed chooses the same again, in the usual order, and as many as the budget says', () => {
  expect(drawn('2026-11-30')).toEqual(drawn('2026-11-30'))
  for (const budget of [0, 1, 3, 9]) {
    const chosen = drawn('2026-11-30', budget)
    expect(chosen).toHaveLength(budget)
    expect(chosen).toEqual(ALL.filter((one) => chosen.includes(one)))
  }
  expect(drawn('2026-11-30', 10)).toEqual(ALL)
})

test('within two months every one has its day, and no two names share theirs', () => {
  const days = Array.from({ length: 60 }, (_, day) => `day ${day}`)
  expect(new Set(days.flatMap((day) => drawn(day)))).toEqual(new Set(ALL))
  const differ = days.filter((day) => String(drawn(day)) !== String(sample('another page', ALL, 3, false, day)))
  expect(differ.length).toBeGreaterThan(40)
})

test('asked for everything, nothing is left out', () => {
  expect(sample('a page', ALL, 1, true, 'any')).toEqual(ALL)
})
