import type { LanguageTag } from '../core/language.ts'
import type { LineageArticle } from './article.ts'
import type { Family, Link } from './link.ts'

type Traced = Pick<LineageArticle, 'chain' | 'native'> & { readonly language: LanguageTag }

/**
 * Articles joined by links other than quotations, largest first. The source is what those say that derive from no other
 * member: an article's trace, or the language it is written in where others derive from it.
 */
export function joinFamilies(links: readonly Link[], articles: readonly Traced[]): Family[] {
  const parent = articles.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const [derived, origins] = [new Set<number>(), new Set<number>()]
  for (const { a, b, relation } of links) {
    if (relation === 'quotation') continue
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
    if (relation !== 'derived') continue
    derived.add(b)
    origins.add(a)
  }
  const groups = new Map<number, number[]>()
  articles.forEach((_, index) => {
    const group = groups.get(root(index))
    if (group) group.push(index)
    else groups.set(root(index), [index])
  })
  const said = (index: number): LanguageTag | null => {
    const { chain, native, language } = articles[index]!
    return chain[0] ?? (native || origins.has(index) ? language : null)
  }
  return [...groups.values()]
    .filter(members => members.length > 1)
    .map(members => {
      const first = members.filter(member => !derived.has(member))
      return { members, source: mostSaid(first.map(said)) ?? mostSaid(members.map(said)) }
    })
    .sort((x, y) => y.members.length - x.members.length || x.members[0]! - y.members[0]!)
}

function mostSaid(said: readonly (LanguageTag | null)[]): LanguageTag | null {
  const counts = new Map<LanguageTag, number>()
  for (const language of said) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null
}
