const LETTER = /\p{L}/u

/** Whether every letter is a capital, and there are at least two. */
function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && (text.match(/\p{L}/gu)?.length ?? 0) > 1
}

/** A house form in the capitals that the text shows: KYIV for KIEV, Al-Qaeda where a sentence starts. */
export function inCaseOf(written: string, preferred: string, form: string, startsSentence: boolean): string {
  if (isAllCapitals(written) && !isAllCapitals(form)) return preferred.toUpperCase()
  const first = written.match(LETTER)?.[0] ?? ''
  const capitalHere = startsSentence && first !== '' && first === first.toUpperCase() && first !== first.toLowerCase()
  return capitalHere ? preferred.replace(LETTER, letter => letter.toUpperCase()) : preferred
}
