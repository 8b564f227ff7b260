import { readFileSync } from 'node:fs'
import { rule } from '../../src/report/locales/en/rule.ts'
import { CODES, defaultSeverity, RULES } from '../../src/rules/index.ts'
import { unpackStyle } from '../../src/trace/style/pack.ts'

const MODEL = 'src/trace/style/english.style'

/** README.md with its generated tables: findings from the rules and their English words, what the style model learned from. */
export function readmeWithTables(): string {
  const text = readFileSync('README.md', 'utf8')
  return filled(filled(text, 'rules', rules()), 'style', learned())
}

function filled(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n${table}${text.slice(to)}`
}

function rules(): string {
  const rows = CODES.map(code => {
    const found = RULES.find(({ code: own }) => own === code)
    const needs = found?.needsGlossary ? 'yes' : ''
    return `| \`${code}\` | ${defaultSeverity(code)} | ${needs} | ${rule[code as keyof typeof rule].summary} |`
  })
  return ['| code | default | needs the glossary | says |', '|---|---|---|---|', ...rows, ''].join('\n')
}

function learned(): string {
  const { trainedOn, classes } = unpackStyle(readFileSync(MODEL), MODEL)
  const rows = [...trainedOn]
    .sort((a, b) => b.articles - a.articles || (a.source < b.source ? -1 : 1))
    .map(({ source, articles, texts, years: [first, last] }) => {
      const name = source === 'none' ? 'not translated' : new Intl.DisplayNames('en', { type: 'language' }).of(source)
      const span = first === last ? first : `${first}–${last}`
      return `| ${name} | ${articles} | ${texts} | ${span} | ${classes.includes(source) ? 'yes' : ''} |`
    })
  return ['| source | articles | texts | years | an answer |', '|---|---|---|---|---|', ...rows, ''].join('\n')
}
