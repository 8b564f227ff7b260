import type { Document } from '../read/document.ts'
import type { Sign, SignKind, Weights } from './sign.ts'
import type { Evidence } from './verdict.ts'

/** What one kind of evidence may add up to for any answer: signs of a kind depend on each other. Natural log. */
const CAPS: Readonly<Record<SignKind, number>> = {
  credit: 6,
  acronym: 5,
  'name-form': 4,
  native: 5,
  residue: 4,
  'script-leak': 4,
  calque: 4.5,
  typography: 2.5,
  number: 2.5,
  date: 4,
  convention: 2,
  outlet: 0.8,
}

/** People quoted may have spoken another language in a native article. */
const QUOTED = 0.5

/**
 * Signs as evidence that may be added up: each counts once, less when quoted, and no kind beyond its cap. The result does
 * not depend on the order of the signs.
 */
export function combine(signs: Iterable<Sign>, document: Pick<Document, 'map'>): Evidence[] {
  const best = new Map<string, Sign>()
  for (const sign of signs) {
    const key = `${sign.kind} ${sign.once}`
    const known = best.get(key)
    if (!known || better(sign, known) < 0) best.set(key, sign)
  }
  const kept = [...best.values()].sort(inOrder)
  const shares = sharesOf(kept)
  return kept.map(sign => {
    const share = shares.get(sign.kind) ?? 1
    const weights: Record<string, number> = {}
    for (const [source, weight] of Object.entries(discounted(sign)))
      weights[source] = Math.round(weight * share * 1000) / 1000
    const { kind, text, quoted, say, see } = sign
    return { kind, text, span: sign.inSource ?? document.map.toSource(sign.at), weights, quoted, say, see }
  })
}

/**
 * How much of a kind's weights counts: all of it, or what brings its strongest answer down to the cap. One share for every
 * answer, so that what tells two languages apart is not lost where both are strong.
 */
function sharesOf(signs: readonly Sign[]): Map<SignKind, number> {
  const totals = new Map<SignKind, Map<string, number>>()
  for (const sign of signs) {
    const sums = totals.get(sign.kind) ?? new Map<string, number>()
    totals.set(sign.kind, sums)
    for (const [source, weight] of Object.entries(discounted(sign))) sums.set(source, (sums.get(source) ?? 0) + weight)
  }
  return new Map(
    Array.from(totals, ([kind, sums]) => {
      const most = Math.max(...Array.from(sums.values(), Math.abs))
      return [kind, most > CAPS[kind] ? CAPS[kind] / most : 1]
    }),
  )
}

function discounted(sign: Sign): Weights {
  if (!sign.quoted) return sign.weights
  return Object.fromEntries(Object.entries(sign.weights).map(([source, weight]) => [source, weight * QUOTED]))
}

function better(a: Sign, b: Sign): number {
  return Number(a.quoted) - Number(b.quoted) || a.at.start - b.at.start || b.at.end - a.at.end
}

function inOrder(a: Sign, b: Sign): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || compare(a.kind, b.kind) || compare(a.see, b.see)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
