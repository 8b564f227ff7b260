import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import type { Entry } from '../glossary/model.ts'
import type { Places } from './places.ts'
import { type Sign, weigh } from './sign.ts'

/** Weights by hand on the scale of `glossary/evidence`: strong 2, medium 1; an acronym is stronger than any wording. */
const ACRONYM = 3
const FOREIGN_FORM = 2
const TRANSLITERATION = 1

/** Names and acronyms that the glossary knows, written as another language writes them. */
export function* readMentions(mentions: readonly Mention[], places: Places, article: LanguageTag): Generator<Sign> {
  for (const mention of mentions) {
    if (mention.standing === 'preferred' || mention.entry.publishes.length > 0) continue
    const languages = throughLanguages(mention, article)
    if (languages.length === 0) continue
    const place = places.at(mention.span)
    if (place !== 'text' && place !== 'quoted') continue
    const acronym = mention.kind === 'acronym'
    const shape = acronym ? 'acronym' : mention.standing === 'foreign' ? 'name-form.foreign' : 'name-form.through'
    yield {
      kind: acronym ? 'acronym' : 'name-form',
      once: `${mention.entry.id} ${mention.spelling.text}`,
      at: mention.span,
      text: mention.text,
      weights: weigh(languages, acronym ? ACRONYM : mention.standing === 'foreign' ? FOREIGN_FORM : TRANSLITERATION),
      quoted: place === 'quoted',
      say: say(`trace.${shape}`, {
        text: mention.bent ? mention.spelling.text : mention.text,
        languages,
        name: nameOf(mention.entry, article),
      }),
      see: mention.entry.id,
    }
  }
}

/** Languages a spelling comes through; none where the article's own language writes it too. */
function throughLanguages(mention: Mention, article: LanguageTag): LanguageTag[] {
  const tags = mention.languages.length > 0 ? mention.languages : mention.foreignTo
  const languages = [...new Set(tags.map(baseLanguage))].sort()
  return languages.includes(baseLanguage(article)) ? [] : languages
}

/** What an entry is called in a language; its id where it has no name there. */
export function nameOf(entry: Entry, language: LanguageTag): string {
  const forms = entry.house[language] ?? entry.house[baseLanguage(language)]
  return forms?.[0]?.form ?? entry.native[baseLanguage(language)] ?? entry.definition ?? entry.id
}
