import { canonicalTag, type LanguageTag } from '../core/language.ts'
import { lettered } from '../core/lettered.ts'
import { Remembered } from '../core/remembered.ts'
import { SCRIPT_NUMBERS, SCRIPTS, type Script } from '../core/script.ts'
import { hashesOfBeginning, tellByFunctionWords } from './function-words.ts'
import { iso639, scriptsOf, tagOf } from './iso-639.ts'

/** Articles are judged by their beginning, at most. */
const SAMPLE = 2000
/**
 * franc compares trigram ranks, and the longer the text, the closer its scores come: at 2,000 characters English leads
 * French by 0.02, at 400 by 0.1. So passages of this length are asked one by one. Of 219 English articles all were
 * told among 42 languages by passages of 200 characters, two were not by passages of 400.
 */
const PASSAGE = 200
const MIN_WORDS = 8
/** Under this distance franc's order is chance. Measured on sentences of 29 languages: 93 % right above it. */
const MARGIN = 0.05
/** In a passage of fewer code units franc's margin says less: on short English lines it was 0.09 to 0.16 when wrong, above 0.2 when right. */
const SHORT = 120
const SHORT_MARGIN = 0.2
/** Passages that agree and end the questions. */
const ENOUGH = 2

/** A text whose words somebody has split, with the hashes of those among its first letters: see {@link tellByFunctionWords}. */
export type Sample = { readonly text: string; readonly hashes: Int32Array }

/** {@link compareLanguages}, or what does the same. */
export type CompareLanguages = typeof compareLanguages

export type LanguageChoice = {
  readonly language: LanguageTag
  readonly languageFrom: 'option' | 'declared' | 'detected' | 'default'
}

/**
 * The language of an article: what the caller says, else what the article says, else what its text shows among the
 * candidates, else the default.
 * @param body plain text without headings and front matter
 */
export async function chooseLanguage(
  body: string | Sample,
  known: { readonly option?: LanguageTag | undefined; readonly declared?: LanguageTag | undefined },
  candidates: readonly LanguageTag[],
  fallback: LanguageTag,
): Promise<LanguageChoice> {
  if (known.option !== undefined)
    return { language: canonicalTag(known.option) ?? known.option, languageFrom: 'option' }
  if (known.declared !== undefined) return { language: known.declared, languageFrom: 'declared' }
  const language = await detectLanguage(body, candidates)
  return language === null ? { language: fallback, languageFrom: 'default' } : { language, languageFrom: 'detected' }
}

/**
 * The candidate that a text is written in.
 * @returns null where the text is too short or two candidates are too close
 */
export async function detectLanguage(
  body: string | Sample,
  candidates: readonly LanguageTag[],
): Promise<LanguageTag | null> {
  const sample = (typeof body === 'string' ? body : body.text).slice(0, SAMPLE)
  const script = mainScript(sample)
  if (script === null) return null
  const possible = candidates.filter(tag => scriptsOf(tag).includes(script))
  if (possible.length === 0) return null
  if (possible.length === 1) return possible[0]!
  return await compareLanguages(sample, possible, typeof body === 'string' ? undefined : body.hashes)
}

/**
 * The choice among languages of one script: by function words where they leave no doubt, else franc's, by a vote of
 * passages.
 * @param hashes of the words among its first letters, where somebody has split them
 * @returns null when it is not sure, or under eight words
 */
export async function compareLanguages(
  text: string,
  candidates: readonly LanguageTag[],
  hashes?: Int32Array,
): Promise<LanguageTag | null> {
  if (!hasWords(text, MIN_WORDS)) return null
  const sure = tellByFunctionWords(hashes ?? hashesOfBeginning(text), candidates)
  if (sure !== null) return sure
  const only = [...new Set(candidates.map(iso639).filter(code => code !== null))].sort()
  const rank = await rankIn(only)
  const votes = new Map<string, number>()
  for (const passage of passagesOf(text)) {
    const [first, second] = rank(passage)
    if (
      !first ||
      first[0] === 'und' ||
      (second && first[1] - second[1] < (passage.length < SHORT ? SHORT_MARGIN : MARGIN))
    )
      continue
    const count = (votes.get(first[0]) ?? 0) + 1
    votes.set(first[0], count)
    if (count === ENOUGH) break
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] > (next?.[1] ?? 0) ? tagOf(best[0], candidates) : null
}

type Ranking = readonly (readonly [code: string, score: number])[]

/** Passages whose ranking is remembered: a short article is asked about as a whole and by its paragraphs. */
const remembered = new Remembered<Ranking>(16)

/** franc's two best of some languages for a passage. @param only sorted ISO 639-3 codes */
async function rankIn(only: readonly string[]): Promise<(passage: string) => Ranking> {
  const { francAll } = await import('franc')
  return passage => {
    // franc takes no notice of blanks around a text.
    const key = `${only.join(' ')} ${passage.trim()}`
    return remembered.of(key, () => francAll(passage, { only: [...only] }).slice(0, 2))
  }
}

/** Passages of equal length, cut at blanks where there are any; a short rest goes with the one before. */
function* passagesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf(' ', start + PASSAGE)
    const end = blank < 0 || text.length - blank < PASSAGE / 2 ? text.length : blank
    yield text.slice(start, Math.min(end, start + 2 * PASSAGE))
    start = end
  }
}

const SHARED = SCRIPTS.indexOf('Zyyy')
const LATN = SCRIPTS.indexOf('Latn')
const HIRA = SCRIPTS.indexOf('Hira')
const KANA = SCRIPTS.indexOf('Kana')
const HANI = SCRIPTS.indexOf('Hani')
/** All but Latin letters and what scripts share: most texts hold none of these, and need no counting. */
const BEYOND_LATIN = /[^\u0000-\u036F\u1D00-\u1EFF\u2000-\u2C7F]/
/** Letters of each script, counted anew for each text. */
const counts = new Int32Array(SCRIPTS.length)

/**
 * The script that most letters of a text are in; of two with as many, the first. Null without letters. Kana make a text
 * Japanese.
 * @param start of the stretch that is asked about, and its `end`
 */
export function mainScript(text: string, start = 0, end: number = text.length): Script | null {
  if (isLatin(text)) return hasLatin(text, start, end) ? 'Latn' : null
  counts.fill(0)
  const met: number[] = []
  for (let at = start; at < end; at++) {
    const script = SCRIPT_NUMBERS[text.charCodeAt(at)]!
    if (script !== SHARED && counts[script]!++ === 0) met.push(script)
  }
  const kana = counts[HIRA]! + counts[KANA]!
  if (kana > 0 && kana * 10 > counts[HANI]!) return 'Hira'
  let best: number | undefined
  for (const script of met) if (best === undefined || counts[script]! > counts[best]!) best = script
  return best === undefined ? null : SCRIPTS[best]!
}

let lastText = ''
let wasLatin = true

/** Whether a text holds no letter beyond Latin ones; asked of an article once for all of its paragraphs. */
function isLatin(text: string): boolean {
  if (text !== lastText) {
    lastText = text
    wasLatin = !BEYOND_LATIN.test(text)
  }
  return wasLatin
}

function hasLatin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (SCRIPT_NUMBERS[text.charCodeAt(at)] === LATN) return true
  return false
}

const WORDS = lettered('[\\p{L}\\p{M}]{2,}', 'gu')

function hasWords(text: string, count: number): boolean {
  const words = WORDS(text)
  words.lastIndex = 0
  for (let found = 0; found < count; found++) if (!words.test(text)) return false
  return true
}
