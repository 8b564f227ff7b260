import { Column } from '../core/column.ts'
import { detached } from '../core/detached.ts'
import type { Finding, Related } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineSetRule, type Gathered, type SeenArticle, type Told } from './define.ts'
import { relatedTo } from './place.ts'
import { replaceBy } from './replacement.ts'
import { groupOf, writtenForm } from './spellings.ts'
import { gatherUnknown, UnknownWatch } from './unknown-in-set.ts'

/**
 * mixed-in-set: one name is spelled in one way in one article of a run and in another way in the next.
 *
 * Why: two stories on one page contradict each other though each is consistent.
 * When not: forms that `house-form` reports already, articles that mix by themselves (`mixed-spelling`), articles in
 * different languages, given names of different people. Names in no list count as full names alone, where all their words
 * but one agree and the agreeing ones are rare: a given name is spelled per person.
 */
export const mixedInSet = defineSetRule({
  code: 'mixed-in-set',
  about: 'name',
  severity: 'warning',
  needsGlossary: false,
  gather(article) {
    const [unknown, listed] = [gatherUnknown(article), gatherListed(article)]
    return {
      kept: { unknown: unknown.kept, listed: listed.kept },
      drafts: listed.drafts,
      aside: unknown.aside,
    }
  },
  watch() {
    const [unknown, listed] = [new UnknownWatch(), watchListed()]
    return {
      see(kept, article) {
        unknown.see(kept.unknown, article)
        listed.see(kept.listed, article)
      },
      compare: again => unknown.compare(again),
      *settle() {
        yield* unknown.settle()
        yield* listed.settle()
      },
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

/** How one article writes a name of the glossary. */
type ListedForm = {
  readonly group: string
  readonly form: string
  readonly count: number
  readonly span: Span
  readonly text: string
  readonly preferred: boolean
}
type Listed = { readonly forms: readonly ListedForm[]; readonly candidates: readonly (readonly [string, string])[] }

function gatherListed(article: Article): Pick<Gathered<Listed, null>, 'kept' | 'drafts'> {
  const forms: ListedForm[] = []
  const candidates: [string, string][] = []
  const drafts: Draft[] = []
  for (const [group, mentions] of formsOf(article)) {
    const here = new Map<string, { -readonly [key in keyof ListedForm]: ListedForm[key] }>()
    for (const mention of mentions) {
      const form = writtenForm(mention)
      const { span, text } = relatedTo(mention.span, article.document)
      const known = here.get(form)
      if (!known) here.set(form, { group, form, count: 1, span, text, preferred: mention.standing === 'preferred' })
      else {
        known.count++
        if (span.start < known.span.start) Object.assign(known, { span, text })
      }
    }
    forms.push(...here.values())
    if (here.size > 1) continue
    for (const mention of mentions) {
      if (mention.standing === 'preferred') continue
      candidates.push([group, writtenForm(mention)])
      drafts.push(candidate(mention, article))
    }
  }
  return { kept: { forms, candidates }, drafts }
}

/** What the run has seen of one form: how often, and where first. */
type Use = { count: number; first: Related; readonly preferred: boolean }

/** Watches names of the glossary. Candidates are kept as three numbers each. */
function watchListed() {
  const groups = new Map<string, Map<string, Use>>()
  const forms: { readonly group: string; readonly form: string }[] = []
  const numbers = new Map<string, number>()
  const candidates = { articles: new Column(), drafts: new Column(), forms: new Column() }
  const numberOf = (group: string, form: string) => {
    const key = `${group}\u0000${form}`
    const known = numbers.get(key) ?? forms.push({ group, form }) - 1
    numbers.set(key, known)
    return known
  }
  return {
    see(kept: Listed, { path, article, number }: SeenArticle): void {
      for (const { group, form, count, span, text, preferred } of kept.forms) {
        const uses = groups.get(group) ?? new Map<string, Use>()
        groups.set(group, uses)
        const known = uses.get(form)
        if (known) known.count += count
        if (known && !comesBefore(path, article, span, known.first)) continue
        const first = { path, ...(article !== undefined && { article }), span, text: detached(text) }
        if (known) known.first = first
        else uses.set(form, { count, first, preferred })
      }
      for (const [draft, [group, form]] of kept.candidates.entries()) {
        candidates.articles.push(number)
        candidates.drafts.push(draft)
        candidates.forms.push(numberOf(group, form))
      }
    },
    *settle(): Generator<Told> {
      const settled = forms.map(({ group, form }) => settle(form, groups.get(group)!))
      for (let at = 0; at < candidates.forms.length; at++) {
        const tell = settled[candidates.forms.get(at)]
        if (tell) yield { article: candidates.articles.get(at), of: candidates.drafts.get(at), tell }
      }
    },
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

function candidate(mention: Mention, article: Article): Draft {
  return {
    span: mention.span,
    say: { key: 'house', params: { form: mention.text } },
    entry: mention.entry.id,
    forms: [writtenForm(mention)],
    ...(mention.preferred !== null && {
      preferred: mention.preferred,
      fixes: [replaceBy(article.document, mention, mention.preferred, 'ask')],
    }),
  }
}

/** Whether a place stands earlier in the run than another, whatever order the articles came in. */
function comesBefore(path: string, article = '', { start }: Span, { span, ...other }: Related): boolean {
  if (path !== other.path) return path < other.path
  const { article: otherArticle = '' } = other
  return article === otherArticle ? start < span.start : article < otherArticle
}

/** The house form first, then the more frequent, then by the alphabet, so that of two as frequent one is told. */
function byClaim([a, useOfA]: [string, Use], [b, useOfB]: [string, Use]): number {
  const byHouse = Number(useOfB.preferred) - Number(useOfA.preferred)
  return byHouse || useOfB.count - useOfA.count || (a < b ? -1 : 1)
}

/** Keeps candidates of a form where another article writes the name in another way, and says which way prevails. */
function settle(form: string, uses: ReadonlyMap<string, Use>): ((candidate: Finding) => Finding) | null {
  const ranked = [...uses].sort(byClaim)
  const rivals = ranked.filter(([written]) => written !== form)
  const [first] = rivals
  if (!first || ranked[0]![0] === form) return null
  const [kept, where] = first
  return ({ preferred: _, ...candidate }) => ({
    ...candidate,
    say: {
      key: `finding.mixed-in-set.${where.preferred ? 'house' : 'majority'}`,
      params: {
        form: candidate.text,
        preferred: kept,
        forms: ranked.map(([written]) => written),
        count: where.count,
        path: where.first.path,
      },
    },
    preferred: kept,
    forms: [form, ...rivals.map(([written]) => written)],
    fixes: where.preferred ? candidate.fixes : [],
    related: [where.first],
  })
}
