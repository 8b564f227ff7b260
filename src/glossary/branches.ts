import type { Tree } from './yaml-source.ts'

/** The items of a list within a tree, each as a tree of its own; linear in the size of the whole. */
export function splitAt(tree: Tree, key: string): Tree[] {
  const list = (tree.value as Readonly<Record<string, unknown>>)[key]
  if (!Array.isArray(list)) return []
  const places = list.map(() => new Map<string, { start: number; end: number; key?: number }>())
  const prefix = `${key}.`
  for (const [path, place] of tree.places) {
    if (!path.startsWith(prefix)) continue
    const point = path.indexOf('.', prefix.length)
    const index = Number(path.slice(prefix.length, point < 0 ? undefined : point))
    places[index]?.set(point < 0 ? '' : path.slice(point + 1), place)
  }
  return list.map((value: unknown, at) => ({ value, places: places[at]! }))
}
