import type { LanguageTag } from '../core/language.ts'
import type { ArticleFacts } from './facts/facts.ts'
import type { ArticleRef } from './link.ts'
import type { Outline } from './outline.ts'

/** What lineage keeps of an article. */
export type LineageArticle = {
  readonly ref: ArticleRef
  readonly outline: Outline
  readonly facts: ArticleFacts
  /** Languages that its trace names, first language first; empty where it is native or nothing says. */
  readonly chain: readonly LanguageTag[]
  /** Whether its trace says that it was written in its own language. */
  readonly native: boolean
  /** The article that it says it translates, as it calls it. */
  readonly translates: string | null
}
