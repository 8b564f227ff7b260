import { baseLanguage, type LanguageTag, scriptOfLanguage } from '../core/language.ts'
import { say } from '../core/message.ts'
import { scriptOf } from '../core/script.ts'
import type { Mention } from '../find/mention.ts'
import type { Entry } from '../glossary/model.ts'
import type { Places } from './places.ts'
import { type Sign, weigh } from './sign.ts'

/** Weights by hand on the scale of `glossary/evidence`: strong 2, medium 1; an acronym is stronger than any wording. */
const ACRONYM = 3
const FOREIGN_FORM = 2
const TRANSLITERATION = 1
/** Newsrooms that write in other letters put Latin names and acronyms beside their own, in brackets or not. */
const IN_LATIN = 0.6

/**
 * Names and acronyms that the glossary knows, written as another language writes them. An entry counts once: its acronym
 * and its name come from one hand.
 */
export function* readMentions(mentions: readonly Mention[], places: Places, article: LanguageTag): Generator<Sign> {
  const byEntry = new Map<string, Sign[]>()
  for (const mention of mentions) {
    if (mention.standing === 'preferred' || mention.entry.publishes.length > 0) continue
    const languages = throughLanguages(mention, article)
    if (languages.length === 0 || !hasOwnName(mention.entry, article)) continue
    const place = places.at(mention.span)
    if (place !== 'text' && place !== 'quoted') continue
    const acronym = mention.kind === 'acronym'
    const shape = acronym ? 'acronym' : mention.standing === 'foreign' ? 'name-form.foreign' : 'name-form.through'
    const signs = byEntry.get(mention.entry.id) ?? []
    byEntry.set(mention.entry.id, signs)
    signs.push({
      kind: acronym ? 'acronym' : 'name-form',
      once: `${mention.entry.id} ${mention.spelling.text}`,
      at: mention.span,
      text: mention.text,
      weights: weigh(languages, strengthOf(mention, article)),
      quoted: place === 'quoted',
      say: say(`trace.${shape}`, {
        text: mention.bent ? mention.spelling.text : mention.text,
        languages,
        name: nameOf(mention.entry, article),
      }),
      see: mention.entry.id,
    })
  }
  for (const signs of byEntry.values()) yield* agreed(signs)
}

function strengthOf({ kind, standing, text }: Mention, article: LanguageTag): number {
  const strength = kind === 'acronym' ? ACRONYM : standing === 'foreign' ? FOREIGN_FORM : TRANSLITERATION
  const apart = scriptOf(text.charCodeAt(0)) === 'Latn' && scriptOfLanguage(article) !== 'Latn'
  return apart ? Math.min(strength, IN_LATIN) : strength
}

/** What another language writes is foreign only where this one is known to write otherwise: Arabic and Persian share names. */
function hasOwnName({ house, short }: Entry, article: LanguageTag): boolean {
  return [article, baseLanguage(article)].some(
    language => house[language] !== undefined || short[language] !== undefined,
  )
}

/**
 * The signs of one entry, each for other languages. Where all that one speaks for is spoken for by another, the narrower
 * one stands for both, as strongly as the stronger. What the article says itself goes before what it quotes.
 */
function* agreed(signs: readonly Sign[]): Generator<Sign> {
  const own = signs.filter(sign => !sign.quoted)
  const distinct = new Map<string, Sign>()
  for (const sign of own.length > 0 ? own : signs) if (!distinct.has(sign.once)) distinct.set(sign.once, sign)
  let left = [...distinct.values()].sort((a, b) => sizeOf(a) - sizeOf(b) || a.at.start - b.at.start)
  while (left[0]) {
    const narrowest = left[0]
    const languages = Object.keys(narrowest.weights)
    const [same, others] = [[] as Sign[], [] as Sign[]]
    for (const sign of left) (languages.every(language => language in sign.weights) ? same : others).push(sign)
    const strongest = Math.max(...same.flatMap(({ weights }) => languages.map(language => weights[language]!)))
    yield { ...narrowest, weights: weigh(languages, strongest) }
    left = others
  }
}

function sizeOf({ weights }: Sign): number {
  return Object.keys(weights).length
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
