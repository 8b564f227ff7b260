import { moved } from '../core/span.ts'
import type { Article, ArticleRule, Draft, ParagraphDraft, ParagraphRule } from './define.ts'

/** What a rule says of an article by itself. */
export function draftsOf(rule: ParagraphRule | ArticleRule, article: Article): Iterable<Draft> {
  return 'check' in rule ? rule.check(article) : byParagraph(rule, article)
}

/** What a rule says of each paragraph: of an article that is being written, again where that has changed. */
function* byParagraph(rule: ParagraphRule, { document, language }: Article): Iterable<Draft> {
  const { text, paragraphs, kept } = document
  for (const [at, { start, end }] of paragraphs.entries()) {
    const check = () => rule.checkParagraph({ text: text.slice(start, end), language })
    const drafts = kept ? kept.placed[at]!.cell.of(rule, () => [...check()]) : check()
    for (const draft of drafts) yield movedDraft(draft, start)
  }
}

function movedDraft({ span, fixes, related, ...draft }: ParagraphDraft, by: number): Draft {
  return {
    ...draft,
    span: moved(span, by),
    ...(fixes && {
      fixes: fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, ...moved(edit, by) })) })),
    }),
    ...(related && { related: related.map(place => moved(place, by)) }),
  }
}
