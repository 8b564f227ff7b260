import { Worker } from 'node:worker_threads'
import type { Failure } from '../../core/failure.ts'
import type { Glossary } from '../../glossary/model.ts'
import { packShipped } from '../../glossary/shipped.ts'
import type { DeskSettings } from '../../pipeline.ts'
import type { Input } from '../../read/read.ts'
import type { PackedRecord } from '../../rules/packed-record.ts'
import { type Answer, itemsOf, type Order } from './message.ts'

/** Inputs to look at from one desk. */
export type Batch = { readonly desk: DeskSettings; readonly inputs: readonly Input[] }

type Records = Iterable<PackedRecord | Failure>
type Waiting = { readonly resolve: (records: Records) => void; readonly reject: (fault: unknown) => void }

/** Batches that each member has before it, so that none waits for the next to be read. */
const AHEAD = 2

/**
 * Megabytes that a member may fill before V8 goes over what was made last; its own bound is 48. With 6, two members take an
 * eighth longer for 22 MB and save 15 MB of memory; with 48 they are no faster and take 40 MB more.
 */
const YOUNG = 16

/** Threads that look at articles side by side. The glossary is in memory once, for all of them. */
export class Crew {
  readonly #members: readonly Member[]
  readonly #desks = new Map<DeskSettings, number>()

  /** @param entry the module that each thread runs, and there calls `serve` */
  constructor(entry: URL, size: number) {
    this.#members = Array.from({ length: size }, () => new Member(entry))
  }

  /**
   * What a run finds in batches, in their order, whoever is done first. No more are read ahead than the crew needs, so
   * that memory does not follow the input.
   */
  async *records(batches: AsyncIterable<Batch | Failure>): AsyncGenerator<PackedRecord | Failure> {
    const ahead: Promise<Records>[] = []
    for await (const batch of batches) {
      const records = 'inputs' in batch ? this.#hand(batch) : Promise.resolve([batch])
      // It is awaited in its turn; until then a fault is nobody's business.
      records.catch(() => {})
      ahead.push(records)
      if (ahead.length > AHEAD * this.#members.length) yield* await ahead.shift()!
    }
    for (const records of ahead) yield* await records
  }

  /** Ends all threads, whatever they are at. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#members.map(member => member.end()))
  }

  #hand({ desk, inputs }: Batch): Promise<Records> {
    const member = this.#members.reduce((least, one) => (one.load < least.load ? one : least))
    return member.record(this.#desk(desk), inputs)
  }

  #desk(settings: DeskSettings): number {
    const known = this.#desks.get(settings)
    if (known !== undefined) return known
    const { glossary, evidence: _, ...rest } = settings
    const order: Order = { desk: this.#desks.size, settings: { ...rest, glossary: glossary && shared(glossary) } }
    for (const member of this.#members) member.tell(order)
    this.#desks.set(settings, order.desk)
    return order.desk
  }
}

/** A thread, and the batches that it has before it. */
class Member {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 0

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
    this.#worker.on('message', (answer: Answer) => this.#settle(answer))
    this.#worker.on('error', fault => this.#giveUp(fault))
  }

  get load(): number {
    return this.#waiting.size
  }

  tell(order: Order): void {
    this.#worker.postMessage(order)
  }

  record(desk: number, inputs: readonly Input[]): Promise<Records> {
    const batch = this.#next++
    // Of a view all would be copied that it is a view of; what stands by itself is handed over.
    const own = inputs.map(input => ({ ...input, bytes: new Uint8Array(input.bytes) }))
    this.#worker.postMessage(
      { batch, desk, inputs: own } satisfies Order,
      own.map(({ bytes }) => bytes.buffer),
    )
    return new Promise((resolve, reject) => this.#waiting.set(batch, { resolve, reject }))
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.batch)!
    this.#waiting.delete(answer.batch)
    if ('ends' in answer) waiting.resolve(itemsOf(answer))
    else waiting.reject(answer.fault)
  }

  #giveUp(fault: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}

/** The bytes of a glossary where every thread can read them. */
function shared(glossary: Glossary): Uint8Array {
  const packed = glossary.packed ?? packShipped(glossary, { cues: [], conventions: [] })
  const bytes = new Uint8Array(new SharedArrayBuffer(packed.byteLength))
  bytes.set(packed)
  return bytes
}
