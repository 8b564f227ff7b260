/**
 * One article in each language that the tool reads, with planted faults and near misses: fixtures/languages/*.txt, judged
 * as *.expected.yaml says. Nothing more may be found, and nothing less.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { atLeast, type Finding } from '../src/core/finding.ts'
import { unpackShipped } from '../src/glossary/shipped.ts'
import { type Desk, lintArticles, normalizeArticle, openDesk } from '../src/pipeline.ts'
import type { Document } from '../src/read/document.ts'
import { readText } from '../src/read/read.ts'
import { compileShipped } from './tools/shipped.ts'

const FOLDER = 'fixtures/languages'
const LANGUAGES = 'en fr de es it pt el tr ru uk ar fa'.split(' ')

type Fault = { line: number; code: string; written: string; preferred?: string }
type Expected = { faults: Fault[]; silent: string[] }

const articles = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .map(name => name.replace('.txt', ''))

let desk: Desk
const findings = new Map<string, readonly Finding[]>()
const documents = new Map<string, Document>()

async function* only(document: Document) {
  yield document
}

async function lint(document: Document): Promise<readonly Finding[]> {
  return (await lintArticles(only(document), desk)).files[0]!.findings
}

beforeAll(async () => {
  const { bytes } = await compileShipped()
  desk = openDesk({
    ...unpackShipped(bytes),
    house: 'default',
    today: '2025-01-15',
    languages: LANGUAGES,
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: ['link-target', 'code', 'byline'],
  })
  for (const language of articles) {
    const document = await readText(readFileSync(`${FOLDER}/${language}.txt`, 'utf8'), desk)
    documents.set(language, document)
    findings.set(language, await lint(document))
  }
})

it('has an article in each language but English', () => {
  expect([...articles].sort()).toEqual(LANGUAGES.filter(language => language !== 'en').sort())
})

describe.each(articles)('%s', language => {
  const expected: Expected = parse(readFileSync(`${FOLDER}/${language}.expected.yaml`, 'utf8'))

  it('is told by its text', () => {
    expect(documents.get(language)).toMatchObject({ language, languageFrom: 'detected' })
  })

  it('has every planted fault found, and nothing else', () => {
    expect(expected.faults.length).toBeGreaterThanOrEqual(6)
    const found = findings
      .get(language)!
      .filter(finding => atLeast(finding.severity, 'warning'))
      .map(({ start, code, text, preferred }) => ({
        line: start.line,
        code,
        written: text,
        ...(preferred !== undefined && { preferred }),
      }))
    expect(found).toEqual(expected.faults)
  })

  it('keeps silent on every near miss', () => {
    expect(expected.silent.length).toBeGreaterThanOrEqual(6)
    const { source } = documents.get(language)!
    for (const written of expected.silent) {
      const start = source.indexOf(written)
      expect(start, written).toBeGreaterThanOrEqual(0)
      const disturbed = findings
        .get(language)!
        .filter(({ span }) => span.start < start + written.length && start < span.end)
      expect(disturbed.map(({ text }) => text)).toEqual([])
    }
  })

  it.each(['safe', 'ask'] as const)('is normalized once for all with fixes that are %s', async trust => {
    const once = await normalizeArticle(documents.get(language)!, desk, trust)
    const twice = await normalizeArticle(await readText(once.text, { ...desk, lang: language }), desk, trust)
    expect(twice.text).toBe(once.text)
    expect(once.applied).toBeGreaterThan(0)
  })
})
