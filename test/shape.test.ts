/** The shape of the repository: layers, sizes, registries, generated files. What a paragraph asks for rots; a test does not. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES, RULES } from '../src/rules/index.ts'

const LONGEST_FILE = 300
const MEDIAN_FILE = 90

/** Folders whose values each folder may import, and those of which it may import types alone. */
const LAYERS: Readonly<Record<string, { values: readonly string[]; types: readonly string[] }>> = {
  core: { values: [], types: [] },
  glossary: { values: ['core'], types: [] },
  read: { values: ['core'], types: [] },
  exchange: { values: ['core', 'glossary'], types: [] },
  names: { values: ['core'], types: ['read'] },
  find: { values: ['core'], types: ['glossary', 'read'] },
  rules: { values: ['core', 'names', 'lineage'], types: ['find', 'glossary', 'read', 'trace'] },
  trace: { values: ['core', 'names'], types: ['find', 'glossary', 'read'] },
  lineage: { values: ['core', 'names'], types: ['find', 'glossary', 'read'] },
  report: {
    values: ['core'],
    types: ['find', 'glossary', 'lineage', 'names', 'read', 'rules', 'trace', 'pipeline'],
  },
  pipeline: {
    values: ['core', 'glossary', 'read', 'names', 'find', 'rules', 'trace', 'lineage'],
    types: ['report'],
  },
  hosts: {
    values: ['core', 'exchange', 'glossary', 'report', 'pipeline'],
    types: ['find', 'lineage', 'names', 'read', 'rules', 'trace'],
  },
}
/** Doors re-export or start; they may import anything. */
const DOORS = ['index.ts', 'cli.ts', 'thread.ts', 'program.ts']

const files = sourceFiles('src')

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
    .sort()
}

type Import = { readonly to: string; readonly typesOnly: boolean }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found: Import[] = []
  const statement =
    /(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|import\s+'(\.[^']+)'/g
  for (const match of text.matchAll(statement)) {
    const target = match[3] ?? match[4] ?? match[5]!
    const named = match[2]?.match(/^\{([\s\S]*)\}$/)?.[1]
    const typesOnly =
      match[1] !== undefined ||
      named?.split(',').every(part => part.trim() === '' || part.trim().startsWith('type ')) === true
    found.push({ to: relative('src', resolve(dirname(file), target)), typesOnly })
  }
  return found
}

/** `pipeline.ts` is the door of its folder. */
const layerOf = (path: string): string => path.split('/')[0]!.replace(/^pipeline\.ts$/, 'pipeline')

describe('layers', () => {
  it('reads imports at all', () => {
    expect(importsOf('src/pipeline/lint.ts').some(found => found.to === 'rules/look.ts' && !found.typesOnly)).toBe(true)
    expect(importsOf('src/rules/define.ts').every(found => found.typesOnly)).toBe(true)
  })

  it.each(files.filter(file => !DOORS.includes(relative('src', file))))('%s imports only what its layer may', file => {
    const from = layerOf(relative('src', file))
    const layer = LAYERS[from]
    expect(layer, `src/${from} has no layer: say what it may import`).toBeDefined()
    for (const { to, typesOnly } of importsOf(file)) {
      const target = layerOf(to)
      if (target === from) continue
      const allowed = typesOnly ? [...layer!.values, ...layer!.types] : layer!.values
      expect(allowed, `${file} imports ${typesOnly ? 'types' : 'values'} from ${to}`).toContain(target)
    }
  })

  it('keeps the machine in hosts: nothing else names a node module or the process', () => {
    const offenders = files.filter(file => {
      const path = relative('src', file)
      if (path.startsWith('hosts/') || DOORS.includes(path)) return false
      const text = readFileSync(file, 'utf8')
      return /from 'node:|import\('node:|\bprocess\.(?:env|argv|std|exit|cwd)|\bDate\.now\(|new Date\(\)/.test(text)
    })
    expect(offenders).toEqual([])
  })
})

describe('sizes', () => {
  const written = files.filter(file => !file.endsWith('.generated.ts') && !file.includes('/locales/'))
  const lines = written.map(file => readFileSync(file, 'utf8').split('\n').length)

  it(`has no file above ${LONGEST_FILE} lines`, () => {
    expect(written.filter((_, at) => lines[at]! > LONGEST_FILE)).toEqual([])
  })

  it(`has a median file of at most ${MEDIAN_FILE} lines`, () => {
    expect([...lines].sort((a, b) => a - b)[lines.length >> 1]).toBeLessThanOrEqual(MEDIAN_FILE)
  })

  it('has no drawer of odds and ends', () => {
    expect(files.filter(file => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.ts$)/.test(file))).toEqual([])
  })
})

describe('registries', () => {
  const notRules = [
    'define',
    'index',
    'pair-watch',
    'place',
    'replacement',
    'look',
    'record',
    'settle',
    'spellings',
    'suppress',
    'unlisted',
    'look-alikes',
    'residue-phrases',
  ]
  const ruleFiles = readdirSync('src/rules')
    .filter(name => /export const \w+ = define(?:Set)?Rule\(/.test(readFileSync(join('src/rules', name), 'utf8')))
    .map(name => name.replace(/\.ts$/, ''))

  it('lists every rule file once, sorted, under its own name', () => {
    expect(RULES.map(rule => rule.code)).toEqual(ruleFiles.sort())
    expect(CODES).toEqual([...CODES].sort())
  })

  it('calls no rule file a helper', () => {
    expect(ruleFiles.filter(name => notRules.includes(name))).toEqual([])
  })

  it.each(RULES.map(rule => [rule.code, rule] as const))('%s carries an offence and a near miss', (code, rule) => {
    const offends = rule.examples.some(example => example.finds.length > 0)
    // A rule over the run needs two articles to offend; its cases do that.
    expect(offends || existsSync(`fixtures/cases/${code}`)).toBe(true)
    expect(rule.examples.some(example => example.finds.length === 0)).toBe(true)
  })

  it.each(CODES.map(code => [code]))('%s is in the README', code => {
    expect(readFileSync('README.md', 'utf8')).toContain(`\`${code}\``)
  })
})

describe('exports', () => {
  it.each(files.filter(file => !file.includes('/locales/')))('%s documents what it exports', file => {
    const text = readFileSync(file, 'utf8')
    const bare = [...text.matchAll(/(^|\n)(?<before>[^\n]*)\nexport (?:async )?(?:function\*?|class) (?<name>\w+)/g)]
      .filter(match => !match.groups!['before']!.trim().endsWith('*/'))
      .map(match => match.groups!['name'])
    expect(bare).toEqual([])
  })
})

describe('top level', () => {
  it('holds what was agreed and nothing else', () => {
    const allowed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'src',
      'glossary',
      'fixtures',
      'test',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'node_modules',
      'dist',
    ]
    expect(readdirSync('.').filter(name => !name.startsWith('.') && !allowed.includes(name))).toEqual([])
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0)
  })
})
