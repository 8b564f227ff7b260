import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { type Message, say } from '../core/message.ts'
import { matchesAt } from '../core/places.ts'
import type { Span } from '../core/span.ts'
import type { Cue, EvidenceData } from '../glossary/cues.ts'
import { inOrder, PatternIndex, type Starts } from './pattern-index.ts'
import type { Places } from './places.ts'
import { type Sign, spokenFor } from './sign.ts'

/** Places at which one cue is looked at: only quoted ones make it look further than the first. */
const LOOKS = 20

/** A sign-off stands where a byline does: “(Editing by …)”. Other cues there are part of a person's name. */
const SIGNED: ReadonlySet<Cue['family']> = new Set(['native', 'residue'])

/** Languages that an explanation names: the ones it speaks for most. */
const TOLD = 5

/** The cues of one language, with what tells where each may stand. */
type CueSet = { readonly cues: readonly Cue[]; readonly patterns: (RegExp | undefined)[]; readonly index: PatternIndex }

const sets = new WeakMap<EvidenceData, Map<LanguageTag, CueSet>>()

/**
 * Wording, typography, numbers and residue: the cues of `glossary/evidence`, each at its best place.
 * @param paragraphs a line's end inside one is a blank
 */
export function* readCues(
  written: string,
  evidence: EvidenceData,
  places: Places,
  article: LanguageTag,
  paragraphs: readonly Span[] = [],
): Generator<Sign> {
  const set = cuesIn(evidence, article)
  const text = unwrapped(written, paragraphs)
  for (const [at, starts] of set.index.startsIn(text)) {
    const sign = firstSign(set.cues[at]!, matchesOf(patternOf(set, at), text, starts), places)
    if (sign) yield text === written ? sign : { ...sign, text: written.slice(sign.at.start, sign.at.end) }
  }
}

function unwrapped(text: string, paragraphs: readonly Span[]): string {
  if (!text.includes('\n')) return text
  let last = 0
  let joined = ''
  for (const { start, end } of paragraphs) {
    joined += text.slice(last, start) + text.slice(start, end).replaceAll('\n', ' ')
    last = end
  }
  return joined + text.slice(last)
}

/** The matches that a search from the text's start would find, given all places where one may start. */
function* matchesOf(pattern: RegExp, text: string, starts: Starts): Generator<RegExpExecArray> {
  if (starts === 'everywhere') {
    yield* text.matchAll(new RegExp(pattern, pattern.flags.replace('y', 'g')))
    return
  }
  for (const match of matchesAt(placesIn(text, starts), pattern, text)) if (match[0] !== '') yield match
}

function* placesIn(text: string, starts: readonly number[]): Generator<number> {
  for (const start of inOrder(starts)) if (!isInsideCharacter(text, start)) yield start
}

/** A search with flag `u` never starts between two surrogates. */
function isInsideCharacter(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** The first place that stands in the article's own words, else the first quoted one. */
function firstSign(cue: Cue, matches: Iterable<RegExpExecArray>, places: Places): Sign | null {
  let quoted: Sign | null = null
  let look = 0
  for (const match of matches) {
    const at = { start: match.index, end: match.index + match[0].length }
    const place = places.at(at)
    if (place === 'text' || place === 'credit' || (place === 'byline' && SIGNED.has(cue.family))) {
      return signOf(cue, match[0], at, false)
    }
    if (place === 'quoted') quoted ??= signOf(cue, match[0], at, true)
    if (++look === LOOKS) break
  }
  return quoted
}

function signOf(cue: Cue, text: string, at: Sign['at'], quoted: boolean): Sign {
  return { kind: cue.family, once: cue.id, at, text, weights: cue.weights, quoted, say: sayCue(cue, text), see: cue.id }
}

function sayCue(cue: Cue, text: string): Message {
  const { renders } = cue
  const languages = spokenFor(cue.weights)
  const shown = text.replace(/\s+/g, ' ').trim()
  const rendered = languages.filter(language => renders?.[language]).slice(0, TOLD)
  if (cue.family === 'calque' && renders && rendered.length > 0) {
    const originals = rendered.map(language => renders[language] ?? '')
    return say('trace.calque.renders', { text: shown, languages: rendered, originals })
  }
  const shape = cue.family === 'calque' ? 'calque.wording' : cue.family
  return say(`trace.${shape}`, { text: shown, languages: languages.slice(0, TOLD) })
}

function cuesIn(evidence: EvidenceData, article: LanguageTag): CueSet {
  const byLanguage = sets.get(evidence) ?? new Map<LanguageTag, CueSet>()
  sets.set(evidence, byLanguage)
  const own = baseLanguage(article)
  const known = byLanguage.get(own)
  if (known) return known
  const cues = evidence.cues.filter(cue => cue.in.some(tag => baseLanguage(tag) === own))
  const set: CueSet = { cues, patterns: [], index: new PatternIndex(cues.map(cue => cue.anchors)) }
  byLanguage.set(own, set)
  return set
}

/** Compiled on first use, once per process. */
function patternOf({ cues, patterns }: CueSet, at: number): RegExp {
  const cue = cues[at]!
  patterns[at] ??= new RegExp(cue.pattern, cue.case === 'sensitive' ? 'uy' : 'iuy')
  return patterns[at]
}
