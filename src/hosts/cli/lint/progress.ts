import { say } from '../../../core/message.ts'
import type { Words } from '../../../report/words.ts'
import type { Io } from '../io.ts'

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 1000
const PAUSE = 100

/** Goes back to the start of the line and empties it (ECMA-48, CR and EL). */
const EMPTY_LINE = '\r\u001b[K'

/** Tells a person at a terminal how many articles were looked at, when it takes longer than a second; else nothing. */
export async function* withProgress<T>(items: AsyncIterable<T>, { stderr, now }: Io, words: Words): AsyncGenerator<T> {
  if (!stderr.isTTY) return yield* items
  const start = now().getTime()
  let [count, shown] = [0, start + PATIENCE - PAUSE]
  try {
    for await (const item of items) {
      yield item
      count++
      const time = now().getTime()
      if (time - shown < PAUSE) continue
      shown = time
      await stderr.write(`${EMPTY_LINE}${words(say('ci.progress', { count }))}`)
    }
  } finally {
    if (shown >= start + PATIENCE) await stderr.write(EMPTY_LINE)
  }
}
