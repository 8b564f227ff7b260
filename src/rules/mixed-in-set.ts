import type { Finding, Related } from '../core/finding.ts'
import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineRule, type SetWatch } from './define.ts'
import { relatedTo } from './place.ts'
import { replaceBy } from './replacement.ts'
import { groupOf, writtenForm } from './spellings.ts'
import { watchUnknown } from './unknown-in-set.ts'

/**
 * mixed-in-set: one name is spelled in one way in one article of a run and in another way in the next.
 *
 * Why: two stories on one page contradict each other though each is consistent.
 * When not: forms that `house-form` reports already, articles that mix by themselves (`mixed-spelling`), articles in
 * different languages, given names of different people. Names in no list count as full names alone, where all their words
 * but one agree and the agreeing ones are rare: a given name is spelled per person.
 */
export const mixedInSet = defineRule({
  code: 'mixed-in-set',
  about: 'name',
  severity: 'warning',
  needsGlossary: false,
  watch: () => {
    const [listed, unknown] = [watchSpellings(), watchUnknown()]
    return {
      *see(article) {
        yield* listed.see(article)
        yield* unknown.see(article)
      },
      settle: finding => (finding.entry === undefined ? unknown : listed).settle(finding),
    }
  },
  examples: [
    {
      name: 'one article alone is never mixed in a set',
      glossary:
        '- id: place.saraqib\n  type: place\n  house: { en: Saraqib }\n  forms: [{ form: Saraqeb, kind: full, status: admitted, in: [en] }]\n',
      text: 'Saraqeb lies on the highway.',
      finds: [],
    },
  ],
})

/** What the run has seen of one group: how often each form, and where first. */
type Use = { count: number; first: Related; readonly preferred: boolean }
type Seen = { readonly forms: Map<string, Use> }

function watchSpellings(): SetWatch {
  const groups = new Map<string, Seen>()
  return {
    *see(article) {
      const here = formsOf(article)
      for (const [key, mentions] of here) {
        const seen = groups.get(key) ?? { forms: new Map() }
        groups.set(key, seen)
        for (const mention of mentions) {
          const form = writtenForm(mention)
          const place = relatedTo(mention.span, article.document)
          const known = seen.forms.get(form)
          if (known) {
            known.count++
            if (comesBefore(place, known.first)) known.first = place
          } else seen.forms.set(form, { count: 1, first: place, preferred: mention.standing === 'preferred' })
        }
        if (new Set(mentions.map(writtenForm)).size > 1) continue
        for (const mention of mentions) if (mention.standing !== 'preferred') yield candidate(mention, key, article)
      }
    },
    settle: finding => settle(finding, groups),
  }
}

function formsOf(article: Article): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of article.mentions) {
    const group = groupOf(mention)
    if (
      group === null ||
      mention.standing === 'deprecated' ||
      mention.standing === 'forbidden' ||
      mention.standing === 'foreign'
    )
      continue
    const key = `${group}\u0000${article.language}`
    const mentions = groups.get(key)
    if (mentions) mentions.push(mention)
    else groups.set(key, [mention])
  }
  return groups
}

function candidate(mention: Mention, group: string, article: Article): Draft {
  return {
    span: mention.span,
    say: { key: 'house', params: { form: mention.text, group } },
    entry: mention.entry.id,
    forms: [writtenForm(mention)],
    ...(mention.preferred !== null && {
      preferred: mention.preferred,
      fixes: [replaceBy(article.document, mention, mention.preferred, 'ask')],
    }),
  }
}

/** Whether a place stands earlier in the run than another, whatever order the articles came in. */
function comesBefore(a: Related, b: Related): boolean {
  const [one, other] = [`${a.path}\u0000${a.article ?? ''}`, `${b.path}\u0000${b.article ?? ''}`]
  return one === other ? a.span.start < b.span.start : one < other
}

/** The house form first, then the more frequent, then by the alphabet, so that of two as frequent one is told. */
function byClaim([a, useOfA]: [string, Use], [b, useOfB]: [string, Use]): number {
  const byHouse = Number(useOfB.preferred) - Number(useOfA.preferred)
  return byHouse || useOfB.count - useOfA.count || (a < b ? -1 : 1)
}

/** Keeps a candidate where another article writes the name in another way, and says which way prevails. */
function settle(finding: Finding, groups: ReadonlyMap<string, Seen>): Finding | null {
  const form = finding.forms![0]!
  const seen = groups.get(String(finding.say.params!['group']))!
  const ranked = [...seen.forms].sort(byClaim)
  const rivals = ranked.filter(([written]) => written !== form)
  const [first] = rivals
  if (!first || ranked[0]![0] === form) return null
  const [kept, where] = first
  const { preferred: _, ...rest } = finding
  return {
    ...rest,
    say: {
      key: `finding.mixed-in-set.${where.preferred ? 'house' : 'majority'}`,
      params: {
        form: finding.text,
        preferred: kept,
        forms: ranked.map(([written]) => written),
        count: where.count,
        path: where.first.path,
      },
    },
    preferred: kept,
    forms: [form, ...rivals.map(([written]) => written)],
    fixes: where.preferred ? finding.fixes : [],
    related: [where.first],
  }
}
