/** A newsroom's way with the tool, in a real repository: from nothing to a hook, with the built command. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openFolder } from './folder-io.ts'

const CLI = resolve('dist/cli.js')
const OLD = 'They left Lattakia in spring.\n\nNobody stayed behind.\n'
const desk = openFolder({ 'articles/spring.md': OLD, 'articles/notes.txt': 'The desk meets at noon.\n' })
const bin = join(desk.root, '.bin')
const env = {
  ...desk.env,
  PATH: `${bin}:${process.env['PATH']}`,
  LANG: 'C.UTF-8',
  XDG_CACHE_HOME: join(desk.root, '.kept'),
}

beforeAll(async () => {
  mkdirSync(bin)
  writeFileSync(join(bin, 'isogloss'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`)
  chmodSync(join(bin, 'isogloss'), 0o755)
  desk.write('.gitignore', '.bin/\n.kept/\n.config/\n')
  await desk.git('init', '--quiet', '--initial-branch', 'main')
  await desk.commit('Articles')
})
afterAll(() => desk.close())

function run(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: desk.root,
    env: { ...env, ...more },
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}
const isogloss = (...args: string[]) => run('isogloss', args)
/** Findings as `path:line text`. */
function found(...args: string[]): string[] {
  const { out } = isogloss('lint', '--format', 'json', ...args)
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: { text: string; start: { line: number } }[] }[]
  }
  return files.flatMap(({ path, findings }) => findings.map(({ text, start }) => `${path}:${start.line} ${text}`))
}

