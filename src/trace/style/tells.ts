import type { Source, Tell } from '../verdict.ts'
import type { Masked } from './masked.ts'
import type { StyleModel } from './model.ts'
import { BREAK, type Tokens } from './tokens.ts'
import type { Vector } from './vectors.ts'
import { partsOf } from './views.ts'

/** How many features an explanation shows. */
const SHOWN = 6

/**
 * The features that speak most for an answer against native text, or for native text against the rest, as they stand in
 * the article: masked words are shown as …, a sentence's edge as ¶. Weights are parts of the answer's log-likelihood
 * ratio.
 */
export function tellsOf(
  model: StyleModel,
  vectors: readonly Vector[],
  masked: Masked,
  tokens: Tokens,
  answer: Source,
): Tell[] {
  const at = model.views.findIndex(({ view }) => view === 'words')
  if (at < 0) return []
  const vector = vectors[at]!
  const gains = gainsOf(model, at, vector, answer)
  const tells: Tell[] = []
  for (const one of largest(gains, SHOWN * 4)) {
    const place = vector.places[one]!
    const words = wordsAt(masked.words, tokens, place >> 3, place & 7)
    if (!/\p{L}/u.test(words)) continue
    // “for the” beside “for the first” tells nothing new.
    if (tells.some(tell => tell.text.includes(words) || words.includes(tell.text))) continue
    tells.push({ text: words, weight: Math.round(gains[one]! * 1000) / 1000 })
    if (tells.length === SHOWN) break
  }
  return tells
}

/** What each feature adds for an answer: against `none`, or for `none` against the mean of the languages. */
function gainsOf(model: StyleModel, view: number, { rows, values }: Vector, answer: Source): Float64Array {
  const { classes, calibration, views } = model
  const { weights, steps } = views[view]!
  const part = partsOf(views.map(({ view }) => view))[view]!
  const none = classes.indexOf('none')
  const own = classes.indexOf(answer)
  return values.map((value, at) => {
    const from = rows[at]! * classes.length
    const native = weights[from + none]! * steps[none]!
    const gain = own < 0 || own === none ? (own < 0 ? -native : native) : weights[from + own]! * steps[own]! - native
    return gain * value * calibration[0]! * part
  })
}

/** Where the largest of some gains are, largest first; those above zero. */
function largest(gains: Float64Array, most: number): number[] {
  const best: number[] = []
  for (let at = 0; at < gains.length; at++) {
    const gain = gains[at]!
    if (gain <= 0 || (best.length === most && gain <= gains[best.at(-1)!]!)) continue
    if (best.length === most) best.pop()
    let place = best.length
    while (place > 0 && gains[best[place - 1]!]! < gain) place--
    best.splice(place, 0, at)
  }
  return best
}

function wordsAt(masked: Uint32Array, { text, ids, masks, starts, ends }: Tokens, at: number, length: number) {
  let words = ''
  let end = -1
  for (let token = at; token < at + length; token++) {
    const hidden = masked[token] === masks[token] && ids[token] !== masks[token]
    const written = masked[token] === BREAK ? '¶' : hidden ? '…' : text.slice(starts[token], ends[token])
    words += (end >= 0 && (starts[token]! > end || written === '¶' || words.endsWith('¶')) ? ' ' : '') + written
    end = ends[token]!
  }
  return words
}
