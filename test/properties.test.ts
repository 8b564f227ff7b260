/** What holds for every article. Failing examples are shrunk and printed; add them as a case or a unit test. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Aside } from '../src/core/aside.ts'
import { applyEdits } from '../src/core/edit.ts'
import type { Finding } from '../src/core/finding.ts'
import type { ArticleFindings } from '../src/core/run.ts'
import { overlaps } from '../src/core/span.ts'
import { loadEvidence, loadGlossary } from '../src/glossary/load.ts'
import { nodeAside } from '../src/hosts/aside-node.ts'
import { answerOf, itemsOf } from '../src/hosts/crew/message.ts'
import {
  type Desk,
  lintArticles,
  normalizeArticle,
  openDesk,
  recordArticle,
  settleRecords,
  traceArticles,
} from '../src/pipeline.ts'
import type { Document } from '../src/read/document.ts'
import { readText } from '../src/read/read.ts'
import { lintJson } from '../src/report/lint-json.ts'
import { loadWords } from '../src/report/words.ts'
import { RULES } from '../src/rules/index.ts'
import { type PackedRecord, packRecord } from '../src/rules/packed-record.ts'
import type { ArticleRecord } from '../src/rules/record.ts'
import { stream } from './desk.ts'
import { anyText, articles, ENTRIES, markdownArticles, plainArticles, type RandomArticle } from './random-articles.ts'
import { readGlossaryFiles } from './tools/glossary-files.ts'

const LANGUAGES = ['en', 'fr', 'el']
const evidence = (await loadEvidence((await readGlossaryFiles()).evidence)).evidence
const desk = await deskOver([ENTRIES])

/** A desk over entries parted into files. */
async function deskOver(files: readonly (readonly string[])[] | null, changes: Partial<Desk> = {}): Promise<Desk> {
  const texts = (files ?? []).map((entries, at) => ({ path: `${at}.yaml`, text: entries.join('\n') }))
  const loaded = files && (await loadGlossary(texts))
  expect(loaded?.problems ?? []).toEqual([])
  return openDesk({
    glossary: loaded?.glossary ?? null,
    evidence,
    house: 'default',
    today: '2026-01-01',
    languages: LANGUAGES,
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: ['link-target', 'code', 'byline'],
    ...changes,
  })
}

const read = ({ text, format }: RandomArticle, path = 'article'): Promise<Document> =>
  readText(text, { format, path, lang: 'en', languages: LANGUAGES })

async function findingsIn(article: RandomArticle, at: Desk = desk): Promise<readonly Finding[]> {
  return (await lintArticles(stream(await read(article)), at)).files[0]!.findings
}

const holds = <T>(values: fc.Arbitrary<T>, property: (value: T) => Promise<void>, numRuns = 100) =>
  fc.assert(fc.asyncProperty(values, property), { numRuns })

