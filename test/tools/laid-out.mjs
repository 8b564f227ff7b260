// Lays out, at build, the tables of words that src/names/laid-out.ts makes: its module is replaced by them.
import { importTypeScript } from './run.mjs'

const MODULE = 'src/names/laid-out.ts'

/** A plugin of esbuild. */
export const laidOut = {
  name: 'laid-out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]names[\\/]laid-out\.ts$/ }, async () => ({ contents: await moduleOf(), loader: 'ts' }))
  },
}

async function moduleOf() {
  const tables = Object.entries(await importTypeScript(MODULE)).map(([name, make]) => {
    const { hashes, bits } = make()
    const small = bits.every(value => value < 256)
    const given = small
      ? `new Int32Array(Uint8Array.from(bytes('${base64(Uint8Array.from(bits))}')))`
      : `words('${base64(bits)}')`
    return `export const ${name} = later(() => new BitTable(${hashes.length}, words('${base64(hashes)}'), ${given}))`
  })
  return [
    "import { later } from '../core/later.ts'",
    "import { BitTable } from './bit-table.ts'",
    "const bytes = (text: string) => Buffer.from(text, 'base64')",
    'const words = (text: string) => new Int32Array(new Uint8Array(bytes(text)).buffer)',
    ...tables,
  ].join('\n')
}

const base64 = table => Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64')
