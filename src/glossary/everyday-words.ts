/** Everyday words, lower case, that no name may be taken for without a condition: English, then French, Spanish, German, Italian. */
const WORDS = `
a about after again all also am an and any are as at be been before being but by can could day did do does down each
for from had has have he her here him his how i if in into is it its just like made make many may me might more most
much must my new no not now of off on one only or other our out over own people said same say says see she should so
some such than that the their them then there these they this those three through time to too two under until up us
use very was way we well were what when where which while who whom whose why will with would year years yes you your
march june august sunday monday mark bill rose
au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur lui mais ne nous on ont ou par pas
plus pour que qui sa se ses si son sont sur un une vous
al como con del desde donde ella ellos entre era es esta este fue hay las lo los más muy para pero por porque se ser sin
sobre su sus también una uno y ya
aber als am auch auf aus bei bis das dem den der die dies ein eine einem einen einer er es für hat ich im ist mit nach
nicht noch nur oder sich sie sind über um und uns von war was wenn wer wie wir zu zum zur
che chi come con da dal dalla degli dei del della delle di gli ha hanno i la le lo ma nel nella non o per più quando
questo si sono sua suo tra un una
`
const EVERYDAY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))

/** Whether a form, in lower case, is an everyday word. */
export function isEverydayWord(text: string): boolean {
  return EVERYDAY.has(text.toLowerCase())
}
