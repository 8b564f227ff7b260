import { describe, expect, test } from 'vitest'
import { mended, readPage, regionsOf, sourceOf } from './pages.ts'

describe('text', () => {
  test.each([
    [
      'entities',
      '<p>Hay&rsquo;at&nbsp;Tahrir &amp; Co &#8212; &#x2014; &bogus; R&D</p>',
      'Hay’at\u00A0Tahrir & Co — — &bogus; R&D',
    ],
    [
      'references without a semicolon',
      '<p>&copy 2024 &notit; &notin; &amp;amp; &ampx &#8217s',
      '© 2024 ¬it; ∉ &amp; &x ’s',
    ],
    [
      'references of two characters and of none',
      '<p>&fjlig;ord &NotEqualTilde; &#0; &#x80; &# &#x; &',
      'fjord ≂̸ \uFFFD € &# &#x; &',
    ],
    ['markup inside a name', '<p><b>Lat</b>takia and Abu <i><b>Moh</b>ammed</i></p>', 'Lattakia and Abu Mohammed'],
    ['a comment inside a name', '<p>Lat<!-- a -->takia</p>', 'Lattakia'],
    ['soft hyphens and places to break', '<p>Lat&shy;ta\u00ADkia Ham<wbr>a</p>', 'Lattakia Hama'],
    ['decomposed letters', '<p>Lattaquie\u0301, Le&#x301;on, Le<b>\u0301</b>on</p>', 'Lattaquié, Léon, Léon'],
    ['white space', '<p>\n  Hayat \t Tahrir\r\n<b> al-Sham </b>\r left\f.\n</p>', 'Hayat Tahrir al-Sham left .'],
    ['white space at markup', '<p>Hayat <b> Tahrir</b> <i>al</i>-Sham</p>', 'Hayat Tahrir al-Sham'],
    ['no-break spaces stay', '<p> \u00A0a &nbsp; b</p>', '\u00A0a \u00A0 b'],
    ['line breaks', '<p>Hayat <br> Tahrir<br/>\nal-Sham<br></p>', 'Hayat\nTahrir\nal-Sham'],
    ['two line breaks part paragraphs', 'One.<br><br>\nTwo.<br> <br><b>Three.</b><br>', 'One.\n\nTwo.\n\nThree.'],
    ['wrapped Chinese', '<p>阿勒颇位于\n  叙利亚</p>', '阿勒颇位于叙利亚'],
    ['a wrap after a hyphen', '<p>Hayat Tahrir al-\nSham</p>', 'Hayat Tahrir al- Sham'],
    ['missing end tags', '<p>One<p>Two<ul><li>three<li>four</ul>five', 'One\n\nTwo\n\nthree\n\nfour\n\nfive'],
    ['text between blocks', '<div>one<p>two</p>three<div>four</div></div>', 'one\n\ntwo\n\nthree\n\nfour'],
    ['nested lists', '<ul><li>one<ol><li><p>two</p></ol></li><li>three</ul>', 'one\n\ntwo\n\nthree'],
    ['definitions', '<dl><dt>Aleppo<dd>a city</dl>', 'Aleppo\n\na city'],
    [
      'a table',
      '<table><caption>Names</caption><tr><th>Name<td>Place<tr><td>Assad<td><i>Aleppo</i></table>',
      'Names\n\nName\n\nPlace\n\nAssad\n\nAleppo',
    ],
    ['a block in a link', '<a href="/x"><h2>Aleppo</h2><p>fell</p></a>', 'Aleppo\n\nfell'],
    ['misnested markup', '<p>One <b>two <i>three</b> four</i> five</p>', 'One two three four five'],
    ['a paragraph inside bold type', '<b>One <p>two</b> three</p>', 'One\n\ntwo three'],
    ['text before a table', '<table>before<tr><td>in</table>after', 'before\n\nin\n\nafter'],
    ['text that a table drives out', '<p>a</p><table><tr><td>in</td></tr>driven out</table>', 'a\n\nin'],
    [
      'scripts and the like',
      '<p>a<script>Lattakia</script><style>p{}</style>b<noscript>c</noscript></p><svg><text>d</text></svg>',
      'ab',
    ],
    ['controls', '<p>a <button>Play</button><select><option>b</select><textarea>c</textarea></p>', 'a'],
    ['templates', '<template><p>Lattakia</p></template><p>a</p>', 'a'],
    ['CDATA in HTML is a comment', '<p>a <![CDATA[Lattakia]]> b</p>', 'a b'],
    ['processing instructions', '<?php echo 1 ?><p>a</p>', 'a'],
    ['comments that do not end', '<p>a</p><!-- <p>b</p>', 'a'],
    ['a less-than sign', '<p>5 < 6 and a<b</p>', '5 < 6 and a'],
    [
      'superscripts, but no footnote marks',
      '<p>the 1<sup>st</sup> of May<sup><a href="#n">1</a></sup><sup class="reference">[2]</sup></p>',
      'the 1st of May',
    ],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', '漢字'],
    ['preformatted text', '<pre>\r\none\n  two\r\n</pre><p>three</p>', 'one\n  two\n\n\nthree'],
    ['preformatted text that begins with a reference', '<pre>&NewLine; “a”</pre><pre>&#10;b</pre>', ' “a”\n\nb'],
    ['the title is no part', '<title>Lattakia</title><h1>Latakia</h1><p>fell.', 'Latakia\n\nfell.'],
    ['a fragment', 'Just text', 'Just text'],
    ['nothing', '<html><body></body></html>', ''],
    ['a frameset', '<frameset><frame src="a"></frameset>', ''],
    ['emoji and halves of characters', '<p>😀 \uD83D &#128512;</p>', '😀 \uD83D 😀'],
    ['custom elements', '<x-body><p>Hay<x-b>at</x-b></p></x-body>', 'Hayat'],
    ['NUL', '<p>a\u0000b</p>', 'ab'],
    ['front matter', '---\ntitle: Aleppo\nlang: en\n---\n<p>It fell.</p>', 'Aleppo\n\nIt fell.'],
  ])('%s', async (_, source, text) => {
    expect((await readPage(source)).text).toBe(text)
  })

  test('a page of XHTML may close elements in their own tags', async () => {
    const source =
      '<?xml version="1.0"?>\n<html><head><script src="a.js"/><title/></head><body><a id="x"/><p>Ale<a id="p3" />ppo</p><p/></body></html>'
    const document = await readPage(source)
    expect(document.text).toBe('Aleppo')
    expect(sourceOf(document, 'Aleppo')).toBe('Ale<a id="p3" />ppo')
  })
})

