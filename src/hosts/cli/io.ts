import type { Aside } from '../../core/aside.ts'
import type { Files } from '../../core/files.ts'
import type { Severity } from '../../core/finding.ts'
import type { Comparison } from '../../names/name.ts'
import type * as Pipeline from '../../pipeline.ts'
import type { Rule } from '../../rules/define.ts'

/** Where a command writes. `columns` is absent where nobody looks at a screen. */
export type Sink = {
  /** @throws Failure `output-unwritable` */
  readonly write: (text: string) => void | Promise<void>
  /** Waits until all is written. @throws Failure `output-unwritable` */
  readonly end?: () => Promise<void>
  readonly isTTY: boolean
  readonly columns?: number
}

/** What is kept from run to run, by the texts that it was made of. It may be lost at any time, and never makes a run fail. */
export type Cache = {
  /** @returns null where nothing is kept */
  readonly read: (madeOf: readonly string[]) => Promise<Uint8Array | null>
  readonly write: (madeOf: readonly string[], bytes: Uint8Array) => Promise<void>
}

/**
 * What stretches of files came to, by the file's path and a hash of all that decides: from run to run, and across threads.
 * It may be lost at any time, and never makes a run fail.
 */
export type RecordStore = {
  /** @returns null where nothing is kept */
  readonly find: (path: string, hash: string) => { readonly head: () => string; readonly tail: () => string } | null
  readonly add: (path: string, hash: string, head: string, tail: string) => void
  readonly close: () => void
}

/** Runs git. `status` is null where it cannot be run. */
export type Git = (
  args: readonly string[],
  input?: Uint8Array,
) => Promise<{ readonly status: number | null; readonly stdout: Uint8Array; readonly stderr: string }>

/** The world as a command sees it: nothing else reaches a file, a stream, the clock or the environment. */
export type Io = {
  readonly files: Files
  /** Absolute folder that relative paths start from. */
  readonly cwd: string
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Paths that a pattern matches, relative to `cwd`, sorted. */
  readonly glob: (pattern: string) => Promise<string[]>
  /** How many threads a run may use, and the module that each of them runs; absent where there is one. */
  readonly threads?: { readonly cores: number; readonly entry: URL }
  /** Absent where nothing shall be kept. */
  readonly cache?: Cache
  /** Where a run lays aside what it needs again; absent where all is kept in memory. */
  readonly aside?: () => Aside
  /** Absent where there is none. */
  readonly git?: Git
  /** Absent where nothing shall be kept. @param folder null for the usual one */
  readonly records?: (folder: string | null) => Promise<RecordStore>
  /** Tells of changes at paths, until it is left; absent where nothing can be watched. @param isWanted by a file's path */
  readonly watch?: (paths: readonly string[], isWanted: (path: string) => boolean) => AsyncIterable<void>
  /** What tells this build of the tool from any other. */
  readonly build?: string
}

/** What a command is built from, loaded when it is needed. The door hands it in. */
export type Parts = {
  readonly pipeline: () => Promise<typeof Pipeline>
  readonly rules: () => Promise<{
    readonly RULES: readonly Rule[]
    readonly CODES: readonly string[]
    readonly defaultSeverity: (code: string) => Severity
  }>
  readonly compareNames: () => Promise<(a: string, b: string) => Comparison>
  /** A file that ships with the tool: the packed glossary, a JSON Schema; UTF-8. @throws Failure `asset-missing` */
  readonly asset: (name: 'shipped.bin' | 'english.style' | 'glossary.schema.json') => Promise<Uint8Array>
}

/** 0: nothing at or above the failing severity. 1: findings. 2: could not do the whole job. */
export type ExitCode = 0 | 1 | 2
