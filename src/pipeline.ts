/**
 * The plot: read → find → rules → report for findings, read → find → trace → report for the verdict. This is the one
 * file that joins the folders; read it first.
 */
import { applyEdits } from './core/edit.ts'
import { Failure } from './core/failure.ts'
import type { Severity, Trust } from './core/finding.ts'
import type { LanguageTag } from './core/language.ts'
import { type Message, say } from './core/message.ts'
import type { ArticleFindings, LintRun } from './core/run.ts'
import { describeSpellings } from './find/describe.ts'
import { findMentions } from './find/find.ts'
import { chosenForm, type View } from './find/house.ts'
import { compileLexicon, type Lexicon, spelledAs, spelledLike } from './find/lexicon.ts'
import type { EvidenceData } from './glossary/cues.ts'
import type { Entry, Glossary } from './glossary/model.ts'
import { nearestNames } from './glossary/nearest.ts'
import type { GlossaryProblem } from './glossary/problem.ts'
import { spellingsOf } from './glossary/spellings.ts'
import { type Outline, outline } from './lineage/anchors.ts'
import { findLineage } from './lineage/lineage.ts'
import type { ArticleRef, LineageRun } from './lineage/link.ts'
import { hasCommonWords, isCommonWord } from './names/common-words.ts'
import { type ListedName, listNames } from './names/listed-names.ts'
import { recognizeNames } from './names/recognize.ts'
import { RunNames } from './names/run-names.ts'
import { type Suggestion, suggestEntries } from './names/suggestions.ts'
import type { Document, RegionKind } from './read/document.ts'
import { type Input, readArticles, readText } from './read/read.ts'
import type { ShowRun } from './report/show-text.ts'
import type { Article, Rule } from './rules/define.ts'
import { RULES } from './rules/index.ts'
import { RuleRun, type RuleSettings } from './rules/run.ts'
import { UNUSED_SUPPRESSION } from './rules/suppress.ts'
import { traceDocument } from './trace/trace.ts'
import type { ArticleVerdict, TraceRun } from './trace/verdict.ts'

/** What a newsroom brings to a run. */
export type DeskSettings = {
  readonly glossary: Glossary | null
  readonly evidence: EvidenceData
  readonly house: string
  /** ISO 8601 date; holds for articles that state none. */
  readonly today: string
  /** Language of every article, whatever they say of themselves. */
  readonly lang?: LanguageTag
  /** Languages that articles may be in. */
  readonly languages: readonly LanguageTag[]
  readonly defaultLanguage: LanguageTag
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Codes to run; empty for all. */
  readonly only: readonly string[]
  readonly exempt: readonly RegionKind[]
}

/** Settings made ready: the glossary compiled, the rules chosen. Serves any number of runs. */
export type Desk = DeskSettings & { readonly lexicon: Lexicon; readonly rules: RuleSettings }

/** What a review came to: findings and verdict of each article. */
export type ReviewRun = {
  readonly files: readonly (ArticleFindings & ArticleVerdict & { readonly fixable: number })[]
  readonly failures: readonly Failure[]
}

/** The names of a run. */
export type NamesRun = { readonly names: readonly ListedName[]; readonly failures: readonly Failure[] }

/** Entries that a run's inconsistent names suggest. */
export type SuggestRun = { readonly suggestions: readonly Suggestion[]; readonly failures: readonly Failure[] }

/** Compiles what a run needs. */
export function openDesk(settings: DeskSettings): Desk {
  const { only, severities, glossary } = settings
  const severity = (code: string, own: Severity): Severity | 'off' =>
    only.length > 0 && !only.includes(code) ? 'off' : (severities[code] ?? own)
  const rules = RULES.filter(rule => severity(rule.code, rule.severity) !== 'off')
  return {
    ...settings,
    lexicon: compileLexicon(glossary?.spellings ?? [], glossary?.trie),
    rules: {
      rules,
      complete: rules.length === RULES.length,
      severity: (rule: Rule) => severity(rule.code, rule.severity),
      exempt: new Set(settings.exempt),
      exemptOf: id => glossary?.byId.get(id)?.exempt ?? [],
      unusedSuppression: severity(UNUSED_SUPPRESSION, 'warning'),
    },
  }
}

/** Reads the articles of one input; a Failure stands in the place of what could not be read. */
export function readInput(input: Input, desk: Desk): AsyncGenerator<Document | Failure> {
  return readArticles(input, desk)
}

/** Lints articles as they come; none is kept. */
export async function lintArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LintRun> {
  const run = new RuleRun(desk.rules)
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else run.see(examine(document, desk))
  }
  return { files: run.finish(), failures }
}

/** Traces articles as they come. */
export async function traceArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<TraceRun> {
  const files: ArticleVerdict[] = []
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else files.push(verdictOn(examine(document, desk), desk))
  }
  return { files, failures }
}

/** Lints and traces articles, finding names once. */
export async function reviewArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<ReviewRun> {
  const run = new RuleRun(desk.rules)
  const verdicts: ArticleVerdict[] = []
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) {
      failures.push(document)
      continue
    }
    const article = examine(document, desk)
    run.see(article)
    verdicts.push(verdictOn(article, desk))
  }
  const files = run.finish().map((file, at) => {
    const fixable = file.findings.filter(finding => finding.fixes.some(fix => fix.trust === 'safe')).length
    return { ...verdicts[at]!, ...file, fixable }
  })
  return { files, failures }
}

