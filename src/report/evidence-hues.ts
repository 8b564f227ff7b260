import type { Evidence, Source, Verdict } from '../trace/verdict.ts'

/** Colors that the stylesheet has. */
const HUES = 8

/** The color of each language that has a part in a verdict, in the order of the ranking; what is no language has none. */
export function huesOf({ ranking, evidence }: Verdict): ReadonlyMap<Source, number> {
  const spoken = new Set(evidence.flatMap(({ weights }) => Object.keys(weights).filter(source => weights[source]! > 0)))
  const languages = ranking
    .map(({ language }) => language)
    .filter(language => spoken.has(language) && isLanguage(language))
  return new Map(languages.map((language, at) => [language, at % HUES]))
}

/** The language that a piece of evidence speaks for most, among equals the one ranked highest; null where it speaks for none. */
export function strongestLanguage({ weights }: Evidence, { ranking }: Pick<Verdict, 'ranking'>): Source | null {
  let best: Source | null = null
  for (const { language } of ranking) {
    const weight = weights[language] ?? 0
    if (isLanguage(language) && weight > 0 && weight > (best === null ? 0 : weights[best]!)) best = language
  }
  return best
}

function isLanguage(source: Source): boolean {
  return source !== 'none' && source !== 'other'
}
