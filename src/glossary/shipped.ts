import { Failure } from '../core/failure.ts'
import { packNumbers, unpackNumbers } from '../core/packed-numbers.ts'
import { trieOf } from '../core/word-trie.ts'
import type { EvidenceData } from './cues.ts'
import type { Entry, Glossary } from './model.ts'
import { packEntry } from './packed-entry.ts'
import { ShippedGlossary } from './shipped-glossary.ts'

/** Changes when the shape below does; an older or newer file is refused. */
const VERSION = 4

/** The first line. After it, a line each: the evidence, three lists of the trie, and every entry in the order of the ids. */
type Head = {
  readonly version: number
  readonly paths: readonly string[]
  /** How many spellings each entry has. */
  readonly spellings: readonly number[]
  /** Living ids by retired ids. */
  readonly retired: Readonly<Record<string, string>>
  /** Bytes of each line below, without its end. */
  readonly lengths: readonly number[]
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
  const trie = trieOf(Array.from(glossary.spellings, spelling => spelling.text))
  const shipped: EvidenceData = {
    cues: evidence.cues.map(({ at: _, ...cue }) => cue),
    conventions: evidence.conventions.map(({ at: _, ...convention }) => convention),
  }
  const lines = [
    JSON.stringify(shipped),
    packNumbers(trie.children),
    packNumbers(trie.hashes),
    packNumbers(trie.ends),
    ...entries.map(entry => JSON.stringify(packEntry(entry, paths))),
  ]
  const utf8 = new TextEncoder()
  const head: Head = {
    version: VERSION,
    paths,
    spellings: [...spellings.values()],
    retired: Object.fromEntries(
      entries.flatMap(entry => entry.replaces.filter(id => byId.get(id) === entry).map(id => [id, entry.id])),
    ),
    lengths: lines.map(line => utf8.encode(line).length),
  }
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`
}

/**
 * Reads what {@link packShipped} wrote. Entries come without `places`, evidence without `at`; entries, spellings and
 * evidence are made when they are asked for.
 * @param packed the text, or its UTF-8: then no more of it is decoded than is needed
 * @throws Failure `shipped-broken` when it is damaged or of another version
 */
export function unpackShipped(packed: string | Uint8Array): { glossary: Glossary; evidence: EvidenceData } {
  try {
    const bytes = typeof packed === 'string' ? new TextEncoder().encode(packed) : packed
    const { version, paths, spellings, retired, lengths } = JSON.parse(textOf(bytes, 0, firstLine(bytes))) as Head
    if (version !== VERSION) throw new RangeError(`version ${version}`)
    if (spellings.length !== lengths.length - FIRST_ENTRY) throw new RangeError(`${lengths.length} lines`)
    const starts = startsOf(lengths, firstLine(bytes) + 1)
    if (starts.at(-1) !== bytes.length) throw new RangeError(`${bytes.length} bytes`)
    const numbers = (line: number) => unpackNumbers(bytes.subarray(starts[line], starts[line]! + lengths[line]!))
    const text = (line: number) => textOf(bytes, starts[line]!, starts[line]! + lengths[line]!)
    const glossary = new ShippedGlossary({
      line: at => text(FIRST_ENTRY + at),
      paths,
      counts: spellings,
      retired,
      trie: { children: numbers(1), hashes: numbers(2), ends: numbers(3) },
    })
    return { glossary, evidence: evidenceFrom(() => text(0)) }
  } catch (cause) {
    throw new Failure('shipped-broken', {}, {}, cause)
  }
}

/** Lines before the entries, the head not counted. */
const FIRST_ENTRY = 4

/** Evidence that is read when it is first asked for: findings need none. */
function evidenceFrom(text: () => string): EvidenceData {
  let read: EvidenceData | undefined
  const evidence = (): EvidenceData => {
    read ??= JSON.parse(text()) as EvidenceData
    return read
  }
  return {
    get cues() {
      return evidence().cues
    },
    get conventions() {
      return evidence().conventions
    },
  }
}

function firstLine(bytes: Uint8Array): number {
  const end = bytes.indexOf(0x0a)
  return end < 0 ? bytes.length : end
}

/** Where each line starts, and where the last one ends. */
function startsOf(lengths: readonly number[], first: number): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  starts[0] = first
  for (let line = 0; line < lengths.length; line++) starts[line + 1] = starts[line]! + lengths[line]! + 1
  return starts
}

const utf8 = new TextDecoder()

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return utf8.decode(bytes.subarray(start, end))
}
