import { scriptOf } from '../core/script.ts'

/**
 * Native letters in Latin ones. Alphabets that write their vowels become Latin spellings and are compared as any
 * other; abjads keep the letters that stand for several sounds (graphemes.ts lists those) and lack short vowels.
 *
 * Sources: BGN/PCGN 1947 (Russian), 2019 (Ukrainian), 1979 (Belarusian, Kazakh), 1981 (Armenian), 2009 (Georgian);
 * ISO 9 for Serbian and Macedonian letters; ELOT 743 and BGN/PCGN 1996 (Greek; γ before e and i is y); UN 2017 and BGN/PCGN (Arabic, Persian, Pashto,
 * Kurdish); ISO 259 (Hebrew); Revised Romanization 2000 (Hangul); Hepburn (kana).
 */
const CYRILLIC =
  'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ј j љ lj њ nj ћ ć ђ đ џ dž ѓ gj ќ kj ѕ dz ә ä ғ gh қ q ң ng ө ö ұ u ү ü һ h'
const GREEK =
  'γι yi γε ye γη yi μπ b ντ nt γκ gk γγ ng τζ tz τσ ts ου ou αυ av ευ ev αι ai ει ei οι oi υι i α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
const ARMENIAN =
  'ու u և ev ա a բ b գ g դ d ե e զ z է e ը ə թ tʼ ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ chʼ պ p ջ j ռ r ս s վ v տ t ր r ց tsʼ ւ v փ pʼ ք kʼ օ o ֆ f'
const GEORGIAN =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h'
const ARABIC =
  'ا ا أ ا إ ا آ ا ٱ ا ء - ؤ و ئ ي ب b پ p ت t ث ث ج ج چ ch ح h خ خ د d ذ ذ ر r ز z ژ zh س s ش sh ص s ض ض ط t ظ ظ ع ع غ غ ف f ڤ v ق ق ك k ک k گ g ل l م m ن n ه ة ھ h ة ة ۀ ة و و ي ي ى ي ی ي ە e ێ e ې e ۍ i ۆ o ڕ r ڵ l ټ t ډ d ړ r ښ sh ګ g ڼ n ځ dz څ ts'
const HEBREW =
  "ג' ج ז' zh צ' ch א ا ב ب ג g ד d ה ה ו و ז z ח ח ט t י ي כ כ ך כ ל l מ m ם m נ n ן n ס s ע ع פ פ ף פ צ צ ץ צ ק k ר r ש ש ת t"
const KANA =
  'きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu にょ nyo ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo じゃ ja じゅ ju じょ jo びゃ bya びゅ byu びょ byo あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po っ - ー - ぁ a ぃ i ぅ u ぇ e ぉ o ゔ vu'

const letters = new Map<string, string>()
for (const table of [CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, KANA]) {
  const cells = table.split(' ')
  for (let at = 0; at < cells.length; at += 2) letters.set(cells[at]!, cells[at + 1] === '-' ? '' : cells[at + 1]!)
}

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ').map(blankless)
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = '- k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t'.split(' ').map(blankless)

function blankless(cell: string): string {
  return cell === '-' ? '' : cell
}

/** One Hangul syllable by Unicode's arithmetic composition (The Unicode Standard 3.12). */
function syllable(unit: number): string {
  const index = unit - 0xac00
  return INITIALS[Math.floor(index / 588)]! + MEDIALS[Math.floor(index / 28) % 21]! + FINALS[index % 28]!
}

/** Romanizes what is not Latin; Latin letters, blanks and letters of unknown scripts stay. @param text lower case, NFC */
export function romanize(text: string): string {
  let latin = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x370) {
      latin += text[at]
      continue
    }
    if (unit >= 0xac00 && unit < 0xd7a4) {
      latin += syllable(unit)
      continue
    }
    // Katakana is hiragana moved by 0x60.
    const kana = unit >= 0x30a1 && unit <= 0x30f4
    const here = kana ? String.fromCharCode(unit - 0x60) : bare(text[at]!)
    const next =
      at + 1 < text.length ? (kana ? String.fromCharCode(text.charCodeAt(at + 1) - 0x60) : bare(text[at + 1]!)) : ''
    const pair = letters.get(here + next) ?? letters.get(here + text[at + 1]!)
    if (pair !== undefined) {
      latin += pair
      at++
    } else latin += letters.get(here) ?? text[at]
  }
  return latin
}

/** A letter without its accent, where the accent does not make another letter. */
function bare(letter: string): string {
  if (letters.has(letter)) return letter
  return letter.normalize('NFD')[0]!
}

/** Whether a name is written in a script that leaves short vowels out. */
export function isAbjad(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script === 'Arab' || script === 'Hebr') return true
    if (script !== 'Zyyy') return false
  }
  return false
}
