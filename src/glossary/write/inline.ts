import type { Node, YAMLMap, YAMLSeq } from 'yaml'
import { printYaml } from './print.ts'
import { inStyle, quoteInStyle } from './style.ts'

type Yaml = typeof import('yaml')

/**
 * Plain data as YAML on one line.
 * @param within what it will stand in: brackets ask for more quotation marks
 */
export function inlineYaml(value: unknown, within: 'brackets' | 'block', yaml: Yaml): string {
  const text = within === 'brackets' ? flow([value], yaml) : flow({ k: value }, yaml, false)
  return within === 'brackets' ? text.slice(1, -1) : text.slice('k: '.length)
}

function flow(value: unknown, yaml: Yaml, brackets = true): string {
  const document = new yaml.Document(value)
  yaml.visit(document, {
    Collection(_, node) {
      node.flow = brackets || node !== document.contents
    },
  })
  quoteInStyle(document.contents as Node, yaml)
  return printYaml(document, yaml).trimEnd()
}

/**
 * An entry as the lines of a glossary file, in the one style.
 * @param entry plain data, as written in a file
 * @returns lines from `- id:`, with a newline at the end
 */
export function entryYaml(entry: object, yaml: Yaml): string {
  return entriesYaml([entry], yaml)
}

/** Entries as {@link entryYaml}, one after another. */
export function entriesYaml(entries: readonly object[], yaml: Yaml): string {
  const document = new yaml.Document(entries, { aliasDuplicateObjects: false })
  const { items } = document.contents as unknown as YAMLSeq<YAMLMap>
  for (const map of items) for (const { value } of map.items) if (yaml.isCollection(value)) value.flow = true
  inStyle(document, yaml)
  return printYaml(document, yaml)
}
