import type { Block, Piece } from './block.ts'
import type { RegionKind } from './document.ts'
import { type Alternative, alternativeOf } from './html-attributes.ts'
import type { Context } from './html-blocks.ts'
import type { EditedBlock } from './html-edits.ts'
import { afterLineEnding, piecesOf, type References } from './html-references.ts'
import { type Placed, removableAround } from './html-removal.ts'
import { collapse, type Run } from './html-space.ts'
import type { HtmlElement, HtmlText } from './html-tree.ts'

/** The paragraphs of an article, and where each may be edited; both in source order. */
export type HtmlBlocks = { readonly blocks: readonly Block[]; readonly edited: readonly EditedBlock[] }

/** Characters; what is longer is an article that some template calls by the name of a byline. */
const LONGEST_LINE = 300
const LINES: ReadonlySet<RegionKind> = new Set(['byline', 'credit', 'dateline'])

/** Gathers the text between two ends of blocks. */
export class GatheredBlocks {
  readonly #source: string
  readonly #references: References
  readonly #blocks: Block[] = []
  readonly #placed: Placed[] = []
  #runs: Run[] = []
  #context: Context | null = null
  /** Nothing but the time has been read. */
  #time = true
  /** Pictures inside a paragraph, described after it. */
  #alternatives: Alternative[] = []

  constructor(source: string, references: References) {
    this.#source = source
    this.#references = references
  }

  /** Takes text as it is shown. Where its place in the source is not certain, it is left out. */
  text(node: HtmlText, context: Context): void {
    const place = node.sourceCodeLocation
    if (!place) return
    const { startOffset: start, endOffset: end } = place
    const pieces =
      this.#pieces(start, end, node.value) ??
      this.#pieces(afterLineEnding(this.#source, start, this.#references), end, node.value)
    const { region, language, kept, time } = context
    const marks = {
      ...(region === undefined ? {} : { region }),
      ...(language === undefined ? {} : { language }),
      ...(kept ? { white: 'kept' as const } : {}),
    }
    for (const piece of pieces ?? []) this.#runs.push({ ...piece, ...marks })
    if (!/[^ \t\n\f\r]/.test(node.value)) return
    this.#context ??= context
    this.#time &&= time
  }

  #pieces(start: number, end: number, value: string): Piece[] | null {
    return piecesOf(this.#source, start, end, value, this.#references)
  }

  /** A line break; two in a row end the paragraph. */
  lineBreak(element: HtmlElement, { region }: Context): void {
    const place = element.sourceCodeLocation
    if (!place) return
    let at = this.#runs.length - 1
    while (at >= 0 && isBlank(this.#source, this.#runs[at]!)) at--
    if (this.#runs[at]?.white === 'break') this.flush()
    const { startOffset: start, endOffset: end } = place
    this.#runs.push({ start, end, text: '\n', white: 'break', ...(region === undefined ? {} : { region }) })
  }

  /** The description of a picture is a paragraph of its own, a caption. */
  image(element: HtmlElement): void {
    const alternative = alternativeOf(this.#source, element, this.#references)
    if (!alternative) return
    if (this.#context) this.#alternatives.push(alternative)
    else {
      this.flush()
      this.#describe(alternative)
    }
  }

  #describe({ pieces, quote }: Alternative): void {
    const shown = collapse(this.#source, pieces)
    if (shown.length === 0) return
    this.#blocks.push({ pieces: shown, regions: ['caption'] })
    this.#placed.push({ text: { start: shown[0]!.start, end: shown.at(-1)!.end }, block: null, quote })
  }

  /** Ends a paragraph. */
  flush(): void {
    const context = this.#context
    const pieces = context ? collapse(this.#source, this.#runs) : []
    const [first] = pieces
    const last = pieces.at(-1)
    if (context && first && last) {
      const isLong = last.end - first.start > LONGEST_LINE
      const regions = isLong ? context.regions.filter(kind => !LINES.has(kind)) : context.regions
      const dated = this.#time && !isLong && !regions.includes('dateline')
      this.#blocks.push({ pieces, regions: dated ? [...regions, 'dateline'] : regions })
      this.#placed.push({ text: { start: first.start, end: last.end }, block: context.block })
    }
    const alternatives = this.#alternatives
    this.#runs = []
    this.#context = null
    this.#time = true
    this.#alternatives = []
    // Text after a picture in the same paragraph has been read by now, and the source is read once.
    for (const alternative of alternatives) {
      if (!last || alternative.pieces[0]!.start > last.end) this.#describe(alternative)
    }
  }

  finish(): HtmlBlocks {
    this.flush()
    return { blocks: this.#blocks, edited: removableAround(this.#placed) }
  }
}

function isBlank(source: string, { white, text, start, end }: Run): boolean {
  return white === undefined && !/[^ \t\n\f\r]/.test(text ?? source.slice(start, end))
}
