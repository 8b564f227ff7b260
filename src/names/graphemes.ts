/**
 * Which letters and letter groups write which sounds, across the Latin spellings of names: English, French, German,
 * Spanish, Italian, Portuguese, Polish, Czech, Hungarian, Dutch and Nordic press habits, Turkish, pinyin and
 * Wade-Giles, Revised and McCune-Reischauer Korean, and the letters of abjads that stand for several sounds.
 * A sound is one character; the first is the commonest reading. The table proposes which groups may be exchanged at
 * all; how much an exchange costs is learned (costs.ts).
 *
 * Sources: BGN/PCGN and UN romanization tables (where two of them differ, both readings are listed), the
 * orthographies named above, and Library of Congress ALA-LC for the abjads.
 */
const CONSONANTS = `
b bv|c kscčǰ|d dð|f fv|g gɣǰžxh|h hxɣ|j ǰyžxhdz|k kqxg|l l|m m|n n|p pb|q qkɣč|r rɣ|s szšx|t tdθ|v vwbf|w wvbf|x xkšs|z zsccðž
š šs|č čcǰ|ž žzǰ|ç čsc|ğ ɣgy|ñ n|ř rž|đ ǰd
ch čxškhcž|sh šsž|sch šžxs|tch č|tsch čǰ|dsch ǰž|dž ǰ|dj ǰd|dzh ǰž|dz ǰcdz|dzs ǰ|dzj ǰ|tz cǰčd|ts cčǰ|tsj č|tj čt|tsh č|tš č|sj šžs|zj ž
zh žǰčz|zs ž|cs čc|sz šs|cz čc|rz žr|rs š|ks xkz|cc kč|sc šs|sk šs|shh š|stsch šč|sy šs|si šs|ci čc|ti čt|di ǰd|zi ǰž|ji ǰž
kh xhkqɣ|gh ɣgqr|th θts|dh ðdz|ph fp|bh bv|rh r|wh wv|hw w|ck k|qu kqw|gu gɣw|gn n|nh n|ny n|nj n|ni n|lj l|ly l|lh l|li l|lli ly|hj xy|kk kqg|hs šs|hr r
mp bmp|mb bm|nt dnt|nd dn|gk g|ngk g|ng ng|nk nkg|nm nm|mn nm|lr l|ll lr|rl lr|lg lɣ|kx x|cq k|kq q|kg kg|tt td|pp pb|ff fv|dt dt|dd dð
tʼ t|kʼ kq|pʼ p|chʼ čc|tsʼ cč|čʼ č|ckʼ k|qʼ q`

const VOWELS = `
a aä|e eiaə|i iyeı|o ouaö|u uowaü|y yiıu|ä äae|ö öoeu|ü üuiy|å oa|ŏ oeu|ŭ uıeo|ə əaeı
aa ao|ee ie|oo uo|uu u|ii i|ou uow|oe öouew|ue üuew|ae äeay|ai aeiy|ay aeiy|ei eiay|ey eiy|ie ieyä|ye eiy|je eiy|ia ay|ya ay|ja ay|ea eay
io oy|yo oy|jo oy|iu uy|yu uy|ju uy|eu öuıoew|eo oue|oi oiw|oy oiy|oj oiy|ui wiu|uy uiy|wi wi|iy iy|yi iy|ij iyey|yy iy|ji iy|aj aiy|ej eiy|uj uiy|au aowu|aw aowu|ao aou|av aovu|ow ouvw|ov ouvw|ew euvw|ev euvw|ua awu|wa awu|uo owu|wo owu|we ewu|oa oaw
iyy iy|iya ay|iye ey|ija ay|ije ey|iyo oy|yeo oyeu|yŏ oyeu|yŭ uy|yae äey|wae wäe|oue weu|oua wau|oui wiu|weo wouŏ|aya ay|ayy aey|eyy eiy|eya ay|aye aey|aia ay|oye oey|uwa wau|uwe weu|aou aou|ayi aiy|aii aiy|eii eiy|iou uyi|yau aw
ah a|eh ea|ih i|oh o|uh u|yh iy
os o|on o|is i|es ei|as a|us uo|um uo`

/** Letters that only native spellings hold, for what their sounds are in most romanizations. */
const NATIVE = `
ا aeoiu|ع aeoiuh|و uowvü|ي iyeı|ة ahte|ث θst|ذ ðzd|ض dzð|ظ zð|ج ǰgž|غ ɣqg|ق qkɣg|خ xk|ب bvp|פ pf|כ kx|ח xhč|ש šs|צ cz|ה hae`

/** Particles and titles are compared as one sign each; they are left out far more often than letters are. */
export const SIGNS = ['‹al›', '‹bin›', '‹de›', '‹and›', '‹title›'] as const

/**
 * Case endings that translations keep or drop, as pairs that may be exchanged at the end of a part and nowhere else:
 * Greek, Latin and Baltic nominatives.
 */
export const ENDINGS: readonly (readonly [string, string])[] = [
  ['os', 'o'],
  ['on', 'o'],
  ['on', 'os'],
  ['is', 'i'],
  ['es', 'e'],
  ['as', 'a'],
  ['us', 'u'],
  ['us', 'o'],
  ['us', 'os'],
  ['um', 'u'],
  ['um', 'o'],
  ['um', 'on'],
]

/** The Arabic article where it is written onto its word, as in Alhariri. */
export const ARTICLES: readonly string[] = ['al', 'el', 'ul', 'il']

/** Letters of scripts that no table romanizes, dealt into these by code unit: they equal themselves and nothing else. */
export const STRANGERS: readonly string[] = [...'0123456789abcdef'].map(digit => `?${digit}`)

/** Every chunk of letters that an alignment may take as one. */
export const CHUNKS: readonly string[] = chunkList()

function parse(table: string): [string, string][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map(row => row.split(' ') as [string, string])
}

function chunkList(): string[] {
  const chunks = new Set<string>()
  for (const [chunk] of [...parse(CONSONANTS), ...parse(VOWELS), ...parse(NATIVE)]) chunks.add(chunk)
  for (const letter of 'bcdfghjklmnpqrstvwxzščžçñ') chunks.add(letter + letter)
  chunks.add('ʼ')
  for (const sign of SIGNS) chunks.add(sign)
  for (const article of ARTICLES) chunks.add(article)
  for (const digit of '0123456789') chunks.add(digit)
  for (const stranger of STRANGERS) chunks.add(stranger)
  // Single letters first: their costs are asked for most and lie together in memory.
  return [...chunks].sort((one, other) => one.length - other.length)
}

function soundTable(): string[] {
  const known = new Map<string, string>()
  for (const [chunk, sounds] of [...parse(CONSONANTS), ...parse(VOWELS), ...parse(NATIVE)]) {
    if (!known.has(chunk)) known.set(chunk, sounds)
  }
  return CHUNKS.map(
    chunk => known.get(chunk) ?? (chunk.length === 2 && chunk[0] === chunk[1] ? (known.get(chunk[0]!) ?? '') : ''),
  )
}

/** The sounds of each chunk, commonest first; empty for signs. */
export const SOUNDS: readonly string[] = soundTable()
