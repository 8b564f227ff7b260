import { detached } from '../core/detached.ts'
import type { Finding, Related } from '../core/finding.ts'
import type { LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import { isLearned } from '../names/cluster.ts'
import { unitKey } from '../names/cluster-units.ts'
import { isCommonWord } from '../names/common-words.ts'
import { type LedgerName, NameLedger, type NameUse, usesOf } from '../names/name-ledger.ts'
import { findSetVariants } from '../names/set-variants.ts'
import type { Article, Gathered, Lead, SetWatch } from './define.ts'
import { mentionedIn } from './mentioned.ts'
import { relatedTo } from './place.ts'

/** Articles in which a spelling is told: what its tenth article would add is said by the count. */
const MOST_PLACES = 3

type Names = readonly LedgerName<Related>[]

/** A full name in no list, as one article writes it, and its first place there. */
type UnknownName = NameUse & { readonly span: Span; readonly written: string }

/** Gathers the full names of an article that are in no list; a draft stands for the first place of each. */
export function gatherUnknown({ document, language, names, mentions }: Article): Gathered<readonly UnknownName[]> {
  if (!isLearned(language)) return { kept: [], drafts: [] }
  const isMentioned = mentionedIn(mentions)
  const found = usesOf(names.filter(({ parts, span }) => parts.length > 1 && !isMentioned(span)))
  return {
    kept: found.map(({ use, first }) => {
      const { span, text } = relatedTo(first.span, document)
      return { ...use, span, written: detached(text) }
    }),
    drafts: found.map(({ first: { span, text } }) => {
      const form = text.replace(/\s+/g, ' ')
      return {
        span,
        say: { key: 'majority', params: { form, language } },
        forms: [detached(form)],
        fixes: [{ label: say('fix.replace', { to: form }), trust: 'ask', edits: [{ ...span, text: form }] }],
      }
    }),
  }
}

/**
 * Watches full names in no list over a run. Candidates are the first places of each; which of them are one name is settled
 * when all articles were seen. Memory follows the number of distinct names.
 */
export function watchUnknown(): SetWatch<readonly UnknownName[]> {
  const ledgers = new Map<LanguageTag, NameLedger<Related>>()
  let groups: ReadonlyMap<string, Names> | null = null
  return {
    see(kept, { path, article, language }) {
      const ledger = ledgers.get(language) ?? new NameLedger<Related>(MOST_PLACES)
      ledgers.set(language, ledger)
      const leads: Lead[] = []
      ledger.enter(kept, at => {
        const { span, written, text } = kept[at]!
        leads.push({ draft: at, about: `${language} ${unitKey(text)}` })
        return { path, ...(article !== undefined && { article }), span, text: written }
      })
      return leads
    },
    settle(about) {
      groups ??= groupsOf(ledgers)
      const group = groups.get(about)
      return group ? candidate => tell(candidate, group) : null
    },
  }
}

/** Names of one bearer by language and spelling. */
function groupsOf(ledgers: ReadonlyMap<LanguageTag, NameLedger<Related>>): Map<string, Names> {
  const groups = new Map<string, Names>()
  for (const [language, ledger] of ledgers) {
    for (const group of findSetVariants(ledger.names.values(), word => isCommonWord(word, language))) {
      for (const { text } of group) groups.set(`${language} ${unitKey(text)}`, group)
    }
  }
  return groups
}

/** A candidate in a spelling that does not prevail, with the one that does. */
function tell(candidate: Finding, [kept, ...others]: Names): Finding | null {
  const form = candidate.forms![0]!
  const own = others.find(({ text }) => unitKey(text) === unitKey(form))
  if (!kept || !own) return null
  const [first] = kept.places
  const to = candidate.text === candidate.text.toUpperCase() ? kept.text.toUpperCase() : kept.text
  const rivals = [kept, ...others].filter(name => name !== own).map(({ text }) => text)
  return {
    ...candidate,
    say: say(`finding.mixed-in-set.${kept.articles > own.articles ? 'majority' : 'even'}`, {
      form: candidate.text,
      preferred: kept.text,
      forms: [form, ...rivals],
      count: kept.count,
      path: first ? nameOf(first) : '',
    }),
    preferred: to,
    forms: [form, ...rivals],
    fixes: candidate.fixes.map(fix => ({
      ...fix,
      label: say('fix.replace', { to }),
      edits: fix.edits.map(edit => ({ ...edit, text: to })),
    })),
    related: first ? [first] : [],
  }
}

function nameOf({ path, article }: Related): string {
  return article === undefined ? path : `${path}#${article}`
}
