import { letterOf } from '../core/letter-units.ts'

/**
 * What a regular expression consumes, as far as literal text goes. Assertions and lookarounds consume nothing and are
 * left out; whatever is not a small set of letters is `any`. Letters are folded (letter-units.ts).
 */
export type PatternTree =
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'any'; readonly least: number; readonly most: number }
  | { readonly kind: 'row'; readonly items: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly item: PatternTree; readonly least: number; readonly most: number }

/** A class of more letters than this is no literal text. */
const MOST_LETTERS = 40

const NOTHING: PatternTree = { kind: 'row', items: [] }
/** One character: two code units outside the basic plane. */
const ANYTHING: PatternTree = { kind: 'any', least: 1, most: 2 }

/** Reads a pattern that is valid with flag `u`. */
export function readPattern(pattern: string): PatternTree {
  return new Reading(pattern).choice()
}

class Reading {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  choice(): PatternTree {
    const branches: PatternTree[] = []
    let items: PatternTree[] = []
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#take(/\|/uy)) {
        branches.push({ kind: 'row', items })
        items = []
      } else items.push(this.#repeated(this.#atom()))
    }
    branches.push({ kind: 'row', items })
    return branches.length === 1 ? branches[0]! : { kind: 'choice', items: branches }
  }

  #repeated(item: PatternTree): PatternTree {
    const found = this.#take(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy)
    if (!found) return item
    const [, sign, low, comma, high] = found
    const least = sign === undefined ? Number(low) : sign === '+' ? 1 : 0
    if (sign !== undefined) return { kind: 'repeat', item, least, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    const most = high ? Number(high) : comma ? Number.POSITIVE_INFINITY : least
    return { kind: 'repeat', item, least, most }
  }

  #atom(): PatternTree {
    if (this.#take(/\((?=\?(?:[=!]|<[=!]))/uy)) {
      this.#take(/\?<?[=!]/uy)
      this.choice()
      this.#at++
      return NOTHING
    }
    if (this.#take(/\((?:\?(?::|<[^>]*>))?/uy)) {
      const inside = this.choice()
      this.#at++
      return inside
    }
    if (this.#take(/[\^$]|\\[bB]/uy)) return NOTHING
    if (this.#take(/\[/uy)) return this.#class()
    if (this.#take(/\./uy)) return ANYTHING
    if (this.#take(/\\(?:k<[^>]*>|[1-9]\d*)/uy)) return { kind: 'any', least: 0, most: Number.POSITIVE_INFINITY }
    const letters = this.#letters()
    return letters ? { kind: 'letters', letters: [...new Set(letters)] } : ANYTHING
  }

  #class(): PatternTree {
    const known = new Set<string>()
    let open = this.#take(/\^/uy) !== null
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ']') {
      const from = this.#at
      const letters = this.#letters()
      const first = this.#pattern.slice(from, this.#at)
      if (letters && this.#take(/-(?!\])/uy)) {
        const from = this.#at
        this.#letters()
        const last = codeOf(this.#pattern.slice(from, this.#at))
        if (last > 0xffff || last - codeOf(first) >= MOST_LETTERS) open = true
        else for (let code = codeOf(first); code <= last; code++) known.add(letterOf(code))
      } else if (letters) for (const letter of letters) known.add(letter)
      else open = true
    }
    this.#at++
    return open || known.size > MOST_LETTERS ? ANYTHING : { kind: 'letters', letters: [...known] }
  }

  /** The letters of one character or escape; null where they are no small set. */
  #letters(): readonly string[] | null {
    if (this.#take(/\\d/uy)) return [letterOf(48)]
    if (this.#take(/\\s/uy)) return [' ']
    if (this.#take(/\\(?:[pP]\{[^}]*\}|[DSWw])/uy)) return null
    const found = this.#take(/\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\.|[\s\S]/uy)
    const code = codeOf(found![0])
    return code > 0xffff ? null : [letterOf(code)]
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#pattern)
    if (found) this.#at += found[0].length
    return found
  }
}

const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 }

/** The code point of a character as a pattern writes it. */
function codeOf(written: string): number {
  if (!written.startsWith('\\')) return written.codePointAt(0) ?? 0
  const hex = /^\\(?:u\{([^}]*)\}|[ux]([0-9a-fA-F]+))$/u.exec(written)
  if (hex) return Number.parseInt(hex[1] ?? hex[2]!, 16)
  if (written.startsWith('\\c')) return written.charCodeAt(2) & 31
  return CONTROLS[written[1]!] ?? written.codePointAt(1)!
}
