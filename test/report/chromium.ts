/** A headless Chromium, where there is one: `$CHROMIUM`, or where Debian and others put it. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of the browser; undefined where tests that need one are skipped. */
export const CHROMIUM = PLACES.find(path => path !== undefined && existsSync(path))

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}

/** A page as its reader sees it, with everything that it asked for and complained of. */
export type Shown = {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

export async function show(
  browser: Browser,
  html: string,
  { script = true, width = 1200, dark = false }: { script?: boolean; width?: number; dark?: boolean } = {},
): Promise<Shown> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  // A page of its own address, as a file would be: nothing else may be asked for.
  await page.route('**/*', route =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort(),
  )
  await page.goto(ADDRESS)
  return { page, requests: requests.filter(url => url !== ADDRESS && !url.startsWith('data:')), complaints }
}

const ADDRESS = 'http://report.test/page.html'

/** Elements that stick out of the page to the side. */
export function overflowing(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Texts whose contrast with their ground is below 4.5:1 (WCAG 2.2, 1.4.3), each once. Opaque grounds only. */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(FIND_FAINT)
}

/** Which way an element's text runs. */
export function directionAt(page: Page, selector: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`)
}

/** Runs in the page; as text, since nothing else here knows what a document is. */
const FIND_FAINT = `(() => {
  const rgb = color => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = color => {
    const [r, g, b] = color.slice(0, 3).map(part => {
      const value = part / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = element => {
    if (!element) return [255, 255, 255]
    const color = getComputedStyle(element).backgroundColor
    const parts = rgb(color)
    return color.startsWith('rgb') && (parts.length < 4 || parts[3] === 1) ? parts : groundOf(element.parentElement)
  }
  const faint = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!node.textContent.trim() || !element.getClientRects().length || element.closest('script, svg')) continue
    const a = luminance(rgb(getComputedStyle(element).color))
    const b = luminance(groundOf(element))
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (!(ratio >= 4.5)) faint.add(node.textContent.trim().slice(0, 30) + ' ' + ratio.toFixed(2))
  }
  return [...faint]
})()`
