import { baseLanguage, canonicalTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Document } from '../read/document.ts'
import { candidates } from './languages.ts'
import { type Sign, weigh } from './sign.ts'

/** By hand: an article that names its source language is believed unless everything else speaks against it. */
const STATED = 6

/** What an article's front matter says: `translated_from: fr`. Titles and addresses there name no language. */
export function* readDeclared({ declared, language }: Pick<Document, 'declared' | 'language'>): Generator<Sign> {
  const stated = declared?.translationOf
  const tag = stated && canonicalTag(stated.value)
  if (!stated || !tag) return
  const source = baseLanguage(tag)
  if (!candidates(language).includes(source)) return
  yield {
    kind: 'credit',
    once: 'declared',
    at: { start: 0, end: 0 },
    inSource: stated.span,
    text: stated.value,
    weights: weigh([source], STATED),
    quoted: false,
    say: say('trace.declared', { language: source }),
    see: 'front matter',
  }
}
