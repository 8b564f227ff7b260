import type { Span } from '../core/span.ts'

/** A JSON value and where it stands; a string's span leaves its marks out. Numbers and the like are not told apart. */
export type JsonValue = Span &
  (
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'array'; readonly items: JsonValue[] }
    | { readonly kind: 'object'; readonly entries: Map<string, JsonValue> }
    | { readonly kind: 'other' }
  )

type Open = { readonly value: Extract<JsonValue, { kind: 'array' | 'object' }>; key: string | null }

const BLANK = /\s/
const LITERAL = /[^\s{}[\],:"]+/y

/**
 * Reads JSON that stands inside a longer source, without recursion. It forgives what pages get wrong: line breaks inside
 * strings, a comma too many, marks of comments around it.
 * @returns the first value in the stretch; null where there is none or it does not end
 */
export function readJson(source: string, stretch: Span): JsonValue | null {
  const open: Open[] = []
  for (let at = stretch.start; at < stretch.end; ) {
    const mark = source[at]!
    if (BLANK.test(mark) || mark === ',' || mark === ':') {
      at++
      continue
    }
    const inside = open.at(-1)
    let value: JsonValue
    if (mark === '{') {
      open.push({ value: { kind: 'object', entries: new Map(), start: at, end: stretch.end }, key: null })
      at++
      continue
    }
    if (mark === '[') {
      open.push({ value: { kind: 'array', items: [], start: at, end: stretch.end }, key: null })
      at++
      continue
    }
    if (mark === '}' || mark === ']') {
      open.pop()
      at++
      if (!inside) return null
      value = { ...inside.value, end: at }
    } else if (mark === '"') {
      const end = endOfString(source, at + 1, stretch.end)
      if (end < 0) return null
      const text = decoded(source.slice(at + 1, end))
      value = { kind: 'string', value: text, start: at + 1, end }
      at = end + 1
    } else {
      LITERAL.lastIndex = at
      const end = at + (LITERAL.exec(source)?.[0].length ?? 1)
      value = { kind: 'other', start: at, end }
      at = end
      // Outside, these are the marks of a comment or of CDATA.
      if (open.length === 0) continue
    }
    const around = open.at(-1)
    if (!around) return value
    put(around, value)
  }
  return null
}

function put(around: Open, value: JsonValue): void {
  if (around.value.kind === 'array') around.value.items.push(value)
  else if (around.key === null) around.key = value.kind === 'string' ? value.value : ''
  else {
    around.value.entries.set(around.key, value)
    around.key = null
  }
}

function endOfString(source: string, from: number, limit: number): number {
  for (let at = source.indexOf('"', from); at >= 0 && at < limit; at = source.indexOf('"', at + 1)) {
    let slashes = 0
    while (source[at - 1 - slashes] === '\\' && at - 1 - slashes >= from) slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

function decoded(written: string): string {
  if (!/[\\\n\r\t]/.test(written)) return written
  try {
    return JSON.parse(`"${written.replace(/[\n\r\t]/g, ' ')}"`) as string
  } catch {
    return written
  }
}
