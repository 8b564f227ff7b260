import type { Finding, Related } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { ArticleFindings } from '../core/run.ts'
import { ArticleNames, isLanguage } from '../lineage/declared.ts'
import type { Fact } from '../lineage/facts/facts.ts'
import { findMismatches, type Mismatch } from '../lineage/facts/mismatch.ts'
import { proposeAcross } from '../lineage/facts/propose-facts.ts'
import { relateFacts } from '../lineage/facts/relate-facts.ts'
import type { Lead, SetWatch } from './define.ts'
import type { Kept } from './pair-mismatch.ts'

type Seen = Kept & { readonly path: string; readonly article?: string }
type Told = Pick<Finding, 'say' | 'related'> & Partial<Pick<Finding, 'severity' | 'entry'>>
type Pair = { readonly original: number; readonly translation: number; readonly declared: boolean }

/** Watches a run for pairs of articles that translate each other, and compares each pair once, when all were seen. */
export class PairWatch implements SetWatch<Kept> {
  readonly #seen: Seen[] = []
  #told: ReadonlyMap<string, Told> | null = null

  see(kept: Kept, { path, article }: Pick<ArticleFindings, 'path' | 'article'>): readonly Lead[] {
    const index = this.#seen.length
    this.#seen.push({ ...kept, path, ...(article !== undefined && { article }) })
    if (!kept.drafted) return []
    const count = kept.facts.sentences.reduce((sum, { facts }) => sum + facts.length, 0)
    const leads = Array.from({ length: count + 1 }, (_, draft) => ({ draft, about: `${index} ${draft}` }))
    return kept.translates === null ? leads.slice(0, count) : leads
  }

  settle(about: string): ((candidate: Finding) => Finding | null) | null {
    this.#told ??= this.#compareAll()
    const told = this.#told.get(about)
    return told ? candidate => ({ ...candidate, ...told, fixes: [] }) : null
  }

  #compareAll(): Map<string, Told> {
    const told = new Map<string, Told>()
    for (const pair of this.#pairs(told)) {
      const [ours, theirs] = [this.#seen[pair.translation]!, this.#seen[pair.original]!]
      const related = relateFacts(ours.facts, theirs.facts, pair.declared)
      if (!related) continue
      const places = placesOf(ours)
      for (const mismatch of findMismatches(ours.facts, theirs.facts, related.pairs, related.keys)) {
        const about = `${pair.translation} ${places.get(mismatch.fact)!}`
        if (!told.has(about)) told.set(about, tell(mismatch, theirs))
      }
    }
    return told
  }

  /** Pairs that are declared, and those in different languages that share rare facts. */
  *#pairs(told: Map<string, Told>): Generator<Pair> {
    const names = new ArticleNames(this.#seen)
    const known = new Set<string>()
    for (const [translation, { translates, facts, ...from }] of this.#seen.entries()) {
      if (translates === null) continue
      const original = names.find(translates, from)
      if (original === null) {
        const last = facts.sentences.reduce((sum, sentence) => sum + sentence.facts.length, 0)
        if (!isLanguage(translates)) told.set(`${translation} ${last}`, missing(translates))
      } else if (original !== translation) {
        known.add(`${original} ${translation}`).add(`${translation} ${original}`)
        yield { original, translation, declared: true }
      }
    }
    if (new Set(this.#seen.map(({ facts }) => facts.language)).size < 2) return
    for (const { a, b } of proposeAcross(this.#seen.map(({ facts }) => facts))) {
      if (known.has(`${a} ${b}`)) continue
      const [left, right] = [this.#seen[a]!, this.#seen[b]!]
      const translation = left.drafted === right.drafted ? (nameOf(left) > nameOf(right) ? a : b) : left.drafted ? a : b
      yield { original: translation === a ? b : a, translation, declared: false }
    }
  }
}

function nameOf({ path, article }: Seen): string {
  return article === undefined ? path : `${path}#${article}`
}

/** The number of the draft of each fact. */
function placesOf({ facts }: Kept): Map<Fact, number> {
  return new Map(facts.sentences.flatMap(sentence => sentence.facts).map((fact, at) => [fact, at]))
}

function tell({ kind, fact, other }: Mismatch, there: Seen): Told {
  const place: Related = {
    path: there.path,
    ...(there.article !== undefined && { article: there.article }),
    span: { start: other.start, end: other.end },
    text: other.text,
  }
  const params = { text: fact.text, other: other.text, path: nameOf(there) }
  return {
    say: say(`finding.pair-mismatch.${kind}`, params),
    related: [place],
    ...(fact.kind === 'entry' && kind !== 'missing' && { entry: fact.key }),
  }
}

/** An original that is not among the articles of the run: nothing wrong with the text, but nothing was compared. */
function missing(name: string): Told {
  return { say: say('finding.pair-mismatch.no-original', { name }), related: [], severity: 'info' }
}
