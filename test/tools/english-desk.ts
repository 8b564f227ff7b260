import { type Desk, type DeskSettings, openDesk } from '../../src/pipeline.ts'

/** The desk that tools and benches ask: English articles, the default house, every rule, nothing exempt. */
export function englishDesk(data: Pick<DeskSettings, 'glossary' | 'evidence'>, today = '2026-01-01'): Desk {
  return openDesk({
    glossary: data.glossary,
    evidence: data.evidence,
    house: 'default',
    today,
    lang: 'en',
    languages: ['en'],
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: [],
  })
}
