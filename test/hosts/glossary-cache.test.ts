import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEvidence, loadGlossary } from '../../src/glossary/load.ts'
import { nodeCache } from '../../src/hosts/cache-node.ts'
import { loadThroughCache } from '../../src/hosts/cli/glossary-cache.ts'
import type { Cache } from '../../src/hosts/cli/io.ts'

const FILES = [
  { path: 'a.yaml', text: '- { id: place.homs, type: place, house: { en: Homs, fr: Homs } }\n- { id: x }' },
]
const CUES =
  'cues: [{ id: a, family: calque, pattern: x, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x] } }]'

/** A cache in memory, and how often the loader was called. */
function desk(kept = new Map<string, Uint8Array>()) {
  const cache: Cache = {
    read: async madeOf => kept.get(madeOf.join('\n')) ?? null,
    write: async (madeOf, bytes) => {
      kept.set(madeOf.join('\n'), bytes)
    },
  }
  let loads = 0
  const open = (files = FILES, cues = '', io: { cache?: Cache } = { cache }) =>
    loadThroughCache(files, io, async () => {
      loads++
      const { glossary, problems } = await loadGlossary(files)
      const evidence = cues === '' ? null : (await loadEvidence([{ path: 'evidence/c.yaml', text: cues }])).evidence
      return { glossary, evidence, problems }
    })
  return { open, kept, loads: () => loads }
}

describe('a glossary through the cache', () => {
  it('is loaded once, and says the same the second time', async () => {
    const { open, loads } = desk()
    const first = await open()
    const second = await open()
    expect(loads()).toBe(1)
    expect(second.problems).toEqual(first.problems)
    expect(second.problems).toHaveLength(1)
    expect(second.glossary.entries).toEqual(first.glossary.entries.map(({ places: _, ...entry }) => entry))
    expect([first.evidence, second.evidence]).toEqual([null, null])
  })

  it('brings its evidence', async () => {
    const { open } = desk()
    await open(FILES, CUES)
    expect((await open(FILES, CUES)).evidence?.cues.map(cue => cue.id)).toEqual(['a'])
  })

  it('is loaded anew when a letter of a file or its name changes, when what was kept is damaged, and without a cache', async () => {
    const { open, kept, loads } = desk()
    await open()
    await open([{ ...FILES[0]!, path: 'b.yaml' }])
    await open([{ ...FILES[0]!, text: FILES[0]!.text.replace('Homs', 'Hims') }])
    expect(loads()).toBe(3)
    for (const [key, bytes] of kept) kept.set(key, bytes.subarray(0, bytes.length - 9))
    expect((await open()).glossary.byId.has('place.homs')).toBe(true)
    expect(loads()).toBe(4)
    await open(FILES, '', {})
    expect(loads()).toBe(5)
  })
})

describe('the cache of a folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isogloss-cache-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const cacheOf = (build: string) => nodeCache('/nowhere', { XDG_CACHE_HOME: folder }, build)
  const bytes = new TextEncoder().encode('kept')

  it('gives back what was kept for the same texts by the same build, and nothing else', async () => {
    await cacheOf('one').write(['a', 'b'], bytes)
    expect(await cacheOf('one').read(['a', 'b'])).toEqual(Buffer.from(bytes))
    for (const texts of [['ab'], ['a'], ['b', 'a']]) expect(await cacheOf('one').read(texts)).toBeNull()
    expect(await cacheOf('two').read(['a', 'b'])).toBeNull()
  })

  it('keeps eight files, the youngest', async () => {
    const own = join(folder, 'isogloss')
    for (const name of await readdir(own)) await utimes(join(own, name), 1, 1)
    for (let at = 0; at < 9; at++) await cacheOf('one').write([`text ${at}`], bytes)
    expect(await readdir(own)).toHaveLength(8)
    expect(await cacheOf('one').read(['a', 'b'])).toBeNull()
  })

  it('never fails where it cannot write', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const cache = nodeCache('/nowhere', { XDG_CACHE_HOME: file }, 'one')
    await cache.write(['a'], bytes)
    expect(await cache.read(['a'])).toBeNull()
  })
})
