import { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import { outlineOf } from '../lineage/anchors.ts'
import { findLineage } from '../lineage/lineage.ts'
import type { ArticleRef, LineageRun } from '../lineage/link.ts'
import type { Outline } from '../lineage/outline.ts'
import { Vocabulary } from '../lineage/vocabulary.ts'
import type { Document } from '../read/document.ts'
import type { Desk } from './desk.ts'
import { examine, verdictOn } from './examine.ts'

/** Finds which articles share a source. Of each article only what survives translation is kept. */
export async function relateArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LineageRun> {
  const articles: ArticleRef[] = []
  const vocabulary = new Vocabulary()
  const outlines: Outline[] = []
  const sources: (LanguageTag | null)[] = []
  const texts: { source: string; language: LanguageTag }[] = []
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) {
      failures.push(document)
      continue
    }
    const article = examine(document, desk)
    articles.push({ path: document.path, ...(document.article !== undefined && { article: document.article }) })
    outlines.push(outlineOf(document, article.mentions, article.names, vocabulary))
    texts.push({ source: document.source, language: document.language })
    sources.push(verdictOn(article, desk).verdict.chain[0] ?? null)
  }
  return { articles, texts, ...findLineage(outlines, vocabulary, sources), failures }
}
