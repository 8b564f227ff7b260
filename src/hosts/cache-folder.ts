import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder for caches of the person who runs the tool.
 * @see https://specifications.freedesktop.org/basedir-spec (XDG_CACHE_HOME); Apple's and Microsoft's own folders
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const folder = (): string => {
    if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME']
    if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
    if (process.platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
    return join(homedir(), '.cache')
  }
  return join(folder(), 'isogloss')
}
