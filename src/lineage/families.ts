import type { LanguageTag } from '../core/language.ts'
import type { Family, Link } from './link.ts'

/** Articles joined by links other than quotations, largest first; the source is what most members' traces name. */
export function joinFamilies(links: readonly Link[], sources: readonly (LanguageTag | null)[]): Family[] {
  const parent = sources.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { a, b, relation } of links) {
    if (relation !== 'quotation') parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  const groups = new Map<number, number[]>()
  sources.forEach((_, index) => {
    const group = groups.get(root(index))
    if (group) group.push(index)
    else groups.set(root(index), [index])
  })
  return [...groups.values()]
    .filter(members => members.length > 1)
    .map(members => ({ members, source: mostNamed(members.map(member => sources[member] ?? null)) }))
    .sort((x, y) => y.members.length - x.members.length || x.members[0]! - y.members[0]!)
}

function mostNamed(named: readonly (LanguageTag | null)[]): LanguageTag | null {
  const counts = new Map<LanguageTag, number>()
  for (const language of named) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null
}
