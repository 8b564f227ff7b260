import { fold } from '../core/fold.ts'
import { later } from '../core/later.ts'
import { say } from '../core/message.ts'
import type { Mention } from '../find/mention.ts'
import type { Entry } from '../glossary/model.ts'
import { isCommonWord } from '../names/common-words.ts'
import { abbreviates, initialsOf, lettersOf } from '../names/initials.ts'
import type { Name } from '../names/name.ts'
import { type Bracketed, bracketedAcronyms } from './bracketed-acronyms.ts'
import { type Article, type Draft, defineRule } from './define.ts'
import { isAcronymLeak } from './foreign-acronym.ts'

/**
 * acronym-mismatch: the acronym in brackets does not abbreviate the name before it.
 *
 * Why: a word was lost in translation ("UN Office of Humanitarian Affairs (OCHA)"), or the letters are another body's.
 * When not: an acronym of the bearer's own language (YPG, SPD), any form of the entry whose acronym it is, a party or an
 * employer behind a person's name, acronyms nobody listed, unless the article itself spells them right elsewhere.
 */
export const acronymMismatch = defineRule({
  code: 'acronym-mismatch',
  about: 'name',
  severity: 'warning',
  needsGlossary: false,
  *check(article: Article): Iterable<Draft> {
    const context = later(() => contextOf(article))
    for (const found of bracketedAcronyms(article)) {
      const draft = judge(context(), found)
      if (draft) yield draft
    }
  },
  examples: [
    {
      name: 'a word is missing behind a letter',
      glossary:
        '- id: org.ocha\n  type: organisation\n  house: { en: UN Office for the Coordination of Humanitarian Affairs }\n  short: { en: OCHA }\n',
      text: 'According to the UN Office of Humanitarian Affairs (OCHA), thousands fled.',
      finds: ['UN Office of Humanitarian Affairs (OCHA)'],
      fixed: 'According to the UN Office for the Coordination of Humanitarian Affairs (OCHA), thousands fled.',
    },
    {
      name: 'another body’s acronym',
      glossary:
        '- id: org.who\n  type: organisation\n  house: { en: World Health Organization }\n  short: { en: WHO }\n- id: org.wto\n  type: organisation\n  house: { en: World Trade Organization }\n  short: { en: WTO }\n',
      text: 'The World Health Organization (WTO) sent doctors.',
      finds: ['World Health Organization (WTO)'],
      fixed: 'The World Health Organization (WHO) sent doctors.',
    },
    {
      name: 'letters changed places, and the article has them right elsewhere',
      text: 'The Northern Harbour Workers Union (NHUW) called a strike. A walkout would follow, the NHWU said.',
      finds: ['Northern Harbour Workers Union (NHUW)'],
      fixed: 'The Northern Harbour Workers Union (NHWU) called a strike. A walkout would follow, the NHWU said.',
    },
    {
      name: 'acronyms of the bearer’s own language, with a listed form or without',
      glossary:
        '- id: org.ypg\n  type: organisation\n  house: { en: People’s Protection Units }\n  short: { en: YPG, ku: YPG }\n',
      text: 'The People’s Protection Units (YPG) met the Social Democratic Party (SPD) and the People’s Defense Units (YPG).',
      finds: [],
    },
    {
      name: 'prefixes, small words, the part of a longer name, a person’s party',
      glossary:
        '- id: org.ocha\n  type: organisation\n  house: { en: UN Office for the Coordination of Humanitarian Affairs }\n  short: { en: OCHA }\n- id: org.osce\n  type: organisation\n  house: { en: Organization for Security and Co-operation in Europe }\n  short: { en: OSCE }\n- id: org.unhcr\n  type: organisation\n  house: { en: UN High Commissioner for Refugees }\n  short: { en: UNHCR }\n',
      text: 'The United Nations Office for Coordination of Humanitarian Affairs (OCHA), the High Commissioner for Refugees (UNHCR), the Organisation for Security and Cooperation in Europe (OSCE) and Anna Lena Berg (OSCE) answered.',
      finds: [],
    },
  ],
})

/** An article with what is looked up again and again. */
type Context = {
  readonly article: Article
  readonly mentionEnding: ReadonlyMap<number, Mention>
  /** How often the article writes an acronym, by its letters. */
  readonly uses: ReadonlyMap<string, number>
}

function contextOf(article: Article): Context {
  const uses = new Map<string, number>()
  for (const part of article.names.flatMap(name => name.parts)) {
    if (part.role !== 'acronym') continue
    const letters = lettersOf(part.text)
    uses.set(letters, (uses.get(letters) ?? 0) + 1)
  }
  return { article, mentionEnding: new Map(article.mentions.map(mention => [mention.span.end, mention])), uses }
}

