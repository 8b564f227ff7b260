import { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import type { LabelledArticle } from '../read/labelled.ts'
import { readText } from '../read/read.ts'
import { decide } from '../trace/posterior.ts'
import { figuresOf, type TrainingFigures } from '../trace/style/held-out.ts'
import { packStyle } from '../trace/style/pack.ts'
import { proseOf } from '../trace/style/prose.ts'
import type { Example } from '../trace/style/separator.ts'
import { census, LEAST_TEXTS, trainStyle } from '../trace/style/train.ts'

/** A style model as bytes, and what is to be said of it. */
export type TrainingRun = {
  readonly bytes: Uint8Array
  readonly language: LanguageTag
  readonly figures: TrainingFigures
}

/**
 * Learns a style model for articles written in one language. The same articles in the same order give the same bytes.
 * @param progress is told of each step as it begins
 * @throws Failure `style-nothing`, `style-no-native`, `style-no-language`
 */
export async function trainStyleModel(
  articles: readonly LabelledArticle[],
  language: LanguageTag,
  progress: (step: number, steps: number) => void = () => {},
): Promise<TrainingRun> {
  if (articles.length === 0) throw new Failure('style-nothing')
  const examples = await Promise.all(articles.map(article => exampleOf(article, language)))
  const sources = census(examples)
  const native = sources.find(({ source }) => source === 'none')?.texts ?? 0
  if (native < LEAST_TEXTS) throw new Failure('style-no-native', { language, texts: native, least: LEAST_TEXTS })
  if (!sources.some(({ source, texts }) => source !== 'none' && texts >= LEAST_TEXTS)) {
    throw new Failure('style-no-language', { least: LEAST_TEXTS })
  }
  const training = trainStyle(examples, language, progress)
  const figures = figuresOf(training.heldOut, training.calibration, ranking =>
    decide(ranking, [{ kind: 'style', weights: {} }]),
  )
  return { bytes: packStyle(training), language, figures }
}

/** An article as tokens, read as the trace reads it: quotations are found and left out. */
export async function exampleOf(
  { text, source, group, year }: Omit<LabelledArticle, 'id'>,
  language: LanguageTag,
): Promise<Example> {
  const document = await readText(text, { lang: language, languages: [language], defaultLanguage: language })
  const { count, ...tokens } = proseOf(document)
  const part = <T extends Uint32Array | Int32Array>(all: T) => all.slice(0, count) as T
  const { ids, masks, starts, ends } = tokens
  const shortened = { ids: part(ids), masks: part(masks), starts: part(starts), ends: part(ends) }
  return { tokens: { ...tokens, ...shortened, count }, source: source === language ? 'none' : source, group, year }
}
