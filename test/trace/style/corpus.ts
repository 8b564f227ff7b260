/** Articles made up by a fixed dice: each source has habits of wording that the others lack. */
import type { LabelledArticle } from '../../../src/pipeline.ts'

const SUBJECTS = [
  'the council',
  'the harbor',
  'a ferry',
  'the school',
  'a farmer',
  'the bridge',
  'the market',
  'a judge',
]
const VERBS = ['opened', 'waited', 'closed', 'moved', 'reported', 'counted', 'paid', 'returned']
const OBJECTS = ['the boats', 'its doors', 'a new road', 'the money', 'some letters', 'the old wall', 'the fish']
const HABITS: Readonly<Record<string, readonly string[]>> = {
  en: ['late on Friday', 'in a statement', 'he said', 'they are likely to', 'down by a third'],
  fr: ['of which around', 'according to this source', 'on the spot', 'in the framework of', 'notably'],
  de: ['already since', 'in the meantime', 'so far no', 'under other things', 'with regard to'],
  tr: ['it was stated that', 'within the scope of', 'expressing that', 'the said', 'realized'],
}
const SIZES: Readonly<Record<string, number>> = { en: 60, fr: 60, de: 60, tr: 12 }

/** An article of some 120 words; the same number gives the same article. */
export function written(source: string, number: number): string {
  let seed = number * 7919 + source.charCodeAt(0) * 104729
  const one = (list: readonly string[]) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return list[(seed >>> 10) % list.length]!
  }
  const sentences = Array.from({ length: 14 }, () => {
    const words = `${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} ${one(HABITS[source]!)} ${one(SUBJECTS)}.`
    return words[0]!.toUpperCase() + words.slice(1)
  })
  return sentences.join(' ')
}

/** Three languages with 60 texts and one with 12, over four years. */
export function corpus(): LabelledArticle[] {
  return Object.entries(SIZES).flatMap(([source, size]) =>
    Array.from({ length: size }, (_, at) => ({
      id: `${source}-${at}`,
      text: written(source, at),
      source,
      group: `${source}-${at}`,
      year: 2020 + (at % 4),
    })),
  )
}
