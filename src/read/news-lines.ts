import { later } from '../core/later.ts'
import type { Span } from '../core/span.ts'
import type { Region } from './document.ts'
import { AGENCIES, BY_WORDS, CAPTION_LABELS, MADE_BY, SOURCE_LABELS, WITH_AGENCY } from './news-words.ts'

const LONGEST_CREDIT = 120
const LONGEST_BYLINE = 140
const LONGEST_CAPTION = 400
const LONGEST_DATELINE = 120
/** A dateline stands over the first sentences, below headline, byline and a caption. */
export const DATELINE_AMONG = 8

/** A colon with blanks on either side of it: “Source :Skai” is as common as “Source: Skai”. */
const COLON = '[ \\u00A0\\u202F]*[:：][ \\u00A0]*'
const AGENCY_LIST = `(?:${AGENCIES})(?:(?:\\s*[/,;&|–-]\\s*|\\s+(?:and|et|und|y|e)\\s+)(?:${AGENCIES}))*`

const NAME_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|(?:al|el|ad|as|ash|an|ar|at)-\\p{Lu}[\\p{L}\\p{M}’'-]*|al|el|bin|ibn|bint|von|van|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|af|av|abu|and|et|und|y|e|en|og|och|και|и|ve|&|in|à|en)`
const PLACE = `\\p{Lu}[\\p{L}\\p{M}’'.-]*`
const CAPITALS = `\\p{Lu}(?:[\\p{Lu}\\p{M}’'.-]|(?<=\\p{Lu}[’'-])\\p{Ll}){2,}(?:\\s(?:\\p{Lu}[\\p{Lu}\\p{M}’'.-]*|-)){0,4}`
const MORE = `(?:\\s?[,/]\\s?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'. -]{0,40}){0,4}`
const SIGNED = `\\s?\\((?:${AGENCIES}|[\\p{Lu}][\\p{L}\\p{M} .’'/-]{1,24})\\)`
const DASH = `(?:\\s?\\.?\\s?[–—―]|\\s-{1,2}|\\.-|\\s?--|:\\s?[–—-])`

const THEN_SENTENCE = `(?=\\s*[\\p{Lu}\\p{Lo}\\p{N}“"«„‘'¿¡])`

/** Made when they are first needed: classes of letters take long to compile, and most paragraphs are no line of this kind. */
const patterns = {
  credit: later(
    () =>
      new RegExp(
        `^[([–—-]?\\s*(?:(?:${SOURCE_LABELS})${COLON}\\S.*|(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}(?:${WITH_AGENCY}|${WITH_AGENCY.toLowerCase()})\\s+(?:the\\s+)?${AGENCY_LIST}|(?:©\\s*)?${AGENCY_LIST})\\s*[)\\]]?\\.?$`,
        'u',
      ),
  ),
  creditAtEnd: later(
    () =>
      new RegExp(`(?<=[.!?”"»’]\\s?)(?:\\((?:©\\s*)?${AGENCY_LIST}\\)|[/–—-]\\s?${AGENCY_LIST})\\.?[)\\]]?\\s*$`, 'u'),
  ),
  made: later(() => new RegExp(`^[([]?\\s*(?:${MADE_BY})\\s`, 'u')),
  madeAtEnd: later(() => new RegExp(`[([]\\s*(?:${MADE_BY})\\s[^()[\\]]*[)\\]]\\.?\\s*$`, 'u')),
  byline: later(
    () =>
      new RegExp(
        `^(?:${BY_WORDS})\\s+(?=\\p{Lu}|\\p{Lo})(?:${NAME_WORD})(?:,?\\s+${NAME_WORD}){0,14}(?:\\s*[,|/–—-]\\s*[^.!?]{1,60})?$`,
        'u',
      ),
  ),
  caption: later(
    () =>
      new RegExp(
        `^[([]?\\s*(?:(?:${CAPTION_LABELS})(?:${COLON}|\\s[-–—]\\s|\\s?\\()|(?:Photo|Foto|Image) (?:by|par|von|de|di)\\s\\p{Lu})`,
        'u',
      ),
  ),
  datelineInCapitals: later(() => new RegExp(`^${CAPITALS}${MORE}(?:${SIGNED})?${DASH}${THEN_SENTENCE}`, 'u')),
  datelineSigned: later(
    () =>
      new RegExp(
        `^(?:${PLACE}|\\p{Lo}+)(?:[ -](?:${PLACE}|\\p{Lo}+)){0,4}${MORE}\\s?\\((?:${AGENCIES})\\)${DASH}${THEN_SENTENCE}`,
        'u',
      ),
  ),
  agencyFirst: later(() => new RegExp(`^\\((?:${AGENCIES})\\)\\s?[-–—.]*`, 'u')),
}

/** What each of them cannot do without, quick to look for. */
const NEEDS = {
  /** Behind an agency's name. */
  agency: later(() => new RegExp(`(?<=${AGENCIES})`, 'y')),
  agencyInBrackets: later(() => new RegExp(`\\((?:${AGENCIES})\\)`)),
  sourceLabel: later(() => new RegExp(`^[([–—-]?\\s*(?:${SOURCE_LABELS})${COLON}`)),
  byWord: later(() => new RegExp(`^(?:${BY_WORDS})\\s`)),
  captionLabel: later(() => new RegExp(`^[([]?\\s*(?:${CAPTION_LABELS})`)),
}

/** Bylines, datelines, credit lines and captions, by the words that newsrooms mark them with. */
export function findNewsLines(text: string, paragraphs: readonly Span[]): Region[] {
  return paragraphs.flatMap((paragraph, at) => newsLinesOf(text, paragraph, at < DATELINE_AMONG))
}

/** Those of one paragraph. @param isEarly whether it may begin with a dateline */
export function newsLinesOf(text: string, paragraph: Span, isEarly: boolean): Region[] {
  const length = paragraph.end - paragraph.start
  const whole = length <= LONGEST_CAPTION ? text.slice(paragraph.start, paragraph.end).trim() : null
  const kind = whole === null ? null : wholeLine(whole)
  if (kind) return [{ kind, ...paragraph }]
  const regions: Region[] = []
  if (isEarly) {
    const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE))
    const dateline = datelineLength(beginning)
    if (dateline > 0) regions.push({ kind: 'dateline', start: paragraph.start, end: paragraph.start + dateline })
  }
  const ending = endOfParagraph(text, paragraph)
  if (ending) regions.push(ending)
  return regions
}

