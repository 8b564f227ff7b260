import { dirname, relative, resolve, sep } from 'node:path'
import { Failure } from '../../../core/failure.ts'
import { Lines } from '../../../core/lines.ts'
import { articleName } from '../../../core/named-article.ts'
import type { Io } from '../io.ts'
import type { Baseline, KnownFindings, Naming } from './baseline.ts'

/** Articles of a baseline are named from its own folder, so that it holds wherever a run starts. */
export function namingOf(baseline: string, { cwd }: Pick<Io, 'cwd'>): Naming {
  const folder = dirname(resolve(cwd, baseline))
  return ({ path, article }) => {
    const name = relative(folder, resolve(cwd, path)).split(sep).join('/')
    return articleName({ path: name, article })
  }
}

/**
 * Reads a baseline.
 * @throws Failure `baseline-missing`, `baseline-broken`, `baseline-entry`, with its place, and those of reading a file
 */
export async function readBaseline(path: string, { files }: Pick<Io, 'files'>): Promise<Baseline> {
  const bytes = await files.read(path).catch((error: unknown) => {
    throw error instanceof Failure && error.code === 'file-missing'
      ? new Failure('baseline-missing', {}, { path }, error)
      : error
  })
  return parseBaseline(new TextDecoder().decode(bytes), path)
}

/** A baseline as a file: sorted, one kind of finding a line, so that two branches seldom collide in it. */
export function writeBaseline(baseline: Baseline): string {
  const articles = [...baseline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([article, entries]) => {
      const lines = [...entries].sort(inOrder).map(entry => {
        const { code, text, fingerprint, count } = entry
        return `      ${JSON.stringify({ code, text, fingerprint, count })}`
      })
      return `    ${JSON.stringify(article)}: [\n${lines.join(',\n')}\n    ]`
    })
  const known = articles.length === 0 ? '{}' : `{\n${articles.join(',\n')}\n  }`
  return `{\n  "version": 1,\n  "articles": ${known}\n}\n`
}

function inOrder(a: KnownFindings, b: KnownFindings): number {
  const [one, other] = [a, b].map(({ code, text, fingerprint }) => [code, text, fingerprint].join('\u0000'))
  return one! < other! ? -1 : 1
}

function parseBaseline(text: string, path: string): Baseline {
  const value = parsed(text, path)
  const articles = isMapping(value) ? value['articles'] : null
  if (!isMapping(value) || value['version'] !== 1 || !isMapping(articles))
    throw new Failure('baseline-entry', { article: '' }, { path, at: { line: 1, column: 1 } })
  return new Map(
    Object.entries(articles).map(([article, entries]) => {
      if (Array.isArray(entries) && entries.every(isKnown)) return [article, entries]
      const at = new Lines(text).position(text.indexOf(JSON.stringify(article)))
      throw new Failure('baseline-entry', { article }, { path, at })
    }),
  )
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // V8 names the place in its message: “… in JSON at position 12”.
    const at = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const place = new Lines(text).position(at === undefined ? text.length : Number(at))
    throw new Failure('baseline-broken', {}, { path, at: place }, cause)
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKnown(value: unknown): value is KnownFindings {
  if (!isMapping(value)) return false
  const { code, text, fingerprint, count } = value
  const texts = [code, text, fingerprint].every(one => typeof one === 'string')
  return texts && typeof count === 'number' && Number.isInteger(count) && count > 0
}
