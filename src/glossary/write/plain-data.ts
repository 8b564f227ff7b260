/** Keys and positions from the root down. */
export type Path = readonly (string | number)[]

/** The data at a path; undefined where there is none. */
export function dataAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as never)[key] : undefined),
    data,
  )
}

/** A copy of data in which the value at a path is another, or gone. */
export function withData(data: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value
  const [key, ...rest] = path
  if (Array.isArray(data)) {
    const copy: unknown[] = [...data]
    const inner = withData(copy[key as number], rest, value)
    if (inner === undefined) copy.splice(key as number, 1)
    else copy[key as number] = inner
    return copy
  }
  const entries = new Map(Object.entries((data ?? {}) as object))
  const inner = withData(entries.get(String(key)), rest, value)
  if (inner === undefined) entries.delete(String(key))
  else entries.set(String(key), inner)
  return Object.fromEntries(entries)
}

/** Data with the keys of its mappings in the order in which a model has them. */
export function orderedLike(model: unknown, data: unknown): unknown {
  if (Array.isArray(data))
    return data.map((item, index) => orderedLike(Array.isArray(model) ? model[index] : undefined, item))
  if (typeof data !== 'object' || data === null) return data
  const keys = Object.keys((model ?? {}) as object)
  const own = Object.entries(data).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))
  return Object.fromEntries(
    own.map(([key, value]) => [key, orderedLike((model as Record<string, unknown> | undefined)?.[key], value)]),
  )
}
