/** A model learned from made-up articles: what it says, and that it comes out the same. */
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/core/failure.ts'
import { trainStyleModel } from '../../../src/pipeline.ts'
import type { StyleModel } from '../../../src/trace/style/model.ts'
import { packStyle, unpackStyle } from '../../../src/trace/style/pack.ts'
import { readStyle } from '../../../src/trace/style/style.ts'
import { traceDocument } from '../../../src/trace/trace.ts'
import type { Evidence } from '../../../src/trace/verdict.ts'
import { articleOf } from '../../desk.ts'
import { corpus, written } from './corpus.ts'

/** What all pieces of evidence weigh together, by answer. */
function sums(evidence: readonly Evidence[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const { weights } of evidence) {
    for (const [source, weight] of Object.entries(weights)) total[source] = (total[source] ?? 0) + weight
  }
  return total
}

describe('trainStyleModel', async () => {
  const articles = corpus()
  const run = await trainStyleModel(articles, 'en')
  const model = unpackStyle(run.bytes, 'made.style')

  it('gives the same bytes from the same articles', async () => {
    const again = await trainStyleModel(corpus(), 'en')
    expect(Buffer.compare(again.bytes, run.bytes)).toBe(0)
  })

  it('models the languages that have texts enough, and native text', () => {
    expect(model.classes).toEqual(['de', 'fr', 'none'])
    expect(model.trainedOn.map(({ source, texts }) => [source, texts])).toEqual([
      ['de', 60],
      ['fr', 60],
      ['none', 60],
      ['tr', 12],
    ])
    const total = Object.values(model.shares).reduce((sum, share) => sum + share, 0)
    expect(total).toBeCloseTo(1, 5)
  })

  it('weighs an article for the language that writes so', async () => {
    for (const source of ['de', 'fr'] as const) {
      const { evidence, use } = readStyle(await articleOf(written(source, 999)), model)
      expect(use).toBe('used')
      const best = Object.entries(sums(evidence)).sort(([, a], [, b]) => b - a)[0]
      expect(best![0]).toBe(source)
      expect(best![1]).toBeGreaterThan(0)
      expect(evidence.map(({ kind }) => kind)).toEqual(['style', 'letters'])
      expect(evidence[0]!.tells!.length).toBeGreaterThan(0)
    }
  })

  it('weighs a native article against every language', async () => {
    const { evidence } = readStyle(await articleOf(written('en', 999)), model)
    expect(Math.max(...Object.values(sums(evidence)))).toBeLessThan(0)
  })

  it('says nothing of a few words, nor of another language', async () => {
    expect(readStyle(await articleOf('The mayor spoke.'), model)).toEqual({ use: 'too-short', evidence: [] })
    const french = await articleOf(written('fr', 1), { lang: 'fr' })
    expect(readStyle(french, model)).toEqual({ use: 'no-model', evidence: [] })
  })

  it('leaves what to believe before reading to those articles that it weighs', async () => {
    const verdict = async (text: string, style: StyleModel | null) =>
      traceDocument(await articleOf(text), [], [], { cues: [], conventions: [] }, { style })
    expect((await verdict('The mayor spoke.', model)).prior).toEqual((await verdict('The mayor spoke.', null)).prior)
    expect((await verdict(written('de', 3), model)).prior).not.toEqual((await verdict(written('de', 3), null)).prior)
  })

  it('looks at no quotation', async () => {
    const own = written('de', 5)
    const quoted = `${own} “${written('fr', 6)}”`
    const alone = readStyle(await articleOf(`${own} “It rains.”`), model).evidence
    expect(sums(readStyle(await articleOf(quoted), model).evidence)).toEqual(sums(alone))
  })

  it('names the largest weight of a language it does not know as that of other', async () => {
    const weights = sums(readStyle(await articleOf(written('de', 3)), model).evidence)
    expect(weights['el']).toBe(weights['other'])
  })
})

describe('what cannot be learned from', () => {
  const code = (articles: Parameters<typeof trainStyleModel>[0]) =>
    trainStyleModel(articles, 'en').then(
      () => null,
      (failure: unknown) => (failure instanceof Failure ? failure.code : failure),
    )

  it('is told apart', async () => {
    expect(await code([])).toBe('style-nothing')
    expect(await code(corpus().filter(({ source }) => source !== 'en'))).toBe('style-no-native')
    expect(await code(corpus().filter(({ source }) => source === 'en' || source === 'tr'))).toBe('style-no-language')
  })
})

describe('unpackStyle', async () => {
  const { bytes } = await trainStyleModel(corpus(), 'en')
  const code = (broken: Uint8Array) => {
    try {
      unpackStyle(broken, 'x')
      return null
    } catch (failure) {
      return failure instanceof Failure ? failure.code : failure
    }
  }

  it('refuses what is no model, is cut off, or is of another version', () => {
    expect(code(new TextEncoder().encode('{}\n'))).toBe('style-broken')
    expect(code(new Uint8Array())).toBe('style-broken')
    expect(code(bytes.subarray(0, bytes.length - 1))).toBe('style-broken')
    const head = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10)))
    const newer = Buffer.concat([
      Buffer.from(head.replace('"version":3', '"version":9')),
      bytes.subarray(bytes.indexOf(10)),
    ])
    expect(code(newer)).toBe('style-version')
  })

  it('reads the same from the middle of a larger buffer, as files come', async () => {
    const pool = Buffer.alloc(bytes.length + 64)
    const within = pool.subarray(13, 13 + bytes.length)
    within.set(bytes)
    expect(unpackStyle(within, 'made.style')).toEqual(unpackStyle(bytes, 'made.style'))
  })

  it('keeps what it was packed from, but for the rounding of weights', () => {
    const separator = {
      classes: ['fr', 'none'],
      vocabulary: Uint32Array.of(1, 2 ** 32 - 1),
      views: [
        {
          view: 'words' as const,
          keys: Uint32Array.of(3, 4, 5),
          rarity: Uint8Array.of(10, 20, 255),
          weights: Float64Array.of(1, -0.5, 0, 0.25, -1, 0.1),
        },
        {
          view: 'letters' as const,
          keys: Uint32Array.of(9),
          rarity: Uint8Array.of(1),
          weights: Float64Array.of(2, -2),
        },
      ],
    }
    const packed = packStyle({ language: 'en', separator, calibration: [1], shares: { none: 1 }, trainedOn: [] })
    const model = unpackStyle(packed, 'x')
    model.views.forEach(({ view, weights, steps }, at) => {
      const packed = separator.views[at]!
      expect(view).toBe(packed.view)
      weights.forEach((weight, place) => {
        expect(weight * steps[place % 2]!).toBeCloseTo(packed.weights[place]!, 0)
      })
    })
    expect(model.views[0]!.features.rowOf(4)).toBe(1)
    expect(model.vocabulary.rowOf(2 ** 32 - 1)).toBe(1)
    expect(model.views[0]!.rarity[1]).toBe(20)
  })
})