describe('regions', () => {
  const source = `<article>
<h1>Rebels <em>reach</em> Aleppo</h1>
<p class="byline">By <a rel="author" href="/lina">Lina Haddad</a></p>
<time datetime="2024-11-30">30 November 2024</time>
<figure><img src="x.jpg" alt="The &quot;citadel&quot; of Aleppo"><figcaption>The citadel <span class="credit">AFP</span></figcaption></figure>
<p>Type <code>lint <b>x</b></code> and <kbd>y</kbd>. He said <q>we <em>won</em></q>. See <a href="https://example.org/Lattakia">www.skai.gr</a>.</p>
<blockquote><p>Nobody knows.</p><footer>Omar, <cite>The Book</cite></footer></blockquote>
<pre>Lattakia  now</pre>
<p class="article-source">Skai News</p>
</article>`

  test('come from markup', async () => {
    const document = await readPage(source)
    expect(regionsOf(document, 'heading')).toEqual(['Rebels reach Aleppo'])
    expect(regionsOf(document, 'byline')).toEqual(['By Lina Haddad'])
    expect(regionsOf(document, 'dateline')).toEqual(['30 November 2024'])
    expect(regionsOf(document, 'caption')).toEqual(['The "citadel" of Aleppo', 'The citadel AFP'])
    expect(regionsOf(document, 'code')).toEqual(['lint x', 'y', 'Lattakia  now'])
    expect(regionsOf(document, 'quotation')).toEqual(['"citadel"', 'we won', 'Nobody knows.', 'Omar, The Book'])
    expect(regionsOf(document, 'link-target')).toEqual(['www.skai.gr'])
    expect(regionsOf(document, 'credit')).toEqual(['Skai News'])
  })

  test('a link’s address is no part of the text', async () => {
    const document = await readPage('<p>In <a href="/Lattakia" title="Lattakia">the port</a></p>')
    expect(document.text).toBe('In the port')
  })

  test('a time inside a sentence is part of it', async () => {
    const document = await readPage('<p>It fell on <time datetime="2024-12-08">Sunday</time>.</p>')
    expect(document.regions).toEqual([])
  })

  test('a description that stands inside a sentence comes after it or not at all', async () => {
    expect((await readPage('<p>One <img alt="a flag of Syria"> two</p>')).text).toBe('One two')
    expect((await readPage('<p>One <img alt="a flag of Syria"></p><p>two')).text).toBe('One\n\na flag of Syria\n\ntwo')
    expect((await readPage('<p><img alt="a flag of Syria"> One</p>')).text).toBe('a flag of Syria\n\nOne')
    expect((await readPage('<p>One <img alt="😀"><img alt=""><img alt></p>')).text).toBe('One')
  })

  test('a long paragraph is no byline, whatever its class', async () => {
    const story = 'The army left Aleppo on Friday. '.repeat(12)
    expect((await readPage(`<div class="author">${story}</div>`)).regions).toEqual([])
  })
})

