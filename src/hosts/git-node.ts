import type { Git } from './cli/io.ts'

/**
 * Git as a child process: never a shell, no pager, no lock that another program could wait for.
 * @param cwd folder that it runs in
 */
export function nodeGit(cwd: string, env: Readonly<Record<string, string | undefined>>): Git {
  return async (args, input) => {
    // Most runs ask git nothing, and what starts processes takes milliseconds to load.
    const { spawn } = await import('node:child_process')
    return new Promise(ended => {
      const out: Buffer[] = []
      const err: Buffer[] = []
      const child = spawn('git', args, { cwd, env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } })
      child.on('error', () => ended({ status: null, stdout: Buffer.alloc(0), stderr: '' }))
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('close', status => ended({ status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }))
      // A command that ends before it has read everything is judged by its status.
      child.stdin.on('error', () => {})
      child.stdin.end(input)
    })
  }
}
