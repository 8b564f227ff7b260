import type { Finding } from '../core/finding.ts'
import { articleName } from '../core/named-article.ts'
import type { Impact } from '../pipeline.ts'
import type { DiffRun } from './diff-words.ts'

/** What a change of the glossary does to articles, and the change itself. */
export type ImpactRun = DiffRun & { readonly impact: Impact }

/** Findings of one kind about one name: how often, and where first. */
export type ImpactGroup = {
  readonly code: string
  readonly text: string
  readonly preferred: string | null
  readonly count: number
  readonly articles: number
  readonly examples: readonly { readonly article: string; readonly finding: Finding }[]
}

const EXAMPLES = 3

/** Findings of the articles by code, written form and what is to be written, the most frequent first. */
export function groupsOf({ changed }: Impact, part: 'appeared' | 'disappeared' | 'mended'): ImpactGroup[] {
  const groups = new Map<
    string,
    Omit<ImpactGroup, 'articles'> & {
      count: number
      seenIn: Set<number>
      examples: { article: string; finding: Finding }[]
    }
  >()
  for (const [at, { path, article, [part]: findings }] of changed.entries()) {
    for (const finding of findings) {
      const { code, text, preferred = null } = finding
      const key = JSON.stringify([code, text, preferred])
      const group = groups.get(key) ?? { code, text, preferred, count: 0, seenIn: new Set(), examples: [] }
      groups.set(key, group)
      group.count++
      group.seenIn.add(at)
      if (group.examples.length < EXAMPLES) group.examples.push({ article: articleName({ path, article }), finding })
    }
  }
  return [...groups.values()]
    .map(({ seenIn, ...group }) => ({ ...group, articles: seenIn.size }))
    .sort((a, b) => b.count - a.count || (a.code + a.text < b.code + b.text ? -1 : 1))
}

/** Counts of an impact. */
export function countsOf({ changed }: Impact) {
  const count = (part: 'appeared' | 'disappeared' | 'mended') =>
    changed.reduce((sum, file) => sum + file[part].length, 0)
  const safe = (finding: Finding) => finding.fixes.some(fix => fix.trust === 'safe')
  const fixes = changed.reduce((sum, file) => sum + file.mended.length + file.appeared.filter(safe).length, 0)
  return { changed: changed.length, appeared: count('appeared'), disappeared: count('disappeared'), fixes }
}
