import { existsSync, promises } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import type { Cache } from './cli/io.ts'

/** Files that are kept; the oldest go first. */
const KEPT = 8

/**
 * A cache in `node_modules/.cache/isogloss` of the working folder, where it has a `node_modules`, else in the folder for
 * caches of the person who runs the tool.
 * @param build what another build kept is not found
 */
export function nodeCache(cwd: string, env: Readonly<Record<string, string | undefined>>, build: string): Cache {
  const folder = toolFolder(cwd, env)
  return {
    read: async parts => promises.readFile(join(folder, await nameOf([build, ...parts]))).catch(() => null),
    async write(parts, bytes) {
      try {
        await promises.mkdir(folder, { recursive: true })
        const path = join(folder, await nameOf([build, ...parts]))
        const aside = `${path}.${process.pid}`
        await promises.writeFile(aside, bytes)
        await promises.rename(aside, path)
        await sweep(folder)
      } catch {
        // A folder that may not be written to only costs time.
      }
    },
  }
}

/** Where the tool keeps what it may lose: beside the packages of the working folder, else in the person's folder for caches. */
export function toolFolder(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  const packages = join(cwd, 'node_modules')
  return existsSync(packages) ? join(packages, '.cache', 'isogloss') : cacheFolder(env)
}

/** A file name for some texts in their order, and for no others. */
async function nameOf(texts: Iterable<string>): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}\n`).update(text)
  return hash.digest('hex')
}

async function sweep(folder: string): Promise<void> {
  const names = (await promises.readdir(folder)).filter(name => /^[0-9a-f]{64}/.test(name))
  if (names.length <= KEPT) return
  const aged = await Promise.all(
    names.map(async name => ({ name, at: (await promises.stat(join(folder, name))).mtimeMs })),
  )
  const old = aged.sort((a, b) => b.at - a.at).slice(KEPT)
  await Promise.all(old.map(({ name }) => promises.rm(join(folder, name), { force: true })))
}
