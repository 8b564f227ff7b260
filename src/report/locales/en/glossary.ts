import { glossaryWork } from './glossary-work.ts'

export const glossary = {
  ...glossaryWork.problems,
  'too-large': 'This file is larger than {{limit}} MB; split it by region or theme.',
  'too-deep': 'This nests far deeper than any entry does; check the brackets and the indentation.',
  'too-many-aliases': 'YAML aliases are followed only {{limit}} times in a file; write the values out.',
  'not-a-list': 'A glossary file is a list of entries; start each entry with "- id:".',
  'not-evidence': 'A file of evidence has the keys "cues" and "conventions", each with a list.',
  'not-a-configuration': 'A configuration is a mapping of keys, as "house: ap".',
  yaml: {
    BAD_ALIAS:
      'This alias points to no anchor above it; define the anchor first, or put a text that starts with * in quotes.',
    BAD_DQ_ESCAPE: 'Within double quotes this backslash starts an unknown escape; write \\ or use single quotes.',
    BAD_INDENT: 'The indentation does not fit; line this up with its neighbors.',
    BAD_SCALAR_START: 'Text cannot start with this character; put it in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A second ": " on one line; put the value in quotes if the colon belongs to it.',
    BLOCK_IN_FLOW: 'A list or mapping by indentation cannot stand inside brackets; close the bracket first.',
    MISSING_CHAR: 'A closing quotation mark, bracket, comma or colon is missing here or above.',
    MULTILINE_IMPLICIT_KEY: 'A key must end on its own line with a colon; check the colon and the indentation.',
    MULTIPLE_DOCS: 'A file holds one document; remove the "---" before this one.',
    NON_STRING_KEY: 'A key must be text.',
    TAB_AS_INDENT: 'A tab cannot indent in YAML; use spaces.',
    TAG_RESOLVE_FAILED: 'This YAML tag is not known here; remove it.',
    DUPLICATE_KEY: 'The key "{{key}}" stands twice; only the first counts, so join the two.',
    OTHER: 'This is not valid YAML; check brackets, quotes and indentation here and just above.',
  },
  'unknown-key': {
    comma: 'The text before "{{key}}" ends at the comma; put all of it in quotes.',
    plain: 'The key "{{key}}" is not known here; possible are {{allowed, either}}.',
    near: 'The key "{{key}}" is not known here; did you mean "{{meant}}"?',
  },
  'empty-value': '"{{key}}" has no value; write one, or remove the key.',
  'missing-key': 'The key "{{key}}" is missing here; it is needed.',
  'wrong-value': {
    text: '"{{key}}" must be text, found {{found}}; if that is meant as text, put it in quotes.',
    shorter: 'This value of "{{key}}" is too long: {{found}}',
    id: '"{{key}}" must be an id as place.latakia (small letters, digits, points, hyphens), found {{found}}.',
    language: '"{{key}}" must be a language tag as en or pt-BR, found {{found}}.',
    languages: '"{{key}}" must be a language tag, or a list of them as [en, fr], found {{found}}.',
    'house-name':
      '"{{key}}" must be the name of a house as ap or bbc (small letters, digits, hyphens), found {{found}}.',
    houses: '"{{key}}" must be the name of a house, or a list of them as [ap, bbc], found {{found}}.',
    date: '"{{key}}" must be a date as 2024-12-08, 2024-12 or 2024, found {{found}}.',
    choice: '"{{key}}" must be {{allowed, either}}, found {{found}}.',
    'choice-near': '"{{key}}" cannot be {{found}}; did you mean "{{meant}}"?',
    'house-form':
      '"{{key}}" must be a form, a mapping as { form: Kyiv, since: 2019-10-01 }, or a list of these, found {{found}}.',
    'by-language': '"{{key}}" must be a mapping from languages as { en: Latakia, fr: Lattaquié }, found {{found}}.',
    form: '"{{key}}" must be a list of mappings as { form: Lattakia, status: deprecated }, found {{found}}.',
    forms: '"{{key}}" must be a list of mappings as { form: Lattakia, status: deprecated }, found {{found}}.',
    texts: '"{{key}}" must be text or a list of texts, and not empty, found {{found}}.',
    ids: '"{{key}}" must be an id or a list of ids as [place.latakia], found {{found}}.',
    territory: '"{{key}}" must be a country code in two capitals as TR, found {{found}}.',
    zone: '"{{key}}" must be a time zone as Asia/Damascus, found {{found}}.',
    regions: '"{{key}}" must be a list of regions as [byline, code], found {{found}}.',
    parts: '"{{key}}" must be a mapping as { given: Ahmed, particle: al-, family: Sharaa }, found {{found}}.',
    match: '"{{key}}" must be a mapping as { case: sensitive, requires: [army] }, found {{found}}.',
    word: '"{{key}}" can only be true, because forms are always matched as whole words; found {{found}}.',
    tests: '"{{key}}" must be a mapping as { flags: [a sentence], passes: [a sentence] }, found {{found}}.',
    entry: 'An entry is a mapping that starts with "id:" and "type:", found {{found}}.',
    entries: 'A glossary file is a list of entries, found {{found}}.',
    list: '"{{key}}" must be a list, found {{found}}.',
    evidence: 'A file of evidence is a mapping with "cues" and "conventions", found {{found}}.',
    pattern: '"{{key}}" must be a regular expression written as text, found {{found}}.',
    weight: '"{{key}}" must be a number from -8 to 8 (a natural logarithm), found {{found}}.',
    weights: '"{{key}}" must be a mapping from languages to numbers as { fr: 1.4 }, found {{found}}.',
    'cue-tests': '"{{key}}" must be a mapping as { shows: [a text], silent: [a near miss] }, found {{found}}.',
    cue: 'A cue is a mapping that starts with "id:" and "family:", found {{found}}.',
    convention: 'A convention is a mapping that starts with "id:" and "languages:", found {{found}}.',
    paths: '"{{key}}" must be a path or a list of paths, found {{found}}.',
    globs: '"{{key}}" must be a pattern or a list of patterns as ["drafts/**"], found {{found}}.',
    rules: '"{{key}}" must be a mapping from rules to severities as { second-reference: off }, found {{found}}.',
    configuration: 'A configuration is a mapping of keys, as "house: ap", found {{found}}.',
  },
  'gazetteer-broken': 'This is not a gazetteer of this version; make it anew with npm run generate, or remove it.',
  'claimed-twice': '{{other}} already says that it is {{key}}; one entry must have it alone.',
  'claims-nothing': 'The gazetteer has no {{key}}; correct it, or remove the line.',
  unclaimed:
    'The gazetteer has "{{form}}" as {{id}}; write "{{key}}: {{value}}" if this is the same place, else name {{id}} in "different_from".',
  'duplicate-id':
    'The id {{id}} is already taken at {{other}}; give this entry its own, or merge the two and list the retired id under "replaces".',
  'not-nfc': '"{{form}}" is written with separate accents; write it in Unicode NFC (it is used so).',
  'stray-space': 'There are spaces before, after or doubled within "{{form}}"; remove them.',
  'unseen-mark': 'There is an invisible mark in "{{form}}"; remove it.',
  'no-letter': '"{{form}}" has no letter and no digit; write a name.',
  'language-malformed': '"{{tag}}" is not a language tag; write one as en, pt-BR or zh-Hant.',
  'language-not-canonical': 'The language tag "{{tag}}" is usually written "{{canonical}}"; write that.',
  'language-unknown': 'No language is known by the tag "{{tag}}"; check it (Greek is el, Japanese ja).',
  'language-twice': 'The language {{tag, language}} stands twice; join the two.',
  'no-such-day': 'There is no day {{date}}; check the date.',
  'since-after-until': '"since" ({{since}}) is after "until" ({{until}}); exchange or correct them.',
  'shared-form': {
    neither:
      '"{{form}}" is a form of {{id}} and of {{other}} ({{place}}); if both are right, each must name the other in "different_from".',
    'one-sided':
      '"{{form}}" is a form of {{id}} and of {{other}} ({{place}}), which names {{id}} in "different_from"; {{id}} must name {{other}} too.',
  },
  'contradictory-status':
    '"{{form}}" is {{status}} here and {{other}} at {{place}}, for the same articles; narrow one with "in", "house" or dates.',
  'listed-twice': '"{{form}}" is already listed at {{place}} for the same articles; keep one.',
  'short-form':
    '"{{form}}" is so short that it turns up by chance; add "match" with case: sensitive, requires or not_near.',
  'everyday-word': '"{{form}}" is also an everyday word; add "match" with case: sensitive, requires or not_near.',
  'two-house-forms': {
    every:
      'Two house forms for {{language, language}} on the same day, "{{form}}" and "{{other}}" ({{place}}); end the earlier one with "until", or name a house.',
    named:
      'Two forms of house {{house}} for {{language, language}} on the same day, "{{form}}" and "{{other}}" ({{place}}); end the earlier one with "until".',
  },
  'different-from-itself': '{{id}} cannot be different from itself; name the other entry.',
  'no-such-entry': {
    plain: 'There is no entry {{id}}; correct the id, or remove it.',
    near: 'There is no entry {{id}}; did you mean {{meant}}?',
  },
  'retired-id': 'The id {{id}} is retired; write {{current}}.',
  'replaces-living':
    'The id {{id}} belongs to an entry that still exists; remove that entry, or the id from "replaces".',
  'replaced-twice': 'The retired id {{id}} is also listed under "replaces" of {{other}}; one entry must have it alone.',
  'pattern-broken': 'This is not a valid regular expression ({{reason}}): {{pattern}}',
  'pattern-unbounded':
    'A quantifier without an upper end could run without end on some text; write {1,40} in place of + or *: {{pattern}}',
  'pattern-costly':
    'Nested quantifiers or alternatives could run without end on some text; flatten them or lower their bounds: {{pattern}}',
  'pattern-empty':
    'This pattern is found in nothing at all, before every letter; make it need at least one character: {{pattern}}',
  'cue-silent': '{{id}} is not found in its own example "{{text}}"; correct the pattern or the example.',
  'cue-shown': '{{id}} is found in "{{text}}", where it must be silent; narrow the pattern.',
  'cue-without-near-miss': '{{id}} has no near miss; add under "silent" a text that is like it and means nothing.',
  'test-silent': '{{id}} must be found at fault in "{{text}}", and is not; correct the entry or the sentence.',
  'test-flagged': '{{id}} must stay silent in "{{text}}", and is found at fault; correct the entry or the sentence.',
  'unknown-rule': {
    plain: 'There is no rule "{{code}}"; there are {{allowed, list}}.',
    near: 'There is no rule "{{code}}"; did you mean "{{meant}}"?',
  },
  'mixed-script': '"{{form}}" mixes letters of several scripts in one word ({{letters, list}}); write it in one.',
  'no-replacement':
    '"{{form}}" is {{status}} for {{language, language}} articles, but the entry has no house form there to write instead; add one.',
}
