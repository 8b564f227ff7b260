/**
 * Makes the style model that ships, by the code of `isogloss trace train`, from the labelled articles that lie beside the
 * repository.
 *
 *   node test/tools/run.mjs test/tools/train-style.ts [articles.ndjson[.gz]] [--check]
 *
 * With --check it writes nothing and ends with 1 when the model would come out otherwise.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Failure } from '../../src/core/failure.ts'
import { type LabelledArticle, readLabelled, trainStyleModel } from '../../src/pipeline.ts'
import { trainingText } from '../../src/report/training-text.ts'
import { loadWords } from '../../src/report/words.ts'

/** The labelled articles, beside the repository. */
export const ARTICLES = '../shared/data/trace.dev.ndjson.gz'
export const MODEL = 'src/trace/style/english.style'

/** Labelled articles of a file, which may be compressed. @throws Failure at the first line that is none */
export function labelledIn(path: string): LabelledArticle[] {
  const raw = readFileSync(path)
  const articles: LabelledArticle[] = []
  for (const article of readLabelled(path.endsWith('.gz') ? gunzipSync(raw) : raw, path)) {
    if (article instanceof Failure) throw article
    articles.push(article)
  }
  return articles
}

/** Writes the model, or with `--check` holds it against the one that is there. */
export async function main(args: readonly string[]): Promise<number> {
  const path = args.find(arg => !arg.startsWith('--')) ?? ARTICLES
  const run = await trainStyleModel(labelledIn(path), 'en', (step, steps) => console.error(`${step}/${steps}`))
  console.log(trainingText({ ...run, path: MODEL }, await loadWords('en')))
  if (args.includes('--check')) return Buffer.compare(readFileSync(MODEL), run.bytes) === 0 ? 0 : 1
  writeFileSync(MODEL, run.bytes)
  return 0
}
