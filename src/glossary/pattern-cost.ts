/**
 * How many ways a regular expression could try to match from one place, at worst: quantifiers and alternatives
 * multiplied. A static bound, so a pattern below the limit cannot backtrack without end, whatever the text; nested
 * quantifiers are above it at once. Lookarounds count like groups, back-references like a letter.
 * @param pattern valid with flag `u`
 * @returns Infinity where a quantifier has no upper end
 */
export function patternCost(pattern: string): number {
  return new Reading(pattern).alternatives(0)
}

/** A pattern that may try more ways than this from one place is refused. */
export const COST_LIMIT = 1_000_000

const DEPTH_LIMIT = 50

class Reading {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  alternatives(depth: number): number {
    if (depth > DEPTH_LIMIT) return Number.POSITIVE_INFINITY
    let ways = 0
    let branch = 1
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#pattern[this.#at] === '|') {
        this.#at++
        ways += branch
        branch = 1
      } else branch *= this.#item(depth)
    }
    return ways + branch
  }

  /** Ways of an atom with its quantifier. A run of letters that must stop at the blank after it can end in one place only. */
  #item(depth: number): number {
    const start = this.#at
    const ways = this.#atom(depth)
    const atom = this.#pattern.slice(start, this.#at)
    const repeated = this.#quantified(ways)
    if (repeated === 1 || repeated === Number.POSITIVE_INFINITY || atom.startsWith('(')) return repeated
    const next = /^[^()[\]{}|*+?.^$\\](?![?*{])/u.exec(this.#pattern.slice(this.#at, this.#at + 3))
    return next && !new RegExp(`^${atom}$`, 'iu').test(next[0]) ? 1 : repeated
  }

  /** Ways of one atom; leaves the reading behind it. */
  #atom(depth: number): number {
    const char = this.#pattern[this.#at]!
    if (char === '(') {
      this.#at++
      const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/u.exec(this.#pattern.slice(this.#at, this.#at + 80))
      if (opening) this.#at += opening[0].length
      const ways = this.alternatives(depth + 1)
      this.#at++
      return ways
    }
    if (char === '[') {
      while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ']') {
        this.#at += this.#pattern[this.#at] === '\\' ? 2 : 1
      }
    } else if (char === '\\') {
      const braced = /^\\(?:[pPu]\{[^}]*\}|k<[^>]*>)/u.exec(this.#pattern.slice(this.#at, this.#at + 80))
      this.#at += (braced ? braced[0].length : 2) - 1
    }
    this.#at++
    return 1
  }

  /** Ways of an atom with the quantifier that follows it. */
  #quantified(ways: number): number {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#pattern.slice(this.#at, this.#at + 24))
    if (!quantifier) return ways
    this.#at += quantifier[0].length
    const [whole, low, comma, high] = quantifier
    if (whole.startsWith('*') || whole.startsWith('+') || (comma === ',' && high === ''))
      return Number.POSITIVE_INFINITY
    const [least, most] = low === undefined ? [0, 1] : [Number(low), comma === ',' ? Number(high) : Number(low)]
    return ways ** most * (most - least + 1)
  }
}
