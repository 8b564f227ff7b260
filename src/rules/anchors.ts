/** Where a format may begin: at a number, at the blanks before a mark, at a dash before a comma. */
export type Anchor = 'number' | 'blanks' | 'dash'

/** Places of each kind in a text, in order. */
export type Anchors = Readonly<Record<Anchor, readonly number[]>>

const SPACE = 0x20
const COMMA = 0x2c
const NO_BREAK = 0xa0
const NARROW_NO_BREAK = 0x202f

/** Digits, a dash, a mark: few letters of a text are any of these. */
const CLOSE_BY = /[0-9]+|[–—]|[;:!?]/g
const DIGIT = /[0-9]/
const DASH = /[–—]/

/** Finds them in one pass: patterns that look behind themselves are slow to try at every letter. */
export function anchorsIn(text: string): Anchors {
  const anchors: Record<Anchor, number[]> = { number: [], blanks: [], dash: [] }
  CLOSE_BY.lastIndex = 0
  for (let match = CLOSE_BY.exec(text); match; match = CLOSE_BY.exec(text)) {
    const { index: at } = match
    if (DIGIT.test(text[at]!)) anchors.number.push(at)
    else if (DASH.test(text[at]!)) {
      const next = text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1
      if (text.charCodeAt(next) === COMMA) anchors.dash.push(at)
    } else if (isBlank(text.charCodeAt(at - 1))) {
      let first = at - 1
      while (isBlank(text.charCodeAt(first - 1))) first--
      anchors.blanks.push(first)
    }
  }
  return anchors
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === NO_BREAK || unit === NARROW_NO_BREAK
}
