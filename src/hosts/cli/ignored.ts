import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import type { Files } from '../../core/files.ts'

/** Rules of one `.gitignore`, and the folder they hold in. */
type Rules = { readonly folder: string; readonly rules: Ignore }

const NAME = '.gitignore'

/** What `.gitignore` files leave out, as git reads them: from the repository's top down, the nearest has the last word. */
export class Ignored {
  readonly #files: Files
  readonly #byFolder = new Map<string, Promise<readonly Rules[]>>()

  readonly #own: { readonly folder: string; readonly patterns: readonly string[] } | null

  /** @param own further patterns, in the same notation, relative to an absolute folder */
  constructor(files: Files, own: { readonly folder: string; readonly patterns: readonly string[] } | null = null) {
    this.#files = files
    this.#own = own
  }

  /** @param path absolute @param kind what lies there: some rules are for folders only */
  async has(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    let ignored = false
    for (const { folder, rules } of await this.#rulesOf(dirname(path))) {
      const inside = relative(folder, path).split(sep).join('/')
      const verdict = rules.test(kind === 'folder' ? `${inside}/` : inside)
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }

  #rulesOf(folder: string): Promise<readonly Rules[]> {
    const known = this.#byFolder.get(folder)
    if (known) return known
    const found = this.#read(folder)
    this.#byFolder.set(folder, found)
    return found
  }

  async #read(folder: string): Promise<readonly Rules[]> {
    const top = dirname(folder) === folder || (await this.#files.kind(join(folder, '.git'))) !== null
    const above = top ? [] : await this.#rulesOf(dirname(folder))
    const own = this.#own?.folder === folder ? this.#own.patterns : []
    const there = (await this.#files.kind(join(folder, NAME))) === 'file'
    if (!there && own.length === 0) return above
    const text = there ? new TextDecoder().decode(await this.#files.read(join(folder, NAME))) : ''
    const { default: ignore } = await import('ignore')
    return [
      ...above,
      {
        folder,
        rules: ignore()
          .add(text)
          .add([...own]),
      },
    ]
  }
}
