import { glossaryWork } from './glossary-work.ts'

export const glossary = {
  ...glossaryWork.problems,
  'too-large': 'Este archivo supera {{limit}} MB; divídalo por regiones o temas.',
  'too-deep': 'La anidación es mucho más profunda que la de cualquier entrada; compruebe los corchetes y la sangría.',
  'too-many-aliases': 'Los alias de YAML solo se siguen {{limit}} veces por archivo; escriba los valores por entero.',
  'not-a-list': 'Un archivo de glosario es una lista de entradas; empiece cada entrada con “- id:”.',
  'not-evidence': 'Un archivo de indicios tiene las claves “cues” y “conventions”, cada una con una lista.',
  'not-a-configuration': 'Una configuración es una serie de claves, como “house: ap”.',
  yaml: {
    BAD_ALIAS:
      'Este alias no remite a ningún ancla anterior; defina antes el ancla, o ponga entre comillas un texto que empiece por *.',
    BAD_DQ_ESCAPE:
      'Entre comillas dobles, esta barra invertida empieza una secuencia desconocida; escriba \\ o use comillas simples.',
    BAD_INDENT: 'La sangría no encaja; alinee esta línea con sus vecinas.',
    BAD_SCALAR_START: 'Un texto no puede empezar por este carácter; póngalo entre comillas.',
    BLOCK_AS_IMPLICIT_KEY:
      'Un segundo “: ” en la misma línea; si los dos puntos son parte del valor, póngalo entre comillas.',
    BLOCK_IN_FLOW: 'Una lista o unas claves con sangría no pueden ir entre corchetes; cierre antes el corchete.',
    MISSING_CHAR: 'Aquí o más arriba faltan unas comillas de cierre, un corchete, una coma o dos puntos.',
    MULTILINE_IMPLICIT_KEY:
      'Una clave debe acabar en su propia línea con dos puntos; compruebe los dos puntos y la sangría.',
    MULTIPLE_DOCS: 'Un archivo contiene un solo documento; quite el “---” que precede a este.',
    NON_STRING_KEY: 'Una clave debe ser un texto.',
    TAB_AS_INDENT: 'En YAML no se puede sangrar con tabulador; use espacios.',
    TAG_RESOLVE_FAILED: 'Esta etiqueta de YAML no se conoce aquí; quítela.',
    DUPLICATE_KEY: 'La clave “{{key}}” está dos veces y solo cuenta la primera; junte las dos.',
    OTHER: 'Esto no es YAML válido; compruebe corchetes, comillas y sangría aquí y justo encima.',
  },
  'unknown-key': {
    comma: 'El texto que precede a “{{key}}” acaba en la coma; póngalo entero entre comillas.',
    plain: 'La clave “{{key}}” no se conoce aquí; claves posibles: {{allowed, either}}.',
    near: 'La clave “{{key}}” no se conoce aquí; ¿quiso decir “{{meant}}”?',
  },
  'empty-value': '“{{key}}” no tiene valor; escriba uno o quite la clave.',
  'missing-key': 'Aquí falta la clave “{{key}}”; es obligatoria.',
  'wrong-value': {
    count: '“{{key}}” debe ser un número entero, 0 o más; encontrado: {{found}}.',
    truth: '“{{key}}” debe ser true o false; encontrado: {{found}}.',
    override:
      '“{{key}}” debe ser una lista de asignaciones como { paths: opinion/**, house: bbc }; encontrado: {{found}}.',
    text: '“{{key}}” debe ser un texto; se encontró: {{found}}; si se quiere como texto, póngalo entre comillas.',
    shorter: 'Este valor de “{{key}}” es demasiado largo: {{found}}',
    id: '“{{key}}” debe ser un identificador como place.latakia (minúsculas, cifras, puntos, guiones); se encontró: {{found}}.',
    language: '“{{key}}” debe ser una etiqueta de idioma como en o pt-BR; se encontró: {{found}}.',
    languages: '“{{key}}” debe ser una etiqueta de idioma o una lista como [en, fr]; se encontró: {{found}}.',
    share: '“{{key}}” debe ser un número entre 0 y 1, como 0.2; se encontró {{found}}.',
    shares: '“{{key}}” debe asociar respuestas con partes, como { none: 0.5, fr: 0.2 }; se encontró {{found}}.',
    settings: '“{{key}}” debe ser una asociación como { prior: { none: 0.5 } }; se encontró {{found}}.',
    'house-name':
      '“{{key}}” debe ser el nombre de una casa como ap o bbc (minúsculas, cifras, guiones); se encontró: {{found}}.',
    houses: '“{{key}}” debe ser el nombre de una casa o una lista como [ap, bbc]; se encontró: {{found}}.',
    date: '“{{key}}” debe ser una fecha como 2024-12-08, 2024-12 o 2024; se encontró: {{found}}.',
    choice: '“{{key}}” debe ser {{allowed, either}}; se encontró: {{found}}.',
    'choice-near': '“{{key}}” no puede ser {{found}}; ¿quiso decir “{{meant}}”?',
    'house-form':
      '“{{key}}” debe ser una forma, un conjunto de claves como { form: Kyiv, since: 2019-10-01 } o una lista de ellos; se encontró: {{found}}.',
    'by-language':
      '“{{key}}” debe dar un valor por idioma, como { en: Latakia, fr: Lattaquié }; se encontró: {{found}}.',
    form: '“{{key}}” debe ser una lista de conjuntos como { form: Lattakia, status: deprecated }; se encontró: {{found}}.',
    forms:
      '“{{key}}” debe ser una lista de conjuntos como { form: Lattakia, status: deprecated }; se encontró: {{found}}.',
    texts: '“{{key}}” debe ser un texto o una lista de textos, y no estar vacío; se encontró: {{found}}.',
    ids: '“{{key}}” debe ser un identificador o una lista como [place.latakia]; se encontró: {{found}}.',
    territory: '“{{key}}” debe ser un código de país de dos mayúsculas, como TR; se encontró: {{found}}.',
    zone: '“{{key}}” debe ser una zona horaria, como Asia/Damascus; se encontró: {{found}}.',
    regions: '“{{key}}” debe ser una lista de partes del artículo como [byline, code]; se encontró: {{found}}.',
    parts:
      '“{{key}}” debe ser un conjunto como { given: Ahmed, particle: al-, family: Sharaa }; se encontró: {{found}}.',
    match: '“{{key}}” debe ser un conjunto como { case: sensitive, requires: [army] }; se encontró: {{found}}.',
    word: '“{{key}}” solo puede ser true, porque las formas se buscan siempre como palabras enteras; se encontró: {{found}}.',
    tests: '“{{key}}” debe ser un conjunto como { flags: [una frase], passes: [una frase] }; se encontró: {{found}}.',
    entry: 'Una entrada es un conjunto de claves que empieza por “id:” y “type:”; se encontró: {{found}}.',
    entries: 'Un archivo de glosario es una lista de entradas; se encontró: {{found}}.',
    list: '“{{key}}” debe ser una lista; se encontró: {{found}}.',
    evidence: 'Un archivo de indicios tiene las claves “cues” y “conventions”; se encontró: {{found}}.',
    pattern: '“{{key}}” debe ser una expresión regular escrita como texto; se encontró: {{found}}.',
    weight: '“{{key}}” debe ser un número de -8 a 8 (logaritmo natural); se encontró: {{found}}.',
    weights: '“{{key}}” debe dar un número por idioma, como { fr: 1.4 }; se encontró: {{found}}.',
    'cue-tests':
      '“{{key}}” debe ser un conjunto como { shows: [un texto], silent: [un caso parecido] }; se encontró: {{found}}.',
    cue: 'Un indicio es un conjunto de claves que empieza por “id:” y “family:”; se encontró: {{found}}.',
    convention: 'Una convención es un conjunto de claves que empieza por “id:” y “languages:”; se encontró: {{found}}.',
    paths: '“{{key}}” debe ser una ruta o una lista de rutas; se encontró: {{found}}.',
    globs: '“{{key}}” debe ser un patrón o una lista de patrones como ["drafts/**"]; se encontró: {{found}}.',
    rules: '“{{key}}” debe dar una gravedad por regla, como { second-reference: off }; se encontró: {{found}}.',
    configuration: 'Una configuración es una serie de claves, como “house: ap”; se encontró: {{found}}.',
  },
  'gazetteer-broken': 'Este no es un nomenclátor de esta versión; hágalo de nuevo con npm run generate, o quítelo.',
  'claimed-twice': '{{other}} ya dice ser {{key}}; solo una entrada puede decirlo.',
  'claims-nothing': 'En el nomenclátor no está {{key}}; corríjalo o quite la línea.',
  unclaimed:
    'El nomenclátor tiene “{{form}}” como {{id}}; si es el mismo lugar, escriba “{{key}}: {{value}}”; si no, nombre {{id}} en “different_from”.',
  'duplicate-id':
    'El identificador {{id}} ya está usado en {{other}}; dé otro a esta entrada, o junte las dos y ponga el antiguo en “replaces”.',
  'not-nfc': '“{{form}}” lleva los acentos separados; escríbalo en Unicode NFC (así se usa).',
  'stray-space': 'Hay espacios al principio, al final o dobles en “{{form}}”; quítelos.',
  'unseen-mark': 'Hay un signo invisible en “{{form}}”; quítelo.',
  'no-letter': '“{{form}}” no tiene letras ni cifras; escriba un nombre.',
  'language-malformed': '“{{tag}}” no es una etiqueta de idioma; escriba una como en, pt-BR o zh-Hant.',
  'language-not-canonical': 'La etiqueta de idioma “{{tag}}” suele escribirse “{{canonical}}”; escríbala así.',
  'language-unknown': 'No se conoce ningún idioma con la etiqueta “{{tag}}”; compruébela (griego es el; japonés, ja).',
  'language-twice': 'El idioma {{tag, language}} está dos veces; junte los dos.',
  'no-such-day': 'El día {{date}} no existe; compruebe la fecha.',
  'since-after-until': '“since” ({{since}}) es posterior a “until” ({{until}}); intercámbielos o corríjalos.',
  'shared-form': {
    neither:
      '“{{form}}” es una forma de {{id}} y de {{other}} ({{place}}); si ambas son correctas, cada entrada debe citar a la otra en “different_from”.',
    'one-sided':
      '“{{form}}” es una forma de {{id}} y de {{other}} ({{place}}), que cita a {{id}} en “different_from”; {{id}} debe citar también a {{other}}.',
  },
  'contradictory-status':
    '“{{form}}” es aquí {{status}} y en {{place}} es {{other}}, para los mismos artículos; limite una con “in”, “house” o fechas.',
  'listed-twice': '“{{form}}” ya está en {{place}} para los mismos artículos; deje una sola.',
  'short-form': '“{{form}}” es tan breve que aparece por azar; añada “match” con case: sensitive, requires o not_near.',
  'everyday-word':
    '“{{form}}” es también una palabra corriente; añada “match” con case: sensitive, requires o not_near.',
  'two-house-forms': {
    every:
      'Dos formas de la casa el mismo día, idioma {{language, language}}: “{{form}}” y “{{other}}” ({{place}}); cierre la anterior con “until” o indique una casa.',
    named:
      'Dos formas de la casa {{house}} el mismo día, idioma {{language, language}}: “{{form}}” y “{{other}}” ({{place}}); cierre la anterior con “until”.',
  },
  'different-from-itself': '{{id}} no puede ser distinto de sí mismo; cite la otra entrada.',
  'no-such-entry': {
    plain: 'No hay una entrada {{id}}; corrija el identificador o quítelo.',
    near: 'No hay una entrada {{id}}; ¿quiso decir {{meant}}?',
  },
  'retired-id': 'El identificador {{id}} está retirado; escriba {{current}}.',
  'replaces-living':
    'El identificador {{id}} es de una entrada que aún existe; quite esa entrada, o el identificador de “replaces”.',
  'replaced-twice':
    'El identificador retirado {{id}} está también en “replaces” de {{other}}; solo una entrada debe tenerlo.',
  'pattern-broken': 'Esta no es una expresión regular válida ({{reason}}): {{pattern}}',
  'pattern-unbounded':
    'Un cuantificador sin límite superior podría no acabar nunca con algún texto; escriba {1,40} en lugar de + o *: {{pattern}}',
  'pattern-costly':
    'Los cuantificadores o alternativas anidados podrían no acabar nunca con algún texto; simplifíquelos o baje sus límites: {{pattern}}',
  'pattern-empty':
    'Este patrón acepta también el texto vacío, delante de cada letra; exija al menos un carácter: {{pattern}}',
  'cue-silent': '{{id}} no se encuentra en su propio ejemplo “{{text}}”; corrija el patrón o el ejemplo.',
  'cue-shown': '{{id}} se encuentra en “{{text}}”, donde debe callar; restrinja el patrón.',
  'cue-without-near-miss':
    '{{id}} no tiene un caso parecido; añada en “silent” un texto que se le asemeje y no signifique nada.',
  'test-silent': '{{id}} debe señalarse en “{{text}}” y no se señala; corrija la entrada o la frase.',
  'test-flagged': '{{id}} debe callar en “{{text}}” y se señala; corrija la entrada o la frase.',
  'unknown-rule': {
    plain: 'No hay una regla “{{code}}”; reglas: {{allowed, list}}.',
    near: 'No hay una regla “{{code}}”; ¿quiso decir “{{meant}}”?',
  },
  'mixed-script':
    '“{{form}}” mezcla en una palabra letras de varias escrituras ({{letters, list}}); escríbala en una sola.',
  'no-replacement':
    '“{{form}}” es {{status}} en artículos en {{language, language}}, pero la entrada no tiene allí una forma de la casa que escribir en su lugar; añada una.',
}
