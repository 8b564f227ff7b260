import { later } from '../core/later.ts'
import { foldLetters } from './fold-letters.ts'
import { isAbjad, romanize } from './romanize.ts'

/** What a part of a name is for a comparison. */
export type PartRole = 'word' | 'initial' | 'al' | 'bin' | 'de' | 'and' | 'title'

type FoldedPart = { readonly letters: string; readonly role: PartRole }

export type FoldedName = {
  readonly parts: readonly FoldedPart[]
  /** Written in Latin letters. */
  readonly latin: boolean
  /** Written without short vowels. */
  readonly abjad: boolean
  /** Letters and diacritics as written, lower case: equal in two names that differ in case and punctuation alone. */
  readonly plain: string
}

/** Letters of other scripts; modifier letters and marks are shared. */
const NATIVE = later(() => /[^\P{L}\p{Script=Latin}\p{Lm}]/u)

const ROLES = new Map<string, number>()
const AL = list(1, 'al el ul il l ad as ash at az an ar ud ed es esh et ez en er ur us ush uz un ut ol')
const BIN = list(2, 'bin ibn ben bint bne wuld ould')
const DE = list(4, 'de da di du do dos das del della van von der den ten ter la le les of the af av zu zur')
const AND = list(8, 'and et und y e og och en i')
const TITLE = list(
  16,
  'mr mrs ms dr prof sir lord lady sheikh shaykh shaikh cheikh sheik haji hajji hadji hajj mullah mulla molla maulvi maulavi mawlawi ' +
    'sayyid seyyed sayed sayyed seyed general gen colonel col major maj captain capt president king prince emir ayatollah imam',
)

function list(bit: number, words: string): number {
  for (const word of words.split(' ')) ROLES.set(word, (ROLES.get(word) ?? 0) | bit)
  return bit
}

/**
 * A name as the comparison sees it: romanized, without case, in parts with roles.
 * @param text a name as written, any script
 */
export function foldName(text: string): FoldedName {
  const plainly = isPlainLatin(text)
  const lower = plainly ? text.toLowerCase() : text.normalize('NFC').replace(/İ/g, 'i').toLowerCase()
  const abjad = !plainly && isAbjad(lower)
  const letters = foldLetters(plainly ? lower : romanize(abjad ? unjoinArticle(lower) : lower))
  const latin = plainly || !NATIVE().test(lower)
  const raw = partsOf(letters)
  const parts: FoldedPart[] = []
  let words = 0
  for (let at = 0; at < raw.length; at++) {
    const part = raw[at]!
    const role = roleOf(part, at, raw.length)
    if (role === 'word' || role === 'initial') words++
    parts.push({ letters: part.charCodeAt(part.length - 1) === ASPIRATE ? part.slice(0, -1) : part, role })
  }
  if (words === 0 && parts.length > 0)
    return { parts: parts.map(part => ({ ...part, role: 'word' })), latin, abjad, plain: raw.join(' ') }
  return { parts, latin, abjad, plain: plainly ? lower : lower.normalize('NFC') }
}

const ASPIRATE = 0x2bc

/** Whether a text is Latin letters, blanks and marks that normalization leaves alone: nearly every name, and the cheap ones. */
function isPlainLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    if (unit === 0xb5 || unit === 0x130) return false
    if (!(unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2010 && unit < 0x201a))) return false
  }
  return true
}

/** The stretches between blanks. */
function partsOf(letters: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at <= letters.length; at++) {
    if (at < letters.length && letters.charCodeAt(at) !== 32) continue
    if (at > from) parts.push(from === 0 && at === letters.length ? letters : letters.slice(from, at))
    from = at + 1
  }
  return parts
}

function roleOf(part: string, at: number, count: number): PartRole {
  if (part.length === 1 && /[a-zšžč]/.test(part)) return 'initial'
  if (at === count - 1) return 'word'
  const roles = ROLES.get(part)
  if (roles === undefined) return 'word'
  if (roles & AL) return 'al'
  if (roles & BIN) return 'bin'
  if (roles & DE) return 'de'
  if (roles & AND && at > 0) return 'and'
  return roles & TITLE ? 'title' : 'word'
}

/** The Arabic article is written onto its word: set apart, it is compared as the particle that Latin spellings write. */
function unjoinArticle(text: string): string {
  return text.replace(/(^|[\s-])ال(?=\p{L}{3})/gu, '$1al ')
}
