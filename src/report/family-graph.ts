import { say } from '../core/message.ts'
import type { Family, Link } from '../lineage/link.ts'
import { htmlSentence, htmlText } from './html.ts'
import type { Words } from './words.ts'

/** Members that are drawn: more would be a knot. */
const MOST = 12
const WIDTH = 560
/** Two stand side by side; more need room. */
const heightOf = (count: number) => (count <= 2 ? 130 : 300)
const RADIUS = 9
/** Code units of a name beside its node. */
const LABEL = 20

type Point = { readonly x: number; readonly y: number }

/**
 * A family as a drawing: articles on an ellipse, a line for each link, with an arrow where one derives from the other, and
 * in the middle the language that the source was first written in. A line leads to its passages.
 */
export function familyGraph(
  { members, source }: Family,
  links: readonly Link[],
  names: readonly string[],
  id: string,
  words: Words,
): string {
  const drawn = members.slice(0, MOST)
  const middle = { x: WIDTH / 2, y: heightOf(drawn.length) / 2 }
  const at = new Map(drawn.map((member, index) => [member, pointOf(index, drawn.length, middle)]))
  const edges = links.flatMap((link, number) => {
    const [from, to] = [at.get(link.a), at.get(link.b)]
    if (!from || !to) return []
    const relation = words(
      say(`lineage.relation.${link.relation}`, { a: names[link.a]!, b: names[link.b]!, score: link.score }),
    )
    const arrow = link.relation === 'derived' ? ` marker-end="url(#${id}-arrow)"` : ''
    const kind = link.relation === 'derived' ? 'edge derived' : 'edge'
    return `<a href="#l${number}"><title>${htmlSentence(relation)}</title><path class="${kind}" d="${curve(from, to)}"${arrow}/></a>`
  })
  const nodes = drawn.map(member => nodeOf(at.get(member)!, names[member]!, middle))
  const rays = source === null ? [] : [...at.values()].map(point => rayOf(middle, point))
  const root = source === null ? [] : [rootOf(middle, words(say('report.language', { language: source })))]
  const marker = `<defs><marker id="${id}-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10Z"/></marker></defs>`
  const label = htmlSentence(words(say('page.family-graph')))
  return `<svg class="graph" viewBox="0 0 ${WIDTH} ${middle.y * 2}" role="group" aria-label="${label}" direction="ltr">${marker}\n${[...rays, ...edges, ...root, ...nodes].join('\n')}\n</svg>\n`
}

/** Around an ellipse, the first on the left. */
function pointOf(index: number, count: number, middle: Point): Point {
  const angle = Math.PI + (2 * Math.PI * index) / count
  return { x: round(middle.x + 180 * Math.cos(angle)), y: round(middle.y + (middle.y - 50) * Math.sin(angle)) }
}

/** From the rim of one node to the rim of another, bent so that it passes the middle by. */
function curve(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const bend = Math.min(48, length / 5)
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend }
  const start = toward(from, control)
  const end = toward(to, control)
  return `M${start.x} ${start.y}Q${round(control.x)} ${round(control.y)} ${end.x} ${end.y}`
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const reach = (RADIUS + 3) / length
  return { x: round(from.x + (to.x - from.x) * reach), y: round(from.y + (to.y - from.y) * reach) }
}

function nodeOf({ x, y }: Point, name: string, middle: Point): string {
  const file = name.split('/').at(-1) ?? name
  const label = file.length > LABEL ? `…${file.slice(1 - LABEL)}` : file
  const below = y >= middle.y
  return `<g><title>${htmlText(name)}</title><circle class="node" cx="${x}" cy="${y}" r="${RADIUS}"/><text x="${x}" y="${y + (below ? 28 : -18)}">${htmlText(label)}</text></g>`
}

function rayOf(middle: Point, { x, y }: Point): string {
  return `<path class="edge from" d="M${middle.x} ${middle.y}L${x} ${y}"/>`
}

function rootOf({ x, y }: Point, language: string): string {
  const width = Math.max(80, language.length * 8 + 24)
  const box = `<rect class="root" x="${x - width / 2}" y="${y - 15}" width="${width}" height="30" rx="15"/>`
  return `<g>${box}<text x="${x}" y="${y + 5}">${htmlSentence(language)}</text></g>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
