import type { Span } from '../core/span.ts'
import type { Name } from '../names/name.ts'
import { NEVER_LAST } from '../names/particles.ts'
import { attributionIn } from './attributions.ts'
import type { Article } from './define.ts'

/** A place where a name may be torn: nothing is claimed yet. */
export type Tear = {
  readonly by: 'attribution' | 'stop' | 'comma' | 'break'
  /** The name so far, with particles that wait for more. */
  readonly first: Span
  /** What stands alone behind it, without its stop. */
  readonly rest: Span
  /** What goes when the rest moves up: the gap before it, itself, its stop. */
  readonly cut: Span
  readonly name: Name
}

const PARTICLE_WORDS = NEVER_LAST.split(' ').join('|')
/** Particles in lower case after a name, with nothing behind them. */
const WAITING = new RegExp(`(?:[ \\u00A0](?:${PARTICLE_WORDS})-?)+(?=[,.\\n])`, 'uy')
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*"
const PARTICLES = `(?:(?:${PARTICLE_WORDS})[ \\u00A0-])*`
/** One or two capitalised words that are all there is until a stop or the paragraph's end. */
const STRANDED = new RegExp(
  `([ \\u00A0]+|\\n+)(${PARTICLES}${WORD}(?:[ \\u00A0]${WORD})?)(?:([.!?])(?=["”’»)]*(?:\\s|$))|(?=\\n|$))`,
  'uy',
)
/** After a comma: one word that goes on, not a list. */
const AFTER_COMMA = new RegExp(
  `,[ \\u00A0](${PARTICLES}${WORD})(?![\\p{L}\\p{M}’'-])(?!,? (?:and|or|et|y|ou|o|und)[ \\u00A0])(?![,;/])`,
  'uy',
)
/** The next paragraph opens with the rest of the name and goes on in lower case. */
const AFTER_BREAK = new RegExp(`\\n+(${PARTICLES}${WORD})(?=[ \\u00A0][\\p{Ll}(])`, 'uy')

/** Every place where a name may be torn, in reading order; a few tries per name, each of bounded length. */
export function* tears({ document, names, language }: Article): Generator<Tear> {
  const { text } = document
  const attribution = attributionIn(language)
  for (const name of names) {
    const end = matchAt(WAITING, text, name.span.end)?.end ?? name.span.end
    const first = { start: name.span.start, end }
    const unit = text[end]
    if (unit === ',') {
      const said = attribution && matchAt(attribution, text, end)
      const stranded = said && matchAt(STRANDED, text, said.end)
      if (stranded) yield { by: 'attribution', first, name, ...placed(stranded, said.end) }
      else {
        const next = matchAt(AFTER_COMMA, text, end)
        if (next) yield { by: 'comma', first, name, rest: group(next, 1), cut: { start: end, end: next.end } }
      }
    } else if (unit === '.') {
      const stranded = matchAt(STRANDED, text, end + 1)
      if (stranded && !stranded.groups[1]!.includes('\n')) yield { by: 'stop', first, name, ...placed(stranded, end) }
    } else if (unit === '\n') {
      const next = matchAt(AFTER_BREAK, text, end)
      if (next) yield { by: 'break', first, name, rest: group(next, 1), cut: { start: end, end: next.end } }
    }
  }
}

type Match = { readonly start: number; readonly end: number; readonly groups: readonly (string | undefined)[] }

function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && { start: at, end: at + match[0].length, groups: match }
}

/** The span of a group that closes its match. */
function group({ end, groups }: Match, index: number): Span {
  return { start: end - groups[index]!.length, end }
}

function placed(stranded: Match, from: number): { rest: Span; cut: Span } {
  const start = stranded.start + stranded.groups[1]!.length
  return { rest: { start, end: start + stranded.groups[2]!.length }, cut: { start: from, end: stranded.end } }
}
