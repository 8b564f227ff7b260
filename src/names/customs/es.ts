import type { Customs } from '../custom-words.ts'

/** How Spanish text surrounds names. Source: editor; no common words counted. */
export const spanish: Customs = {
  functionWords:
    'mi mis tu tus nuestro nuestra nuestros nuestras me te nos os yo nosotros ustedes usted qué quién cómo cuándo dónde cuando cuanto todo toda todos todas otro otra otros otras cada varios varias algunos algunas algún alguna ningún ninguna mucho mucha muchos muchas pocos pocas dos tres cuatro cinco seis siete ocho nueve diez cien mil ' +
    'entonces ahora aquí allí ahí mientras sin embargo no obstante asimismo tampoco quizá quizás tal vez apenas casi sólo solo incluso mediante excepto salvo junto cerca lejos dentro fuera antes nunca siempre jamás hubo estaba estaban tenía tenían puede pueden podría debe deben hace hacía dijo según aquellos aquellas dado debido luego finalmente actualmente',
  titles:
    'presidente presidenta expresidente expresidenta premier primer ministro ministra exministro canciller secretario secretaria portavoz vocero vocera senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa embajador embajadora enviado enviada comisario comisaria director directora profesor profesora señor señora don doña sr sra srta dr dra lic ing general coronel capitán comandante teniente jeque emir imán papa cardenal arzobispo obispo rabino analista corresponsal periodista vicepresidente vicepresidenta líder abogado abogada fiscal juez jueza',
  weakTitles:
    'rey reina príncipe princesa lord conde duque padre madre hermano hermana hijo hija jefe jefa fray san santa',
  titleAcronyms: '',
  modifiers: 'ex vice viceprimer primera exprimer',
  heads:
    'organización comisión agencia autoridad comité consejo ministerio departamento oficina unión asociación instituto universidad colegio escuela centro banco fondo corte tribunal partido frente ejército marina fuerzas fuerza unidad policía servicio junta federación liga compañía grupo administración academia hospital fundación sociedad red programa asamblea congreso senado parlamento casa cámara república reino emirato estado estados ciudad provincia distrito región golfo estrecho bahía mar océano lago río monte cabo isla islas valle puerto iglesia mezquita catedral palacio castillo museo teatro biblioteca estadio aeropuerto torre puente plaza calle parque embajada observatorio iniciativa alianza coalición movimiento brigada brigadas guardia tratado acuerdo pacto declaración convención cumbre conferencia foro festival copa guerra batalla',
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  calendarNames: 'domingo',
  connectors: 'de del para',
  articles: 'la el los las',
  and: 'y',
  abbreviations: 'sr sra srta dr dra sta sto lic ing',
  endings: '',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
