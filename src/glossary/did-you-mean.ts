/** Dice coefficient of letter pairs below which a suggestion would be a guess. */
const ENOUGH = 0.4

/**
 * The candidate that somebody who wrote `word` most likely meant.
 * @returns null when none is near
 */
export async function suggest(word: string, candidates: readonly string[]): Promise<string | null> {
  if (word.length === 0 || word.length > 80 || candidates.length === 0) return null
  const plain = word.toLowerCase().replaceAll('_', '-')
  const same = candidates.find(candidate => candidate.toLowerCase().replaceAll('_', '-') === plain)
  if (same !== undefined) return same
  const { default: similarity } = await import('string-similarity')
  const { bestMatch } = similarity.findBestMatch(plain, [...candidates])
  if (bestMatch.rating >= ENOUGH) return bestMatch.target
  // Letters in another order share no pairs: fomr.
  const letters = [...plain].sort().join('')
  return candidates.find(candidate => [...candidate].sort().join('') === letters) ?? null
}
