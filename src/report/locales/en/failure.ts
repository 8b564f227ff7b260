import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': 'The data that ships with isogloss is damaged or of another version; reinstall it.',
  // The command line
  'did-you-mean': 'Did you mean “{{meant}}”?',
  'no-input': 'There is nothing to read: name files, folders or patterns, or “-” for standard input.',
  'nothing-there': 'Nothing to read here: no .txt, .md, .markdown, .html, .ndjson or .jsonl file matches.',
  'unknown-command': '“{{command}}” is no command of isogloss; see isogloss --help.',
  'unknown-option': '“{{option}}” is no option of “{{command}}”; see {{command}} --help.',
  'unknown-rule': '“{{code}}” is no rule; isogloss explain lists them.',
  'unknown-schema': 'There is no schema “{{name}}”; there is {{choices, either}}.',
  'unknown-ui-language': 'There are no messages in “{{value}}”; there are some in {{languages, languageList}}.',
  'missing-argument': '“{{command}}” needs <{{argument}}>; see {{command}} --help.',
  'excess-argument': '“{{argument}}” is one argument too many for “{{command}}”.',
  'option-needs-value': '{{option}} needs a value.',
  'bad-choice': '{{option}} cannot be “{{value}}”; it is {{choices, either}}.',
  'bad-language': '{{option}}: “{{value}}” is no language tag; write one as en or pt-BR (BCP 47).',
  'several-to-stdout_one': 'Standard output holds one file, not {{count, number}}; rewrite in place with --write.',
  'several-to-stdout_other': 'Standard output holds one file, not {{count, number}}; rewrite in place with --write.',
  'write-to-stdin': 'Standard input cannot be rewritten in place; leave out --write.',
  'two-names-needed': 'Two names are needed: isogloss names compare A B, or --stdin --format ndjson.',
  'stdin-and-names': 'Names come from the command line or from --stdin, not from both.',
  'stream-format': '--stdin answers line by line; add --format {{format}}.',
  'two-on-stdout':
    '{{first}} and {{second}} would both go to standard output; send one to a file, as --format {{second}}=FILE.',
  'report-without-file': '“--format {{format}}=” needs the name of a file after the equals sign.',
  'report-twice': 'Two reports would go to this file; give each its own.',
  'report-over-input': 'This is what is to be read; write to another file.',
  'report-folder-missing': 'There is no folder “{{folder}}”; make it first.',
  'pair-broken': 'This line is no JSON object with the texts “a” and “b”; it is left out.',
  internal: 'This is a fault of isogloss {{version}} itself; please report it with the lines below.',
  'asset-missing': '{{name}} should lie beside the program and does not; reinstall isogloss.',
  // Files
  'file-missing': 'There is no such file.',
  'file-forbidden': 'The file may not be read; check its permissions.',
  'file-unreadable': 'The file cannot be read ({{reason}}).',
  'file-is-folder': 'This is a folder where a file is expected.',
  'file-unwritable': 'The file cannot be written ({{reason}}); it is as it was.',
  'output-unwritable': 'The output cannot be written ({{reason}}).',
  'glossary-missing': 'There is no such glossary; check --glossary and the configuration.',
  'glossary-empty': 'There is no YAML file in this glossary folder.',
  'yaml-not-utf8': 'The file is not UTF-8; save it as UTF-8.',
  // Reading articles
  'format-unsupported': 'Articles in {{extension}} are not read yet; export them as .txt, .md, .html or .ndjson.',
  'encoding-utf16': 'The file is in {{encoding}}; save it as UTF-8.',
  'encoding-utf32': 'The file is in {{encoding}}; save it as UTF-8.',
  'encoding-other': 'The file is not UTF-8 (byte {{byte, number}}) and looks like {{encoding}}; save it as UTF-8.',
  'encoding-declared':
    'The page says that it is in {{encoding}}, and byte {{byte, number}} is more than ASCII; save it as UTF-8, and let it say so.',
  'encoding-invalid': 'The file is not UTF-8: byte {{byte, number}} is part of no character; save it as UTF-8.',
  'file-binary': 'This is no text: byte {{byte, number}} belongs to a binary file.',
  'file-too-large': 'The file has {{bytes, number}} bytes, more than one text can hold; split it, as with NDJSON.',
  'html-tangled':
    'The page makes more than {{most, number}} elements of its tags, as unclosed <b> or <font> do; close them, or export it as text.',
  'front-matter-broken':
    'The front matter is no valid YAML and was left out ({{reason}}); mend it, or quote the value.',
  'front-matter-too-long':
    'The front matter has {{length, number}} characters and was left out; {{most, number}} is the most that is read.',
  'front-matter-language': '“{{value}}” is no language tag; write one as en or pt-BR (BCP 47).',
  'record-not-json': 'This line is no valid JSON; write one article as {"id": "…", "text": "…"} on one line.',
  'record-not-object': 'This line holds no JSON object; write one article as {"id": "…", "text": "…"} on one line.',
  'record-field-missing': 'The record has no “{{field}}”; every article needs “id” and “text”.',
  'record-field-type': '“{{field}}” must be a text in quotation marks, not of type {{found}}.',
  'record-id-repeated': 'The id “{{id}}” stands in an earlier line already; give each article its own.',
  'record-format': '“{{format}}” is no format that can be read here; write {{allowed, either}}.',
  'record-language': '“{{value}}” is no language tag; write one as en or pt-BR (BCP 47).',
  'record-date': '“{{value}}” is no date; write it as 2024-12-08.',
}
