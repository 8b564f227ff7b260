import { type Options, UsageFailure } from '../options.ts'

/** Pairs of options of which one takes away what the other asks for. */
const CLASHES: readonly (readonly [keyof Options, string, keyof Options, string])[] = [
  ['since', '--since', 'staged', '--staged'],
  ['baseline', '--baseline', 'withoutBaseline', '--no-baseline'],
  ['updateBaseline', '--update-baseline', 'withoutBaseline', '--no-baseline'],
  ['pruneBaseline', '--prune-baseline', 'withoutBaseline', '--no-baseline'],
  ['updateBaseline', '--update-baseline', 'pruneBaseline', '--prune-baseline'],
  ['fix', '--fix', 'fixDryRun', '--fix-dry-run'],
  ['fixDryRun', '--fix-dry-run', 'updateBaseline', '--update-baseline'],
  ['fixDryRun', '--fix-dry-run', 'pruneBaseline', '--prune-baseline'],
  ['fixDryRun', '--fix-dry-run', 'reports', '--format'],
  ['watch', '--watch', 'fixDryRun', '--fix-dry-run'],
  ['watch', '--watch', 'updateBaseline', '--update-baseline'],
  ['watch', '--watch', 'pruneBaseline', '--prune-baseline'],
  ['interactive', '--interactive', 'fix', '--fix'],
  ['interactive', '--interactive', 'fixDryRun', '--fix-dry-run'],
  ['interactive', '--interactive', 'watch', '--watch'],
  ['interactive', '--interactive', 'reports', '--format'],
  ['interactive', '--interactive', 'staged', '--staged'],
  ['interactive', '--interactive', 'updateBaseline', '--update-baseline'],
  ['interactive', '--interactive', 'pruneBaseline', '--prune-baseline'],
  // A baseline of part of an article would make the rest of it new.
  ['updateBaseline', '--update-baseline', 'since', '--since'],
  ['updateBaseline', '--update-baseline', 'staged', '--staged'],
]

/** @throws UsageFailure `options-clash`, `option-alone` for options that contradict each other or do nothing */
export function checkLintOptions(options: Options): void {
  for (const [one, shown, other, shownToo] of CLASHES) {
    if (options[one] !== undefined && options[other] !== undefined)
      throw new UsageFailure('options-clash', { one: shown, other: shownToo })
  }
  if (options.cacheLocation !== undefined && !options.cache)
    throw new UsageFailure('option-alone', { option: '--cache-location', other: '--cache' })
  if (options.wholeFiles && options.since === undefined && !options.staged)
    throw new UsageFailure('option-alone', { option: '--whole-files', other: '--since' })
}
