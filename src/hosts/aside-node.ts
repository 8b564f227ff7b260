import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aside, LaidTexts } from '../core/aside.ts'

/** Code units that are kept in memory: a run with no more needs no file. */
const KEPT = 16 * 1024 * 1024
/** Bytes that are read at once. */
const READ = 1024 * 1024
const NEWLINE = 10

/**
 * Lays texts aside in a temporary file, once there are many. The file loses its name as soon as it is open, so that nothing is
 * left of it whatever ends the process; where a system does not allow that, it goes with the run.
 * @param kept code units that are kept in memory
 */
export function nodeAside(kept = KEPT): Aside {
  let file: number | null = null
  let folder: string | null = null
  /** Where each entry begins in the file, and the last one ends. */
  const starts = [0]
  let pending: string[] = []
  let size = 0

  function flush(): void {
    if (file === null) [file, folder] = openNameless()
    for (const text of pending) {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      starts.push(starts.at(-1)! + bytes.length)
    }
    pending = []
    size = 0
  }

  function read(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(end - start)
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file!, bytes, at, bytes.length - at, start + at)
      if (count === 0) throw new Error('What was laid aside is gone.')
      at += count
    }
    return bytes
  }

  return {
    put(texts) {
      const text = `${texts.join('\n')}\n`
      pending.push(text)
      size += text.length
      if (size > kept) flush()
    },
    at(entry) {
      const flushed = starts.length - 1
      return entry < flushed ? inBytes(read(starts[entry]!, starts[entry + 1]!)) : inText(pending[entry - flushed]!)
    },
    *[Symbol.iterator]() {
      for (let entry = 0; entry < starts.length - 1; ) {
        let next = entry + 1
        while (next < starts.length - 1 && starts[next + 1]! - starts[entry]! <= READ) next++
        const bytes = read(starts[entry]!, starts[next]!)
        for (const from = starts[entry]!; entry < next; entry++)
          yield inBytes(bytes.subarray(starts[entry]! - from, starts[entry + 1]! - from))
      }
      for (const text of pending) yield inText(text)
    },
    close() {
      if (file !== null) closeSync(file)
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
      file = folder = null
      pending = []
    },
  }
}

/** @returns the open file, and its folder where that could not be removed yet */
function openNameless(): [file: number, folder: string | null] {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const file = openSync(join(folder, 'aside'), 'wx+', 0o600)
    try {
      remove()
      return [file, null]
    } catch {
      process.once('exit', remove)
      return [file, folder]
    }
  } catch (error) {
    remove()
    throw error
  }
}

function inText(text: string): LaidTexts {
  return text
    .slice(0, -1)
    .split('\n')
    .map(line => () => line)
}

function inBytes(bytes: Buffer): LaidTexts {
  const texts: (() => string)[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start)
    const from = start
    texts.push(() => bytes.toString('utf8', from, end))
    start = end + 1
  }
  return texts
}
