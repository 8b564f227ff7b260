/** Reads fixtures/cases/<code>/<story>.yaml: what one rule must find in one story, what it must mend, where it must be silent. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { applyEdits } from '../src/core/edit.ts'
import type { Finding } from '../src/core/finding.ts'
import { loadGlossary } from '../src/glossary/load.ts'
import type { Glossary } from '../src/glossary/model.ts'
import { type Desk, lintArticles, openDesk } from '../src/pipeline.ts'
import type { Document, Format } from '../src/read/document.ts'
import { readText } from '../src/read/read.ts'
import { readGlossaryFiles } from './tools/glossary-files.ts'

type Fixed = string | { readonly safe?: string; readonly all?: string }
type Told = {
  readonly path?: string
  readonly text: string
  readonly format?: Format
  readonly language?: string
  readonly date?: string
}

/** One scenario. */
type CaseFile = Omit<Told, 'text'> & {
  /** What happens, in one line. */
  readonly story: string
  readonly text?: string
  /** Instead of `text`, for what only several articles show. */
  readonly articles?: readonly Told[]
  readonly house?: string
  /** Entries of its own; left out: the glossary that ships. */
  readonly glossary?: readonly unknown[]
  /** Lines `written → preferred @ line:column (severity)`. With `articles`, the place begins with the path. */
  readonly findings: readonly string[]
  /** The text after the rule's fixes: `safe` ones, and `all` of them; one text where both come to the same. */
  readonly fixed?: Fixed
  /** Near misses: articles, or runs of several, of which the rule says nothing. */
  readonly silent?: readonly (string | readonly string[])[]
  /** Why the tool cannot do this yet. The case states what is right; it is noticed when the tool comes to agree. */
  readonly known_wrong?: string
}

const KEYS = new Set<string>(
  'story text articles path format language date house glossary findings fixed silent known_wrong'.split(' '),
)

export function readCase(path: string): CaseFile {
  const one = parse(readFileSync(path, 'utf8')) as CaseFile
  const strange = Object.keys(one).filter(key => !KEYS.has(key))
  if (strange.length > 0) throw new Error(`${path}: no such keys: ${strange}`)
  return one
}

let shipped: Promise<Glossary> | undefined

async function glossaryOf(one: CaseFile): Promise<Glossary> {
  if (!one.glossary) {
    shipped ??= readGlossaryFiles().then(async files => (await loadGlossary(files.entries)).glossary)
    return shipped
  }
  const { glossary, problems } = await loadGlossary([{ path: 'case.yaml', text: JSON.stringify(one.glossary) }])
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return glossary
}

/** Languages that quotations are told apart by. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'el', 'tr', 'ru', 'ar']

const desks = new Map<string, Promise<Desk>>()

/** A desk for a case; those over the shipped glossary are made once each. */
function deskFor(one: CaseFile, language: string): Promise<Desk> {
  const house = one.house ?? 'default'
  const key = one.glossary ? JSON.stringify([one.glossary, house, language]) : `${house} ${language}`
  const made = desks.get(key) ?? makeDesk(one, house, language)
  desks.set(key, made)
  return made
}

async function makeDesk(one: CaseFile, house: string, language: string): Promise<Desk> {
  return openDesk({
    glossary: await glossaryOf(one),
    evidence: { cues: [], conventions: [] },
    house,
    today: '2026-01-01',
    languages: LANGUAGES,
    defaultLanguage: language,
    severities: {},
    only: [],
    exempt: ['link-target', 'code', 'byline'],
    requireReason: true,
  })
}

/** What a case says and what the tool does, in one shape. */
type Outcome = { readonly findings: readonly string[]; readonly fixed: object; readonly silent: object }

export async function outcomes(one: CaseFile, code: string): Promise<{ expected: Outcome; got: Outcome }> {
  const { language = 'en', format, date } = one
  const stated = { format, date }
  const desk = await deskFor(one, language)
  const read = ({ text, ...told }: Told): Promise<Document> =>
    readText(text, { ...stated, ...told, lang: told.language ?? language, languages: LANGUAGES })
  const find = async (articles: readonly Told[]) => {
    const documents = await Promise.all(articles.map(read))
    const { files } = await lintArticles(inOrder(documents), desk)
    return files.map(file => ({ ...file, findings: file.findings.filter(finding => finding.code === code) }))
  }
  const articles = one.articles ?? [{ text: one.text! }]
  const files = await find(articles)
  const got = files.flatMap(file => file.findings.map(finding => inOneLine(finding, one.articles && file.path)))
  const expectedFixed = typeof one.fixed === 'string' ? { safe: one.fixed, all: one.fixed } : (one.fixed ?? {})
  const fixed = Object.keys(expectedFixed).map(trust => [trust, mend(articles[0]!.text, files[0]!.findings, trust)])
  const silent: Record<string, readonly string[]> = {}
  for (const run of one.silent ?? []) {
    const texts = typeof run === 'string' ? [run] : run
    const told = await find(texts.map((text, at) => ({ text, path: `${at}.txt` })))
    silent[texts.join(' | ')] = told.flatMap(file => file.findings.map(finding => inOneLine(finding)))
  }
  return {
    expected: {
      findings: one.findings,
      fixed: expectedFixed,
      silent: Object.fromEntries(Object.keys(silent).map(text => [text, []])),
    },
    got: { findings: got, fixed: Object.fromEntries(fixed), silent },
  }
}

async function* inOrder(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents
}

function mend(text: string, findings: readonly Finding[], trust: string): string {
  const fixes = findings.flatMap(finding =>
    finding.fixes.filter(fix => trust === 'all' || fix.trust === 'safe').slice(0, 1),
  )
  return applyEdits(
    text,
    fixes.flatMap(fix => fix.edits),
  ).text
}

const LONGEST = 48

/** A finding as a case writes it: white space as one space, what is long cut. */
function inOneLine({ text, preferred, start, severity, quoted }: Finding, path?: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const written = plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain
  const place = `${path === undefined ? '' : `${path}:`}${start.line}:${start.column}`
  return `${written}${preferred === undefined ? '' : ` → ${preferred}`} @ ${place} (${severity}${quoted ? ', quoted' : ''})`
}
