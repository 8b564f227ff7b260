import { readFileSync } from 'node:fs'
import { rule } from '../../src/report/locales/en/rule.ts'
import { CODES, defaultSeverity, RULES } from '../../src/rules/index.ts'

const START = '<!-- rules:start -->'
const END = '<!-- rules:end -->'

/** README.md with the table of findings made from the rules and their English words. */
export function readmeWithRules(): string {
  const text = readFileSync('README.md', 'utf8')
  const [from, to] = [text.indexOf(START), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md lacks ${START} … ${END}`)
  return `${text.slice(0, from + START.length)}\n${table()}${text.slice(to)}`
}

function table(): string {
  const rows = CODES.map(code => {
    const found = RULES.find(({ code: own }) => own === code)
    const needs = found?.needsGlossary ? 'yes' : ''
    return `| \`${code}\` | ${defaultSeverity(code)} | ${needs} | ${rule[code as keyof typeof rule].summary} |`
  })
  return ['| code | default | needs the glossary | says |', '|---|---|---|---|', ...rows, ''].join('\n')
}
