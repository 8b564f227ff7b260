import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

/** Help and what the command line says of itself. */
export const cli = {
  about:
    'isogloss reads articles before they are published: it brings names to the house form, shows where one name is spelled two ways, and reads from those spellings which language a text was translated from.',
  usage: '<command> [options] [path...]',
  'some-options': '[options]',
  more: 'isogloss <command> --help tells more about a command, isogloss explain <code> about a finding.',
  heading: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    common: 'Common options:',
    examples: 'Examples:',
    exit: 'Exit codes:',
  },
  exit: {
    0: 'nothing at or above the failing severity',
    1: 'findings at or above it',
    2: 'the job could not be done whole: an unreadable file, a broken glossary, a wrong option',
  },
  example: {
    review: { line: 'isogloss review articles/', says: 'all that an editor wants to know of each article' },
    lint: { line: 'isogloss lint --format github .', says: 'findings as annotations, in continuous integration' },
    normalize: {
      line: 'isogloss normalize --write articles/',
      says: 'house forms applied where nothing else can be meant',
    },
    explain: { line: 'isogloss explain split-name', says: 'what a finding means, and how to suppress it' },
  },
  group: {
    names: 'Questions about names, without a glossary.',
    glossary: 'Work on a glossary.',
  },
  option: {
    ...ciWork.options,
    ...glossaryWork.options,
    ...styleWords.options,
    help: 'print this help',
    version: 'print the version',
    format: 'form of the report: {{choices, either}}',
    reports: 'form of the report, or FORM=FILE to send it to a file; repeatable: {{choices, either}}',
    'fail-on': 'lowest severity that makes the exit code 1: {{choices, either}}',
    write: 'rewrite the files in place',
    trust: 'fixes to apply: safe ones, or with ask those too that a person should confirm',
    stdin: 'read pairs from standard input, one JSON object {"a","b"} a line',
    rule: 'run only this rule; repeatable',
    'no-rule': 'leave this rule out; repeatable',
    glossary:
      'glossary file or folder; repeatable (default: the configuration’s, else glossary/, else the one that ships)',
    'no-glossary': 'use no entries; rules that need them are silent',
    house: 'house whose forms to write, as ap or bbc',
    lang: 'language of every article, whatever they say of themselves',
    'stdin-filename': 'name for standard input; its extension picks the reader',
    config: 'configuration file (default: .isogloss.yaml here or above)',
    'no-config': 'read no configuration',
    'print-config': 'print the settings in use as JSON, and do nothing else',
    'ui-lang': 'language of messages: {{choices, either}}',
    color: 'color, even where nobody looks at a terminal',
    'no-color': 'no color (as NO_COLOR does)',
  },
  command: {
    ...ciWork.commands,
    ...glossaryWork.commands,
    ...styleWords.commands,
    lint: {
      summary: 'find names, spellings and leftovers that an editor should see',
      detail:
        'Reads files, folders (searched, .gitignore honored), patterns, or standard input as “-”. Reads .txt, .md, .markdown, .html, .ndjson and .jsonl.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: {
        fix: 'the safe fixes applied in place',
        since: 'what stands on lines changed since the branch began, for a pull request',
        baseline: 'what is found today, to be lived with',
        folder: 'every article in a folder',
        stdin: 'a draft from standard input, read as Markdown',
        sarif: 'a log for code scanning; only errors fail',
        rule: 'only these rules',
      },
    },
    trace: {
      summary: 'say which language an article was translated from, and why',
      detail:
        'The verdict is a sum of evidence; --explain shows the sum, so that it can be redone; --format json has all of it.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: {
        file: 'the verdict on one article',
        explain: 'the verdict with the sum behind it',
        json: 'verdicts on an export, one article a line',
      },
    },
    lineage: {
      summary: 'say which articles share a source, and show the passages',
      detail:
        'Aligns what survives translation: names, numbers, rare words, their order. Two reports of one event are not linked.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: { folder: 'the articles of a folder', json: 'links in an export, one article a line' },
    },
    review: {
      summary: 'lint and trace each article, and say what normalize would change',
      detail: 'A reading for an editor: it ends with 0 whatever it finds, unless --fail-on asks for more.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: { folder: 'every article in a folder', gate: 'fail when there is a warning or an error' },
    },
    normalize: {
      summary: 'bring names to the house form',
      detail:
        'Without --write, one file goes to standard output. Nothing inside quotations, links, code and bylines changes unless --trust ask says so.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: {
        preview: 'what would change in one file',
        write: 'rewrite a folder in place',
        ask: 'apply the fixes too that a person should confirm; look at the difference afterwards',
      },
    },
    'names-compare': {
      summary: 'say whether two written names are one name',
      detail: 'Needs no glossary. With --stdin --format ndjson it answers each line as it comes.',
      argument: { a: 'a name', b: 'the name to hold against it' },
      example: { pair: 'one pair', stream: 'a file of pairs, one JSON object a line' },
    },
    'names-list': {
      summary: 'list the names of a run, with counts, forms and files',
      detail:
        'Spellings of one name are listed together: forms of one entry, and forms that the articles show to be one name. As CSV, a row for each form.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: { folder: 'every name in a folder, the most frequent first', csv: 'a table for a spreadsheet' },
    },
    'glossary-check': {
      summary: 'check a glossary: its form, its conflicts, the tests of its entries',
      detail: 'Each problem is told with file, line and column. Ends with 1 when there is one.',
      argument: { path: 'glossary files or folders (default: the glossary in use)' },
      example: { own: 'the glossary in use', file: 'one file' },
    },
    'glossary-suggest': {
      summary: 'suggest entries for names spelled in several ways that no entry knows',
      detail:
        'Writes YAML to review: an entry for each such name, the most frequent first, with what was seen as comments. It loads as it stands.',
      argument: { path: 'files, folders, patterns, or - for standard input' },
      example: {
        folder: 'entries for what a folder spells in two ways',
        save: 'a file beside the glossary, to work through',
      },
    },
    'glossary-show': {
      summary: 'show an entry, found by any of its forms, and what each form does',
      detail: 'Any script will do; accents, case and hyphens are forgiven. Ends with 1 when there is no such entry.',
      argument: { name: 'a name, as written anywhere' },
      example: { form: 'by a form that leaks', native: 'by the native form, for French articles' },
    },
    explain: {
      summary: 'tell what a finding means, with an example, and how to suppress it',
      detail: 'Without a code, lists them all.',
      argument: { code: 'code of a finding, as split-name' },
      example: { code: 'one code at length', all: 'all codes' },
    },
    schema: {
      summary: 'print a JSON Schema for editors: of a configuration or of a glossary',
      detail: 'The schemas are draft-07, which YAML editors understand.',
      argument: { name: 'config or glossary' },
      example: { glossary: 'the schema of glossary files', config: 'the schema of .isogloss.yaml' },
    },
  },
} as const
