import { baseLanguage } from '../core/language.ts'
import { say } from '../core/message.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Document, QuoteMark } from '../read/document.ts'
import { type Article, type Draft, type DraftFix, defineRule } from './define.ts'
import { foreignFormats } from './foreign-formats.ts'
import { habitsOf, loneMarks, type Marks, marksOf, pairsOf, prevailingStyle } from './quote-styles.ts'

/**
 * foreign-typography: quotation marks, numbers, times or spacing of another language; two styles of quotation marks in
 * one text, or a mark without its partner.
 *
 * Why: a reader cannot tell where a quotation ends; a second style betrays a passage pasted from elsewhere.
 * When not: single marks in headlines, inches, apostrophes, a quotation that runs over several paragraphs, quotations
 * within quotations.
 */
export const foreignTypography = defineRule({
  code: 'foreign-typography',
  about: 'text',
  severity: 'info',
  needsGlossary: false,
  *check({ document, language }: Article): Iterable<Draft> {
    yield* quotationMarks(document, language)
    yield* apostrophes(document)
    yield* foreignFormats(document, baseLanguage(language))
  },
  examples: [
    {
      name: 'one straight quotation among curly ones',
      text: 'He said “no” and “never”. She said "maybe" later.',
      finds: ['"maybe"'],
      fixed: 'He said “no” and “never”. She said “maybe” later.',
    },
    {
      name: 'a quotation that opens straight and closes curly',
      text: 'He said “no”. She said "maybe” later.',
      finds: ['"maybe”'],
      fixed: 'He said “no”. She said “maybe” later.',
    },
    { name: 'a mark without its partner', text: 'He warned of “a long winter” in the region”.', finds: ['”'] },
    {
      name: 'guillemets throughout an English text',
      text: 'He said « no » and « never ».',
      finds: ['« no »'],
      fixed: 'He said “no” and “never”.',
    },
    {
      name: 'a French hour and a German number',
      text: 'At 14h30 they counted 1.250,5 tons.',
      finds: ['14h30', '1.250,5'],
      fixed: 'At 14h30 they counted 1,250.5 tons.',
    },
    { name: 'a comma after a bracketing dash', text: 'Some fighters—among them ten boys—, fled.', finds: ['—,'] },
    {
      name: 'an English number and hour in a German text',
      language: 'de',
      text: 'Um 3:30 pm waren es 1,250.5 Tonnen für 1,250,000 Menschen.',
      finds: ['3:30 pm', '1,250.5', '1,250,000'],
      fixed: 'Um 3:30 pm waren es 1.250,5 Tonnen für 1.250.000 Menschen.',
    },
    {
      name: 'decimals, scores and versions in a French text',
      language: 'fr',
      text: 'Il a compté 1,250 gramme à 14h30, puis 3,5 millions et la version 2.10.4.',
      finds: [],
    },
    {
      name: 'apostrophes, inches, nested and continued quotations',
      text: 'The rebels’ 5" pipe “was ‘ours’,” he said.\n\n“First we walked.\n\n“Then we ran.”',
      finds: [],
    },
  ],
})

function* quotationMarks(document: Document, language: string): Iterable<Draft> {
  const pairs = pairsOf(document)
  const style = prevailingStyle(pairs)
  for (const mark of loneMarks(document.quoteMarks)) yield { span: mark, severity: 'warning', say: { key: 'unpaired' } }
  if (style === null) return
  const habits = habitsOf(language)
  const foreign = style !== 'straight' && habits.length > 0 && !habits.some(marks => marks.style === style)
  if (foreign) {
    const [first] = pairs
    yield {
      span: { start: first!.open.start, end: first!.close.end },
      say: {
        key: 'foreign-quotes',
        params: {
          marks: document.text.slice(first!.open.start, first!.open.end),
          open: habits[0]!.open,
          close: habits[0]!.close,
        },
      },
      fixes: [
        restyle(
          document,
          pairs.filter(pair => pair.style === style).flatMap(pair => [pair.open, pair.close]),
          habits[0]!,
        ),
      ],
    }
  }
  const marks = foreign ? habits[0]! : marksOf(style, language)
  for (const pair of pairs) {
    if (pair.style === style) continue
    yield {
      span: { start: pair.open.start, end: pair.close.end },
      severity: 'warning',
      say: {
        key: pair.style === null ? 'unlike-pair' : 'mixed-quotes',
        params: { open: marks.open.trim(), close: marks.close.trim() },
      },
      fixes: [restyle(document, [pair.open, pair.close], marks)],
    }
  }
}

/** Rewrites quotation marks in a style, with the space inside that the style has. */
function restyle({ text }: Document, quoteMarks: readonly QuoteMark[], marks: Marks): DraftFix {
  const edits = quoteMarks.map(mark => {
    if (mark.side === 'open')
      return {
        start: mark.start,
        end: mark.end + (/^[ \u00A0\u202F]+/.exec(text.slice(mark.end))?.[0].length ?? 0),
        text: marks.open,
      }
    return {
      start:
        mark.start - (/[ \u00A0\u202F]+$/.exec(text.slice(Math.max(0, mark.start - 3), mark.start))?.[0].length ?? 0),
      end: mark.end,
      text: marks.close,
    }
  })
  return { label: say('fix.quotes', { open: marks.open.trim(), close: marks.close.trim() }), trust: 'safe', edits }
}

/** Straight and curly apostrophes in one text: one finding, on the first of the fewer. Addresses and code have their own. */
function* apostrophes({ text, regions }: Document): Iterable<Draft> {
  if (!text.includes("'") || !text.includes('’')) return
  const apart = new SpanIndex(regions.filter(({ kind }) => kind === 'code' || kind === 'link-target'))
  const places = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(match => match.index).filter(start => !apart.covers({ start, end: start + 1 }))
  const straight = places(/(?<=\p{L})'(?=\p{L})/gu)
  const curly = places(/(?<=\p{L})’(?=\p{L})/gu)
  if (straight.length === 0 || curly.length === 0) return
  const [fewer, kept] = straight.length <= curly.length ? [straight, '’'] : [curly, "'"]
  yield {
    span: { start: fewer[0]!, end: fewer[0]! + 1 },
    say: { key: 'apostrophes', params: { kept } },
    fixes: [
      {
        label: say('fix.replace', { to: kept }),
        trust: 'safe',
        edits: fewer.map(start => ({ start, end: start + 1, text: kept })),
      },
    ],
  }
}
