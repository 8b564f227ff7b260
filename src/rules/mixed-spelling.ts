import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { replaceBy } from './replacement.ts'
import { groupOf, writtenForm } from './spellings.ts'
import { findUnknown } from './unknown-names.ts'
import { findUnlisted } from './unlisted.ts'

/**
 * mixed-spelling: one name, two spellings, in one article.
 *
 * Why: a reader takes Turkey and Türkiye, Saraqeb and Saraqib for two places, and a search finds half the story.
 * When not: a form that `house-form` reports already; a full name beside its acronym or the family name alone; a nom de
 * guerre beside the name it hides. Of names in no list: two people of one family name, near-twins as Shaanxi and Shanxi, a
 * people beside its country, a name that the text itself explains by another.
 */
export const mixedSpelling = defineRule({
  code: 'mixed-spelling',
  about: 'name',
  severity: 'warning',
  needsGlossary: false,
  *check(article: Article): Iterable<Draft> {
    for (const group of allowedGroups(article.mentions).values()) yield* mixedIn(group, article)
    const unlisted = [...findUnlisted(article)]
    yield* unlisted
    yield* findUnknown(
      article,
      unlisted.map(draft => draft.span),
    )
  },
  examples: [
    {
      name: 'house form and admitted form in one article',
      glossary:
        '- id: place.turkey\n  type: place\n  house: { en: Turkey, tr: Türkiye }\n  forms: [{ form: Türkiye, kind: full, status: admitted, in: [en] }]\n',
      text: 'Turkey closed the crossing. Later Türkiye opened it again.',
      finds: ['Türkiye'],
      fixed: 'Turkey closed the crossing. Later Turkey opened it again.',
    },
    {
      name: 'an admitted form used throughout, and an acronym beside its full name',
      glossary:
        '- id: place.turkey\n  type: place\n  house: { en: Turkey }\n  forms: [{ form: Türkiye, kind: full, status: admitted, in: [en] }]\n- id: org.un\n  type: organisation\n  house: { en: United Nations }\n  short: { en: UN }\n',
      text: 'Türkiye told the United Nations that Türkiye’s border stays open; the UN agreed.',
      finds: [],
    },
    {
      name: 'a name in no list, spelled in two ways: the rarer one is told',
      text: 'Viktor Hryhorenko opened the plant in May. Hryhorenko did not answer questions. A lawyer for Viktor Grigorenko said the plant was safe.',
      finds: ['Grigorenko'],
      fixed:
        'Viktor Hryhorenko opened the plant in May. Hryhorenko did not answer questions. A lawyer for Viktor Hryhorenko said the plant was safe.',
    },
    {
      name: 'two families, two provinces, a country and its people, the article dropped',
      text: 'Anna Kowalska sued Piotr Kowalczyk. Trucks left Shaanxi on Monday and reached Shanxi on Friday. Peru won; the Peruvians sang. Omar al-Khateeb spoke first, and Khateeb spoke last.',
      finds: [],
    },
    {
      name: 'a nom de guerre beside the name it hides',
      glossary:
        '- id: person.sharaa\n  type: person\n  house: { en: Ahmed al-Sharaa }\n  forms: [{ form: Abu Mohammed al-Jolani, kind: nom-de-guerre, status: admitted, in: [en] }]\n',
      text: 'Ahmed al-Sharaa, once known as Abu Mohammed al-Jolani, spoke.',
      finds: [],
    },
  ],
})

/** Mentions whose form the house allows, by entry and comparable kind. */
function allowedGroups(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.standing === 'deprecated' || mention.standing === 'forbidden' || mention.standing === 'foreign')
      continue
    const key = groupOf(mention)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return groups
}

function* mixedIn(group: readonly Mention[], article: Article): Iterable<Draft> {
  const counts = new Map<string, number>()
  for (const mention of group) counts.set(writtenForm(mention), (counts.get(writtenForm(mention)) ?? 0) + 1)
  if (counts.size < 2) return
  const house = group.find(mention => mention.standing === 'preferred')
  const kept = house ? writtenForm(house) : [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  const first = group.find(mention => writtenForm(mention) === kept)!
  const forms = [...counts.keys()]
  for (const mention of group) {
    const form = writtenForm(mention)
    if (form === kept) continue
    yield {
      span: mention.span,
      say: {
        key: house ? 'house' : 'majority',
        params: { form: mention.text, preferred: kept, forms, count: counts.get(kept)! },
      },
      entry: mention.entry.id,
      preferred: kept,
      forms: [form, ...forms.filter(other => other !== form)],
      fixes: [replaceBy(article.document, mention, house ? (mention.preferred ?? kept) : kept, 'ask')],
      related: [first.span],
    }
  }
}
