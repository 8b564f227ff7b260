import { later } from '../core/later.ts'
import { lettered } from '../core/lettered.ts'
import { matchesAt, placesOf } from '../core/places.ts'
import type { Span } from '../core/span.ts'
import { firstEndingAfter } from '../core/span.ts'
import type { Name } from '../names/name.ts'
import { NEVER_LAST } from '../names/particles.ts'
import { attributionIn } from './attributions.ts'
import type { Article } from './define.ts'

/** A place where a name may be torn: nothing is claimed yet. */
export type Tear = {
  readonly by: 'attribution' | 'stop' | 'comma' | 'break'
  readonly name: Name
  /** The name so far, with particles that wait for more. */
  readonly first: Span
  /** What stands alone behind it, without its stop. */
  readonly rest: Span
  /** What goes when the rest moves up: the gap before it, itself, its stop. */
  readonly cut: Span
  /** The shape alone is suspect, so that an unfinished first half is enough. */
  readonly plain: boolean
  /** Only an unfinished first half is enough: what follows is a sentence of its own. */
  readonly onlyUnfinished: boolean
}

const PARTICLE_WORDS = NEVER_LAST.split(' ').join('|')
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*"
const REST = `(?:(?:${PARTICLE_WORDS})[ \\u00A0-]){0,3}${WORD}`

/** A stop, its closing marks, and a sentence that is one or two capitalised words. */
const STRANDED = lettered(
  `([.!?])["”’»)]*([ \\u00A0]+|\\n+)(${REST}(?:[ \\u00A0]${WORD})?)(?:[.!?](?=["”’»)]*(?:\\s|$))|(?=\\n|$))`,
  'uy',
)
/** Particles in lower case after a name, with nothing behind them. */
const WAITING = later(() => new RegExp(`(?:[ \\u00A0](?:${PARTICLE_WORDS})-?){1,3}(?=[,.\\n])`, 'uy'))
/** After a comma: one word that goes on, not a list. */
const AFTER_COMMA = lettered(
  `,[ \\u00A0](${REST})(?![\\p{L}\\p{M}’'-])(?!,? (?:and|or|et|y|ou|o|und)[ \\u00A0])(?![,;/])`,
  'uy',
)
/** After a stop: a sentence that begins with the rest. */
const AFTER_STOP = lettered(`\\.[ \\u00A0](${REST})(?=[ \\u00A0,][ \\p{Ll}])`, 'uy')
/** The next paragraph opens with the rest of the name and goes on in lower case. */
const AFTER_BREAK = lettered(`\\n+(${REST})(?=[ \\u00A0][\\p{Ll}(])`, 'uy')

/** How far before its stranded rest a name may stand, in code units. */
const REACH = 200

/** Every place where a name may be torn. The work per name and per stranded word is bounded. */
export function* tears(article: Article): Generator<Tear> {
  yield* strandedTears(article)
  yield* directTears(article)
}

/** A lone name as a sentence, and the names of the sentence before it, nearest first. */
function* strandedTears({ document, names, language }: Article): Generator<Tear> {
  const { text } = document
  if (names.length === 0) return
  const attribution = attributionIn(language)
  const ends = names.map(name => name.span)
  for (const match of matchesAt(placesOf(text, '.!?'), STRANDED(text), text)) {
    const stop = match.index
    const restStart = stop + match[0].indexOf(match[2]!) + match[2]!.length
    const rest = { start: restStart, end: restStart + match[3]!.length }
    const inNextBlock = match[2]!.includes('\n')
    for (let at = firstEndingAfter(ends, stop) - 1; at >= 0; at--) {
      const name = names[at]!
      if (stop - name.span.end > REACH) break
      const first = { start: name.span.start, end: endOf(text, name) }
      if (first.end > stop || /[.!?\n]/.test(text.slice(first.end, stop))) break
      const atStop = first.end === stop
      if (atStop && inNextBlock) continue
      const said = !atStop && attribution !== null && endsAt(attribution(text), text, first.end) === stop + 1
      const cut = { start: rest.start - match[2]!.length, end: stop + match[0].length }
      yield {
        by: atStop ? 'stop' : 'attribution',
        name,
        first,
        rest,
        cut,
        plain: atStop || said,
        onlyUnfinished: false,
      }
    }
  }
}

/** A comma, a stop or a paragraph's end right behind a name. */
function* directTears({ document, names }: Article): Generator<Tear> {
  const { text } = document
  for (const name of names) {
    const end = endOf(text, name)
    const kind = KINDS[text[end] ?? '']
    if (!kind) continue
    const pattern = kind.pattern(text)
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (!match) continue
    const cut = { start: end, end: end + match[0].length }
    const rest = { start: cut.end - match[1]!.length, end: cut.end }
    const first = { start: name.span.start, end }
    yield { by: kind.by, name, first, rest, cut, plain: true, onlyUnfinished: kind.by === 'stop' }
  }
}

const KINDS: Readonly<Record<string, { readonly by: Tear['by']; readonly pattern: (text: string) => RegExp }>> = {
  ',': { by: 'comma', pattern: AFTER_COMMA },
  '.': { by: 'stop', pattern: AFTER_STOP },
  '\n': { by: 'break', pattern: AFTER_BREAK },
}

/** Where a name ends, with particles that wait for more: Mohammed bin. */
function endOf(text: string, name: Name): number {
  const next = text.charCodeAt(name.span.end)
  if (next !== 0x20 && next !== 0xa0) return name.span.end
  return endsAt(WAITING(), text, name.span.end) ?? name.span.end
}

function endsAt(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : null
}
