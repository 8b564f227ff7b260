/**
 * What HTML elements are to a reader. Facts: WHATWG HTML, sections 4 (elements) and 15.3 (rendering); W3C ARIA 1.2, roles.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Elements that begin and end a line of their own; the text between two of them is a paragraph. */
export const BLOCKS = words(
  `address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search
   section summary table tbody td tfoot th thead tr ul`,
)

/** Elements whose content is nothing to read, or not in the page's words: programs, controls, pictures, formulas. */
export const UNREAD = words(
  `head script style template noscript noembed noframes iframe object embed applet canvas audio video map svg math
   button datalist input meter output progress select textarea rp rt dialog`,
)

/** Parts of the page around the article. */
export const AROUND = words('nav aside footer header form search menu')
export const AROUND_ROLES = words(
  `navigation complementary contentinfo banner search form menu menubar toolbar dialog alertdialog tablist button status`,
)

/** Words that are no prose: programs, commands, output. */
export const CODE = words('code kbd samp var tt pre listing xmp plaintext')

export const HEADINGS = words('h1 h2 h3 h4 h5 h6')
export const CAPTIONS = words('figcaption caption')

/** Elements that a paragraph taken out leaves no hole in; a table cell or the page itself must stay. */
export const REMOVABLE = words('p div li dd dt h1 h2 h3 h4 h5 h6 section figcaption address summary blockquote')
