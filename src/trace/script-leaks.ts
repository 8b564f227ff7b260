import { type LanguageTag, scriptOfLanguage } from '../core/language.ts'
import { later } from '../core/later.ts'
import { say } from '../core/message.ts'
import { type Script, scriptOf } from '../core/script.ts'
import type { Places } from './places.ts'
import { type Sign, weigh } from './sign.ts'

/** Weights by hand: a foreign letter inside a Latin word is a slip; a whole word may be there on purpose. */
const INSIDE_WORD = 2.5
const WHOLE_WORD = 1

/** Languages of the candidates that are written in a script. */
const LANGUAGES: Readonly<Partial<Record<Script, readonly LanguageTag[]>>> = {
  Grek: ['el'],
  Cyrl: ['bg', 'kk', 'ru', 'sr', 'uk'],
  Hebr: ['he'],
  Arab: ['ar', 'fa', 'ku'],
  Deva: ['hi'],
  Gujr: ['gu'],
  Taml: ['ta'],
  Hang: ['ko'],
  Hira: ['ja'],
  Kana: ['ja'],
  Hani: ['ja', 'zh'],
}

/** Runs of letters that are not Latin. */
const FOREIGN_RUN = later(() => /[^\P{L}\p{Script=Latin}]+/gu)
const LATIN = later(() => /\p{Script=Latin}/u)

/** Letters of another script left in a text in Latin letters. */
export function* readScriptLeaks(text: string, places: Places, article: LanguageTag): Generator<Sign> {
  if (scriptOfLanguage(article) !== 'Latn') return
  const seen = new Set<string>()
  for (const run of text.matchAll(FOREIGN_RUN())) {
    const script = scriptOf(run[0].charCodeAt(0))
    const languages = LANGUAGES[script]
    if (!languages) continue
    const at = { start: run.index, end: run.index + run[0].length }
    const inside = LATIN().test(text.slice(Math.max(0, at.start - 1), at.start) + text.slice(at.end, at.end + 1))
    // A Greek letter by itself is a symbol of science: α-synuclein, Δ.
    if (script === 'Grek' && run[0].length === 1 && !inside) continue
    if (script === 'Grek' && inside && !/[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ]/u.test(run[0])) continue
    const place = places.at(at)
    if (place === 'ignored' || place === 'byline') continue
    const once = `${script} ${inside ? 'inside' : 'whole'}`
    if (seen.has(once)) continue
    if (place !== 'quoted') seen.add(once)
    yield {
      kind: 'script-leak',
      once,
      at,
      text: run[0],
      weights: weigh(languages, inside ? INSIDE_WORD : WHOLE_WORD),
      quoted: place === 'quoted',
      say: say(inside ? 'trace.script-leak.inside' : 'trace.script-leak.word', { text: run[0], languages }),
      see: `script ${script}`,
    }
  }
}
