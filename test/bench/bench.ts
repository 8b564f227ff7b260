import { benchGlossary } from './glossary.ts'
import { benchNames } from './names.ts'
import { benchScanner, type Row } from './scanner.ts'
import { benchStartUp } from './start-up.ts'

/**
 * `npm run bench [-- --json]`: what the scanner, names and the start of the built command cost on this machine.
 * The start is measured with the shipped glossary, in a folder without a configuration.
 */
export function main(argv: readonly string[]): number {
  const rows: Row[] = [...benchScanner(10, [1_000, 100_000]), ...benchGlossary(), ...benchNames(), ...benchStartUp()]
  if (argv.includes('--json')) console.log(JSON.stringify(rows))
  else
    for (const { what, value, unit } of rows)
      console.log(`${what.padEnd(60)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`)
  return 0
}
