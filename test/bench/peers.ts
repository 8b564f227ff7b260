import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TERM_FILES, type Term } from './terms.ts'

/** A tool that a newsroom could use instead, told of the same terms. */
export type Peer = {
  readonly name: string
  readonly command: readonly string[]
  /** How many findings its output holds. */
  readonly count: (output: string) => number
  /** Takes minutes: once is enough. */
  readonly slow?: boolean
}

/** What the peers are called, in the order in which they are measured. */
export const PEER_NAMES = ['rg -F', 'rg -wF', 'grep -F', 'grep -wF', 'codespell', 'cspell', 'textlint + prh'] as const

const FOLDER = 'test/bench/.peers'
const PACKAGES = ['cspell@9.8.0', 'textlint@15.8.0', 'textlint-rule-prh@6.1.0']

/** Installs the peers that come from npm, in a folder of the bench. */
export function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' })
}

const lines = (output: string): number => output.split('\n').filter(line => line.trim() !== '').length

/**
 * The peers of this machine, told of `terms` by files in `folder`, to search the folder `articles`. codespell looks for
 * single words only, so that it finds less, and does less; `rg` and `grep` only search, and are the floor.
 */
export function findPeers(terms: readonly Term[], folder: string, articles: string): Peer[] {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const bin = (name: string) => resolve(FOLDER, 'node_modules/.bin', name)
  const patterns = file('patterns.txt', TERM_FILES.patterns(terms))
  const dictionary = file('codespell.txt', TERM_FILES.codespell(terms))
  const flagWords = file('cspell.json', TERM_FILES.cspell(terms))
  const prh = file('prh.yml', TERM_FILES.prh(terms))
  const textlintrc = file('textlintrc.json', JSON.stringify({ rules: { prh: { rulePaths: [prh] } } }))
  const peers: (Peer & { readonly name: (typeof PEER_NAMES)[number]; readonly needs: string })[] = [
    {
      name: 'rg -F',
      needs: onPath('rg'),
      command: ['rg', '-oF', '--no-filename', '-f', patterns, articles],
      count: lines,
    },
    {
      name: 'rg -wF',
      needs: onPath('rg'),
      command: ['rg', '-owF', '--no-filename', '-f', patterns, articles],
      count: lines,
    },
    { name: 'grep -F', needs: onPath('grep'), command: ['grep', '-roFh', '-f', patterns, articles], count: lines },
    { name: 'grep -wF', needs: onPath('grep'), command: ['grep', '-rowFh', '-f', patterns, articles], count: lines },
    { name: 'codespell', needs: onPath('codespell'), command: ['codespell', '-D', dictionary, articles], count: lines },
    {
      name: 'cspell',
      slow: true,
      needs: bin('cspell'),
      command: [
        'node',
        bin('cspell'),
        'lint',
        '--no-progress',
        '--no-summary',
        '-c',
        flagWords,
        '--root',
        articles,
        '**/*.md',
      ],
      count: output => output.split('\n').filter(line => /Forbidden word/.test(line)).length,
    },
    {
      name: 'textlint + prh',
      slow: true,
      needs: bin('textlint'),
      command: ['node', bin('textlint'), '-f', 'unix', '-c', textlintrc, '--rules-base-directory', rules(), articles],
      count: output => output.split('\n').filter(line => /^\/.*:\d+:\d+:/.test(line)).length,
    },
  ]
  return peers.filter(peer => existsSync(peer.needs))
}

const rules = (): string => resolve(FOLDER, 'node_modules')

/** Where a command lies; a name that is nowhere otherwise. */
function onPath(name: string): string {
  const found = (process.env['PATH'] ?? '').split(':').map(folder => join(folder, name))
  return found.find(path => existsSync(path)) ?? name
}
