import type { GlossaryProblem } from '../problem.ts'
import { wrong } from '../problem.ts'
import { parseYaml, type YamlSource } from '../yaml-source.ts'
import { commentsOf } from './comments.ts'
import { printYaml } from './print.ts'
import { inStyle } from './style.ts'

/** A glossary file in the one style, or what keeps it from being brought there; then `text` is as it was. */
export type Formatted = { readonly text: string; readonly problems: readonly GlossaryProblem[] }

/**
 * Brings a file of entries into the one style of {@link inStyle}. Nothing that it says is lost: that data and comments are
 * the same is looked at every time. Line ends stay those of its first line; doing it twice is doing it once.
 * @param text as decoded
 */
export async function formatGlossary(path: string, text: string): Promise<Formatted> {
  const source = await parseYaml(path, text)
  if (source.problems.length > 0) return { text, problems: source.problems }
  if (source.content === null) return { text, problems: [] }
  if (source.content.kind === 'other') {
    const { tree } = source.content
    return { text, problems: [wrong('not-a-list', { path, at: source.place(tree, '') })] }
  }
  const yaml = await import('yaml')
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
  const document = yaml.parseDocument(plain, { stringKeys: true, logLevel: 'silent' })
  inStyle(document, yaml)
  const printed = printYaml(document, yaml)
  const again = await parseYaml(path, printed)
  if (!sameData(source, again) || String(commentsOf(plain, yaml)) !== String(commentsOf(printed, yaml)))
    return { text, problems: [wrong('not-formatted', { path, at: { line: 1, column: 1 } })] }
  return { text: /^[^\n]*\r\n/u.test(text) ? printed.replaceAll('\n', '\r\n') : printed, problems: [] }
}

function sameData(a: YamlSource, b: YamlSource): boolean {
  return JSON.stringify(dataOf(a), byName) === JSON.stringify(dataOf(b), byName)
}

function dataOf({ content }: YamlSource): unknown {
  return content?.kind === 'list' ? content.items.map(tree => tree.value) : null
}

/** Keys of a mapping in one order, whatever order they are written in. */
function byName(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
