import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aside } from '../core/aside.ts'

/** Bytes that are kept in memory: a run with no more needs no file. */
const KEPT = 1024 * 1024
/** Bytes that are read at once: where all entries are gone over, and where one is asked for, whose next ones often follow. */
const READ = 1024 * 1024
const WINDOW = 32 * 1024

/**
 * Lays bytes aside in a temporary file, once there are many. The file loses its name as soon as it is open, so that nothing is
 * left of it whatever ends the process; where a system does not allow that, it goes with the run.
 * @param kept bytes that are kept in memory
 */
export function nodeAside(kept = KEPT): Aside {
  let file: number | null = null
  let folder: string | null = null
  /** Where each entry begins, and the last one ends. */
  const starts = [0]
  /** The bytes that are in no file yet, and how many there are. */
  let pending = new Uint8Array(0)
  let size = 0
  let written = 0
  /** What was read last of the file, and where it lies there. */
  let window = new Uint8Array(0)
  let windowStart = 0

  function flush(): void {
    if (file === null) [file, folder] = openNameless()
    for (let at = 0; at < size; ) at += writeSync(file, pending, at, size - at)
    written += size
    size = 0
  }

  function append(part: Uint8Array): void {
    if (size + part.length > pending.length) {
      const more = new Uint8Array(Math.max(2 * pending.length, size + part.length))
      more.set(pending.subarray(0, size))
      pending = more
    }
    pending.set(part, size)
    size += part.length
  }

  function read(start: number, end: number): Uint8Array {
    if (start >= written) return pending.subarray(start - written, end - written)
    if (start < windowStart || end > windowStart + window.length) {
      window = readFile(start, Math.min(written, Math.max(end, start + WINDOW)))
      windowStart = start
    }
    return window.subarray(start - windowStart, end - windowStart)
  }

  function readFile(start: number, end: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(end - start)
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file!, bytes, at, bytes.length - at, start + at)
      if (count === 0) throw new Error('What was laid aside is gone.')
      at += count
    }
    return bytes
  }

  return {
    put(...parts) {
      for (const part of parts) append(part)
      starts.push(written + size)
      if (size > kept) flush()
    },
    at: entry => read(starts[entry]!, starts[entry + 1]!),
    *[Symbol.iterator]() {
      for (let entry = 0; entry < starts.length - 1; ) {
        const from = starts[entry]!
        let next = entry + 1
        // Entries are whole in the file, or not in it.
        const end = from < written ? written : written + size
        while (next < starts.length - 1 && starts[next + 1]! <= Math.min(end, from + READ)) next++
        const bytes = from < written ? readFile(from, starts[next]!) : read(from, starts[next]!)
        for (; entry < next; entry++) yield bytes.subarray(starts[entry]! - from, starts[entry + 1]! - from)
      }
    },
    close() {
      if (file !== null) closeSync(file)
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
      file = folder = null
      pending = window = new Uint8Array(0)
      size = 0
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
