import { fold } from '../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import { firstEndingAfter, overlaps } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'
import type { Convention, EvidenceData } from '../glossary/cues.ts'
import type { Name } from '../names/name.ts'
import type { Places } from './places.ts'
import { type Sign, weigh } from './sign.ts'

const compiled = new WeakMap<Convention, RegExp>()

/**
 * Names that the glossary does not know, spelled as one language spells foreign names. Weak by nature: a bearer who is
 * native to that language is the competing reading.
 */
export function* readConventions(
  names: readonly Name[],
  mentions: readonly Mention[],
  evidence: EvidenceData,
  places: Places,
  article: LanguageTag,
): Generator<Sign> {
  const own = baseLanguage(article)
  const conventions = evidence.conventions.filter(convention => !convention.languages.includes(own))
  if (conventions.length === 0) return
  const known = mentions.map(mention => mention.span).sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  for (const name of names) {
    for (const part of name.parts) {
      if (part.role !== 'word' || seen.has(part.text)) continue
      const mention = known[firstEndingAfter(known, part.span.start)]
      if (mention && overlaps(mention, part.span)) continue
      const place = places.at(part.span)
      if (place !== 'text' && place !== 'quoted') continue
      if (place === 'text') seen.add(part.text)
      const folded = fold(part.text)
      for (const convention of conventions) {
        if (!patternOf(convention).test(folded)) continue
        yield {
          kind: 'convention',
          once: convention.id,
          at: part.span,
          text: part.text,
          weights: weigh(convention.languages, convention.weight),
          quoted: place === 'quoted',
          say: say('trace.convention', { text: part.text, languages: convention.languages }),
          see: convention.id,
        }
      }
    }
  }
}

function patternOf(convention: Convention): RegExp {
  const known = compiled.get(convention)
  if (known) return known
  const pattern = new RegExp(convention.pattern, 'u')
  compiled.set(convention, pattern)
  return pattern
}
