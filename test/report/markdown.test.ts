import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { lintGithubSummary, lintMarkdown } from '../../src/report/markdown.ts'
import { markdownText } from '../../src/report/markdown-text.ts'
import { printableSentence } from '../../src/report/printable.ts'
import { hostileRuns, hostileText } from './hostile-runs.ts'
import { plainLook } from './look.ts'
import { findingIn, HARBOR, lintRun } from './runs.ts'

const look = await plainLook()
const tree = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function* all(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* all(child)
}

const textOf = (node: Nodes) =>
  [...all(node)].map(one => (one.type === 'text' || one.type === 'inlineCode' ? one.value : '')).join('')

describe('markdownText', () => {
  it('becomes nothing but text, and says the same', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const root = tree(`| a |\n| --- |\n| x${markdownText(text)}x |`)
        const nodes = [...all(root)].filter(node => !['root', 'table', 'tableRow', 'tableCell'].includes(node.type))
        for (const node of nodes) {
          if (node.type === 'html') expect(['<!-- -->', '<span>', '</span>']).toContain(node.value)
          else expect(node.type).toBe('text')
        }
        const [, row] = (root.children[0] as { children: Nodes[] }).children
        expect(textOf(row!)).toBe(`x${printableSentence(text)}x`.replaceAll('\0', '\ufffd'))
      }),
    )
  })

  it('calls nobody and refers to nothing', () => {
    const shown = markdownText('@desk, #12, GH-12, :tada:, https://a.example, www.a.example')
    expect(shown).not.toMatch(/@\w|#\d|GH-|:tada|:\/\/|www\./)
  })
})

describe('markdown', () => {
  it('has a table for each article with findings', () => {
    const root = tree(lintMarkdown(lintRun(), look))
    const tables = root.children.filter(node => node.type === 'table')
    expect(tables.map(table => table.children.length)).toEqual([4, 3, 2])
    expect(textOf(tables[1]!.children[1]!)).toBe(
      '2:15warning"Lattakia" is not the house form; write "Latakia". house-formLattakia → Latakia',
    )
    const html = root.children.flatMap(node => (node.type === 'html' ? node.value : []))
    expect(html[0]).toBe('<!-- isogloss -->')
    expect(html.filter(text => text.startsWith('<details')).length).toBe(
      html.filter(text => text === '</details>').length,
    )
  })

  it('keeps its tables whole whatever is written', () => {
    fc.assert(
      fc.property(hostileRuns, run => {
        const root = tree(lintMarkdown(run, look))
        const found = run.files.reduce((sum, file) => sum + file.findings.length, 0)
        const codes = new Set(run.files.flatMap(file => file.findings.map(finding => finding.code)))
        const tables = root.children.flatMap(node => (node.type === 'table' ? [node] : []))
        const rules = codes.size > 1 ? codes.size : 0
        expect(tables.reduce((sum, table) => sum + table.children.length - 1, 0)).toBe(found + rules)
        for (const node of all(root)) {
          expect(['link', 'image', 'emphasis', 'strong', 'delete', 'code', 'footnoteReference']).not.toContain(
            node.type,
          )
          if (node.type === 'html') expect(node.value).not.toMatch(/<(?:script|img|b|style)\b/)
        }
      }),
    )
  })

  it.each([
    ['a comment', lintMarkdown, 65_536],
    ['a job page', lintGithubSummary, 1_048_576],
  ] as const)('stays within what %s may hold, errors first, and counts the rest', (_, format, limit) => {
    const findings = Array.from({ length: 30 }, () => findingIn(HARBOR, 'Lattakia'))
    const late = findingIn(HARBOR, 'Lattakia', { severity: 'error', code: 'foreign-acronym' })
    const files = Array.from({ length: 400 }, (_, at) => ({
      path: `${at}/${'я'.repeat(90)}.md`,
      language: 'en',
      findings,
    }))
    const run = { files: [...files, { path: 'last.md', language: 'en', findings: [late] }], failures: [] }
    const report = format(run, look)
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(limit)
    expect(Buffer.byteLength(report)).toBeGreaterThan(limit * 0.9)
    expect(report).toContain('last.md')
    const rows = report.match(/^\| \d+:\d+ /gm)!.length
    const left = Number(/([\d,]+) more findings are left out/.exec(report)![1]!.replaceAll(',', ''))
    expect(rows + left).toBe(400 * 30 + 1)
  })
})
