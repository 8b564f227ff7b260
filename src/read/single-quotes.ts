import { type Candidate, isPlainSingle } from './quote-marks.ts'

/** A possessive this far from an opening mark does not close it. */
const WEAK_REACH = 150

type Pending = { readonly opener: Candidate; weak: Candidate | null }

/**
 * Pairs single marks that are no apostrophes. “‘the rebels’ homes’, he said” closes at the second mark: the first may
 * be a possessive, and a surer one follows.
 * @param within the double quotation that each candidate stands in: a pair never crosses one
 */
export function pairSingles(
  candidates: readonly Candidate[],
  within: ReadonlyMap<Candidate, unknown>,
): { opener: Candidate; closer: Candidate }[] {
  const pairs: { opener: Candidate; closer: Candidate }[] = []
  const pending = new Map<unknown, Pending>()
  const settle = (waiting: Pending | undefined) => {
    if (waiting?.weak) pairs.push({ opener: waiting.opener, closer: waiting.weak })
  }
  for (const candidate of candidates) {
    if (!isPlainSingle(candidate.shape)) continue
    const around = within.get(candidate)
    const waiting = pending.get(around)
    if (waiting && candidate.canClose && closes(waiting.opener, candidate)) {
      if (!candidate.weak) {
        pairs.push({ opener: waiting.opener, closer: candidate })
        pending.delete(around)
      } else if (!waiting.weak && candidate.start - waiting.opener.start < WEAK_REACH) waiting.weak = candidate
    } else if (candidate.canOpen) {
      settle(waiting)
      pending.set(around, { opener: candidate, weak: null })
    }
  }
  for (const waiting of pending.values()) settle(waiting)
  return pairs
}

function closes(opener: Candidate, closer: Candidate): boolean {
  if (opener.shape.style === 'guillemet' || closer.shape.style === 'guillemet') {
    return opener.shape.style === closer.shape.style
  }
  // “‘” closes what “‚” opened; elsewhere it opens.
  return closer.shape.lean !== 'open' || opener.shape.style === 'low'
}
