import type { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import { outlineOf } from '../lineage/anchors.ts'
import type { LineageArticle } from '../lineage/article.ts'
import { declaredOriginal } from '../lineage/declared.ts'
import { factsOf } from '../lineage/facts/facts.ts'
import { findLineage } from '../lineage/lineage.ts'
import type { LineageRun } from '../lineage/link.ts'
import { Vocabulary } from '../lineage/vocabulary.ts'
import type { Document } from '../read/document.ts'
import type { Desk } from './desk.ts'
import { examine, verdictOn } from './examine.ts'
import { setAside } from './set-aside.ts'

/** Finds which articles share a source. Of each article only what survives translation is kept. */
export async function relateArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LineageRun> {
  const vocabulary = new Vocabulary()
  const articles: LineageArticle[] = []
  const texts: { source: string; language: LanguageTag }[] = []
  const failures: Failure[] = []
  for await (const document of setAside(documents, failures)) {
    const article = examine(document, desk)
    const { mentions, names } = article
    const { verdict } = verdictOn(article, desk)
    articles.push({
      ref: { path: document.path, ...(document.article !== undefined && { article: document.article }) },
      outline: outlineOf(document, mentions, names, vocabulary),
      facts: factsOf(document, mentions, names),
      chain: verdict.chain,
      native: verdict.source === 'none',
      translates: declaredOriginal(document),
    })
    texts.push({ source: document.source, language: document.language })
  }
  return { articles: articles.map(({ ref }) => ref), texts, ...findLineage(articles, vocabulary), failures }
}
