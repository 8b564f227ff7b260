import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Milliseconds in which several changes count as one: editors write aside, rename, and set the time. */
const QUIET = 120

/**
 * Tells of changes below folders, and in the folders of files: an editor that puts a new file in the old one's place is
 * noticed too. What lies in hidden folders and `node_modules` is not looked at.
 * @param isWanted which paths matter, as they are told: relative to what is watched
 */
export async function* watchPaths(
  paths: readonly string[],
  cwd: string,
  isWanted: (path: string) => boolean,
): AsyncGenerator<void> {
  const watchers: FSWatcher[] = []
  let wake: () => void = () => {}
  let timer: NodeJS.Timeout | undefined
  let changed = false
  const note = (_: string, name: string | null) => {
    if (name !== null && (/(^|[\\/])(\.(?!isogloss\.ya?ml$)|node_modules)/.test(name) || !isWanted(name))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      wake()
    }, QUIET)
  }
  try {
    for (const path of new Set(paths.map(one => resolve(cwd, one)))) {
      const isFolder = await stat(path).then(
        found => found.isDirectory(),
        () => null,
      )
      if (isFolder === null) continue
      const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder })
      // A folder that goes away ends its watch, not the tool.
      watcher.on('change', note).on('error', () => {})
      watchers.push(watcher)
    }
    for (;;) {
      if (!changed) await new Promise<void>(resolved => (wake = resolved))
      changed = false
      yield
    }
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
