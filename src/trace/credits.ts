import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import { nameOf } from './mentions.ts'
import type { Places } from './places.ts'
import { type Sign, weigh } from './sign.ts'

/** Weights by hand: a credit line states the source; to be quoted by a foreign outlet happens to native text as well. */
export const CREDIT = 5
const CITED = 0.4

/**
 * Outlets that do not publish in the article's language. One that does says who wrote, not in which language: AFP, TASS
 * and Anadolu all file in English.
 */
export function* readCredits(mentions: readonly Mention[], places: Places, article: LanguageTag): Generator<Sign> {
  const own = baseLanguage(article)
  for (const mention of mentions) {
    const languages = [...new Set(mention.entry.publishes.map(baseLanguage))]
    if (languages.length === 0 || languages.includes(own)) continue
    const place = places.at(mention.span)
    if (place === 'ignored' || place === 'byline') continue
    const credit = place === 'credit'
    yield {
      kind: credit ? 'credit' : 'outlet',
      once: mention.entry.id,
      at: mention.span,
      text: mention.text,
      weights: weigh(languages, credit ? CREDIT : CITED),
      quoted: place === 'quoted',
      say: say(credit ? 'trace.credit' : 'trace.outlet', {
        name: nameOf(mention.entry, article),
        languages,
        language: article,
      }),
      see: mention.entry.id,
    }
  }
}
