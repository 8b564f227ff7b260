import * as v from 'valibot'
import { EXEMPTIBLE } from '../glossary/model.ts'
import { choice, houseName, many, mapping, notList, oneOrMany, tag, text, told } from '../glossary/schema-parts.ts'

/** What `.isogloss.yaml` may hold. Titles and descriptions go into the JSON Schema, where editors read them. */

const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'] as const
/** A part of a whole, more than nothing and less than all. */
const share = v.pipe(v.number('share'), v.gtValue(0, 'share'), v.ltValue(1, 'share'))

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const

/** What may hold for all articles, or for some paths. */
const EITHER = {
  glossaries: v.optional(
    told(
      oneOrMany(text, 'paths'),
      'Glossaries',
      'Files or folders of entries, relative to this file. Left out: glossary/ in the working folder, else the one that ships.',
    ),
  ),
  house: v.optional(
    told(houseName, 'House', 'Whose forms to write, as ap or bbc. Left out: the forms of every house.'),
  ),
  language: v.optional(
    told(tag, 'Language', 'Language of an article that neither says nor shows its own. Default: en.'),
  ),
  rules: v.optional(
    told(
      notList(v.record(v.string('text'), choice(RULE_SEVERITIES), 'rules')),
      'Rules',
      'Severity of each rule by its code: error, warning, info, or off.',
    ),
  ),
  exempt: v.optional(
    told(many(choice(EXEMPTIBLE), 'regions'), 'Exempt', 'Regions of an article in which nothing is reported.'),
  ),
}

const overrideMapping = mapping(
  {
    paths: told(
      oneOrMany(text, 'globs'),
      'Paths',
      'Articles for which this holds, as patterns relative to this file: opinion/**.',
    ),
    ...EITHER,
  },
  'override',
)

export const configurationMapping = mapping(
  {
    ...EITHER,
    languages: v.optional(
      told(
        oneOrMany(tag, 'languages'),
        'Languages',
        'Languages that articles may be in, for telling which one an article is in.',
      ),
    ),
    'fail-on': v.optional(
      told(choice(FAIL_ON), 'Fail on', 'Lowest severity that makes the command end with 1. Default: warning.'),
    ),
    'ui-lang': v.optional(
      told(tag, 'Language of messages', 'Language that isogloss speaks, as en or fr; isogloss --help lists them.'),
    ),
    trace: v.optional(
      told(
        mapping(
          {
            prior: v.optional(
              told(
                notList(v.record(v.string('text'), share, 'shares')),
                'Prior',
                'What to believe of a source before reading, as none: 0.5 or fr: 0.2; the other answers share what is left.',
              ),
            ),
          },
          'settings',
        ),
        'Trace',
        'How the source of an article is judged.',
      ),
    ),
    ignore: v.optional(
      told(oneOrMany(text, 'globs'), 'Ignore', 'Paths not to read, as patterns relative to this file: drafts/**.'),
    ),
    'max-warnings': v.optional(
      told(
        v.pipe(v.number('count'), v.integer('count'), v.minValue(0, 'count')),
        'Most warnings',
        'How many warnings may be; one more makes the command end with 1.',
      ),
    ),
    baseline: v.optional(
      told(text, 'Baseline', 'File of the findings that the desk lives with, relative to this file.'),
    ),
    'require-reason': v.optional(
      told(
        v.boolean('truth'),
        'Require a reason',
        'Whether each suppression must say why, after two dashes: unexplained-suppression reports the others.',
      ),
    ),
    overrides: v.optional(
      told(
        v.array(overrideMapping, 'list'),
        'Overrides',
        'What holds for some paths instead; of several that match, the last has the last word.',
      ),
    ),
  },
  'configuration',
)

export type WrittenConfiguration = v.InferOutput<typeof configurationMapping>

/** The whole file, for the JSON Schema. */
export const configurationFileSchema = v.pipe(
  configurationMapping,
  v.title('isogloss configuration'),
  v.description('Settings of isogloss for the articles below this file.'),
)
