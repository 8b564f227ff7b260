import { catalogue as ar } from './locales/ar/index.ts'
import { catalogue as de } from './locales/de/index.ts'
import { catalogue as el } from './locales/el/index.ts'
import { catalogue as en } from './locales/en/index.ts'
import { catalogue as es } from './locales/es/index.ts'
import { catalogue as fr } from './locales/fr/index.ts'
import { catalogue as ru } from './locales/ru/index.ts'
import { catalogue as tr } from './locales/tr/index.ts'
import { FORMAT_NAMES } from './word-formats.ts'

/** A catalogue as data: areas of nested texts. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/** Every language of messages; the first is the model of the others. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en,
  fr,
  de,
  es,
  el,
  tr,
  ru,
  ar,
}

/** Quotation marks that a language does not print. */
const FOREIGN_QUOTES: Readonly<Record<string, RegExp>> = {
  fr: /[“”„]/,
  de: /[«»”]/,
  es: /[«»„]/,
  el: /[“”„]/,
  tr: /[«»„]/,
  ru: /[“”„]/,
  ar: /[“”„]/,
}

/** In Arabic, what is not Arabic stands between isolates (locales/ar/ltr.ts) or comes as a value. */
const APART = /\u2068[^\u2068\u2069]*\u2069/
const LATIN_LETTER_OR_MARK = /[A-Za-z,;?]/

/** A command line by itself. */
const OUTSIDE_SENTENCES = /^cli\.example\.\w+\.line$/

const PLURAL = /_(zero|one|two|few|many|other)$/
const PARAMETER = /\{\{\s*([^,{}]+?)\s*(?:,\s*([^{}]+?)\s*)?\}\}/g

/** One message in one language: its texts by plural category, or by '' where it has no plural. */
type Sentence = Map<string, string>

function collect(node: Catalogue, prefix: string, into: Map<string, Sentence>): Map<string, Sentence> {
  for (const [name, value] of Object.entries(node)) {
    const key = prefix === '' ? name : `${prefix}.${name}`
    if (typeof value !== 'string') collect(value, key, into)
    else {
      const base = key.replace(PLURAL, '')
      const sentence = into.get(base) ?? new Map<string, string>()
      sentence.set(PLURAL.exec(key)?.[1] ?? '', value)
      into.set(base, sentence)
    }
  }
  return into
}

function parameters(sentence: Sentence): string[] {
  const names = new Set<string>()
  for (const text of sentence.values()) for (const [, name] of text.matchAll(PARAMETER)) names.add(name!)
  return [...names].sort()
}

function* faultsOf(lang: string, key: string, sentence: Sentence): Generator<string> {
  const plural = [...sentence.keys()].some(category => category !== '')
  if (plural) {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    for (const category of categories) {
      if (!sentence.has(category)) yield `${lang}: ${key} lacks the plural form _${category}`
    }
    if (sentence.has('')) yield `${lang}: ${key} stands both with and without plural forms`
  }
  for (const [category, text] of sentence) {
    const name = category === '' ? key : `${key}_${category}`
    if (text.trim() === '') yield `${lang}: ${name} is empty`
    for (const [, , format] of text.matchAll(PARAMETER)) {
      if (format && !FORMAT_NAMES.includes(format)) yield `${lang}: ${name} asks for an unknown format, ${format}`
    }
    if (FOREIGN_QUOTES[lang]?.test(text)) yield `${lang}: ${name} has quotation marks of another language`
    if (lang === 'ar' && !OUTSIDE_SENTENCES.test(key)) {
      let own = text.replace(PARAMETER, '')
      while (APART.test(own)) own = own.replace(APART, '')
      if (LATIN_LETTER_OR_MARK.test(own)) yield `ar: ${name} has a Latin letter or mark that is not isolated`
    }
    // French sets a no-break space before these marks; a breakable one is a typing slip.
    if (lang === 'fr' && / [;!?:»](?=\s|$)|« /.test(text)) yield `fr: ${name} has a breakable space at a mark`
  }
}

/**
 * What is wrong with the message catalogues: a key missing in a language, other parameters, a missing plural form,
 * an empty text, an unknown format, a rule without words.
 * @param codes rule codes that need `finding.<code>`, `rule.<code>.summary` and `rule.<code>.why`
 * @returns one line per problem; empty when all is well
 */
export function catalogueProblems(
  codes: readonly string[] = [],
  catalogues: Readonly<Record<string, Catalogue>> = CATALOGUES,
): string[] {
  const problems: string[] = []
  const [first, ...others] = Object.entries(catalogues).map(
    ([lang, tree]) => [lang, collect(tree, '', new Map())] as const,
  )
  if (!first) return ['there is no catalogue']
  const [base, reference] = first
  for (const [lang, sentences] of [first, ...others]) {
    for (const [key, sentence] of sentences) {
      problems.push(...faultsOf(lang, key, sentence))
      const model = reference.get(key)
      if (!model) problems.push(`${base}: ${key} is missing; ${lang} has it`)
      else if (parameters(model).join() !== parameters(sentence).join()) {
        problems.push(`${lang}: ${key} has parameters [${parameters(sentence)}], ${base} has [${parameters(model)}]`)
      }
    }
    for (const key of reference.keys()) if (!sentences.has(key)) problems.push(`${lang}: ${key} is missing`)
    for (const code of codes) {
      for (const key of [`rule.${code}.summary`, `rule.${code}.why`]) {
        if (!sentences.has(key)) problems.push(`${lang}: ${key} is missing`)
      }
      const prefix = `finding.${code}.`
      if (![...sentences.keys()].some(key => key.startsWith(prefix))) problems.push(`${lang}: ${prefix}* is missing`)
    }
  }
  return [...new Set(problems)]
}
