import type { Customs } from '../custom-words.ts'

/** How French text surrounds names. Source: editor; no common words counted yet. */
export const french: Customs = {
  functionWords:
    'le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles lui eux se s me m te t y en ' +
    'qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels et ou mais donc or ni car si comme quand lorsque lorsqu puisque parce alors afin ' +
    'à dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après dès jusque selon malgré parmi outre durant près loin face grâce outre côté ' +
    'ne n pas plus non oui aussi très bien encore déjà jamais toujours souvent ici là hier demain ensuite enfin puis cependant toutefois pourtant néanmoins ainsi sinon peut ' +
    'est sont était étaient sera seront a ont avait avaient être avoir fait faire tout tous toute toutes chaque plusieurs certains certaines aucun aucune autre autres même mêmes deux trois quatre cinq six sept huit neuf dix cent mille',
  titles:
    'président présidente premier première ministre chancelier chancelière secrétaire porte-parole sénateur sénatrice député députée gouverneur maire ambassadeur ambassadrice émissaire commissaire directeur directrice professeur m mm mme mlle dr général colonel capitaine cheikh émir imam pape cardinal archevêque évêque rabbin analyste correspondant correspondante',
  weakTitles: 'roi reine prince princesse lord comte duc père mère frère sœur chef juge avocat',
  titleAcronyms: 'pdg',
  modifiers: 'vice ancien ancienne adjoint adjointe',
  heads:
    'organisation commission agence autorité comité conseil ministère département bureau union association institut université collège école centre banque fonds cour tribunal parti front armée forces unités police service services fédération ligue compagnie groupe administration académie hôpital fondation société réseau programme assemblée sénat parlement maison chambre république royaume émirat état états ville province région gouvernorat golfe détroit baie mer océan lac mont cap île îles port église mosquée cathédrale palais château musée théâtre bibliothèque stade aéroport tour pont place rue route ambassade observatoire initiative alliance coalition mouvement brigade brigades corps garde gardes traité accord pacte déclaration convention sommet conférence forum festival coupe guerre bataille',
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  calendarNames: '',
  connectors: 'de des du pour',
  articles: 'la l les',
  and: 'et',
  abbreviations: 'm mm mme mlle dr st ste',
  endings: '',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
