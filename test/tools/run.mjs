// Runs a TypeScript tool on any supported Node: bundles it in memory's place, a temporary file, and imports that.
// usage: node test/tools/run.mjs path/to/tool.ts [arguments]
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Bundles one TypeScript module with its own imports (packages stay outside) and imports it. */
export async function importTypeScript(entry) {
  const folder = mkdtempSync(join(resolve('node_modules'), '.isogloss-tool-'))
  try {
    const outfile = join(folder, 'tool.mjs')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      target: 'node20',
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tool = await importTypeScript(process.argv[2])
  process.exitCode = (await tool.main?.(process.argv.slice(3))) ?? 0
}
