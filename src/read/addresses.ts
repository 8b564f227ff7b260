import { lettered } from '../core/lettered.ts'
import { matchesAt, placesOf } from '../core/places.ts'
import type { Span } from '../core/span.ts'

/** Marks that end a sentence or close a bracket rather than an address. */
const TRAILING = '.,;:!?\'"’”»)]}…'
const URL = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”«»]{1,2048}/giu
const MAIL = lettered('[\\p{L}\\p{N}._%+-]', 'u')
const HOST = lettered('^[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}', 'u')
const HANDLE = lettered('^[\\p{L}\\p{N}_]{2,30}', 'u')
/** With a letter: "#1" is a number. */
const HASHTAG = lettered('(?<![\\p{L}\\p{N}_#&/])#(?=\\p{N}{0,10}[\\p{L}_])[\\p{L}\\p{M}\\p{N}_]{2,100}', 'uy')
const LONGEST_LOCAL_PART = 64

/**
 * Endings of bare host names, as skai.gr. Those that are also words of some language (it, in, is) are left out: a
 * missing space after a full stop looks the same.
 */
const BARE_ENDING =
  /\.(?:com|org|net|info|gov|edu|int|eu|gr|fr|de|es|uk|ru|tr|tv|pl|nl|cz|hu|ro|bg|ua|il|sy|iq|ir|lb|jo|eg|qa|ae|sa|news)(?![A-Za-z0-9@-]|\.[A-Za-z])(?:\/[^\s<>"“”«»]{0,2048})?/y
const HOST_CHARACTER = /[A-Za-z0-9.-]/
const LONGEST_HOST = 253

/** Web and e-mail addresses, @handles and #hashtags that stand bare in a text; sorted, not overlapping. */
export function findAddresses(text: string): Span[] {
  const found: Span[] = []
  const dots = placesOf(text, '.')
  if (mayHoldUrl(text, dots)) for (const match of text.matchAll(URL)) found.push(trimmed(match.index, match[0]))
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const address = around(text, at)
    if (address) found.push(address)
  }
  for (const match of matchesAt(placesOf(text, '#'), HASHTAG(text), text))
    found.push({ start: match.index, end: match.index + match[0].length })
  const endings = dots.filter(at => isSmallLetter(text.charCodeAt(at + 1)))
  for (const match of matchesAt(endings, BARE_ENDING, text)) {
    const start = hostStart(text, match.index)
    if (start < match.index) found.push(trimmed(start, text.slice(start, match.index) + match[0]))
  }
  return withoutOverlaps(found)
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** Whether a colon or a full stop stands where {@link URL} wants one. */
function mayHoldUrl(text: string, dots: readonly number[]): boolean {
  if (text.includes('://')) return true
  const isAfter = (places: readonly number[], word: string) =>
    places.some(at => at >= word.length && text.slice(at - word.length, at).toLowerCase() === word)
  return isAfter(placesOf(text, ':'), 'mailto') || isAfter(dots, 'www')
}

/** An address without the punctuation of its sentence; a closing bracket stays if it was opened inside. */
function trimmed(start: number, address: string): Span {
  let length = address.length
  while (length > 0 && TRAILING.includes(address[length - 1]!)) length--
  let kept = address.slice(0, length)
  const opened = kept.split('(').length - kept.split(')').length
  if (opened > 0 && address.charAt(kept.length) === ')') kept += ')'
  return { start, end: start + kept.length }
}

function hostStart(text: string, dot: number): number {
  let start = dot
  while (start > 0 && dot - start < LONGEST_HOST && HOST_CHARACTER.test(text[start - 1]!)) start--
  return start
}

/** The e-mail address or handle around an at sign. */
function around(text: string, at: number): Span | null {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL_PART && MAIL(text).test(text[start - 1]!)) start--
  const after = text.slice(at + 1, at + 256)
  if (start < at) {
    const host = HOST(after).exec(after)
    return host ? trimmed(start, text.slice(start, at + 1) + host[0]) : null
  }
  const handle = HANDLE(after).exec(after)
  return handle ? { start: at, end: at + 1 + handle[0].length } : null
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}
