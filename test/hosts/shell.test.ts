/** Completions and the manual page, read by the shells and formatters themselves, where they are. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/hosts/cli/command.ts'
import { main } from '../../src/hosts/cli/main.ts'
import { setStage } from './memory-io.ts'
import { parts } from './parts.ts'

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const folder = mkdtempSync(join(tmpdir(), 'isogloss-shell-'))
const at = (name: string) => join(folder, name)

async function printed(...args: string[]) {
  const stage = setStage()
  const exit = await main(args, stage.io, parts)
  return { exit, out: stage.stdout(), err: stage.stderr() }
}

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(at(shell), (await printed('completion', shell)).out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!has('bash'))('bash', () => {
  const complete = (...words: string[]) => {
    const script = `source '${at('bash')}'; COMP_WORDS=(isogloss ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _isogloss; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: 'fixtures/aleppo', encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(line => line !== '')
  }

  it('completes commands, options, choices and files', () => {
    expect(complete('li')).toEqual(
      ['lineage', 'lint']
        .filter(name => complete('').includes(name))
        .sort((a, b) => (Object.keys(COMMANDS).indexOf(a) < Object.keys(COMMANDS).indexOf(b) ? -1 : 1)),
    )
    expect(complete('')).toEqual(expect.arrayContaining(['lint', 'glossary', 'names', '--help']))
    expect(complete('glossary', 'ch')).toEqual(['check'])
    expect(complete('lint', '--max')).toEqual(['--max-warnings'])
    expect(complete('lint', '--fail-on', '')).toEqual(['error', 'warning', 'info', 'never'])
    expect(complete('names', 'compare', '--stdi')).toEqual(['--stdin'])
    expect(complete('lint', 'cle')).toEqual(['clean.md'])
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  const complete = (line: string) => {
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source '${at('fish')}'; complete -C '${line}'`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    return stdout
      .split('\n')
      .map(found => found.split('\t')[0]!)
      .filter(word => word !== '')
  }

  it('completes commands, options and choices', () => {
    expect(complete('isogloss lin').sort()).toEqual(['lineage', 'lint'])
    expect(complete('isogloss lint --max')).toEqual(['--max-warnings'])
    expect(complete('isogloss lint --fail-on ').sort()).toEqual(['error', 'info', 'never', 'warning'])
    expect(complete('isogloss glossary che')).toEqual(['check'])
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  it('reads the script, and completes by it', () => {
    const script = `autoload -Uz compinit; compinit -D -u -d ${at('dump')}; source '${at('zsh')}'; print -r -- $_comps[isogloss]; whence -w _isogloss`
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    expect({ stdout, stderr }).toEqual({ stdout: '_isogloss\n_isogloss: function\n', stderr: '' })
  })
})

it('a shell that is not known is refused, with the ones that are', async () => {
  expect(await printed('completion', 'bas')).toEqual({
    exit: 2,
    out: '',
    err: 'isogloss: <shell> cannot be “bas”; it is bash, zsh, or fish. Did you mean “bash”?\n',
  })
})

describe('the manual', () => {
  it('has every command', async () => {
    const { out } = await printed('man')
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`.SS "isogloss ${name}`)
  })

  it.skipIf(!has('mandoc'))('is read by mandoc without an error', async () => {
    writeFileSync(at('isogloss.1'), (await printed('man')).out)
    expect(spawnSync('mandoc', ['-T', 'lint', '-W', 'error', at('isogloss.1')], { encoding: 'utf8' }).stdout).toBe('')
  })

  it.skipIf(!has('groff'))('is read by groff without a warning', async () => {
    writeFileSync(at('isogloss.1'), (await printed('man')).out)
    const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-k', at('isogloss.1')], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('max-warnings')
  })
})
