import { once } from 'node:events'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import type { WriteStream } from 'node:tty'
import type { Sink } from './io.ts'

/** A sink of this process, and what waits until all that it was given is written. */
export type NodeSink = Sink & { readonly end: () => Promise<void> }

/**
 * Standard output or error. A file takes all at once, as does nothing: what Node makes of them is a stream that writes as
 * this does, and takes two milliseconds to be made.
 * @param stream what is made of it by Node, otherwise
 */
export function nodeSink(descriptor: 1 | 2, stream: () => WriteStream): NodeSink {
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

function fileSink(descriptor: number): NodeSink {
  return {
    write(text) {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    },
    isTTY: false,
    end: async () => {},
  }
}

/** A stream that is waited for when it is full, so that a long report needs no memory twice. */
function streamSink(open: () => WriteStream): NodeSink {
  let opened: WriteStream | undefined
  const stream = (): WriteStream => {
    opened ??= open().on('error', endQuietly)
    return opened
  }
  return {
    async write(text) {
      if (text !== '' && !stream().write(text)) await once(stream(), 'drain')
    },
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
    end: async () => {
      if (opened) await new Promise(written => opened!.write('', written))
    },
  }
}

/** A reader that went away, as `head` does, is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
