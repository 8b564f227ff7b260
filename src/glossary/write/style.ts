import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { BY_LANGUAGE, byLanguageOrder, byList, ENTRY_KEYS, FORM_KEYS, HOUSE_FORM_KEYS } from './order.ts'

type Yaml = typeof import('yaml')
type Map = YAMLMap<Node, Node | null>

/**
 * Brings the entries of a parsed file into the one style: keys in the order of the schema, languages in the order of
 * desks, a form a line, quotation marks only where YAML needs them and around the sentences of tests. Whether another list
 * or mapping stands on one line stays as it was written. Comments go with what they stand at.
 */
export function inStyle(document: Document, yaml: Yaml): void {
  new Style(yaml).file(document)
}

/** Gives every text below a node the quotation marks of the style. */
export function quoteInStyle(node: Node, yaml: Yaml): void {
  new Style(yaml).quotes(node, false)
}

class Style {
  readonly #yaml: Yaml

  constructor(yaml: Yaml) {
    this.#yaml = yaml
  }

  file({ contents }: Document): void {
    if (!this.#yaml.isSeq(contents)) return
    contents.flow = false
    for (const item of contents.items) if (this.#yaml.isMap(item)) this.#entry(item as Map)
    this.quotes(contents as Node, false)
  }

  #entry(entry: Map): void {
    entry.flow = false
    this.#sort(entry, byList(ENTRY_KEYS))
    for (const { key, value } of entry.items) {
      const name = this.#text(key)
      if (this.#yaml.isMap(value) && BY_LANGUAGE.has(name)) this.#byLanguage(value as Map)
      if (name === 'forms' && this.#yaml.isSeq(value)) this.#forms(value as YAMLSeq<Node>)
    }
  }

  #byLanguage(map: Map): void {
    this.#sort(map, byLanguageOrder)
    for (const { value } of map.items) {
      for (const form of this.#yaml.isSeq(value) ? value.items : [value]) {
        if (this.#yaml.isMap(form)) this.#sort(form as Map, byList(HOUSE_FORM_KEYS))
      }
    }
  }

  #forms(list: YAMLSeq<Node>): void {
    if (list.items.length === 0) return
    list.flow = false
    for (const form of list.items) {
      if (!this.#yaml.isMap(form)) continue
      this.#sort(form as Map, byList(FORM_KEYS))
      // A comment within a flow mapping would tear it.
      form.flow = !this.#commented(form as Map)
    }
  }

  #commented(map: Map): boolean {
    return map.items.some(({ key, value }) =>
      [key, value].some(node => (node?.comment ?? node?.commentBefore ?? null) !== null),
    )
  }

  /** Stable, so that keys which nobody knows stay where they are at the end. */
  #sort(map: Map, order: (a: string, b: string) => number): void {
    map.items.sort((a, b) => order(this.#text(a.key), this.#text(b.key)))
    const [first] = map.items
    if (!first) return
    delete first.key.spaceBefore
    // What came to stand first has its comment above the mapping: behind a dash it would stand astray.
    const { commentBefore } = first.key
    if (map.flow || typeof commentBefore !== 'string') return
    map.commentBefore = typeof map.commentBefore === 'string' ? `${map.commentBefore}\n${commentBefore}` : commentBefore
    delete first.key.commentBefore
  }

  #text(key: Node): string {
    return this.#yaml.isScalar(key) ? String(key.value) : ''
  }

  /** Gives every text its quotation marks. @param sentences whether it stands below `tests` */
  quotes(node: Node | null, sentences: boolean): void {
    if (this.#yaml.isScalar(node)) this.#quote(node, sentences)
    else if (this.#yaml.isSeq(node)) for (const item of node.items) this.quotes(item as Node, sentences)
    else if (this.#yaml.isMap(node)) {
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        this.quotes(key, false)
        this.quotes(value, sentences || this.#text(key) === 'tests')
      }
    }
  }

  #quote(scalar: Scalar, sentence: boolean): void {
    const { value, type } = scalar
    if (typeof value !== 'string' || type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return
    // Older readers of YAML take these for truth values.
    const quoted = sentence || (type !== 'PLAIN' && /^(?:y|n|yes|no|on|off)$/i.test(value))
    if (value.includes('"') && !/[\\\n\p{C}]/u.test(value)) scalar.type = quoted ? 'QUOTE_SINGLE' : 'PLAIN'
    else scalar.type = quoted ? 'QUOTE_DOUBLE' : 'PLAIN'
  }
}
