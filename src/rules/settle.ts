import type { Aside } from '../core/aside.ts'
import type { Finding } from '../core/finding.ts'
import { memoryAside } from '../core/memory-aside.ts'
import type { ArticleFindings } from '../core/run.ts'
import { bySpan } from '../core/span.ts'
import type { Plain, Reread, Rule, SetWatch, Told } from './define.ts'
import type { PackedRecord } from './packed-record.ts'
import type { ArticleRecord, Source } from './record.ts'
import { type Laid, memoryShelf, type Shelf } from './shelf.ts'

/** What a rule over the run has to say of an article. */
type Saying = Omit<Told, 'article'> & { readonly code: string }

/** Reads an article again for a rule. */
export type LookAgain = (
  laid: Pick<Laid, 'path' | 'article'>,
  source: Source,
  code: string,
) => Promise<Omit<Reread<Plain>, 'aside'>>

/** Articles looked at again that are kept: pairs of one article come together. */
const MOST_AGAIN = 32

/**
 * The records of a run, told in order, and what they come to. Of a record the rules over the run keep what they need; the
 * rest lies on a shelf until the run is over. A suppression is judged then, too.
 */
export class Settling {
  readonly #watches: ReadonlyMap<string, SetWatch<Plain, Plain>>
  readonly #shelf: Shelf
  #count = 0

  /**
   * @param rules those that may have gathered; others over the run have nothing to say
   * @param shelf an empty one
   * @param lay opens a place where rules may lay things aside for as long as the run is settled
   */
  constructor(rules: readonly Rule[], shelf: Shelf = memoryShelf(), lay: () => Aside = memoryAside) {
    this.#watches = new Map(rules.flatMap(rule => ('watch' in rule ? [[rule.code, rule.watch(lay)]] : [])))
    this.#shelf = shelf
  }

  /** Takes in the next record of the run. */
  take(record: ArticleRecord | PackedRecord): void {
    const { path, article, language } = 'rest' in record ? record.brief : record
    const seen = { path, ...(article !== undefined && { article }), language, number: this.#count++ }
    for (const [code, watch] of this.#watches) {
      const kept = 'rest' in record ? record.brief.kept[code] : record.gathered[code]?.kept
      if (kept !== undefined) watch.see(kept, seen)
    }
    this.#shelf.put(record)
  }

  /** Lets rules look again at articles that they must compare in full: of one article alone there is none. */
  async compare(lookAgain: LookAgain): Promise<void> {
    for (const [code, watch] of this.#watches) {
      const looked = new Map<number, Promise<Reread<Plain>>>()
      const read = async (number: number) => {
        const laid = this.#shelf.at(number)
        const { aside, source } = laid.unread()
        return { ...(await lookAgain(laid, source!, code)), aside: aside[code] ?? null }
      }
      await watch.compare?.(number => {
        const again = looked.get(number) ?? read(number)
        looked.delete(number)
        looked.set(number, again)
        if (looked.size > MOST_AGAIN) looked.delete(looked.keys().next().value!)
        return again
      }, this.#shelf)
    }
  }

  /**
   * Settles what only the whole run can show.
   * @returns the articles in order; they may be gone over again, and are put together anew each time
   */
  finish(): Iterable<ArticleFindings> {
    const shelf = this.#shelf
    const sayings = this.#settle()
    return {
      *[Symbol.iterator]() {
        let number = 0
        for (const laid of shelf) yield settled(laid, sayings.get(number++) ?? [])
      },
    }
  }

  /** What the rules over the run have to say, by article. */
  #settle(): Map<number, Saying[]> {
    const sayings = new Map<number, Saying[]>()
    for (const [code, watch] of this.#watches) {
      for (const { article, ...saying } of watch.settle()) {
        const list = sayings.get(article)
        if (list) list.push({ code, ...saying })
        else sayings.set(article, [{ code, ...saying }])
      }
    }
    return sayings
  }
}

/** An article with what the run shows of it. */
function settled({ own, candidates, unread: _, ...article }: Laid, sayings: readonly Saying[]): ArticleFindings {
  const { findings, unused } = own()
  const told: Finding[] = []
  const used = new Set<number>()
  const possible = sayings.length > 0 ? candidates() : {}
  for (const { code, of, tell } of sayings) {
    const candidate = typeof of === 'number' ? possible[code]?.[of] : of
    const finding = candidate && tell(candidate.finding)
    if (!candidate || !finding) continue
    if (candidate.silencer === null) told.push(finding)
    else used.add(candidate.silencer)
  }
  const idle = unused.filter(({ suppression }) => !used.has(suppression)).map(({ finding }) => finding)
  return { ...article, findings: [...findings, ...told, ...idle].sort(inReadingOrder) }
}

function inReadingOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