function wholeLine(line: string): 'credit' | 'byline' | 'caption' | null {
  if (line.length <= LONGEST_CREDIT && isCredit(line)) return 'credit'
  if (patterns.made().test(line)) return 'byline'
  if (line.length <= LONGEST_BYLINE && NEEDS.byWord().test(line) && patterns.byline().test(line)) return 'byline'
  return NEEDS.captionLabel().test(line) && patterns.caption().test(line) ? 'caption' : null
}

function isCredit(line: string): boolean {
  return (NEEDS.sourceLabel().test(line) || endsInAgency(line)) && patterns.credit().test(line)
}

/** Whether nothing but stops, brackets and blanks stands behind an agency's name: read from the end, where it is quickly told. */
function endsInAgency(line: string): boolean {
  let end = line.length
  while (end > 0 && /[)\].\s]/.test(line[end - 1]!)) end--
  const agency = NEEDS.agency()
  agency.lastIndex = end
  return agency.test(line)
}

/** Length of the dateline that a paragraph begins with, its dash included; 0 when there is none. */
export function datelineLength(beginning: string): number {
  const match =
    (IN_CAPITALS.test(beginning) && patterns.datelineInCapitals().exec(beginning)) ||
    (NEEDS.agencyInBrackets().test(beginning) &&
      (patterns.datelineSigned().exec(beginning) ?? patterns.agencyFirst().exec(beginning)))
  return match ? match[0].length : 0
}

/** A place in capitals has a capital for its second letter, and a dash behind it; any other dateline is signed by an agency. */
const IN_CAPITALS = /^[^\sa-z][^\sa-z,;:!?"“”()\d].*[-–—―]/su

const TAIL = 400
const CREDIT_TAIL = 60

/** “(AFP)” or “(Reporting by …)” after a paragraph's last sentence. */
function endOfParagraph(text: string, paragraph: Span): Region | null {
  const from = Math.max(paragraph.start, paragraph.end - TAIL)
  const last = text.slice(paragraph.end - 1, paragraph.end)
  const tail = text.slice(from, paragraph.end)
  if (/[)\].]/.test(last) && /[([]/.test(tail)) {
    const made = patterns.madeAtEnd().exec(tail)
    if (made) return { kind: 'byline', start: from + made.index, end: paragraph.end }
  }
  const end = tail.slice(-CREDIT_TAIL)
  if (!/[(/–—-]/.test(end) || !endsInAgency(end)) return null
  const credit = patterns.creditAtEnd().exec(end)
  return credit ? { kind: 'credit', start: paragraph.end - end.length + credit.index, end: paragraph.end } : null
}
