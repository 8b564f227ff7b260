import type { Mention } from '../find/mention.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { replaceBy } from './replacement.ts'

/**
 * foreign-acronym: an organisation goes by the acronym it has in another language than the article's.
 *
 * Why: OSDH for SOHR tells the reader nothing, and beside SOHR it reads as a second source.
 * When not: an acronym that is the organisation's own in this language too (FARC, YPG), one that means something else
 * here, fewer than three letters.
 */
export const foreignAcronym = defineRule({
  code: 'foreign-acronym',
  about: 'name',
  severity: 'error',
  needsGlossary: true,
  *check(article: Article): Iterable<Draft> {
    for (const mention of article.mentions) {
      if (!isAcronymLeak(mention) || mention.preferred === null) continue
      yield {
        span: mention.span,
        say: {
          key: 'leak',
          params: {
            form: mention.text,
            preferred: mention.preferred,
            languages: mention.foreignTo.length > 0 ? mention.foreignTo : mention.languages,
            name: article.house(mention.entry.id).full ?? mention.entry.id,
          },
        },
        entry: mention.entry.id,
        preferred: mention.preferred,
        fixes: [replaceBy(article.document, mention, mention.preferred, 'safe')],
      }
    }
  },
  examples: [
    {
      name: 'a French acronym in English copy',
      glossary:
        '- id: org.sohr\n  type: organisation\n  house: { en: Syrian Observatory for Human Rights, fr: Observatoire syrien des droits de l’homme }\n  short: { en: SOHR, fr: OSDH, es: OSDH }\n',
      text: 'The monitor (OSDH) counted twelve strikes, and OSDH’s director confirmed it.',
      finds: ['OSDH', 'OSDH'],
      fixed: 'The monitor (SOHR) counted twelve strikes, and SOHR’s director confirmed it.',
    },
    {
      name: 'the same letters in both languages, an acronym of the bearer’s own, another word',
      glossary:
        '- id: org.farc\n  type: organisation\n  house: { en: Revolutionary Armed Forces of Colombia, es: Fuerzas Armadas Revolucionarias de Colombia }\n  short: { en: FARC, es: FARC }\n- id: org.ypg\n  type: organisation\n  house: { en: People’s Protection Units }\n  short: { en: YPG, ku: YPG }\n',
      text: 'FARC envoys met the People’s Protection Units (YPG); the osdh file was empty.',
      finds: [],
    },
  ],
})

/** Whether a mention is an acronym of another language: by its house form there, or retired and listed as coming from there. */
export function isAcronymLeak({ kind, standing, languages }: Mention): boolean {
  if (kind !== 'acronym') return false
  return standing === 'foreign' || ((standing === 'deprecated' || standing === 'forbidden') && languages.length > 0)
}
