import type { Trust } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import type { Document } from '../read/document.ts'
import { changesArticle } from './articles.ts'
import type { DraftFix } from './define.ts'

/**
 * The fix that writes a house form in place of a mention. It asks where nobody can be sure of its case or suffix, and where
 * the sentence around it would have to change too: an article before it (an OTAN mission). A point that also ends the
 * sentence is kept.
 */
export function replaceBy(document: Document, mention: Mention, preferred: string, trust: Trust): DraftFix {
  const { span } = mention
  const endsSentence = mention.text.endsWith('.') && !preferred.endsWith('.') && isSentenceEnd(document, span.end)
  // Of "the ONU." only the sentence's point stays: "the U.N."
  const pointFollows = preferred.endsWith('.') && document.text[span.end] === '.'
  const text = endsSentence ? `${preferred}.` : pointFollows ? preferred.slice(0, -1) : preferred
  return {
    label: say('fix.replace', { to: preferred }),
    trust: trust === 'safe' && (mention.unsure || touchesOthers(document, mention, preferred)) ? 'ask' : trust,
    edits: [{ ...span, text }],
  }
}

function isSentenceEnd(document: Document, offset: number): boolean {
  const rest = document.text.slice(offset)
  return (
    /^["”’»)]*(?:\s*$|\s*\n)/.test(rest.slice(0, 40)) || document.sentences.some(sentence => sentence.end === offset)
  )
}

function touchesOthers(
  { text, language }: Document,
  { span, text: written, kind }: Mention,
  preferred: string,
): boolean {
  const isOtherWord = kind === 'acronym' || /\p{L}/u.exec(written)?.[0] !== /\p{L}/u.exec(preferred)?.[0]
  return changesArticle(text, span.start, written, preferred, language, isOtherWord)
}
