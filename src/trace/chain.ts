import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import { nameOf } from './mentions.ts'
import type { Places } from './places.ts'
import type { Sign } from './sign.ts'
import { type Evidence, isStyle, type Source } from './verdict.ts'

/** Least weight of a cue that may bear out an agency's home language, and of cues that make a layer without an agency. */
const BORNE_OUT = 0.4
const LAYER = 2

/** The languages an article passed through, first language first, and the agency that shows it, weighing nothing. */
export type Chain = { readonly languages: readonly LanguageTag[]; readonly agency: Sign | null }

/**
 * A chain ends in the language decided on. An earlier layer shows as an agency cited in the text whose home language is
 * another, borne out by a cue of its own; or as strong cues for a language that the last one cannot explain.
 */
export function chainOf(
  source: Source | 'unknown',
  evidence: readonly Evidence[],
  mentions: readonly Mention[],
  places: Places,
  article: LanguageTag,
): Chain {
  if (source === 'none' || source === 'unknown' || source === 'other') return { languages: [], agency: null }
  for (const mention of mentions) {
    const home = homeOf(mention)
    if (!home || home === source || home === baseLanguage(article)) continue
    if (places.at(mention.span) !== 'text') continue
    if (!evidence.some(item => bearsOut(item, home, source))) continue
    return { languages: [home, source], agency: agencySign(mention, home, article) }
  }
  const layer = unexplained(evidence, source)
  return { languages: layer ? [layer, source] : [source], agency: null }
}

/** An outlet's first language is its home. */
function homeOf(mention: Mention): LanguageTag | null {
  const first = mention.entry.publishes[0]
  return first === undefined ? null : baseLanguage(first)
}

function bearsOut(item: Evidence, home: LanguageTag, source: LanguageTag): boolean {
  if (item.kind === 'outlet' || item.kind === 'credit' || isStyle(item.kind)) return false
  const weight = item.weights[home] ?? 0
  return weight >= BORNE_OUT && weight >= (item.weights[source] ?? 0)
}

/** The language of the strongest cues that say nothing for the last language; null when weak, or when two tie. */
function unexplained(evidence: readonly Evidence[], source: LanguageTag): LanguageTag | null {
  const sums = new Map<LanguageTag, number>()
  for (const { kind, weights } of evidence) {
    // Style is that of the last translation.
    if (isStyle(kind) || (weights[source] ?? 0) > 0) continue
    for (const [language, weight] of Object.entries(weights)) {
      if (language !== 'none' && language !== 'other') sums.set(language, (sums.get(language) ?? 0) + weight)
    }
  }
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || first[1] < LAYER || (second && second[1] >= first[1])) return null
  return first[0]
}

function agencySign(mention: Mention, home: LanguageTag, article: LanguageTag): Sign {
  return {
    kind: 'outlet',
    once: `agency ${mention.entry.id}`,
    at: mention.span,
    text: mention.text,
    weights: {},
    quoted: false,
    say: say('trace.agency', { name: nameOf(mention.entry, article), language: home }),
    see: mention.entry.id,
  }
}
