import { baseLanguage } from '../../core/language.ts'
import { say } from '../../core/message.ts'
import type { Document } from '../../read/document.ts'
import { spokenFor } from '../sign.ts'
import type { Evidence, Source, StyleUse } from '../verdict.ts'
import { marginsOf } from './learn.ts'
import { maskedBy } from './masked.ts'
import type { StyleModel, ViewModel } from './model.ts'
import { proseOf } from './prose.ts'
import { ratiosOf, ratiosOfView, rounded } from './ratios.ts'
import { tellsOf } from './tells.ts'
import { type Vector, Weigher } from './vectors.ts'
import { partsOf, together } from './views.ts'

/** Own words below which style says nothing. */
const LEAST_WORDS = 50
/** Languages that the explanation names. */
const TOLD = 3

const weighers = new WeakMap<ViewModel, Weigher>()

/**
 * What the style of an article says, as evidence without a place: its words in sequence, and its letters; or why it says
 * nothing.
 */
export function readStyle(
  document: Pick<Document, 'text' | 'regions' | 'language'>,
  model: StyleModel | null,
): { readonly use: StyleUse; readonly evidence: readonly Evidence[] } {
  if (!model || baseLanguage(document.language) !== model.language) return { use: 'no-model', evidence: [] }
  const tokens = proseOf(document)
  if (tokens.words < LEAST_WORDS) return { use: 'too-short', evidence: [] }
  const masked = maskedBy(model.vocabulary, tokens)
  const vectors = model.views.map(view => weigherOf(view).vector(masked))
  const margins = vectors.map((vector, at) => marginsIn(model.views[at]!, vector, model.classes.length))
  const parts = partsOf(model.views.map(({ view }) => view))
  const sum = together(margins, parts)
  const { ratios: all, excess } = ratiosOf(model, sum, tokens.words, document.language)
  const leading = leadingAnswer(all, model)
  const ofLetters = model.views.findIndex(({ view }) => view === 'letters')
  const letters: Readonly<Record<Source, number>> =
    ofLetters < 0 ? {} : ratiosOfView(model, parts[ofLetters]!, margins[ofLetters]!, excess, tokens.words)
  const words: Record<Source, number> = {}
  for (const source in all) words[source] = rounded(all[source]! - (letters[source] ?? 0))
  const whole = { text: '', quoted: false, see: `style ${model.language}` }
  return {
    use: 'used',
    evidence: [
      {
        ...whole,
        kind: 'style',
        weights: words,
        say: sayStyle(all, leading, tokens.words),
        tells: tellsOf(model, vectors, masked, tokens, leading),
      },
      { ...whole, kind: 'letters', weights: letters, say: sayLetters(letters) },
    ],
  }
}

function weigherOf(view: ViewModel): Weigher {
  const known = weighers.get(view)
  if (known) return known
  const weigher = new Weigher(view.view, view.features, view.rarity)
  weighers.set(view, weigher)
  return weigher
}

function marginsIn({ steps, weights }: ViewModel, vector: Vector, classes: number): Float64Array {
  const margins = new Float64Array(classes)
  marginsOf(vector, weights, classes, margins)
  return margins.map((margin, one) => margin * steps[one]!)
}

/** The answer that style speaks for most; `none` where a translation would be written so less often than a native text. */
function leadingAnswer(weights: Readonly<Record<Source, number>>, { shares }: StyleModel): Source {
  let mean = 0
  let sum = 0
  for (const [source, share] of Object.entries(shares)) {
    if (source === 'none') continue
    mean += share * Math.exp(weights[source] ?? 0)
    sum += share
  }
  if (mean < sum) return 'none'
  return Object.entries(weights).reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function sayStyle(weights: Readonly<Record<Source, number>>, leading: Source, words: number) {
  if (leading === 'none') return say('trace.style.native', { words })
  if (leading === 'other' || weights[leading] === weights['other']) return say('trace.style.other', { words })
  const best = weights[leading]!
  const languages = spokenFor(weights).filter(language => weights[language]! > Math.max(best - 2, weights['other']!))
  return say('trace.style.from', { words, languages: languages.slice(0, TOLD) })
}

function sayLetters(weights: Readonly<Record<Source, number>>) {
  const languages = spokenFor(weights)
  return languages.length === 0
    ? say('trace.letters.native')
    : say('trace.letters.from', { languages: languages.slice(0, TOLD) })
}
