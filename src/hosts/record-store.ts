import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordStore } from './cli/io.ts'
import { type Place, Segment, SegmentWriter } from './record-segment.ts'

/** Segments beyond which they are made one. */
const MOST_SEGMENTS = 8

/**
 * What articles came to, kept in a folder. Each run that finds something new adds a segment; when there are many, or most
 * of what they hold belongs to articles as they were before, they are made one. A folder that cannot be written to, and
 * files that are damaged or gone, only cost time.
 */
export function openRecordStore(folder: string): RecordStore {
  const segments = segmentsIn(folder)
  const places = new Map<string, Place>()
  for (const segment of segments)
    for (const [path, hash, place] of segment.places()) places.set(keyOf(path, hash), place)
  const seen = new Set<string>()
  const used = new Set<string>()
  let writer: SegmentWriter | null | undefined
  return {
    find(path, hash) {
      seen.add(path)
      const key = keyOf(path, hash)
      const place = places.get(key)
      if (!place) return null
      used.add(key)
      return { head: () => place.segment.read(place.head), tail: () => place.segment.read(place.tail) }
    },
    add(path, hash, head, tail) {
      writer ??= writer === null ? null : attempt(() => newSegment(folder))
      if (writer && attempt(() => writer!.add(path, hash, head, tail)) === null) writer = null
    },
    close() {
      const open = writer
      if (open) attempt(() => open.close())
      const outdated = [...places.keys()].filter(key => !used.has(key) && seen.has(pathOf(key)))
      if (segments.length > MOST_SEGMENTS || outdated.length * 2 > places.size) {
        for (const key of outdated) places.delete(key)
        attempt(() => joinSegments(folder, segments, places))
      }
      for (const segment of segments) segment.close()
    },
  }
}

function segmentsIn(folder: string): Segment[] {
  const names = attempt(() => readdirSync(folder)) ?? []
  return names
    .filter(name => name.endsWith('.index'))
    .sort()
    .flatMap(name => attempt(() => [new Segment(join(folder, name.slice(0, -'.index'.length)))]) ?? [])
}

function newSegment(folder: string): SegmentWriter {
  mkdirSync(folder, { recursive: true })
  const name = `${Date.now().toString(36)}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`
  return new SegmentWriter(join(folder, name))
}

/** Writes what is kept into one segment, then removes the others. */
function joinSegments(folder: string, segments: readonly Segment[], places: ReadonlyMap<string, Place>): void {
  const writer = newSegment(folder)
  for (const [key, place] of places) {
    const { segment } = place
    writer.add(pathOf(key), key.slice(key.lastIndexOf('\n') + 1), segment.read(place.head), segment.read(place.tail))
  }
  writer.close()
  for (const { path } of segments) for (const kind of ['index', 'data']) rmSync(`${path}.${kind}`, { force: true })
}

function keyOf(path: string, hash: string): string {
  return `${path}\n${hash}`
}

function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf('\n'))
}

/** @returns null where it cannot be done */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
