import { createInstance, type FormatterModule } from 'i18next'
import { baseLanguage, canonicalTag, type LanguageTag } from '../core/language.ts'
import type { Message } from '../core/message.ts'
import { Remembered } from '../core/remembered.ts'
import { directionOf, isolated, valueFormats } from './word-formats.ts'

/** A loaded catalogue: turns a message into a sentence of its language. */
export type Words = ((message: Message) => string) & {
  readonly lang: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  /** Whether the catalogue has a sentence for a key. */
  readonly has: (key: string) => boolean
}

type Locale = { readonly catalogue: object; readonly languageNames: Readonly<Record<LanguageTag, string>> }

const CATALOGUES: Readonly<Record<LanguageTag, () => Promise<Locale>>> = {
  en: () => import('./locales/en/index.ts'),
  fr: () => import('./locales/fr/index.ts'),
  de: () => import('./locales/de/index.ts'),
  es: () => import('./locales/es/index.ts'),
  el: () => import('./locales/el/index.ts'),
  tr: () => import('./locales/tr/index.ts'),
  ru: () => import('./locales/ru/index.ts'),
  ar: () => import('./locales/ar/index.ts'),
}

/** Languages that messages are written in, the default first. */
export const UI_LANGUAGES: readonly LanguageTag[] = Object.keys(CATALOGUES)

/**
 * The language of messages that a person asks for, or the environment does.
 * @param wishes in falling order, as `fr`, `fr_CA.UTF-8`, `C`, or undefined
 * @returns the first wish that has a catalogue, else English
 */
export function uiLanguage(wishes: readonly (string | undefined)[]): LanguageTag {
  for (const wish of wishes) {
    const tag = wish && canonicalTag(wish.replace(/[.@].*$/, ''))
    if (tag && UI_LANGUAGES.includes(baseLanguage(tag))) return baseLanguage(tag)
    // The first locale that is set decides: LC_ALL=C asks for English whatever LANG says.
    if (wish && /^(C|POSIX)\b/.test(wish)) return 'en'
  }
  return 'en'
}

/** Sentences that are remembered: a run says the same of one name in many articles. */
const MOST_SAID = 4096

/** Loads the words of a language; an unknown language gets English. */
export async function loadWords(lang: LanguageTag): Promise<Words> {
  const language = UI_LANGUAGES.includes(lang) ? lang : 'en'
  const { catalogue, languageNames } = await CATALOGUES[language]!()
  const formats = valueFormats(language, languageNames)
  const formatter: FormatterModule = {
    type: 'formatter',
    init() {},
    add() {},
    addCached() {},
    format: (value, format) => (value === undefined || value === null ? '' : formats.format(value, format)),
  }
  const instance = createInstance().use(formatter)
  await instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'words',
    resources: { [language]: { words: catalogue } },
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true, skipOnVariables: true },
  })
  // Values go in through `replace`, so that one called `context` or `lng` steers nothing.
  const direction = directionOf(language)
  const said = new Remembered<string>(MOST_SAID)
  const translate = ({ key, params }: Message) =>
    instance.t(key, {
      replace: { ...params },
      ...(typeof params?.['count'] === 'number' ? { count: params['count'] } : {}),
    })
  const sentence = (message: Message) => said.of(JSON.stringify(message), () => translate(message))
  // A right-to-left sentence stands between places, paths and codes that run the other way, and must not pull at them.
  const words = direction === 'rtl' ? (message: Message) => isolated(sentence(message)) : sentence
  const has = (key: string) => instance.exists(key, { count: 1 })
  return Object.assign(words, { lang: language, direction, has })
}
