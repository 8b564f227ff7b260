import { Failure } from '../core/failure.ts'
import { packNumbers, unpackNumbers } from '../core/packed-numbers.ts'
import { splitWords } from '../core/words.ts'
import type { EvidenceData } from './cues.ts'
import type { Entry, Glossary } from './model.ts'
import { packEntry } from './packed-entry.ts'
import { ShippedGlossary } from './shipped-glossary.ts'

/** Changes when the shape below does; an older or newer file is refused. */
const VERSION = 2
/** Digits of a count of words, and of a hash; see core/packed-numbers.ts. */
const COUNT = 2
const HASH = 6

/** The first line. After it, a line each: the evidence, the numbers of words and the hashes of all spellings, and every entry. */
type Head = {
  readonly version: number
  readonly paths: readonly string[]
  /** How many spellings each entry has. */
  readonly spellings: readonly number[]
  /** Living ids by retired ids. */
  readonly retired: Readonly<Record<string, string>>
}

/**
 * The glossary and the evidence as lines of compact JSON, so that at run time no YAML is read, no word is hashed and no
 * entry is made that no article mentions. Same input, same text.
 */
export function packShipped(glossary: Glossary, evidence: EvidenceData): string {
  const { entries, byId } = glossary
  const paths = [...new Set(entries.map(entry => entry.at.path))].sort()
  const spellings = new Map<Entry, number>(entries.map(entry => [entry, 0]))
  for (const { entry } of glossary.spellings) spellings.set(entry, spellings.get(entry)! + 1)
  const head: Head = {
    version: VERSION,
    paths,
    spellings: [...spellings.values()],
    retired: Object.fromEntries(
      entries.flatMap(entry => entry.replaces.filter(id => byId.get(id) === entry).map(id => [id, entry.id])),
    ),
  }
  const words = Array.from(glossary.spellings, spelling => splitWords(spelling.text).hashes)
  const shipped: EvidenceData = {
    cues: evidence.cues.map(({ at: _, ...cue }) => cue),
    conventions: evidence.conventions.map(({ at: _, ...convention }) => convention),
  }
  const counts = words.map(hashes => hashes.length)
  const lines = [
    JSON.stringify(head),
    JSON.stringify(shipped),
    packNumbers(counts, COUNT),
    words.map(hashes => packNumbers(hashes, HASH)).join(''),
    ...entries.map(entry => JSON.stringify(packEntry(entry, paths))),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * Reads what {@link packShipped} wrote. Entries come without `places`, evidence without `at`; entries and spellings are
 * made when they are asked for.
 * @param packed the text, or its UTF-8: then no more of it is decoded than is needed
 * @throws Failure `shipped-broken` when it is damaged or of another version
 */
export function unpackShipped(packed: string | Uint8Array): { glossary: Glossary; evidence: EvidenceData } {
  try {
    const bytes = typeof packed === 'string' ? new TextEncoder().encode(packed) : packed
    const [head, evidence, counts, hashes, ...entries] = splitLines(bytes)
    const { version, paths, spellings, retired } = JSON.parse(textOf(head!)) as Head
    if (version !== VERSION) throw new RangeError(`version ${version}`)
    if (spellings.length !== entries.length) throw new RangeError(`${entries.length} entries`)
    const glossary = new ShippedGlossary({
      line: at => textOf(entries[at]!),
      paths,
      counts: spellings,
      retired,
      words: { counts: unpackNumbers(counts!, COUNT), hashes: unpackNumbers(hashes!, HASH) },
    })
    return { glossary, evidence: JSON.parse(textOf(evidence!)) as EvidenceData }
  } catch (cause) {
    throw new Failure('shipped-broken', {}, {}, cause)
  }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end))
    start = end < 0 ? bytes.length : end + 1
  }
  return lines
}

const utf8 = new TextDecoder()

function textOf(line: Uint8Array): string {
  return utf8.decode(line)
}
