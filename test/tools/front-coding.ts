/** Front coding: a capital letter says how many letters are shared with the word before (A none), then come the rest. */
export function pack(words: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const word of words) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    packed += String.fromCharCode(65 + shared) + word.slice(shared)
    before = word
  }
  return packed
}
