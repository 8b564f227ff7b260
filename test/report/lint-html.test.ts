import fc from 'fast-check'
import { parse } from 'parse5'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintHtml } from '../../src/report/lint-html.ts'
import { SCRIPT } from '../../src/report/page-script.ts'
import { CHROMIUM, directionAt, faintTexts, openBrowser, overflowing, show } from './chromium.ts'
import { hostileRuns } from './hostile-runs.ts'
import { elementsOf } from './html-elements.ts'
import { joined, plainLook } from './look.ts'
import { findingIn, HARBOR, lintRun } from './runs.ts'

const look = await plainLook()
const arabic = await plainLook({ lang: 'ar' })

describe('html', () => {
  it('is one whole page: each finding in its line, each article once, nothing from elsewhere', () => {
    const elements = elementsOf(joined(lintHtml(lintRun(), look)))
    const classes = (name: string) => elements.filter(one => one.classes.includes(name))
    expect(classes('finding').map(one => [one.attributes['data-rule'], one.attributes['data-severity']])).toEqual([
      ['house-form', 'warning'],
      ['second-reference', 'info'],
      ['foreign-acronym', 'error'],
    ])
    expect(classes('context').map(one => one.text)).toEqual([
      'The harbor of Lattakia was quiet; Lattakia slept.',
      'The harbor of Lattakia was quiet; Lattakia slept.',
      'OSDH said so.',
    ])
    expect(classes('article').length).toBe(2)
    expect(classes('failures')[0]!.text).toContain('gone.md')
    const ids = elements.flatMap(one => one.attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of elements.filter(one => one.name === 'a')) {
      expect(['articles', ...ids]).toContain(attributes['href']!.replace('#', ''))
    }
  })

  it('lets nothing that an article says become markup', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const html = joined(lintHtml(run, look))
        const problems: string[] = []
        parse(html, { onParseError: error => problems.push(error.code) })
        expect(problems).toEqual([])
        const elements = elementsOf(html)
        const found = run.files.reduce((sum, file) => sum + file.findings.length, 0)
        expect(elements.filter(one => one.classes.includes('finding')).length).toBe(found)
        expect(elements.filter(one => one.name === 'script').map(one => one.text)).toEqual([SCRIPT])
        for (const { name, attributes } of elements) {
          expect(['img', 'iframe', 'object', 'b onclick']).not.toContain(name)
          expect(Object.keys(attributes).filter(key => /^on|^style$|^src/.test(key))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('stays a page that a browser can show: errors first, the rest counted', () => {
    const findings = Array.from({ length: 100 }, () => findingIn(HARBOR, 'Lattakia'))
    const late = findingIn(HARBOR, 'Lattakia', { severity: 'error' })
    const files = Array.from({ length: 120 }, (_, at) => ({ path: `${at}.md`, language: 'en', findings }))
    const html = joined(
      lintHtml({ files: [...files, { path: 'last.md', language: 'en', findings: [late] }], failures: [] }, look),
    )
    expect(html).toContain('7,001 more findings are left out here')
    expect(html).toContain('last.md')
    expect(html.match(/<li class="finding/g)!.length).toBe(5000)
    expect(html.length).toBeLessThan(8_000_000)
  })
})

describe.skipIf(!CHROMIUM)('html in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  it('asks for nothing, complains of nothing, and filters', async () => {
    const { page, requests, complaints } = await show(browser, joined(lintHtml(lintRun(), look)))
    const visible = () => page.locator('.finding:visible').count()
    expect(await visible()).toBe(3)
    await page.getByLabel('Rule').selectOption('house-form')
    expect(await visible()).toBe(1)
    expect(await page.locator('.article:visible').count()).toBe(1)
    await page.getByLabel('Severity').selectOption('error')
    expect(await page.getByText('Nothing matches.').isVisible()).toBe(true)
    await page.getByRole('button').click()
    await expect.poll(visible).toBe(3)
    await page.locator('select[name=article]').selectOption({ label: 'export.ndjson#17' })
    expect(await visible()).toBe(1)
    await page.locator('summary', { hasText: 'house-form' }).click()
    await page.locator('.places a:visible').first().click()
    await expect.poll(visible).toBe(3)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  it('is whole without JavaScript: the form that would do nothing is not there', async () => {
    const { page, requests } = await show(browser, joined(lintHtml(lintRun(), look)), { script: false })
    expect(await page.locator('.finding:visible').count()).toBe(3)
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.locator('summary', { hasText: 'house-form' }).click()
    expect(await page.locator('.places a:visible').count()).toBe(1)
    expect(requests).toEqual([])
  })

  it('runs no script of an article, even one that were let through', async () => {
    const html = joined(lintHtml(lintRun(), look)).replace('<main>', '<main><script>document.title = "taken"</script>')
    const { page, complaints } = await show(browser, html)
    expect(await page.title()).toBe('Findings · isogloss')
    expect(complaints.join()).toContain('Content Security Policy')
  })

  it.each([
    ['desk, light', {}],
    ['desk, dark', { dark: true }],
    ['phone, light', { width: 360 }],
    ['phone, dark', { width: 360, dark: true }],
  ])('fits and can be read: %s', async (_, screen) => {
    for (const words of [look, arabic]) {
      const { page } = await show(browser, joined(lintHtml(lintRun(), words)), screen)
      expect(await overflowing(page)).toBe(0)
      expect(await faintTexts(page)).toEqual([])
    }
  })

  it('runs from right to left in Arabic, articles in their own direction', async () => {
    const { page } = await show(browser, joined(lintHtml(lintRun(), arabic)))
    expect(await directionAt(page, 'body')).toBe('rtl')
    const place = await page.locator('.sev').first().boundingBox()
    const context = page.locator('.context').first()
    expect(place!.x).toBeGreaterThan((await context.boundingBox())!.x)
    expect(await directionAt(page, '.context')).toBe('ltr')
  })
})
