import { fold } from '../core/fold.ts'
import { later } from '../core/later.ts'
import { lettered } from '../core/lettered.ts'
import { say } from '../core/message.ts'
import { contains, type Span } from '../core/span.ts'
import type { Entry, Spelling } from '../glossary/model.ts'
import { isCommonWord } from '../names/common-words.ts'
import { NEVER_LAST } from '../names/particles.ts'
import type { RegionKind } from '../read/document.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { type Tear, tears } from './torn-names.ts'

/**
 * split-name: a name is torn by punctuation, an attribution or a paragraph break: “Rami Abdel, told AFP. Rahmane.”
 *
 * Why: translation engines move the attribution into the name; half a name names nobody.
 * When not: the halves are no known name together. What joins them must be in the glossary, stand joined elsewhere in the
 * article, or the first half must end in a word that no name ends in (Abdel, Abu, bin).
 */
export const splitName = defineRule({
  code: 'split-name',
  about: 'name',
  severity: 'error',
  needsGlossary: false,
  *check(article: Article): Iterable<Draft> {
    const known = later(() => new Map(article.names.map(name => [fold(name.text), name.text])))
    let reported = -1
    for (const tear of tears(article)) {
      // Several names may stand before one stranded word; the nearest that fits has it.
      if (tear.rest.start === reported) continue
      const joined = joinedName(article, tear, known)
      if (!joined || isApart(article, tear.rest)) continue
      // In plain text a heading is a guess, and a line that breaks inside a name looks like one.
      if (article.document.format !== 'text' && isApart(article, tear.first)) continue
      reported = tear.rest.start
      yield draftOf(article, tear, joined)
    }
  },
  examples: [
    {
      name: 'an attribution inside a name of the glossary',
      glossary:
        '- id: person.rami-abdel-rahman\n  type: person\n  house: { en: Rami Abdel Rahman, fr: Rami Abdel Rahmane }\n',
      text: '“The shelling went on,” the director, Rami Abdel, told AFP. Rahmane.\n\nThe town was quiet by night.',
      finds: ['Rami Abdel, told AFP. Rahmane.'],
      fixed: '“The shelling went on,” the director, Rami Abdel Rahman, told AFP.\n\nThe town was quiet by night.',
    },
    {
      name: 'a stop inside a name that the article writes whole elsewhere',
      text: 'Leyla Demirhan opened the session. The motion was tabled by Leyla. Demirhan.\n\nNobody spoke against it.',
      finds: ['Leyla. Demirhan.'],
      fixed: 'Leyla Demirhan opened the session. The motion was tabled by Leyla Demirhan.\n\nNobody spoke against it.',
    },
    {
      name: 'a comma behind a word that no name ends in',
      text: 'The talks were led by Omar Abdel, Hakimi of the port authority.',
      finds: ['Omar Abdel, Hakimi'],
      fixed: 'The talks were led by Omar Abdel Hakimi of the port authority.',
    },
    {
      name: 'one word answers, places, sign-offs and lists',
      text: 'Asked who won, he told AFP. Ankara.\n\n“We lost,” the coach, Leyla Demirhan, told reporters. Nobody.\n\nThe mayor, Omar Hakimi, said. Reuters.\n\nBeside Abdul, Karim and Leyla stood Omar. Applause.',
      finds: [],
    },
    {
      name: 'the other half of a couple, a surname as a heading',
      text: 'The winner, Leyla Demirhan, told AFP.\n\nHakimi\n\nOmar Hakimi came second, ahead of Berlin, Germany.',
      finds: [],
    },
  ],
})

/** A torn name made whole, and the entry it is. */
type Joined = { readonly from: number; readonly text: string; readonly entry: Entry | null }

/** Particles that take a capital only at a sentence’s start. */
const LOWERED: ReadonlySet<string> = new Set('al el bin ibn bint van von de da du del della di dos das'.split(' '))
const NEVER: ReadonlySet<string> = new Set(NEVER_LAST.split(' '))
const APART: ReadonlySet<RegionKind> = new Set<RegionKind>([
  'heading',
  'byline',
  'dateline',
  'credit',
  'caption',
  'code',
])

