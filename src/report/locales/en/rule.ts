export const rule = {
  'house-form': {
    summary: 'A known name in a form that the house does not write here.',
    why: 'One name, one spelling, on every page: readers search for it, and two spellings read as two people or two places.',
  },
  'foreign-acronym': {
    summary: 'An organization under the acronym it has in another language.',
    why: 'OSDH for SOHR tells the reader nothing, and beside SOHR it reads as a second source.',
  },
  'mixed-spelling': {
    summary: 'One name spelled two ways in one article.',
    why: 'Readers take Turkey and Türkiye for two countries, and a search finds half the story.',
  },
  'mixed-in-set': {
    summary: 'One name spelled one way in one article of the run and another way in the next.',
    why: 'Two stories on one page contradict each other though each is consistent.',
  },
  'pair-mismatch': {
    summary: 'An article and the one it translates do not say the same number, date or name.',
    why: '27 wounded in the original and 72 in the translation is a correction waiting to be printed.',
  },
  'script-leak': {
    summary: 'A letter, digit or mark of another script inside a word or sentence.',
    why: 'A Greek capital in a Latin word defeats every search, and shows where the text came from.',
  },
  'torn-sentence': {
    summary: 'A sentence that starts in the middle.',
    why: 'Machine translation sometimes puts a full stop inside a sentence; what is left has lost its sense.',
  },
  'repeated-paragraph': {
    summary: 'A paragraph that says an earlier one again, nearly word for word.',
    why: 'It was pasted or translated twice, and the second version is often the worse.',
  },
  'page-residue': {
    summary: 'Leftovers of the web page: comment links, share buttons, an author’s advertisement, credit lines.',
    why: 'They are no copy, and readers quote them when they laugh.',
  },
  'foreign-typography': {
    summary:
      'Quotation marks, numbers, times or spacing of another language; two quotation styles mixed, or one left open.',
    why: 'A reader cannot tell where a quotation ends, and mixed styles betray pasted text.',
  },
  'acronym-mismatch': {
    summary: 'The acronym in brackets does not abbreviate the name before it.',
    why: 'A word was lost in translation, or the letters are another body’s: either way the reader looks up the wrong thing.',
  },
  'split-name': {
    summary: 'A name torn by punctuation, an attribution or a paragraph break.',
    why: 'Half a name names nobody, and the other half stands alone as a sentence.',
  },
  'unexplained-suppression': {
    summary: 'A suppression comment that does not say why, where the desk asks for a reason.',
    why: 'Whoever meets it later cannot tell an exception from a mistake. Asked for by require-reason in the configuration.',
  },
  'unused-suppression': {
    summary: 'A suppression comment that silences nothing.',
    why: 'What it once excused is gone; left in place it will excuse the next mistake.',
  },
}
