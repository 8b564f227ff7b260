import fc from 'fast-check'
import { parse } from 'parse5'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say } from '../../src/core/message.ts'
import { stretches } from '../../src/report/marked-text.ts'
import { traceHtml } from '../../src/report/trace-html.ts'
import type { ArticleVerdict, TraceRun } from '../../src/trace/verdict.ts'
import { CHROMIUM, directionAt, faintTexts, openBrowser, overflowing, show } from './chromium.ts'
import { hostileText } from './hostile-runs.ts'
import { elementsOf } from './html-elements.ts'
import { joined, plainLook } from './look.ts'
import { verdictOn } from './runs.ts'

const look = await plainLook()
const arabic = await plainLook({ lang: 'ar' })

const TEXT = 'The OSDH counted ten boats.\n\nThe harbor office told Skai that all were safe.'

/** A run of one article whose evidence is in sight; `more` evidence lies over that of Skai. */
function traced(text = TEXT): TraceRun {
  const article = verdictOn('boats.md')
  const place = (written: string) => ({ start: text.indexOf(written), end: text.indexOf(written) + written.length })
  const over = {
    kind: 'calque' as const,
    text: 'told Skai that',
    span: place('told Skai that'),
    start: { line: 3, column: 19 },
    weights: { fr: 1.1 },
    quoted: false,
    say: say('trace.calque.wording', { text: 'told Skai that', languages: ['fr'] }),
    see: 'calque.told',
  }
  const style = { ...over, text: '', weights: { el: 0.4 }, say: say('trace.number', { text: '', languages: ['el'] }) }
  const { span: _span, start: _start, ...placeless } = style
  const evidence = [...article.verdict.evidence, over, placeless]
  const verdict = {
    ...article.verdict,
    ranking: [...article.verdict.ranking, { language: 'fr', probability: 0 }],
    evidence,
  }
  const shown: ArticleVerdict['shown'] = {
    text,
    paragraphs: [
      { start: 0, end: text.indexOf('\n\n') },
      { start: text.indexOf('\n\n') + 2, end: text.length },
    ],
    places: [place('Skai'), place('OSDH'), place('told Skai that'), null],
  }
  return { files: [{ ...article, verdict, shown }], failures: [] }
}

describe('stretches', () => {
  it('cuts a paragraph so that nothing is lost, and every mark covers what it names', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
    )
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 31 }), spans, (text, places) => {
        const marks = places.map((span, number) => [number, span] as const)
        const parts = stretches(text, { start: 0, end: text.length }, marks)
        expect(parts.map(part => part.text).join('')).toBe(text)
        for (const [number, span] of marks) {
          const covered = parts.filter(part => part.marks.includes(number))
          expect(covered.map(part => part.text).join('')).toBe(text.slice(span.start, span.end))
          expect(covered.filter(part => part.ending.includes(number)).length).toBe(covered.length > 0 ? 1 : 0)
        }
      }),
    )
  })
})

describe('trace as HTML', () => {
  it('shows the article whole, its evidence marked, numbered and led to the sum', () => {
    const elements = elementsOf(joined(traceHtml(traced(), look)))
    const ids = new Set(elements.flatMap(one => one.attributes['id'] ?? []))
    const paragraphs = elements.filter(one => one.name === 'p' && one.attributes['dir'] === 'auto')
    expect(paragraphs.map(one => one.text)).toEqual([
      'The OSDH1 fr counted ten boats.',
      'The harbor office told Skai3 el that2 fr all were safe.',
    ])
    const marks = elements.filter(one => one.name === 'mark')
    expect(marks.map(one => [one.text, one.classes.join(' ')])).toEqual([
      ['OSDH', 'c1'],
      ['told ', 'c1'],
      ['Skai', 'c1 two d0'],
      [' that', 'c1'],
    ])
    for (const { attributes } of elements.filter(one => one.name === 'a'))
      expect(ids).toContain(attributes['href']!.slice(1))
  })

  it('shows the sum as a table that comes to the verdict', () => {
    const rows = elementsOf(joined(traceHtml(traced(), look))).filter(one => one.name === 'tr')
    expect(rows.map(row => row.text.replace(/\s+/g, ' ').slice(0, 28))).toEqual([
      'evidenceGreeknot translateda',
      'before any evidence-3.0-0.2-',
      '1 OSDH is the French and Spa',
      '2 “told Skai that” follows t',
      '3 Skai is cited, which publi',
      '4 “” counts as Greek does (n',
      'total-1.8-0.2-4.0+3.2',
      'probability91%6%3%0%',
    ])
  })

  it('lets nothing that an article says become markup', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const run = traced(`The OSDH ${text}\n\n${text} told Skai that ${text}`)
        const html = joined(traceHtml({ ...run, files: run.files.map(file => ({ ...file, path })) }, look))
        const problems: string[] = []
        parse(html, { onParseError: error => problems.push(error.code) })
        expect(problems).toEqual([])
        expect(elementsOf(html).filter(one => ['script', 'img', 'iframe'].includes(one.name)).length).toBe(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe.skipIf(!CHROMIUM)('trace as HTML in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  it('asks for nothing, and is whole without JavaScript', async () => {
    const { page, requests, complaints } = await show(browser, joined(traceHtml(traced(), look)), { script: false })
    for (const text of ['Translated from Greek (91%).', 'counted ten boats', 'before any evidence']) {
      expect(await page.getByText(text).first().isVisible()).toBe(true)
    }
    const bar = await page.locator('.ranking .track span').first().boundingBox()
    const track = await page.locator('.ranking .track').first().boundingBox()
    expect(bar!.width / track!.width).toBeCloseTo(0.91, 2)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  it.each([
    ['desk, light', {}],
    ['phone, dark', { width: 360, dark: true }],
  ])('fits and can be read: %s', async (_, screen) => {
    for (const words of [look, arabic]) {
      const { page } = await show(browser, joined(traceHtml(traced(), words)), screen)
      expect(await overflowing(page)).toBe(0)
      expect(await faintTexts(page)).toEqual([])
    }
  })

  it('runs from right to left in Arabic, the article in its own direction', async () => {
    const { page } = await show(browser, joined(traceHtml(traced(), arabic)))
    expect(await directionAt(page, 'body')).toBe('rtl')
    expect(await directionAt(page, '.text p')).toBe('ltr')
    const bar = await page.locator('.ranking .track span').first().boundingBox()
    const track = await page.locator('.ranking .track').first().boundingBox()
    expect(bar!.x + bar!.width).toBeCloseTo(track!.x + track!.width, 0)
  })
})
