/**
 * Letters as a scan for patterns takes them: capitals are small, digits are zero, blanks are one blank. It is coarser than
 * any pattern, with or without flag `i`: what a pattern matches, folded, is what its own letters fold to.
 */
const UNKNOWN = 0xffff
const folded = new Uint16Array(0x10000).fill(UNKNOWN)
const BLANK = /\s/u

/** The folded letter of a code unit. */
export function foldUnit(unit: number): number {
  if (folded[unit] === UNKNOWN) folded[unit] = compute(unit)
  return folded[unit]!
}

/** The folded letter of a code point below 0x10000. */
export function letterOf(code: number): string {
  return String.fromCharCode(foldUnit(code))
}

function compute(unit: number): number {
  if (unit >= 48 && unit <= 57) return 48
  // A lone surrogate has no case; 0xFFFF is no character.
  if ((unit >= 0xd800 && unit < 0xe000) || unit === UNKNOWN) return 0
  const char = String.fromCharCode(unit)
  if (BLANK.test(char)) return 32
  // By way of the capital: ſ and s, ς and σ are one letter to flag `i`.
  const upper = char.toUpperCase()
  const lower = (upper.length === 1 ? upper : char).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Letters that are looked up at once. */
export const GRAM = 4

/** English letters, commonest first: how much a letter narrows a search. */
const COMMONEST = ' etaoinsrhldcumfpgwybvkxjqz'

/** Where in a text the {@link GRAM} letters begin that occur least. */
export function rarestGram(text: string): number {
  let [best, most] = [0, 0]
  for (let at = 0; at === 0 || at + GRAM <= text.length; at++) {
    const bits = bitsOf(text.slice(at, at + GRAM))
    if (bits > most) [best, most] = [at, bits]
  }
  return best
}

/** How seldom a text occurs, in bits: by its rarest {@link GRAM} letters, which are looked up, and less by the others. */
export function rarityOf(text: string): number {
  const from = rarestGram(text)
  const looked = bitsOf(text.slice(from, from + GRAM))
  return looked + (bitsOf(text) - looked) / 4
}

function bitsOf(text: string): number {
  let bits = 0
  for (const letter of text) {
    const rank = COMMONEST.indexOf(letter)
    bits += rank >= 0 ? 2.5 + rank * 0.25 : letter === '0' ? 5 : letter < '\u0080' ? 6 : 10
  }
  return bits
}
