import { Failure } from '../../core/failure.ts'
import type { Message } from '../../core/message.ts'
import type { GlossaryProblem } from '../../glossary/problem.ts'

/** A problem in a glossary or a configuration that keeps a job from being done whole; it keeps its own sentence. */
export class ProblemFailure extends Failure {
  readonly #say: Message

  constructor(problem: GlossaryProblem) {
    super(problem.code, {}, { path: problem.path, at: problem.at })
    this.#say = problem.say
  }

  override get say(): Message {
    return this.#say
  }
}
