import type { Memory } from '../core/memory.ts'
import type { Block } from './block.ts'
import { type LightReader, readLight } from './markdown-light.ts'

/** What a stretch came to, and where it stood. */
type Known = { readonly start: number; readonly blocks: readonly Block[] | null }

const NEWLINE = 0x0a

/**
 * {@link readLight}, asked once for each stretch for as long as it is written as it is. Of one that has moved only the
 * places are new.
 * @param memory of the article; what was read last time is remembered, no more
 */
export function lightReaderOf(memory: Memory): LightReader {
  const kept = memory.of(readLight, () => ({ known: new Map<string, Known>() }))
  const before = kept.known
  const now = new Map<string, Known>()
  kept.known = now
  return (source, stretch) => {
    // Cut elsewhere than between lines, it may depend on what stands beside it.
    if (!isWholeLines(source, stretch.start, stretch.end)) return readLight(source, stretch)
    const { start } = stretch
    const text = source.slice(start, stretch.end)
    const known = now.get(text) ?? before.get(text)
    const blocks = known ? movedTo(start, known) : readLight(source, stretch)
    now.set(text, { start, blocks })
    return blocks && [...blocks]
  }
}

function isWholeLines(source: string, start: number, end: number): boolean {
  return (
    (start === 0 || source.charCodeAt(start - 1) === NEWLINE) &&
    (end === source.length || source.charCodeAt(end - 1) === NEWLINE)
  )
}

function movedTo(start: number, { start: before, blocks }: Known): readonly Block[] | null {
  if (blocks === null || start === before) return blocks
  const by = start - before
  return blocks.map(({ pieces, regions }) => ({
    pieces: pieces.map(piece => ({ ...piece, start: piece.start + by, end: piece.end + by })),
    regions,
  }))
}
