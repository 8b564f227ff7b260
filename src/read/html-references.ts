import type { Piece } from './block.ts'
import { type FragmentParser, isElement, isText } from './html-tree.ts'

/** What a character reference reads as, and how much of what is written belongs to it. */
type Reference = { readonly text: string; readonly length: number }

/** The character references of a page. What only looks like one is not among them. */
export type References = {
  /** As they are written. */
  readonly written: ReadonlyMap<string, Reference>
  /** Where each starts, by the offset of its last character. */
  readonly starts: ReadonlyMap<number, number>
}

/** The longest name, CounterClockwiseContourIntegral, has 31 letters. Source: WHATWG HTML, named character references. */
const REFERENCE = /&(?:#\d+;?|#[xX][\da-fA-F]+;?|[A-Za-z][A-Za-z\d]{0,30};?)/g

/**
 * Asks the parser what the character references of a page read as, all at once: `&rsquo;`, `&#8217`, `&copy`, and
 * `&notit;`, which is `&not` and three letters.
 */
export function readReferences(source: string, parseFragment: FragmentParser): References {
  const written = new Map<string, Reference>()
  const starts = new Map<number, number>()
  const places = [...source.matchAll(REFERENCE)]
  if (places.length === 0) return { written, starts }
  const distinct = new Set(places.map(([reference]) => reference))
  const fragment = parseFragment([...distinct].map(reference => `<p>${reference}`).join(''))
  const paragraphs = fragment.childNodes.values()
  for (const reference of distinct) {
    const paragraph = paragraphs.next().value
    if (!paragraph || !isElement(paragraph)) break
    const text = paragraph.childNodes.map(node => (isText(node) ? node.value : '')).join('')
    if (text !== reference && text !== '') written.set(reference, splitReference(reference, text))
  }
  for (const { 0: reference, index } of places) {
    const read = written.get(reference)
    if (read) starts.set(index + read.length - 1, index)
  }
  return { written, starts }
}

/**
 * A name that needs no semicolon is read as one character, and letters after it stay. Any other reference is taken whole:
 * one code point or two.
 */
function splitReference(reference: string, text: string): Reference {
  const whole = reference[1] === '#' || (reference.endsWith(';') && [...text].length <= 2)
  return whole ? { text, length: reference.length } : { text: text[0]!, length: reference.length - text.length + 1 }
}

const CHANGED = /&|\r\n?/g

/**
 * The pieces that a text node was made of: source as it stands, and what references and line endings read as.
 * @param from where the parser says that the node's text begins: for a reference beside white space, at its last character
 * @param value the node's text
 * @returns null where source and text do not agree: then nobody can say where the text stands
 */
export function piecesOf(
  source: string,
  from: number,
  to: number,
  value: string,
  references: References,
): Piece[] | null {
  const start = references.starts.get(from) ?? from
  const end = references.starts.get(to) ?? to
  if (end - start === value.length && source.startsWith(value, start)) return [{ start, end }]
  const written = source.slice(start, end)
  const pieces: Piece[] = []
  let done = 0
  let read = 0
  const copy = (until: number): boolean => {
    if (until === done) return true
    const text = written.slice(done, until)
    if (!value.startsWith(text, read)) return false
    pieces.push({ start: start + done, end: start + until })
    read += text.length
    return true
  }
  for (const { 0: mark, index } of written.matchAll(CHANGED)) {
    if (index < done) continue
    const change = mark === '&' ? referenceAt(written, index, references) : { text: '\n', length: mark.length }
    if (!change) continue
    if (!copy(index) || !value.startsWith(change.text, read)) return null
    pieces.push({ start: start + index, end: start + index + change.length, text: change.text })
    read += change.text.length
    done = index + change.length
  }
  return copy(written.length) && read === value.length ? pieces : null
}

const REFERENCE_HERE = new RegExp(REFERENCE.source, 'y')

function referenceAt(written: string, index: number, references: References): Reference | undefined {
  REFERENCE_HERE.lastIndex = index
  const reference = REFERENCE_HERE.exec(written)?.[0]
  return reference === undefined ? undefined : references.written.get(reference)
}

/** Where text goes on after a line ending, written or as a reference: the parser drops the one that a `pre` begins with. */
export function afterLineEnding(source: string, start: number, references: References): number {
  const written = source.slice(start, start + LONGEST)
  const reference = referenceAt(written, 0, references)
  if (reference) return reference.text === '\n' ? start + reference.length : start
  return start + (/^(?:\r\n|\r|\n)/.exec(written)?.[0].length ?? 0)
}

/** Characters of the longest reference that reads as a line ending, zeros aside. */
const LONGEST = 33
