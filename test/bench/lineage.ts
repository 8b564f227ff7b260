import { relateArticles } from '../../src/pipeline.ts'
import type { Document } from '../../src/read/document.ts'
import { readText } from '../../src/read/read.ts'
import { englishDesk } from '../tools/english-desk.ts'
import { inventNames, inventText, randomFrom } from './invented.ts'
import type { Row } from './row.ts'

/** Code units of an article: 300 words. */
const LENGTH = 1800
/** Every so many articles one renders an earlier one again. */
const RENDERED = 10

/**
 * What it costs to find the articles of a run that share a source: reading, names, trace and comparison together. The
 * articles are invented; every tenth repeats an earlier one with words left out.
 */
export async function* benchLineage(sizes: readonly number[]): AsyncGenerator<Row> {
  const desk = englishDesk({ glossary: null, evidence: { cues: [], conventions: [] } })
  for (const size of sizes) {
    const start = process.cpuUsage().user
    const { links } = await relateArticles(invented(size), desk)
    const seconds = (process.cpuUsage().user - start) / 1e6
    const what = `lineage of ${size} articles`
    yield { what, value: seconds, unit: 's of user time' }
    yield { what: `${what}, links found`, value: links.length, unit: `of ${Math.floor((size - 1) / RENDERED)}` }
  }
}

async function* invented(size: number): AsyncGenerator<Document> {
  const names = inventNames(size, 1)
  const texts: string[] = []
  for (let at = 0; at < size; at++) {
    const earlier = at % RENDERED === 0 && at > 0 ? texts.shift() : undefined
    const random = randomFrom(at)
    const text = earlier
      ? earlier
          .split(' ')
          .filter(word => /[.\n]/.test(word) || random() > 0.1)
          .join(' ')
      : inventText(LENGTH, names, at + 1)
    if (!earlier && at % RENDERED === 1) texts.push(text)
    yield await readText(text, { lang: 'en', languages: ['en'], path: `${at}.txt` })
  }
}
