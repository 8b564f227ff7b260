/** An article says the same as text and as a page: what surrounds it and how it is marked up changes no finding. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { unpackShipped } from '../src/glossary/shipped.ts'
import { type Desk, lintArticles, openDesk, traceArticles } from '../src/pipeline.ts'
import type { Document } from '../src/read/document.ts'
import { readText } from '../src/read/read.ts'
import { stream } from './desk.ts'
import { compileShipped } from './tools/shipped.ts'

const FOLDER = 'fixtures/aleppo'
const LANGUAGES = ['en', 'fr', 'el']
const articles = readdirSync(FOLDER).filter(name => name.endsWith('.txt'))

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '’': '&rsquo;',
  '“': '&#8220;',
  é: '&eacute;',
  '\u00A0': '&nbsp;',
}

/** The text as a page among other things: headings as they were taken for, bold words, references for some characters. */
function pageOf({ text, paragraphs, regions }: Document): string {
  const headings = new Set(regions.filter(({ kind }) => kind === 'heading').map(({ start }) => start))
  const blocks = paragraphs.map(({ start, end }, at) => {
    const words = text.slice(start, end).replace(/[&<’“é\u00A0]/g, mark => REFERENCES[mark]!)
    const tag = headings.has(start) ? (at === 0 ? 'h1' : 'h2') : 'p'
    return `    <${tag} class="x">\n      ${words.replace(/ (\w+) /, ' <b>$1</b>\n ')}\n    </${tag}>`
  })
  return `<!doctype html><html lang="en"><title>Lattakia</title><body><nav>OSDH</nav>
  <article>\n${blocks.join('\n    <!-- Lattakia -->\n')}\n  </article><aside>Comments</aside><footer>Kiev</footer>`
}

let desk: Desk

beforeAll(async () => {
  const { bytes } = await compileShipped()
  desk = openDesk({
    ...unpackShipped(bytes),
    house: 'default',
    today: '2026-01-01',
    languages: LANGUAGES,
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: ['link-target', 'code', 'byline'],
  })
})

async function judged(document: Document): Promise<unknown> {
  const { findings } = (await lintArticles(stream(document), desk)).files[0]!
  const { verdict } = (await traceArticles(stream(document), desk)).files[0]!
  return {
    findings: findings.map(({ code, severity, text, preferred, quoted }) => ({
      code,
      severity,
      text,
      preferred,
      quoted,
    })),
    source: verdict.source,
    evidence: verdict.evidence.map(({ text, weights }) => ({ text, weights })),
  }
}

describe('as a page', () => {
  it.each(articles)('%s is judged as it is as text', async name => {
    const text = await readText(readFileSync(`${FOLDER}/${name}`, 'utf8'), { languages: LANGUAGES, lang: 'en' })
    const page = await readText(pageOf(text), { format: 'html', languages: LANGUAGES })
    expect(page.text).toBe(text.text)
    expect(await judged(page)).toEqual(await judged(text))
  })
})
