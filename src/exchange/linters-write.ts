import type { Entry } from '../glossary/model.ts'
import type { Exported, Losses } from './exchange.ts'
import { lostFields, termsOf } from './forms.ts'

/** A form that is not written in a language, and what is. */
type Swap = { readonly wrong: string; readonly right: string; readonly forbidden: boolean }

/**
 * What other linters can be told: forms that the house rules out in a language, or that are another language's house form
 * or acronym, with the one that it writes. Where a form counts under a condition only, they would flag too much: it is left out.
 */
function swapsOf(entries: readonly Entry[], language: string, lost: Losses): Swap[] {
  const swaps = new Map<string, Swap | null>()
  const allowed = new Set<string>()
  for (const entry of entries) {
    for (const term of termsOf(entry)) {
      const here = term.language === language || (term.language === null && (term.in?.includes(language) ?? true))
      if (here && (term.status === 'preferred' || term.status === 'admitted')) allowed.add(term.text)
    }
  }
  for (const entry of entries) {
    const full = usual(entry.house[language])
    const short = usual(entry.short[language])
    for (const term of termsOf(entry)) {
      if (term.role !== 'form' || (term.status !== 'deprecated' && term.status !== 'forbidden')) continue
      if (!(term.in?.includes(language) ?? true)) continue
      const right = term.kind === 'acronym' || term.kind === 'short' ? (short ?? full) : full
      if (right === null || allowed.has(term.text)) lost.note('forms without a replacement')
      else if (Object.keys(entry.match).length > 0) lost.note('match')
      else if (term.house || term.since || term.until) lost.note('house, since, until')
      else {
        const known = swaps.get(term.text)
        // Of two entries, none is right by itself.
        if (known === undefined)
          swaps.set(term.text, { wrong: term.text, right, forbidden: term.status === 'forbidden' })
        else if (known && known.right !== right) swaps.set(term.text, null)
      }
    }
  }
  const list = [...swaps.values()].filter((swap): swap is Swap => swap !== null && swap.wrong !== swap.right)
  // The longer first, so that a tool which takes the first takes the longest.
  return list.sort((a, b) => b.wrong.length - a.wrong.length || (a.wrong < b.wrong ? -1 : 1))
}

function usual(forms: Entry['house'][string] | undefined): string | null {
  return forms?.find(({ house, until, leak }) => !house && !until && leak === undefined)?.form ?? null
}

function start(entries: readonly Entry[]): Losses {
  return lostFields(entries, ['sources', 'note', 'review', 'tests', 'match', 'definition'])
}

/**
 * A substitution rule for Vale, as a file below `styles/`. Keys are patterns (regexp2).
 * @see https://vale.sh/docs/checks/substitution
 */
export function writeVale(entries: readonly Entry[], language: string): Exported {
  const lost = start(entries)
  const swaps = swapsOf(entries, language, lost)
  const lines = [
    '# House forms, written by isogloss glossary export.',
    'extends: substitution',
    `message: "Write '%s', not '%s'."`,
    'level: warning',
    'ignorecase: false',
    'action:',
    '  name: replace',
    `swap:${swaps.length === 0 ? ' {}' : ''}`,
    ...swaps.map(({ wrong, right }) => `  ${JSON.stringify(pattern(wrong))}: ${JSON.stringify(right)}`),
  ]
  return { text: `${lines.join('\n')}\n`, lost }
}

/**
 * Rules for prh, which textlint-rule-prh reads; each carries a test of its own. A letter before or after a form makes it
 * another word; `\b` would not know letters beyond ASCII.
 * @see https://github.com/prh/prh
 */
export function writePrh(entries: readonly Entry[], language: string): Exported {
  const lost = start(entries)
  const lines = ['# House forms, written by isogloss glossary export.', 'version: 1']
  const swaps = swapsOf(entries, language, lost)
  lines.push(`rules:${swaps.length === 0 ? ' []' : ''}`)
  for (const { wrong, right } of swaps) {
    const source = `/(?<![\\p{L}\\p{N}])${pattern(wrong).replaceAll('/', '\\/')}(?![\\p{L}\\p{N}])/`
    lines.push(`  - expected: ${JSON.stringify(right.replaceAll('$', '$$$$'))}`)
    lines.push(`    pattern: ${JSON.stringify(source)}`)
    lines.push('    specs:', `      - from: ${JSON.stringify(wrong)}`, `        to: ${JSON.stringify(right)}`)
  }
  return { text: `${lines.join('\n')}\n`, lost }
}

/**
 * A configuration for cspell: words of the house forms, and flagged words with what to write. cspell flags single words
 * only; phrases are left out.
 * @see https://cspell.org/docs/Configuration
 */
export function writeCspell(entries: readonly Entry[], language: string): Exported {
  const lost = start(entries)
  const swaps = swapsOf(entries, language, lost)
  const single = swaps.filter(({ wrong }) => /^[\p{L}\p{M}’']+$/u.test(wrong))
  lost.note('forms of several words', swaps.length - single.length)
  const words = new Set<string>()
  for (const entry of entries) {
    for (const { role, text, language: tag } of termsOf(entry)) {
      if ((role === 'house' || role === 'short') && tag === language)
        for (const word of text.match(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu) ?? []) words.add(word)
    }
  }
  const flagged = new Set(single.map(({ wrong }) => wrong))
  const configuration = {
    version: '0.2',
    language,
    words: [...words].filter(word => !flagged.has(word)).sort(),
    flagWords: single.map(({ wrong, right }) => `${wrong}->${right}`).sort(),
  }
  return { text: `${JSON.stringify(configuration, null, 2)}\n`, lost }
}

function pattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
