import { type Part, partOf } from './html-classes.ts'
import { AROUND, AROUND_ROLES, UNREAD } from './html-elements.ts'
import { attribute, type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts'

/** Where the article stands in a page: elements to read in order, and those inside them that are no part of it. */
export type HtmlBody = {
  readonly roots: readonly HtmlElement[]
  readonly apart: ReadonlySet<HtmlElement>
  readonly parts: ReadonlyMap<HtmlElement, Part>
}

/** What stands around an element. */
type Around = {
  /** Index of the element right around it; -1 for none. */
  readonly above: number
  readonly link: boolean
  /** Inside `article` or `main`. */
  readonly story: boolean
  readonly article: boolean
  /** Inside a quotation or a figure: a footer there names who is quoted. */
  readonly quoted: boolean
  readonly header: boolean
}

/** An element laid out for measuring. */
type Place = {
  readonly element: HtmlElement
  readonly around: Around
  readonly part: Part | null
  /** Characters of its own text that is no link's. */
  prose: number
  /** The same with all that it holds, but for what is apart. */
  total: number
  /** Holds the headline, or the body as microdata marks it. */
  story: boolean
  apart: boolean
}

/**
 * Finds the article: what is marked as `article`, else as `articleBody`, else as `main`, else the page's body; without
 * navigation, advertising, comments, and what is hidden. Goes over the page a fixed number of times.
 */
export function findBody(document: HtmlDocument): HtmlBody {
  const places = layOut(document)
  const page = sumUp(places)
  for (const place of places) {
    place.apart ||= (places[place.around.above]?.apart ?? false) || isApart(place, page)
  }
  const kept = sumUp(places)
  const seen = places.filter(place => !place.apart)
  const root = chooseRoot(seen, kept)
  const headline = root && headlineBefore(root, seen)
  return {
    roots: root ? (headline ? [headline.element, root.element] : [root.element]) : [],
    apart: new Set(places.filter(place => place.apart).map(place => place.element)),
    parts: new Map(places.flatMap(({ element, part }) => (part ? [[element, part] as const] : []))),
  }
}

/** All elements in reading order, each after the one around it. What programs and the like hold is left out. */
function layOut(document: HtmlDocument): Place[] {
  const places: Place[] = []
  const stack: { node: HtmlNode; around: Around }[] = []
  const push = (children: readonly HtmlNode[], around: Around) => {
    for (let at = children.length - 1; at >= 0; at--) stack.push({ node: children[at]!, around })
  }
  push(document.childNodes, {
    above: -1,
    link: false,
    story: false,
    article: false,
    quoted: false,
    header: false,
  })
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, around } = visit
    if (isText(node)) {
      const place = places[around.above]
      if (place && !around.link) place.prose += node.value.trim().length
    }
    if (!isElement(node)) continue
    const apart = UNREAD.has(node.tagName)
    places.push({
      element: node,
      around,
      part: node.attrs.length === 0 ? null : partOf(node),
      prose: 0,
      total: 0,
      story: isStory(node),
      apart,
    })
    if (!apart) push(node.childNodes, inside(node, places.length - 1, around))
  }
  return places
}

function inside({ tagName }: HtmlElement, above: number, around: Around): Around {
  const article = around.article || tagName === 'article'
  return {
    above,
    link: around.link || tagName === 'a',
    story: around.story || article || tagName === 'main',
    article,
    quoted: around.quoted || tagName === 'blockquote' || tagName === 'figure',
    header: around.header || tagName === 'header',
  }
}

function isStory(element: HtmlElement): boolean {
  return element.tagName === 'h1' || hasProperty(element, /(?:^|\s)(?:articleBody|headline)(?:\s|$)/)
}

function hasProperty(element: HtmlElement, names: RegExp): boolean {
  const property = attribute(element, 'itemprop')
  return property !== undefined && names.test(property)
}

/** Sums up what each element holds. @returns the page's prose */
function sumUp(places: readonly Place[]): number {
  let page = 0
  for (const place of places) place.total = place.prose
  for (let at = places.length - 1; at >= 0; at--) {
    const { around, apart, total, story } = places[at]!
    if (apart) continue
    const above = places[around.above]
    if (above) {
      above.total += total
      above.story ||= story
    } else page += total
  }
  return page
}

const WHOLE = new Set(['html', 'body', 'main'])

/** Whether an element is no part of any article. Wrappers are called all sorts of things: one that holds the story stays. */
function isApart({ element, around, part, story, total }: Place, page: number): boolean {
  const { tagName } = element
  if (WHOLE.has(tagName)) return false
  if (isHidden(element)) return true
  const role = attribute(element, 'role')?.trim().toLowerCase() ?? ''
  if (tagName === 'footer' || role === 'contentinfo') return !around.quoted
  if (tagName === 'header' || role === 'banner') return !around.story && !story
  if (tagName === 'form' || role === 'form') return !story && total <= page / 2
  if (AROUND.has(tagName) || AROUND_ROLES.has(role)) return true
  if (part === 'comments') return !story
  return part === 'furniture' && !story && total <= page / 2
}

function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return value.toLowerCase() !== 'until-found'
    if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') return true
    if (name === 'style' && /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(value)) return true
  }
  return false
}

/** An article of a list of articles is no more the page's than its neighbors. */
const CLEARLY = 2
/** Less than this part of the page's prose is a teaser. */
const TEASER = 1 / 4

/** @param seen what may be part of an article @param page its prose */
function chooseRoot(seen: readonly Place[], page: number): Place | undefined {
  const articles = largestFirst(seen, ({ element, around }) => element.tagName === 'article' && !around.article)
  const [article, next] = articles
  const stands = (place: Place | undefined) => place && place.total > 0 && place.total >= page * TEASER
  if (article && article.total >= CLEARLY * (next?.total ?? 0) && (stands(article) || (article.story && !next)))
    return article
  const [body] = largestFirst(seen, ({ element }) => hasProperty(element, /(?:^|\s)articleBody(?:\s|$)/))
  if (stands(body)) return body
  const [main] = largestFirst(
    seen,
    ({ element }) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  )
  if (stands(main)) return main
  return seen.find(({ element }) => element.tagName === 'body')
}

function largestFirst(seen: readonly Place[], is: (place: Place) => boolean): Place[] {
  return seen.filter(is).sort((a, b) => b.total - a.total)
}

/** The page's only `h1`, where it stands before the article rather than in it, and not in the site's own header. */
function headlineBefore(root: Place, seen: readonly Place[]): Place | null {
  const headlines = seen.filter(({ element }) => element.tagName === 'h1')
  const [headline] = headlines
  if (!headline || headlines.length > 1 || root.element.tagName === 'body') return null
  if (headline.around.header && !headline.around.story) return null
  return seen.indexOf(headline) < seen.indexOf(root) ? headline : null
}
