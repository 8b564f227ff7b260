/**
 * Writes src/names/common-words/<language>.generated.ts: words that native news articles write in lower case.
 * Input: NDJSON (gzip allowed) with `text` and `source_lang`; only articles whose `source_lang` is the language count.
 *
 * usage: node test/tools/run.mjs test/tools/common-words.ts ARTICLES.ndjson.gz en
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { pack } from './front-coding.ts'

type Tally = { lower: number; capital: number; articles: number; seen: number }

/** A word after a plain space and a lower-case word: where a capital means a name. */
const INSIDE = /(?<=[\p{Ll}\p{Nd},;] )\p{L}[\p{Ll}\p{Lu}]+(?=[\s,.;:!?)])/gu
const ORDINARY_SHARE = 0.85
const EITHER_SHARE = 0.12

/** Words of `texts` in two lists: nearly always lower-case inside a sentence, and now one, now the other. */
function sortWords(texts: readonly string[]): { ordinary: string[]; either: string[] } {
  const tallies = new Map<string, Tally>()
  texts.forEach((text, article) => {
    for (const [word] of text.matchAll(INSIDE)) {
      const key = word.toLowerCase()
      if (!/^[a-z]+$/.test(key)) continue
      const tally = tallies.get(key) ?? { lower: 0, capital: 0, articles: 0, seen: -1 }
      if (word === key) tally.lower++
      else tally.capital++
      if (tally.seen !== article && word === key) tally.articles++
      tally.seen = article
      tallies.set(key, tally)
    }
  })
  const ordinary: string[] = []
  const either: string[] = []
  for (const [word, { lower, capital, articles }] of tallies) {
    const share = lower / (lower + capital)
    if (articles >= 2 && share >= ORDINARY_SHARE) ordinary.push(word)
    else if (articles >= 2 && share >= EITHER_SHARE) either.push(word)
  }
  return { ordinary: ordinary.sort(), either: either.sort() }
}

export function main([path, language = 'en']: readonly string[]): number {
  if (!path) {
    console.error('usage: node test/tools/run.mjs test/tools/common-words.ts ARTICLES.ndjson.gz LANGUAGE')
    return 2
  }
  const bytes = readFileSync(path)
  const texts = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { text: string; source_lang: string })
    .filter(article => article.source_lang === language)
    .map(article => article.text)
  const { ordinary, either } = sortWords(texts)
  const target = `src/names/common-words/${language}.generated.ts`
  writeFileSync(
    target,
    `/**
 * Words that ${texts.length} native news articles (${language}) write in lower case inside a sentence, in two or more of them.
 * Made by test/tools/common-words.ts: \`ordinary\` words are lower-case there in at least ${ORDINARY_SHARE * 100} % of cases,
 * \`either\` in ${EITHER_SHARE * 100} to ${ORDINARY_SHARE * 100} %. Front-coded: a capital says how many letters are shared with the word before.
 */
export const ordinary =
  '${pack(ordinary)}'

export const either =
  '${pack(either)}'
`,
  )
  console.log(`${target}: ${ordinary.length} ordinary, ${either.length} either`)
  return 0
}