/** Whether a stretch stands in a region whose words are no sentence: a heading, a byline. */
function isApart({ document }: Article, span: Span): boolean {
  return document.regions.some(region => APART.has(region.kind) && contains(region, span))
}

/** The whole name, where something vouches for it; the longest first half that does. */
function joinedName(article: Article, tear: Tear, known: () => ReadonlyMap<string, string>): Joined | null {
  const { text } = article.document
  const rest = inside(plain(text, tear.rest))
  if (!tear.onlyUnfinished) {
    for (const part of tear.name.parts) {
      const whole = join(plain(text, { start: part.span.start, end: tear.first.end }), rest)
      const spelling = article.lookup(whole).find(({ entry }) => entry.type === 'person')
      if (spelling) return { from: part.span.start, text: houseName(article, spelling), entry: spelling.entry }
      const elsewhere = tear.by === 'comma' ? undefined : known().get(fold(whole))
      if (elsewhere) return { from: part.span.start, text: elsewhere.replace(/\s+/g, ' '), entry: null }
    }
  }
  const first = plain(text, tear.first)
  return tear.plain && isUnfinished(first, tear) && canEnd(article, rest)
    ? { from: tear.first.start, text: join(first, rest), entry: null }
    : null
}

const CAPITALISED = lettered('^\\p{Lu}\\p{L}*(?=[ -])', 'u')

/** A rest as it stands inside a name: the capital of its particle came from its place in the sentence. */
function inside(rest: string): string {
  const particle = CAPITALISED(rest).exec(rest)?.[0].toLowerCase()
  return particle !== undefined && LOWERED.has(particle) ? particle + rest.slice(particle.length) : rest
}

function join(first: string, rest: string): string {
  return first.endsWith('-') ? first + rest : `${first} ${rest}`
}

function plain(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** A nom de guerre stays one; any spelling of the full name gives way to the house's. */
function houseName(article: Article, { entry, text, uses }: Spelling): string {
  const full = uses.some(use => use.kind === 'full' || use.kind === 'transliteration' || use.kind === 'typo')
  return (full ? article.house(entry.id).full : null) ?? text
}

/** Whether a first half must go on. Before a stop, Del. and the like are abbreviations. */
function isUnfinished(first: string, { by }: Tear): boolean {
  const words = first.split(/[ -]/).filter(Boolean)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !NEVER.has(last.toLowerCase())) return false
  return by !== 'stop' || last.length > 3 || last === last.toLowerCase()
}

/** Whether a name can end in this: no common word, no acronym, nothing that the glossary knows as another thing. */
function canEnd(article: Article, rest: string): boolean {
  if (isCommonWord(rest, article.language) || rest === rest.toUpperCase()) return false
  return !article.lookup(rest).some(({ entry }) => entry.type !== 'person')
}

function draftOf({ document }: Article, tear: Tear, { from, text: joined, entry }: Joined): Draft {
  const { text } = document
  const kept = tear.by === 'attribution' ? text.slice(tear.first.end, tear.cut.start) : stopOf(text, tear)
  const preferred = joined + kept
  const edits =
    tear.by === 'attribution'
      ? [
          { start: from, end: tear.first.end, text: joined },
          { ...tear.cut, text: '' },
        ]
      : [{ start: from, end: tear.cut.end, text: preferred }]
  return {
    span: { start: from, end: tear.cut.end },
    say: { key: tear.by, params: { joined, rest: text.slice(tear.rest.start, tear.rest.end), preferred } },
    ...(entry && { entry: entry.id }),
    preferred,
    fixes: [{ label: say('fix.replace', { to: preferred }), trust: 'ask', edits }],
  }
}

/** The stop behind a rest that is all its sentence has; without one of its own, the stop that tore the name. */
function stopOf(text: string, { by, cut, onlyUnfinished }: Tear): string {
  if (by !== 'stop' || onlyUnfinished) return ''
  const last = text[cut.end - 1]!
  return /[.!?]/.test(last) ? last : '.'
}
