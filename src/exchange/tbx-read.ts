import type { SaxesTagNS } from 'saxes'
import { Failure } from '../core/failure.ts'
import { Draft, entriesOf, isType, readId, readLanguage, tidy } from './draft.ts'
import { type Imported, type ImportSource, Losses } from './exchange.ts'

const DEPTH = 40
/** Characters handed to the parser at a time. */
const PIECE = 65_536

type Term = { text: string; status: string; type: string; note: string; houses: string[] }

/**
 * Reads TBX: the names of ISO 30042:2019, in DCA or DCT style, and those of TBX before it (termEntry, langSet, tig). A
 * document type is refused: entities of its own could grow without end, or reach for files.
 * @throws Failure `import-doctype`, `import-broken`, `import-too-deep`, `import-nothing`, `import-type-needed`
 */
export async function readTbx({ path, text, type }: ImportSource): Promise<Imported> {
  const { SaxesParser } = await import('saxes')
  const reading = new TbxReading(type)
  const parser = new SaxesParser({ xmlns: true, position: true })
  const at = () => ({ path, at: { line: parser.line, column: parser.column + 1 } })
  const open: { name: string; kind: string; text: string }[] = []
  let fault: Failure | null = null
  parser.on('error', error => {
    fault ??= new Failure('import-broken', { reason: error.message.replace(/^\d+:\d+: /u, '') }, at())
  })
  parser.on('doctype', () => {
    fault ??= new Failure('import-doctype', {}, at())
  })
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length >= DEPTH) fault ??= new Failure('import-too-deep', {}, at())
    const [kind, language, id] = ['type', 'xml:lang', 'id'].map(name => tag.attributes[name]?.value ?? '')
    open.push({ name: tag.local, kind: kind!, text: '' })
    fault ??= reading.open(tag.local, language!, id!, at)
  })
  const gather = (piece: string) => {
    const top = open.at(-1)
    if (top) top.text += piece
  }
  parser.on('text', gather)
  parser.on('cdata', gather)
  parser.on('closetag', () => {
    const closed = open.pop()!
    // Markup inside a term, as hi, belongs to its text.
    if (INLINE.has(closed.name)) gather(closed.text)
    else fault ??= reading.close(closed.name, closed.kind, tidy(closed.text), at)
  })
  for (let from = 0; from < text.length && !fault; from += PIECE) parser.write(text.slice(from, from + PIECE))
  if (!fault) parser.close()
  if (fault) throw fault
  if (reading.drafts.length === 0) throw new Failure('import-nothing', {}, { path, at: { line: 1, column: 1 } })
  return { entries: entriesOf(reading.drafts, `imported from ${path} (TBX): check every form`), lost: reading.lost }
}

const INLINE = new Set(['hi', 'foreign', 'ph', 'sc', 'ec'])

/** Names of data categories in DCA (as types) and DCT (as elements), and what becomes of them. */
class TbxReading {
  readonly drafts: Draft[] = []
  readonly lost = new Losses()
  readonly #type: string | undefined
  #draft: Draft | null = null
  #language: string | null = null
  #all = false
  #term: Term | null = null

  constructor(type: string | undefined) {
    this.#type = type
  }

  open(name: string, language: string, id: string, at: () => Failure['place']): Failure | null {
    if (name === 'conceptEntry' || name === 'termEntry') {
      this.#draft = new Draft()
      const own = readId(id)
      if (own !== null) this.#draft.set('id', own)
      if (this.#type !== undefined) this.#draft.set('type', this.#type)
    } else if (name === 'langSec' || name === 'langSet') {
      this.#all = /^(?:mul|und)$/iu.test(language)
      this.#language = readLanguage(language)
      if (!this.#all && this.#language === null) return new Failure('import-language', { tag: language }, at())
    } else if (name === 'termSec' || name === 'tig' || name === 'ntig')
      this.#term = { text: '', status: '', type: '', note: '', houses: [] }
    return null
  }

  close(name: string, kind: string, text: string, at: () => Failure['place']): Failure | null {
    const draft = this.#draft
    if (!draft) return null
    const category = kind === '' ? name : kind
    if (name === 'conceptEntry' || name === 'termEntry') {
      if (draft.get('type') === undefined) return new Failure('import-type-needed', { option: '--type' }, at())
      this.drafts.push(draft)
      this.#draft = null
    } else if (name === 'termSec' || name === 'tig' || name === 'ntig') {
      if (this.#term && this.#term.text !== '') this.#enter(draft, this.#term)
      this.#term = null
    } else if (this.#term) this.#ofTerm(this.#term, name, category, text)
    else if (category === 'definition') {
      if (draft.get('definition') === undefined && text !== '') draft.set('definition', text)
    } else if (category === 'subjectField' && isType(text)) {
      if (this.#type === undefined) draft.set('type', text)
    } else if (name === 'note') {
      if (text !== '') draft.set('note', text)
    } else if (category === 'source') {
      if (text !== '') draft.add('sources', text)
    } else if (!STRUCTURE.has(name)) this.lost.note(category)
    return null
  }

  #ofTerm(term: Term, name: string, category: string, text: string): void {
    if (name === 'term') term.text = text
    else if (category === 'administrativeStatus' || category === 'normativeAuthorization') term.status = text
    else if (category === 'termType') term.type = text
    else if (name === 'note') term.note = text
    else if (category === 'customerSubset' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)) term.houses.push(text)
    else if (!STRUCTURE.has(name)) this.lost.note(category)
  }

  #enter(draft: Draft, { text, status, type, note, houses }: Term): void {
    const language = this.#language
    const short = type === 'acronym' || type === 'shortForm' || type === 'abbreviation' || type === 'initialism'
    const preferred =
      status === '' ? language !== null && !draft.has('house', language) && !short : status.startsWith('preferred')
    if (preferred && language !== null) {
      draft.name(short ? 'short' : 'house', language, houses.length === 0 ? text : { form: text, house: houses })
      if (note !== '') this.lost.note('note')
      return
    }
    const facts = {
      form: text,
      kind:
        type === 'fullForm' || type === ''
          ? 'full'
          : type === 'acronym' || type === 'initialism'
            ? 'acronym'
            : short
              ? 'short'
              : 'alias',
      status: preferred
        ? 'preferred'
        : status.startsWith('deprecated')
          ? 'deprecated'
          : status.startsWith('superseded')
            ? 'deprecated'
            : 'admitted',
      ...(language !== null && { in: [language] }),
      ...(houses.length > 0 && { house: houses }),
      ...(note !== '' && { note }),
    }
    draft.form(status.startsWith('superseded') ? { ...facts, kind: 'historical' } : facts)
  }
}

/** Elements that hold others, and say nothing themselves. */
const STRUCTURE = new Set([
  'langSec',
  'langSet',
  'descripGrp',
  'termGrp',
  'termNoteGrp',
  'adminGrp',
  'transacGrp',
  'transac',
  'date',
  'transacNote',
])
