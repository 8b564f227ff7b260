import type { MessagePort } from 'node:worker_threads'
import { Failure } from '../../core/failure.ts'
import { unpackShipped } from '../../glossary/shipped.ts'
import type * as Pipeline from '../../pipeline.ts'
import type { Desk } from '../../pipeline.ts'
import type { PackedRecord } from '../../rules/packed-record.ts'
import { type Answer, answerOf, type Order, type PackedDesk } from './message.ts'

/** Looks at articles in a thread of its own, for as long as the port is open. */
export function serve(port: MessagePort, { openDesk, readInput, packArticle }: typeof Pipeline): void {
  const desks = new Map<number, Desk>()

  async function answer(order: Extract<Order, { batch: number }>): Promise<Answer> {
    const { batch, inputs } = order
    const desk = desks.get(order.desk)!
    const items: (PackedRecord | Failure)[] = []
    try {
      for (const input of inputs) {
        for await (const read of readInput(input, desk))
          items.push(read instanceof Failure ? read : packArticle(read, desk))
      }
      return answerOf(batch, items)
    } catch (fault) {
      return { batch, fault }
    }
  }

  function post(answer: Answer): void {
    port.postMessage(answer, 'rests' in answer ? [answer.rests.buffer] : [])
  }

  let last = Promise.resolve()
  port.on('message', (order: Order) => {
    // One after another: two at once would need the memory of both, and be no faster.
    if ('settings' in order) desks.set(order.desk, openDesk(unpacked(order.settings)))
    else last = last.then(async () => post(await answer(order)))
  })
}

function unpacked({ glossary, ...settings }: PackedDesk): Parameters<typeof Pipeline.openDesk>[0] {
  // Evidence is for verdicts, which a crew does not give.
  const evidence = { cues: [], conventions: [] }
  return { ...settings, evidence, glossary: glossary && unpackShipped(glossary).glossary }
}
