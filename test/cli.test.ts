/** Runs fixtures/cli/*.yaml: command lines as data, through the commands themselves, in a world in memory. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../src/hosts/cli/main.ts'
import { setStage } from './hosts/memory-io.ts'
import { parts } from './hosts/parts.ts'

/** A part of a report: must stand in it, or as `/…/` must match it. */
type Part = string

type Case = {
  readonly name: string
  readonly args: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  /** Files given as hexadecimal bytes. */
  readonly bytes?: Readonly<Record<string, string>>
  readonly forbidden?: readonly string[]
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly exit: 0 | 1 | 2
  /** The whole of standard output. */
  readonly stdout?: string
  readonly says?: readonly Part[]
  readonly silent?: readonly Part[]
  /** A part of standard output as JSON. */
  readonly json?: object
  readonly stderr?: string
  readonly complains?: readonly Part[]
  /** Files as they are afterwards. */
  readonly after?: Readonly<Record<string, string>>
  /** Files that are written, with a part of each. */
  readonly writes?: Readonly<Record<string, Part>>
}

const FOLDER = 'fixtures/cli'
const KEYS = new Set([
  'name',
  'args',
  'files',
  'bytes',
  'forbidden',
  'stdin',
  'env',
  'exit',
  'stdout',
  'says',
  'silent',
  'json',
  'stderr',
  'complains',
  'after',
  'writes',
])

for (const file of readdirSync(FOLDER)
  .filter(name => name.endsWith('.yaml'))
  .sort()) {
  const cases = parse(readFileSync(join(FOLDER, file), 'utf8')) as Case[]
  describe(file, () => {
    it.each(cases.map(one => [one.name, one] as const))('%s', async (_, one) => {
      expect(Object.keys(one).filter(key => !KEYS.has(key))).toEqual([])
      const bytes = Object.entries(one.bytes ?? {}).map(([path, hex]) => [path, Buffer.from(hex, 'hex')] as const)
      const { bytes: _bytes, ...scene } = { ...one, files: { ...one.files, ...Object.fromEntries(bytes) } }
      const stage = setStage(scene)
      const exit = await main(one.args, stage.io, parts)
      const streams = { out: stage.stdout(), err: stage.stderr() }
      expect({ exit, ...(exit === one.exit ? {} : streams) }).toEqual({ exit: one.exit })
      if (one.stdout !== undefined) expect(streams.out).toBe(one.stdout)
      if (one.stderr !== undefined) expect(streams.err).toBe(one.stderr)
      for (const part of one.says ?? []) expect(streams.out).toMatch(asTest(part))
      for (const part of one.silent ?? []) expect(streams.out).not.toMatch(asTest(part))
      for (const part of one.complains ?? []) expect(streams.err).toMatch(asTest(part))
      if (one.json) expect(JSON.parse(streams.out)).toMatchObject(one.json)
      for (const [path, text] of Object.entries(one.after ?? {})) expect(stage.text(path)).toBe(text)
      for (const [path, part] of Object.entries(one.writes ?? {})) expect(stage.text(path)).toMatch(asTest(part))
      const changed = Object.keys(one.after ?? {}).filter(path => one.files?.[path] !== one.after![path])
      expect([...stage.writes()].sort()).toEqual([...changed, ...Object.keys(one.writes ?? {})].sort())
    })
  })
}

function asTest(part: Part): RegExp | string {
  return part.startsWith('/') && part.endsWith('/') && part.length > 2 ? new RegExp(part.slice(1, -1), 'u') : part
}
