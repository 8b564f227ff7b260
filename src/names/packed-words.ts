import { EMPTY_HASH, extendHash } from '../core/fold.ts'

/**
 * Hashes of a front-coded list of lower-case ASCII words, without making the words: a capital letter says how many
 * letters a word shares with the one before it (A none), the letters after it are the rest.
 * @param visit takes each word's folded hash
 */
export function visitPacked(packed: string, visit: (hash: number) => void): void {
  const prefixes = new Int32Array(64).fill(EMPTY_HASH)
  let length = 0
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at)
    if (unit < 97) {
      if (at > 0) visit(prefixes[length]!)
      length = unit - 65
    } else {
      prefixes[length + 1] = extendHash(prefixes[length]!, unit)
      length++
    }
  }
  if (packed.length > 0) visit(prefixes[length]!)
}
