import { randomUUID } from 'node:crypto'

import { type APIRequestContext, expect } from '@playwright/test'

import { PLACES, type Place } from './places'

export type Slot = { start: string; end: string; office: Named; worker: Named; interpreter: Named | null }
type Named = { id: string; name: string }

export type Booked = { reference: string; manage_url: string; calendar_url: string; start: string; office: Named }

type Search = { kind?: string; from?: string; days?: number; half_day?: string; language?: string }

/** The free times of a commune, in their order. */
export async function freeSlots(request: APIRequestContext, place: Place, search: Search = {}): Promise<Slot[]> {
  const params = { commune: PLACES[place], kind: 'first_reception', days: 28, ...search }
  const answer = await request.get('/api/v1/slots', { params })
  expect(answer.status(), await answer.text()).toBe(200)
  const { days } = (await answer.json()) as { days: { slots: Slot[] }[] }
  return days.flatMap((day) => day.slots)
}

/** Books a free time from outside, as a partner's site would; with `more` than what every booking says. */
export async function book(
  request: APIRequestContext,
  place: Place,
  slot: Slot,
  family_name: string,
  more: { interpreter_language?: string; language?: string; person?: Record<string, string> } = {},
): Promise<Booked> {
  const answer = await request.post('/api/v1/appointments', {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      commune: PLACES[place],
      kind: 'first_reception',
      start: slot.start,
      worker: slot.worker.id,
      office: slot.office.id,
      language: 'fr',
      person: { family_name, phone: '0470 12 34 56' },
      consent: true,
      ...more,
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()) as Booked
}
