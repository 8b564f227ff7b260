import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import { areEqual, type Cluster, clusterNames } from '../names/cluster.ts'
import { spanOf, writtenSpans } from '../names/cluster-context.ts'
import { clusterAgain } from '../names/cluster-kept.ts'
import type { Unit } from '../names/cluster-units.ts'
import type { Region } from '../read/document.ts'
import type { Article, Draft } from './define.ts'
import { mentionedIn } from './mentioned.ts'

/** A place of a spelling, ready to be reported. */
type Written = { readonly span: Span; readonly text: string; readonly part: Span }

/**
 * Names in no list that the article spells in two ways: Hryhorenko beside Grigorenko. Every place of a spelling that does
 * not prevail is told, and what would be written there if it did. Names of the glossary are left to the entries' own
 * checks; where a spelling in no list stands beside one that the glossary knows, the known one prevails.
 * @param told spans that are told already
 */
export function* findUnknown(article: Article, told: readonly Span[]): Iterable<Draft> {
  const { document, mentions } = article
  const clusters = clustersIn(article)
    .map(({ units }) => units)
    .sort((one, other) => one[0]!.letters.length - other[0]!.letters.length)
  if (clusters.length === 0) return
  const isMentioned = mentionedIn(mentions)
  const isAllowed = mentionedIn(
    mentions.filter(({ standing }) => standing !== 'deprecated' && standing !== 'forbidden' && standing !== 'foreign'),
  )
  // The glossary knows a spelling where every place of it belongs to a mention.
  const isListed = ({ places }: Unit) => places.every(place => isMentioned(spanOf(place)))
  // Places of the text that are told already.
  const taken = new Uint8Array(document.text.length)
  for (const { start, end } of told) taken.fill(1, start, end)
  const regions = new SpanIndex(document.regions)
  for (const units of clusters) {
    const listed = units.filter(isListed)
    // What the glossary knows for a wrong spelling is no model: `house-form` says what is.
    const isModel = ({ places }: Unit) => places.some(place => isAllowed(spanOf(place)))
    const kept = listed.length > 0 ? listed.find(isModel) : prevailing(units, regions)
    if (!kept) continue
    const forms = [...new Set(units.flatMap(unit => writtenOf(unit, document.text).map(written => written.text)))]
    const [first] = writtenOf(kept, document.text)
    const count = kept.places.length
    for (const unit of units) {
      if (unit === kept || isListed(unit)) continue
      for (const { span, text, part } of writtenOf(unit, document.text)) {
        if (taken.subarray(span.start, span.end).includes(1) || isMentioned(span)) continue
        taken.fill(1, span.start, span.end)
        const to = inCaseOf(document.text.slice(part.start, part.end), kept.text)
        const preferred = text.slice(0, part.start - span.start) + to + text.slice(part.end - span.start)
        yield {
          span,
          say: {
            key: count > unit.places.length ? 'majority' : 'even',
            params: { form: text, preferred: kept.text, forms: [text, ...forms.filter(form => form !== text)], count },
          },
          preferred,
          forms: [text, ...forms.filter(form => form !== text)],
          fixes: [{ label: say('fix.replace', { to: preferred }), trust: 'ask', edits: [{ ...part, text: to }] }],
          related: [first!.span],
        }
      }
    }
  }
}

function clustersIn({ names, document, language }: Article): readonly Cluster[] {
  const { kept } = document
  return kept ? clusterAgain(names, document, kept, language) : clusterNames(names, document, language)
}

/**
 * The spelling to keep: the first as clusters rank them; of equals, one that stands in quotations alone, since what is
 * quoted is not the desk's to change.
 */
function prevailing(units: readonly Unit[], regions: SpanIndex<Region>): Unit {
  const [first] = units
  const isQuoted = ({ places }: Unit) =>
    places.every(place => regions.covering(spanOf(place)).some(({ kind }) => kind === 'quotation'))
  const equals = units.filter(unit => areEqual(unit, first!))
  return equals.length > 1 ? (equals.find(isQuoted) ?? first!) : first!
}

function writtenOf(unit: Unit, text: string): Written[] {
  return writtenSpans(unit).map((span, at) => ({
    span,
    part: spanOf(unit.places[at]!),
    text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  }))
}

/** A spelling in the capitals of the place it goes to; from a headline it comes with small letters. */
function inCaseOf(written: string, form: string): string {
  if (isLoud(written)) return form.toUpperCase()
  return isLoud(form) && form.length > 3 ? form[0]! + form.slice(1).toLowerCase() : form
}

function isLoud(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}
