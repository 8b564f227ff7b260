/** The door of the threads that a run starts: looks at articles for it, in the program beside it. */
import { parentPort } from 'node:worker_threads'
import { loadProgram } from './hosts/load-program.ts'
import type * as Program from './program.ts'

void loadProgram<typeof Program>(import.meta.url, 'lint', false).work(parentPort!)
