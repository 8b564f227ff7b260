import { findMentions } from '../find/find.ts'
import { findMentionsAgain } from '../find/find-kept.ts'
import { chosenForm } from '../find/house.ts'
import { spelledAs } from '../find/lexicon.ts'
import { recognizeNames } from '../names/recognize.ts'
import { recognizeAgain } from '../names/recognize-kept.ts'
import type { Document } from '../read/document.ts'
import type { Article } from '../rules/define.ts'
import { traceDocument } from '../trace/trace.ts'
import type { ArticleVerdict } from '../trace/verdict.ts'
import { type Desk, viewOf } from './desk.ts'

/** An article with everything found in it. */
export function examine(document: Document, desk: Desk): Article {
  const { kept } = document
  const view = viewOf(desk, document.language, document.date ?? desk.today)
  return {
    document,
    language: document.language,
    homeLanguage: desk.defaultLanguage,
    glossary: desk.glossary !== null,
    mentions: kept ? findMentionsAgain(document, kept, desk.lexicon, view) : findMentions(document, desk.lexicon, view),
    names: kept ? recognizeAgain(document, kept, document.language) : recognizeNames(document, document.language),
    lookup: text => spelledAs(desk.lexicon, text),
    house: id => {
      const entry = desk.glossary?.byId.get(id)
      return { full: entry ? chosenForm(entry.house, view) : null, short: entry ? chosenForm(entry.short, view) : null }
    },
  }
}

/** The verdict on an examined article. */
export function verdictOn({ document, language, mentions, names, lookup }: Article, desk: Desk): ArticleVerdict {
  const { path, article } = document
  const verdict = traceDocument(document, mentions, names, desk.evidence, {
    lookup,
    style: desk.style ?? null,
    ...(desk.prior && { prior: desk.prior }),
  })
  return { path, ...(article !== undefined && { article }), language, verdict }
}
