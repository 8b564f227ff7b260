import type { Edit } from '../../../core/edit.ts'
import { Failure } from '../../../core/failure.ts'
import type { Finding, Fix } from '../../../core/finding.ts'
import { say } from '../../../core/message.ts'
import type { Document } from '../../../read/document.ts'
import { findingText } from '../../../report/finding-text.ts'
import { paintWith } from '../../../report/paint.ts'
import { printable } from '../../../report/printable.ts'
import { bytesOf } from '../articles.ts'
import type { Context } from '../command.ts'
import { complain } from '../complain.ts'
import { STDIN } from '../inputs.ts'
import type { ExitCode } from '../io.ts'
import { lookOf } from '../look.ts'
import { encoded } from '../mend.ts'
import { UsageFailure } from '../options.ts'
import { isRecords } from '../records.ts'
import type { Settings } from '../settings.ts'
import { Answers } from './answers.ts'
import { wantedBy } from './select.ts'
import { type Silence, silenced } from './silence.ts'
import { changesAsked, lintInputs } from './sources.ts'

/** What a person decided on one finding: to change the text, to silence it and why; `quit` ends the questions. */
type Decision = { readonly edits?: readonly Edit[]; readonly silence?: Silence } | 'quit'

/**
 * `--interactive`: asks about one finding after another. What was decided is written article by article; to quit, or to end
 * the input, loses nothing that was decided. Files of records are left out.
 */
export async function askOneByOne(args: readonly string[], settings: Settings, context: Context): Promise<ExitCode> {
  const { io, words } = context
  if (args.includes(STDIN)) throw new UsageFailure('options-clash', { one: '--interactive', other: STDIN })
  const { openDesk, readInput, lintArticle } = await context.parts.pipeline()
  const failures: Failure[] = [...settings.failures]
  const changes = await changesAsked(context)
  const answers = new Answers(io)
  const counts = { decided: 0, left: 0 }
  let isOver = failures.length > 0
  for await (const path of lintInputs(args, changes, context, settings.ignore)) {
    try {
      if (path instanceof Failure) throw path
      if (isOver || isRecords(path)) continue
      const desk = openDesk(settings.deskOf(path))
      const bytes = await bytesOf(path, io)
      for await (const document of readInput({ path, bytes }, desk)) {
        if (document instanceof Failure) throw document
        const wanted = changes ? wantedBy(document, changes, io.cwd, context.options.wholeFiles === true) : () => true
        const edits: Edit[] = []
        const silences: Silence[] = []
        for (const finding of lintArticle(document, desk).filter(wanted)) {
          const decision = isOver ? 'quit' : await decide(finding, document, answers, settings, context)
          if (decision === 'quit') isOver = true
          else {
            edits.push(...(decision.edits ?? []))
            if (decision.silence) silences.push(decision.silence)
          }
          if (decision === 'quit' || (!decision.edits && !decision.silence)) counts.left++
          else counts.decided++
        }
        const mended = silenced(document.source, edits, silences)
        if (mended !== document.source) await io.files.write(path, encoded(mended, bytes), bytes)
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error)
    }
  }
  await answers.close()
  await io.stdout.write(`\n${words(say('ci.ask.done', { count: counts.decided, left: counts.left }))}\n`)
  await complain(failures, io, words)
  return failures.length > 0 ? 2 : counts.left > 0 ? 1 : 0
}

async function decide(
  finding: Finding,
  document: Document,
  answers: Answers,
  settings: Settings,
  context: Context,
): Promise<Decision> {
  const { io, words, options } = context
  const look = lookOf(io, options, words)
  const lines = findingText(finding, document.path, look, paintWith(look.color))
  await io.stdout.write(`\n${[printable(document.path), ...lines].join('\n')}\n`)
  // Plain text has no comments to put a suppression in.
  const canIgnore = document.format !== 'text'
  const ways = [
    'keep',
    ...(finding.fixes.length > 0 ? ['replace'] : []),
    ...(canIgnore ? ['ignore'] : []),
    'glossary',
    'quit',
  ]
  const question = ways.map(way => `[${way[0]}] ${words(say(`ci.ask.${way}`))}`).join('  ')
  for (;;) {
    const answer = await answers.ask(question)
    const way = answer === null ? 'quit' : ways.find(one => one[0] === answer[0]?.toLowerCase())
    if (way === 'quit') return 'quit'
    if (way === 'keep') return {}
    const fix = way === 'replace' ? chosenFix(finding.fixes, answer!) : undefined
    if (fix) return { edits: fix.edits }
    if (way === 'ignore') return ignoring(finding, answers, settings, context)
    if (way === 'glossary' && (await addToGlossary(finding, document, answers, context))) return {}
    await io.stdout.write(`${words(say('ci.ask.again'))}\n`)
  }
}

/** `r` takes the first fix, `r2` the second. */
function chosenFix(fixes: readonly Fix[], answer: string): Fix | undefined {
  return fixes[Number(answer.slice(1).trim() || 1) - 1]
}

/** A suppression for the line of a finding; with a reason, where the desk asks for one. */
async function ignoring(
  { code, start }: Finding,
  answers: Answers,
  { desk }: Settings,
  { words }: Context,
): Promise<Decision> {
  let reason = ''
  while (desk.requireReason && reason === '') {
    const answer = await answers.ask(words(say('ci.ask.reason')))
    if (answer === null) return 'quit'
    reason = answer.replaceAll('--', '–')
  }
  return { silence: { line: start.line, code, reason } }
}

/** Adds what is written as the house form of a new entry. @returns whether it was added */
async function addToGlossary(
  { text }: Finding,
  { language }: Document,
  answers: Answers,
  context: Context,
): Promise<boolean> {
  const { words, options } = context
  const type = await answers.ask(words(say('ci.ask.type')))
  if (!type) return false
  const { glossaryAdd } = await import('../commands/glossary-add.ts')
  const { config, glossary } = options
  const name = text.replace(/\s+/g, ' ')
  const asked = { type, houseForms: [`${language}=${name}`], ...(config && { config }), ...(glossary && { glossary }) }
  try {
    return (await glossaryAdd.run([], { ...context, options: asked })) === 0
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await complain([error], context.io, words)
    return false
  }
}
