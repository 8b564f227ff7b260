import { later } from '../core/later.ts'
import { type Script, scriptOf } from '../core/script.ts'
import type { Span } from '../core/span.ts'
import { isWordUnit } from '../core/words.ts'
import { placesOf } from './beside-places.ts'
import { isCommonWord } from './common-words.ts'
import { compareNames } from './compare.ts'
import { JOINED_PARTICLES, SPACED_PARTICLES } from './particles.ts'
import type { Readable } from './recognize-marks.ts'

/** A name that a text writes in two scripts, one of them in brackets: محمد الجولاني (Mohammed al-Jolani). */
type Beside = { readonly latin: Span; readonly native: Span }

/** Names in two scripts, and where the text writes their native forms again. */
export type BesideNames = { readonly pairs: readonly Beside[]; readonly again: readonly Span[] }

/** Up to 80 units in brackets, full-width ones among them. */
const BRACKETS = /[(（]([^()（）\n]{2,80})[)）]/g
/** What may stand before a name in brackets, and what follows one: the language with a colon, another remark. */
const REMARKS = /^(?:[^:：]*[:：])?\s*([^,،;؛]*)/u
/** Marks within a name: apostrophes, hyphens, geresh and gershayim, the dot and the double hyphen of Japanese. */
const INSIDE = new Set('\'’ʼ`"״׳-‐‑־・=＝')
const MOST_WORDS = 6
const LONGEST_WORD = 40
/** How sure the comparison must be of a single word: loanwords sound alike, too. */
const SURE_ALONE = 0.7
const PARTICLES = new Set(`${JOINED_PARTICLES} ${SPACED_PARTICLES}`.split(' '))
/** Words that Arabic, Persian and Hebrew write onto the next one: and, in, for, as, from, that. */
const PROCLITIC = later(() => /^[وفبكلובלכמש](?=\p{L}{3})/u)

/**
 * Names in two scripts, where what stands right before brackets and what stands within them sound alike. Scripts that the
 * comparison cannot read are never alike. Linear in the text; a text without such brackets costs a look at its brackets.
 */
export function findBeside({ text, words }: Pick<Readable, 'text' | 'words'>): BesideNames {
  const pairs: Beside[] = []
  const scores = new Map<string, number>()
  const scoreOf = (native: string, latin: string) => {
    const key = `${native}\n${latin}`
    const score = scores.get(key) ?? compareNames(native, latin).score
    scores.set(key, score)
    return score
  }
  for (const { index, 1: content } of text.matchAll(BRACKETS)) {
    const pair = pairAt(text, index, content!, scoreOf)
    if (pair) pairs.push(pair)
  }
  if (pairs.length === 0) return { pairs, again: [] }
  const own = new Set(pairs.map(({ native }) => native.start))
  const forms = new Set(pairs.map(({ native }) => text.slice(native.start, native.end)))
  return { pairs, again: placesOf(text, words, forms).filter(({ start }) => !own.has(start)) }
}

/** The name that opens before brackets and is repeated in them; null where there is none. */
function pairAt(
  text: string,
  open: number,
  content: string,
  scoreOf: (native: string, latin: string) => number,
): Beside | null {
  const outer = stretchTo(text, isBlank(text[open - 1]) ? open - 1 : open)
  const remark = REMARKS.exec(content)!
  const within = remark[1]!.trim()
  const end = open + 1 + remark[0].trimEnd().length
  const inner = stretchTo(text, end)
  if ((outer.script === 'Latn') === (inner.script === 'Latn')) return null
  if (outer.starts.length === 0 || inner.starts.at(-1) !== end - within.length) return null
  const isLatin = outer.script === 'Latn'
  if (!isLatin && !isWrittenAsName(within)) return null
  let best: { span: Span; score: number } | null = null
  const weigh = (start: number, doubt: number) => {
    const form = text.slice(start, outer.end)
    if (isLatin && !isWrittenAsName(form)) return
    const score = isLatin ? scoreOf(within, form) : scoreOf(form, within)
    if (!best || 1 - score < (1 - best.score) * doubt) best = { span: { start, end: outer.end }, score }
  }
  for (const start of outer.starts) {
    weigh(start, 1)
    // Wa- begins a word, or is one: only a clear gain parts it.
    if (!isLatin && PROCLITIC().test(text.slice(start, start + 4))) weigh(start + 1, 0.5)
  }
  if (!best) return null
  const { span, score } = best as { span: Span; score: number }
  const inside = { start: end - within.length, end }
  const pair = isLatin ? { latin: span, native: inside } : { latin: inside, native: span }
  const isAlone = !/[\s-]/.test(text.slice(pair.latin.start, pair.latin.end))
  return score >= (isAlone ? SURE_ALONE : 0.5) ? pair : null
}

/** Latin words with capitals, particles aside, that are not everyday words all. */
function isWrittenAsName(form: string): boolean {
  const isParticle = (word: string) => PARTICLES.has(word)
  const words = form.split(/\s+/).filter(word => !isParticle(word))
  return (
    words.length > 0 &&
    words.every(word => /^(?:\p{Ll}+[-'’])?['’ʼ`]?\p{Lu}/u.test(word)) &&
    !form.split(/[\s-]+/).every(word => isParticle(word) || isCommonWord(word, 'en'))
  )
}

/** The words of one script that lead up to a place: where each begins, the nearest first. */
function stretchTo(text: string, end: number): { script: Script; starts: number[]; end: number } {
  let script: Script = 'Zyyy'
  const starts: number[] = []
  for (let at = end; starts.length < MOST_WORDS; ) {
    let start = at
    while (start > 0 && at - start < LONGEST_WORD) {
      const unit = text.charCodeAt(start - 1)
      if (isWordUnit(unit)) {
        const own = scriptOf(unit)
        if (script === 'Zyyy') script = own
        if (own !== script && own !== 'Zyyy') break
      } else if (!(isInitialStop(text, start - 1) || (start < at && INSIDE.has(text[start - 1]!)))) break
      start--
    }
    // A mark is inside where a letter stands on both sides.
    while (start < at && !isWordUnit(text.charCodeAt(start))) start++
    if (start === at) break
    starts.push(start)
    if (!isBlank(text[start - 1])) break
    at = start - 1
  }
  return { script, starts, end }
}

/** The stop of an initial: John F. Kennedy. */
function isInitialStop(text: string, at: number): boolean {
  return text[at] === '.' && /^(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0'
}
