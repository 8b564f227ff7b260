/** The built command as a process: what cannot be seen from inside. The rest of the command line is in fixtures/cli. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CLI = resolve('dist/cli.js')
let desk = ''

beforeAll(() => {
  if (isStale()) execFileSync(process.execPath, ['test/tools/build.mjs'], { stdio: 'pipe' })
  desk = mkdtempSync(join(tmpdir(), 'isogloss-desk-'))
  writeFileSync(join(desk, 'port.md'), 'Ships left Lattakia at dawn, officials said on Tuesday.\n')
}, 60_000)
afterAll(() => rmSync(desk, { recursive: true, force: true }))

/** Whether the build is older than anything it is made from. */
function isStale(): boolean {
  const built = statSync(CLI, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const changed = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      name => statSync(join(folder, name)).mtimeMs > built,
    )
  return changed('src') || changed('glossary')
}

function isogloss(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: desk, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the built command', () => {
  it('prints its version and nothing else', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(isogloss(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('is ASCII, as which it is read', () => {
    const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.cjs'))
    expect(bundles).toContain('program.cjs')
    for (const name of bundles) expect(readFileSync(join('dist', name)).every(byte => byte < 0x80)).toBe(true)
  })

  it.skipIf(!existsSync('/dev/full'))('says so where its output cannot be written, and fails', () => {
    const command = `"${process.execPath}" "${CLI}" lint port.md --lang en`
    const stderr = 'isogloss: The output cannot be written (ENOSPC).\n'
    expect(spawnSync('sh', ['-c', `${command} >/dev/full`], { cwd: desk, encoding: 'utf8' })).toMatchObject({
      status: 2,
      stderr,
    })
    expect(spawnSync('sh', ['-c', `${command} >/dev/full 2>&1`], { cwd: desk })).toMatchObject({ status: 2 })
  })

  it('lints with the glossary that ships', () => {
    const { status, stdout } = isogloss(['lint', '--lang', 'en', '--format', 'json', 'port.md'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ text: 'Lattakia', preferred: 'Latakia' }])
  })

  it('reads standard input, patterns and YAML', () => {
    expect(isogloss(['lint', '-'], 'Ships left Lattakia at dawn.\n').status).toBe(1)
    writeFileSync(join(desk, 'own.yaml'), '- id: [')
    const { status, stdout, stderr } = isogloss(['lint', '--glossary', 'own.yaml', '--format', 'json', '*.md'])
    expect(status).toBe(2)
    expect(JSON.parse(stdout).files).toMatchObject([{ path: 'port.md' }])
    expect(stderr).toMatch(/^own\.yaml:1:\d+: /)
    rmSync(join(desk, 'own.yaml'))
  })

  it('rewrites a file in place', () => {
    writeFileSync(join(desk, 'copy.txt'), 'Ships left Lattakia at dawn, officials said on Tuesday.\r\n')
    chmodSync(join(desk, 'copy.txt'), 0o600)
    const { status, stderr } = isogloss(['normalize', '--lang', 'en', '--write', 'copy.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'copy.txt: 1 change, 0 left to decide.\n' })
    expect(readFileSync(join(desk, 'copy.txt'), 'utf8')).toBe(
      'Ships left Latakia at dawn, officials said on Tuesday.\r\n',
    )
    expect(statSync(join(desk, 'copy.txt')).mode & 0o777).toBe(0o600)
    rmSync(join(desk, 'copy.txt'))
  })

  it('reads a file of 50 MB', () => {
    const path = join(desk, 'large.txt')
    const line =
      'The ships left the harbor at dawn, and officials said on Tuesday in a statement that it was quiet.\n\n'
    writeFileSync(path, `${line.repeat(Math.ceil((50 * 2 ** 20) / line.length))}Lattakia was quiet.\n`)
    const { status, stdout, stderr } = isogloss([
      'lint',
      '--lang',
      'en',
      '--rule',
      'house-form',
      '--format',
      'json',
      'large.txt',
    ])
    rmSync(path)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ text: 'Lattakia' }])
  }, 120_000)

  it('ends, with a cache and threads, and prints the same from what it kept', () => {
    const records = Array.from({ length: 5000 }, (_, id) =>
      JSON.stringify({
        id: String(id),
        text: `Ship ${id} left Latakia. ${'The sea was calm. '.repeat(20)}`,
        language: 'en',
      }),
    )
    writeFileSync(join(desk, 'large.ndjson'), `${records.join('\n')}\n`)
    const lint = ['lint', '--jobs', '2', '--format', 'json', 'large.ndjson']
    const plain = isogloss(lint)
    const cached = [...lint, '--cache', '--cache-location', '.kept']
    expect(isogloss(cached)).toEqual(plain)
    expect(isogloss(cached)).toEqual(plain)
    rmSync(join(desk, 'large.ndjson'))
    rmSync(join(desk, '.kept'), { recursive: true })
  }, 120_000)

  it('ends quietly when its reader goes away', async () => {
    const records = Array.from({ length: 5000 }, (_, id) =>
      JSON.stringify({ id: String(id), text: 'Ships left Lattakia.', language: 'en' }),
    )
    writeFileSync(join(desk, 'export.ndjson'), `${records.join('\n')}\n`)
    const child = spawn(process.execPath, [CLI, 'lint', '--no-rule', 'mixed-in-set', 'export.ndjson'], { cwd: desk })
    child.stdout.once('data', () => child.stdout.destroy())
    const complaint: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    const status = await new Promise(ended => child.on('close', ended))
    expect(Buffer.concat(complaint).toString()).toBe('')
    expect(status).not.toBe(2)
    rmSync(join(desk, 'export.ndjson'))
  }, 60_000)

  it('answers a stream of pairs before the stream ends', async () => {
    const child = spawn(process.execPath, [CLI, 'names', 'compare', '--stdin', '--format', 'ndjson'], { cwd: desk })
    const pair = `${JSON.stringify({ a: 'Kyiv', b: 'Kiev' })}\n`
    child.stdin.write(pair)
    const first = await new Promise<Buffer>(arrived => child.stdout.once('data', arrived))
    expect(first.toString()).toMatch(/^\{"a":"Kyiv","b":"Kiev","score":/)
    child.stdin.end(pair)
    const rest: Buffer[] = [first]
    child.stdout.on('data', (chunk: Buffer) => rest.push(chunk))
    await new Promise(ended => child.on('close', ended))
    expect(Buffer.concat(rest).toString().trimEnd().split('\n').length).toBe(2)
  }, 30_000)
})
