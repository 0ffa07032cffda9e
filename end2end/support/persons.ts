/** What a person would answer: the words of the form for each fact; dates as she would write them. */
export type Person = Record<string, string | string[]>

/** Whoever has nothing special to say. */
const PLAIN: Person = {
  permit_longer_than_three_months: 'yes',
  legal_stay_includes_asylum_procedure: 'no',
  asylum_pending: 'no',
  temporary_protection: 'no',
  unaccompanied_minor_in_autonomy: 'no',
  belgian_diploma: 'no',
  standstill_state: 'no',
  family_tie: 'none',
  prior_certificate: 'none',
  work: 'none',
  work_since: 'unsure',
  study: 'none',
  medical: 'none',
}

/** A recognised refugee from Syria, 36, with a card A ordered on 15 September 2025: obligated. */
export function refugee(commune: string): Person {
  return {
    ...PLAIN,
    commune,
    nationalities: 'ZZ',
    residence_document: 'A',
    birth_date: '1990-05-10',
    legal_stay_since: '2025-06-01',
    permit_ordered_on: '2025-09-15',
    registered_in_commune_on: '2025-09-20',
  }
}

/** A Romanian with a card EU: outside the law's definition, and welcome. */
export function european(commune: string): Person {
  return { ...refugee(commune), nationalities: 'EU', residence_document: 'EU' }
}

/** Somebody who knows nothing for sure. */
export function unsure(commune: string): Person {
  return Object.fromEntries(Object.keys(refugee(commune)).map((fact) => [fact, fact === 'commune' ? commune : 'unsure']))
}
