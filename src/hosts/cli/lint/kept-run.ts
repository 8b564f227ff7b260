import { createHash } from 'node:crypto'
import type { Aside } from '../../../core/aside.ts'
import type { ArticleFindings, LintRun } from '../../../core/run.ts'
import type { RecordStore } from '../io.ts'
import { failureOf, type KeptFailure, keptFailure, linesOf } from './kept.ts'

/** Whole runs are kept beside the files, under no path. */
const RUN = ''
/** Code units of a block, about: a large run is never one text. */
const BLOCK = 1 << 20

/** How many blocks hold the articles of a run, a line each, and a hash of them all. */
type Contents = { readonly blocks: number; readonly sum: string }

/** Keeps what a whole run came to. @param hash of all that decides on the run */
export function keepRun(store: RecordStore, hash: string, { files, failures }: LintRun): void {
  const sum = createHash('sha1')
  let [blocks, block] = [0, '']
  const put = () => {
    sum.update(block)
    store.add(RUN, blockOf(hash, blocks++), block, '')
    block = ''
  }
  for (const file of files) {
    block += `${JSON.stringify(file)}\n`
    if (block.length > BLOCK) put()
  }
  if (block !== '') put()
  const contents: Contents = { blocks, sum: sum.digest('base64url') }
  store.add(RUN, hash, JSON.stringify(contents), JSON.stringify(failures.map(keptFailure)))
}

/**
 * What a whole run came to before; null where nothing is kept, or nothing whole.
 * @param aside an empty one, for its articles: it must be open for as long as they are gone over
 */
export function recallRun(store: RecordStore, hash: string, aside: Aside): LintRun | null {
  const stored = store.find(RUN, hash)
  if (!stored) return null
  try {
    const { blocks, sum } = JSON.parse(stored.head()) as Contents
    const seen = createHash('sha1')
    for (let at = 0; at < blocks; at++) {
      const bytes = encoder.encode(store.find(RUN, blockOf(hash, at))!.head())
      seen.update(bytes)
      aside.put(bytes)
    }
    if (seen.digest('base64url') !== sum) return null
    return { files: { [Symbol.iterator]: () => articlesOf(aside) }, failures: keptFailures(stored.tail()) }
  } catch {
    return null
  }
}

function* articlesOf(blocks: Aside): Generator<ArticleFindings> {
  for (const block of blocks)
    for (const line of linesOf(decoder.decode(block))) yield JSON.parse(line) as ArticleFindings
}

function keptFailures(json: string): LintRun['failures'] {
  return (JSON.parse(json) as KeptFailure[]).map(failureOf)
}

function blockOf(hash: string, number: number): string {
  return `${hash} ${number}`
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
