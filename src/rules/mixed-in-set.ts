import type { Finding, Related } from '../core/finding.ts'
import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineRule, type SetWatch } from './define.ts'
import { relatedTo } from './place.ts'
import { replaceBy } from './replacement.ts'
import { groupOf, writtenForm } from './spellings.ts'

/**
 * mixed-in-set: one name is spelled in one way in one article of a run and in another way in the next.
 *
 * Why: two stories on one page contradict each other though each is consistent.
 * When not: forms that `house-form` reports already, articles that mix by themselves (`mixed-spelling`), articles in
 * different languages, given names of different people.
 */
export const mixedInSet = defineRule({
  code: 'mixed-in-set',
  about: 'name',
  severity: 'warning',
  needsGlossary: true,
  watch: watchSpellings,
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
type Seen = { readonly forms: Map<string, { count: number; readonly first: Related; readonly preferred: boolean }> }

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
          const known = seen.forms.get(form)
          if (known) known.count++
          else
            seen.forms.set(form, {
              count: 1,
              first: relatedTo(mention.span, article.document),
              preferred: mention.standing === 'preferred',
            })
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

/** Keeps a candidate where another article writes the name in another way, and says which way prevails. */
function settle(finding: Finding, groups: ReadonlyMap<string, Seen>): Finding | null {
  const form = finding.forms![0]!
  const seen = groups.get(String(finding.say.params!['group']))!
  const rivals = [...seen.forms].filter(([written]) => written !== form)
  if (rivals.length === 0) return null
  const [kept, where] =
    rivals.find(([, rival]) => rival.preferred) ?? rivals.reduce((a, b) => (b[1].count > a[1].count ? b : a))
  if (!where.preferred && where.count <= seen.forms.get(form)!.count) return null
  const { preferred: _, ...rest } = finding
  return {
    ...rest,
    say: {
      key: `finding.mixed-in-set.${where.preferred ? 'house' : 'majority'}`,
      params: {
        form: finding.text,
        preferred: kept,
        forms: [...seen.forms.keys()],
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
