// Builds dist/: the bundled command line, the library, the compiled glossary; with --types also the declarations.
// A catalogue that lacks a key, a parameter or a plural form fails the build here.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { importTypeScript } from './run.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const { compileShipped } = await importTypeScript('test/tools/shipped.ts')
const shipped = await compileShipped()
if (shipped.problems.length > 0) {
  for (const problem of shipped.problems) console.error(problem)
  process.exit(1)
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
writeFileSync('dist/shipped.bin', shipped.bytes)
copyFileSync('src/trace/style/english.style', 'dist/english.style')
/** Changes with every source file and every dependency: what an earlier build kept is not taken for its own. */
function sourceHash() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync('src', { recursive: true }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join('src', name)))
  }
  return hash.digest('hex').slice(0, 16)
}

await bundle({ ISOGLOSS_VERSION: JSON.stringify(version), ISOGLOSS_BUILD: JSON.stringify(sourceHash()) })
// npm runs `prepare` last when it packs, so that is where the declarations must be made.
if (process.argv.includes('--types') || ['pack', 'publish'].includes(process.env.npm_command ?? '')) {
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    rootDir: '../src',
    outDir: 'types',
  }
  writeFileSync(
    'dist/tsconfig.json',
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['../src'] }),
  )
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'dist/tsconfig.json'], { stdio: 'inherit' })
  rmSync('dist/tsconfig.json')
  // They are the library's: modules, unlike the command line.
  writeFileSync('dist/types/package.json', '{ "type": "module" }\n')
}
