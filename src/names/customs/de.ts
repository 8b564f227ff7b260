import type { Customs } from '../custom-words.ts'

/** How German text surrounds names. Every noun has a capital: the words around one tell a name. Source: editor; no common words counted. */
export const german: Customs = {
  functionWords:
    'mein meine meinen meinem meiner dein unser unsere unseren unserem unserer euer eure ihren ihrem ihrer seinen seinem dieses diesem diesen jene jenen jenem jeder jede jedes jedem jeden alle allem allen aller viele vielen einige einigen mehrere mehreren manche andere anderen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend ' +
    'obwohl obgleich sobald solange sowie sowohl weder entweder doch jedoch allerdings deshalb deswegen darum daher dennoch trotzdem außerdem ferner vielmehr etwa rund knapp fast ganz gar nie niemals immer oft manchmal bisher seither mittlerweile derweil zugleich zunächst schließlich zuletzt erst ebenso ebenfalls gleichzeitig insgesamt beispielsweise mithilfe angesichts aufgrund anhand innerhalb außerhalb gegenüber entlang samt nebst bezüglich hinsichtlich',
  titles:
    'präsident präsidentin premier premierminister premierministerin minister ministerin außenminister außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin bundeskanzler bundeskanzlerin kanzler kanzlerin staatschef regierungschef regierungschefin ministerpräsident ministerpräsidentin bundespräsident vizepräsident generalsekretär generalsekretärin sprecher sprecherin regierungssprecher botschafter botschafterin gouverneur bürgermeister bürgermeisterin oberbürgermeister abgeordneter abgeordnete senator senatorin gesandter gesandte beauftragter kommissar kommissarin direktor direktorin vorsitzender vorsitzende professor professorin journalist journalistin korrespondent reporter ayatollah scheich emir imam mullah papst kardinal erzbischof bischof patriarch rabbiner herr frau hr fr dr prof general oberst major hauptmann leutnant admiral oppositionsführer oppositionsführerin parteichef anwalt anwältin',
  weakTitles:
    'könig königin prinz prinzessin fürst graf gräfin herzog baron vater mutter bruder schwester sohn tochter onkel tante richter chef leiter trainer kommandeur autor schauspieler sänger',
  titleAcronyms: '',
  modifiers: 'ex',
  heads:
    'organisation kommission agentur behörde komitee ausschuss rat ministerium abteilung amt büro union verband institut universität hochschule schule zentrum bank fonds gericht partei front armee marine kräfte einheit polizei dienst bund liga firma konzern gruppe verwaltung akademie krankenhaus stiftung gesellschaft netzwerk parlament senat haus republik königreich emirat staat staaten stadt provinz bezirk region golf meer see fluss berg insel inseln hafen kirche moschee palast museum theater bibliothek stadion flughafen brücke platz straße park botschaft initiative bündnis bewegung brigade brigaden korps garde vertrag abkommen erklärung konferenz forum pokal krieg',
  calendar:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember montags dienstags mittwochs donnerstags freitags samstags sonntags',
  calendarNames: '',
  connectors: 'für',
  articles: 'der die das dem den des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins ans',
  and: 'und',
  abbreviations: 'st dr prof hr fr',
  endings: '',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes:
    'ung ungen heit heiten keit keiten schaft schaften tion tionen sion sionen tät täten ismus nis nisse tum ling linge chen lein enz anz ment mente rung kraft kräfte',
  nounsCapital: true,
  articled:
    'türkei schweiz ukraine slowakei mongolei iran irak libanon jemen sudan tschad kongo niger senegal kosovo vatikan krim sahara sinai gaza donbass balkan kaukasus rhein donau nil euphrat tigris kreml elfenbeinküste zentralafrikanische',
}
