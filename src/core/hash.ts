/** FNV-1a, 32 bits, over UTF-16 code units, as eight hexadecimal digits. */
function hash32(text: string, seed: number): string {
  let value = seed | 0
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** Spreads a change of any bit over all 32 (MurmurHash3, finalizer). */
export function spreadBits(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

/** A hash of a text, 16 hexadecimal digits: tells texts apart by accident, not against intent. */
export function hashText(text: string): string {
  return hash32(text, 0x811c9dc5) + hash32(`${text.length} ${text}`, 0x9e3779b9)
}
