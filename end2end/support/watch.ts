import type { BrowserContext, Request } from '@playwright/test'

const OFFLINE = 'net::ERR_INTERNET_DISCONNECTED'

/**
 * Listens to everything that a browser complains about. A test fails when its pages write a warning or an error, when
 * a request fails or goes to another house, or when an answer refuses what the test did not expect to be refused.
 */
export class Watch {
  readonly troubles: string[] = []
  readonly requests: Request[] = []
  private readonly refusals = new Set<number>()
  private offline = false

  constructor(
    private readonly home: string,
    private readonly scripts = true,
  ) {}

  /** From here on answers of this status are part of the story. */
  expectRefusal(status: number): void {
    this.refusals.add(status)
  }

  /** From here on requests may fail because there is no network. */
  expectOffline(): void {
    this.offline = true
  }

  /** The addresses asked for since a moment; `mark` is an earlier length of `requests`. */
  since(mark: number): string[] {
    return this.requests.slice(mark).map((request) => `${request.method()} ${request.url()}`)
  }

  attach(context: BrowserContext): void {
    context.on('request', (request) => {
      this.requests.push(request)
      if (!request.url().startsWith(`${this.home}/`) && !/^(data|blob|about):/.test(request.url())) {
        this.troubles.push(`another house was asked: ${request.url()}`)
      }
    })
    context.on('requestfailed', (request) => this.failed(request))
    context.on('response', (response) => {
      if (response.status() >= 400 && !this.refusals.has(response.status())) {
        this.troubles.push(`${response.request().method()} ${response.url()} answered ${response.status()}`)
      }
    })
    context.on('console', (message) => {
      const refused = /responded with a status of (\d+)/.exec(message.text())
      if (refused && this.refusals.has(Number(refused[1]))) return
      if (this.offline && /ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(message.text())) return
      if (['error', 'warning', 'assert'].includes(message.type())) this.troubles.push(`console: ${message.text()}`)
    })
    context.on('weberror', (trouble) => this.troubles.push(`the page threw: ${trouble.error().message}`))
  }

  private failed(request: Request): void {
    // A browser gives up what belonged to a page that the reader left, and says the same of a page that it saves as a
    // file, be it asked for by a link or by a form.
    // So it does with a look that a page takes by itself.
    const harmless =
      request.isNavigationRequest() || request.method() === 'GET' || /\/api\/staff\/\w+-since$/.test(request.url())
    const left = request.failure()?.errorText === 'net::ERR_ABORTED' && harmless
    // Where scripts are off, a browser says that of every script.
    if (!this.scripts && request.failure()?.errorText === 'csp' && request.resourceType() === 'script') return
    if (this.offline && request.failure()?.errorText === OFFLINE) return
    if (!left) this.troubles.push(`${request.url()} failed: ${request.failure()?.errorText}`)
  }
}
