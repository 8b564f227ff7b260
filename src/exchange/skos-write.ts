import type { Entry } from '../glossary/model.ts'
import type { Exported } from './exchange.ts'
import { loseFacts, lostFields, termsOf } from './forms.ts'
import { DCT, RDF, SCHEME, SKOS } from './skos-terms.ts'

/**
 * A glossary as SKOS in Turtle: the house form is the preferred label of a language, what the house allows an alternative
 * one, what it does not a hidden one.
 * @see https://www.w3.org/TR/skos-reference/
 */
export async function writeSkos(entries: readonly Entry[]): Promise<Exported> {
  const { DataFactory, Writer } = await import('n3')
  const { literal, namedNode, quad } = DataFactory
  const lost = lostFields(entries, ['note', 'sources', 'different_from'])
  const writer = new Writer({ prefixes: { skos: SKOS, dct: DCT } })
  const scheme = namedNode(SCHEME)
  writer.addQuad(quad(scheme, namedNode(`${RDF}type`), namedNode(`${SKOS}ConceptScheme`)))
  for (const entry of entries) {
    const concept = namedNode(`${SCHEME}:${entry.id}`)
    const say = (name: string, text: string, language?: string) =>
      writer.addQuad(quad(concept, namedNode(name), language ? literal(text, language) : literal(text)))
    writer.addQuad(quad(concept, namedNode(`${RDF}type`), namedNode(`${SKOS}Concept`)))
    writer.addQuad(quad(concept, namedNode(`${SKOS}inScheme`), scheme))
    say(`${DCT}type`, entry.type)
    if (entry.definition) say(`${SKOS}definition`, entry.definition, 'en')
    if (entry.note) say(`${SKOS}editorialNote`, entry.note, 'en')
    for (const source of entry.sources) say(`${DCT}source`, source)
    for (const id of entry.differentFrom)
      writer.addQuad(quad(concept, namedNode(`${SKOS}related`), namedNode(`${SCHEME}:${id}`)))
    const preferred = new Set<string>()
    for (const term of termsOf(entry)) {
      if (term.role === 'inflected') {
        lost.note('inflected')
        continue
      }
      const first = term.role === 'house' && !preferred.has(term.language!) && term.until === undefined && !term.house
      if (first) preferred.add(term.language!)
      else if (term.role === 'native' && entry.house[term.language!]?.[0]?.form === term.text) continue
      else if (term.role !== 'form') lost.note(term.role === 'house' ? 'house' : term.role)
      const allowed = term.status === 'preferred' || term.status === 'admitted'
      if (term.status === 'forbidden' || (term.role === 'form' && term.status === 'preferred'))
        lost.note(`status: ${term.status}`)
      if (term.role === 'form' && term.kind !== 'full') lost.note(`kind: ${term.kind}`)
      loseFacts(term, ['in'], lost)
      const label = first ? 'prefLabel' : allowed ? 'altLabel' : 'hiddenLabel'
      const languages = term.language === null ? (term.in ?? [undefined]) : [term.language]
      for (const language of languages) say(`${SKOS}${label}`, term.text, language)
    }
  }
  const text = await new Promise<string>((done, failed) => {
    writer.end((error: Error | null, result: string) => (error ? failed(error) : done(result)))
  })
  return { text, lost }
}
