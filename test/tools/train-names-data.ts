import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { blockKeys } from '../../src/names/blocks.ts'
import { layOutCosts, listExchanges, untrained } from '../../src/names/costs.ts'
import { matchNames } from '../../src/names/match-parts.ts'
import { type NameKey, nameKey } from '../../src/names/name-key.ts'

/** Two names with what is known of them. `fold` holds whole entities; -1 for look-alikes that cross folds. */
export type Sample = {
  readonly a: NameKey
  readonly b: NameKey
  readonly same: boolean
  /** Figures are computed on these. */
  readonly measured: boolean
  /** A native form against a Latin one: measured apart. */
  readonly native: boolean
  /** Labelled by hand or by a source, and so fit to calibrate on; the others come from name lists. */
  readonly labelled: boolean
  /** What it weighs in training. */
  readonly weight: number
  readonly kind: string
  readonly script: string
  readonly foldA: number
  readonly foldB: number
}

export type OriginSample = { readonly key: NameKey; readonly script: string; readonly fold: number }

type PairRow = {
  a: string
  b: string
  label: 0 | 1
  kind: string
  relation: string
  script?: string
  native?: string[]
  source?: string
}
type ListRow = {
  native: string
  native_alt?: string[]
  native_lang: string
  script: string
  latin: string[]
  kind: string
  cc?: string
}

/** Pairs that figures are computed on, labelled pairs of other relations, and spellings from name lists. */
type Use = 'measured' | 'moved' | 'partial' | 'companion' | 'native' | 'stranger' | 'list'
/** Lists and native forms come by the thousand and must not outweigh the labelled pairs. */
const WEIGHT: Readonly<Record<Use, number>> = {
  measured: 1,
  moved: 1,
  partial: 0.05,
  companion: 0.6,
  native: 0.3,
  stranger: 0.3,
  list: 0.1,
}

type Add = (a: string, b: string, same: boolean, use: Use, kind: string, script: string, dealt?: number) => void

export const FOLDS = 5
/** Entities are dealt finer than they are tested, so that a training set can be split again by entity. */
const FINE_FOLDS = 15
const SPELLINGS = 4
const LOOK_ALIKES = 5

/** A small generator of numbers from 0 to 1, so that every run draws the same (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

class Components {
  readonly #parents = new Map<string, string>()

  root(name: string): string {
    let root = name
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
      root = next
    for (let at = name; at !== root; ) {
      const next = this.#parents.get(at) ?? root
      this.#parents.set(at, root)
      at = next
    }
    return root
  }

  join(a: string, b: string): void {
    const left = this.root(a)
    const right = this.root(b)
    if (left !== right) this.#parents.set(left < right ? right : left, left < right ? left : right)
  }
}

function lines<T>(path: string): T[] {
  const raw = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

/** What two spellings of one name share for the folds: case, accents and punctuation are nothing. */
function spelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{S}\s]/gu, '')
    .toLowerCase()
}

/** Reads both files and deals entities into folds: names linked by a pair, a record or a native form stay together. */
export function readSamples(pairsPath: string, listsPath: string): { samples: Sample[]; origins: OriginSample[] } {
  const pairs = lines<PairRow>(pairsPath).filter(row => row.kind !== 'acronym' && !row.relation.startsWith('bench'))
  const lists = lines<ListRow>(listsPath)
  const entities = new Components()
  for (const row of pairs) entities.join(spelling(row.a), spelling(row.b))
  for (const row of pairs)
    if (row.label === 1 && row.native?.length === 1) entities.join(spelling(row.a), spelling(row.native[0]!))
  for (const row of lists)
    for (const name of [...(row.native_alt ?? []), ...row.latin]) entities.join(spelling(row.native), spelling(name))
  const sizes = new Map<string, number>()
  for (const row of pairs)
    sizes.set(entities.root(spelling(row.a)), (sizes.get(entities.root(spelling(row.a))) ?? 0) + 1)
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 3)
  console.error(
    `${sizes.size} entities among the pairs, largest ${largest.map(([name, n]) => `${name} ${n}`).join(', ')}`,
  )
  const fold = (name: string) => hash(entities.root(spelling(name))) % FINE_FOLDS

  const keys = new Map<string, NameKey>()
  const key = (text: string) => {
    const known = keys.get(text)
    if (known) return known
    const made = nameKey(text)
    keys.set(text, made)
    return made
  }
  const samples: Sample[] = []
  const add: Add = (a, b, same, use, kind, script, dealt) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    samples.push({
      a: key(first),
      b: key(second),
      same,
      measured: use === 'measured' || use === 'native',
      native: use === 'native',
      weight: WEIGHT[use],
      labelled: use !== 'list',
      kind,
      script,
      foldA: dealt ?? fold(first),
      foldB: dealt ?? fold(second),
    })
  }
  for (const row of pairs) {
    const plain = row.label === 0 || row.relation === 'translit' || row.relation === 'format'
    if (!plain && row.relation !== 'order' && row.relation !== 'partial') continue
    add(
      row.a,
      row.b,
      row.label === 1,
      plain ? 'measured' : row.relation === 'order' ? 'moved' : 'partial',
      row.kind,
      row.script ?? '?',
    )
  }
  addCompanions(pairs, add, fold)
  addLists(lists, add, key)
  addStrangers(lists, add, key)
  return { samples, origins: originSamples(lists, key, fold) }
}

