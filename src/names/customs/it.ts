import type { Customs } from '../custom-words.ts'

/** How Italian text surrounds names. Source: editor; no common words counted. */
export const italian: Customs = {
  functionWords:
    'l d un dell all dall nell sull coi dai mio mia miei tuo tua nostro nostra nostri nostre vostro io tu noi voi mi ti ci vi ne cosa quale quali quanto quanti tutto tutta tutti tutte altro altra altri altre ogni alcuni alcune nessuno nessuna molti molte pochi poche due tre quattro cinque sei sette otto nove dieci cento mille ' +
    'allora ora adesso qui là lì però tuttavia inoltre invece infatti quindi dunque forse quasi solo soltanto persino sempre mai oltre presso entro fuori dentro vicino lungo nonostante mediante eccetto salvo finora intanto nel frattempo infine ieri domani può possono deve devono ha detto secondo quest quell',
  titles:
    'presidente presidentessa premier ministro ministra cancelliere cancelliera segretario segretaria portavoce senatore senatrice deputato deputata governatore governatrice sindaco sindaca ambasciatore ambasciatrice inviato inviata commissario commissaria direttore direttrice professore professoressa signor signora signorina sig dott dottor dottoressa prof avv avvocato ing generale colonnello capitano maggiore tenente ammiraglio sceicco emiro imam papa cardinale arcivescovo vescovo patriarca rabbino analista corrispondente giornalista vicepresidente leader procuratore giudice onorevole',
  weakTitles: 're regina principe principessa conte duca padre madre fratello sorella figlio figlia capo don san santa',
  titleAcronyms: '',
  modifiers: 'ex vice primo prima',
  heads:
    'organizzazione commissione agenzia autorità comitato consiglio ministero dipartimento ufficio unione associazione istituto università scuola centro banca fondo corte tribunale partito fronte esercito marina forze forza unità polizia servizio federazione lega compagnia gruppo amministrazione accademia ospedale fondazione società rete programma assemblea congresso senato parlamento casa camera repubblica regno emirato stato stati città provincia distretto regione golfo stretto baia mare oceano lago fiume monte capo isola isole valle porto chiesa moschea cattedrale palazzo castello museo teatro biblioteca stadio aeroporto torre ponte piazza via parco ambasciata osservatorio iniziativa alleanza coalizione movimento brigata brigate guardia trattato accordo patto dichiarazione convenzione vertice conferenza forum festival coppa guerra battaglia',
  calendar:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  calendarNames: '',
  connectors: 'di del della dei degli delle per',
  articles: 'la il lo l i gli le',
  and: 'e',
  abbreviations: 'sig dott prof avv ing on',
  endings: '',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
