import { describe, expect, it } from 'vitest'
import { reviewJson } from '../../src/report/review-json.ts'
import { reviewText } from '../../src/report/review-text.ts'
import { traceJson } from '../../src/report/trace-json.ts'
import { traceText } from '../../src/report/trace-text.ts'
import type { ArticleVerdict, Verdict } from '../../src/trace/verdict.ts'
import { joined, plainLook } from './look.ts'
import { lintRun, verdictOn } from './runs.ts'

const withVerdict = (change: Partial<Verdict>): ArticleVerdict => {
  const article = verdictOn('a.md')
  return { ...article, verdict: { ...article.verdict, chain: [], evidence: [], ...change } }
}

describe('trace as text', () => {
  it('says the verdict, the way, the ranking, and the evidence by strength with its lines', async () => {
    const report = joined(traceText({ files: [verdictOn('a.md')], failures: [] }, await plainLook()))
    expect(report.split('\n')).toEqual([
      'a.md',
      '  Translated from Greek (91%).',
      '  The way it came: French → Greek → English.',
      '',
      `    Greek              91% ${'█'.repeat(22)}`,
      '    not translated      6% █',
      '    another language    3% █',
      '',
      '    1:5     OSDH is the French and Spanish acronym of SOHR  French +2.1, Spanish +1.4',
      '    3:9     Skai is cited, which publishes in Greek  Greek +0.8 (in a quotation)',
      '',
      '1 article traced.',
      '',
    ])
  })

  it.each([
    ['none', withVerdict({ source: 'none' }), 'Written in English, not translated (91%).'],
    ['other', withVerdict({ source: 'other' }), 'Translated, from a language that is not modelled (91%).'],
    [
      'unknown',
      withVerdict({ source: 'unknown' }),
      'Not enough evidence to say where it comes from; most likely: Greek (91%).',
    ],
    ['nothing', withVerdict({ source: 'unknown', ranking: [] }), 'Not enough evidence to say where it comes from.'],
  ])('has a sentence for %s', async (_, article, sentence) => {
    expect(joined(traceText({ files: [article], failures: [] }, await plainLook()))).toContain(`  ${sentence}\n`)
  })

  it('underlines evidence where it has the text', async () => {
    const article = verdictOn('a.md')
    const text = 'The OSDH counted ten boats.\n\nAsked on Sunday, Skai said so.'
    const at = (written: string) => ({ start: text.indexOf(written), end: text.indexOf(written) + written.length })
    const shown = { text, paragraphs: [], places: [at('Skai'), at('OSDH')] }
    const report = joined(traceText({ files: [{ ...article, shown }], failures: [] }, await plainLook()))
    expect(report.split('\n').slice(8, 14)).toEqual([
      '    1:5     OSDH is the French and Spanish acronym of SOHR  French +2.1, Spanish +1.4',
      '            The OSDH counted ten boats.',
      '                ^^^^',
      '    3:9     Skai is cited, which publishes in Greek  Greek +0.8 (in a quotation)',
      '            Asked on Sunday, Skai said so.',
      '                             ^^^^',
    ])
  })

  it('says it in French', async () => {
    const report = joined(traceText({ files: [verdictOn('a.md')], failures: [] }, await plainLook({ lang: 'fr' })))
    expect(report).toContain('français → grec → anglais')
  })
})

describe('trace as JSON', () => {
  it('has the shape of the contract, and all that the ranking is made from', async () => {
    const report = JSON.parse(joined(traceJson({ files: [verdictOn('a.md')], failures: [] }, await plainLook())))
    expect(report.version).toBe(1)
    expect(report.failures).toEqual([])
    expect(report.files[0]).toMatchObject({
      path: 'a.md',
      language: 'en',
      source: 'el',
      confidence: 0.91,
      ranking: [{ language: 'el', probability: 0.91 }, { language: 'none' }, { language: 'other' }],
      chain: ['fr', 'el'],
      prior: { el: -3 },
    })
    expect(report.files[0].evidence[1]).toEqual({
      kind: 'acronym',
      text: 'OSDH',
      span: { start: 4, end: 8 },
      start: { line: 1, column: 5 },
      weights: { fr: 2.14, es: 1.4 },
      quoted: false,
      explanation: 'OSDH is the French and Spanish acronym of SOHR',
      see: 'organisation.sohr',
    })
  })
})

describe('review', () => {
  const run = () => {
    const { files, failures } = lintRun()
    return { files: files.map(file => ({ ...verdictOn(file.path), ...file })), failures }
  }

  it('gives findings, verdict and changes of each article', async () => {
    const report = joined(reviewText(run(), await plainLook()))
    const [harbor = '', clean = ''] = report.split(/^(?=articles\/clean\.md|export\.ndjson#17)/m)
    expect(harbor).toContain('"Lattakia" is not the house form')
    expect(harbor).toContain('  Translated from Greek (91%).')
    expect(harbor).toContain('  isogloss normalize --write would change:\n    Lattakia → Latakia\n')
    expect(clean).toContain('  Nothing to mend.')
    expect(clean).not.toContain('normalize')
    expect(report).toContain('3 articles: 1 error, 1 warning, and 1 note.')
  })

  it('is the sum of lint and trace in JSON', async () => {
    const report = JSON.parse(joined(reviewJson(run(), await plainLook())))
    expect(report.files[0].findings.length).toBe(2)
    expect(report.files[0].trace.source).toBe('el')
    expect(report.summary.files).toBe(3)
  })
})
