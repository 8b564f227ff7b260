import { Failure } from '../../core/failure.ts'
import type { LanguageTag } from '../../core/language.ts'
import type { Source } from '../verdict.ts'
import { KeyTable } from './key-table.ts'
import type { StyleModel } from './model.ts'
import { rarityOf, type Separator } from './separator.ts'

/** Changes when the shape below or the features do; a model of another version is refused. */
const VERSION = 1
const MAGIC = 'isogloss style model'
const STEPS = 127

/** The first line, JSON. After it, little-endian: vocabulary and feature keys of 4 bytes, rarities and weights of 1. */
type Head = Pick<StyleModel, 'language' | 'classes' | 'calibration' | 'shares' | 'trainedOn' | 'steps'> & {
  readonly is: string
  readonly version: number
  readonly words: number
  readonly features: number
}

/** What a model is packed from. */
export type Packable = Pick<StyleModel, 'calibration' | 'shares' | 'trainedOn'> & {
  readonly language: LanguageTag
  readonly separator: Separator
}

/** A model as bytes. Each weight becomes a whole number of steps. Same input, same bytes. */
export function packStyle({ language, separator, calibration, shares, trainedOn }: Packable): Uint8Array {
  const { classes, vocabulary, keys, rarity, weights } = separator
  const steps = stepsOf(weights, classes)
  const head: Head = {
    is: MAGIC,
    version: VERSION,
    language,
    classes,
    words: vocabulary.length,
    features: keys.length,
    calibration,
    shares,
    steps,
    trainedOn,
  }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const bytes = new Uint8Array(line.length + 4 * (vocabulary.length + keys.length) + rarity.length + weights.length)
  bytes.set(line)
  const view = new DataView(bytes.buffer)
  let at = line.length
  for (const key of [...vocabulary, ...keys]) {
    view.setUint32(at, key, true)
    at += 4
  }
  bytes.set(rarity, at)
  at += rarity.length
  weights.forEach((weight, place) => {
    view.setInt8(at + place, Math.round(weight / steps[place % classes.length]!))
  })
  return bytes
}

/** So that the largest weight of a class takes all of a byte. */
function stepsOf(weights: Float64Array, classes: readonly Source[]): number[] {
  const largest = new Float64Array(classes.length).fill(1e-9)
  weights.forEach((weight, at) => {
    const one = at % classes.length
    largest[one] = Math.max(largest[one]!, Math.abs(weight))
  })
  return Array.from(largest, most => most / STEPS)
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
  const { language, classes, calibration, shares, trainedOn, steps, words, features } = head
  const sizes = [4 * words, 4 * features, features, features * classes.length]
  if (end + 1 + sizes.reduce((sum, size) => sum + size, 0) !== bytes.length) {
    throw new Failure('style-broken', {}, { path })
  }
  // A copy, in memory of its own: of a Node Buffer, `slice` would be a view that begins wherever it lay.
  const body = Uint8Array.from(bytes.subarray(end + 1))
  const part = (index: number) => {
    const start = sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
    return body.subarray(start, start + sizes[index]!)
  }
  return {
    language,
    classes,
    calibration,
    shares,
    trainedOn,
    steps,
    vocabulary: KeyTable.of(numbersIn(part(0))),
    features: KeyTable.of(numbersIn(part(1))),
    rarity: rarityOf(part(2)),
    weights: new Int8Array(body.buffer, body.byteLength - sizes[3]!),
  }
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Uint32Array(bytes.byteLength / 4)
  for (let at = 0; at < numbers.length; at++) numbers[at] = view.getUint32(at * 4, true)
  return numbers
}
