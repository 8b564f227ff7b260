/** Where a format may begin: at a number, at the blanks before a mark, at a dash before a comma. */
export type Anchor = 'number' | 'blanks' | 'dash'

/** Places of each kind in a text, in order. */
export type Anchors = Readonly<Record<Anchor, readonly number[]>>

const SPACE = 0x20
const COMMA = 0x2c
const ZERO = 0x30
const NINE = 0x39
const LAST_MARK = 0x3f
const NO_BREAK = 0xa0
const NARROW_NO_BREAK = 0x202f
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** Finds them in one pass: patterns that look behind themselves are slow to try at every letter. */
export function anchorsIn(text: string): Anchors {
  const anchors: Record<Anchor, number[]> = { number: [], blanks: [], dash: [] }
  const { length } = text
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > LAST_MARK && unit < EN_DASH) continue
    if (unit >= ZERO && unit <= NINE) {
      anchors.number.push(at)
      while (isDigit(text.charCodeAt(at + 1))) at++
    } else if (unit === EN_DASH || unit === EM_DASH) {
      const next = text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1
      if (text.charCodeAt(next) === COMMA) anchors.dash.push(at)
    } else if (isMark(unit) && isBlank(text.charCodeAt(at - 1))) {
      let first = at - 1
      while (isBlank(text.charCodeAt(first - 1))) first--
      anchors.blanks.push(first)
    }
  }
  return anchors
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE
}

/** `;`, `:`, `!` or `?`. */
function isMark(unit: number): boolean {
  return unit === 0x3a || unit === 0x3b || unit === 0x21 || unit === 0x3f
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === NO_BREAK || unit === NARROW_NO_BREAK
}
