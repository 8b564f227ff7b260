import { scriptOf } from '../core/script.ts'
import type { Span } from '../core/span.ts'
import { isWordUnit, type Words } from '../core/words.ts'

/** Letters of a form by which it is looked up. */
const HEAD = 2
/** Letters that Arabic, Persian and Hebrew write onto the next word; names of one word may begin with them. */
const PROCLITICS = 'وفبكلובלכמש'
/** Korean particles, written onto the name before them. */
const KOREAN = new Set('은 는 이 가 을 를 의 에 와 과 도 로 으로 에게 에게서 께서 만 부터 까지 씨 측'.split(' '))
const SHORTEST_KOREAN = 3

/**
 * Every place where a text writes one of some native forms as whole words, those with a proclitic or a Korean particle among
 * them. Where two forms begin at one place, the longer is taken. Linear in the text.
 */
export function placesOf(text: string, words: Words, forms: ReadonlySet<string>): Span[] {
  const lengths = new Map<string, number[]>()
  for (const form of forms) {
    const head = form.slice(0, HEAD)
    const known = lengths.get(head) ?? []
    if (!known.includes(form.length)) known.push(form.length)
    lengths.set(
      head,
      known.sort((a, b) => b - a),
    )
  }
  const placeAt = (start: number, isLong: boolean): Span | null => {
    for (const length of lengths.get(text.slice(start, start + HEAD)) ?? []) {
      const form = text.slice(start, start + length)
      if (forms.has(form) && (!isLong || form.includes(' ')) && ends(text, start + length, form)) {
        return { start, end: start + length }
      }
    }
    return null
  }
  const places: Span[] = []
  for (let word = 0, after = 0; word < words.count; word++) {
    const start = words.starts[word]!
    if (start < after || (start > 0 && isKana(text, start) && isKana(text, start - 1))) continue
    const place = placeAt(start, false) ?? (PROCLITICS.includes(text[start]!) ? placeAt(start + 1, true) : null)
    if (!place) continue
    places.push(place)
    after = place.end
  }
  return places
}

/** Whether a form is whole where it ends. */
function ends(text: string, end: number, form: string): boolean {
  if (end >= text.length || !isWordUnit(text.charCodeAt(end))) return true
  const last = scriptOf(text.charCodeAt(end - 1))
  if (last === 'Kana') return !isKana(text, end)
  if (last !== 'Hang' || form.length < SHORTEST_KOREAN) return false
  let after = end
  while (after < text.length && after - end < 4 && isWordUnit(text.charCodeAt(after))) after++
  return KOREAN.has(text.slice(end, after))
}

function isKana(text: string, at: number): boolean {
  return scriptOf(text.charCodeAt(at)) === 'Kana'
}