function judge(context: Context, found: Bracketed): Draft | null {
  const { article, mentionEnding } = context
  const { name, acronym } = found
  const words = name.parts.map(part => part.text)
  const mention = mentionEnding.get(acronym.end)
  if ((mention && isAcronymLeak(mention)) || abbreviates(words, acronym.text)) return null
  const owners = mention ? [mention.entry] : article.lookup(acronym.text).map(spelling => spelling.entry)
  if (owners.length === 0) return found.cut ? null : slip(context, found)
  const named = mentionEnding.get(name.span.end)
  if (named && owners.includes(named.entry)) return null
  if (named && named.span.start <= name.span.start) return otherBody(article, found, named, owners)
  return found.cut ? null : missingWord(article, found, owners)
}

/** A known body with a known acronym of another one. */
function otherBody(article: Article, found: Bracketed, named: Mention, owners: readonly Entry[]): Draft | null {
  const { short } = article.house(named.entry.id)
  const bodies = [named.entry, ...owners].every(entry => entry.type === 'organisation')
  if (!bodies || short === null || named.text.split(/\s+/).length < 3) return null
  if (lettersOf(short) === lettersOf(found.acronym.text)) return null
  return draftOf(article, found, 'other-body', named.text, short, named.entry)
}

/** A known acronym behind a name made of its owner’s words, less one that a letter stands for or in another order. */
function missingWord(article: Article, found: Bracketed, owners: readonly Entry[]): Draft | null {
  const { name, acronym } = found
  for (const owner of owners) {
    const { full } = article.house(owner.id)
    if (owner.type !== 'organisation' || full === null) continue
    const whole = full.split(/[\s-]+/)
    if (!abbreviates(whole, acronym.text)) continue
    const written = contentWords(
      name.parts.map(part => part.text),
      article,
    )
    const listed = new Set(contentWords(whole, article))
    if (written.length < 3 || !written.every(word => listed.has(word))) continue
    return draftOf(article, found, 'missing-word', withPrefixOf(name.text, full), acronym.text, owner)
  }
  return null
}

/** Words that carry meaning, folded; UN counts as United Nations. */
function contentWords(words: readonly string[], { language }: Article): string[] {
  return words.flatMap(word => {
    const folded = fold(word)
    if (folded === 'un') return ['united', 'nations']
    return folded.length <= 3 && isCommonWord(word, language) ? [] : [folded.replace(/isation$/, 'ization')]
  })
}

const PREFIX = /^(?:UN|U\.N\.|United Nations)[ \u00A0]/

/** The house name, opened as the text opens it: UN or United Nations. */
function withPrefixOf(written: string, full: string): string {
  const opening = PREFIX.exec(written)?.[0]
  return opening ? opening + full.replace(PREFIX, '') : full
}

/** An unlisted acronym that differs by two changed places or one letter from one that the article uses and that fits. */
function slip({ article, uses }: Context, found: Bracketed): Draft | null {
  const { acronym, name } = found
  const letters = lettersOf(acronym.text)
  if (letters.length < 3 || letters.length > 6 || (uses.get(letters) ?? 0) > 1) return null
  const words = capitalised(name)
  for (let from = 0; words.length - from >= 3; from++) {
    const fitting = initialsOf(words.slice(from))
    if (uses.has(fitting) && isSlip(letters, fitting))
      return draftOf(article, found, 'slip', name.text, fitting.toUpperCase(), null)
  }
  return null
}

function capitalised(name: Name): string[] {
  return name.parts.filter(part => part.role !== 'particle').map(part => part.text)
}

/** One letter off, or two neighbours that changed places. */
function isSlip(written: string, fitting: string): boolean {
  if (written.length !== fitting.length) return false
  const off = [...written].flatMap((letter, at) => (letter === fitting[at] ? [] : [at]))
  if (off.length === 1) return true
  const [first = 0, second = 0] = off
  return (
    off.length === 2 && second === first + 1 && written[first] === fitting[second] && written[second] === fitting[first]
  )
}

function draftOf(
  { document }: Article,
  { span, name, acronym }: Bracketed,
  key: string,
  fullName: string,
  letters: string,
  entry: Entry | null,
): Draft {
  const between = document.text.slice(name.span.end, acronym.start)
  const preferred = `${fullName}${between}${letters})`
  return {
    span,
    say: { key, params: { name: name.text, acronym: acronym.text, preferred } },
    ...(entry && { entry: entry.id }),
    preferred,
    fixes: [{ label: say('fix.replace', { to: preferred }), trust: 'ask', edits: [{ ...span, text: preferred }] }],
  }
}
