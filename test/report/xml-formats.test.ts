import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { lintCheckstyle } from '../../src/report/checkstyle.ts'
import { lintJunit } from '../../src/report/junit.ts'
import { hostileRuns } from './hostile-runs.ts'
import { joined, plainLook } from './look.ts'
import { lintRun } from './runs.ts'

type Element = {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

/** A document as a validating reader sees it. @throws where it is not well formed */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const element: Element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => {
    open.at(-1)!.text += text
  })
  parser.write(xml).close()
  return root.children[0]!
}

const within = (element: Element, name: string): Element[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...within(child, name)])

const look = await plainLook()

describe('junit', () => {
  it('has a suite for each article and a case for each finding', () => {
    const report = parsed(joined(lintJunit(lintRun(), look)))
    expect(report).toMatchObject({ name: 'testsuites', attributes: { tests: '5', failures: '2', errors: '1' } })
    expect(report.children.map(suite => suite.attributes['name'])).toEqual([
      'gone.md',
      'articles/harbor 1.md',
      'articles/clean.md',
      'export.ndjson#17',
    ])
    expect(within(report, 'failure').map(({ attributes, text }) => [attributes['type'], text])).toEqual([
      ['house-form', 'articles/harbor 1.md:2:15: Lattakia → Latakia'],
      ['foreign-acronym', 'export.ndjson#17:1:1: OSDH → SOHR'],
    ])
    expect(within(report, 'system-out').length).toBe(1)
  })

  it('is well formed and counts right whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const report = parsed(joined(lintJunit(run, look)))
        const sum = (name: string) =>
          report.children.reduce((total, suite) => total + Number(suite.attributes[name]), 0)
        const cases = within(report, 'testcase')
        for (const name of ['tests', 'failures', 'errors']) expect(sum(name)).toBe(Number(report.attributes[name]))
        expect(cases.length).toBe(Number(report.attributes['tests']))
        expect(within(report, 'failure').length).toBe(Number(report.attributes['failures']))
        expect(cases.flatMap(one => one.children).filter(child => !KNOWN.has(child.name))).toEqual([])
      }),
    )
  })
})

const KNOWN = new Set(['failure', 'error', 'system-out'])

describe('checkstyle', () => {
  it('names place, severity, words and rule', () => {
    const report = parsed(joined(lintCheckstyle(lintRun(), look)))
    expect(report.name).toBe('checkstyle')
    expect(within(report, 'error').map(error => error.attributes)).toEqual([
      { line: '1', severity: 'error', message: 'There is no such file.', source: 'isogloss.file-missing' },
      {
        line: '2',
        column: '15',
        severity: 'warning',
        message: '"Lattakia" is not the house form; write "Latakia".',
        source: 'isogloss.house-form',
      },
      { line: '2', column: '28', severity: 'info', message: 'Write "calm"', source: 'isogloss.second-reference' },
      {
        line: '1',
        column: '1',
        severity: 'error',
        message: '"OSDH" is not the house form; write "SOHR".',
        source: 'isogloss.foreign-acronym',
      },
    ])
  })

  it('is well formed and loses nothing whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const report = parsed(joined(lintCheckstyle(run, look)))
        const found = run.files.reduce((sum, file) => sum + file.findings.length, run.failures.length)
        expect(within(report, 'error').length).toBe(found)
      }),
    )
  })
})
