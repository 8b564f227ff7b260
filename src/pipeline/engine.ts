import { applyEdits, type Edit } from '../core/edit.ts'
import type { Finding } from '../core/finding.ts'
import { Memory } from '../core/memory.ts'
import { readText, type TextOptions } from '../read/read.ts'
import type { Desk } from './desk.ts'
import { lintArticle } from './lint.ts'

/** What an editor or a service says of an article that it opens. */
export type OpenOptions = Pick<TextOptions, 'format' | 'path' | 'language' | 'date'>

/** An article that is being written. */
export type OpenArticle = {
  readonly text: string
  /**
   * Changes the text: spans are UTF-16 offsets into it as it is now, and edits do not overlap.
   * @returns how many were applied; one that lies outside the text, or over another, is left out
   */
  update(edits: readonly Edit[]): number
  /** What a lint of the text as it is now finds. Edits between two questions cost nothing. */
  findings(): Promise<readonly Finding[]>
}

/** A desk that is kept open: the glossary is compiled once, for any number of articles. */
export type Engine = { open(text: string, options?: OpenOptions): OpenArticle }

/** Opens an engine for editors and services. Rules over the run see each article by itself. */
export function createEngine(desk: Desk): Engine {
  return {
    open(text, options = {}) {
      const memory = new Memory()
      let current = text
      let found: Promise<readonly Finding[]> | null = null
      return {
        get text() {
          return current
        },
        update(edits) {
          const edited = applyEdits(current, edits)
          if (edited.text !== current) found = null
          current = edited.text
          return edited.applied.length
        },
        findings() {
          found ??= lintText(current, options, desk, memory)
          return found
        },
      }
    },
  }
}

async function lintText(text: string, options: OpenOptions, desk: Desk, memory: Memory): Promise<readonly Finding[]> {
  const { lang, languages, defaultLanguage } = desk
  return lintArticle(await readText(text, { ...options, lang, languages, defaultLanguage, memory }), desk)
}
