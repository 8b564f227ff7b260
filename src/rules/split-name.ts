import { fold } from '../core/fold.ts'
import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { Entry, Spelling } from '../glossary/model.ts'
import { isCommonWord } from '../names/common-words.ts'
import { NEVER_LAST } from '../names/particles.ts'
import { regionsAt } from '../read/document.ts'
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
    const known = new Map<string, string>(article.names.map(name => [fold(name.text), name.text]))
    for (const tear of tears(article)) {
      const joined = joinedName(article, tear, known)
      if (joined && !isApart(article, tear.rest)) yield draftOf(article, tear, joined)
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

const NEVER: ReadonlySet<string> = new Set(NEVER_LAST.split(' '))
const APART = new Set(['heading', 'byline', 'dateline', 'credit', 'caption', 'code'])

/** Whether a stretch stands in a region whose words are no sentence: a heading, a byline. */
function isApart({ document }: Article, span: Span): boolean {
  return regionsAt(document, span).some(region => APART.has(region.kind))
}

/** The whole name, where something vouches for it; the longest first half that does. */
function joinedName(article: Article, tear: Tear, known: ReadonlyMap<string, string>): Joined | null {
  const { document } = article
  const rest = plain(document.text, tear.rest)
  for (const part of tear.name.parts) {
    const first = plain(document.text, { start: part.span.start, end: tear.first.end })
    const whole = first.endsWith('-') ? first + rest : `${first} ${rest}`
    const spelling = article.lookup(whole).find(({ entry }) => entry.type === 'person' || tear.by === 'attribution')
    if (spelling) return { from: part.span.start, text: houseName(article, spelling), entry: spelling.entry }
    const elsewhere = tear.by === 'comma' ? undefined : known.get(fold(whole))
    if (elsewhere) return { from: part.span.start, text: elsewhere.replace(/\s+/g, ' '), entry: null }
  }
  return isUnfinished(article, tear, rest)
    ? { from: tear.first.start, text: unfinished(document.text, tear, rest), entry: null }
    : null
}

function plain(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** A nom de guerre stays one; any spelling of the full name gives way to the house's. */
function houseName(article: Article, { entry, text, uses }: Spelling): string {
  const full = uses.some(use => use.kind === 'full' || use.kind === 'transliteration' || use.kind === 'typo')
  return (full ? article.house(entry.id).full : null) ?? text
}

/** Whether the first half must go on, and the rest can be what it goes on with. */
function isUnfinished(article: Article, { first, name }: Tear, rest: string): boolean {
  const written = plain(article.document.text, first)
  const last = written.split(/[ -]/).findLast(Boolean) ?? ''
  if (!NEVER.has(last.toLowerCase()) || !/[ -]/.test(written.replace(/-$/, '')) || name.parts.length === 0) return false
  const places = article.lookup(rest).some(({ entry }) => entry.type !== 'person')
  return !places && !isCommonWord(rest, article.language) && rest !== rest.toUpperCase()
}

function unfinished(text: string, { first }: Tear, rest: string): string {
  const written = plain(text, first)
  return written.endsWith('-') ? written + rest : `${written} ${rest}`
}

function draftOf({ document }: Article, tear: Tear, { from, text: joined, entry }: Joined): Draft {
  const { text } = document
  const kept = tear.by === 'attribution' ? text.slice(tear.first.end, tear.cut.start) : tear.by === 'stop' ? '.' : ''
  const preferred = joined + kept
  const name = { start: from, end: tear.first.end }
  // A stop that ends the rest ends the sentence in place of the one that tore the name.
  const edits =
    tear.by === 'attribution'
      ? [
          { ...name, text: joined },
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
