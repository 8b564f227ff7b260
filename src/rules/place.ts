import type { Finding, Fix, Related, Severity } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'
import { baseLanguage } from '../core/language.ts'
import type { Lines } from '../core/lines.ts'
import { say } from '../core/message.ts'
import { Remembered } from '../core/remembered.ts'
import { firstEndingAfter, type Span } from '../core/span.ts'
import type { SpanIndex } from '../core/span-index.ts'
import type { Document, Kept, Region, RegionKind } from '../read/document.ts'
import type { Draft, DraftFix, Rule } from './define.ts'

/** Regions in which no rule offers a safe fix. */
const NEVER_SAFE: ReadonlySet<RegionKind> = new Set(['quotation', 'link-target', 'code', 'byline'])

/** What placing needs of the run: severities as configured, regions that name rules leave alone. */
export type Policy = {
  readonly severity: (rule: Rule) => Severity | 'off'
  readonly exempt: ReadonlySet<RegionKind>
  /** Regions that an entry asks to be left alone in, by entry id. */
  readonly exemptOf: (entry: string) => readonly RegionKind[]
}

/** An article laid out for placing findings: its lines, and its regions ready to be asked. */
export type Sheet = { readonly document: Document; readonly lines: Lines; readonly regions: SpanIndex<Region> }

/** Turns a draft into a finding in source offsets. Null where its region silences it. */
export function placeDraft(
  draft: Draft,
  rule: Rule,
  { document, lines, regions: index }: Sheet,
  policy: Policy,
): Finding | null {
  const configured = policy.severity(rule)
  if (configured === 'off') return null
  const isDirect = (region: Region) => !isNameInMarks(region, draft.span, document)
  const regions = index.covering(draft.span).filter(isDirect)
  const quoted = regions.some(region => region.kind === 'quotation')
  if (regions.some(region => isSilencedIn(region, draft, rule, document, policy))) return null

  const isUnsafe = (region: Region) => NEVER_SAFE.has(region.kind)
  const isSafeAt = (stretch: Span) => !index.covering(stretch).some(region => isUnsafe(region) && isDirect(region))
  const safe = !regions.some(isUnsafe)
  const span = document.map.toSource(draft.span)
  const start = lines.position(span.start)
  return {
    code: rule.code,
    severity: quoted && rule.about === 'name' ? 'info' : severityOf(draft, rule, configured),
    say: say(`finding.${rule.code}.${draft.say.key}`, draft.say.params),
    text: document.text.slice(draft.span.start, draft.span.end),
    span,
    start,
    end: lines.position(span.end),
    ...(draft.entry !== undefined && { entry: draft.entry }),
    ...(draft.preferred !== undefined && { preferred: draft.preferred }),
    ...(draft.forms && { forms: draft.forms }),
    quoted,
    fixes: (draft.fixes ?? []).flatMap(fix =>
      placeFix(fix, document, safe && (fix.inSource || fix.edits.every(isSafeAt))),
    ),
    related: (draft.related ?? []).map(place => relatedTo(place, document)),
    line: lines.text(start.line),
    sentence: hashOfSentence(draft.span.start, document),
  }
}

function isSilencedIn(region: Region, { entry }: Draft, rule: Rule, document: Document, policy: Policy): boolean {
  const { kind, language } = region
  if (rule.about !== 'name') return kind === 'code' || kind === 'link-target' || isPassage(region, document)
  if (kind === 'quotation' && language !== undefined) return true
  return policy.exempt.has(kind) || (entry !== undefined && policy.exemptOf(entry).includes(kind))
}

/** Hashes of sentences that were asked for: a long one may hold thousands of findings. */
const hashes = new WeakMap<Span, string>()

/** Hash of the sentence at an offset of the text; of its paragraph where no sentence is. */
function hashOfSentence(offset: number, { text, sentences, paragraphs, kept }: Document): string {
  const stretch = spanAt(sentences, offset) ?? spanAt(paragraphs, offset)
  if (!stretch) return hashText('')
  const known = hashes.get(stretch)
  if (known !== undefined) return known
  const written = text.slice(stretch.start, stretch.end)
  const hash = kept ? keptHash(kept, written) : hashOfText(written)
  hashes.set(stretch, hash)
  return hash
}

function spanAt(spans: readonly Span[], offset: number): Span | null {
  const span = spans[firstEndingAfter(spans, offset)]
  return span !== undefined && span.start <= offset ? span : null
}

/** White space but single blanks. */
const UNEVEN = /[^\S ]| {2}/

function hashOfText(written: string): string {
  return hashText(UNEVEN.test(written) ? written.replace(/\s+/g, ' ') : written)
}

/** Sentences with findings, of an article that is being written. */
const MOST_HASHED = 1024

function keptHash({ memory }: Kept, written: string): string {
  return memory.of(keptHash, () => new Remembered<string>(MOST_HASHED)).of(written, hashOfText)
}

/** Languages whose press writes names of organisations in quotation marks: «Хезболла», «حزب الله». Source: editor (unverified). */
const NAMES_IN_MARKS: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'kk', 'ar'])

/** Whether quotation marks hold a name and nothing else, as the language's press writes it: then nobody is quoted. */
function isNameInMarks(region: Region, name: Span, { text, language }: Document): boolean {
  return (
    region.kind === 'quotation' &&
    NAMES_IN_MARKS.has(baseLanguage(language)) &&
    text.slice(region.start + 1, region.end - 1).trim().length === name.end - name.start
  )
}

/** A passage in another language that stands without quotation marks: its typography is its own. */
function isPassage({ kind, language, start }: Region, { text }: Document): boolean {
  return kind === 'quotation' && language !== undefined && !/["“„«‹‘'「」»]/.test(text.charAt(start))
}

/** A rule's own severity may vary by finding; a configured one is what the desk wants of all of them. */
function severityOf(draft: Draft, rule: Rule, configured: Severity): Severity {
  return configured === rule.severity ? (draft.severity ?? configured) : configured
}

function placeFix(fix: DraftFix, document: Document, safe: boolean): Fix[] {
  const edits = fix.edits.map(edit => (fix.inSource ? edit : document.map.toSourceEdit(document.text, edit)))
  if (edits.length === 0 || edits.some(edit => edit === null)) return []
  return [{ label: fix.label, trust: safe ? fix.trust : 'ask', edits: edits.filter(edit => edit !== null) }]
}

/** A place of an article as another finding's related place. */
export function relatedTo(place: Span, document: Document): Related {
  return {
    path: document.path,
    ...(document.article !== undefined && { article: document.article }),
    span: document.map.toSource(place),
    text: document.text.slice(place.start, place.end),
  }
}
