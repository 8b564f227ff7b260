import type { Finding, Related } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { ArticleNames, isLanguage } from '../lineage/declared.ts'
import { FactBook } from '../lineage/facts/fact-book.ts'
import type { Fact } from '../lineage/facts/facts.ts'
import { findMismatches, type Mismatch } from '../lineage/facts/mismatch.ts'
import { proposeAcross } from '../lineage/facts/propose-facts.ts'
import { relateFacts } from '../lineage/facts/relate-facts.ts'
import type { Recall, SeenArticle, SetWatch, Told } from './define.ts'
import type { Kept, SourceFacts } from './pair-mismatch.ts'

/** An article as the watch knows it, beside its facts. */
type Row = Pick<SeenArticle, 'path' | 'article' | 'number'> & Pick<Kept, 'drafted'>
type Declaration = Pick<Kept, 'facts'> & { readonly row: number; readonly translates: string }
/** Two articles by their rows. */
type Pair = { readonly original: number; readonly translation: number; readonly declared: boolean }
type Saying = Pick<Finding, 'say' | 'related'> & Partial<Pick<Finding, 'severity' | 'entry'>>

/** Watches a run for pairs of articles that translate each other, and compares each pair once, when all were seen. */
export class PairWatch implements SetWatch<Kept, SourceFacts> {
  readonly #rows: Row[] = []
  readonly #book = new FactBook()
  readonly #declarations: Declaration[] = []

  see({ index, translates, drafted, facts }: Kept, { path, article, number }: SeenArticle): void {
    const row = this.#rows.push({ path, ...(article !== undefined && { article }), number, drafted }) - 1
    this.#book.add(index)
    if (translates !== null) this.#declarations.push({ row, translates, facts })
  }

  *settle(recall: Recall<SourceFacts>): Generator<Told> {
    const { pairs, lost } = this.#pairUp()
    for (const { row, facts, translates } of lost) yield this.#told(row, facts, missing(translates))
    const said = new Set<string>()
    for (const { translation, original, declared } of pairs) {
      const ours = recall(this.#rows[translation]!.number).aside
      const theirs = recall(this.#rows[original]!.number).aside
      const related = relateFacts(ours, theirs, declared)
      if (!related) continue
      const drafts = draftsOf(ours)
      for (const mismatch of findMismatches(ours, theirs, related.pairs, related.keys)) {
        const draft = drafts.get(mismatch.fact)!
        if (said.has(`${translation} ${draft}`)) continue
        said.add(`${translation} ${draft}`)
        yield this.#told(translation, draft, tell(mismatch, this.#rows[original]!))
      }
    }
  }

  #told(row: number, draft: number, saying: Saying): Told {
    return {
      article: this.#rows[row]!.number,
      draft,
      tell: candidate => ({ ...candidate, ...saying, fixes: [] }),
    }
  }

  /** Pairs that are declared, and those in different languages that share rare facts; declarations whose original is not there. */
  #pairUp(): { pairs: Pair[]; lost: Declaration[] } {
    const pairs: Pair[] = []
    const lost: Declaration[] = []
    const known = new Set<string>()
    const names = this.#declarations.length > 0 ? new ArticleNames(this.#rows) : null
    for (const declaration of this.#declarations) {
      const { row: translation, translates } = declaration
      const original = names!.find(translates, this.#rows[translation]!)
      if (original === null) {
        if (!isLanguage(translates)) lost.push(declaration)
      } else if (original !== translation) {
        known.add(`${original} ${translation}`).add(`${translation} ${original}`)
        pairs.push({ original, translation, declared: true })
      }
    }
    if (this.#book.languages < 2) return { pairs, lost }
    for (const { a, b } of proposeAcross(this.#book)) {
      if (known.has(`${a} ${b}`)) continue
      const translation = this.#isTranslation(a, b) ? a : b
      pairs.push({ original: translation === a ? b : a, translation, declared: false })
    }
    return { pairs, lost }
  }

  /** Whether of two articles the first is taken for the translation: the one that has drafts, else the later by name. */
  #isTranslation(a: number, b: number): boolean {
    const [left, right] = [this.#rows[a]!, this.#rows[b]!]
    return left.drafted === right.drafted ? nameOf(left) > nameOf(right) : left.drafted
  }
}

function nameOf({ path, article }: Pick<Row, 'path' | 'article'>): string {
  return article === undefined ? path : `${path}#${article}`
}

/** The number of the draft of each fact. */
function draftsOf({ sentences }: SourceFacts): Map<Fact, number> {
  return new Map(sentences.flatMap(({ facts }) => facts).map((fact, at) => [fact, at]))
}

function tell({ kind, fact, other }: Mismatch, there: Row): Saying {
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
function missing(name: string): Saying {
  return { say: say('finding.pair-mismatch.no-original', { name }), related: [], severity: 'info' }
}
