import type { Finding } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'

/**
 * Names a finding so that it is known again after the text around its sentence has changed: by code, by what is written,
 * and by the sentence; never by line or offset.
 */
export function fingerprint({ code, text, sentence }: Finding): string {
  return hashText(JSON.stringify([code, text.replace(/\s+/g, ' '), sentence]))
}

/**
 * Fingerprints that are each another's own: by article too, and the how-manieth of its like a finding is.
 * @returns a function for the findings of one run, to be called in reading order, article by article
 */
export function fingerprints(): (article: string, finding: Finding) => string {
  const seen = new Map<string, number>()
  let last = ''
  return (article, finding) => {
    if (article !== last) seen.clear()
    last = article
    const like = `${fingerprint(finding)} ${article}`
    const nth = seen.get(like) ?? 0
    seen.set(like, nth + 1)
    return hashText(`${like} ${nth}`)
  }
}
