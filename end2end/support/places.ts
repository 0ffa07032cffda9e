/**
 * Communes of the demonstration and their INS codes. Each test books in a commune of its own, with a worker of its own,
 * so that tests can run side by side.
 */
export const PLACES = {
  Anderlues: '56001',
  Ath: '51004',
  Binche: '58002',
  'Braine-le-Comte': '55004',
  'Chapelle-lez-Herlaimont': '52010',
  'Comines-Warneton': '57097',
  Ecaussinnes: '55050',
  Enghien: '51067',
  Erquelinnes: '56022',
  Estaimpuis: '57027',
  'Frasnes-lez-Anvaing': '51065',
  'La Louvière': '58001',
  Lessines: '51069',
  Manage: '55086',
  Morlanwelz: '58004',
  Mouscron: '57096',
  Seneffe: '55085',
  Soignies: '55040',
} as const

export type Place = keyof typeof PLACES

/** Charleroi has a centre of its own. */
export const OTHER_CENTRE = { commune: 'Charleroi', ins: '52011', centre: 'CRI Charleroi' }
/** Eupen follows the rules of the German-speaking Community. */
export const GERMAN_SPEAKING = { commune: 'Eupen', ins: '63023' }
