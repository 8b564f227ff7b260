const LETTER = /\p{L}/u

/** Whether every letter is a capital, and there are at least two. */
function isAllCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at))) return false
  return text === text.toUpperCase() && text !== text.toLowerCase() && (text.match(/\p{L}/gu)?.length ?? 0) > 1
}

/** From a to z: most words hold one, and are no more asked about. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** A house form in the capitals that the text shows: KYIV for KIEV, Al-Qaeda where a sentence starts. */
export function inCaseOf(written: string, preferred: string, form: string, startsSentence: boolean): string {
  if (isAllCapitals(written) && !isAllCapitals(form)) return preferred.toUpperCase()
  if (!startsSentence) return preferred
  const first = written.match(LETTER)?.[0] ?? ''
  const capitalHere = first !== '' && first === first.toUpperCase() && first !== first.toLowerCase()
  return capitalHere ? preferred.replace(LETTER, letter => letter.toUpperCase()) : preferred
}
