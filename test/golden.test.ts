/**
 * What the command line prints about the articles of fixtures/aleppo and the page of fixtures/html, one file per document
 * and format. `npm run golden`
 * writes the files; read the difference as an editor would before committing it. Under CI nothing is ever written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../src/hosts/cli/main.ts'
import { setStage } from './hosts/memory-io.ts'
import { parts } from './hosts/parts.ts'
import { compileShipped } from './tools/shipped.ts'

const ARTICLES = 'fixtures/aleppo'
const PAGES = 'fixtures/html'
const FOLDER = 'fixtures/golden'
const writes = process.env['GOLDEN'] === 'write' && !process.env['CI']

/** Command lines by the format that names the file. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  'lint-text': ['lint'],
  'lint-json': ['lint', '--format', 'json'],
  'lint-sarif': ['lint', '--format', 'sarif'],
  'lint-github': ['lint', '--format', 'github'],
  'trace-text': ['trace'],
  'trace-json': ['trace', '--format', 'json'],
  review: ['review'],
  normalize: ['normalize'],
}
/** Formats for other tools and for desks: one article with findings and one without show them. */
const LINT_FORMATS = ['ndjson', 'csv', 'markdown', 'html', 'github-summary', 'gitlab', 'junit', 'checkstyle', 'rdjson']
const FOR_TOOLS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LINT_FORMATS.map(name => [`lint-${name}`, ['lint', '--format', name]])),
  'trace-html': ['trace', '--format', 'html'],
  'trace-explain': ['trace', '--explain'],
}
const SHOWN_TO_TOOLS = ['through-greek.txt', 'clean.md']
/** What is told of two articles of one source. */
const OF_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  lineage: ['lineage'],
  'lineage-html': ['lineage', '--format', 'html'],
}
const FAMILY = ['fixtures/lineage/harbor.en.txt', 'fixtures/lineage/harbor.fr.txt']
/** Articles and formats that are told in French, too. */
const IN_FRENCH = {
  articles: ['through-french.txt', 'through-greek.txt'],
  formats: ['lint-text', 'trace-text', 'review', 'trace-explain'],
}

/** Where a page could come out otherwise than a text. */
const OF_PAGES = ['lint-text', 'lint-json', 'review', 'normalize']

const articles = readdirSync(ARTICLES)
  .sort()
  .map(name => `${ARTICLES}/${name}`)
const pages = readdirSync(PAGES)
  .sort()
  .map(name => `${PAGES}/${name}`)
const goldens = [
  ...articles.flatMap(article => Object.keys(FORMATS).map(format => ({ article, format, language: 'en' }))),
  ...SHOWN_TO_TOOLS.flatMap(name =>
    Object.keys(FOR_TOOLS).map(format => ({ article: `${ARTICLES}/${name}`, format, language: 'en' })),
  ),
  ...IN_FRENCH.articles.flatMap(name =>
    IN_FRENCH.formats.map(format => ({ article: `${ARTICLES}/${name}`, format, language: 'fr' })),
  ),
  ...Object.keys(OF_FAMILIES).map(format => ({ article: 'harbor', format, language: 'en' })),
  ...pages.flatMap(article => OF_PAGES.map(format => ({ article, format, language: 'en' }))),
].map(golden => {
  const { article, format, language } = golden
  return {
    ...golden,
    file: `${basename(article, extname(article))}.${format}${language === 'en' ? '' : `.${language}`}.txt`,
  }
})

let shipped: Promise<Uint8Array> | undefined
const withGlossary = {
  ...parts,
  asset: async (name: string) => {
    if (name === 'english.style') return readFileSync('src/trace/style/english.style')
    shipped ??= compileShipped().then(({ bytes }) => bytes)
    return shipped
  },
}

async function print(path: string, format: string, language: string): Promise<string> {
  const paths = format in OF_FAMILIES ? FAMILY : [path]
  const files = Object.fromEntries(paths.map(one => [one, readFileSync(one)]))
  const stage = setStage({ files, columns: 100 })
  const exit = await main(
    [...(FORMATS[format] ?? FOR_TOOLS[format] ?? OF_FAMILIES[format]!), '--no-config', '--ui-lang', language, ...paths],
    stage.io,
    withGlossary,
  )
  expect({ exit, stderr: stage.stderr() }).toEqual({ exit: expect.toBeOneOf([0, 1]), stderr: expect.any(String) })
  return stage.stdout()
}

describe('goldens', () => {
  it('leaves none behind whose article or format is gone', () => {
    mkdirSync(FOLDER, { recursive: true })
    const known = new Set(goldens.map(golden => golden.file))
    expect(readdirSync(FOLDER).filter(file => !known.has(file))).toEqual([])
  })

  it.each(goldens.map(golden => [golden.file, golden] as const))('%s', async (file, { article, format, language }) => {
    const printed = await print(article, format, language)
    const path = join(FOLDER, file)
    if (writes) writeFileSync(path, printed)
    expect(existsSync(path), `${path} is missing: npm run golden`).toBe(true)
    expect(printed).toBe(readFileSync(path, 'utf8'))
  })
})
