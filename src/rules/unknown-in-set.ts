import type { Finding, Related } from '../core/finding.ts'
import type { LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import { isLearned } from '../names/cluster.ts'
import { isCommonWord } from '../names/common-words.ts'
import { type NameUse, usesOf } from '../names/name-ledger.ts'
import { NameTable } from '../names/name-table.ts'
import { findSetVariants, type WrittenName } from '../names/set-variants.ts'
import type { Article, Gathered, Recall, SetWatch, Told } from './define.ts'
import { mentionedIn } from './mentioned.ts'
import { relatedTo } from './place.ts'

/** Where an article first writes each of its names that are in no list, and how. */
export type FirstPlaces = readonly { readonly span: Span; readonly written: string }[]

/** Gathers the full names of an article that are in no list; a draft stands for the first place of each. */
export function gatherUnknown({
  document,
  language,
  names,
  mentions,
}: Article): Gathered<readonly NameUse[], FirstPlaces> {
  if (!isLearned(language)) return { kept: [], drafts: [], aside: [] }
  const isMentioned = mentionedIn(mentions)
  const found = usesOf(names.filter(({ parts, span }) => parts.length > 1 && !isMentioned(span)))
  return {
    kept: found.map(({ use }) => use),
    drafts: found.map(({ first: { span, text } }) => {
      const form = text.replace(/\s+/g, ' ')
      return {
        span,
        say: { key: 'majority', params: { form, language } },
        forms: [form],
        fixes: [{ label: say('fix.replace', { to: form }), trust: 'ask', edits: [{ ...span, text: form }] }],
      }
    }),
    aside: found.map(({ first }) => {
      const { span, text } = relatedTo(first.span, document)
      return { span, written: text }
    }),
  }
}

/**
 * Watches full names in no list over a run. Candidates are the first places of each; which of them are one name is settled
 * when all articles were seen. Memory follows the number of distinct names.
 */
export function watchUnknown(): SetWatch<readonly NameUse[], FirstPlaces> {
  const tables = new Map<LanguageTag, NameTable>()
  return {
    see(kept, { language, number }) {
      const table = tables.get(language) ?? new NameTable()
      tables.set(language, table)
      table.enter(kept, number)
    },
    *settle(recall) {
      for (const [language, table] of tables) {
        for (const group of findSetVariants(table, word => isCommonWord(word, language)))
          yield* tellGroup(group, table, recall)
      }
    },
  }
}

/** What comes of the first places of spellings that do not prevail. */
function* tellGroup(group: readonly number[], table: NameTable, recall: Recall<FirstPlaces>): Generator<Told> {
  const [kept, ...others] = group.map(name => table.at(name))
  const first = firstPlace(table.places(group[0]!)[0]!, recall)
  for (const [at, own] of others.entries()) {
    const rivals = [kept!, ...others].filter(name => name !== own).map(({ text }) => text)
    const tell = (candidate: Finding) => told(candidate, own, kept!, rivals, first)
    for (const place of table.places(group[at + 1]!)) yield { article: place.article, of: place.at, tell }
  }
}

function firstPlace({ article, at }: { article: number; at: number }, recall: Recall<FirstPlaces>): Related {
  const { aside, path, article: id } = recall(article)
  const { span, written } = aside[at]!
  return { path, ...(id !== undefined && { article: id }), span, text: written }
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
      path: nameOf(first),
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

function nameOf({ path, article }: Related): string {
  return article === undefined ? path : `${path}#${article}`
}
