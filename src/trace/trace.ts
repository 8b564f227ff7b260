import { baseLanguage } from '../core/language.ts'
import { Lines } from '../core/lines.ts'
import type { Mention } from '../find/mention.ts'
import type { EvidenceData } from '../glossary/cues.ts'
import type { Name } from '../names/name.ts'
import type { Document } from '../read/document.ts'
import { chainOf } from './chain.ts'
import { combine } from './combine.ts'
import { readConventions } from './conventions.ts'
import { readCredits } from './credits.ts'
import { readCues } from './cues.ts'
import { readDeclared } from './declared.ts'
import { type Lookup, readDeclaredCredits } from './declared-credits.ts'
import { readMentions } from './mentions.ts'
import { Places } from './places.ts'
import { decide, priorOf, rank } from './posterior.ts'
import { readScriptLeaks } from './script-leaks.ts'
import type { Sign } from './sign.ts'
import type { StyleModel } from './style/model.ts'
import type { Shares } from './style/shares.ts'
import { readStyle } from './style/style.ts'
import type { Evidence, Verdict } from './verdict.ts'

export type TraceOptions = {
  /** How articles of some language are written that come from others; null or left out, style says nothing. */
  readonly style?: StyleModel | null
  /** What the desk believes before an article is read, for some answers; the rest is the model's or the built-in belief. */
  readonly prior?: Shares
  /** Finds outlets that stand in front matter or metadata; without it they are passed over. */
  readonly lookup?: Lookup
}

/**
 * The language an article came from, as a sum that a reader can redo: `ranking` is the softmax of `prior` plus the
 * weights in `evidence`.
 * @param mentions names of the glossary found in the document
 * @param names proper names found without a glossary
 */
export function traceDocument(
  document: Document,
  mentions: readonly Mention[],
  names: readonly Name[],
  evidence: EvidenceData,
  options: TraceOptions = {},
): Verdict {
  const places = new Places(document)
  const model = options.style && baseLanguage(document.language) === options.style.language ? options.style : null
  const signs = readSigns(document, mentions, names, evidence, places, options.lookup)
  const style = readStyle(document, model)
  // Where style could not be weighed, what it believes before it reads an article must not answer either.
  const prior = priorOf(document.language, style.use === 'used' ? model?.shares : null, options.prior)
  const found = [...combine(signs, document), ...style.evidence]
  const ranking = rank(prior, found)
  const source = decide(ranking, found)
  const chain = chainOf(source, found, mentions, places, document.language)
  return {
    source,
    confidence: ranking[0]?.probability ?? 0,
    ranking,
    chain: chain.languages,
    evidence: placed(
      chain.agency ? [...combine([...signs, chain.agency], document), ...style.evidence] : found,
      document,
    ),
    prior,
    style: style.use,
  }
}

/** Evidence with the line and column where it starts. */
function placed(evidence: readonly Evidence[], { source }: Pick<Document, 'source'>): Evidence[] {
  const lines = new Lines(source)
  return evidence.map(item => (item.span ? { ...item, start: lines.position(item.span.start) } : item))
}

function readSigns(
  document: Document,
  mentions: readonly Mention[],
  names: readonly Name[],
  evidence: EvidenceData,
  places: Places,
  lookup: Lookup = () => [],
): Sign[] {
  const { language, text } = document
  return [
    ...readDeclared(document),
    ...readDeclaredCredits(document, lookup),
    ...readMentions(mentions, places, language),
    ...readCredits(mentions, places, language),
    ...readConventions(names, mentions, evidence, places, language),
    ...readCues(text, evidence, places, language, document.paragraphs),
    ...readScriptLeaks(text, places, language),
  ]
}
