import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { main } from '../../src/hosts/cli/main.ts'
import { nodeFiles } from '../../src/hosts/files-node.ts'
import { nodeGit } from '../../src/hosts/git-node.ts'
import { openRecordStore } from '../../src/hosts/record-store.ts'
import { setStage } from './memory-io.ts'
import { parts } from './parts.ts'

/** Opens folders that are closed after each test. */
export function folderOpener(): typeof openFolder {
  const open: ReturnType<typeof openFolder>[] = []
  afterEach(() => {
    for (const folder of open.splice(0)) folder.close()
  })
  return files => {
    const folder = openFolder(files)
    open.push(folder)
    return folder
  }
}

/** A folder on disk, with git, in which commands run; `glob` and streams are those of a world in memory. */
export function openFolder(files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'isogloss-repository-'))
  const at = (path: string) => join(root, path)
  const env = {
    HOME: root,
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Desk',
    GIT_AUTHOR_EMAIL: 'desk@example.org',
    GIT_COMMITTER_NAME: 'Desk',
    GIT_COMMITTER_EMAIL: 'desk@example.org',
  }
  const folder = {
    root,
    env,
    write(path: string, text: string) {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), text)
    },
    read: (path: string) => readFileSync(at(path), 'utf8'),
    async git(...args: string[]) {
      const { status, stdout, stderr } = await nodeGit(root, env)(args)
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
      return new TextDecoder().decode(stdout)
    },
    async commit(message: string) {
      await folder.git('add', '--all')
      await folder.git('commit', '--quiet', '--message', message)
    },
    async isogloss(args: readonly string[], where = root, stdin = '') {
      const stage = setStage({ stdin })
      const records = async (kept: string | null) => openRecordStore(join(where, kept ?? '.kept'))
      const io = { ...stage.io, cwd: where, files: nodeFiles(where), git: nodeGit(where, env), records }
      const exit = await main(args, io, parts)
      return { exit, out: stage.stdout(), err: stage.stderr() }
    },
    /** Findings by path, as `code: text`, of what `lint` prints as JSON. */
    async lint(args: readonly string[], where = root) {
      const { exit, out, err } = await folder.isogloss(['lint', '--format', 'json', ...args], where)
      const report = JSON.parse(out) as {
        files: { path: string; article?: string; findings: { code: string; text: string; start: { line: number } }[] }[]
      }
      const found = report.files.map(file => [
        file.article === undefined ? file.path : `${file.path}#${file.article}`,
        file.findings.map(({ text, start }) => `${start.line} ${text}`),
      ])
      return { exit, err, found: Object.fromEntries(found) as Record<string, string[]> }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  }
  for (const [path, text] of Object.entries(files)) folder.write(path, text)
  return folder
}

/** The same, as a repository with one commit. */
export async function openRepository(files: Readonly<Record<string, string>>) {
  const folder = openFolder(files)
  await folder.git('init', '--quiet', '--initial-branch', 'main')
  await folder.commit('First')
  return folder
}
