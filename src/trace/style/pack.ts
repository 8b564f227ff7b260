import { Failure } from '../../core/failure.ts'
import type { LanguageTag } from '../../core/language.ts'
import type { StyleModel } from './model.ts'
import { nibbles, stepsOf, unnibbled } from './nibbles.ts'
import type { Separator } from './separator.ts'
import { SortedKeys } from './sorted-keys.ts'
import type { View } from './views.ts'

/** Changes when the shape below or the features do; a model of another version is refused. */
const VERSION = 3
const MAGIC = 'isogloss style model'

/**
 * The first line, JSON. After it, little-endian: the vocabulary's keys of 4 bytes; for each view the features' keys of 4,
 * rarities of 1, and weights of half a byte.
 */
type Head = Pick<StyleModel, 'language' | 'classes' | 'calibration' | 'shares' | 'trainedOn'> & {
  readonly is: string
  readonly version: number
  readonly words: number
  readonly views: readonly { readonly view: View; readonly features: number; readonly steps: readonly number[] }[]
}

/** What a model is packed from. */
export type Packable = Pick<StyleModel, 'calibration' | 'shares' | 'trainedOn'> & {
  readonly language: LanguageTag
  readonly separator: Separator
}

/** A model as bytes. Each weight becomes one of fifteen. Same input, same bytes. */
export function packStyle({ language, separator, calibration, shares, trainedOn }: Packable): Uint8Array {
  const { classes, vocabulary, views } = separator
  const steps = views.map(({ weights }) => stepsOf(weights, classes.length))
  const head: Head = {
    is: MAGIC,
    version: VERSION,
    language,
    classes,
    words: vocabulary.length,
    views: views.map(({ view, keys }, at) => ({ view, features: keys.length, steps: steps[at]! })),
    calibration,
    shares,
    trainedOn,
  }
  const parts = [new TextEncoder().encode(`${JSON.stringify(head)}\n`), keysAsBytes(vocabulary)]
  views.forEach(({ keys, rarity, weights }, at) => {
    parts.push(keysAsBytes(keys), rarity, nibbles(weights, steps[at]!))
  })
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let from = 0
  for (const part of parts) {
    bytes.set(part, from)
    from += part.length
  }
  return bytes
}

function keysAsBytes(keys: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(keys.length * 4)
  const view = new DataView(bytes.buffer)
  keys.forEach((key, at) => {
    view.setUint32(at * 4, key, true)
  })
  return bytes
}

/**
 * Reads what {@link packStyle} wrote.
 * @param path for what there may be to complain of
 * @throws Failure `style-broken`, `style-version`
 */
export function unpackStyle(bytes: Uint8Array, path: string): StyleModel {
  const end = bytes.subarray(0, 1 << 16).indexOf(0x0a)
  let head: Head
  try {
    head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, Math.max(0, end)))) as Head
  } catch (cause) {
    throw new Failure('style-broken', {}, { path }, cause)
  }
  if (head?.is !== MAGIC) throw new Failure('style-broken', {}, { path })
  if (head.version !== VERSION) throw new Failure('style-version', { version: String(head.version) }, { path })
  const { language, classes, calibration, shares, trainedOn, words, views } = head
  const halves = (features: number) => Math.ceil((features * classes.length) / 2)
  const size = views.reduce((sum, { features }) => sum + 5 * features + halves(features), 4 * words)
  if (end + 1 + size !== bytes.length) throw new Failure('style-broken', {}, { path })
  let at = end + 1
  const next = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  return {
    language,
    classes,
    calibration,
    shares,
    trainedOn,
    vocabulary: new SortedKeys(keysIn(next(4 * words))),
    views: views.map(({ view, features, steps }) => ({
      view,
      features: new SortedKeys(keysIn(next(4 * features))),
      rarity: Uint8Array.from(next(features)),
      weights: unnibbled(next(halves(features)), features * classes.length),
      steps,
    })),
  }
}

function keysIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const keys = new Uint32Array(bytes.byteLength / 4)
  for (let at = 0; at < keys.length; at++) keys[at] = view.getUint32(at * 4, true)
  return keys
}
