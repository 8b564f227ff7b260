import type { Aside } from '../core/aside.ts'
import type { ArticleFindings } from '../core/run.ts'
import {
  bytesOfLines,
  linesOfBytes,
  type PackedRecord,
  packRecord,
  type Unread,
  unpackAside,
  unpackCandidates,
  unpackOwn,
} from './packed-record.ts'
import type { ArticleRecord, Candidates } from './record.ts'

/** What is there of an article when the run is settled, each part read when it is asked for. */
export type Laid = Omit<ArticleFindings, 'findings'> & {
  readonly own: () => Pick<ArticleRecord, 'findings' | 'unused'>
  readonly candidates: () => Readonly<Record<string, Candidates>>
  readonly unread: () => Unread
}

/** Where a run lays its articles, in order. */
export type Shelf = Iterable<Laid> & {
  put(record: ArticleRecord | PackedRecord): void
  /** An article by its number, from 0. */
  at(article: number): Laid
}

/** Keeps articles in memory as they come. */
export function memoryShelf(): Shelf {
  const all: Laid[] = []
  return {
    put: record => all.push('rest' in record ? fromPacked(record) : fromRecord(record)),
    at: article => all[article]!,
    [Symbol.iterator]: () => all[Symbol.iterator](),
  }
}

/** Lays articles aside. */
export function asideShelf(aside: Aside): Shelf {
  return {
    put(record) {
      const { brief, rest } = 'rest' in record ? record : packRecord(record)
      const { kept: _, ...article } = brief
      aside.put(bytesOfLines([JSON.stringify(article)]), rest())
    },
    at: article => fromEntry(aside.at(article)),
    *[Symbol.iterator]() {
      for (const entry of aside) yield fromEntry(entry)
    },
  }
}

function fromRecord({ findings, unused, gathered, source, ...article }: ArticleRecord): Laid {
  const each = <P extends 'candidates' | 'aside'>(part: P) =>
    Object.fromEntries(Object.entries(gathered).map(([code, gathering]) => [code, gathering[part]]))
  return {
    ...article,
    own: () => ({ findings, unused }),
    candidates: () => each('candidates'),
    unread: () => ({ aside: each('aside'), source }),
  }
}

function fromPacked({ brief: { kept: _, ...article }, rest }: PackedRecord): Laid {
  return fromLines(article, linesOfBytes(rest()))
}

function fromEntry(entry: Uint8Array): Laid {
  const [article, ...rest] = linesOfBytes(entry)
  return fromLines(JSON.parse(article!()) as Omit<ArticleFindings, 'findings'>, rest)
}

function fromLines(article: Omit<ArticleFindings, 'findings'>, [own, candidates, unread]: (() => string)[]): Laid {
  return {
    ...article,
    own: () => unpackOwn(own!()),
    candidates: () => unpackCandidates(candidates!()),
    unread: () => unpackAside(unread!()),
  }
}
