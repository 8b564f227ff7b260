import type { Alignment } from './align.ts'
import type { Figures } from './features.ts'
import type { Reason } from './link.ts'
import { isQuoted, type Outline } from './outline.ts'
import { textOf } from './passage.ts'
import { sharedSpellings } from './shared-spellings.ts'
import { longestRun } from './verbatim.ts'

/** Words in a row, letter for letter and outside quotations, that show copying; and how many of them in all. By hand. */
const COPIED_RUN = 8
const COPIED_WORDS = 24
/** One article holds nearly all of another, which holds far less of it. By hand. */
const NEARLY_ALL = 0.85
const FAR_LESS = 0.65
/** A paste is a part of the article that has it: in a rendering of the whole, mixed marks show careless typing. By hand. */
const A_PART = 0.4
/** What each sign counts: a mark left behind speaks of the one that has it; a date and a length agree with much. By hand. */
const WEIGHT = { marks: 2, spelling: 2, date: 1, contains: 1 } as const

/** Which of two articles was made from the other, and what shows it. */
export type Direction = { readonly from: 'a' | 'b'; readonly why: readonly Reason[] }

type Sign = { readonly from: 'a' | 'b'; readonly weight: number; readonly why: Reason }

/**
 * Says which of two articles that share a source derives from the other. Null where nothing was copied, or the signs do
 * not agree: then both may render a third.
 */
export function directionOf(
  a: Outline,
  b: Outline,
  alignments: readonly Alignment[],
  figures: Figures,
): Direction | null {
  const words = copiedWords(a, b, alignments)
  const pasted = [...marksLeft(a, b, alignments)].filter(
    ({ from }) => figures.coverage[from === 'a' ? 'b' : 'a'] < A_PART,
  )
  if (words < COPIED_WORDS && pasted.length === 0) return null
  const signs = [...pasted, ...spellingsTaken(a, b, alignments), ...laterDate(a, b), ...wholeHeld(figures)]
  const balance = signs.reduce((sum, { from, weight }) => sum + (from === 'a' ? weight : -weight), 0)
  if (balance === 0) return null
  const from = balance > 0 ? 'a' : 'b'
  const why = signs.filter(sign => sign.from === from).map(sign => sign.why)
  return { from, why: words < COPIED_WORDS ? why : [{ code: 'verbatim', params: { words } }, ...why] }
}

/** Words in long runs that both sides have letter for letter, quotations left out. */
function copiedWords(a: Outline, b: Outline, alignments: readonly Alignment[]): number {
  let words = 0
  for (const alignment of alignments) {
    if (isQuoted(a, alignment.a.from) || isQuoted(b, alignment.b.from)) continue
    const run = longestRun(textOf(a, alignment.a), textOf(b, alignment.b))
    if (run >= COPIED_RUN) words += run
  }
  return words
}

/** A shared quotation in marks that only one of the articles uses otherwise: the other pasted it. */
function* marksLeft(a: Outline, b: Outline, alignments: readonly Alignment[]): Generator<Sign> {
  const [usualA, usualB] = [usualMark(a), usualMark(b)]
  if (usualA === null || usualB === null || usualA === usualB) return
  for (const alignment of alignments) {
    const [markA, markB] = [markAt(a, alignment.a.from), markAt(b, alignment.b.from)]
    if (markA === null || markA !== markB) continue
    if (longestRun(textOf(a, alignment.a), textOf(b, alignment.b)) < COPIED_RUN) continue
    const from = markA === usualA ? 'a' : markA === usualB ? 'b' : null
    if (from === null) continue
    yield { from, weight: WEIGHT.marks, why: { code: 'marks', params: { mark: markA } } }
    return
  }
}

/** The mark that opens most of an article's quotations. */
function usualMark({ text, quotations }: Outline): string | null {
  const counts = new Map<string, number>()
  for (let at = 0; at < quotations.length; at += 2) {
    const mark = text[quotations[at]!] ?? ''
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((x, y) => y[1] - x[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** The mark that opens the quotation in which an anchor stands. */
function markAt({ text, quotations, starts, ends }: Outline, anchor: number): string | null {
  for (let at = 0; at < quotations.length; at += 2) {
    if (quotations[at]! <= starts[anchor]! && quotations[at + 1]! >= ends[anchor]!) return text[quotations[at]!] ?? null
  }
  return null
}

/** A spelling in shared passages that one of the articles replaces by another wherever it writes for itself. */
function* spellingsTaken(a: Outline, b: Outline, alignments: readonly Alignment[]): Generator<Sign> {
  for (const { form, own, taker } of sharedSpellings(a, b, alignments)) {
    const from = taker === 'b' ? 'a' : 'b'
    yield { from, weight: WEIGHT.spelling, why: { code: 'spelling', params: { form, own } } }
  }
}

function* laterDate(a: Outline, b: Outline): Generator<Sign> {
  if (a.date === null || b.date === null || a.date === b.date) return
  const from = a.date < b.date ? 'a' : 'b'
  const [first, second] = from === 'a' ? [a.date, b.date] : [b.date, a.date]
  yield { from, weight: WEIGHT.date, why: { code: 'later', params: { first, second } } }
}

function* wholeHeld({ coverage }: Figures): Generator<Sign> {
  const from = coverage.a >= coverage.b ? 'a' : 'b'
  const [held, holder] = from === 'a' ? [coverage.a, coverage.b] : [coverage.b, coverage.a]
  if (held < NEARLY_ALL || holder > FAR_LESS) return
  yield { from, weight: WEIGHT.contains, why: { code: 'contains', params: { held: Math.round(held * 100) / 100 } } }
}
