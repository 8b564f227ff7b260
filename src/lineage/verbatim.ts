/** Words of a text, lower case: marks and blanks do not count. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Length in words of the longest run that two short texts share letter for letter. */
export function longestRun(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  let best = 0
  let previous = new Uint16Array(right.length + 1)
  for (const word of left) {
    const current = new Uint16Array(right.length + 1)
    right.forEach((other, at) => {
      if (other !== word) return
      const run = previous[at]! + 1
      current[at + 1] = run
      best = Math.max(best, run)
    })
    previous = current
  }
  return best
}
