import type { Finding, Related } from '../core/finding.ts'
import type { LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import { isLearned } from '../names/cluster.ts'
import { isCommonWord } from '../names/common-words.ts'
import { type NameUse, usesOf } from '../names/name-ledger.ts'
import { NameTable } from '../names/name-table.ts'
import { findSetVariants, type WrittenName } from '../names/set-variants.ts'
import type { Article, Reread, SeenArticle, SetWatch, Told } from './define.ts'
import { mentionedIn } from './mentioned.ts'
import { relatedTo } from './place.ts'
import type { Candidate } from './record.ts'

/** Where an article first writes each of its names that are in no list: starts and ends in turn, in its plain text. */
export type FirstPlaces = readonly number[]

/** Gathers the full names of an article that are in no list. */
export function gatherUnknown({ language, names, mentions }: Article): {
  readonly kept: readonly NameUse[]
  readonly aside: FirstPlaces
} {
  if (!isLearned(language)) return { kept: [], aside: [] }
  const isMentioned = mentionedIn(mentions)
  const found = usesOf(names.filter(({ parts, span }) => parts.length > 1 && !isMentioned(span)))
  return {
    kept: found.map(({ use }) => use),
    aside: found.flatMap(({ first: { span } }) => [span.start, span.end]),
  }
}

/** A name of an article, by its number among the names that are in no list. */
type Place = { readonly article: number; readonly at: number }
/** Spellings of one name, the one that prevails first, each with its first places. */
type Group = readonly { readonly name: WrittenName; readonly places: readonly Place[] }[]
/** A place as it is spoken of: where it is, and what may be said of it there. */
type Reading = { readonly place: Related; readonly candidate: Candidate | null }

/**
 * Watches full names in no list over a run; which of them are one name is settled when all articles were seen. Articles that
 * write one are read again: they are few. Memory follows the number of distinct names.
 */
export class UnknownWatch implements SetWatch<readonly NameUse[], FirstPlaces> {
  readonly #tables = new Map<LanguageTag, NameTable>()
  #told: readonly Told[] = []

  see(kept: readonly NameUse[], { language, number }: SeenArticle): void {
    const table = this.#tables.get(language) ?? new NameTable()
    this.#tables.set(language, table)
    table.enter(kept, number)
  }

  async compare(again: (article: number) => Promise<Reread<FirstPlaces>>): Promise<void> {
    const groups = [...this.#groups()]
    const readings = new Map<string, Reading>()
    const spoken = groups.flatMap(([kept, ...others]) => [kept!.places[0]!, ...others.flatMap(({ places }) => places)])
    for (const { article, at } of spoken.sort((a, b) => a.article - b.article))
      readings.set(`${article} ${at}`, readingOf(await again(article), at))
    this.#told = groups.flatMap(group => [...tellGroup(group, ({ article, at }) => readings.get(`${article} ${at}`)!)])
  }

  settle(): Iterable<Told> {
    return this.#told
  }

  *#groups(): Generator<Group> {
    for (const [language, table] of this.#tables) {
      for (const group of findSetVariants(table, word => isCommonWord(word, language)))
        yield group.map(name => ({ name: table.at(name), places: table.places(name) }))
    }
  }
}

function readingOf({ document, aside, place }: Reread<FirstPlaces>, at: number): Reading {
  const span = { start: aside[2 * at]!, end: aside[2 * at + 1]! }
  const form = document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const candidate = place({
    span,
    say: { key: 'majority', params: { form } },
    forms: [form],
    fixes: [{ label: say('fix.replace', { to: form }), trust: 'ask', edits: [{ ...span, text: form }] }],
  })
  // A copy: its line and its texts are views into the article, of which they would keep all until the run is over.
  return structuredClone({ place: relatedTo(span, document), candidate })
}

/** What comes of the first places of spellings that do not prevail. */
function* tellGroup([kept, ...others]: Group, reading: (place: Place) => Reading): Generator<Told> {
  const first = reading(kept!.places[0]!).place
  for (const { name: own, places } of others) {
    const rivals = [kept!, ...others].filter(({ name }) => name !== own).map(({ name }) => name.text)
    const tell = (candidate: Finding) => told(candidate, own, kept!.name, rivals, first)
    for (const place of places) {
      const { candidate } = reading(place)
      if (candidate) yield { article: place.article, of: candidate, tell }
    }
  }
}

/** A candidate in a spelling that does not prevail, with the one that does. */
function told(
  candidate: Finding,
  own: WrittenName,
  kept: WrittenName,
  rivals: readonly string[],
  first: Related,
): Finding {
  const form = candidate.forms![0]!
  const to = candidate.text === candidate.text.toUpperCase() ? kept.text.toUpperCase() : kept.text
  return {
    ...candidate,
    say: say(`finding.mixed-in-set.${kept.articles > own.articles ? 'majority' : 'even'}`, {
      form: candidate.text,
      preferred: kept.text,
      forms: [form, ...rivals],
      count: kept.count,
      path: articleName(first),
    }),
    preferred: to,
    forms: [form, ...rivals],
    fixes: candidate.fixes.map(fix => ({
      ...fix,
      label: say('fix.replace', { to }),
      edits: fix.edits.map(edit => ({ ...edit, text: to })),
    })),
    related: [first],
  }
}
