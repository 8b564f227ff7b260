/** A list that is written item by item, each made when its turn comes. */
export class Items {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/**
 * What `JSON.stringify(value, null, 2)` gives, in pieces: lists that are {@link Items} are never held as a whole, and a
 * function stands for what it gives when its turn comes. They may stand in objects and lists of the outer levels; inside an
 * item they may not.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (typeof value === 'function') return yield* jsonPieces(value(), indent)
  const deeper = `${indent}  `
  if (value instanceof Items) {
    let before = '['
    for (const item of value.items) {
      yield `${before}\n${deeper}${indented(item, deeper)}`
      before = ','
    }
    yield before === '[' ? '[]' : `\n${indent}]`
  } else if (!holdsItems(value)) yield indented(value, indent)
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      yield `${at === 0 ? '[' : ','}\n${deeper}`
      yield* jsonPieces(item, deeper)
    }
    yield `\n${indent}]`
  } else {
    const kept = Object.entries(value as object).filter(([, part]) => part !== undefined)
    for (const [at, [key, part]] of kept.entries()) {
      yield `${at === 0 ? '{' : ','}\n${deeper}${JSON.stringify(key)}: `
      yield* jsonPieces(part, deeper)
    }
    yield `\n${indent}}`
  }
}

function holdsItems(value: unknown): boolean {
  if (value instanceof Items || typeof value === 'function') return true
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(holdsItems)
}

/** JSON on several lines, all but the first indented: what is nested so deep, without what it is nested in. */
function indented(value: unknown, indent: string): string {
  const depth = indent.length / 2
  let nested = value
  for (let level = 0; level < depth; level++) nested = [nested]
  const json = JSON.stringify(nested, null, 2)
  return json.slice(depth * (depth + 3), json.length - depth * (depth + 1))
}
