import { fold } from '../core/fold.ts'

const ENDINGS = [
  'ements',
  'ement',
  'ingly',
  'edly',
  'ions',
  'ings',
  'ness',
  'ists',
  'ians',
  'ion',
  'ing',
  'ied',
  'ies',
  'ist',
  'ian',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
]

/**
 * A word without its ending, folded: enough to see that two translators chose one root. A light suffix stripper for
 * words in Latin letters; it keeps at least four letters, so that short words stay apart.
 */
export function stem(word: string): string {
  const folded = fold(word)
  if (folded.length < 6) return folded.length > 4 && folded.endsWith('s') ? folded.slice(0, -1) : folded
  for (const ending of ENDINGS) {
    if (folded.length - ending.length >= 4 && folded.endsWith(ending)) return folded.slice(0, -ending.length)
  }
  return folded
}