describe.sequential('a desk', () => {
  it('begins: init writes what is not there, and says so', async () => {
    desk.write('.isogloss.yaml', 'language: en\n')
    const dry = isogloss('init', '--dry-run')
    expect(dry.out).toContain('Would be written: glossary/names.yaml')
    expect(run('ls', ['glossary']).status).not.toBe(0)
    const { status, out } = isogloss('init')
    expect({ status, lines: out.split('\n').slice(0, 4) }).toEqual({
      status: 0,
      lines: [
        'Kept as it was: .isogloss.yaml',
        'Written: glossary/names.yaml',
        'Written: .github/workflows/articles.yml',
        'Written: .github/workflows/glossary.yml',
      ],
    })
    expect(desk.read('.isogloss.yaml')).toBe('language: en\n')
    expect(isogloss('init', '--force').out).toContain('Replaced: .isogloss.yaml')
    expect(isogloss('glossary', 'check')).toMatchObject({ status: 0, err: '' })
    expect(isogloss('glossary', 'fmt', '--check').status).toBe(0)
    expect(parse(desk.read('.github/workflows/articles.yml'))).toMatchObject({ on: 'pull_request' })
    await desk.commit('Begin')
  })

  it('reviews an article by pull request: findings on changed lines only', async () => {
    await desk.git('checkout', '--quiet', '-b', 'story')
    desk.write('articles/spring.md', `${OLD}\nShips reached Lattakia again.\n`)
    desk.write('articles/new.md', 'Lattakia was quiet.\n')
    await desk.commit('A story')
    expect(found('articles')).toEqual([
      'articles/new.md:1 Lattakia',
      'articles/spring.md:1 Lattakia',
      'articles/spring.md:5 Lattakia',
    ])
    expect(found('--since', 'main')).toEqual(['articles/new.md:1 Lattakia', 'articles/spring.md:5 Lattakia'])
    const annotations = isogloss('lint', '--since', 'main', '--format', 'github')
    expect(annotations.status).toBe(1)
    expect(annotations.out).toMatch(/^::warning file=articles\/new\.md,line=1,/m)
    expect(annotations.out).not.toMatch(/spring\.md,line=1,/)
  })

  it('mends it', async () => {
    const patch = isogloss('lint', '--since', 'main', '--fix-dry-run')
    expect(patch.status).toBe(1)
    desk.write('.kept/fixes.patch', patch.out)
    await desk.git('apply', '--check', '.kept/fixes.patch')
    expect(isogloss('lint', '--since', 'main', '--fix').status).toBe(0)
    expect(desk.read('articles/spring.md')).toBe(`${OLD}\nShips reached Latakia again.\n`)
    await desk.commit('Mended')
    expect(found('--since', 'main')).toEqual([])
    await desk.git('checkout', '--quiet', 'main')
    await desk.git('merge', '--quiet', '--ff-only', 'story')
  })

  it('lives with what is there, and fails by what is new', async () => {
    expect(isogloss('lint', 'articles').status).toBe(1)
    expect(isogloss('lint', '--update-baseline', 'articles').status).toBe(0)
    const configuration = desk.read('.isogloss.yaml')
    desk.write('.isogloss.yaml', configuration.replace('# baseline:', 'baseline:'))
    expect(isogloss('lint', 'articles').status).toBe(0)
    desk.write('articles/notes.txt', 'The desk meets at noon, without Lattakia.\n')
    expect(found('articles')).toEqual(['articles/notes.txt:1 Lattakia'])
    desk.write('articles/notes.txt', 'The desk meets at noon in Kiev.\n')
    await desk.commit('A baseline')
  })

  it('changes the glossary by pull request: the comment says what that does to the articles', async () => {
    await desk.git('checkout', '--quiet', '-b', 'kyiv')
    const entry = [
      '- id: place.kyiv',
      '  type: place',
      '  house:',
      '    en: Kyiv',
      '  forms:',
      '    - { form: Kiev, kind: transliteration, status: deprecated, in: [en] }',
      '  sources:',
      '    - editor (unverified)',
    ]
    desk.write('glossary/names.yaml', `${desk.read('glossary/names.yaml')}${entry.join('\n')}\n`)
    await desk.commit('Kyiv')
    expect(isogloss('glossary', 'check').status).toBe(0)
    const impact = isogloss(
      'glossary',
      'impact',
      'main...HEAD',
      '--articles',
      '.',
      '--format',
      'text',
      '--format',
      'markdown=.kept/comment.md',
    )
    expect({ status: impact.status, err: impact.err }).toEqual({ status: 0, err: '' })
    const comment = desk.read('.kept/comment.md')
    expect(comment).toContain('articles/notes.txt')
    expect(comment).toContain('Kiev')
    expect(comment).not.toContain('articles/spring.md')
  })

  it('is kept from committing what is wrong, by the hook', async () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
      id: string
      entry: string
      files: string
    }[]
    const { entry, files } = hooks.find(({ id }) => id === 'isogloss')!
    // What pre-commit does: the entry, with the names of staged files that the pattern takes.
    const script = `#!/bin/sh\ngit diff --cached --name-only --diff-filter=d -z | grep -zE '${files}' | xargs -0 -r ${entry}\n`
    desk.write('.git/hooks/pre-commit', script)
    chmodSync(join(desk.root, '.git/hooks/pre-commit'), 0o755)
    const commit = () => run('git', ['commit', '--quiet', '--message', 'Story'])
    desk.write('articles/a b.md', 'They left Kiev.\n')
    execFileSync('git', ['add', '--all'], { cwd: desk.root, env })
    const refused = commit()
    expect(refused.status).not.toBe(0)
    expect(refused.out + refused.err).toContain('"Kiev" is not the house form')
    expect(run('git', ['status', '--porcelain']).out).toContain('A  "articles/a b.md"')
    expect(isogloss('lint', '--fix', '--staged').status).toBe(1)
    expect(desk.read('articles/a b.md')).toBe('They left Kyiv.\n')
    execFileSync('git', ['add', '--all'], { cwd: desk.root, env })
    expect(commit()).toMatchObject({ status: 0 })
  })

  it('is served by the action, run as the shell that it is', () => {
    const script = resolve('.github/actions/isogloss/lint.sh')
    const action = parse(readFileSync('.github/actions/isogloss/action.yml', 'utf8')) as {
      inputs: Record<string, unknown>
      runs: { using: string; steps: { run: string; shell: string; env?: Record<string, string> }[] }
    }
    expect(action.runs.using).toBe('composite')
    const given = Object.keys(action.runs.steps[1]!.env!).filter(name => name.startsWith('INPUT_'))
    expect(given).toEqual(Object.keys(action.inputs).map(name => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`))
    desk.write('articles/late.md', 'They left Kiev.\n')
    const files = {
      GITHUB_STEP_SUMMARY: join(desk.root, '.kept/summary.md'),
      GITHUB_OUTPUT: join(desk.root, '.kept/output'),
    }
    const acted = run('bash', [script], {
      ISOGLOSS: CLI,
      INPUT_SINCE: 'main',
      INPUT_SARIF: '.kept/log.sarif',
      ...files,
    })
    expect(acted.status).toBe(1)
    expect(acted.out).toContain('::warning file=articles/late.md,line=1,')
    expect(desk.read('.kept/summary.md')).toContain('articles/late.md')
    expect(JSON.parse(desk.read('.kept/log.sarif')).runs[0].results.length).toBe(1)
    expect(desk.read('.kept/output')).toBe('exit-code=1\n')
    const named = run('bash', [script], {
      ISOGLOSS: CLI,
      INPUT_PATHS: 'articles/late.md\narticles/a b.md\n',
      INPUT_FAIL_ON: 'never',
    })
    expect(named).toMatchObject({ status: 0, err: '' })
  })
})
