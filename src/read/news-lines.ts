import type { Span } from '../core/span.ts'
import type { Region } from './document.ts'
import { AGENCIES, BY_WORDS, CAPTION_LABELS, MADE_BY, SOURCE_LABELS, WITH_AGENCY } from './news-words.ts'

const LONGEST_CREDIT = 120
const LONGEST_BYLINE = 140
const LONGEST_CAPTION = 400
const LONGEST_DATELINE = 120
/** A dateline stands over the first sentences, below headline, byline and a caption. */
const DATELINE_AMONG = 8

/** A colon with blanks on either side of it: “Source :Skai” is as common as “Source: Skai”. */
const COLON = '[ \\u00A0\\u202F]*[:：][ \\u00A0]*'
const AGENCY_LIST = `(?:${AGENCIES})(?:(?:\\s*[/,;&|–-]\\s*|\\s+(?:and|et|und|y|e)\\s+)(?:${AGENCIES}))*`

const CREDIT = new RegExp(
  `^[([–—-]?\\s*(?:(?:${SOURCE_LABELS})${COLON}\\S.*|(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}(?:${WITH_AGENCY}|${WITH_AGENCY.toLowerCase()})\\s+(?:the\\s+)?${AGENCY_LIST}|(?:©\\s*)?${AGENCY_LIST})\\s*[)\\]]?\\.?$`,
  'u',
)
const CREDIT_AT_END = new RegExp(
  `(?<=[.!?”"»’]\\s?)(?:\\((?:©\\s*)?${AGENCY_LIST}\\)|[/–—-]\\s?${AGENCY_LIST})\\.?[)\\]]?\\s*$`,
  'u',
)

const MADE = new RegExp(`^[([]?\\s*(?:${MADE_BY})\\s`, 'u')
const MADE_AT_END = new RegExp(`[([]\\s*(?:${MADE_BY})\\s[^()[\\]]*[)\\]]\\.?\\s*$`, 'u')
const NAME_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|(?:al|el|ad|as|ash|an|ar|at)-\\p{Lu}[\\p{L}\\p{M}’'-]*|al|el|bin|ibn|bint|von|van|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|af|av|abu|and|et|und|y|e|en|og|och|και|и|ve|&|in|à|en)`
const BYLINE = new RegExp(
  `^(?:${BY_WORDS})\\s+(?=\\p{Lu}|\\p{Lo})(?:${NAME_WORD})(?:,?\\s+${NAME_WORD}){0,14}(?:\\s*[,|/–—-]\\s*[^.!?]{1,60})?$`,
  'u',
)
const CAPTION = new RegExp(
  `^[([]?\\s*(?:(?:${CAPTION_LABELS})(?:${COLON}|\\s[-–—]\\s|\\s?\\()|(?:Photo|Foto|Image) (?:by|par|von|de|di)\\s\\p{Lu})`,
  'u',
)

const PLACE = `\\p{Lu}[\\p{L}\\p{M}’'.-]*`
const CAPITALS = `\\p{Lu}(?:[\\p{Lu}\\p{M}’'.-]|(?<=\\p{Lu}[’'-])\\p{Ll}){2,}(?:\\s(?:\\p{Lu}[\\p{Lu}\\p{M}’'.-]*|-)){0,4}`
const MORE = `(?:\\s?[,/]\\s?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'. -]{0,40}){0,3}`
const SIGNED = `\\s?\\((?:${AGENCIES}|[\\p{Lu}][\\p{L}\\p{M} .’'/-]{1,24})\\)`
const DASH = `(?:\\s?\\.?\\s?[–—―]|\\s-{1,2}|\\.-|\\s?--|:\\s?[–—-])`
const DATELINE = new RegExp(
  `^(?:${CAPITALS}${MORE}(?:${SIGNED})?|(?:${PLACE}|\\p{Lo}+)(?:[ -](?:${PLACE}|\\p{Lo}+)){0,3}${MORE}\\s?\\((?:${AGENCIES})\\))${DASH}(?=\\s*[\\p{Lu}\\p{Lo}\\p{N}“"«„‘'¿¡])`,
  'u',
)
const AGENCY_FIRST = new RegExp(`^\\((?:${AGENCIES})\\)\\s?[-–—.]*`, 'u')

/** Bylines, datelines, credit lines and captions, by the words that newsrooms mark them with. */
export function findNewsLines(text: string, paragraphs: readonly Span[]): Region[] {
  const regions: Region[] = []
  paragraphs.forEach((paragraph, at) => {
    const length = paragraph.end - paragraph.start
    const whole = length <= LONGEST_CAPTION ? text.slice(paragraph.start, paragraph.end).trim() : null
    const kind = whole === null ? null : wholeLine(whole)
    if (kind) {
      regions.push({ kind, ...paragraph })
      return
    }
    if (at < DATELINE_AMONG) {
      const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE))
      const dateline = datelineLength(beginning)
      if (dateline > 0) regions.push({ kind: 'dateline', start: paragraph.start, end: paragraph.start + dateline })
    }
    const ending = endOfParagraph(text, paragraph)
    if (ending) regions.push(ending)
  })
  return regions
}

function wholeLine(line: string): 'credit' | 'byline' | 'caption' | null {
  if (line.length <= LONGEST_CREDIT && CREDIT.test(line)) return 'credit'
  if (MADE.test(line)) return 'byline'
  if (line.length <= LONGEST_BYLINE && BYLINE.test(line)) return 'byline'
  return CAPTION.test(line) ? 'caption' : null
}

/** Length of the dateline that a paragraph begins with, its dash included; 0 when there is none. */
export function datelineLength(beginning: string): number {
  return (DATELINE.exec(beginning) ?? AGENCY_FIRST.exec(beginning))?.[0].length ?? 0
}

const TAIL = 400

/** “(AFP)” or “(Reporting by …)” after a paragraph's last sentence. */
function endOfParagraph(text: string, paragraph: Span): Region | null {
  const from = Math.max(paragraph.start, paragraph.end - TAIL)
  const last = text.slice(paragraph.end - 1, paragraph.end)
  const tail = text.slice(from, paragraph.end)
  if (/[)\].]/.test(last)) {
    const made = MADE_AT_END.exec(tail)
    if (made) return { kind: 'byline', start: from + made.index, end: paragraph.end }
  }
  const credit = CREDIT_AT_END.exec(tail.slice(-60))
  return credit
    ? { kind: 'credit', start: paragraph.end - Math.min(60, tail.length) + credit.index, end: paragraph.end }
    : null
}
