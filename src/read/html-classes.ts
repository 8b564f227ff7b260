import { attribute, type HtmlElement } from './html-tree.ts'

/**
 * What templates call the parts of a page: class names and ids, words joined by hyphens. Source: editor (unverified),
 * from the templates of common systems and the classes of common services.
 */
const COMMENTS =
  'comment comments commentlist commentaires kommentare comentarios commenti yorumlar disqus respond replies fb-comments livefyre'

const FURNITURE = [
  // Sharing
  'sharing share-bar share-buttons share-button share-links share-icons share-tools share-widget share-menu share-this',
  'article-share post-share story-share entry-share social-bar social-buttons social-links social-icons social-media',
  'social-share sharedaddy addthis addtoany follow-us',
  // Other articles
  'related recommended recommendations recirc recirculation outbrain taboola read-more readmore read-next read-also',
  'more-stories more-news most-read most-popular popular-posts up-next see-also lire-aussi also-read trending',
  // Subscriptions
  'newsletter newsletters subscribe subscription signup sign-up paywall regwall donate donation promo promotion',
  // Advertising
  'ad ads advert adverts advertisement advertisements advertising adsbygoogle ad-slot adslot dfp sponsor sponsored',
  'publicite anzeige werbung reklam pubblicita publicidad',
  // The page
  'cookie cookies consent gdpr breadcrumb breadcrumbs pagination pager toolbar navbar nav navigation sidebar',
  'skip-link popup modal tooltip toast lightbox tag-list post-tags article-tags entry-tags',
  'author-bio author-box about-author about-the-author author-info',
  'screen-reader-text sr-only visually-hidden visuallyhidden',
].join(' ')

const BYLINE = 'byline by-line bylines author authors author-name article-author post-author entry-author p-author'
const CREDIT = 'credit credits article-source story-source source-line agency source-credit article-credit'
const DATELINE = 'dateline'

/** Class names that state something of an element rather than say what it is: has-sidebar, comments-open. */
const STATES =
  /^(?:has|no|not|with|without|is|are|hide|show|js|type|category|format|page|single|layout|theme|template)-|-(?:open|closed|enabled|disabled|on|off|layout|template)$/

/** An article of a blog names its subjects among its classes, as in `post-12 tag-advertising`. */
const POST = /^(?:post-\d+|hentry|type-post)$/

function patternOf(names: string): RegExp {
  return new RegExp(`(?:^|-)(?:${names.split(' ').join('|')})(?:-|$)`)
}

const IS_COMMENTS = patternOf(COMMENTS)
const IS_FURNITURE = patternOf(FURNITURE)
const IS_SHARING = /^share(?:-|$)/
const IS_BYLINE = new RegExp(`^(?:${BYLINE.split(' ').join('|')})$`)
const IS_CREDIT = new RegExp(`^(?:${CREDIT.split(' ').join('|')})$`)

/** Class names and id as words joined by hyphens: `shareBar`, `share_bar` and `share--bar` are one. */
function namesOf(element: HtmlElement): string[] {
  const written = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, LONGEST)
  if (written === ' ') return []
  return written
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/[_-]+/g, '-')
    .split(/\s+/)
    .filter(Boolean)
}

/** Characters; utility classes go on and on, and names of parts come first. */
const LONGEST = 1000

/** What a template's names say that an element is. */
export type Part = 'comments' | 'furniture' | 'byline' | 'credit' | 'dateline'

/** The part of a page that an element is by its class names and id; null where they say nothing. */
export function partOf(element: HtmlElement): Part | null {
  let part: Part | null = null
  const names = namesOf(element)
  if (names.some(name => POST.test(name))) return null
  for (const name of names) {
    if (STATES.test(name)) continue
    if (IS_COMMENTS.test(name)) return 'comments'
    if (IS_FURNITURE.test(name) || IS_SHARING.test(name)) part = 'furniture'
    else if (IS_BYLINE.test(name)) part ??= 'byline'
    else if (IS_CREDIT.test(name)) part ??= 'credit'
    else if (name === DATELINE) part ??= 'dateline'
  }
  return part
}
