import type { Aside } from '../core/aside.ts'
import { Column } from '../core/column.ts'
import type { Finding } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { articleName, type NamedArticle } from '../core/named-article.ts'
import { ArticleNames, callsOf, isLanguage } from '../lineage/declared.ts'
import { FactBook } from '../lineage/facts/fact-book.ts'
import { factsOf } from '../lineage/facts/facts.ts'
import { findMismatches, type Mismatch } from '../lineage/facts/mismatch.ts'
import { proposeAcross } from '../lineage/facts/propose-facts.ts'
import { relateFacts } from '../lineage/facts/relate-facts.ts'
import type { Article, Reread, SeenArticle, SetWatch, Told } from './define.ts'
import { draftAt, type Kept } from './pair-mismatch.ts'
import { relatedTo } from './place.ts'

type Declaration = { readonly row: number; readonly from: NamedArticle; readonly translates: string }
/** Two articles by their rows; which of an undeclared pair is the translation is seen when both are read again. */
type Pair = { readonly original: number; readonly translation: number; readonly declared: boolean }
type Saying = Pick<Finding, 'say' | 'related'> & Partial<Pick<Finding, 'severity' | 'entry'>>

/** Watches a run for pairs of articles that translate each other, and compares each pair once, when all were seen. */
export class PairWatch implements SetWatch<Kept, null> {
  /** By row twice the number of the article, and one more where findings may sit in it. */
  readonly #rows = new Column()
  readonly #book: FactBook
  readonly #declarations: Declaration[] = []
  readonly #told: Told[] = []

  /** @param aside an empty one, for the facts of all articles */
  constructor(aside: Aside) {
    this.#book = new FactBook(aside)
  }

  see({ index, translates, isTranslation }: Kept, { path, article, number }: SeenArticle): void {
    const row = this.#rows.push(2 * number + Number(isTranslation))
    this.#book.add(index)
    const from = { path, ...(article !== undefined && { article }) }
    if (translates !== null) this.#declarations.push({ row, from, translates })
  }

  async compare(again: (article: number) => Promise<Reread<null>>, all: Iterable<NamedArticle>): Promise<void> {
    const { pairs, lost } = this.#declared(all)
    for (const { row, translates } of lost)
      this.#told.push({ article: this.#number(row), of: 0, tell: sayer(missing(translates)) })
    const said = new Set<string>()
    for (const pair of [...pairs, ...this.#proposed(pairs)]) {
      const both = [await again(this.#number(pair.translation)), await again(this.#number(pair.original))] as const
      const [ours, theirs] = this.#isEither(pair) && isLater(both[1], both[0]) ? [both[1], both[0]] : both
      const article = this.#number(ours === both[0] ? pair.translation : pair.original)
      const [here, there] = [ours.article(), theirs.article()]
      for (const mismatch of mismatchesOf(here, there, pair.declared)) {
        const { start, end } = mismatch.fact
        if (said.has(`${article} ${start} ${end}`)) continue
        said.add(`${article} ${start} ${end}`)
        const candidate = ours.place(draftAt({ start, end }))
        if (candidate) this.#told.push({ article, of: candidate, tell: sayer(sayingOf(mismatch, there)) })
      }
    }
  }

  settle(): Iterable<Told> {
    return this.#told
  }

  /** Pairs in different languages that share rare facts, and of which one may hold findings. */
  #proposed(declared: readonly Pair[]): Pair[] {
    if (this.#book.languages < 2) return []
    const known = new Set(declared.flatMap(({ original: a, translation: b }) => [`${a} ${b}`, `${b} ${a}`]))
    return proposeAcross(this.#book).flatMap(({ a, b }) => {
      if (known.has(`${a} ${b}`) || !(this.#isTranslation(a) || this.#isTranslation(b))) return []
      const [original, translation] = this.#isTranslation(b) ? [a, b] : [b, a]
      return [{ original, translation, declared: false }]
    })
  }

  /** Pairs that are declared, and declarations whose original is not there. */
  #declared(all: Iterable<NamedArticle>): { pairs: Pair[]; lost: Declaration[] } {
    const pairs: Pair[] = []
    const lost: Declaration[] = []
    if (this.#declarations.length === 0) return { pairs, lost }
    const asked = new Set(this.#declarations.flatMap(({ translates, from }) => callsOf(translates, from)))
    const names = new ArticleNames(this.#inRows(all), asked)
    for (const declaration of this.#declarations) {
      const { row: translation, from, translates } = declaration
      const original = names.find(translates, from)
      if (original === null) {
        if (!isLanguage(translates)) lost.push(declaration)
      } else if (original !== translation) pairs.push({ original, translation, declared: true })
    }
    return { pairs, lost }
  }

  /** Those of all articles that have a row. */
  *#inRows(all: Iterable<NamedArticle>): Generator<NamedArticle> {
    let [row, number] = [0, 0]
    for (const article of all) {
      if (row < this.#rows.length && this.#number(row) === number++) {
        row++
        yield article
      }
    }
  }

  #number(row: number): number {
    return this.#rows.get(row) >>> 1
  }

  #isTranslation(row: number): boolean {
    return (this.#rows.get(row) & 1) === 1
  }

  /** Whether either article of a pair may be the translation: then it is the later by name. */
  #isEither({ declared, original, translation }: Pair): boolean {
    return !declared && this.#isTranslation(original) && this.#isTranslation(translation)
  }
}

function isLater({ document: a }: Reread<null>, { document: b }: Reread<null>): boolean {
  return articleName(a) > articleName(b)
}

function sayer(saying: Saying): Told['tell'] {
  return candidate => ({ ...candidate, ...saying, fixes: [] })
}

/** What a translation says otherwise than its original, where anything shows that they share a source. */
function mismatchesOf(ours: Article, theirs: Article, declared: boolean): Mismatch[] {
  const [a, b] = [ours, theirs].map(({ document, mentions, names }) => factsOf(document, mentions, names))
  const related = relateFacts(a!, b!, declared)
  return related ? findMismatches(a!, b!, related.pairs, related.keys) : []
}

function sayingOf({ kind, fact, other }: Mismatch, { document }: Article): Saying {
  const params = { text: fact.text, other: other.text, path: articleName(document) }
  return {
    say: say(`finding.pair-mismatch.${kind}`, params),
    related: [{ ...relatedTo(other, document), text: other.text }],
    ...(fact.kind === 'entry' && kind !== 'missing' && { entry: fact.key }),
  }
}

/** An original that is not among the articles of the run: nothing wrong with the text, but nothing was compared. */
function missing(name: string): Saying {
  return { say: say('finding.pair-mismatch.no-original', { name }), related: [], severity: 'info' }
}
