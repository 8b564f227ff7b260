import { numbersOf, packSections, unpackSections } from '../core/byte-sections.ts'
import { Failure } from '../core/failure.ts'
import { indexTexts, type WordIndex } from '../core/word-index.ts'
import type { EvidenceData } from './cues.ts'
import type { Entry, Glossary } from './model.ts'
import { packEntry } from './packed-entry.ts'
import { ShippedGlossary } from './shipped-glossary.ts'

/** Changes when the shape below does; an older or newer file is refused. */
const VERSION = 4

/**
 * The first section, as JSON. After it: the evidence, how many spellings each entry has, where each entry starts, the
 * entries, and the tables of the index.
 */
type Head = {
  readonly version: number
  readonly paths: readonly string[]
  /** Living ids by retired ids. */
  readonly retired: Readonly<Record<string, string>>
}

/** The tables of the index, in the order of their sections. */
const TABLES = ['firstWords', 'hashes', 'firstChild', 'rootChild', 'nodeText', 'nextText'] as const

/**
 * The glossary and the evidence as bytes, so that at run time no YAML is read, no word is hashed, no table is laid out and
 * no entry is made that no article mentions. Same input, same bytes.
 */
export function packShipped(glossary: Glossary, evidence: EvidenceData): Uint8Array<ArrayBuffer> {
  const { entries, byId } = glossary
  const paths = [...new Set(entries.map(entry => entry.at.path))].sort()
  const spellings = new Map<Entry, number>(entries.map(entry => [entry, 0]))
  for (const { entry } of glossary.spellings) spellings.set(entry, spellings.get(entry)! + 1)
  const index = indexTexts(Array.from(glossary.spellings, spelling => spelling.text))
  const shipped: EvidenceData = {
    cues: evidence.cues.map(({ at: _, ...cue }) => cue),
    conventions: evidence.conventions.map(({ at: _, ...convention }) => convention),
  }
  const retired = entries.flatMap(entry =>
    entry.replaces.filter(id => byId.get(id) === entry).map(id => [id, entry.id] as const),
  )
  const head: Head = { version: VERSION, paths, retired: Object.fromEntries(retired) }
  const utf8 = new TextEncoder()
  const lines = entries.map(entry => JSON.stringify(packEntry(entry, paths)))
  const starts = new Int32Array(lines.length + 1)
  for (const [at, line] of lines.entries()) starts[at + 1] = starts[at]! + utf8.encode(line).length
  return packSections([
    utf8.encode(JSON.stringify(head)),
    utf8.encode(JSON.stringify(shipped)),
    Int32Array.from(spellings.values()),
    starts,
    utf8.encode(lines.join('')),
    ...TABLES.map(name => index[name]),
  ])
}

/**
 * Reads what {@link packShipped} wrote, in place: the bytes must not change afterwards. Entries come without `places`,
 * evidence without `at`; entries, spellings and evidence are made when they are asked for.
 * @throws Failure `shipped-broken` when it is damaged or of another version
 */
export function unpackShipped(packed: Uint8Array): { glossary: Glossary; evidence: EvidenceData } {
  try {
    const [head, evidence, counts, starts, entries, ...tables] = unpackSections(packed)
    const { version, paths, retired } = JSON.parse(textOf(head!)) as Head
    if (version !== VERSION) throw new RangeError(`version ${version}`)
    const first = numbersOf(starts!)
    const glossary = new ShippedGlossary({
      line: at => textOf(entries!.subarray(first[at], first[at + 1])),
      paths,
      counts: numbersOf(counts!),
      retired,
      packed,
      index: Object.fromEntries(TABLES.map((name, at) => [name, numbersOf(tables[at]!)])) as WordIndex,
    })
    // A copy: who takes only the evidence shall not keep all of the glossary in memory.
    const own = new Uint8Array(evidence!)
    return { glossary, evidence: evidenceFrom(() => textOf(own)) }
  } catch (cause) {
    throw new Failure('shipped-broken', {}, {}, cause)
  }
}

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

const utf8 = new TextDecoder()

function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}
