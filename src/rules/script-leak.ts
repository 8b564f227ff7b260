import { scriptOfLanguage } from '../core/language.ts'
import { say } from '../core/message.ts'
import { SCRIPT_NUMBERS, SCRIPTS, type Script, scriptOf } from '../core/script.ts'
import type { Span } from '../core/span.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { twinIn } from './look-alikes.ts'

/**
 * script-leak: a letter, digit or mark of another script stands inside a word or sentence.
 *
 * Why: a Greek Α in "Αleppo" defeats every search and shows where the text came from; so does a full-width comma.
 * When not: a name given in its own script beside the translation, Greek letters as symbols (μm, β-blocker), Turkish
 * letters in an article that keeps them.
 */
export const scriptLeak = defineRule({
  code: 'script-leak',
  about: 'text',
  severity: 'error',
  needsGlossary: false,
  *check(article: Article): Iterable<Draft> {
    const { text } = article.document
    // Most articles hold no letter of another script, nor any mark of one.
    if (!/[^\u0000-\u00FF\u2010-\u2027]/.test(text)) return
    const script = scriptOfLanguage(article.language)
    yield* mixedWords(article, script)
    if (script === 'Latn') {
      yield* marks(text)
      yield* dottedCapitals(text)
    }
  },
  examples: [
    {
      name: 'a Greek capital in a Latin word',
      text: 'The road to Αleppo was cut.',
      finds: ['Αleppo'],
      fixed: 'The road to Aleppo was cut.',
    },
    {
      name: 'a Cyrillic letter inside a word',
      text: 'Talks in Mosсow went on.',
      finds: ['Mosсow'],
      fixed: 'Talks in Moscow went on.',
    },
    {
      name: 'a full-width comma',
      text: 'On Friday，the army withdrew.',
      finds: ['，'],
      fixed: 'On Friday, the army withdrew.',
    },
    {
      name: 'an Arabic question mark',
      text: 'Who gave the order؟ Nobody said.',
      finds: ['؟'],
      fixed: 'Who gave the order? Nobody said.',
    },
    {
      name: 'a dotted capital I in an article without Turkish letters',
      text: 'Shells fell on İdlib at noon.',
      finds: ['İ'],
      fixed: 'Shells fell on Idlib at noon.',
    },
    {
      name: 'a name in its own script, a unit, an article that keeps Turkish letters',
      text: 'Aleppo (حلب، سوريا) got 5 μm of rain. İzmir and Diyarbakır had none.',
      finds: [],
    },
    {
      name: 'a Latin letter in a Greek word',
      language: 'el',
      text: 'Ο στρατός έφτασε στο Xαλέπι το πρωί.',
      finds: ['Xαλέπι'],
      fixed: 'Ο στρατός έφτασε στο Χαλέπι το πρωί.',
    },
  ],
})

function isOneOf(script: Script): script is 'Latn' | 'Grek' | 'Cyrl' {
  return script === 'Latn' || script === 'Grek' || script === 'Cyrl'
}

/** Words in which a look-alike stands among letters of another script, at least two of which are the article's own. */
function* mixedWords({ document: { text, words } }: Article, home: Script): Iterable<Draft> {
  if (!isOneOf(home)) return
  for (let index = 0; index < words.count; index++) {
    const span: Span = { start: words.starts[index]!, end: words.ends[index]! }
    if (!holdsMixture(text, span)) continue
    const word = text.slice(span.start, span.end)
    const letters = [...word].filter(char => /\p{L}/u.test(char))
    const strangers = letters.filter(
      letter => scriptOf(letter.charCodeAt(0)) !== home && scriptOf(letter.charCodeAt(0)) !== 'Zyyy',
    )
    if (strangers.length === 0 || letters.length - strangers.length < 2) continue
    if (strangers.some(letter => twinIn(home, letter) === null)) continue
    const mended = [...word].map(char => (strangers.includes(char) ? twinIn(home, char)! : char)).join('')
    yield {
      span,
      say: { key: 'letter', params: { word, letters: [...new Set(strangers)], preferred: mended } },
      preferred: mended,
      fixes: [{ label: say('fix.replace', { to: mended }), trust: 'safe', edits: [{ ...span, text: mended }] }],
    }
  }
}

const SHARED = SCRIPTS.indexOf('Zyyy')

function holdsMixture(text: string, { start, end }: Span): boolean {
  let first = SHARED
  for (let at = start; at < end; at++) {
    const script = SCRIPT_NUMBERS[text.charCodeAt(at)]!
    if (script === SHARED) continue
    if (first === SHARED) first = script
    else if (script !== first) return true
  }
  return false
}

/** Marks and digits of Arabic and East Asian writing, and what Latin text writes. */
const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '\u037E': ';',
}
const STRANGE_MARK = /[，。；：！？（）،؛؟\u037E]|[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]+/gu

function* marks(text: string): Iterable<Draft> {
  for (const match of text.matchAll(STRANGE_MARK)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!standsInLatin(text, span)) continue
    const plain =
      MARKS[match[0]] ??
      [...match[0]].map(digit => digit.normalize('NFKC').replace(/[^0-9]/u, d => String(d.charCodeAt(0) & 15))).join('')
    const spaced = withSpace(match[0], plain, text.slice(Math.max(0, span.start - 1), span.start), text.slice(span.end))
    yield {
      span,
      say: { key: 'mark', params: { mark: match[0], preferred: plain } },
      preferred: plain,
      fixes: [{ label: say('fix.replace', { to: plain }), trust: 'safe', edits: [{ ...span, text: spaced }] }],
    }
  }
}

/** A full-width mark brings its own space along; a plain one needs it set. */
function withSpace(mark: string, plain: string, before: string, after: string): string {
  const word = /^[\p{L}\p{N}]/u
  const open = mark === '（' && word.test(before) ? ' ' : ''
  const close = /[，。；：！？）،؛؟]/u.test(mark) && word.test(after) ? ' ' : ''
  return open + plain + close
}

/** The nearest letter on each side is Latin: in a passage of its own script the mark is at home. */
function standsInLatin(text: string, span: Span): boolean {
  const before = /(\p{L})[^\p{L}]*$/u.exec(text.slice(Math.max(0, span.start - 16), span.start))
  const after = /^[^\p{L}]*(\p{L})/u.exec(text.slice(span.end, span.end + 16))
  return (
    [before, after].every(side => side === null || scriptOf(side[1]!.charCodeAt(0)) === 'Latn') &&
    (before ?? after) !== null
  )
}

/** A dotted capital I, or i with a second dot, where no other Turkish or Azerbaijani letter shows that the desk keeps them. */
function* dottedCapitals(text: string): Iterable<Draft> {
  const keepsTurkish = /[ışğŞĞə]/u.test(text)
  for (const match of text.matchAll(/İ|i\u0307/gu)) {
    if (match[0] === 'İ' && keepsTurkish) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const plain = match[0] === 'İ' ? 'I' : 'i'
    yield {
      span,
      say: { key: 'dotted', params: { letter: match[0], preferred: plain } },
      preferred: plain,
      fixes: [{ label: say('fix.replace', { to: plain }), trust: 'safe', edits: [{ ...span, text: plain }] }],
    }
  }
}
