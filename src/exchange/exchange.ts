import type { Entry } from '../glossary/model.ts'

/** An entry as a glossary file holds it: plain data, not validated yet. */
export type Written = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

/** What was read from another format, and how often it said something that an entry cannot hold, by its name there. */
export type Imported = { readonly entries: readonly Written[]; readonly lost: ReadonlyMap<string, number> }

/** What was written, and how often an entry said something that the format cannot hold, by the name of the field. */
export type Exported = { readonly text: string; readonly lost: ReadonlyMap<string, number> }

/** Reads another format. `type` is what its concepts are, where the format does not say. @throws Failure with a place */
export type Importer = (source: ImportSource) => Imported | Promise<Imported>
export type ImportSource = { readonly path: string; readonly text: string; readonly type?: string }

/** Writes another format. `language` is that of the articles which the other tool will check. */
export type Exporter = (entries: readonly Entry[], language: string) => Exported | Promise<Exported>

/** Counts things by name. */
export class Losses extends Map<string, number> {
  /** Notes that something could not be held. @param times nothing where it is 0 */
  note(name: string, times = 1): void {
    if (times > 0) this.set(name, (this.get(name) ?? 0) + times)
  }
}

/** Formats that glossaries are read from. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  tbx: async () => (await import('./tbx-read.ts')).readTbx,
  csv: async () => (await import('./table-read.ts')).readCsv,
  tsv: async () => (await import('./table-read.ts')).readTsv,
  skos: async () => (await import('./skos-read.ts')).readSkos,
  wikidata: async () => (await import('./wikidata-read.ts')).readWikidata,
}

/** Formats that glossaries are written in. */
export const EXPORTERS: Readonly<Record<string, () => Promise<Exporter>>> = {
  tbx: async () => (await import('./tbx-write.ts')).writeTbx,
  csv: async () => (await import('./table-write.ts')).writeCsv,
  tsv: async () => (await import('./table-write.ts')).writeTsv,
  skos: async () => (await import('./skos-write.ts')).writeSkos,
  vale: async () => (await import('./linters-write.ts')).writeVale,
  prh: async () => (await import('./linters-write.ts')).writePrh,
  cspell: async () => (await import('./linters-write.ts')).writeCspell,
}
