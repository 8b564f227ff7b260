import { bySpan } from '../../core/span.ts'
import type { Match } from '../scan.ts'

/** Matches of both kinds, leftmost, longest, not overlapping; of two as long, the one that is written as listed. */
export function mergeMatches(plain: readonly Match[], inflected: readonly Match[]): readonly Match[] {
  if (inflected.length === 0) return plain
  const all = [...plain, ...inflected].sort(
    (a, b) => bySpan(a, b) || Number(a.bent !== undefined) - Number(b.bent !== undefined),
  )
  const kept: Match[] = []
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}