/**
 * The labelled name parts again, behind a given name that both share: it must not make one name of two. The given name
 * is of the same fold.
 */
function addCompanions(pairs: readonly PairRow[], add: Add, fold: (name: string) => number): void {
  const random = seeded(3)
  const parts = pairs.filter(row => row.kind === 'person-part' && !/[\s-]/.test(row.a + row.b))
  const given = new Map<number, string[]>()
  for (const { a } of parts) given.set(fold(a), [...(given.get(fold(a)) ?? []), a])
  for (const { a, b, label, script } of parts) {
    const names = given.get(fold(a))!
    const name = names[Math.floor(random() * names.length)]!
    if (name !== a && name !== b)
      add(`${name} ${a}`, `${name} ${b}`, label === 1, 'companion', 'person', script ?? '?', fold(a))
  }
}

function addLists(lists: readonly ListRow[], add: Add, key: (text: string) => NameKey): void {
  const random = seeded(7)
  const table = layOutCosts(listExchanges('all').map(untrained))
  const near = (a: string, b: string) => {
    const match = matchNames(key(a), key(b), table)
    return (
      match !== null && match.leftA.length + match.leftB.length === 0 && match.cost / Math.max(1, match.letters) < 0.4
    )
  }
  const blocks = new Map<string, number[]>()
  lists.forEach((row, at) => {
    const script = row.native_lang === 'ja' ? 'Jpan' : row.script
    const latin = [...new Set(row.latin)]
    for (let pick = 0; pick < SPELLINGS && latin.length > 1; pick++) {
      const a = pick === 0 ? latin[0]! : latin[Math.floor(random() * latin.length)]!
      const b = latin[Math.floor(random() * latin.length)]!
      if (a !== b && near(a, b)) add(a, b, true, 'list', row.kind, script)
    }
    const spelled = latin[Math.floor(random() * Math.min(4, latin.length))]
    if (spelled !== undefined && row.script !== 'Latn' && row.script !== 'Hani' && near(row.native, spelled))
      add(row.native, spelled, true, 'native', row.kind, `native-${row.script}`)
    if (latin[0] === undefined) return
    for (const block of blockKeys(latin[0])) {
      const id = `${script} ${row.kind} ${block.slice(0, 3)}`
      const bucket = blocks.get(id)
      if (bucket) bucket.push(at)
      else blocks.set(id, [at])
    }
  })
  for (const bucket of blocks.values()) {
    for (const at of bucket) {
      for (let pick = 0, found = 0; pick < LOOK_ALIKES * 3 && found < LOOK_ALIKES; pick++) {
        const one = lists[at]!
        const other = lists[bucket[Math.floor(random() * bucket.length)]!]!
        const a = one.latin[0]!
        const b = other.latin[0]!
        if (a >= b || sharesName(one, other) || !looksAlike(a, b)) continue
        found++
        const script = one.native_lang === 'ja' ? 'Jpan' : one.script
        add(a, b, false, 'list', one.kind, script)
        if (one.script !== 'Latn' && one.script !== 'Hani' && random() < 0.3)
          add(one.native, b, false, 'native', one.kind, `native-${one.script}`)
      }
    }
  }
}

const STRANGERS = 60_000

/**
 * Names drawn at random that an untrained alignment can lay on each other though nobody would mix them up: labelled pairs
 * are look-alikes all, and say nothing of Gaza and Riyadh.
 */
function addStrangers(lists: readonly ListRow[], add: Add, key: (text: string) => NameKey): void {
  const random = seeded(5)
  const table = layOutCosts(listExchanges('all').map(untrained))
  const single = lists.filter(({ latin }) => latin[0] !== undefined && /^[\p{Script=Latin}\p{M}]+$/u.test(latin[0]))
  for (let draw = 0; draw < STRANGERS; draw++) {
    const one = single[Math.floor(random() * single.length)]!
    const other = single[Math.floor(random() * single.length)]!
    const [a, b] = [one.latin[0]!, other.latin[0]!]
    if (a >= b || sharesName(one, other) || looksAlike(a, b) || matchNames(key(a), key(b), table) === null) continue
    add(a, b, false, 'stranger', one.kind, one.script)
  }
}

function sharesName(one: ListRow, other: ListRow): boolean {
  const names = new Set([one.native, ...(one.native_alt ?? []), ...one.latin].map(spelling))
  return [other.native, ...(other.native_alt ?? []), ...other.latin].some(name => names.has(spelling(name)))
}

/** Whether two names share half of their letter pairs or differ by two letters at most: what an editor may mix up. */
function looksAlike(a: string, b: string): boolean {
  const left = spelling(a)
  const right = spelling(b)
  if (Math.abs(left.length - right.length) > 4) return false
  const distance = editDistance(left, right)
  return distance <= Math.max(1, 0.4 * Math.max(left.length, right.length))
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

function originSamples(
  lists: readonly ListRow[],
  key: (text: string) => NameKey,
  fold: (name: string) => number,
): OriginSample[] {
  const all: OriginSample[] = []
  for (const row of lists) {
    const script = row.native_lang === 'ja' ? 'Jpan' : row.script
    for (const name of new Set(row.latin.slice(0, 3))) all.push({ key: key(name), script, fold: fold(name) })
  }
  return all
}

/** FNV-1a over code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  return value >>> 0
}
