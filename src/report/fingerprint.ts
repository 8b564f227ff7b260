import type { Finding } from '../core/finding.ts'

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string, seed: number): string {
  let value = seed | 0
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/**
 * Names findings so that they are known again after the text around them has moved: by article, code, entry and what is
 * written, and the how-manieth of its like it is; never by line or offset.
 * @returns a function for the findings of one run, to be called in reading order
 */
export function fingerprints(): (article: string, finding: Finding) => string {
  const seen = new Map<string, number>()
  return (article, finding) => {
    const like = JSON.stringify([
      article,
      finding.code,
      finding.entry,
      finding.text.replace(/\s+/g, ' '),
      finding.preferred,
    ])
    const nth = seen.get(like) ?? 0
    seen.set(like, nth + 1)
    return hash(`${like}${nth}`, 0x811c9dc5) + hash(`${nth}${like}`, 0x9e3779b9)
  }
}
