import { describe, expect, test } from 'vitest'
import { paragraphsOf, readPage } from './pages.ts'

const STORY = '<p>The army left Aleppo on Friday.</p><p>Nobody was hurt, a spokesman said.</p>'
const READ = ['The army left Aleppo on Friday.', 'Nobody was hurt, a spokesman said.']
const paragraphs = async (source: string) => paragraphsOf(await readPage(source))

describe('what is read of a page', () => {
  test.each([
    ['an article', `<nav>Home</nav><article>${STORY}</article><p>Elsewhere</p>`],
    ['the main part', `<div>Weather: sun</div><main>${STORY}</main><div>Imprint</div>`],
    ['a main role', `<div>Weather: sun</div><div role="main">${STORY}</div>`],
    ['a body that microdata marks', `<div>Weather: sun</div><div itemprop="articleBody">${STORY}</div>`],
    ['the whole body', `<header>Site</header><div>${STORY}</div><footer>Imprint</footer>`],
    ['the long article among teasers', `<article>${STORY}</article><article>Kiev</article><article>Hama</article>`],
    ['an article inside a form around the page', `<form id="aspnetForm"><div>${STORY}</div></form>`],
  ])('is %s', async (_, source) => {
    expect(await paragraphs(source)).toEqual(READ)
  })

  test('a list of articles is read whole', async () => {
    expect(
      await paragraphs('<main><article><p>One fell.</p></article><article><p>Two fell.</p></article></main>'),
    ).toEqual(['One fell.', 'Two fell.'])
  })

  test('a teaser that happens to be the only article is not the story', async () => {
    expect(await paragraphs(`<div>${STORY}</div><article>Kiev</article>`)).toEqual([...READ, 'Kiev'])
  })

  test('the headline belongs to it where it stands right before, the site’s name does not', async () => {
    expect(await paragraphs(`<main><header><h1>Aleppo falls</h1></header><article>${STORY}</article></main>`)).toEqual([
      'Aleppo falls',
      ...READ,
    ])
    expect(await paragraphs(`<header><h1>The Desk</h1></header><article>${STORY}</article>`)).toEqual(READ)
    expect(await paragraphs(`<h1>The Desk</h1><h1>News</h1><article>${STORY}</article>`)).toEqual(READ)
  })
})

describe('what stands apart', () => {
  const around = (apart: string) => `<body><div class="page">${STORY}${apart}</div></body>`

  test.each([
    ['navigation', '<nav><a>Home</a></nav>'],
    ['an aside', '<aside>Lattakia: a portrait</aside>'],
    ['a footer', '<footer>All rights reserved</footer>'],
    ['a form', '<form><label>Mail</label></form>'],
    ['roles', '<div role="navigation">Home</div><div role="complementary">More</div><a role="button">Share</a>'],
    ['comments', '<section id="comments"><h2>Comments</h2><p>I live in Lattakia.</p></section>'],
    [
      'comments marked as articles',
      '<ol class="commentlist"><li><article class="comment-body"><p>No!</p></article></ol>',
    ],
    [
      'comments longer than the story',
      `<div id="disqus_thread">${'<p>I know better, as always.</p>'.repeat(30)}</div>`,
    ],
    [
      'buttons to share',
      '<ul class="share-buttons"><li>Facebook</ul><div class="shareBar">X</div><div class="post_share">Y</div>',
    ],
    ['other stories', '<div class="related-articles"><h3>Related</h3></div><div class="article__related">Kiev</div>'],
    ['a newsletter', '<div class="newsletter-signup">Sign up</div>'],
    ['advertising', '<div class="ad">Buy</div><div id="ad-slot-1">Buy</div><p class="advertisement">Buy</p>'],
    ['notices on cookies', '<div id="cookieConsent">We use cookies</div>'],
    ['crumbs and tags', '<ol class="breadcrumb"><li>World</ol><ul class="tag-list"><li>Syria</ul>'],
    ['the author’s portrait', '<div class="author-bio"><p>She is passionate about news.</p></div>'],
    [
      'what nobody sees',
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><p style="color:red;VISIBILITY:HIDDEN">d</p><span class="sr-only">e</span>',
    ],
    ['a dialog', '<dialog open>Log in</dialog>'],
  ])('%s', async (_, apart) => {
    expect(await paragraphs(around(apart))).toEqual(READ)
  })

  test.each([
    [
      'class names that state something',
      `<body class="has-sidebar no-comments"><div class="post comments-open category-ad">${STORY}</div>`,
    ],
    [
      'a wrapper called by what is in it',
      `<div class="content-sidebar-wrap">${STORY}<div class="sidebar">Weather</div></div>`,
    ],
    ['words inside other words', `<div class="sharecroppers adobe headline-news shadow">${STORY}</div>`],
    ['what is shown when somebody looks for it', `<div hidden="until-found">${STORY}</div>`],
    ['the subjects of a post', `<div class="post-12 tag-comments tag-newsletter">${STORY}</div>`],
    ['market shares', `<div class="market-share">${STORY}</div>`],
  ])('is not %s', async (_, source) => {
    expect(await paragraphs(source)).toEqual(READ)
  })

  test('a headline is kept, whatever its header is called', async () => {
    expect(await paragraphs(`<div class="promo"><h1>Aleppo falls</h1></div>${STORY}`)).toEqual([
      'Aleppo falls',
      ...READ,
    ])
  })

  test('a heading “Comments” inside the story is read: it should not be there', async () => {
    expect(await paragraphs(`<article>${STORY}<h2>Comments</h2></article>`)).toEqual([...READ, 'Comments'])
  })

  test('the words under a quotation stay with it', async () => {
    expect(await paragraphs(`<article>${STORY}<blockquote>No.<footer>Omar</footer></blockquote></article>`)).toEqual([
      ...READ,
      'No.',
      'Omar',
    ])
  })
})