describe('languages', () => {
  const quoted = '<html lang="en"><p>He said <q lang="fr">non, jamais</q>, <i lang="fr">bien sûr</i>, <q>no</q>.</p>'

  test('a passage takes the language that it is marked with', async () => {
    const { regions, text, language } = await readPage(
      `${quoted}<p lang="el-GR">Η <b>Λαττάκεια</b> έπεσε.</p><p lang="en-GB">It fell.</p>`,
    )
    expect(language).toBe('en')
    expect(regions.map(({ kind, language, start, end }) => [kind, language, text.slice(start, end)])).toEqual([
      ['quotation', 'fr', 'non, jamais'],
      ['quotation', 'fr', 'bien sûr'],
      ['quotation', undefined, 'no'],
      ['quotation', 'el-GR', 'Η Λαττάκεια έπεσε.'],
    ])
  })

  test('the article’s own language, as an option says it, is no other', async () => {
    const { regions } = await readPage(quoted, { lang: 'fr' })
    expect(regions.map(({ kind, language }) => [kind, language])).toEqual([
      ['quotation', undefined],
      ['quotation', undefined],
    ])
  })

  test.each([
    ['html', '<html lang="fr-FR"><p>x', 'fr-FR'],
    ['xml:lang', '<html xml:lang="fr"><p>x', 'fr'],
    ['the article before the page', '<html lang="en"><article lang="el"><p>x</p></article>', 'el'],
    ['what most of the text is marked as', '<html lang="en"><p>x</p><div lang="el"><p>Η Λαττάκεια</p></div>', 'el'],
    ['og:locale', '<meta property="og:locale" content="fr_CA"><p>x', 'fr-CA'],
    ['content-language', '<meta http-equiv="Content-Language" content="el"><p>x', 'el'],
    ['several languages are none', '<meta http-equiv="Content-Language" content="el, en"><p>x', 'en'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fr"}</script><p>x', 'fr'],
    ['microdata', '<div itemscope><meta itemprop="inLanguage" content="fr"><p>x', 'fr'],
    [
      'what is no tag is passed over',
      '<html lang="français!"><meta property="og:locale" content="fr_FR"><p>x',
      'fr-FR',
    ],
  ])('is told by %s', async (_, source, language) => {
    expect((await readPage(source)).language).toBe(language)
  })
})

describe('the way back', () => {
  test('leads through references, comments and markup', async () => {
    const document = await readPage('<p>Hay&rsquo;at <b>Tah</b>rir\n  al<!-- x -->-Sham and A&#x301;bu</p>')
    expect(document.text).toBe('Hay’at Tahrir al-Sham and Ábu')
    expect(sourceOf(document, 'Hay’at')).toBe('Hay&rsquo;at')
    expect(sourceOf(document, '’')).toBe('&rsquo;')
    expect(sourceOf(document, 'Tahrir')).toBe('Tah</b>rir')
    expect(sourceOf(document, 'rir al-Sham')).toBe('rir\n  al<!-- x -->-Sham')
    expect(sourceOf(document, 'Á')).toBe('A&#x301;')
  })

  test('offsets stay true with every line ending', async () => {
    const source = '\r\n<html>\r<p>One\r\ntwo\rLattakia</p>\r\n\r\n<p>three &amp; Lattakia'
    const document = await readPage(source)
    expect(document.text).toBe('One two Lattakia\n\nthree & Lattakia')
    expect(document.map.toSource({ start: document.text.lastIndexOf('Lattakia'), end: document.text.length })).toEqual({
      start: source.lastIndexOf('Lattakia'),
      end: source.length,
    })
  })
})

describe('edits', () => {
  test('what would be markup is escaped', async () => {
    const document = await readPage('<p>The Co left.</p>')
    expect(mended(document, 'Co', 'R&D <"x">')).toBe('<p>The R&amp;D &lt;"x"&gt; left.</p>')
  })

  test.each([
    ['"', '<p><img alt="The Co left" src=x></p>', '<p><img alt="The &quot;A&quot; \'b\' left" src=x></p>'],
    ["'", "<p><img alt='The Co left' src=x></p>", '<p><img alt=\'The "A" &#39;b&#39; left\' src=x></p>'],
  ])('the marks around an attribute are escaped inside it: %s', async (_, source, expected) => {
    expect(mended(await readPage(source), 'Co', '"A" \'b\'')).toBe(expected)
  })

  test('an attribute without marks is not read', async () => {
    expect((await readPage('<img alt=Lattakia>')).text).toBe('')
  })

  test('no tag is torn, and what stands beside it is mended', async () => {
    const document = await readPage('<p><b>Lat</b>takia, Hayat<br>Tahrir</p><p>Aleppo</p>')
    expect(mended(document, 'Lattakia', 'Ladhiqiya')).toBeNull()
    expect(mended(document, 'Lattakia', 'Latakia')).toBe('<p><b>Lat</b>akia, Hayat<br>Tahrir</p><p>Aleppo</p>')
    expect(mended(document, 'Hayat\nTahrir', 'HTS')).toBeNull()
    expect(mended(document, 'Tahrir\n\nAleppo', 'x')).toBeNull()
  })

  test('a reference goes as a whole', async () => {
    expect(mended(await readPage('<p>Hay&rsquo;at'), 'Hay’at', 'Hayat')).toBe('<p>Hayat')
  })

  test.each([
    ['the element that it fills', '<p>a</p>\n<h2>Share</h2>\n<p>b</p>', '<p>a</p>\n\n<p>b</p>'],
    [
      'elements that hold nothing else',
      '<p>a</p><div class="x"><div><b>Share</b></div></div><p>b</p>',
      '<p>a</p><p>b</p>',
    ],
    ['markup inside', '<p>a</p><p>Sh<b>a</b>re</p>', '<p>a</p>'],
    ['a list item, not its list', '<ul><li>a</li><li><p>Share</p></li></ul>', '<ul><li>a</li></ul>'],
    [
      'only words in a table cell',
      '<table><tr><td>a</td><td>Share</td></tr></table>',
      '<table><tr><td>a</td><td></td></tr></table>',
    ],
    ['only words beside other text', '<div>Share<p>b</p></div>', '<div><p>b</p></div>'],
  ])('a paragraph is taken out with %s', async (_, source, expected) => {
    expect(mended(await readPage(source), 'Share', '')).toBe(expected)
  })
})

describe('suppressions', () => {
  test('stand in comments, as in Markdown', async () => {
    const source =
      '<p>a</p>\n<!-- isogloss-disable house-form -- as said -->\n<p>b</p>\n<!-- isogloss-enable -->\n<p>c</p>'
    const { suppressions } = await readPage(source)
    expect(suppressions).toMatchObject([{ codes: ['house-form'], reason: 'as said', at: { line: 2, column: 1 } }])
    const { start, end } = suppressions[0]!.scope
    expect(source.slice(start, end)).toBe('\n<p>b</p>\n')
  })

  test('what a script or an attribute holds is none', async () => {
    const source = '<script>"<!-- isogloss-disable -->"</script><p title="<!-- isogloss-disable -->">a'
    expect((await readPage(source)).suppressions).toEqual([])
  })
})
