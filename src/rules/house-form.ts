import { foremost } from '../core/language.ts'
import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { isAcronymLeak } from './foreign-acronym.ts'
import { replaceBy } from './replacement.ts'

/** Languages that a finding names of those that write a form: more say no more. */
const NAMED = 3

/**
 * house-form: a known name stands in a form that the house does not write here.
 *
 * Why: one name, one spelling, on every page; the Guardian's own count of Gadafy beside Gaddafi shows what happens without.
 * When not: admitted forms, a bearer's own script beside the house form, direct quotations in their original language,
 * bylines. Acronyms of another language are `foreign-acronym`.
 */
export const houseForm = defineRule({
  code: 'house-form',
  about: 'name',
  severity: 'warning',
  needsGlossary: true,
  *check(article: Article): Iterable<Draft> {
    for (const mention of article.mentions) {
      const key = offence(mention)
      if (!key) continue
      const { preferred } = mention
      if (preferred === null && mention.standing === 'foreign') continue
      yield {
        span: mention.span,
        say: {
          key: preferred === null ? 'unwanted' : key,
          params: { form: mention.text, preferred: preferred ?? '', languages: foremost(mention.foreignTo, NAMED) },
        },
        ...(mention.standing === 'forbidden' && { severity: 'error' }),
        entry: mention.entry.id,
        ...(preferred !== null && { preferred, fixes: [replaceBy(article.document, mention, preferred, 'safe')] }),
      }
    }
  },
  examples: [
    {
      name: 'a spelling that came through Greek',
      glossary:
        '- id: place.latakia\n  type: place\n  house: { en: Latakia, fr: Lattaquié }\n  forms: [{ form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el] }]\n',
      text: 'Ships left Lattakia’s harbor at dawn; the French desk writes Lattaquié.',
      finds: ['Lattakia', 'Lattaquié'],
      fixed: 'Ships left Latakia’s harbor at dawn; the French desk writes Latakia.',
    },
    {
      name: 'a line in capitals keeps its capitals',
      glossary:
        '- id: place.kyiv\n  type: place\n  house: { en: Kyiv }\n  forms: [{ form: Kiev, status: deprecated, in: [en], from: [ru] }]\n',
      text: 'KIEV’S MAYOR CALLS FOR CALM',
      finds: ['KIEV'],
      fixed: 'KYIV’S MAYOR CALLS FOR CALM',
    },
    {
      name: 'the dish, the house form, a longer word',
      glossary:
        '- id: place.kyiv\n  type: place\n  house: { en: Kyiv }\n  forms: [{ form: Kiev, status: deprecated, in: [en] }]\n  match: { not_near: [chicken] }\n',
      text: 'In Kyiv she ordered chicken Kiev and read about the Kievan Rus.',
      finds: [],
    },
    {
      name: 'a later reference by family name',
      glossary:
        '- id: person.baghaei\n  type: person\n  house: { en: Esmaeil Baghaei }\n  parts: { given: Esmaeil, family: Baghaei }\n  forms: [{ form: Esmail Bagaei, kind: transliteration, status: deprecated, in: [en], from: [el] }]\n',
      text: 'Esmail Bagaei spoke first. Then Bagaei left the room.',
      finds: ['Esmail Bagaei', 'Bagaei'],
      fixed: 'Esmaeil Baghaei spoke first. Then Baghaei left the room.',
    },
  ],
})

/** Why a mention offends, as a message key; null where it does not, or `foreign-acronym` speaks. */
function offence(mention: Mention): string | null {
  const { standing } = mention
  if (isAcronymLeak(mention)) return null
  return standing === 'deprecated' || standing === 'forbidden' || standing === 'foreign' ? standing : null
}
