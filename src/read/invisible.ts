/**
 * Code units that do not go into plain text as they are: invisible marks are dropped, letters with loose accents are
 * composed (NFC). Facts: Unicode Character Database 15.1 through `\p{M}` and `String.prototype.normalize`.
 */
const UNKNOWN = 0
const REGULAR = 1
const COMBINING = 2
const DROPPED = 3
/** Not in NFC by itself, as U+212B Ångström sign; or half of a pair that may be. */
const CHANGING = 4

const kinds = new Uint8Array(0x10000)

/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks. Joiners stay: they shape words. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/
const MARK = /\p{M}/u

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  let kind = REGULAR
  if (INVISIBLE.test(char)) kind = DROPPED
  // Vowels and final consonants of Korean syllables join the letter before them, too.
  else if (MARK.test(char) || (unit >= 0x1160 && unit < 0x1200)) kind = COMBINING
  else if ((unit >= 0xd800 && unit < 0xdc00) || char.normalize('NFC') !== char) kind = CHANGING
  kinds[unit] = kind
  return kind
}

/** Unicode's stream-safe format allows 30 marks in a row; more are not read together, whoever stacks them. */
const LONGEST_CLUSTER = 64

/** Letters and marks that stand by themselves, invisible to nobody: most texts hold no other. */
const OTHER = /[^\t\n\r -\u00AC\u00AE-\u02FF\u2010-\u2027\u20A0-\u20BF]/

/** Whether all of a text can be taken as it stands, told at a glance. */
export function isPlain(text: string): boolean {
  return !OTHER.test(text)
}

/** Whether a stretch can be taken as it stands: nothing invisible in it, and in NFC. */
export function isTidy(text: string, start: number, end: number): boolean {
  let marks = 0
  let plain = true
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === REGULAR) {
      marks = 0
      continue
    }
    if (kind === DROPPED) return false
    plain = false
    // Sorting endless marks takes the normalizer quadratic time.
    if (kind === COMBINING && ++marks > LONGEST_CLUSTER) return false
  }
  if (plain) return true
  const stretch = text.slice(start, end)
  return stretch.normalize('NFC') === stretch
}

/** Whether a stretch holds anything that is not blank or invisible. */
export function hasVisible(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (kindOf(text.charCodeAt(at)) !== DROPPED && !/\s/.test(text.charAt(at))) return true
  }
  return false
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g')

/** Text without invisible marks, in NFC. */
export function tidied(text: string): string {
  return text.replace(ALL_INVISIBLE, '').normalize('NFC')
}

/** A stretch of text that has to be looked at together, and what stands for it in plain text. */
export type Cluster = { readonly start: number; readonly end: number; readonly text: string }

/** The next stretch from `from` on that is not to be taken as it stands; null when none is left. */
export function nextCluster(text: string, from: number): Cluster | null {
  let at = from
  while (at < text.length && kindOf(text.charCodeAt(at)) === REGULAR) at++
  if (at === text.length) return null
  const kind = kindOf(text.charCodeAt(at))
  let start = at
  if (kind !== CHANGING) start = baseBefore(text, at, from, kind)
  else if (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00 && at + 1 < text.length) at++
  let end = at + 1
  for (let next = end; next < text.length && next - start < LONGEST_CLUSTER; next++) {
    const following = kindOf(text.charCodeAt(next))
    if (following === COMBINING) end = next + 1
    else if (following !== DROPPED) break
  }
  return { start, end, text: tidied(text.slice(start, end)) }
}

/** Where the letter starts that a mark stands on; an invisible mark reaches back only if an accent follows it. */
function baseBefore(text: string, at: number, from: number, kind: number): number {
  if (at === from) return at
  if (kind === DROPPED) {
    let next = at + 1
    while (next < text.length && next - at < LONGEST_CLUSTER && kindOf(text.charCodeAt(next)) === DROPPED) next++
    if (next === text.length || kindOf(text.charCodeAt(next)) !== COMBINING) return at
  }
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low < 0xe000 && at - 2 >= from ? at - 2 : at - 1
}
