import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** V8 throws code away that has long not run: what a longer process would keep lacks half of its start. */
const SHORT_RUN = 5
/** Folders of code that are kept, the newest: one for each build and key. */
const KEPT = 8
const PREFIX = 'code-'

/** What makes a bundle a function. */
const HEAD = Buffer.from('(function (require, module, exports) {')
const TAIL = Buffer.from('\n})')

type Loaded = { readonly name: string; readonly script: Script }

/**
 * Loads CommonJS bundles with the code that V8 made of them in an earlier run, so that nothing is compiled twice. Node has
 * this built in since 22.1 (`module.enableCompileCache`).
 *
 * Code that was kept is run as it is. It therefore lies in the person's own folder for caches, never in the working
 * folder, which may be a stranger's, and is passed over where somebody else owns it.
 */
export class CodeCache {
  readonly #folder: string
  readonly #fresh: Loaded[] = []
  readonly #modules = new Map<string, { exports: unknown }>()

  /**
   * @param folder where code is kept
   * @param key tells this build, and what the process does, from any other; V8's version is added
   * @param keeps whether what this process compiles is kept for later ones
   */
  constructor(folder: string, key: string, keeps: boolean) {
    // V8 looks at its own version and flags once more.
    this.#folder = join(folder, `${PREFIX}${key}-${process.arch}-${process.versions.v8}`)
    if (keeps) process.once('exit', () => this.#keep())
  }

  /** What a bundle exports; it is run when it is first asked for. @param path absolute */
  load(path: string): unknown {
    const known = this.#modules.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    this.#modules.set(path, module)
    const outside = createRequire(path)
    const require = (id: string) => (id.startsWith('./') ? this.load(join(dirname(path), id)) : outside(id))
    this.#compile(path)(require, module, module.exports)
    return module.exports
  }

  #compile(path: string): (require: unknown, module: unknown, exports: unknown) => void {
    const name = path.replace(/^.*[\\/]/, '')
    const cachedData = readOwn(join(this.#folder, name))
    const script = new Script(functionOf(path), { filename: path, ...(cachedData && { cachedData }) })
    if (!cachedData || script.cachedDataRejected) this.#fresh.push({ name, script })
    return script.runInThisContext()
  }

  #keep(): void {
    if (this.#fresh.length === 0 || process.uptime() > SHORT_RUN) return
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      for (const { name, script } of this.#fresh) {
        const aside = join(this.#folder, `${name}.${process.pid}`)
        writeFileSync(aside, script.createCachedData(), { mode: 0o600 })
        renameSync(aside, join(this.#folder, name))
      }
      sweep(dirname(this.#folder))
    } catch {
      // A folder that may not be written to only costs time.
    }
  }
}

/** A bundle as a function: read to where it belongs, for it is megabytes. The build writes ASCII. */
function functionOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.allocUnsafeSlow(HEAD.length + size + TAIL.length)
    HEAD.copy(bytes)
    TAIL.copy(bytes, HEAD.length + size)
    for (let read = 0; read < size; ) {
      const more = readSync(file, bytes, HEAD.length + read, size - read, read)
      if (more === 0) throw new Error(`${path} has become shorter`)
      read += more
    }
    return bytes.toString('latin1')
  } finally {
    closeSync(file)
  }
}

/** A file that the person who runs this process owns; null otherwise. */
function readOwn(path: string): Buffer | null {
  try {
    const file = openSync(path, 'r')
    try {
      const { uid } = fstatSync(file)
      return process.getuid === undefined || process.getuid() === uid ? readFileSync(file) : null
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function sweep(folder: string): void {
  const folders = readdirSync(folder).filter(name => name.startsWith(PREFIX))
  if (folders.length <= KEPT) return
  const aged = folders.map(name => ({ name, at: statSync(join(folder, name)).mtimeMs })).sort((a, b) => b.at - a.at)
  for (const { name } of aged.slice(KEPT)) rmSync(join(folder, name), { recursive: true, force: true })
}
