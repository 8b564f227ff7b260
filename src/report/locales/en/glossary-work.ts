/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'bring the files of a glossary into one style',
      detail:
        'Keys in the order of the schema, languages in one order, a form a line, quotation marks only where they are needed. Comments, and the order of entries and forms, stay.',
      argument: {
        path: 'glossary files or folders (default: the glossary in use)',
      },
      example: {
        own: 'the glossary in use',
        check: 'say which files are not in the style, and change nothing; ends with 1 when there is one',
      },
    },
    'glossary-add': {
      summary: 'add an entry, once the glossary with it is known to be sound',
      detail:
        'Nothing is written when the entry is wrong or shares a form with another. An entry that is nearly there already is told. A form may say more of itself as YAML: { form: Lattakia, status: deprecated, in: [en], from: [el] }.',
      example: {
        place: 'a place, and a spelling that leaks into English from Greek and Arabic',
        several: 'a person, with a form that says what it is',
      },
    },
    'glossary-edit': {
      summary: 'change an entry, and leave every other byte of the glossary as it is',
      detail:
        'A form that is listed already takes what is said of it; others are added. With --id the entry is renamed, its old id kept under "replaces", and who named it names the new one. Nothing is written when the glossary would be unsound.',
      argument: {
        id: 'id of the entry, as place.latakia',
      },
      example: {
        form: 'add a form, or change what is said of it',
        field: 'set one field, take two out',
        rename: 'give it another id',
      },
    },
    'glossary-diff': {
      summary: 'say how two states of a glossary differ, in entries and forms',
      detail:
        'A state is a revision of git, a file or a folder. BASE...HEAD starts where HEAD left BASE; BASE alone is compared with the files as they are. In which file an entry stands, and in what order, changes nothing.',
      argument: {
        base: 'BASE..HEAD, or a revision, file or folder to start from',
        head: 'what it is compared with (default: the files as they are)',
      },
      example: {
        range: 'what a branch changes',
        files: 'what is not committed yet, too',
        folders: 'two folders',
      },
    },
    'glossary-impact': {
      summary: 'say what a change of the glossary does to articles',
      detail:
        'Findings that appear and disappear, fixes that can be applied now, names that two entries claim now; with counts and examples. Only articles that may write a changed form are looked at twice. The format markdown is a comment for a pull request.',
      argument: {
        base: 'BASE..HEAD, or a revision, file or folder to start from',
        head: 'what it is compared with (default: the files as they are)',
      },
      example: {
        range: 'what a branch does to the articles of a folder',
        comment: 'to read here, and as a comment for the pull request',
      },
    },
    'glossary-import': {
      summary: 'make entries of a termbase or of Wikidata, marked for review',
      detail:
        'Without --file, entries go to standard output. With it they are added to the glossary, once it is known to be sound with them. Each carries "review"; what an entry cannot hold is counted. Tables have the columns id, type, definition, role, language, form, kind, status, in, from, house, system, since, until, note, sources. SKOS is read as Turtle.',
      argument: {
        file: 'files to read, or - for standard input',
      },
      example: {
        tbx: 'a termbase, into a file of the glossary',
        wikidata: 'an entity of Wikidata, to standard output',
      },
    },
    'glossary-export': {
      summary: 'write the glossary in the format of another tool',
      detail:
        'What the format cannot hold is counted on standard error. vale, prh and cspell get the forms that the house rules out in one language (--lang), with what to write; forms that count under a condition only are left out, for those tools would flag too much. Names that only the gazetteer has are left out.',
      argument: {
        path: 'glossary files or folders (default: the glossary in use)',
      },
      example: {
        tbx: 'as a termbase for translation tools',
        vale: 'some files as a rule for Vale',
      },
    },
  },
  options: {
    check: 'change nothing; end with 1 when something would change',
    id: 'id of the entry (default: made of its type and name)',
    type: 'what the entry is: {{choices, either}}',
    'house-form': "what we write in a language, as en=Latakia or en='{ form: Kyiv, since: 2019 }'; repeatable",
    'short-form': 'acronym or short form in a language, as fr=OSDH; repeatable',
    native: 'the name in its own language and script, as ar=اللاذقية; repeatable',
    definition: 'who or what it is, in one line',
    form: 'one more way it is written; repeatable',
    kind: 'kind of the forms of --form: {{choices, either}}',
    status: 'what the house allows of the forms of --form: {{choices, either}}',
    in: 'languages of articles in which that status holds, as en,fr (default: all)',
    'from-languages': 'languages that the forms of --form come through, as el,ar',
    'different-from': 'id of an entry that is easily taken for this one; repeatable',
    source: 'where this is known from (default for a new entry: editor (unverified)); repeatable',
    note: 'advice to the editor who meets this name',
    review: 'what somebody should still check',
    unset: 'field to take out, as note or house.it; repeatable',
    'remove-form': 'listed form to take out; repeatable',
    file: 'glossary file to write to; made where it is missing',
    'dry-run': 'check and tell, but write nothing',
    'exit-code': 'end with 1 when the two states differ',
    articles: 'articles to look at: files, folders, patterns, or - for standard input',
    to: 'format to write: {{choices, either}}',
    'from-format': 'format to read: {{choices, either}}',
  },
  failures: {
    'no-own-glossary': 'There is no glossary of your own here; name one, or make a folder glossary/.',
    'bad-mapping':
      '{{option}} cannot be “{{value}}”; write a form, or a mapping as { form: Lattakia, status: deprecated }.',
    'bad-assignment': '{{option}} cannot be “{{value}}”; write a language and a form, as en=Latakia.',
    'form-needed': '--kind, --status, --in and --from say something of forms; name one with --form.',
    'option-missing': '{{option}} is missing; it is needed here.',
    'name-missing': 'An entry needs a name; say what we write with --house en=…, or its own name with --native.',
    'not-yaml-file': '“{{file}}” is no glossary file; its name must end in .yaml.',
    'file-needed_one': 'The glossary has {{count}} file; name the one to write to with {{option}}.',
    'file-needed_other': 'The glossary has {{count, number}} files; name the one to write to with {{option}}.',
    'id-needed': 'No id can be made of this name; give one with --id.',
    'nothing-to-change': 'Nothing is to change in {{id}}; say what with --house, --form, --unset or another option.',
    'nothing-to-unset': '{{id}} has no {{fields, either}}; nothing was written.',
    'no-entry': 'There is no entry {{id}} in this glossary.',
    'no-entry-near': 'There is no entry {{id}} in this glossary; did you mean {{meant}}?',
    'edit-impossible':
      '“{{key}}” cannot be changed here without touching something else, as an alias, an anchor or a comment within brackets; change it by hand. Nothing was written.',
    'states-needed': 'Two states are to be compared; write them as main..HEAD.',
    'git-needed': 'git cannot be run here; name two files or folders instead of revisions.',
    'no-repository': 'This folder is in no git repository; name two files or folders instead of revisions.',
    'no-revision':
      '“{{revision}}” is no file, folder or revision here; in continuous integration, fetch the whole history first.',
    'git-refused': 'git could not read the glossary: {{reason}}',
    'glossary-nowhere': 'Neither state has a glossary at {{paths, list}}; name where it lies with --glossary.',
    'articles-needed': 'Name the articles to look at with {{option}}.',
    'import-too-large': 'This file is larger than {{limit}} MB; split it.',
    'import-not-utf8': 'The file is not UTF-8 from here on; save it as UTF-8.',
    'import-doctype':
      'A document type is not read: its entities could grow without end or reach for files. Remove <!DOCTYPE …>.',
    'import-broken': 'This cannot be read: {{reason}}',
    'import-too-deep': 'This nests far deeper than a termbase does.',
    'import-nothing': 'There is no concept with a name here; check the format given with --from.',
    'import-type-needed': 'The file does not say what this is; say it with {{option}}, as person or place.',
    'import-language': '“{{tag}}” is no language tag; write one as en or pt-BR (BCP 47).',
    'import-not-turtle':
      'SKOS is read as Turtle, N-Triples or TriG; convert RDF/XML or JSON-LD first, as with rapper or riot.',
    'import-column': '“{{column}}” is no column of a glossary table; possible are {{allowed, list}}.',
    'import-columns-missing': 'The first row lacks {{columns, list}}; it must name the columns.',
    'import-column-twice': 'The column {{column}} stands twice.',
    'import-formula':
      '“{{cell}}” would be run by a spreadsheet as a formula; put an apostrophe before it if it is a name. The column counts cells.',
    'import-cell': '“{{value}}” cannot stand in the column {{column}}. The column counts cells.',
  },
  problems: {
    'not-formatted':
      'This file cannot be brought into the style without losing a comment or changing what it says; it is as it was. Move comments out of brackets.',
    'near-duplicate':
      '"{{form}}" ({{id}}) is written almost as "{{like}}" ({{other}}, {{place}}); if they are one, merge them, else name {{other}} in "different_from".',
  },
  reports: {
    fmt: {
      fine: 'Every file is in the style.',
      written_one: '{{count}} file rewritten.',
      written_other: '{{count, number}} files rewritten.',
      unlike_one: '{{count}} file is not in the style.',
      unlike_other: '{{count, number}} files are not in the style.',
    },
    entry: {
      refused: 'Nothing was written.',
      unchanged: '{{id}} says this already; nothing was written.',
    },
    diff: {
      'merged-into': 'merged into {{id}}',
      added_one: '{{count, number}} added',
      added_other: '{{count, number}} added',
      removed_one: '{{count}} removed',
      removed_other: '{{count, number}} removed',
      merged_one: '{{count}} merged',
      merged_other: '{{count, number}} merged',
      changed_one: '{{count}} changed',
      changed_other: '{{count, number}} changed',
      same: 'The two states say the same.',
      summary: 'Glossary entries: {{parts, list}}.',
    },
    impact: {
      articles_one:
        '{{count}} article changes; {{read, number}} read, {{examined, number}} looked at under both glossaries.',
      articles_other:
        '{{count, number}} articles change; {{read, number}} read, {{examined, number}} looked at under both glossaries.',
      findings: 'Findings: {{parts, list}}.',
      appeared_one: '{{count}} appears',
      appeared_other: '{{count, number}} appear',
      disappeared_one: '{{count}} disappears',
      disappeared_other: '{{count, number}} disappear',
      fixes_one: '{{count}} safe fix can be applied now',
      fixes_other: '{{count, number}} safe fixes can be applied now',
      ambiguous_one: '{{count}} name is claimed by two entries now, and nothing is said of it any more.',
      ambiguous_other: '{{count, number}} names are claimed by two entries now, and nothing is said of them any more.',
      title: {
        appeared: 'Findings that appear',
        disappeared: 'Findings that disappear',
        mended: 'Findings that stay, with a safe fix now',
        ambiguous: 'Names that two entries claim now',
        entries: 'Entries that differ',
      },
      counted: 'times: {{times, number}}, articles: {{articles, number}}',
      occurrences: 'times: {{times, number}}',
      more_one: '{{count}} more name; --format json has all.',
      more_other: '{{count, number}} more names; --format json has all.',
      'left-out_one': '{{count}} more item found no room here; --format json has all.',
      'left-out_other': '{{count, number}} more items found no room here; --format json has all.',
    },
    exchange: {
      lost: '{{format}} cannot hold, and lacks: {{fields, list}}.',
      written_one: '{{count}} entry written.',
      written_other: '{{count, number}} entries written.',
      left: 'Left out, for an entry cannot hold it: {{fields, list}}.',
      read_one: '{{count}} entry made; review it.',
      read_other: '{{count, number}} entries made; review them.',
    },
  },
} as const
