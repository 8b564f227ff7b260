import type { Trust } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import type { Document } from '../read/document.ts'
import type { DraftFix } from './define.ts'

/**
 * The fix that writes a house form in place of a mention. It asks where the sentence around it would have to change too:
 * an article before it (an OTAN mission), a point that also ends the sentence is kept.
 */
export function replaceBy(document: Document, mention: Mention, preferred: string, trust: Trust): DraftFix {
  const { span } = mention
  const endsSentence = mention.text.endsWith('.') && !preferred.endsWith('.') && isSentenceEnd(document, span.end)
  // Of "the ONU." only the sentence's point stays: "the U.N."
  const pointFollows = preferred.endsWith('.') && document.text[span.end] === '.'
  const text = endsSentence ? `${preferred}.` : pointFollows ? preferred.slice(0, -1) : preferred
  return {
    label: say('fix.replace', { to: preferred }),
    trust: trust === 'safe' && changesArticle(document.text, span.start, mention.text, preferred) ? 'ask' : trust,
    edits: [{ ...span, text }],
  }
}

function isSentenceEnd(document: Document, offset: number): boolean {
  const rest = document.text.slice(offset)
  return (
    /^["”’»)]*(?:\s*$|\s*\n)/.test(rest.slice(0, 40)) || document.sentences.some(sentence => sentence.end === offset)
  )
}

/** Whether "a" or "an" stands before and the first sound may change. */
function changesArticle(text: string, start: number, written: string, preferred: string): boolean {
  const article = /(?:^|[^\p{L}])(an?)[ \u00A0]$/iu.exec(text.slice(Math.max(0, start - 5), start))
  return article !== null && startsWithVowel(written) !== startsWithVowel(preferred)
}

function startsWithVowel(text: string): boolean {
  return /^[aeiouAEIOU]/.test(text.normalize('NFD'))
}
