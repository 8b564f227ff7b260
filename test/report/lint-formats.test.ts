import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../src/core/message.ts'
import { LINT_FORMATS } from '../../src/report/formats.ts'
import { lintGithub } from '../../src/report/github.ts'
import { lintJson } from '../../src/report/lint-json.ts'
import { lintText } from '../../src/report/lint-text.ts'
import { hostileRuns } from './hostile-runs.ts'
import { joined, plainLook } from './look.ts'
import { findingIn, HARBOR, lintRun } from './runs.ts'

describe('every format of lint', () => {
  it.each(Object.keys(LINT_FORMATS))('%s ends in one newline and is the same twice', async name => {
    const format = await LINT_FORMATS[name]!()
    const look = await plainLook()
    const report = joined(format(lintRun(), look))
    expect(report).toMatch(/[^\n]\n$/)
    expect(joined(format(lintRun(), look))).toBe(report)
    expect(joined(format({ files: [], failures: [] }, look))).toMatch(/[^\n]\n$/)
  })
})

describe('text', () => {
  it('groups by article, marks the span, offers the fix, and sums up', async () => {
    expect(joined(lintText(lintRun(), await plainLook()))).toBe(
      [
        'articles/harbor 1.md',
        '  2:15    warning "Lattakia" is not the house form; write "Latakia".  house-form',
        '    │ The harbor of Lattakia was quiet; Lattakia slept.',
        '    │               ^^^^^^^^',
        '    │ → Write "Latakia"',
        '',
        '  2:28    note    Write "calm"  second-reference',
        '    │ The harbor of Lattakia was quiet; Lattakia slept.',
        '    │                            ^^^^^',
        '',
        'export.ndjson#17',
        '  1:1     error   "OSDH" is not the house form; write "SOHR".  foreign-acronym',
        '    │ OSDH said so.',
        '    │ ^^^^',
        '    │ → Write "SOHR"',
        '    │ see articles/clean.md: SOHR',
        '',
        '3 articles: 1 error, 1 warning, and 1 note.',
        '2 are fixable with isogloss normalize --write.',
        '1 thing could not be done; see above.',
        '',
      ].join('\n'),
    )
  })

  it('colors when asked to, and then says the same', async () => {
    const colored = joined(lintText(lintRun(), await plainLook({ color: true })))
    expect(colored).toContain('\u001b[33m')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(joined(lintText(lintRun(), await plainLook())))
  })

  it('speaks French', async () => {
    const report = joined(lintText(lintRun(), await plainLook({ lang: 'fr' })))
    expect(report).toContain('3 articles\u00a0: 1 erreur, 1 alerte et 1 note.')
    expect(report).not.toContain('fixable')
  })

  it('sends nothing from an article or a path to the terminal as a command', async () => {
    const source = 'In \u001b[2JKiev now.'
    const finding = findingIn(source, '\u001b[2JKiev')
    const report = joined(
      lintText(
        { files: [{ path: 'a\u001b[1m.md', language: 'en', findings: [finding] }], failures: [] },
        await plainLook(),
      ),
    )
    expect(report).not.toContain('\u001b')
    expect(report).toContain('␛[2JKiev')
  })

  it('says when there is nothing to mend', async () => {
    const report = joined(
      lintText({ files: [{ path: 'a.md', language: 'en', findings: [] }], failures: [] }, await plainLook()),
    )
    expect(report).toBe('1 article: nothing to mend.\n')
  })
})

describe('json', () => {
  it('has the shape of the contract', async () => {
    const report = JSON.parse(joined(lintJson(lintRun(), await plainLook())))
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'isogloss' },
      failures: [{ path: 'gone.md', code: 'file-missing', message: 'There is no such file.' }],
      summary: { files: 3, errors: 1, warnings: 1, infos: 1, fixable: 2 },
    })
    expect(report.files[0].findings[0]).toEqual({
      code: 'house-form',
      severity: 'warning',
      message: '"Lattakia" is not the house form; write "Latakia".',
      text: 'Lattakia',
      span: { start: HARBOR.indexOf('Lattakia'), end: HARBOR.indexOf('Lattakia') + 8 },
      start: { line: 2, column: 15 },
      end: { line: 2, column: 23 },
      entry: 'place.latakia',
      preferred: 'Latakia',
      quoted: false,
      fixes: [{ label: 'Write "Latakia"', trust: 'safe', edits: [{ start: 33, end: 41, text: 'Latakia' }] }],
      related: [],
    })
    expect(report.files[2]).toMatchObject({ path: 'export.ndjson', article: '17', language: 'en' })
    expect(report.files[0]).not.toHaveProperty('article')
  })
})

describe('github', () => {
  it('escapes messages and properties, and names a record in the title', async () => {
    const source = 'x\nA 100% sure, but: torn\nname here.'
    const finding = findingIn(source, '100% sure, but: torn\nname', { preferred: 'a%b\nc' })
    const report = joined(
      lintGithub(
        { files: [{ path: 'a,b:c%.md', language: 'en', findings: [finding] }], failures: [] },
        await plainLook(),
      ),
    )
    expect(report).toBe(
      '::warning file=a%2Cb%3Ac%25.md,line=2,endLine=3,title=house-form::' +
        '"100%25 sure, but: torn%0Aname" is not the house form; write "a%25b%0Ac".\n',
    )
    const lines = joined(lintGithub(lintRun(), await plainLook())).split('\n')
    expect(lines[0]).toBe('::error file=gone.md,title=file-missing::There is no such file.')
    expect(lines[1]).toMatch(/^::error file=export\.ndjson,title=foreign-acronym \(17\)::/)
    expect(lines[2]).toMatch(
      /^::warning file=articles\/harbor 1\.md,line=2,endLine=2,col=15,endColumn=23,title=house-form::/,
    )
    expect(lines[3]).toMatch(/^::notice /)
  })

  it('annotates what GitHub shows and prints the rest', async () => {
    const findings = Array.from({ length: 14 }, () => findingIn(HARBOR, 'Lattakia'))
    const run = { files: [{ path: 'a.md', language: 'en', findings }], failures: [] }
    const report = joined(lintGithub(run, await plainLook()))
    const lines = report.trimEnd().split('\n')
    expect(lines.filter(line => line.startsWith('::warning ')).length).toBe(10)
    expect(lines[10]).toBe('4 more, beyond what GitHub shows as annotations:')
    expect(lines[11]).toBe('a.md:2:15: "Lattakia" is not the house form; write "Latakia". (house-form)')
    expect(lines.length).toBe(15)
  })

  it('cannot be made to run a command by what an article says', async () => {
    const finding = findingIn('a ::stop-commands::x b', '::stop-commands::x', {
      say: say('fix.replace', { to: '\n::error::x' }),
    })
    const run = { files: [{ path: 'a.md', language: 'en', findings: [finding] }], failures: [] }
    const report = joined(lintGithub(run, await plainLook()))
    expect(report.trimEnd().split('\n').length).toBe(1)
  })

  it('gives the runner its own commands and no others, whatever is written', async () => {
    const look = await plainLook()
    fc.assert(
      fc.property(hostileRuns, run => {
        const commands = joined(lintGithub(run, look))
          .split('\n')
          .filter(line => /^\s*(?:::|##\[)/.test(line))
        for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) [^:]*::/)
        const found = run.files.reduce((sum, file) => sum + file.findings.length, run.failures.length)
        expect(commands.length).toBeLessThanOrEqual(found)
        if (found <= 10) expect(commands.length).toBe(found)
      }),
    )
  })
})
