/** What a system calls an error, as `ENOSPC`; the error as a text where it has no such name. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
