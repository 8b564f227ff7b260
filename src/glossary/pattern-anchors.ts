import { rarityOf } from '../core/letter-units.ts'
import type { Anchor } from './cues.ts'
import { type PatternTree, readPattern } from './pattern-tree.ts'

/** How many texts may stand for one pattern. */
const MOST_ANCHORS = 64
/** Texts may begin in a stretch of this many places behind a match's start. */
const MOST_SPREAD = 120
/** An anchor of this many letters is long enough: the pattern itself looks at the rest. */
const ENOUGH = 10

/**
 * Texts of which every match of a pattern holds at least one, the rarest that can be had.
 * @param pattern valid with flag `u`
 * @returns null where no such texts are found: the pattern has to be tried everywhere
 */
export function anchorsOf(pattern: string): readonly Anchor[] | null {
  return bestOf(readPattern(pattern))
}

function bestOf(tree: PatternTree): Anchor[] | null {
  if (tree.kind === 'choice') {
    const all: Anchor[] = []
    for (const item of tree.items) {
      const found = bestOf(item)
      if (!found) return null
      all.push(...found)
    }
    return all.length > 4 * MOST_ANCHORS ? null : all
  }
  return bestOfRow(flat(tree))
}

/** The best among runs of literal text in a row, and the choices in it. */
function bestOfRow(items: readonly PatternTree[]): Anchor[] | null {
  let best: Anchor[] | null = null
  let most = 0
  const offer = (found: readonly Anchor[] | null, behind: readonly [number, number]): void => {
    if (!found) return
    const moved = found.map(({ text, least, most }) => ({ text, least: least + behind[0], most: most + behind[1] }))
    const value = worth(moved)
    if (value <= most) return
    best = moved
    most = value
  }
  const written = items.map(textsOf)
  let behind: [number, number] = [0, 0]
  for (const [at, item] of items.entries()) {
    for (const texts of runsFrom(written, at)) {
      offer(
        texts.map(text => ({ text, least: 0, most: 0 })),
        behind,
      )
    }
    if (item.kind === 'choice') offer(bestOf(item), behind)
    const [shortest, longest] = widthOf(item)
    behind = [behind[0] + shortest, behind[1] + longest]
  }
  return best
}

/** What stands in a row from some place on, ever longer until it is long enough. */
function* runsFrom(written: readonly (readonly string[] | null)[], from: number): Generator<readonly string[]> {
  let texts: readonly string[] = ['']
  for (const next of written.slice(from)) {
    if (!next || texts.length * next.length > MOST_ANCHORS || texts.every(text => text.length >= ENOUGH)) return
    texts =
      next.length === 1 ? texts.map(text => text + next[0]) : few(texts.flatMap(text => next.map(more => text + more)))!
    if (!texts.includes('')) yield texts
  }
}

/** A row without rows in it; of what is repeated, one copy stands beside what follows, or ends the row. */
function flat(tree: PatternTree): PatternTree[] {
  if (tree.kind === 'row') {
    return tree.items.flatMap((item, at) => {
      if (item.kind !== 'repeat' || item.least === 0 || item.most === 1) return flat(item)
      const rest: PatternTree = { ...item, least: item.least - 1, most: item.most - 1 }
      return at === tree.items.length - 1 ? [...flat(item.item), rest] : [rest, ...flat(item.item)]
    })
  }
  if (tree.kind === 'repeat' && tree.least > 0) return flat({ kind: 'row', items: [tree] })
  return [tree]
}

/** All texts a tree can consume; null when they are many. */
function textsOf(tree: PatternTree): string[] | null {
  if (tree.kind === 'any') return null
  if (tree.kind === 'letters') return [...tree.letters]
  if (tree.kind === 'choice') {
    const parts = tree.items.map(textsOf)
    return parts.some(part => !part) ? null : few(parts.flatMap(part => part!))
  }
  const items = tree.kind === 'row' ? tree.items : Array.from({ length: Math.min(tree.most, 4) }, () => tree.item)
  if (tree.kind === 'repeat' && tree.most > 3) return null
  let texts: string[] = ['']
  const seen: string[] = tree.kind === 'repeat' && tree.least === 0 ? [''] : []
  for (const [at, item] of items.entries()) {
    const written = textsOf(item)
    if (!written || texts.length * written.length > MOST_ANCHORS) return null
    texts = texts.flatMap(text => written.map(more => text + more))
    if (tree.kind === 'repeat' && at + 1 >= tree.least) seen.push(...texts)
  }
  return few(tree.kind === 'repeat' ? seen : texts)
}

function few(texts: readonly string[]): string[] | null {
  const distinct = [...new Set(texts)]
  return distinct.length > MOST_ANCHORS ? null : distinct
}

/** Code units a tree consumes: fewest, most. */
function widthOf(tree: PatternTree): [number, number] {
  if (tree.kind === 'letters') return [1, 1]
  if (tree.kind === 'any') return [tree.least, tree.most]
  if (tree.kind === 'repeat') {
    const [least, most] = widthOf(tree.item)
    return [least * tree.least, most === 0 ? 0 : most * tree.most]
  }
  const widths = tree.items.map(widthOf)
  const lows = widths.map(([least]) => least)
  const highs = widths.map(([, most]) => most)
  if (tree.kind === 'choice') return [Math.min(...lows), Math.max(...highs)]
  return [lows.reduce((sum, width) => sum + width, 0), highs.reduce((sum, width) => sum + width, 0)]
}

/** How rare the commonest of some texts is, in bits, less for many and for a wide stretch; 0 where it is too wide. */
function worth(anchors: readonly Anchor[]): number {
  const spread = Math.max(...anchors.map(({ least, most }) => most - least))
  if (anchors.length === 0 || spread > MOST_SPREAD) return 0
  const rarest = Math.min(...anchors.map(({ text }) => rarityOf(text)))
  return Math.max(0.1, rarest - Math.log2(anchors.length) - Math.log2(1 + spread))
}
