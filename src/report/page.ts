import { say } from '../core/message.ts'
import { version } from '../core/version.ts'
import { htmlSentence } from './html.ts'
import { SCRIPT_HASH, STYLE_HASH } from './page-hashes.generated.ts'
import { SCRIPT } from './page-script.ts'
import { STYLE } from './page-style.ts'
import type { Words } from './words.ts'

/** What stands on a page. */
export type Page = {
  readonly title: string
  /** HTML below the title. */
  readonly head: string
  /** HTML of the rest, in pieces. */
  readonly body: Iterable<string>
  readonly words: Words
}

/**
 * A page that stands for itself: it asks for nothing from anywhere, runs the one script that is known by its hash, and
 * is whole without it. The same run gives the same page.
 * @see Content Security Policy Level 3, W3C
 */
export function* htmlPage({ title, head, body, words }: Page): Generator<string> {
  const policy = `default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
  yield `<!doctype html>
<html lang="${words.lang}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${htmlSentence(title)} · isogloss</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#articles">${htmlSentence(words(say('page.skip')))}</a>
<header class="top">
<h1>${htmlSentence(title)}</h1>
${head}</header>
<main>
`
  yield* body
  yield `</main>
<footer>isogloss ${version}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}
