// Runs in the tabs of a hall, and in no other (docs/decisions/0029). Its address is
// /{lang}/kiosk, with ?off behind it where the tab becomes one's own again; every page of
// such a tab loads it before it shows anything, and takes the words from there.
const KEY = 'kiosk'
const root = document.documentElement
const store = Storage.prototype.setItem
const address = /^\/(\w+)\/kiosk$/.exec(location.pathname)
let isLeaving = false

/** Forgets everything, and begins anew at `first`; a tab of a hall goes on being one. */
function begin(first, isHall) {
  // Once: where the network is slow, asking again each second would end each asking before.
  if (isLeaving) return
  isLeaving = true
  sessionStorage.clear()
  if (isHall) store.call(sessionStorage, KEY, first)
  // What pages keep when they are left would be kept of the person before.
  Storage.prototype.setItem = () => {}
  // Hidden, should the browser keep it.
  root.dataset.kiosk = ''
  location.replace(first)
}

/** The first page of a hall: in the language of the address, with the commune that it names. */
function firstPage(lang) {
  const commune = /^\?commune=\d{4,5}$/.exec(location.search)
  return '/' + lang + (commune ?? '')
}

/** Whether the browser's own way led here, back or forward. */
function isFromHistory() {
  const of = self.navigation?.activation?.navigationType
  return of ? of === 'traverse' : performance.getEntriesByType('navigation')[0]?.type === 'back_forward'
}

/** No link leaves the public pages, and no field offers what somebody wrote before. */
function tidy() {
  for (const link of [...document.links]) {
    const stays = link.origin === location.origin && !/^\/\w+\/staff(\/|$)/.test(link.pathname)
    if (stays && !link.hasAttribute('download')) continue
    if (!/^(tel|mailto):$/.test(link.protocol)) link.hidden = true
    link.removeAttribute('href')
  }
  for (const field of document.querySelectorAll('form, input')) field.setAttribute('autocomplete', 'off')
}

/** The words and the style, from the page at the address of this mode. */
async function fetchPart() {
  const answer = await fetch(`/${root.lang}/kiosk`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const style = document.adoptNode(page.querySelector('link[rel=stylesheet][href*="kiosk."]'))
  const styled = new Promise((done) => (style.onload = style.onerror = done))
  document.head.append(style)
  const part = document.body.appendChild(document.adoptNode(page.getElementById('kiosk')))
  part.hidden = false
  await styled
  return part
}

async function start(first) {
  let asks = 120
  let clears = 20
  let dialog
  // When somebody was last here, in milliseconds; 0 on the first page before anybody was.
  let last = location.pathname === first.split('?')[0] ? 0 : Date.now()
  const idle = () => (last ? (Date.now() - last) / 1000 : 0)
  const look = () => {
    if (idle() >= asks + clears) begin(first, true)
    else if (idle() >= asks && dialog && !dialog.open) {
      const status = dialog.querySelector('[role=status]')
      dialog.showModal()
      status.textContent = status.dataset.says
    }
  }
  const touched = () => {
    // A tablet that slept shows nobody what was there before.
    if (idle() >= asks + clears) return begin(first, true)
    last = Date.now()
  }
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input']) {
    addEventListener(kind, touched, { capture: true, passive: true })
  }
  setInterval(look, 1000)
  addEventListener('contextmenu', (event) => event.preventDefault())
  // A page that the browser keeps is hidden when it comes back, until it has gone.
  addEventListener('pagehide', () => (root.dataset.kiosk = ''))
  addEventListener('pageshow', (event) => event.persisted && location.replace(first))
  new MutationObserver(tidy).observe(document.body, { childList: true, subtree: true })
  tidy()
  try {
    const part = await fetchPart()
    asks = Number(part.dataset.asks)
    clears = Number(part.dataset.clears)
    dialog = part.querySelector('dialog')
    // Not before the finger is lifted: what lies below would be pressed instead.
    dialog.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => (dialog.querySelector('[role=status]').textContent = ''))
    part.querySelector('#kiosk-end').addEventListener('click', () => begin(first, true))
  } catch {
    // Without its words it does not ask, and forgets all the same.
  }
  root.dataset.kiosk = 'on'
}

const first = sessionStorage.getItem(KEY)
if (address) begin(firstPage(address[1]), location.search !== '?off')
else if (isFromHistory()) location.replace(first)
else start(first)
