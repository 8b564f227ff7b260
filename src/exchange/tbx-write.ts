import type { Entry, Kind } from '../glossary/model.ts'
import { looksLikeAcronym } from '../glossary/written-form.ts'
import type { Exported } from './exchange.ts'
import { loseFacts, lostFields, type Term, termsOf } from './forms.ts'

/** Picklists of TBX-Basic: administrativeStatus, termType. */
const STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const
const TERM_TYPE: Readonly<Partial<Record<Kind, string>>> = {
  full: 'fullForm',
  short: 'shortForm',
  acronym: 'acronym',
}

/**
 * A glossary as TBX-Basic, core structure in DCA style (ISO 30042:2019). A form for several languages stands in the section
 * of each; one for all stands under `mul`. Native names are preferred terms.
 * @see https://www.tbxinfo.net/tbx-dialects/
 */
export function writeTbx(entries: readonly Entry[]): Exported {
  const lost = lostFields(entries, ['note'])
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <sourceDesc>',
    '        <p>isogloss glossary</p>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
  ]
  for (const entry of entries) {
    const sections = new Map<string, Term[]>()
    for (const term of termsOf(entry)) {
      if (term.role === 'inflected') {
        lost.note('inflected')
        continue
      }
      // A house form that is the native one is said once.
      if (term.role === 'native' && entry.house[term.language!]?.some(({ form }) => form === term.text)) continue
      if (term.role === 'native') lost.note('native')
      if (term.status === 'forbidden') lost.note('status: forbidden')
      if (TERM_TYPE[term.kind] === undefined) lost.note(`kind: ${term.kind}`)
      loseFacts(term, ['in', 'note', 'house'], lost)
      for (const language of term.language === null ? (term.in ?? ['mul']) : [term.language]) {
        const known = sections.get(language)
        if (known) known.push(term)
        else sections.set(language, [term])
      }
    }
    if (sections.size === 0) continue
    // An XML id begins with no digit.
    lines.push(`      <conceptEntry id="${/^\d/u.test(entry.id) ? '_' : ''}${entry.id}">`)
    lines.push(`        <descrip type="subjectField">${xml(entry.type)}</descrip>`)
    if (entry.definition)
      lines.push(`        <descripGrp><descrip type="definition">${xml(entry.definition)}</descrip></descripGrp>`)
    if (entry.note) lines.push(`        <note>${xml(entry.note)}</note>`)
    for (const [language, terms] of [...sections].sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(`        <langSec xml:lang="${xml(language)}">`)
      for (const term of terms) lines.push(...termLines(term))
      lines.push('        </langSec>')
    }
    lines.push('      </conceptEntry>')
  }
  lines.push('    </body>', '  </text>', '</tbx>')
  return { text: `${lines.join('\n')}\n`, lost }
}

function termLines({ role, text, kind, status, note, house, until }: Term): string[] {
  const type = role === 'short' && looksLikeAcronym(text) ? 'acronym' : (TERM_TYPE[kind] ?? 'variant')
  return [
    '          <termSec>',
    `            <term>${xml(text)}</term>`,
    `            <termNote type="termType">${type}</termNote>`,
    `            <termNote type="administrativeStatus">${until === undefined ? STATUS[status] : 'supersededTerm-admn-sts'}</termNote>`,
    ...(house ?? []).map(name => `            <admin type="customerSubset">${xml(name)}</admin>`),
    ...(note === undefined ? [] : [`            <note>${xml(note)}</note>`]),
    '          </termSec>',
  ]
}

/** Text for XML 1.0, without what it cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"\r]/g, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' })[mark]!)
}