/** Finds which articles share a source. Of each article only what survives translation is kept. */
export async function relateArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LineageRun> {
  const articles: ArticleRef[] = []
  const outlines: Outline[] = []
  const sources: (LanguageTag | null)[] = []
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) {
      failures.push(document)
      continue
    }
    const article = examine(document, desk)
    articles.push({ path: document.path, ...(document.article !== undefined && { article: document.article }) })
    outlines.push(outline(document, article.mentions, article.names))
    sources.push(verdictOn(article, desk).verdict.chain[0] ?? null)
  }
  return { articles, ...findLineage(outlines, sources), failures }
}

/** Collects the names of articles, as they come. */
async function collectNames(documents: AsyncIterable<Document | Failure>, desk: Desk) {
  const names = new RunNames()
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else names.see(examine(document, desk))
  }
  return { names, failures }
}

/** Lists the names of a run with their counts, forms and articles. */
export async function listRunNames(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<NamesRun> {
  const { names, failures } = await collectNames(documents, desk)
  return { names: listNames(names), failures }
}

/** Suggests entries for names that a run spells in several ways and no entry knows. */
export async function suggestRunEntries(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<SuggestRun> {
  const { names, failures } = await collectNames(documents, desk)
  const isTaken = (text: string) => (desk.glossary?.byId.has(text) ?? false) || spelledAs(desk.lexicon, text).length > 0
  return { suggestions: suggestEntries(names, isTaken), failures }
}

/** An article with everything found in it. */
function examine(document: Document, desk: Desk): Article {
  const view = viewOf(desk, document.language, document.date ?? desk.today)
  return {
    document,
    language: document.language,
    glossary: desk.glossary !== null,
    mentions: findMentions(document, desk.lexicon, view),
    names: recognizeNames(document, document.language),
    lookup: text => spelledAs(desk.lexicon, text),
    house: id => {
      const entry = desk.glossary?.byId.get(id)
      return { full: entry ? chosenForm(entry.house, view) : null, short: entry ? chosenForm(entry.short, view) : null }
    },
  }
}

function viewOf({ house }: Desk, language: LanguageTag, date: string): View {
  return {
    language,
    house,
    date,
    isCommonWord: word => isCommonWord(word, language),
    knowsWords: hasCommonWords(language),
  }
}

function verdictOn({ document, language, mentions, names, lookup }: Article, desk: Desk): ArticleVerdict {
  const { path, article } = document
  const verdict = traceDocument(document, mentions, names, desk.evidence, { lookup })
  return { path, ...(article !== undefined && { article }), language, verdict }
}

/**
 * Applies fixes to one article, again and again until nothing changes, so that a second run changes nothing.
 * @returns the source text as mended, how many fixes were applied and how many findings are left to a person
 */
export async function normalizeArticle(
  document: Document,
  desk: Desk,
  trust: Trust,
): Promise<{ text: string; applied: number; left: number }> {
  let current = document
  let applied = 0
  for (let round = 0; ; round++) {
    const run = new RuleRun(desk.rules)
    run.see(examine(current, desk))
    const findings = run.finish()[0]!.findings
    const fixes = findings.flatMap(finding =>
      finding.fixes.filter(fix => fix.trust === 'safe' || trust === 'ask').slice(0, 1),
    )
    const mended = applyEdits(
      current.source,
      fixes.flatMap(fix => fix.edits),
    )
    if (mended.text === current.source || round === MAX_ROUNDS)
      return { text: current.source, applied, left: findings.length - fixes.length }
    applied += mended.applied.length
    const { format, path, language } = document
    current = await readText(mended.text, { ...desk, lang: language, format, path })
  }
}

/** A fix may uncover another finding once; a glossary that never settles is stopped here. */
const MAX_ROUNDS = 5

/** Finds entries by any form of theirs, in any script, and says what each of their spellings does. */
export async function showName(name: string, desk: Desk): Promise<ShowRun> {
  const language = desk.lang ?? desk.defaultLanguage
  const view = viewOf(desk, language, desk.today)
  const entries = [...new Set(spelledLike(desk.lexicon, name).map(spelling => spelling.entry))]
  const shown = entries.map(entry => ({ entry, spellings: describeSpellings(spellingsOf(entry), view) }))
  const near = entries.length > 0 ? [] : await nearestNames(name, desk.glossary?.entries ?? [], language)
  return { name, language, entries: shown, near }
}

/** Runs the tests that entries carry, as articles of their own. */
export async function checkEntries(glossary: Glossary, desk: Desk): Promise<GlossaryProblem[]> {
  const problems: GlossaryProblem[] = []
  for (const entry of glossary.entries) {
    for (const text of entry.tests.flags) {
      if (!(await flags(entry, text, desk)))
        problems.push(problem(entry, 'test-silent', say('glossary.test-silent', { id: entry.id, text })))
    }
    for (const text of entry.tests.passes) {
      if (await flags(entry, text, desk))
        problems.push(problem(entry, 'test-flagged', say('glossary.test-flagged', { id: entry.id, text })))
    }
  }
  return problems
}

async function flags(entry: Entry, text: string, desk: Desk): Promise<boolean> {
  const run = new RuleRun(desk.rules)
  const language = desk.lang ?? desk.defaultLanguage
  run.see(examine(await readText(text, { ...desk, lang: language }), desk))
  return run.finish()[0]!.findings.some(finding => finding.entry === entry.id)
}

function problem(entry: Entry, code: string, message: Message): GlossaryProblem {
  const { path, line, column } = entry.at
  return { code, severity: 'error', say: message, path, at: { line, column } }
}
