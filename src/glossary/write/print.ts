import type { Document, Node } from 'yaml'

type Yaml = typeof import('yaml')

/**
 * A YAML document as text: two spaces of indentation, no line broken, `{ a: b }` with spaces and `[a, b]` without.
 * @param document parsed, or made of plain data
 */
export function printYaml(document: Document, yaml: Yaml): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: null })
  // The library has one switch for both kinds of brackets.
  const cuts: [number, number][] = []
  yaml.visit(yaml.parseDocument(text, { logLevel: 'silent', uniqueKeys: false }), {
    Seq(_, list) {
      const [start, end] = (list as Node).range ?? [0, 0]
      if (!list.flow || list.items.length === 0 || text.slice(start, end).includes('\n')) return
      if (text.startsWith('[ ', start)) cuts.push([start + 1, start + 2])
      if (text.startsWith(' ]', end - 2)) cuts.push([end - 2, end - 1])
    },
  })
  let result = ''
  let from = 0
  for (const [start, end] of cuts.sort((a, b) => a[0] - b[0])) {
    result += text.slice(from, start)
    from = end
  }
  return result + text.slice(from)
}
