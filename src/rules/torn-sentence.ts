import { later } from '../core/later.ts'
import { lettered } from '../core/lettered.ts'
import { classOf, LOWER, MARK } from '../core/unit-class.ts'
import { isCommonWord } from '../names/common-words.ts'
import { defineRule, type Paragraph, type ParagraphDraft } from './define.ts'

/**
 * torn-sentence: a sentence starts in the middle, as machine translation leaves it when it puts a full stop inside.
 *
 * Why: "millions more. to internally displaced persons" has lost or misplaced words; nobody should publish it unread.
 * When not: abbreviations, ellipses, names that start small (al-Qaeda, iPhone, de Gaulle), lists, verse.
 */
export const tornSentence = defineRule({
  code: 'torn-sentence',
  about: 'text',
  severity: 'error',
  needsGlossary: false,
  *checkParagraph({ text, language }: Paragraph): Iterable<ParagraphDraft> {
    if (!holdsStopBeforeSmall(text)) return
    for (const match of text.matchAll(STOP_THEN_SMALL(text))) {
      if (!endsSentence(match[1]!, language) || !isCommonWord(match[3]!, language)) continue
      const start = match.index + match[1]!.length + match[2]!.length
      const end = endOfFragment(text, start)
      // One word alone is a link or a label: "Power is back. more".
      if (/\s/.test(text.slice(start, end))) yield { span: { start, end }, say: { key: 'middle' } }
    }
  },
  examples: [
    {
      name: 'a full stop in mid-sentence',
      text: 'The flood took hundreds of homes. to be rebuilt before the winter.',
      finds: ['to be rebuilt before the winter.'],
    },
    {
      name: 'abbreviations, an ellipsis, names that start small',
      text: 'He cited fig. two and the U.S. envoy. al-Qaeda denied it... and then fell silent. iPhone sales rose approx. ten percent.',
      finds: [],
    },
  ],
})

/** Whether a full stop has a small letter behind its blanks: few paragraphs hold one. */
function holdsStopBeforeSmall(text: string): boolean {
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    let next = stop + 1
    while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0xa0) next++
    if (next > stop + 1 && isSmall(text.codePointAt(next) ?? 0)) return true
  }
  return false
}

const SMALL = later(() => /[\p{Ll}\p{M}]/u)

/** Whether a code point is a small letter or a mark. */
function isSmall(code: number): boolean {
  return code < 0x10000 ? (classOf(code) & (LOWER | MARK)) !== 0 : SMALL().test(String.fromCodePoint(code))
}

/** Whether a full stop behind a word ends a sentence: no abbreviation is a common word, or so long with a capital. */
function endsSentence(word: string, language: string): boolean {
  return /^\p{Lu}/u.test(word) || (isCommonWord(word, language) && !ABBREVIATIONS.has(word))
}

/** A word, in small letters or a long one with a capital, its full stop with white space, and a small letter's word after it. */
const STOP_THEN_SMALL = lettered(
  "(?<![\\p{L}\\p{M}.'’-])([\\p{Ll}\\p{M}]{2,}|(?!Messrs)\\p{Lu}[\\p{Ll}\\p{M}]{5,})(\\.[ \\u00A0]+)([\\p{Ll}\\p{M}]+)(?![\\p{L}\\p{M}.'’@/-])",
  'gu',
)

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'vs',
  'etc',
  'approx',
  'est',
  'ca',
  'cf',
  'al',
  'fig',
  'figs',
  'vol',
  'ed',
  'eds',
  'ch',
  'pp',
  'sec',
  'min',
  'max',
  'inc',
  'corp',
  'co',
  'ltd',
  'dept',
  'gov',
  'gen',
  'sen',
  'rep',
  'st',
  'mt',
  'ft',
  'lb',
  'lbs',
  'oz',
  'km',
  'cm',
  'kg',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'tel',
  'ext',
  'misc',
  'avg',
  'incl',
  'resp',
])

/** The next full stop, or the paragraph's end. */
function endOfFragment(text: string, from: number): number {
  const stop = /[.!?](?=[\s"”’)]|$)/u.exec(text.slice(from))
  return stop ? from + stop.index + 1 : text.length
}
