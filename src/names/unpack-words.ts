/**
 * Unpacks a front-coded word list: a capital letter says how many letters a word shares with the one before it
 * (A none), the letters after it are the rest.
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = []
  let before = ''
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - 65
    let end = at + 1
    while (end < packed.length && packed.charCodeAt(end) >= 97) end++
    before = before.slice(0, shared) + packed.slice(at + 1, end)
    words.push(before)
    at = end
  }
  return words
}
