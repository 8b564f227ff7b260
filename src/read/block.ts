import type { LanguageTag } from '../core/language.ts'
import { type EditWriter, type OffsetMap, PlainTextBuilder } from '../core/offset-map.ts'
import type { Span } from '../core/span.ts'
import type { Region, RegionKind } from './document.ts'
import { hasVisible, isPlain, isTidy, nextCluster, tidied } from './invisible.ts'

/** A stretch of a block in source offsets: taken as it stands, or with `text` in its place. */
export type Piece = Span & {
  readonly text?: string
  /** A region that the stretch is by its markup: code, caption. */
  readonly region?: RegionKind
  /** The language that markup gives the stretch, where that is not the article's. */
  readonly language?: LanguageTag
}

/** A passage that markup says is in another language, in plain-text offsets. */
export type Passage = Span & { readonly language: LanguageTag }

/** What becomes one paragraph: pieces in reading order, and the regions that all of it is. */
export type Block = { readonly pieces: readonly Piece[]; readonly regions: readonly RegionKind[] }

/** Blocks put together: plain text, the way back, paragraphs and the regions that came from markup. */
export type Composed = {
  readonly text: string
  readonly map: OffsetMap
  readonly paragraphs: readonly Span[]
  readonly regions: readonly Region[]
  /** In order, not overlapping. */
  readonly passages: readonly Passage[]
}

/**
 * Puts blocks together to plain text: parted by a blank line, without soft hyphens and zero-width marks, in NFC.
 * Each character keeps an exact way back to the source.
 * @param write how edits are written into the source, where it has markup of its own
 */
export function composeBlocks(source: string, blocks: Iterable<Block>, write?: EditWriter): Composed {
  const builder = new PlainTextBuilder(source, write)
  const plain = isPlain(source)
  const paragraphs: Span[] = []
  const regions: Region[] = []
  const passages: Passage[] = []
  let sourceEnd = 0
  for (const { pieces, regions: kinds } of blocks) {
    if (!pieces.some(piece => isVisible(source, piece))) continue
    if (builder.length > 0) builder.replace('\n\n', sourceEnd, pieces[0]!.start)
    const start = builder.length
    appendPieces(builder, source, plain, pieces, regions, passages)
    const span = { start, end: builder.length }
    paragraphs.push(span)
    for (const kind of kinds) regions.push({ kind, ...span })
    sourceEnd = pieces.at(-1)!.end
  }
  return { ...builder.finish(), paragraphs, regions, passages }
}

function isVisible(source: string, piece: Piece): boolean {
  return piece.text === undefined
    ? hasVisible(source, piece.start, piece.end)
    : hasVisible(piece.text, 0, piece.text.length)
}

/** Appends runs of pieces of one region and one language each, and notes both. */
function appendPieces(
  builder: PlainTextBuilder,
  source: string,
  plain: boolean,
  pieces: readonly Piece[],
  regions: Region[],
  passages: Passage[],
): void {
  for (let from = 0; from < pieces.length; ) {
    const { region: kind, language } = pieces[from]!
    let to = from + 1
    while (to < pieces.length && pieces[to]!.region === kind && pieces[to]!.language === language) to++
    const start = builder.length
    appendRun(builder, source, plain, from === 0 && to === pieces.length ? pieces : pieces.slice(from, to))
    if (kind && builder.length > start) regions.push({ kind, start, end: builder.length })
    if (language !== undefined && builder.length > start) passages.push({ language, start, end: builder.length })
    from = to
  }
}

function appendRun(builder: PlainTextBuilder, source: string, plain: boolean, pieces: readonly Piece[]): void {
  const first = pieces[0]!
  if (pieces.length === 1 && first.text === undefined && (plain || isTidy(source, first.start, first.end))) {
    builder.copy(first.start, first.end)
    return
  }
  const raw = pieces.map(piece => piece.text ?? source.slice(piece.start, piece.end)).join('')
  if (isTidy(raw, 0, raw.length)) {
    for (const piece of pieces) {
      if (piece.text === undefined) builder.copy(piece.start, piece.end)
      else builder.replace(piece.text, piece.start, piece.end)
    }
  } else appendTidied(builder, pieces, raw)
}

/** Walks the raw text of a run cluster by cluster, with a pointer into its pieces that only moves on. */
function appendTidied(builder: PlainTextBuilder, pieces: readonly Piece[], raw: string): void {
  let index = 0
  let pieceAt = 0
  const lengthOf = (piece: Piece) => piece.text?.length ?? piece.end - piece.start

  /** Copies raw text up to `to`; a piece with text of its own goes whole. @returns where it stopped, at or before `to` */
  function takeUntil(from: number, to: number): number {
    let at = from
    while (at < to) {
      const piece = pieces[index]!
      const pieceEnd = pieceAt + lengthOf(piece)
      if (piece.text === undefined) {
        const upTo = Math.min(to, pieceEnd)
        builder.copy(piece.start + at - pieceAt, piece.start + upTo - pieceAt)
        at = upTo
      } else {
        if (pieceEnd > to) return at
        builder.replace(piece.text, piece.start, piece.end)
        at = pieceEnd
      }
      if (at === pieceEnd) {
        index++
        pieceAt = pieceEnd
      }
    }
    return at
  }

  let at = 0
  while (at < raw.length) {
    const cluster = nextCluster(raw, at)
    const start = takeUntil(at, cluster?.start ?? raw.length)
    if (!cluster) break
    let piece = pieces[index]!
    const sourceStart = piece.text === undefined ? piece.start + start - pieceAt : piece.start
    let end = cluster.end
    while (pieceAt + lengthOf(piece) < end) {
      pieceAt += lengthOf(piece)
      piece = pieces[++index]!
    }
    const pieceEnd = pieceAt + lengthOf(piece)
    if (piece.text !== undefined) end = pieceEnd
    const sourceEnd = piece.text === undefined ? piece.start + end - pieceAt : piece.end
    if (end === pieceEnd) {
      index++
      pieceAt = pieceEnd
    }
    const text = raw.slice(start, cluster.start) + cluster.text + tidied(raw.slice(cluster.end, end))
    builder.replace(text, sourceStart, sourceEnd)
    at = end
  }
}
