// How src becomes dist: the library as modules, the command line as one program with what is seldom needed beside it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { laidOut } from './laid-out.mjs'

const requireForCommonJs =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** Its CommonJS build has no named exports left once it is imported lazily from a bundle. */
const yaml = resolve('node_modules/yaml/browser/index.js')

const common = define => ({
  bundle: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20',
  define,
  // For esbuild an engine lacks them unless it knows the scripts of the newest Unicode: it would make patterns anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  logLevel: 'warning',
})

/** @param define constants of the build, as esbuild takes them */
export async function bundle(define) {
  const modules = {
    ...common(define),
    outdir: 'dist',
    alias: { yaml },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireForCommonJs },
  }
  await build({ ...modules, entryPoints: { index: 'src/index.ts' }, splitting: true, plugins: [laidOut] })
  // The command line is CommonJS: Node starts it without its loader of modules, which takes five milliseconds.
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')
  const own = "const __door = require('node:url').pathToFileURL(__filename).href;"
  // Each door is one file: every file that is read before the program starts takes a millisecond.
  await build({
    ...common({ ...define, 'import.meta.url': '__door' }),
    entryPoints: { cli: 'src/cli.ts', thread: 'src/thread.ts' },
    outdir: 'dist',
    format: 'cjs',
    banner: { js: own },
  })
  const program = {
    ...common(define),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Functions keep their names, for the lines that a fault is reported with.
    minifyWhitespace: true,
    supported: { ...common(define).supported, 'dynamic-import': false },
  }
  const lazy = new Map()
  await build({
    ...program,
    entryPoints: ['src/program.ts'],
    outdir: 'dist',
    plugins: [apart(lazy), spawnWhenAsked, laidOut],
  })
  await build({ ...program, entryPoints: Object.fromEntries(lazy), outdir: 'dist/lazy' })
  for (const name of ['program', ...[...lazy.keys()].map(lazy => join('lazy', lazy))]) toAscii(`dist/${name}.cjs`)
}

/** What esbuild leaves as it is, in regular expressions: the program is read as ASCII, which is quickest. */
function toAscii(path) {
  const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** Packages, and catalogues but the English one, that are imported when they are needed: each a bundle of its own. */
function apart(lazy) {
  return {
    name: 'apart',
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /^[a-z]|\/locales\// }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === apart || /^node:|\/en\//.test(path)) return undefined
        const found = await find(path, { ...from, kind: 'require-call', pluginData: apart })
        const name = path.replace(/^\.\/locales\/(\w+)\/.*/, 'words-$1')
        lazy.set(name, found.path)
        return { path: `./${join('lazy', `${name}.cjs`)}`, external: true }
      })
    },
  }
}

/** Commander starts other programs where a command is one; none is here, and Node takes milliseconds to load what that needs. */
const spawnWhenAsked = {
  name: 'spawn-when-asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: "exports.spawn = (...given) => require('node:child_process').spawn(...given)",
    }))
  },
}
