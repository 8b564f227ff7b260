import type { Severity } from '../core/finding.ts'
import type { LanguageTag } from '../core/language.ts'
import type { View } from '../find/house.ts'
import { compileLexicon, type Lexicon } from '../find/lexicon.ts'
import type { EvidenceData } from '../glossary/cues.ts'
import type { Glossary } from '../glossary/model.ts'
import { hasCommonWords, isCommonWord } from '../names/common-words.ts'
import type { RegionKind } from '../read/document.ts'
import { needsNoRun, type Rule } from '../rules/define.ts'
import { RULES } from '../rules/index.ts'
import type { RuleSettings } from '../rules/record.ts'
import { UNEXPLAINED_SUPPRESSION, UNUSED_SUPPRESSION } from '../rules/suppress.ts'
import type { StyleModel } from '../trace/style/model.ts'
import type { Shares } from '../trace/style/shares.ts'

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
  /** Whether a suppression must say why. */
  readonly requireReason?: boolean
  /** How translations into some language are written, where that is asked for. */
  readonly style?: StyleModel | null
  /** What the desk believes of an article's source before reading it, by answer. */
  readonly prior?: Shares
}

/** Settings made ready: the glossary compiled, the rules chosen. Serves any number of runs. */
export type Desk = DeskSettings & {
  readonly lexicon: Lexicon
  readonly rules: RuleSettings
  /** By language and date. */
  readonly views: Map<string, View>
}

/** Compiles what a run needs. */
export function openDesk(settings: DeskSettings): Desk {
  const { only, severities, glossary } = settings
  const severity = (code: string, own: Severity): Severity | 'off' =>
    only.length > 0 && !only.includes(code) ? 'off' : (severities[code] ?? own)
  const rules = RULES.filter(rule => severity(rule.code, rule.severity) !== 'off')
  return {
    ...settings,
    lexicon: compileLexicon(glossary?.spellings ?? [], glossary?.index),
    views: new Map(),
    rules: {
      rules,
      complete: rules.length === RULES.length,
      severity: (rule: Rule) => severity(rule.code, rule.severity),
      exempt: new Set(settings.exempt),
      exemptOf: id => glossary?.byId.get(id)?.exempt ?? [],
      unusedSuppression: severity(UNUSED_SUPPRESSION, 'warning'),
      unexplainedSuppression: settings.requireReason ? severity(UNEXPLAINED_SUPPRESSION, 'error') : 'off',
    },
  }
}

/** A desk for an article by itself: rules over the run have nothing to hold it against, and are not asked. */
export function deskForOne(desk: Desk): Desk {
  return { ...desk, rules: { ...desk.rules, rules: desk.rules.rules.filter(needsNoRun) } }
}

/** Views that a desk keeps: an archive has as many dates as days. */
const KEPT_VIEWS = 64

/** How a desk sees names in an article of a language and a date; the same object while it is kept. */
export function viewOf({ house, views }: Desk, language: LanguageTag, date: string): View {
  const key = `${language} ${date}`
  const known = views.get(key)
  if (known) return known
  const view: View = {
    language,
    house,
    date,
    isCommonWord: word => isCommonWord(word, language),
    knowsWords: hasCommonWords(language),
  }
  if (views.size >= KEPT_VIEWS) views.clear()
  views.set(key, view)
  return view
}
