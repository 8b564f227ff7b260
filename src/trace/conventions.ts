import { fold } from '../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import { Remembered } from '../core/remembered.ts'
import { firstEndingAfter, overlaps } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'
import type { Convention, EvidenceData } from '../glossary/cues.ts'
import type { Name } from '../names/name.ts'
import type { Places } from './places.ts'
import { type Sign, spokenFor } from './sign.ts'
import { spelledBy } from './spelling-model.ts'

type Reading = { readonly weights: Readonly<Record<LanguageTag, number>>; readonly see: string }

const compiled = new WeakMap<Convention, RegExp>()
const readings = new WeakMap<EvidenceData, Map<LanguageTag, Remembered<Reading>>>()
/** Parts of names whose reading is remembered. */
const MOST = 50_000

/** Languages that an explanation names: the ones it speaks for most. */
const TOLD = 3

/**
 * Names that the glossary does not know, spelled as one language spells foreign names: groups of letters that were
 * learned, and patterns by hand for languages that no spellings were at hand for. Weak by nature: a bearer who is native
 * to that language is the competing reading.
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
  const known = readingsIn(evidence, own)
  const taken = mentions.map(mention => mention.span).sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  for (const name of names) {
    for (const part of name.parts) {
      if (part.role !== 'word' || seen.has(part.text)) continue
      const mention = taken[firstEndingAfter(taken, part.span.start)]
      if (mention && overlaps(mention, part.span)) continue
      const place = places.at(part.span)
      if (place !== 'text' && place !== 'quoted') continue
      if (place === 'text') seen.add(part.text)
      const { weights, see } = known.of(part.text, text => weighed(text, conventions, own))
      const languages = spokenFor(weights).slice(0, TOLD)
      if (languages.length === 0) continue
      yield {
        kind: 'convention',
        once: part.text,
        at: part.span,
        text: part.text,
        weights,
        quoted: place === 'quoted',
        say: say('trace.convention', { text: part.text, languages }),
        see,
      }
    }
  }
}

/** The strongest reading for each language: a part shows one habit, however many groups and patterns see it. */
function weighed(part: string, conventions: readonly Convention[], own: LanguageTag): Reading {
  const weights = Object.fromEntries([...spelledBy(part)].filter(([language]) => language !== own))
  let see = 'spelling'
  const folded = fold(part)
  for (const convention of conventions) {
    if (!patternOf(convention).test(folded)) continue
    see = convention.id
    for (const language of convention.languages) {
      weights[language] = Math.max(weights[language] ?? 0, convention.weight)
    }
  }
  return { weights, see }
}

function readingsIn(evidence: EvidenceData, article: LanguageTag): Remembered<Reading> {
  const byLanguage = readings.get(evidence) ?? new Map<LanguageTag, Remembered<Reading>>()
  readings.set(evidence, byLanguage)
  const known = byLanguage.get(article) ?? new Remembered<Reading>(MOST)
  byLanguage.set(article, known)
  return known
}

function patternOf(convention: Convention): RegExp {
  const known = compiled.get(convention)
  if (known) return known
  const pattern = new RegExp(convention.pattern, 'u')
  compiled.set(convention, pattern)
  return pattern
}
