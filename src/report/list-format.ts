import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'

type Way = 'conjunction' | 'disjunction'

/**
 * What stands between two things of a list, and before the last: for two, and for more. Spanish is missing: its y and o
 * follow the sound behind them. Source: CLDR 48, list patterns; a test holds them against Intl.
 */
const JOINTS: Readonly<
  Record<LanguageTag, Readonly<Record<Way, readonly [between: string, two: string, more: string]>>>
> = {
  en: { conjunction: [', ', ' and ', ', and '], disjunction: [', ', ' or ', ', or '] },
  fr: { conjunction: [', ', ' et ', ' et '], disjunction: [', ', ' ou ', ' ou '] },
  de: { conjunction: [', ', ' und ', ' und '], disjunction: [', ', ' oder ', ' oder '] },
  el: { conjunction: [', ', ' και ', ' και '], disjunction: [', ', ' ή ', ' ή '] },
  tr: { conjunction: [', ', ' ve ', ' ve '], disjunction: [', ', ' veya ', ' veya '] },
  ru: { conjunction: [', ', ' и ', ' и '], disjunction: [', ', ' или ', ' или '] },
  ar: { conjunction: [' و', ' و', ' و'], disjunction: [' أو ', ' أو ', ' أو '] },
}

/** Joins a list as a language does: “a, b and c”. Intl takes ten milliseconds for its first, and is left to the languages that need it. */
export function listFormat(lang: LanguageTag, way: Way): (list: readonly string[]) => string {
  const joints = JOINTS[lang]?.[way]
  const format = later(() => new Intl.ListFormat(lang, { type: way }))
  return list => {
    if (list.length < 2) return list[0] ?? ''
    if (!joints) return format().format(list)
    const [between, two, more] = joints
    return list.slice(0, -1).join(between) + (list.length === 2 ? two : more) + list.at(-1)
  }
}
