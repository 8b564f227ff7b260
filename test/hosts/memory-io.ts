import { posix } from 'node:path'
import { Failure } from '../../src/core/failure.ts'
import type { Files } from '../../src/core/files.ts'
import type { Io, Sink } from '../../src/hosts/cli/io.ts'

/** What a case lends to a command, and what it sees afterwards. */
export type Scene = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Paths that may not be read. */
  readonly forbidden?: readonly string[]
  readonly stdin?: string | readonly Uint8Array[]
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Stage = {
  readonly io: Io
  readonly stdout: () => string
  readonly stderr: () => string
  readonly text: (path: string) => string
  readonly writes: () => readonly string[]
}

const CWD = '/desk'
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** A world in memory: files below /desk, streams that are remembered. */
export function setStage(scene: Scene = {}): Stage {
  const at = (path: string) => posix.resolve(CWD, path)
  const files = new Map(Object.entries(scene.files ?? {}).map(([path, content]) => [at(path), bytesOf(content)]))
  const forbidden = new Set((scene.forbidden ?? []).map(at))
  const written: string[] = []
  const out: string[] = []
  const err: string[] = []
  const sink = (into: string[]): Sink => ({
    write: text => {
      into.push(text)
    },
    isTTY: scene.isTTY ?? false,
    ...(scene.columns ? { columns: scene.columns } : {}),
  })
  const isFolder = (path: string) => path === CWD || [...files.keys()].some(file => file.startsWith(`${path}/`))
  const memory: Files = {
    async read(path) {
      const bytes = files.get(at(path))
      if (forbidden.has(at(path))) throw new Failure('file-forbidden', {}, { path })
      if (!bytes) throw new Failure(isFolder(at(path)) ? 'file-is-folder' : 'file-missing', {}, { path })
      return bytes
    },
    async *stream(path) {
      yield await memory.read(path)
    },
    async write(path, bytes, before) {
      if (before && Buffer.compare(files.get(at(path))!, before) !== 0) throw new Failure('file-changed', {}, { path })
      files.set(at(path), bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes]))
      written.push(path)
    },
    // A folder is there as soon as something lies in it.
    async makeFolder() {},
    async kind(path) {
      return files.has(at(path)) ? 'file' : isFolder(at(path)) ? 'folder' : null
    },
    async children(folder) {
      const prefix = `${at(folder)}/`
      const kinds = new Map<string, 'file' | 'folder'>()
      for (const path of files.keys()) {
        if (!path.startsWith(prefix)) continue
        const [name, ...rest] = path.slice(prefix.length).split('/')
        kinds.set(name!, rest.length > 0 ? 'folder' : 'file')
      }
      return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async list(folder) {
      return [...files.keys()]
        .filter(path => path.startsWith(`${at(folder)}/`))
        .map(path => posix.join(folder, path.slice(at(folder).length + 1)))
        .sort()
    },
  }
  return {
    io: {
      files: memory,
      cwd: CWD,
      async *stdin() {
        const { stdin = '' } = scene
        yield* typeof stdin === 'string' ? [bytesOf(stdin)] : stdin
      },
      stdout: sink(out),
      stderr: sink(err),
      env: { LANG: 'en_US.UTF-8', ...scene.env },
      now: () => new Date('2025-03-01T12:00:00Z'),
      // Patterns of one star within one folder: what the cases need.
      glob: async pattern => {
        const test = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`)
        return [...files.keys()]
          .map(path => posix.relative(CWD, path))
          .filter(path => test.test(path))
          .sort()
      },
    },
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    text: path => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(at(path))),
    writes: () => written,
  }
}
