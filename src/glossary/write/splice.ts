import type { Document, Node, Pair, ParsedNode } from 'yaml'
import { Failure } from '../../core/failure.ts'
import { Lines } from '../../core/lines.ts'
import { commentsOf } from './comments.ts'
import { inlineYaml } from './inline.ts'
import { dataAt, orderedLike, type Path, withData } from './plain-data.ts'

type Yaml = typeof import('yaml')
/** Key order of a mapping, for where a new key goes. */
type Order = (a: string, b: string) => number

/**
 * A YAML text in which single values change and everything else stays, byte for byte. After each change the text is read
 * again: it holds what it held, but for the change, or the change is refused.
 */
export class YamlText {
  #text: string
  readonly #yaml: Yaml
  readonly #path: string
  #document: Document.Parsed

  /**
   * @param path as failures name the file
   * @param text sound YAML
   */
  constructor(path: string, text: string, yaml: Yaml) {
    this.#path = path
    this.#text = text
    this.#yaml = yaml
    this.#document = this.#parse(text)
  }

  get text(): string {
    return this.#text
  }

  /** The data at a path; undefined where there is none. */
  get(path: Path): unknown {
    return dataAt(this.#document.toJS(), path)
  }

  /** Sets a value; a key that is missing goes in where the order has it. @throws Failure `edit-impossible` */
  set(path: Path, value: unknown, order: Order = () => 0): void {
    const node = this.#node(path)
    const parent = this.#node(path.slice(0, -1))
    const key = path.at(-1)!
    const expected = withData(this.#document.toJS(), path, value)
    if (this.#has(parent, key)) this.#replace(path, parent, node, value, expected)
    else if (this.#yaml.isMap(parent)) this.#insert(path, parent, String(key), value, order, expected)
    else this.#refuse(path)
  }

  /** Adds a value at the end of a list that is there. @throws Failure `edit-impossible` */
  append(path: Path, value: unknown): void {
    const list = this.#node(path)
    if (!this.#yaml.isSeq(list)) this.#refuse(path)
    const before = this.get(path) as unknown[]
    const expected = withData(this.#document.toJS(), path, [...before, value])
    const last = list.items.at(-1) as Node | undefined
    if (list.flow || !last) {
      const close = list.range![1] - 1
      const end = last ? this.#contentEnd(last) : list.range![0] + 1
      const text = `${last ? ', ' : ''}${inlineYaml(value, 'brackets', this.#yaml)}`
      this.#splice(path, end, last ? end : close, text, expected)
    } else {
      const end = this.#lineEnd(this.#contentEnd(last))
      const indent = ' '.repeat(this.#column(list.range![0]))
      this.#splice(path, end, end, this.#line(end, `${indent}- ${inlineYaml(value, 'block', this.#yaml)}`), expected)
    }
  }

  /** Takes a value out, and a comment that stands on its line with it. @throws Failure `edit-impossible` */
  remove(path: Path): void {
    const parent = this.#node(path.slice(0, -1))
    const key = path.at(-1)!
    const expected = withData(this.#document.toJS(), path, undefined)
    const items = this.#yaml.isCollection(parent) ? (parent.items as (Pair<Node, Node | null> | Node)[]) : []
    const index = typeof key === 'number' ? key : items.findIndex(item => this.#keyOf(item) === key)
    const item = items[index]
    if (!item || !this.#yaml.isCollection(parent)) this.#refuse(path)
    const [start, end] = this.#extent(item)
    if (parent.flow) {
      const [before, after] = [items[index - 1], items[index + 1]]
      if (after) this.#splice(path, start, this.#extent(after)[0], '', expected, true)
      else if (before) this.#splice(path, this.#extent(before)[1], end, '', expected, true)
      else this.#splice(path, parent.range![0] + 1, parent.range![1] - 1, '', expected, true)
    } else this.#splice(path, this.#lineStart(start), this.#lineEnd(end), '', expected, true)
  }

  #parse(text: string): Document.Parsed {
    return this.#yaml.parseDocument(text, { stringKeys: true, logLevel: 'silent' })
  }

  #node(path: Path): ParsedNode | null {
    return (path.length === 0 ? this.#document.contents : this.#document.getIn(path, true)) as ParsedNode | null
  }

  #keyOf(item: unknown): string | null {
    return this.#yaml.isPair(item) && this.#yaml.isScalar(item.key) ? String(item.key.value) : null
  }

  #has(parent: Node | null, key: string | number): boolean {
    if (!this.#yaml.isCollection(parent)) return false
    return typeof key === 'number' ? key < parent.items.length : parent.items.some(item => this.#keyOf(item) === key)
  }

  #extent(item: Pair<Node, Node | null> | Node): [number, number] {
    if (!this.#yaml.isPair(item)) return [item.range![0], this.#contentEnd(item)]
    const pair = item as Pair<Node, Node | null>
    return [pair.key.range![0], pair.value ? this.#contentEnd(pair.value) : this.#colon(pair) + 1]
  }

  #colon({ key }: Pair<Node, Node | null>): number {
    return this.#text.indexOf(':', key.range![1])
  }

  /** Where the last letter of a node ends; a block reaches over the white space behind it. */
  #contentEnd(node: Node): number {
    if (this.#yaml.isCollection(node) && !node.flow) {
      const last = node.items.at(-1) as Pair<Node, Node | null> | Node | undefined
      if (last) return this.#extent(last)[1]
    }
    return this.#text.slice(0, node.range![1]).trimEnd().length
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset)
    return end < 0 ? this.#text.length : end + 1
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset)
  }

  /** A line to go in at an offset that ends a line, or the file. */
  #line(offset: number, line: string): string {
    return offset === 0 || this.#text[offset - 1] === '\n' ? `${line}\n` : `\n${line}`
  }

  #replace(path: Path, parent: Node | null, node: Node | null, value: unknown, expected: unknown): void {
    const within = this.#yaml.isCollection(parent) && parent.flow ? 'brackets' : 'block'
    const text = inlineYaml(value, within, this.#yaml)
    if (this.#yaml.isMap(parent)) {
      const pair = parent.items.find(item => this.#keyOf(item) === path.at(-1)) as Pair<Node, Node | null>
      const colon = this.#colon(pair) + 1
      const end = node?.range ? Math.max(colon, this.#contentEnd(node)) : colon
      const inPlace =
        node?.range &&
        (!this.#yaml.isCollection(node) || node.flow) &&
        !this.#text.slice(colon, node.range[0]).includes('\n')
      this.#splice(path, inPlace ? node.range![0] : colon, end, inPlace ? text : ` ${text}`, expected)
    } else if (node?.range) this.#splice(path, node.range[0], this.#contentEnd(node), text, expected)
    else this.#refuse(path)
  }

  #insert(path: Path, parent: Node, key: string, value: unknown, order: Order, expected: unknown): void {
    if (!this.#yaml.isMap(parent)) this.#refuse(path)
    const items = parent.items as Pair<Node, Node | null>[]
    const before = items.findLast(item => order(this.#keyOf(item) ?? '', key) <= 0)
    const name = inlineYaml(key, parent.flow ? 'brackets' : 'block', this.#yaml)
    if (parent.flow) {
      const text = `${name}: ${inlineYaml(value, 'brackets', this.#yaml)}`
      const [open, close] = parent.range!
      if (before) this.#splice(path, this.#extent(before)[1], this.#extent(before)[1], `, ${text}`, expected)
      else if (items[0]) this.#splice(path, this.#extent(items[0])[0], this.#extent(items[0])[0], `${text}, `, expected)
      else this.#splice(path, open, close, `{ ${text} }`, expected)
      return
    }
    const indent = ' '.repeat(this.#column(items[0]!.key.range![0]))
    const lines =
      key === 'forms' && Array.isArray(value)
        ? this.#formLines(value, indent)
        : ` ${inlineYaml(value, 'block', this.#yaml)}`
    if (before) {
      const end = this.#lineEnd(this.#extent(before)[1])
      this.#splice(path, end, end, this.#line(end, `${indent}${name}:${lines}`), expected)
    } else {
      const [start] = this.#extent(items[0]!)
      this.#splice(path, start, start, `${name}:${lines}\n${indent}`, expected)
    }
  }

  #formLines(forms: readonly unknown[], indent: string): string {
    return forms.map(form => `\n${indent}  - ${inlineYaml(form, 'block', this.#yaml)}`).join('')
  }

  #splice(path: Path, start: number, end: number, text: string, expected: unknown, losing = false): void {
    // Lines end as the first of the file does.
    const own = /^[^\n]*\r\n/u.test(this.#text) ? text.replaceAll('\n', '\r\n') : text
    const next = this.#text.slice(0, start) + own + this.#text.slice(end)
    const document = this.#parse(next)
    const same =
      document.errors.length === 0 &&
      JSON.stringify(document.toJS()) === JSON.stringify(orderedLike(document.toJS(), expected))
    const [before, after] = [commentsOf(this.#text, this.#yaml), commentsOf(next, this.#yaml)]
    const kept = losing ? after.every(comment => before.includes(comment)) : String(before) === String(after)
    if (!same || !kept) this.#refuse(path)
    this.#text = next
    this.#document = document
  }

  readonly #refuse: (path: Path) => never = path => {
    let near: Node | null = null
    for (let length = path.length; !near?.range && length > 0; length--) near = this.#node(path.slice(0, length))
    const at = new Lines(this.#text).position(near?.range?.[0] ?? 0)
    throw new Failure(
      'edit-impossible',
      { key: path.filter(part => typeof part === 'string').join('.') },
      { path: this.#path, at },
    )
  }
}
