import { inventNames, pick, randomFrom } from './invented.ts'

/** A term of an invented glossary: the form to write, and forms that are not to be written. */
export type Term = { readonly preferred: string; readonly variants: readonly string[] }

/** Exchanges by which one name comes to be spelled in several ways. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/k/, 'q'],
  [/q/, 'k'],
  [/kh/, 'h'],
  [/sh/, 'ch'],
  [/dh/, 'z'],
  [/u/, 'ou'],
  [/i/, 'y'],
  [/a(?=.*a)/, 'e'],
  [/z/, 's'],
  [/d$/, 't'],
  [/([lmrst])(?=[aiu])/, '$1$1'],
  [/o/, 'u'],
]

/** Terms with two to four variants each; about 2.9. */
export function inventTerms(count: number, seed: number): Term[] {
  const random = randomFrom(seed)
  const taken = new Set<string>()
  // prh cannot take a hyphen in a pattern.
  const names = inventNames(3 * count, seed).filter(name => !name.includes('-'))
  for (const name of names) taken.add(name)
  const terms: Term[] = []
  for (const preferred of names) {
    if (terms.length === count) break
    const variants = new Set<string>()
    const wanted = 2 + Math.floor(random() * 3)
    for (let attempt = 0; attempt < 60 && variants.size < wanted; attempt++) {
      const [from, to] = pick(EXCHANGES, random)
      const head = preferred[0]!
      const variant = head + preferred.slice(1).replace(from, to)
      if (taken.has(variant)) continue
      variants.add(variant)
      taken.add(variant)
    }
    if (variants.size >= 2) terms.push({ preferred, variants: [...variants] })
  }
  return terms
}

/** How each tool is told of the terms. */
export const TERM_FILES = {
  isogloss: (terms: readonly Term[]) =>
    terms
      .map(({ preferred, variants }, at) => {
        const forms = variants.map(form => `{ form: ${form}, kind: transliteration, status: deprecated }`).join(', ')
        return `- { id: place.p${at}, type: place, house: { en: ${preferred}, fr: ${preferred}, de: ${preferred}, es: ${preferred}, ru: ${preferred}, el: ${preferred} }, forms: [${forms}], sources: [editor (unverified)] }\n`
      })
      .join(''),
  prh: (terms: readonly Term[]) =>
    `version: 1\nrules:\n${terms
      .map(({ preferred, variants }) => `  - expected: ${preferred}\n    patterns: [${variants.join(', ')}]\n`)
      .join('')}`,
  cspell: (terms: readonly Term[]) =>
    JSON.stringify({
      version: '0.2',
      language: 'en',
      flagWords: terms.flatMap(({ preferred, variants }) => variants.map(variant => `${variant}->${preferred}`)),
    }),
  codespell: (terms: readonly Term[]) =>
    terms
      .flatMap(({ preferred, variants }) => variants.map(variant => `${variant.toLowerCase()}->${preferred}\n`))
      .join(''),
  patterns: (terms: readonly Term[]) =>
    terms.flatMap(({ variants }) => variants.map(variant => `${variant}\n`)).join(''),
} as const
