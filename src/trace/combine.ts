import type { Document } from '../read/document.ts'
import type { Sign, Weights } from './sign.ts'
import type { Evidence, EvidenceKind } from './verdict.ts'

/** What one kind of evidence may add up to, for or against an answer: signs of a kind depend on each other. Natural log. */
const CAPS: Readonly<Record<EvidenceKind, number>> = {
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
  convention: 1.2,
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
  const totals = new Map<string, number>()
  const key = (kind: EvidenceKind, source: string) => `${kind} ${source}`
  for (const sign of kept) {
    for (const [source, weight] of Object.entries(discounted(sign))) {
      totals.set(key(sign.kind, source), (totals.get(key(sign.kind, source)) ?? 0) + weight)
    }
  }
  return kept.map(sign => {
    const weights: Record<string, number> = {}
    for (const [source, weight] of Object.entries(discounted(sign))) {
      const total = Math.abs(totals.get(key(sign.kind, source)) ?? 0)
      const share = total > CAPS[sign.kind] ? CAPS[sign.kind] / total : 1
      weights[source] = Math.round(weight * share * 1000) / 1000
    }
    const { kind, text, quoted, say, see } = sign
    return { kind, text, span: sign.inSource ?? document.map.toSource(sign.at), weights, quoted, say, see }
  })
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
