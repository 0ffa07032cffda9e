/** The pages that anybody may open first, without their language: they wake. */
export const WAKING = ['', '/screening', '/appointment']

/** Those that are read, and need no program. */
export const TO_READ = [
  '/for-whom',
  '/path',
  '/offices',
  '/offices/cri-centre-wallonie-picarde/la-louviere',
  '/map',
  '/contact',
  '/contact/58002',
  '/my',
  '/about',
]

export const PUBLIC = [...WAKING, ...TO_READ]