/** A stretch of source as a reader sees it: without the markup that the articles here are made with. */
const seen = (source: string) =>
  source
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\n\s*(?:[-*+>]|\d+[.)])(?=\s)/g, '\n')
    .replace(/&shy;|[\u00AD*[\]`|]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')

describe('records', () => {
  it('survive JSON and structured cloning, and settle to the same findings', () =>
    holds(
      fc.array(articles, { minLength: 1, maxLength: 4 }),
      async several => {
        const documents = await Promise.all(several.map((article, at) => read(article, `${at}`)))
        const records = documents.map(document => recordArticle(document, desk))
        expect(JSON.parse(JSON.stringify(records))).toEqual(records)
        expect(structuredClone(records)).toEqual(records)
        const direct = await lintArticles(stream(...documents), desk)
        const kept = JSON.stringify(records)
        const again = JSON.parse(kept) as typeof records
        const settle = async (records: readonly (ArticleRecord | PackedRecord)[], lay?: () => Aside) => {
          const { files, failures } = await settleRecords(from(records), RULES, () => desk, lay)
          expect([...files]).toEqual([...files])
          return { files: [...files], failures }
        }
        expect(await settle(again)).toEqual(direct)
        const packed = records.map(packRecord)
        expect(await settle(packed)).toEqual(direct)
        const posted = structuredClone(answerOf(0, packed))
        expect(await settle([...itemsOf(posted)] as PackedRecord[])).toEqual(direct)
        // In memory as long as there is room, then in a file.
        for (const room of [0, 2_000, Number.POSITIVE_INFINITY]) {
          const opened: Aside[] = []
          const lay = () => opened[opened.push(nodeAside(room)) - 1]!
          try {
            expect(await settle(packed, lay)).toEqual(direct)
          } finally {
            for (const aside of opened) aside.close()
          }
        }
        // Settling leaves records as they are: they may be settled again in another run.
        expect(JSON.stringify(again)).toBe(kept)
      },
      40,
    ))
})

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

describe('spans', () => {
  it('cut exactly what they name, in plain text', () =>
    holds(plainArticles, async article => {
      for (const { span, text } of await findingsIn(article))
        expect(article.text.slice(span.start, span.end).replaceAll('\u00AD', '').normalize('NFC')).toBe(text)
    }))

  it('cut exactly what they name, across markup', () =>
    holds(markdownArticles, async article => {
      for (const { span, text, code } of await findingsIn(article)) {
        if (code === 'unused-suppression') continue
        expect(seen(article.text.slice(span.start, span.end))).toBe(seen(text))
      }
    }))

  it('start and end on the lines and columns that they state', () =>
    holds(articles, async article => {
      for (const { span, start, end, line } of await findingsIn(article)) {
        for (const [offset, at] of [
          [span.start, start],
          [span.end, end],
        ] as const) {
          const before = article.text.slice(0, offset).split('\n')
          expect(at).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
        }
        expect(article.text.split('\n')[start.line - 1]).toBe(line)
      }
    }))
})

describe('fixes', () => {
  it('never overlap, and change nothing beside their edits', () =>
    holds(articles, async article => {
      const edits = (await findingsIn(article)).flatMap(finding => finding.fixes.flatMap(fix => fix.edits))
      const { text, applied } = applyEdits(article.text, edits)
      for (const [at, edit] of applied.entries()) {
        const next = applied[at + 1]
        if (next) expect(overlaps(edit, next) || next.start < edit.end).toBe(false)
      }
      const kept = (whole: string, spans: readonly { start: number; end: number }[]) =>
        [...spans, { start: whole.length, end: whole.length }].map(({ start }, at) =>
          whole.slice(spans[at - 1]?.end ?? 0, start),
        )
      let shift = 0
      const written = applied.map(edit => {
        const start = edit.start + shift
        shift += edit.text.length - (edit.end - edit.start)
        return { start, end: start + edit.text.length }
      })
      expect(kept(text, written)).toEqual(kept(article.text, applied))
    }))

  it('leave nothing safe to mend, and normalizing twice is normalizing once', () =>
    holds(articles, async article => {
      for (const trust of ['safe', 'ask'] as const) {
        const once = await normalizeArticle(await read(article), desk, trust)
        const mended = { ...article, text: once.text }
        const twice = await normalizeArticle(await read(mended), desk, trust)
        expect(twice).toMatchObject({ text: once.text, applied: 0 })
        const left = (await findingsIn(mended)).filter(({ fixes }) => fixes[0]?.trust === 'safe')
        expect(left.map(({ code, text }) => ({ code, text }))).toEqual([])
      }
    }))

  it('leave link targets, code and bylines alone, whatever is trusted', async () => {
    // A paragraph that is deleted takes its links along.
    const keeping = await deskOver([ENTRIES], { severities: { 'repeated-paragraph': 'off', 'page-residue': 'off' } })
    await holds(articles, async article => {
      const { text } = await normalizeArticle(await read(article), keeping, 'ask')
      expect(untouchable(text, article.format)).toEqual(untouchable(article.text, article.format))
    })
  })

  it('leave direct quotations alone unless a person is asked', () =>
    holds(articles, async article => {
      const { text } = await normalizeArticle(await read(article), desk, 'safe')
      const quotations = (source: string) => source.match(/“we left [^”\n]*then”|"we left [^"\n]*then"/g)
      expect(quotations(text)).toEqual(quotations(article.text))
    }))
})

/** Addresses, code and bylines of an article. */
function untouchable(source: string, format: string): readonly string[] {
  const bylines = source.match(/^By [^\n]*/gm) ?? []
  if (format === 'text') return bylines
  return [...bylines, ...(source.match(/\]\([^)]*\)|https:[^\s)>]*|`[^`\n]+`|```[\s\S]*?```/g) ?? [])]
}

