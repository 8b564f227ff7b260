import { Failure } from '../core/failure.ts'
import { Lines } from '../core/lines.ts'
import { Draft, entriesOf, readLanguage, tidy } from './draft.ts'
import { type Imported, type ImportSource, Losses } from './exchange.ts'

/** What some classes (P31) are. Others need `type`. @see https://www.wikidata.org/wiki/Property:P31 */
const CLASSES: Readonly<Record<string, string>> = {
  Q5: 'person',
  Q515: 'place',
  Q6256: 'place',
  Q486972: 'place',
  Q3957: 'place',
  Q532: 'place',
  Q1549591: 'place',
  Q43229: 'organisation',
  Q41710: 'people',
  Q34770: 'language',
}

/**
 * Reads entities of Wikidata as `Special:EntityData` and dumps have them: one, a list, `{"entities": {…}}`, or one a line.
 * Labels become house forms, aliases admitted ones, native names (P1559, P1705) native ones, short names (P1813) short ones.
 * @throws Failure `import-broken`, `import-nothing`, `import-type-needed`
 */
export function readWikidata({ path, text, type }: ImportSource): Imported {
  const lost = new Losses()
  const drafts: Draft[] = []
  for (const { entity, line } of entitiesOf(path, text)) {
    const draft = draftOf(entity, type, lost)
    if (draft.get('type') === undefined)
      throw new Failure('import-type-needed', { option: '--type' }, { path, at: { line, column: 1 } })
    drafts.push(draft)
  }
  const entries = entriesOf(drafts, `imported from ${path} (Wikidata): check every form`)
  if (entries.length === 0) throw new Failure('import-nothing', {}, { path, at: { line: 1, column: 1 } })
  return { entries, lost }
}

type Entity = Readonly<Record<string, unknown>>

function draftOf(entity: Entity, type: string | undefined, lost: Losses): Draft {
  const draft = new Draft()
  const kind = type ?? claims(entity, 'P31').flatMap(value => CLASSES[String(part(value, 'id'))] ?? [])[0]
  if (kind !== undefined) draft.set('type', kind)
  const description = part(part(entity, 'descriptions'), 'en')
  const definition = part(description, 'value')
  if (typeof definition === 'string' && definition.trim() !== '') draft.set('definition', tidy(definition))
  for (const [language, text] of texts(part(entity, 'labels'), lost)) draft.name('house', language, text)
  for (const [property, role] of [
    ['P1559', 'native'],
    ['P1705', 'native'],
    ['P1813', 'short'],
  ] as const) {
    for (const value of claims(entity, property)) {
      const [language, text] = [readLanguage(String(part(value, 'language') ?? '')), part(value, 'text')]
      if (language === null || typeof text !== 'string' || text.trim() === '') lost.note(property)
      else if (role === 'native' && draft.has('native', language)) lost.note(property)
      else if (role === 'short' && draft.has('short', language)) lost.note(property)
      else draft.name(role, language, tidy(text))
    }
  }
  for (const [language, text] of texts(part(entity, 'aliases'), lost))
    draft.form({ form: text, kind: 'alias', status: 'admitted', in: [language] })
  const id = part(entity, 'id')
  draft.add('sources', typeof id === 'string' && /^[QLP]\d+$/u.test(id) ? `Wikidata ${id}` : 'Wikidata')
  const others = Object.keys((part(entity, 'claims') ?? {}) as object).filter(
    property => !['P31', 'P1559', 'P1705', 'P1813'].includes(property),
  )
  lost.note('claims', others.length)
  return draft
}

/** Texts by language: one, or a list of them. */
function* texts(value: unknown, lost: Losses): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [tag, said] of Object.entries(value)) {
    const language = readLanguage(tag)
    for (const one of Array.isArray(said) ? said : [said]) {
      const text = part(one, 'value')
      if (language === null || typeof text !== 'string' || tidy(text) === '' || tidy(text).length > 200)
        lost.note('labels')
      else yield [language, tidy(text)]
    }
  }
}

function claims(entity: Entity, property: string): unknown[] {
  const list = part(part(entity, 'claims'), property)
  if (!Array.isArray(list)) return []
  return list
    .filter(claim => part(claim, 'rank') !== 'deprecated')
    .map(claim => part(part(part(claim, 'mainsnak'), 'datavalue'), 'value'))
}

/** An own property of an object, so that `__proto__` and `constructor` are names as all others. */
function part(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function* entitiesOf(path: string, text: string): Generator<{ entity: Entity; line: number }> {
  const plain = text.replace(/^\uFEFF/u, '')
  const lines = plain.split('\n')
  // A dump has one entity a line, in brackets or not.
  if (lines.filter(line => /^\s*\{.*\},?\s*$/u.test(line)).length > 1) {
    for (const [at, line] of lines.entries()) {
      const bare = line.trim().replace(/,$/u, '')
      if (bare !== '' && bare !== '[' && bare !== ']') yield* within(parsed(path, bare, at + 1), at + 1)
    }
    return
  }
  yield* within(parsed(path, plain, 1), 1)
}

function* within(value: unknown, line: number): Generator<{ entity: Entity; line: number }> {
  if (Array.isArray(value)) for (const one of value) yield* within(one, line)
  else if (typeof part(value, 'entities') === 'object' && part(value, 'entities') !== null)
    for (const entity of Object.values(part(value, 'entities') as object)) yield* within(entity, line)
  else if (part(value, 'labels') !== undefined) yield { entity: value as Entity, line }
}

function parsed(path: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length)
    const at = new Lines(text).position(Math.min(offset, text.length))
    throw new Failure(
      'import-broken',
      { reason: message },
      { path, at: { line: at.line + line - 1, column: at.column } },
      error,
    )
  }
}
