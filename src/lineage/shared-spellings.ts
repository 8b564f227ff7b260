import { fold } from '../core/fold.ts'
import { compareNames } from '../names/compare.ts'
import type { Alignment, Stretch } from './align.ts'
import { KINDS, type Outline } from './outline.ts'

/** A spelling that both articles have where they say one thing, while one of them writes the name otherwise elsewhere. */
export type SharedSpelling = {
  readonly form: string
  /** How the taker writes the name where it writes for itself. */
  readonly own: string
  readonly taker: 'a' | 'b'
}

const NAME = KINDS.indexOf('name')

/** How an article writes a name: spellings inside shared passages, and outside of them. */
type Uses = { readonly inside: Map<string, string>; readonly outside: Map<string, string> }

/** Finds {@link SharedSpelling}s, one for each name at most. Spellings of one word that differ in case or accents are one. */
export function sharedSpellings(a: Outline, b: Outline, alignments: readonly Alignment[]): SharedSpelling[] {
  const usesA = usesOf(
    a,
    alignments.map(alignment => alignment.a),
  )
  const usesB = usesOf(
    b,
    alignments.map(alignment => alignment.b),
  )
  const found: SharedSpelling[] = []
  for (const [key, inA] of usesA) {
    const inB = usesB.get(key)
    if (!inB) continue
    const shared = [...inA.inside.keys()].find(form => inB.inside.has(form))
    if (shared === undefined || inA.inside.size > 1 || inB.inside.size > 1) continue
    const form = inA.inside.get(shared)!
    const [ownA, ownB] = [ownForm(inA, shared), ownForm(inB, shared)]
    if (ownA !== null && keepsTo(inB, shared)) found.push({ form, own: ownA, taker: 'a' })
    if (ownB !== null && keepsTo(inA, shared)) found.push({ form, own: ownB, taker: 'b' })
  }
  return found
}

/** The one other spelling outside of shared passages, where the shared one never stands. */
function ownForm({ outside }: Uses, shared: string): string | null {
  if (outside.has(shared) || outside.size !== 1) return null
  const [own] = outside
  return isRespelled(shared, own![0]) ? own![1] : null
}

/** Whether an article writes a name in one way throughout. */
function keepsTo({ outside }: Uses, form: string): boolean {
  return [...outside.keys()].every(other => other === form)
}

/** Whether two folded forms are spellings of one name: as many words, all the same or alike, and one respelled. */
function isRespelled(a: string, b: string): boolean {
  const [left, right] = [a.split(/[\s-]+/), b.split(/[\s-]+/)]
  return left.length === right.length && left.every((word, at) => compareNames(word, right[at]!).same)
}

function usesOf({ keys, kinds, starts, ends, text }: Outline, stretches: readonly Stretch[]): Map<number, Uses> {
  const uses = new Map<number, Uses>()
  const inside = new Uint8Array(keys.length)
  for (const { from, to } of stretches) inside.fill(1, from, to + 1)
  for (let at = 0; at < keys.length; at++) {
    if (kinds[at] !== NAME) continue
    const known = uses.get(keys[at]!) ?? { inside: new Map(), outside: new Map() }
    const written = text.slice(starts[at], ends[at])
    const forms = inside[at] === 1 ? known.inside : known.outside
    const folded = fold(written)
    if (!forms.has(folded)) forms.set(folded, written)
    uses.set(keys[at]!, known)
  }
  return uses
}
