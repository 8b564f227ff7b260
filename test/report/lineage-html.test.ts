import fc from 'fast-check'
import { parse } from 'parse5'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LineageRun, Passage } from '../../src/lineage/link.ts'
import { lineageHtml } from '../../src/report/lineage-html.ts'
import { CHROMIUM, faintTexts, openBrowser, overflowing, show } from './chromium.ts'
import { hostileText } from './hostile-runs.ts'
import { elementsOf } from './html-elements.ts'
import { joined, plainLook } from './look.ts'

const look = await plainLook()
const arabic = await plainLook({ lang: 'ar' })

const passage = (a: number, left: string, b: number, right: string): Passage => ({
  a: { span: { start: a, end: a + left.length }, text: left },
  b: { span: { start: b, end: b + right.length }, text: right },
  score: 0.8,
})

/** Three articles of one source, one of them taken from another; two facts told in the other order. */
function related(path = 'desk/ferry.txt', text = 'The ferry left Tartus at dawn'): LineageRun {
  return {
    articles: [{ path }, { path: 'wire/boat.txt' }, { path: 'export.ndjson', article: '7' }],
    texts: Array.from({ length: 3 }, () => ({ source: '', language: 'en' })),
    links: [
      {
        a: 0,
        b: 1,
        relation: 'same-source',
        score: 0.9,
        why: [{ code: 'order', params: { share: 0.5 } }],
        passages: [
          passage(0, text, 60, 'at daybreak a ferry sailed from Tartus'),
          passage(50, 'ten boats followed', 10, 'it was followed by ten boats'),
        ],
      },
      { a: 1, b: 2, relation: 'derived', score: 0.7, why: [], passages: [passage(0, 'ten boats', 0, 'ten boats')] },
    ],
    families: [{ members: [0, 1, 2], source: 'fr' }],
    failures: [],
  }
}

describe('lineage as HTML', () => {
  it('draws the family, its links and their direction', () => {
    const elements = elementsOf(joined(lineageHtml(related(), look)))
    const within = (name: string) => elements.filter(one => one.name === name)
    expect(within('circle').length).toBe(3)
    expect(
      elements
        .filter(one => one.classes.includes('edge') && !one.classes.includes('from'))
        .map(one => one.attributes['marker-end']),
    ).toEqual([undefined, 'url(#f0-arrow)'])
    expect(within('text').map(one => one.text)).toEqual(['French', 'ferry.txt', 'boat.txt', 'export.ndjson#7'])
    const ids = new Set(elements.flatMap(one => one.attributes['id'] ?? []))
    for (const { attributes } of within('a').filter(one => one.attributes['href'] !== '#articles'))
      expect(ids).toContain(attributes['href']!.slice(1))
  })

  it('sets each side in the order of its article, joined by lines that cross where the order differs', () => {
    const elements = elementsOf(joined(lineageHtml(related(), look)))
    const side = (name: string) =>
      elements.filter(one => one.name === 'p' && one.classes.includes(name)).map(one => one.text)
    expect(side('a').slice(0, 2)).toEqual(['1The ferry left Tartus at dawn', '2ten boats followed'])
    expect(side('b').slice(0, 2)).toEqual(['2it was followed by ten boats', '1at daybreak a ferry sailed from Tartus'])
    const lines = elements.filter(one => one.name === 'path' && one.attributes['d']!.includes(' 100 '))
    expect(lines.slice(0, 2).map(one => one.attributes['d'])).toEqual([
      'M0 30C50 30 50 10 100 10',
      'M0 10C50 10 50 30 100 30',
    ])
  })

  it('bounds a run of thousands and counts what it leaves out', () => {
    const run = related()
    const links = Array.from({ length: 5000 }, () => run.links[0]!)
    const html = joined(
      lineageHtml({ ...run, links, families: Array.from({ length: 900 }, () => run.families[0]!) }, look),
    )
    expect(html.length).toBeLessThan(4_000_000)
    expect(html).toContain('4,800 more links are left out here')
  })

  it('lets nothing that an article says become markup', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (path, text) => {
        const html = joined(lineageHtml(related(path, text), look))
        const problems: string[] = []
        parse(html, { onParseError: error => problems.push(error.code) })
        expect(problems).toEqual([])
        expect(elementsOf(html).filter(one => ['script', 'img', 'iframe'].includes(one.name)).length).toBe(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe.skipIf(!CHROMIUM)('lineage as HTML in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  it.each([
    ['English', look],
    ['Arabic', arabic],
  ])('joins what belongs together, without JavaScript: %s', async (_, words) => {
    const { page, requests, complaints } = await show(browser, joined(lineageHtml(related(), words)), { script: false })
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
    const [a, drawn, b] = [await box('.passages > .a'), await box('.passages > svg'), await box('.passages > .b')]
    const middle = (one: { x: number; width: number }) => one.x + one.width / 2
    const [first, last] = words === look ? [a, b] : [b, a]
    expect(middle(first)).toBeLessThan(middle(drawn))
    expect(middle(drawn)).toBeLessThan(middle(last))
    // The line of row one starts at a quarter of the height: where the first of two rows has its middle.
    expect(Math.abs(a.y + a.height / 2 - (drawn.y + drawn.height / 4))).toBeLessThan(3)
    expect(await page.locator('.graph').isVisible()).toBe(true)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  it.each([
    ['desk, light', {}],
    ['phone, dark', { width: 360, dark: true }],
  ])('fits and can be read: %s', async (_, screen) => {
    for (const words of [look, arabic]) {
      const { page } = await show(browser, joined(lineageHtml(related(), words)), screen)
      expect(await overflowing(page)).toBe(0)
      expect(await faintTexts(page)).toEqual([])
    }
  })
})
