import { CHUNKS, STRANGERS } from './graphemes.ts'

/** Letters that chunks are made of, by code unit; 0 for all others. */
const letterOf = new Uint8Array(0x800)
/** Chunks read backwards, so that all that end at one letter lie on one path: children by node and letter. */
const children: Uint16Array[] = []
/** The chunk that ends at a node, plus one; 0 for none. */
const chunkAt: number[] = []

const written = CHUNKS.map((chunk, id) => ({ chunk, id })).filter(({ chunk }) => !/[‹?]/.test(chunk))
const letters = [...new Set(written.flatMap(({ chunk }) => [...chunk]))]
for (const [at, letter] of letters.entries()) letterOf[letter.charCodeAt(0)] = at + 1
addNode()
for (const { chunk, id } of written) {
  let node = 0
  for (let at = chunk.length - 1; at >= 0; at--) {
    const letter = letterOf[chunk.charCodeAt(at)]!
    node = children[node]![letter] ||= addNode()
  }
  chunkAt[node] = id + 1
}

function addNode(): number {
  children.push(new Uint16Array(letters.length + 1))
  return chunkAt.push(0) - 1
}

const idOf = new Map(CHUNKS.map((chunk, id) => [chunk, id]))
const STRANGER = STRANGERS.map(stranger => idOf.get(stranger)!)

/** How {@link pushChunks} packs a chunk: its length, whether it begins its part, its number. */
export const LENGTH = 15
export const OPENS = 16
export const ID_SHIFT = 5

/**
 * Adds every chunk that ends right before a position of a part, shorter ones first, packed into one number each.
 * A letter of no chunk is a stranger's sign.
 */
export function pushChunks(chunks: number[], part: string, end: number): void {
  let node = 0
  for (let at = end - 1; at >= 0; at--) {
    const unit = part.charCodeAt(at)
    const opens = at === 0 ? OPENS : 0
    node = children[node]![unit < 0x800 ? letterOf[unit]! : 0]!
    if (at === end - 1 && chunkAt[node] === 0) chunks.push((STRANGER[unit & 15]! << ID_SHIFT) | opens | 1)
    if (node === 0) return
    if (chunkAt[node] !== 0) chunks.push(((chunkAt[node]! - 1) << ID_SHIFT) | opens | (end - at))
  }
}
