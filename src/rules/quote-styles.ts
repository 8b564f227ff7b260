import { baseLanguage, type LanguageTag } from '../core/language.ts'
import type { Document, QuoteMark, QuoteStyle } from '../read/document.ts'

/** The marks of a style of quotation, as a language writes it. */
export type Marks = { readonly style: QuoteStyle; readonly open: string; readonly close: string }

const CURLY: Marks = { style: 'curly', open: '“', close: '”' }
const GUILLEMETS: Marks = { style: 'guillemet', open: '«', close: '»' }
const SPACED_GUILLEMETS: Marks = { style: 'guillemet', open: '«\u00A0', close: '\u00A0»' }
const LOW: Marks = { style: 'low', open: '„', close: '“' }
const LOW_HIGH: Marks = { style: 'low', open: '„', close: '”' }
const CORNER: Marks = { style: 'corner', open: '「', close: '」' }
const STRAIGHT: Marks = { style: 'straight', open: '"', close: '"' }

/**
 * Quotation marks that a language's news is printed with, the usual ones first; straight ones pass everywhere. Source:
 * CLDR 48 delimiters (main/alternate), and press practice where it allows both.
 */
const HABITS: Readonly<Record<LanguageTag, readonly Marks[]>> = {
  en: [CURLY],
  fr: [SPACED_GUILLEMETS, CURLY],
  de: [LOW, GUILLEMETS],
  es: [GUILLEMETS, CURLY],
  it: [GUILLEMETS, CURLY],
  pt: [CURLY, GUILLEMETS],
  el: [GUILLEMETS, CURLY],
  tr: [CURLY],
  ru: [GUILLEMETS, LOW],
  uk: [GUILLEMETS, CURLY, LOW],
  ar: [CURLY, GUILLEMETS],
  fa: [GUILLEMETS],
  pl: [LOW_HIGH, GUILLEMETS],
  nl: [CURLY, LOW_HIGH],
  ca: [GUILLEMETS, CURLY],
  ro: [LOW_HIGH, GUILLEMETS],
  hu: [LOW_HIGH, GUILLEMETS],
  cs: [LOW, GUILLEMETS],
  sv: [CURLY, GUILLEMETS],
  fi: [CURLY, GUILLEMETS],
  he: [CURLY, LOW_HIGH],
  zh: [CURLY, CORNER],
  ja: [CORNER],
  ko: [CURLY],
}

/** Styles that an article in this language may use; empty where the language is not known. */
export function habitsOf(language: LanguageTag): readonly Marks[] {
  return HABITS[language] ?? HABITS[baseLanguage(language)] ?? []
}

/** A pair of double marks, or two that were paired though their styles differ. */
export type Pair = { readonly open: QuoteMark; readonly close: QuoteMark; readonly style: QuoteStyle | null }

/** The pairs of double marks of a document in order; `style` is null where the two marks do not belong together. */
export function pairsOf(document: Document): Pair[] {
  const pairs: Pair[] = []
  for (const mark of document.quoteMarks) {
    if (mark.level !== 'double' || mark.side !== 'open' || mark.partner === null) continue
    const close = document.quoteMarks[mark.partner]!
    const alike = mark.style === close.style || (mark.style === 'low' && close.style === 'curly')
    pairs.push({ open: mark, close, style: alike ? mark.style : null })
  }
  return pairs
}

/** The style that most pairs follow; of two as frequent, the one that comes first. Null where there is none. */
export function prevailingStyle(pairs: readonly Pair[]): QuoteStyle | null {
  const counts = new Map<QuoteStyle, number>()
  for (const { style } of pairs) if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1)
  let best: QuoteStyle | null = null
  for (const [style, count] of counts) if (best === null || count > counts.get(best)!) best = style
  return best
}

/** How a language writes a style. */
export function marksOf(style: QuoteStyle, language: LanguageTag): Marks {
  if (style === 'straight') return STRAIGHT
  const known = habitsOf(language).find(marks => marks.style === style)
  return known ?? [CURLY, GUILLEMETS, LOW_HIGH, CORNER].find(marks => marks.style === style)!
}

/**
 * Double marks that have no partner anywhere. A quotation set one sentence a line leaves an opening mark in one paragraph
 * and its closing mark in a later one; such a pair, in this order and with no other double mark between, is one quotation.
 */
export function loneMarks(marks: readonly QuoteMark[]): QuoteMark[] {
  const doubles = marks.filter(mark => mark.level === 'double')
  const lone: QuoteMark[] = []
  for (let at = 0; at < doubles.length; at++) {
    const mark = doubles[at]!
    if (mark.partner !== null || mark.continued) continue
    const next = doubles[at + 1]
    const closes = next?.side === 'close' && next.partner === null && next.style === mark.style
    if (mark.side === 'open' && closes) at++
    else lone.push(mark)
  }
  return lone
}
