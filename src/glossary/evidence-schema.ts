import * as v from 'valibot'
import { CUE_FAMILIES } from './cues.ts'
import { byLanguage, choice, id, many, mapping, notList, oneOrMany, tag, text, told } from './schema-parts.ts'

/** What a file of `glossary/evidence/` may hold. */

const pattern = v.pipe(v.string('pattern'), v.minLength(1, 'pattern'), v.maxLength(2_000, 'shorter'))
/** A language, or `none` for native text, or `other` for a language not modelled. */
const answer = v.pipe(v.string('language'), v.regex(/^(?:none|other|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$/, 'language'))
const weight = v.pipe(v.number('weight'), v.minValue(-8, 'weight'), v.maxValue(8, 'weight'))
const tests = mapping(
  {
    shows: told(v.pipe(v.array(text, 'texts'), v.minLength(1, 'texts')), 'Shows', 'Texts in which it must be found.'),
    silent: v.optional(told(many(text, 'texts'), 'Silent', 'Near misses in which it must not be found.')),
  },
  'cue-tests',
)

const weights = told(
  v.pipe(notList(v.record(answer, weight, 'weights')), v.minEntries(1, 'weights')),
  'Weights',
  'Natural-log likelihood ratios against native text, by language.',
)

const cue = mapping(
  {
    id: told(id, 'Id', 'Stable, unique among cues and conventions.'),
    family: told(choice(CUE_FAMILIES), 'Family', 'Evidence of one family is capped together.'),
    pattern: told(pattern, 'Pattern', 'A regular expression over plain text; every quantifier has an upper end.'),
    case: v.optional(told(choice(['sensitive'] as const), 'Case', 'Left out: capitals do not matter.')),
    in: told(oneOrMany(tag, 'languages'), 'In', 'Languages of articles in which it speaks.'),
    weights,
    weighed: told(choice(['data', 'hand'] as const), 'Weighed', 'Counted on labelled data, or set by hand.'),
    renders: v.optional(told(byLanguage(text), 'Renders', 'The wording of the source that it renders, by language.')),
    note: v.optional(told(text, 'Note', 'Why it is evidence, and what else may write it.')),
    tests: told(tests, 'Tests', 'Texts that it is tested with.'),
  },
  'cue',
)

const convention = mapping(
  {
    id: told(id, 'Id', 'Stable, unique among cues and conventions.'),
    languages: told(oneOrMany(tag, 'languages'), 'Languages', 'Languages that spell foreign names so.'),
    weight: told(weight, 'Weight', 'Natural-log likelihood ratio against native text.'),
    pattern: told(pattern, 'Pattern', 'A regular expression over one folded part of a name: lower case, no accents.'),
    note: v.optional(told(text, 'Note', 'Why it is evidence, and what else may spell so.')),
    tests: told(tests, 'Tests', 'Names that it is tested with.'),
  },
  'convention',
)

export const evidenceSchemas = { cues: cue, conventions: convention } as const
export type WrittenCue = v.InferOutput<typeof cue>
export type WrittenConvention = v.InferOutput<typeof convention>

/** A whole file, for the JSON Schema. */
export const evidenceFileSchema = v.pipe(
  mapping(
    {
      cues: v.optional(
        told(v.array(cue, 'list'), 'Cues', 'Wording, typography, numbers and dates that betray a source language.'),
      ),
      conventions: v.optional(told(v.array(convention, 'list'), 'Conventions', 'How a language spells foreign names.')),
    },
    'evidence',
  ),
  v.title('isogloss evidence'),
  v.description(
    'Cues that are not names. Names and acronyms live in glossary entries alone, so that nothing counts twice.',
  ),
)
