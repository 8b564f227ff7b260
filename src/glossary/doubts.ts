import { scriptOf } from '../core/script.ts'
import type { Entry, Glossary } from './model.ts'
import { doubtful, type GlossaryProblem, placeIn } from './problem.ts'

/** What is likely a slip in single entries: letters of another script, a form ruled out with nothing to write instead. */
export function findDoubts(glossary: Glossary): GlossaryProblem[] {
  // Names that nobody chose are checked where they are made.
  return glossary.entries
    .filter(entry => entry.places !== undefined)
    .flatMap(entry => [...mixedScripts(entry), ...noReplacement(entry)])
}

/** Scripts whose letters print alike; Japanese and Korean mix theirs rightly. */
const ALIKE: ReadonlySet<string> = new Set(['Latn', 'Grek', 'Cyrl'])

/** Forms that mix scripts within a word. */
function* mixedScripts(entry: Entry): Generator<GlossaryProblem> {
  const written: [string, string][] = entry.forms.map(({ form }, at) => [`forms.${at}`, form])
  for (const role of ['house', 'short'] as const) {
    for (const [language, forms] of Object.entries(entry[role])) {
      written.push(...forms.map(({ form }, at): [string, string] => [`${role}.${language}.${at}`, form]))
    }
  }
  for (const [language, form] of Object.entries(entry.native)) written.push([`native.${language}`, form])
  for (const [key, form] of written) {
    for (const word of form.match(/\p{L}+/gu) ?? []) {
      const scripts = new Map([...word].map(letter => [scriptOf(letter.charCodeAt(0)), letter]))
      const mixed = [...scripts].filter(([script]) => ALIKE.has(script))
      if (mixed.length > 1)
        yield doubtful('mixed-script', placeIn(entry, key), { form, letters: mixed.map(([, letter]) => letter) })
    }
  }
}

/** Kinds for which another form of the entry, not the house form, is written instead. */
const OWN_WAY: ReadonlySet<string> = new Set(['alias', 'nom-de-guerre', 'acronym', 'short'])

/** A form that is not to be written in a language in which the entry has no house form. */
function* noReplacement(entry: Entry): Generator<GlossaryProblem> {
  for (const [at, { form, status, kind, in: languages }] of entry.forms.entries()) {
    if ((status !== 'deprecated' && status !== 'forbidden') || OWN_WAY.has(kind)) continue
    for (const language of languages ?? []) {
      if (entry.house[language] !== undefined || entry.native[language] !== undefined) continue
      yield doubtful('no-replacement', placeIn(entry, `forms.${at}`), { form, status, language })
    }
  }
}
