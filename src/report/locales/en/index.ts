import { ciWork } from './ci-work.ts'
import { cli } from './cli.ts'
import { compare } from './compare.ts'
import { failure } from './failure.ts'
import { finding } from './finding.ts'
import { fix } from './fix.ts'
import { glossary } from './glossary.ts'
import { lineage } from './lineage.ts'
import { page } from './page.ts'
import { report } from './report.ts'
import { rule } from './rule.ts'
import { show } from './show.ts'
import { trace } from './trace.ts'

export { languageNames } from './language-names.generated.ts'

/** All words of one language, by area. */
export const catalogue = {
  ci: ciWork.notes,
  cli,
  compare,
  failure,
  finding,
  fix,
  glossary,
  lineage,
  page,
  report,
  rule,
  show,
  trace,
}