describe('order', () => {
  const shuffled = fc
    .array(fc.nat(), { minLength: ENTRIES.length, maxLength: ENTRIES.length })
    .map(keys => ENTRIES.map((entry, at) => ({ entry, key: keys[at]! })).sort((a, b) => a.key - b.key))
    .map(keyed => keyed.map(({ entry }) => reversedForms(entry)))
    .chain(entries => fc.nat(ENTRIES.length).map(cut => [entries.slice(0, cut), entries.slice(cut)]))

  it('of the glossary’s files, entries and forms changes no finding and no verdict', () =>
    holds(
      fc.tuple(articles, shuffled),
      async ([article, files]) => {
        const other = await deskOver(files)
        expect(await findingsIn(article, other)).toEqual(await findingsIn(article))
        const trace = async (at: Desk) => (await traceArticles(stream(await read(article)), at)).files[0]!.verdict
        expect(await trace(other)).toEqual(await trace(desk))
      },
      50,
    ))

  it('of the articles changes no finding', () =>
    holds(
      fc.array(articles, { minLength: 2, maxLength: 4 }).chain(set =>
        fc.tuple(
          fc.constant(set),
          fc.shuffledSubarray(
            set.map((_, at) => at),
            { minLength: set.length },
          ),
        ),
      ),
      async ([set, order]) => {
        const documents = await Promise.all(set.map((article, at) => read(article, `${at}.md`)))
        const straight = (await lintArticles(stream(...documents), desk)).files
        const mixed = (await lintArticles(stream(...order.map(at => documents[at]!)), desk)).files
        const byPath = (files: readonly ArticleFindings[]) => [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
        expect(byPath(mixed)).toEqual(straight)
      },
      50,
    ))
})

/** An entry with its forms the other way round. */
function reversedForms(entry: string): string {
  return entry.replace(
    /forms: \[(.*)\] \}/,
    (_, forms: string) =>
      `forms: [${forms
        .split(/(?<=\}), /)
        .reverse()
        .join(', ')}] }`,
  )
}

describe('reports', () => {
  it('hold findings that JSON gives back as they were', async () => {
    const words = await loadWords('en')
    await holds(fc.oneof(articles, anyArticles), async article => {
      const run = await lintArticles(stream(await read(article)), desk)
      expect(JSON.parse(JSON.stringify(run.files))).toStrictEqual(run.files)
      const report = JSON.parse([...lintJson(run, { color: false, width: 100, words })].join(''))
      const published = ({ code, severity, text, span, start, end, quoted }: Finding) =>
        JSON.parse(JSON.stringify({ code, severity, text, span, start, end, quoted }))
      expect(report.files[0].findings.map(published)).toEqual(run.files[0]!.findings.map(published))
      expect(report.summary.files).toBe(1)
    })
  })
})

const anyArticles: fc.Arbitrary<RandomArticle> = fc.record({
  text: anyText,
  format: fc.constantFrom('text' as const, 'markdown' as const),
})

describe('without a glossary', () => {
  it('the rules that need one are silent', async () => {
    const bare = await deskOver(null)
    const needy = new Set(RULES.filter(rule => rule.needsGlossary).map(rule => rule.code))
    await holds(articles, async article => {
      for (const finding of await findingsIn(article, bare)) {
        expect(needy).not.toContain(finding.code)
        expect(finding.entry).toBeUndefined()
      }
    })
  })
})

describe('any text', () => {
  /** Milliseconds: far above what a case takes, below what a person calls hanging. */
  const PATIENCE = 15_000

  async function survives(article: RandomArticle): Promise<void> {
    const start = performance.now()
    const document = await read(article)
    const findings = (await lintArticles(stream(document), desk)).files[0]!.findings
    for (const { span } of findings) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(article.text.length)
    }
    const { verdict } = (await traceArticles(stream(document), desk)).files[0]!
    expect(verdict.ranking.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  }

  it('is linted and traced without a fault', () => holds(anyArticles, survives, 400))

  it.each(
    [
      ['opening marks', '“'.repeat(20_000)],
      ['brackets', '(('.repeat(10_000)],
      ['link openings', '[a]('.repeat(5_000)],
      ['emphasis', '*a _b '.repeat(5_000)],
      ['initials', 'A. B. '.repeat(10_000)],
      ['one name', 'Lattakia '.repeat(10_000)],
      ['unfinished names', 'Rami Abdel, '.repeat(5_000)],
      ['acronyms', 'UN Office (OCHA) '.repeat(4_000)],
      ['one word', 'a'.repeat(200_000)],
      ['white space', ' \u00A0\n'.repeat(30_000)],
      ['comments', '<!-- isogloss-disable house-form -->\n'.repeat(1_000)],
      ['quoted lines', '> '.repeat(2_000)],
      ['one paragraph', 'The ministry of transport announced that the coastal railway is closed.\n\n'.repeat(1_500)],
      ['digits', '1.250,'.repeat(20_000)],
      ['marks that combine', `e${'\u0301'.repeat(50_000)}`],
    ].flatMap(([name, text]) => [
      [`${name}, plain`, { text: text!, format: 'text' as const }] as const,
      [`${name}, Markdown`, { text: text!, format: 'markdown' as const }] as const,
    ]),
  )('does not hang on a great many of one thing: %s', (_, article) => survives(article))
})
