/** ISO 15924 codes of the scripts that news is written in, `Zyyy` for what all scripts share. */
export type Script =
  | 'Latn'
  | 'Grek'
  | 'Cyrl'
  | 'Armn'
  | 'Hebr'
  | 'Arab'
  | 'Syrc'
  | 'Deva'
  | 'Beng'
  | 'Guru'
  | 'Gujr'
  | 'Taml'
  | 'Thai'
  | 'Laoo'
  | 'Mymr'
  | 'Geor'
  | 'Ethi'
  | 'Khmr'
  | 'Hang'
  | 'Hira'
  | 'Kana'
  | 'Hani'
  | 'Zyyy'

/** First code unit of each run of one script; a run ends where the next begins. Source: Unicode blocks and Scripts.txt 15.1. */
const RUNS: readonly (readonly [number, Script])[] = [
  [0x0000, 'Zyyy'],
  [0x0041, 'Latn'],
  [0x005b, 'Zyyy'],
  [0x0061, 'Latn'],
  [0x007b, 'Zyyy'],
  [0x00aa, 'Latn'],
  [0x00ab, 'Zyyy'],
  [0x00ba, 'Latn'],
  [0x00bb, 'Zyyy'],
  [0x00c0, 'Latn'],
  [0x00d7, 'Zyyy'],
  [0x00d8, 'Latn'],
  [0x00f7, 'Zyyy'],
  [0x00f8, 'Latn'],
  [0x02b9, 'Zyyy'],
  [0x0370, 'Grek'],
  [0x0374, 'Zyyy'],
  [0x0375, 'Grek'],
  [0x037e, 'Zyyy'],
  [0x037f, 'Grek'],
  [0x0385, 'Zyyy'],
  [0x0386, 'Grek'],
  [0x0387, 'Zyyy'],
  [0x0388, 'Grek'],
  [0x0400, 'Cyrl'],
  [0x0530, 'Armn'],
  [0x0590, 'Hebr'],
  [0x0600, 'Arab'],
  [0x0700, 'Syrc'],
  [0x0750, 'Arab'],
  [0x0780, 'Zyyy'],
  [0x08a0, 'Arab'],
  [0x0900, 'Deva'],
  [0x0980, 'Beng'],
  [0x0a00, 'Guru'],
  [0x0a80, 'Gujr'],
  [0x0b00, 'Zyyy'],
  [0x0b80, 'Taml'],
  [0x0c00, 'Zyyy'],
  [0x0e00, 'Thai'],
  [0x0e80, 'Laoo'],
  [0x0f00, 'Zyyy'],
  [0x1000, 'Mymr'],
  [0x10a0, 'Geor'],
  [0x1100, 'Hang'],
  [0x1200, 'Ethi'],
  [0x13a0, 'Zyyy'],
  [0x1780, 'Khmr'],
  [0x1800, 'Zyyy'],
  [0x1c80, 'Cyrl'],
  [0x1c90, 'Geor'],
  [0x1cc0, 'Zyyy'],
  [0x1d00, 'Latn'],
  [0x1dc0, 'Zyyy'],
  [0x1e00, 'Latn'],
  [0x1f00, 'Grek'],
  [0x2000, 'Zyyy'],
  [0x2c60, 'Latn'],
  [0x2c80, 'Zyyy'],
  [0x2de0, 'Cyrl'],
  [0x2e00, 'Zyyy'],
  [0x2e80, 'Hani'],
  [0x2fe0, 'Zyyy'],
  [0x3005, 'Hani'],
  [0x3008, 'Zyyy'],
  [0x3041, 'Hira'],
  [0x3099, 'Zyyy'],
  [0x309d, 'Hira'],
  [0x30a0, 'Zyyy'],
  [0x30a1, 'Kana'],
  [0x30fb, 'Zyyy'],
  [0x30fd, 'Kana'],
  [0x3100, 'Zyyy'],
  [0x3131, 'Hang'],
  [0x3190, 'Zyyy'],
  [0x31f0, 'Kana'],
  [0x3200, 'Zyyy'],
  [0x3400, 'Hani'],
  [0x4dc0, 'Zyyy'],
  [0x4e00, 'Hani'],
  [0xa000, 'Zyyy'],
  [0xa640, 'Cyrl'],
  [0xa6a0, 'Zyyy'],
  [0xa720, 'Latn'],
  [0xa800, 'Zyyy'],
  [0xac00, 'Hang'],
  [0xd7fc, 'Zyyy'],
  [0xf900, 'Hani'],
  [0xfb00, 'Latn'],
  [0xfb13, 'Armn'],
  [0xfb1d, 'Hebr'],
  [0xfb50, 'Arab'],
  [0xfe00, 'Zyyy'],
  [0xfe70, 'Arab'],
  [0xfeff, 'Zyyy'],
  [0xff21, 'Latn'],
  [0xff3b, 'Zyyy'],
  [0xff41, 'Latn'],
  [0xff5b, 'Zyyy'],
  [0xff66, 'Kana'],
  [0xffa0, 'Zyyy'],
]

/** Every script of {@link RUNS}, by its number. */
export const SCRIPTS: readonly Script[] = [...new Set(RUNS.map(([, script]) => script))]

/** The number of each code unit's script in {@link SCRIPTS}. */
export const SCRIPT_NUMBERS: Readonly<Uint8Array> = numbered()

function numbered(): Uint8Array {
  const numbers = new Uint8Array(0x10000)
  for (const [at, [first, script]] of RUNS.entries())
    numbers.fill(SCRIPTS.indexOf(script), first, RUNS[at + 1]?.[0] ?? numbers.length)
  return numbers
}

/** Script of one UTF-16 code unit; surrogates and shared marks are `Zyyy`. */
export function scriptOf(unit: number): Script {
  return SCRIPTS[SCRIPT_NUMBERS[unit]!] ?? 'Zyyy'
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: Script): boolean {
  return script === 'Arab' || script === 'Hebr' || script === 'Syrc'
}
