import { baseLanguage, canonicalTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Document } from '../read/document.ts'
import { candidates } from './languages.ts'
import { type Sign, weigh } from './sign.ts'

/** By hand: an article that names its source language is believed unless everything else speaks against it. */
const STATED = 6

/** A work that an article rests on need not be all that it rests on. */
const RESTS_ON = 5

/**
 * What front matter or a page's metadata says of the language: `translated_from: fr`, the `inLanguage` of the work that
 * it translates or is based on. Titles and addresses there name no language.
 */
export function* readDeclared({
  declared,
  language,
  format,
}: Pick<Document, 'declared' | 'language' | 'format'>): Generator<Sign> {
  const translation = declared?.translationOf
  const basis = declared?.basedOn
  for (const [stated, tag, weight] of [
    [translation, translation?.language ?? translation?.value, STATED],
    [basis, basis?.language, RESTS_ON],
  ] as const) {
    const canonical = tag === undefined ? null : canonicalTag(tag)
    if (!stated || !canonical) continue
    const source = baseLanguage(canonical)
    if (!candidates(language).includes(source)) continue
    yield {
      kind: 'credit',
      once: 'declared',
      at: { start: 0, end: 0 },
      inSource: stated.span,
      text: stated.value,
      weights: weigh([source], weight),
      quoted: false,
      say: say('trace.declared', { language: source }),
      see: format === 'html' ? 'metadata' : 'front matter',
    }
    return
  }
}
