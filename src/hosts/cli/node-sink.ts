import { once } from 'node:events'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import type { WriteStream } from 'node:tty'
import { Failure } from '../../core/failure.ts'
import { codeOf } from '../error-code.ts'
import type { Sink } from './io.ts'

/**
 * Standard output or error. A file takes all at once, as does nothing: what Node makes of them is a stream that writes as
 * this does, and takes two milliseconds to be made.
 * @param stream what is made of it by Node, otherwise
 */
export function nodeSink(descriptor: 1 | 2, stream: () => WriteStream): Sink {
  return isFile(descriptor) ? fileSink(descriptor) : streamSink(stream)
}

function isFile(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor)
    if (status.isFile()) return true
    return status.isCharacterDevice() && process.platform !== 'win32' && status.rdev === statSync(devNull).rdev
  } catch {
    return false
  }
}

function fileSink(descriptor: number): Sink {
  return {
    write(text) {
      const bytes = Buffer.from(text)
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      } catch (error) {
        throw unwritable(error)
      }
    },
    isTTY: false,
  }
}

/** A stream that is waited for when it is full, so that a long report needs no memory twice. */
function streamSink(open: () => WriteStream): Sink {
  let opened: WriteStream | undefined
  let lost: Failure | null = null
  let isTold = false
  const lose = (error: unknown) => {
    endQuietly(error)
    lost ??= unwritable(error)
  }
  const stream = (): WriteStream => {
    opened ??= open().on('error', lose)
    return opened
  }
  return {
    async write(text) {
      if (text !== '' && !lost && !stream().write(text)) await once(stream(), 'drain').catch(lose)
      isTold = lost !== null
      if (lost) throw lost
    },
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
    async end() {
      if (opened && !lost) await new Promise<void>(written => opened!.write('', () => written()))
      // Who was told while writing has said so.
      if (lost && !isTold) throw lost
    },
  }
}

/** A reader that went away, as `head` does, is no fault. */
function endQuietly(error: unknown): void {
  if (codeOf(error) === 'EPIPE') process.exit()
}

/** A full disk, and what else keeps a report from being written. */
function unwritable(error: unknown): Failure {
  return new Failure('output-unwritable', { reason: codeOf(error) }, {}, error)
}
