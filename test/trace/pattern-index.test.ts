/** One pass over a text finds what a search for every cue would find. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Cue, EvidenceData } from '../../src/glossary/cues.ts'
import { loadEvidence } from '../../src/glossary/load.ts'
import { anchorsOf } from '../../src/glossary/pattern-anchors.ts'
import { readCues } from '../../src/trace/cues.ts'
import { Places } from '../../src/trace/places.ts'
import { cueOf } from './hand-made.ts'

let shipped: EvidenceData
const nowhere = new Places({ regions: [] })
const articles = resolveShared()

beforeAll(async () => {
  const files = globSync('glossary/evidence/*.yaml').map(path => ({ path, text: readFileSync(path, 'utf8') }))
  shipped = (await loadEvidence(files)).evidence
})

function resolveShared(): string | null {
  const path = '../shared/data/trace.dev.ndjson.gz'
  return existsSync(path) ? path : null
}

/** Every cue searched for from the text's start, one after the other. */
function naive(text: string, cues: readonly Cue[]): string[] {
  return cues
    .flatMap(cue => {
      const match = new RegExp(cue.pattern, cue.case === 'sensitive' ? 'u' : 'iu').exec(text)
      return match ? [`${cue.id} ${match.index} ${match[0]}`] : []
    })
    .sort()
}

function inOnePass(text: string, evidence: EvidenceData): string[] {
  return [...readCues(text, evidence, nowhere, 'en')]
    .map(({ see, at, text: cut }) => `${see} ${at.start} ${cut}`)
    .sort()
}

const inEnglish = () => shipped.cues.filter(cue => cue.in.includes('en'))

describe('one pass over a text', () => {
  it('finds what its tests show, and nothing in their near misses', () => {
    for (const { tests } of shipped.cues) {
      for (const text of [...tests.shows, ...tests.silent])
        expect(inOnePass(text, shipped)).toEqual(naive(text, inEnglish()))
    }
  })

  it.each(globSync(['fixtures/**/*.{txt,md,html,yaml}', 'README.md']))('finds the same as many passes in %s', path => {
    const text = readFileSync(path, 'utf8')
    expect(inOnePass(text, shipped)).toEqual(naive(text, inEnglish()))
  })

  it('finds the same in texts put together from what cues look for', () => {
    const pieces = shipped.cues.flatMap(({ tests }) =>
      [...tests.shows, ...tests.silent].flatMap(text => text.split(/(?<= )/u)),
    )
    const text = fc
      .array(fc.constantFrom(...pieces, '😀', 'ſ', '\n', '\u00a0'), { minLength: 1, maxLength: 60 })
      .map(list => list.join(''))
    fc.assert(
      fc.property(text, made => {
        expect(inOnePass(made, shipped)).toEqual(naive(made, inEnglish()))
      }),
      { numRuns: 300 },
    )
  })

  it.skipIf(!articles)('finds the same in a sample of real articles', () => {
    const lines = gunzipSync(readFileSync(articles!)).toString('utf8').split('\n').filter(Boolean)
    for (let at = 0; at < lines.length; at += 60) {
      const { text } = JSON.parse(lines[at]!) as { text: string }
      expect(inOnePass(text, shipped)).toEqual(naive(text, inEnglish()))
    }
  })

  it.each([
    ['small letters for capitals', 'STRASSE|straße', 'iu', 'Die STRAßE'],
    ['letters that are one letter to flag i', 'kelvin|ſea', 'iu', 'The \u212Aelvin Sea'],
    ['what is repeated', '\\d{1,3},\\d{1,2}', 'u', 'in 12 or 1,5 or 123,45'],
    ['classes, ranges and escapes', '[a-c]{2}\\u002d[\\x41-\\x43]\\.', 'u', 'xab-B. x'],
    ['what may be left out', '(?:very )?(?:big|great) boats?', 'iu', 'Great boat, very big boats'],
    ['what stands before and behind', '(?<=the )sea(?! wall)', 'u', 'the sea wall, the sea'],
    ['a letter beyond the basic plane', '😀 [^x]ea', 'u', 'A 😀 \u{10400}ea, 😀 tea'],
    ['nothing of its own', '\\p{Lu}\\p{Ll}', 'u', 'a B Cd'],
  ])('knows %s', (_, pattern, flags, text) => {
    const anchors = anchorsOf(pattern)
    const cue = cueOf(
      'c',
      pattern,
      { fr: 1 },
      {
        ...(anchors && { anchors }),
        ...(flags === 'u' && { case: 'sensitive' as const }),
      },
    )
    const found = naive(text, [cue])
    expect(found).toHaveLength(1)
    expect(inOnePass(text, { cues: [cue], conventions: [] })).toEqual(found)
  })

  it('has something to look for in almost every cue', () => {
    const without = shipped.cues.filter(({ anchors }) => !anchors).map(({ id }) => id)
    expect(without).toEqual(['native.dateline-dash'])
  })
})
