import { fold } from '../core/fold.ts'
import { later } from '../core/later.ts'
import { lettered } from '../core/lettered.ts'
import { say } from '../core/message.ts'
import { contains, type Span } from '../core/span.ts'
import { splitWords, wordAt } from '../core/words.ts'
import type { Document } from '../read/document.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { deleteParagraph } from './deletion.ts'
import { RESIDUE_LINES, RESIDUE_OPENINGS } from './residue-phrases.ts'

/**
 * page-residue: what the web page carried beside the article was taken along: "Comments", a share button, the author's
 * advertisement for himself, a credit line.
 *
 * Why: it is no copy, and it is what readers quote when they laugh.
 * When not: an agency's sign-off, a byline, a columnist who writes "I", a line that says more than the button.
 */
export const pageResidue = defineRule({
  code: 'page-residue',
  about: 'text',
  severity: 'error',
  needsGlossary: false,
  *check(article: Article): Iterable<Draft> {
    const { text, paragraphs, regions } = article.document
    for (const [index, paragraph] of paragraphs.entries()) {
      const content = text.slice(paragraph.start, paragraph.end).trim()
      const atEdge = index === 0 || index >= paragraphs.length - 3
      if (isResidueLine(content, firstWord(article.document, paragraph)))
        yield removal(article.document, paragraph, 'line')
      else if (atEdge && index > 0 && isBiography(content)) yield removal(article.document, paragraph, 'biography')
    }
    for (const region of regions) if (region.kind === 'credit') yield* creditLine(text, region, paragraphs)
  },
  examples: [
    {
      name: 'a button under the article',
      text: 'The talks ended without a result.\n\nComments (12)',
      finds: ['Comments (12)'],
      fixed: 'The talks ended without a result.',
    },
    {
      name: 'an author who recommends himself',
      text: 'The talks ended without a result.\n\nThe delegations fly home today.\n\nAs a freelance journalist with ten years of experience, I write about trade and am always looking for new stories.',
      finds: [
        'As a freelance journalist with ten years of experience, I write about trade and am always looking for new stories.',
      ],
      fixed: 'The talks ended without a result.\n\nThe delegations fly home today.',
    },
    {
      name: 'a credit line with its colon astray',
      text: 'The talks ended without a result.\n\nSource :Skai',
      finds: ['Source :Skai'],
      fixed: 'The talks ended without a result.\n\nSource: Skai',
    },
    {
      name: 'an agency’s sign-off, a reader’s comment in the copy, a columnist',
      text: 'Comments by the minister drew protest.\n\nI have covered this city for ten years and never saw it so quiet.\n\n(Reporting by Jane Doe in Amman; Editing by John Roe)',
      finds: [],
    },
  ],
})

const NO_LETTER = lettered("[^\\p{L}’'\\s]", 'gu')
const LINES: ReadonlySet<string> = new Set(Object.values(RESIDUE_LINES).flat().map(bare))
const OPENINGS: ReadonlySet<string> = new Set(RESIDUE_OPENINGS.map(fold))
const COPYRIGHT = /^(?:©|\(c\)|copyright(?: ©)?) ?\d{4}\b|^©/iu
const LONGEST_LINE = 60
const LONGEST_POINTER = 160

/** A line without its counter, marks and case. */
function bare(line: string): string {
  const folded = fold(line)
  return folded
    .replace(/[([]?\d+[)\]]?/g, ' ')
    .replace(NO_LETTER(folded), ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** First words of {@link LINES}, by hash. */
const FIRST_WORDS = later((): ReadonlySet<number> => new Set([...LINES].map(line => splitWords(line).hashes[0]!)))

/** The hash of a paragraph's first word. */
function firstWord({ words }: Document, { start }: Span): number | undefined {
  return words.hashes[wordAt(words, start)]
}

/**
 * A button, a pointer to another article ("Read more: …"), a copyright line.
 * @param first the hash of its first word, by which nearly every line is known to be none
 */
function isResidueLine(content: string, first: number | undefined): boolean {
  if (content.length === 0 || content.length > LONGEST_POINTER) return false
  if (content.length <= LONGEST_LINE) {
    // A counter may stand before the words, or be written to them.
    const may = (first !== undefined && FIRST_WORDS().has(first)) || /\d/.test(content)
    if (may && LINES.has(bare(content))) return true
  }
  const opening = /^([^:.]{4,24}?)\s*:\s*\S/u.exec(content)?.[1]
  return (
    (opening !== undefined && OPENINGS.has(fold(opening))) ||
    (content.length <= LONGEST_LINE && COPYRIGHT.test(content))
  )
}

const FIRST_PERSON = /\b(?:I|I’m|I'm|my|me)\b/g
const TRADE =
  /\b(?:freelance|freelancer|journalists?|journalism|writers?|editors?|bloggers?|storytell\w+|authors?|content creat\w+|copywriters?)\b/gi
const ADVERTISEMENT =
  /\b(?:experience|passion\w*|seasoned|always (?:seeking|looking)|opportunit\w+|expertise|compelling|years? (?:of|in)|years of)\b/gi

/** A paragraph in the first person that names its writer's trade and praises it. All three are needed. */
function isBiography(content: string): boolean {
  if (content.length > 1200 || /["“”«»]/.test(content)) return false
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0
  return (
    count(FIRST_PERSON) >= 1 &&
    count(TRADE) >= 1 &&
    count(ADVERTISEMENT) >= 1 &&
    count(TRADE) + count(ADVERTISEMENT) >= 3
  )
}

function removal(document: Document, span: Span, key: string): Draft {
  return { span, say: { key }, fixes: deleteParagraph(document, span) }
}

/** A credit line of its own: information; with its colon or space astray, a warning that mends it. */
function* creditLine(text: string, region: Span, paragraphs: readonly Span[]): Iterable<Draft> {
  const paragraph = paragraphs.find(candidate => contains(candidate, region))
  if (!paragraph || text.slice(paragraph.start, paragraph.end).trim() !== text.slice(region.start, region.end).trim())
    return
  const written = text.slice(region.start, region.end)
  const astray = /^(\p{L}[\p{L} ]*?)(\s+:\s*|:(?=\S)(?!\/\/))(?=\S)/u.exec(written)
  if (!astray) {
    yield { span: region, severity: 'info', say: { key: 'credit', params: { credit: written } } }
    return
  }
  const start = region.start + astray[1]!.length
  yield {
    span: region,
    severity: 'warning',
    say: { key: 'credit-spacing', params: { credit: written } },
    fixes: [{ label: say('fix.colon'), trust: 'safe', edits: [{ start, end: start + astray[2]!.length, text: ': ' }] }],
  }
}
