import { either, ordinary } from '../common-words/en.generated.ts'
import type { Customs } from '../custom-words.ts'

/** How English text surrounds names. Source: editor; the common words are counted (see their file). */
export const english: Customs = {
  functionWords:
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours who whom whose what which when where why how ' +
    'and but or nor so yet for if unless although though because since while whereas until till as than whether once ' +
    'in on at by with without within from to into onto of off over under above below between among amid amidst during after before against about around across along behind beside besides beyond near despite except through throughout toward towards upon via per like unlike following including regarding concerning according ' +
    'not no yes never always also only just even still already again ever often sometimes usually soon later then now here there thus hence therefore however moreover meanwhile instead otherwise nevertheless nonetheless furthermore additionally perhaps maybe indeed today tomorrow yesterday recently currently finally eventually earlier overall ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may might must let ' +
    'all any both each every either neither some several many much more most few fewer less least other others another such same one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions dozens half ' +
    'wouldn couldn shouldn isn aren wasn weren doesn didn don hasn haven hadn mustn needn ain please thanks hello asked speaking',
  titles:
    'president premier minister chancellor secretary spokesman spokeswoman spokesperson senator congressman congresswoman governor mayor ambassador envoy commissioner director chairman chairwoman chairperson professor ' +
    'mr mrs ms miss dr prof sen rep gov gen lt col sgt capt cmdr rev hon sir dame lady ayatollah sheikh shaikh sheik emir imam mullah pope cardinal archbishop bishop patriarch rabbi ' +
    'sultan emperor empress tsar lieutenant sergeant brigadier admiral vice-president analyst correspondent reporter editor journalist',
  weakTitles:
    'general major colonel captain commander corporal marshal chair king queen prince princess lord count duke duchess baron father mother brother sister uncle aunt chief judge justice coach leader officer doctor detective inspector superintendent constable speaker private pastor attorney lawyer deputy representative counselor councilor councillor treasurer dean actor actress singer author',
  titleAcronyms: 'ceo cfo coo mp mep',
  modifiers:
    'prime foreign defense defence interior finance deputy vice former chief acting first interim health justice economy trade energy transport education state assistant lieutenant brigadier major general senior culture environment home attorney press managing executive under permanent special supreme grand crown rear field police party opposition',
  heads:
    'organization organisation commission agency authority committee council ministry department office union association institute institution university college school center centre bank fund court party front army navy force forces units unit police service services board federation league company group corporation administration academy hospital foundation society network programme program bureau assembly congress senate parliament house chamber republic kingdom emirate state states city province district county region governorate gulf strait bay sea ocean lake river mount cape island islands isle valley desert port church mosque cathedral palace castle museum theatre theater gallery library stadium airport tower bridge square street road park embassy observatory initiative alliance coalition movement brigade brigades battalion corps guard guards command front tribunal treaty accord agreement pact declaration convention summit conference forum festival cup championship war battle treasury exchange conservatory laboratory inspectorate directorate secretariat confederation syndicate trust watch campaign mission',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february july september october november december feb apr jul aug sep sept oct nov dec tue tues wed thu thurs fri',
  calendarNames: 'march april may june august',
  connectors: 'of for',
  articles: 'the',
  and: 'and',
  abbreviations: 'st mt ft jr sr mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr rev hon messrs',
  endings: 's t re ve ll d m',
  particlesBegin: true,
  suffixes: 's es ed d ing ly er ers ness less ful able ment ments ist ists',
  sureSuffixes:
    'ness less ingly fully ously ically ation ations ility ality ivity ism isms ment ments ated ized ised ating izing ising ences ances ological logical rous ulous acious',
  common: { ordinary, either },
}
