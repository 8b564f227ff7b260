import type { Alias, Document, Node, Pair, ParsedNode } from 'yaml'
import { Lines, type Position } from '../core/lines.ts'
import { type GlossaryProblem, wrong } from './problem.ts'
import { nestsTooDeep } from './yaml-depth.ts'

/** Code units of one file; more is an export gone wrong, not something that people edit. */
const SIZE_LIMIT = 16 * 2 ** 20
const DEPTH_LIMIT = 40
/** Aliases of one file that are followed, and nodes that may be reached through them. */
const ALIAS_LIMIT = 100
const ALIASED_NODE_LIMIT = 10_000
/** Syntax problems told of one file: those after the first few mostly follow from them. */
const TOLD = 5

/** Where a value stands: source offsets, and the offset of its key within a mapping. */
type Place = { readonly start: number; readonly end: number; readonly key?: number }

/** A value of a YAML file as plain data, and where each part of it stands. */
export type Tree = {
  readonly value: unknown
  /** By path from the root of the tree, keys joined by points: `house.en.0.form`; the tree's own place is at ''. */
  readonly places: ReadonlyMap<string, Place>
}

/** A YAML file, parsed: YAML 1.2 core schema, so `no` stays text. */
export type YamlSource = {
  readonly path: string
  /** The tree of the whole file, or, if the file is a list, one tree per item; null when it is empty or broken. */
  readonly content:
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'other'; readonly tree: Tree }
    | null
  readonly problems: readonly GlossaryProblem[]
  /** Line and column of a part of a tree, or of the nearest part around it. @param at its value, or its key */
  place(tree: Tree, path: string, at?: 'value' | 'key'): Position
  /** What is written there, on one line and not longer than 40 characters. */
  written(tree: Tree, path: string): string
}

/** Parses a YAML file. Never throws: all that is wrong is in `problems`. */
export async function parseYaml(path: string, input: string): Promise<YamlSource> {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input
  const lines = new Lines(text)
  const problems: GlossaryProblem[] = []
  const complain = (key: string, offset: number, params = {}) =>
    problems.push(wrong(key, { path, at: lines.position(offset) }, params))
  const content = await compose(text, complain)
  const nearest = (tree: Tree, at: string): Place => {
    let near = at
    for (;;) {
      const place = tree.places.get(near)
      if (place) return place
      near = near.includes('.') ? near.slice(0, near.lastIndexOf('.')) : ''
    }
  }
  return {
    path,
    content,
    problems,
    place: (tree, at, part = 'value') => {
      const place = nearest(tree, at)
      return lines.position(part === 'key' ? (place.key ?? place.start) : place.start)
    },
    written: (tree, at) => {
      const { start, end } = nearest(tree, at)
      const snippet = text
        .slice(start, Math.min(end, start + 200))
        .replace(/\s+/gu, ' ')
        .trim()
      return snippet.length > 40 ? `${snippet.slice(0, 39)}…` : snippet
    },
  }
}

type Complain = (key: string, offset: number, params?: Record<string, string | number>) => unknown

async function compose(text: string, complain: Complain): Promise<YamlSource['content']> {
  const refuse = (key: string, params: Record<string, number> = {}): null => {
    complain(key, 0, params)
    return null
  }
  if (text.length > SIZE_LIMIT) return refuse('too-large', { limit: SIZE_LIMIT / 2 ** 20 })
  if (nestsTooDeep(text)) return refuse('too-deep')
  const yaml = await import('yaml')
  let document: Document.Parsed
  try {
    // Unique keys are checked here, in linear time.
    document = yaml.parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
      logLevel: 'error',
    })
  } catch {
    return refuse('yaml.OTHER')
  }
  for (const error of [...document.errors, ...document.warnings].slice(0, TOLD)) {
    complain(YAML_CODES.has(error.code) ? `yaml.${error.code}` : 'yaml.OTHER', error.pos[0])
  }
  if (document.errors.length + document.warnings.length > 0) return null
  const root: ParsedNode | null = document.contents
  if (root === null || (yaml.isScalar(root) && root.value === null)) return null
  const walk = new Walk(yaml, document, complain)
  if (yaml.isSeq(root)) return { kind: 'list', items: root.items.map(item => walk.tree(item as Node)) }
  return { kind: 'other', tree: walk.tree(root) }
}

/** Codes of yaml's errors that have a sentence of their own; from its ErrorCode type, version 2.9. */
const YAML_CODES: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
])

/** Turns nodes into data; follows few aliases, and never far down. */
class Walk {
  readonly #yaml: typeof import('yaml')
  readonly #document: Document.Parsed
  readonly #complain: Complain
  #aliases = 0
  #aliased = 0

  constructor(yaml: typeof import('yaml'), document: Document.Parsed, complain: Complain) {
    this.#yaml = yaml
    this.#document = document
    this.#complain = complain
  }

  tree(node: Node): Tree {
    const places = new Map<string, Place>()
    const value = this.#value(node, '', places, 0, undefined, false)
    return { value, places }
  }

  #value(
    node: Node | null,
    path: string,
    places: Map<string, Place>,
    depth: number,
    key: number | undefined,
    aliased: boolean,
  ): unknown {
    const start = node?.range?.[0] ?? key ?? 0
    const end = node?.range?.[1] ?? start
    if (!places.has(path)) places.set(path, key === undefined ? { start, end } : { start, end, key })
    if (aliased && ++this.#aliased > ALIASED_NODE_LIMIT) return this.#refuse('too-many-aliases', start)
    if (depth > DEPTH_LIMIT) return this.#refuse('too-deep', start)
    if (this.#yaml.isAlias(node)) return this.#follow(node, path, places, depth, start)
    if (this.#yaml.isScalar(node)) return node.value
    if (this.#yaml.isSeq(node)) {
      return node.items.map((item, at) =>
        this.#value(item as Node, below(path, at), places, depth + 1, undefined, aliased),
      )
    }
    if (!this.#yaml.isMap(node)) return null
    const entries = new Map<string, unknown>()
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const name = this.#yaml.isScalar(pair.key) ? String(pair.key.value) : ''
      const at = pair.key.range?.[0] ?? start
      if (entries.has(name)) this.#complain('yaml.DUPLICATE_KEY', at, { key: name })
      else entries.set(name, this.#value(pair.value, below(path, name), places, depth + 1, at, aliased))
    }
    // fromEntries defines properties, so that a key named __proto__ is a key.
    return Object.fromEntries(entries)
  }

  #follow(alias: Alias, path: string, places: Map<string, Place>, depth: number, start: number): unknown {
    if (++this.#aliases > ALIAS_LIMIT) return this.#refuse('too-many-aliases', start)
    const target = alias.resolve(this.#document)
    if (target) return this.#value(target, path, places, depth + 1, undefined, true)
    this.#complain('yaml.BAD_ALIAS', start)
    return null
  }

  #refused = new Set<string>()
  #refuse(key: string, offset: number): null {
    if (!this.#refused.has(key)) this.#complain(key, offset, key === 'too-many-aliases' ? { limit: ALIAS_LIMIT } : {})
    this.#refused.add(key)
    return null
  }
}

function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`
}
