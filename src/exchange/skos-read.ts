import type { Quad } from 'n3'
import { Failure } from '../core/failure.ts'
import { Draft, entriesOf, isType, readId, readLanguage, tidy } from './draft.ts'
import { type Imported, type ImportSource, Losses } from './exchange.ts'
import { DCT, RDF, SCHEME, SKOS } from './skos-terms.ts'

/**
 * Reads SKOS from Turtle, TriG, N-Triples or N-Quads. RDF/XML and JSON-LD are refused with the way out.
 * @throws Failure `import-broken`, `import-not-turtle`, `import-nothing`, `import-type-needed`
 */
export async function readSkos({ path, text, type }: ImportSource): Promise<Imported> {
  if (/^\s*(?:<\?xml|<rdf:RDF|<!DOCTYPE|[[{]\s*["{\]}])/u.test(text))
    throw new Failure('import-not-turtle', {}, { path, at: { line: 1, column: 1 } })
  const concepts = new Map<string, Quad[]>()
  for (const quad of await quadsOf(path, text)) {
    const known = concepts.get(quad.subject.value)
    if (known) known.push(quad)
    else concepts.set(quad.subject.value, [quad])
  }
  const lost = new Losses()
  const drafts: Draft[] = []
  for (const [subject, quads] of concepts) {
    const isConcept = quads.some(
      ({ predicate, object }) =>
        (predicate.value === `${RDF}type` && object.value === `${SKOS}Concept`) ||
        predicate.value.startsWith(`${SKOS}pref`),
    )
    if (!isConcept || quads.some(({ object }) => object.value === `${SKOS}ConceptScheme`)) continue
    drafts.push(draftOf(subject, quads, type, lost))
  }
  if (drafts.length === 0) throw new Failure('import-nothing', {}, { path, at: { line: 1, column: 1 } })
  if (drafts.some(draft => draft.get('type') === undefined))
    throw new Failure('import-type-needed', { option: '--type' }, { path, at: { line: 1, column: 1 } })
  return { entries: entriesOf(drafts, `imported from ${path} (SKOS): check every form`), lost }
}

function draftOf(subject: string, quads: readonly Quad[], type: string | undefined, lost: Losses): Draft {
  const draft = new Draft()
  const id = idOf(subject)
  if (id !== null) draft.set('id', id)
  if (type !== undefined) draft.set('type', type)
  for (const { predicate, object } of quads) {
    const value = tidy(object.value)
    const tag = object.termType === 'Literal' ? object.language : ''
    const language = tag === '' ? null : readLanguage(tag)
    const name = predicate.value
    if (value === '' || (tag !== '' && language === null)) lost.note(name.replace(SKOS, 'skos:'))
    else if (name === `${SKOS}prefLabel`) {
      if (language !== null && !draft.has('house', language)) draft.name('house', language, value)
      else draft.form({ form: value, kind: 'full', status: 'admitted', ...(language !== null && { in: [language] }) })
    } else if (name === `${SKOS}altLabel`)
      draft.form({ form: value, kind: 'full', status: 'admitted', ...(language !== null && { in: [language] }) })
    else if (name === `${SKOS}hiddenLabel`)
      draft.form({ form: value, kind: 'full', status: 'deprecated', ...(language !== null && { in: [language] }) })
    else if (name === `${SKOS}definition`) draft.set('definition', value)
    else if (name === `${SKOS}editorialNote`) draft.set('note', value)
    else if (name === `${DCT}source`) draft.add('sources', value)
    else if (name === `${DCT}type` && isType(value)) {
      if (type === undefined) draft.set('type', value)
    } else if (name === `${SKOS}related` && idOf(object.value) !== null)
      draft.add('different_from', idOf(object.value)!)
    else if (name !== `${RDF}type` && name !== `${SKOS}inScheme`)
      lost.note(name.replace(SKOS, 'skos:').replace(DCT, 'dct:'))
  }
  return draft
}

/** Ids of concepts that a glossary was written as; those of others are their own. */
function idOf(subject: string): string | null {
  return subject.startsWith(`${SCHEME}:`) ? readId(subject.slice(SCHEME.length + 1)) : null
}

async function quadsOf(path: string, text: string): Promise<Quad[]> {
  const { Parser } = await import('n3')
  try {
    return new Parser().parse(text)
  } catch (error) {
    const { context, message } = error as { context?: { line?: number }; message: string }
    const place = { line: context?.line ?? 1, column: 1 }
    throw new Failure('import-broken', { reason: message.replace(/ on line \d+\.?$/u, '') }, { path, at: place }, error)
  }
}
