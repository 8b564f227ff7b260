import { ARTICLES, CHUNKS } from './graphemes.ts'
import type { Match } from './match-parts.ts'
import type { Comparison } from './name.ts'
import { CHUNK_CLASS, type NameKey } from './name-key.ts'
import { twinsOf } from './near-twins.ts'

type Reason = Comparison['why'][number]

/** Most reasons that help a reader. */
const MOST = 4

/**
 * Letters of other scripts that several Latin groups write, for saying why two groups are one. Sources: UN 2017 and
 * BGN/PCGN (Arabic, Persian), ISO 9 and BGN/PCGN (Cyrillic), ELOT 743 (Greek).
 */
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['ق', ['q', 'gh', 'k', 'g']],
  ['غ', ['gh', 'g', 'ğ', 'r', 'q']],
  ['خ', ['kh', 'ch', 'h', 'x', 'j', 'hj']],
  ['х', ['kh', 'ch', 'h', 'x', 'j', 'hj']],
  ['ج', ['j', 'dj', 'dsch', 'dzh', 'g', 'tz', 'dž', 'c', 'dz', 'dzs', 'dsj']],
  ['ش', ['sh', 'ch', 'sch', 'š', 'sj', 'sz', 'x', 'sc', 's']],
  ['ч', ['ch', 'tch', 'tsch', 'č', 'tsj', 'cz', 'cs', 'ç', 'tj', 'tsh']],
  ['ж', ['zh', 'j', 'sch', 'ž', 'zs', 'rz', 'sj', 'zj']],
  ['ц', ['ts', 'tz', 'c', 'z', 'cz']],
  ['ث', ['th', 's', 't']],
  ['ذ', ['dh', 'z', 'd', 'th']],
  ['ض', ['d', 'dh', 'z']],
  ['й', ['y', 'i', 'j', 'iy', 'ij', 'yi', 'ii', 'yy']],
  ['و', ['w', 'v', 'u', 'ou', 'o', 'oo']],
  ['в', ['v', 'w', 'f', 'ff']],
  ['г', ['g', 'h', 'gh', 'gu']],
  ['μπ', ['b', 'mp', 'mb']],
  ['ντ', ['d', 'nt', 'nd']],
  ['γκ', ['g', 'gk', 'ng']],
  ['β', ['b', 'v']],
  ['χ', ['ch', 'h', 'kh', 'x']],
]

/** The first letter of {@link WRITTEN} that two groups both write, by both. */
const nativeOf = new Map<string, string>()
for (const [native, groups] of WRITTEN) {
  for (const one of groups)
    for (const other of groups) if (!nativeOf.has(`${one} ${other}`)) nativeOf.set(`${one} ${other}`, native)
}

/** What a reader is told about two names, what weighs most first. */
export function explainMatch(match: Match, a: NameKey, b: NameKey): Reason[] {
  const reasons: { weight: number; reason: Reason }[] = []
  const tell = (weight: number, key: string, params: Record<string, string> = {}) =>
    reasons.push({ weight, reason: { key: `compare.${key}`, params } })
  const twins = twinsOf(a, b)
  if (twins) tell(30, 'near-twins', { a: twins[0], b: twins[1] })
  if (match.leftA.length > 0 && match.leftB.length > 0)
    tell(20, 'different-parts', { a: written(a, match.leftA), b: written(b, match.leftB) })
  else if (match.leftA.length + match.leftB.length > 0)
    tell(8, 'missing-part', { part: written(a, match.leftA) || written(b, match.leftB) })
  if (match.reordered) tell(6, 'reordered')
  if (match.initials > 0) tell(5, 'initial')
  if (match.dropped > 0) tell(3, 'particle-dropped')
  for (const { left, right, place, cost } of match.steps) {
    const one = left < 0 ? '' : CHUNKS[left]!
    const other = right < 0 ? '' : CHUNKS[right]!
    const params = { a: one, b: other }
    if (one === '' || other === '') {
      const letter = one || other
      if (letter.startsWith('‹') || ARTICLES.includes(letter)) tell(2 + cost, 'particle-dropped')
      else if (letter === 'ʼ') tell(0.2, 'apostrophe')
      else tell(cost, CHUNK_CLASS[Math.max(left, right)] === 2 ? 'consonant-left-out' : 'vowel-left-out', { letter })
    } else if (other === one + one || one === other + other) {
      tell(cost, 'doubled', { letters: one.length > 1 ? one : other })
    } else {
      const native = nativeOf.get(`${one} ${other}`)
      const vowels = CHUNK_CLASS[left] === 0 && CHUNK_CLASS[right] === 0
      if (native !== undefined && cost < 2.5) tell(cost, 'both-write', { ...params, native })
      else if (place === 2 && vowels) tell(cost, 'ending', params)
      else if (vowels) tell(cost, 'vowels', params)
      else tell(cost, cost < 2 ? 'variants' : 'consonants', params)
    }
  }
  if (reasons.length === 0) tell(1, 'marks')
  if (reasons.length === 1) return [reasons[0]!.reason]
  reasons.sort((p, q) => q.weight - p.weight || (p.reason.key < q.reason.key ? -1 : 1))
  const told = new Set<string>()
  const first: Reason[] = []
  for (const { reason } of reasons) {
    const id = `${reason.key} ${Object.values(reason.params).sort().join(' ')}`
    if (told.has(id)) continue
    told.add(id)
    if (first.push(reason) === MOST) break
  }
  return first
}

function written(key: NameKey, parts: readonly number[]): string {
  return parts.map(part => key.folded.parts[part]!.letters).join(' ')
}
