import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { type Message, say } from '../core/message.ts'
import type { Cue, EvidenceData } from '../glossary/cues.ts'
import type { Places } from './places.ts'
import { type Sign, spokenFor } from './sign.ts'

/** Places at which one cue is looked at: only quoted ones make it look further than the first. */
const LOOKS = 20

/** Languages that an explanation names: the ones it speaks for most. */
const TOLD = 5

const compiled = new WeakMap<Cue, RegExp>()
const spoken = new WeakMap<EvidenceData, Map<LanguageTag, readonly Cue[]>>()

/** Wording, typography, numbers and residue: the cues of `glossary/evidence`, each at its best place. */
export function* readCues(text: string, evidence: EvidenceData, places: Places, article: LanguageTag): Generator<Sign> {
  for (const cue of cuesIn(evidence, article)) {
    const sign = firstSign(text, cue, places)
    if (sign) yield sign
  }
}

/** The first place that stands in the article's own words, else the first quoted one. */
function firstSign(text: string, cue: Cue, places: Places): Sign | null {
  const pattern = patternOf(cue)
  pattern.lastIndex = 0
  let quoted: Sign | null = null
  for (let look = 0; look < LOOKS; look++) {
    const match = pattern.exec(text)
    if (!match) break
    if (match[0] === '') {
      pattern.lastIndex++
      continue
    }
    const at = { start: match.index, end: match.index + match[0].length }
    const place = places.at(at)
    if (place === 'ignored') continue
    if (place !== 'quoted') return signOf(cue, match[0], at, false)
    quoted ??= signOf(cue, match[0], at, true)
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

function cuesIn(evidence: EvidenceData, article: LanguageTag): readonly Cue[] {
  const byLanguage = spoken.get(evidence) ?? new Map<LanguageTag, readonly Cue[]>()
  spoken.set(evidence, byLanguage)
  const own = baseLanguage(article)
  const known = byLanguage.get(own)
  if (known) return known
  const cues = evidence.cues.filter(cue => cue.in.some(tag => baseLanguage(tag) === own))
  byLanguage.set(own, cues)
  return cues
}

/** Compiled on first use, once per process. */
function patternOf(cue: Cue): RegExp {
  const known = compiled.get(cue)
  if (known) return known
  const pattern = new RegExp(cue.pattern, cue.case === 'sensitive' ? 'gu' : 'giu')
  compiled.set(cue, pattern)
  return pattern
}
