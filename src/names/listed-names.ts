import type { RunCluster, RunName, RunNames } from './run-names.ts'

/** One name of a run with all its written forms. */
export type ListedName = {
  /** The glossary's house form, or the form written most. */
  readonly name: string
  readonly count: number
  /** Most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
  /** Articles that write it, in the order of the run. */
  readonly files: readonly string[]
  /** Where the glossary knows it. */
  readonly entry?: string
}

/**
 * The names of a run, the most frequent first. Forms of one entry are one name; of names in no list, those that an article
 * or the run shows to be spellings of one another, and those that an article writes in two scripts.
 */
export function listNames(run: RunNames): ListedName[] {
  const filesOf = (numbers: Iterable<number>) => [...numbers].map(number => run.articleName(number))
  const listed = [...run.entries].map(([entry, { preferred, forms, seenIn }]): ListedName => {
    const sorted = [...forms].map(([text, count]) => ({ text, count })).sort(byCount)
    return { name: preferred ?? sorted[0]!.text, count: sum(sorted), forms: sorted, files: filesOf(seenIn), entry }
  })
  const unknown = groupsOf(run).map((group): ListedName => {
    const forms = group.map(({ text, count }) => ({ text, count })).sort(byCount)
    const seenIn = new Set(group.flatMap(name => name.seenIn).sort((a, b) => a - b))
    return { name: forms[0]!.text, count: sum(forms), forms, files: filesOf(seenIn) }
  })
  return [...listed, ...unknown].sort((a, b) => byCount(a, b) || byText(a.name, b.name))
}

/** Names in no list, joined where they are one. */
function groupsOf(run: RunNames): RunName[][] {
  const groupOf = new Map<RunName, RunName[]>()
  const order = new Map<RunName, number>()
  for (const name of run.names.values()) {
    groupOf.set(name, [name])
    order.set(name, order.size)
  }
  const join = (names: readonly RunName[]) => {
    const groups = new Set(names.map(name => groupOf.get(name)!))
    if (groups.size < 2) return
    const joined = [...groups].flat().sort((a, b) => order.get(a)! - order.get(b)!)
    for (const name of joined) groupOf.set(name, joined)
  }
  for (const variants of run.variants()) join(variants)
  for (const forms of run.joined) join(forms.flatMap(form => run.names.get(form) ?? []))
  const clustersOf = clustersByArticle(run)
  for (const [key, name] of run.names) {
    for (const article of name.seenIn) {
      for (const { units } of clustersOf.get(article) ?? []) {
        for (const other of units.slice(1)) {
          const spelling = rewritten(key, other.key, units[0]!.key)
          const found = spelling === null ? undefined : run.names.get(spelling)
          if (found?.seenIn.includes(article)) join([name, found])
        }
      }
    }
  }
  return [...new Set(groupOf.values())]
}

function clustersByArticle(run: RunNames): Map<number, RunCluster[]> {
  const byArticle = new Map<number, RunCluster[]>()
  for (const cluster of run.clusters) {
    const own = byArticle.get(cluster.article)
    if (own) own.push(cluster)
    else byArticle.set(cluster.article, [cluster])
  }
  return byArticle
}

/** A name with one of its words, or a few, written in another way; null where it has them not. */
function rewritten(name: string, from: string, to: string): string | null {
  const at = ` ${name} `.indexOf(` ${from} `)
  return at < 0 ? null : name.slice(0, at) + to + name.slice(at + from.length)
}

function sum(forms: readonly { readonly count: number }[]): number {
  return forms.reduce((total, { count }) => total + count, 0)
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count
}

/** The same order wherever it runs. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
