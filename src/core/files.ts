/** What `hosts` lend to everything that must reach a file: reading, and writing that never leaves half a file. */
export type Files = {
  /** @throws Failure `file-missing`, `file-forbidden`, `file-unreadable`, `file-is-folder`, `file-too-large` */
  read(path: string): Promise<Uint8Array>
  /** The bytes of a file as they come, however large. Throws as `read`. */
  stream(path: string): AsyncIterable<Uint8Array>
  /**
   * Writes aside and renames; keeps the permissions. What is long may come in pieces.
   * @param before what the file held when it was read: a file that has changed since is left alone
   * @throws Failure `file-unwritable`, `file-changed`
   */
  write(path: string, bytes: Uint8Array | Iterable<Uint8Array>, before?: Uint8Array): Promise<void>
  /** Makes a folder, and those above it, where there is none. @throws Failure `file-unwritable` */
  makeFolder(path: string): Promise<void>
  /** @returns what is there, or null */
  kind(path: string): Promise<'file' | 'folder' | null>
  /** Files under a folder in a stable order. @throws Failure `file-missing`, `file-forbidden`, `file-unreadable` */
  list(folder: string): Promise<string[]>
  /** What lies directly in a folder, sorted by name; linked folders are left out. Throws as `list`. */
  children(folder: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>
}
