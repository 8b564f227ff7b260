import type { Finding } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { ArticleNames, isLanguage } from '../lineage/declared.ts'
import { FactBook } from '../lineage/facts/fact-book.ts'
import { factsOf } from '../lineage/facts/facts.ts'
import { findMismatches, type Mismatch } from '../lineage/facts/mismatch.ts'
import { proposeAcross } from '../lineage/facts/propose-facts.ts'
import { relateFacts } from '../lineage/facts/relate-facts.ts'
import type { Article, Reread, SeenArticle, SetWatch, Told } from './define.ts'
import { draftAt, type Kept } from './pair-mismatch.ts'
import { relatedTo } from './place.ts'

/** An article as the watch knows it, beside its facts. */
type Row = Pick<SeenArticle, 'path' | 'article' | 'number'> & Pick<Kept, 'isTranslation'>
type Declaration = { readonly row: number; readonly translates: string }
/** Two articles by their rows. */
type Pair = { readonly original: number; readonly translation: number; readonly declared: boolean }
type Saying = Pick<Finding, 'say' | 'related'> & Partial<Pick<Finding, 'severity' | 'entry'>>

/** Watches a run for pairs of articles that translate each other, and compares each pair once, when all were seen. */
export class PairWatch implements SetWatch<Kept, null> {
  readonly #rows: Row[] = []
  readonly #book = new FactBook()
  readonly #declarations: Declaration[] = []
  readonly #told: Told[] = []

  see({ index, translates, isTranslation }: Kept, { path, article, number }: SeenArticle): void {
    const row = this.#rows.push({ path, ...(article !== undefined && { article }), number, isTranslation }) - 1
    this.#book.add(index)
    if (translates !== null) this.#declarations.push({ row, translates })
  }

  async compare(again: (article: number) => Promise<Reread<null>>): Promise<void> {
    const said = new Set<string>()
    for (const { translation, original, declared } of this.#pairs()) {
      const [ours, theirs] = [this.#rows[translation]!, this.#rows[original]!]
      if (!ours.isTranslation) continue
      const { article: ourArticle, place } = await again(ours.number)
      const { article: theirArticle } = await again(theirs.number)
      const [here, there] = [ourArticle(), theirArticle()]
      for (const mismatch of mismatchesOf(here, there, declared)) {
        const { start, end } = mismatch.fact
        if (said.has(`${translation} ${start} ${end}`)) continue
        said.add(`${translation} ${start} ${end}`)
        const candidate = place(draftAt({ start, end }))
        const tell = sayer(sayingOf(mismatch, there, theirs))
        if (candidate) this.#told.push({ article: ours.number, of: candidate, tell })
      }
    }
  }

  *settle(): Generator<Told> {
    for (const { row, translates } of this.#declared().lost)
      yield { article: this.#rows[row]!.number, of: 0, tell: sayer(missing(translates)) }
    yield* this.#told
  }

  /** Pairs that are declared, and those in different languages that share rare facts. */
  #pairs(): Pair[] {
    const { pairs } = this.#declared()
    if (this.#book.languages < 2) return pairs
    const known = new Set(pairs.flatMap(({ original: a, translation: b }) => [`${a} ${b}`, `${b} ${a}`]))
    for (const { a, b } of proposeAcross(this.#book)) {
      if (known.has(`${a} ${b}`)) continue
      const translation = this.#isTranslation(a, b) ? a : b
      pairs.push({ original: translation === a ? b : a, translation, declared: false })
    }
    return pairs
  }

  /** Pairs that are declared, and declarations whose original is not there. */
  #declared(): { pairs: Pair[]; lost: Declaration[] } {
    const pairs: Pair[] = []
    const lost: Declaration[] = []
    if (this.#declarations.length === 0) return { pairs, lost }
    const names = new ArticleNames(this.#rows)
    for (const declaration of this.#declarations) {
      const { row: translation, translates } = declaration
      const original = names.find(translates, this.#rows[translation]!)
      if (original === null) {
        if (!isLanguage(translates)) lost.push(declaration)
      } else if (original !== translation) pairs.push({ original, translation, declared: true })
    }
    return { pairs, lost }
  }

  /** Whether of two articles the first is taken for the translation: the one that findings may sit in, else the later by name. */
  #isTranslation(a: number, b: number): boolean {
    const [left, right] = [this.#rows[a]!, this.#rows[b]!]
    return left.isTranslation === right.isTranslation ? nameOf(left) > nameOf(right) : left.isTranslation
  }
}

function nameOf({ path, article }: Pick<Row, 'path' | 'article'>): string {
  return article === undefined ? path : `${path}#${article}`
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

function sayingOf({ kind, fact, other }: Mismatch, { document }: Article, original: Row): Saying {
  const params = { text: fact.text, other: other.text, path: nameOf(original) }
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
