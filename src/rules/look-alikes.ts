import { type Script, scriptOf } from '../core/script.ts'

/**
 * Letters of Greek and Cyrillic that print like a Latin letter, and the Latin letter. Only true twins: a reader cannot
 * tell them apart in common fonts. Source: Unicode Technical Standard 39, confusables, the one-to-one single-script part.
 */
const TWINS: readonly (readonly [string, string])[] = [
  ['ΑА', 'A'],
  ['ΒВ', 'B'],
  ['СϹ', 'C'],
  ['ΕЕ', 'E'],
  ['ΗН', 'H'],
  ['ΙІ', 'I'],
  ['ЈͿ', 'J'],
  ['ΚК', 'K'],
  ['ΜМ', 'M'],
  ['Ν', 'N'],
  ['ΟО', 'O'],
  ['ΡР', 'P'],
  ['Ѕ', 'S'],
  ['ΤТ', 'T'],
  ['ΥҮ', 'Y'],
  ['ΧХ', 'X'],
  ['Ζ', 'Z'],
  ['а', 'a'],
  ['сϲ', 'c'],
  ['е', 'e'],
  ['і', 'i'],
  ['јϳ', 'j'],
  ['οо', 'o'],
  ['р', 'p'],
  ['ѕ', 's'],
  ['ν', 'v'],
  ['х', 'x'],
  ['у', 'y'],
]

const LATIN = new Map(TWINS.flatMap(([others, latin]) => [...others].map(other => [other, latin] as const)))
const GREEK = twinsOf('Grek')
const CYRILLIC = twinsOf('Cyrl')

function twinsOf(script: Script): ReadonlyMap<string, string> {
  return new Map(
    TWINS.flatMap(([others, latin]) =>
      [...others]
        .filter(other => scriptOf(other.charCodeAt(0)) === script)
        .slice(0, 1)
        .map(other => [latin, other] as const),
    ),
  )
}

/** The letter of `script` that prints like this one; null where there is none. */
export function twinIn(script: 'Latn' | 'Grek' | 'Cyrl', letter: string): string | null {
  const latin = LATIN.get(letter) ?? letter
  if (script === 'Latn') return LATIN.get(letter) ?? null
  return (script === 'Grek' ? GREEK : CYRILLIC).get(latin) ?? null
}
