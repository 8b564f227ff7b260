/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'poner los archivos de un glosario en un mismo estilo',
      detail:
        'Claves en el orden del esquema, lenguas en un solo orden, una forma por línea, comillas solo donde hacen falta. Los comentarios y el orden de entradas y formas se conservan.',
      argument: {
        path: 'archivos o carpetas de glosario (por defecto: el glosario en uso)',
      },
      example: {
        own: 'el glosario en uso',
        check: 'dice qué archivos no siguen el estilo, sin cambiar nada; termina con 1 si hay alguno',
      },
    },
    'glossary-add': {
      summary: 'añadir una entrada, una vez comprobado el glosario con ella',
      detail:
        'No se escribe nada si la entrada es errónea o comparte una forma con otra. Se avisa de una entrada que casi existe ya. Una forma puede decir más de sí en YAML: { form: Lattakia, status: deprecated, in: [en], from: [el] }.',
      example: {
        place: 'un lugar, y una grafía que pasa al inglés desde el griego y el árabe',
        several: 'una persona, con una forma que dice lo que es',
      },
    },
    'glossary-edit': {
      summary: 'cambiar una entrada y dejar cada otro byte del glosario como está',
      detail:
        'Una forma ya listada toma lo que se dice de ella; las demás se añaden. Con --id la entrada cambia de nombre, el viejo queda en “replaces”, y quien la nombraba nombra el nuevo. No se escribe nada si el glosario quedara defectuoso.',
      argument: {
        id: 'id de la entrada, como place.latakia',
      },
      example: {
        form: 'añadir una forma, o cambiar lo que se dice de ella',
        field: 'fijar un campo, quitar dos',
        rename: 'darle otro id',
      },
    },
    'glossary-diff': {
      summary: 'decir en qué difieren dos estados de un glosario, en entradas y formas',
      detail:
        'Un estado es una revisión de git, un archivo o una carpeta. BASE...HEAD parte de donde HEAD dejó BASE; BASE solo se compara con los archivos tal como están. En qué archivo esté una entrada, y en qué orden, no cambia nada.',
      argument: {
        base: 'BASE..HEAD, o una revisión, un archivo o una carpeta de partida',
        head: 'con qué se compara (por defecto: los archivos tal como están)',
      },
      example: {
        range: 'lo que cambia una rama',
        files: 'también lo que aún no está confirmado',
        folders: 'dos carpetas',
      },
    },
    'glossary-impact': {
      summary: 'decir qué hace un cambio del glosario a los artículos',
      detail:
        'Hallazgos que aparecen y desaparecen, correcciones que ahora pueden aplicarse, nombres que ahora reclaman dos entradas; con números y ejemplos. Solo se miran dos veces los artículos que pueden escribir una forma cambiada. El formato markdown es un comentario para una solicitud de cambios.',
      argument: {
        base: 'BASE..HEAD, o una revisión, un archivo o una carpeta de partida',
        head: 'con qué se compara (por defecto: los archivos tal como están)',
      },
      example: {
        range: 'lo que una rama hace a los artículos de una carpeta',
        comment: 'para leer aquí, y como comentario de la solicitud de cambios',
      },
    },
    'glossary-import': {
      summary: 'hacer entradas de una base terminológica o de Wikidata, marcadas para revisión',
      detail:
        'Sin --file, las entradas van a la salida estándar. Con él se añaden al glosario, una vez comprobado con ellas. Cada una lleva “review”; lo que una entrada no puede contener se cuenta. Las tablas tienen las columnas id, type, definition, role, language, form, kind, status, in, from, house, system, since, until, note, sources. SKOS se lee como Turtle.',
      argument: {
        file: 'archivos que se leen, o - para la entrada estándar',
      },
      example: {
        tbx: 'una base terminológica, a un archivo del glosario',
        wikidata: 'una entidad de Wikidata, a la salida estándar',
      },
    },
    'glossary-export': {
      summary: 'escribir el glosario en el formato de otra herramienta',
      detail:
        'Lo que el formato no puede contener se cuenta en la salida de errores. vale, prh y cspell reciben las formas que la casa excluye en una lengua (--lang), con lo que se escribe; las que solo cuentan bajo una condición se omiten, pues esas herramientas señalarían demasiado. Los nombres que solo tiene el nomenclátor se omiten.',
      argument: {
        path: 'archivos o carpetas de glosario (por defecto: el glosario en uso)',
      },
      example: {
        tbx: 'como base terminológica para herramientas de traducción',
        vale: 'algunos archivos como regla para Vale',
      },
    },
  },
  options: {
    check: 'no cambiar nada; terminar con 1 si algo cambiaría',
    id: 'id de la entrada (por defecto: formado de su tipo y nombre)',
    type: 'qué es la entrada: {{choices, either}}',
    'house-form': "lo que escribimos en una lengua, como en=Latakia o en='{ form: Kyiv, since: 2019 }'; repetible",
    'short-form': 'sigla o forma corta en una lengua, como fr=OSDH; repetible',
    native: 'el nombre en su lengua y escritura, como ar=اللاذقية; repetible',
    definition: 'quién o qué es, en una línea',
    form: 'otra manera de escribirlo; repetible',
    kind: 'clase de las formas de --form: {{choices, either}}',
    status: 'lo que la casa permite de las formas de --form: {{choices, either}}',
    in: 'lenguas de los artículos en que vale ese estado, como en,fr (por defecto: todas)',
    'from-languages': 'lenguas por las que llegan las formas de --form, como el,ar',
    'different-from': 'id de una entrada que se confunde con esta; repetible',
    source: 'de dónde se sabe (por defecto en una entrada nueva: editor (unverified)); repetible',
    note: 'consejo para el editor que encuentre este nombre',
    review: 'lo que alguien debería comprobar aún',
    unset: 'campo que se quita, como note o house.it; repetible',
    'remove-form': 'forma listada que se quita; repetible',
    file: 'archivo de glosario en que se escribe; se crea si falta',
    'dry-run': 'comprobar y decir, sin escribir nada',
    'exit-code': 'terminar con 1 si los dos estados difieren',
    articles: 'artículos que se miran: archivos, carpetas, patrones, o - para la entrada estándar',
    to: 'formato que se escribe: {{choices, either}}',
    'from-format': 'formato que se lee: {{choices, either}}',
  },
  failures: {
    'no-own-glossary': 'Aquí no hay un glosario propio; indique uno o cree una carpeta glossary/.',
    'bad-mapping':
      '{{option}} no puede ser “{{value}}”; escriba una forma, o un mapa como { form: Lattakia, status: deprecated }.',
    'bad-assignment': '{{option}} no puede ser “{{value}}”; escriba una lengua y una forma, como en=Latakia.',
    'form-needed': '--kind, --status, --in y --from hablan de formas; indique una con --form.',
    'option-missing': 'Falta {{option}}; aquí hace falta.',
    'name-missing':
      'Una entrada necesita un nombre; diga lo que escribimos con --house en=…, o su propio nombre con --native.',
    'not-yaml-file': '“{{file}}” no es un archivo de glosario; su nombre debe terminar en .yaml.',
    'file-needed_one': 'El glosario tiene {{count}} archivo; indique con {{option}} en cuál se escribe.',
    'file-needed_many': 'El glosario tiene {{count, number}} archivos; indique con {{option}} en cuál se escribe.',
    'file-needed_other': 'El glosario tiene {{count, number}} archivos; indique con {{option}} en cuál se escribe.',
    'id-needed': 'De este nombre no se puede formar un id; dé uno con --id.',
    'nothing-to-change': 'Nada cambia en {{id}}; diga qué con --house, --form, --unset u otra opción.',
    'nothing-to-unset': '{{id}} no tiene {{fields, either}}; no se escribió nada.',
    'no-entry': 'No hay entrada {{id}} en este glosario.',
    'no-entry-near': 'No hay entrada {{id}} en este glosario; ¿quería decir {{meant}}?',
    'edit-impossible':
      '“{{key}}” no se puede cambiar aquí sin tocar otra cosa, como un alias, un ancla o un comentario entre corchetes; cámbielo a mano. No se escribió nada.',
    'states-needed': 'Hacen falta dos estados que comparar; escríbalos como main..HEAD.',
    'git-needed': 'git no se puede ejecutar aquí; indique dos archivos o carpetas en lugar de revisiones.',
    'no-repository':
      'Esta carpeta no está en ningún repositorio git; indique dos archivos o carpetas en lugar de revisiones.',
    'no-revision':
      '“{{revision}}” no es aquí archivo, carpeta ni revisión; en integración continua, obtenga antes todo el historial.',
    'git-refused': 'git no pudo leer el glosario: {{reason}}',
    'glossary-nowhere':
      'Ninguno de los dos estados tiene un glosario en {{paths, list}}; indique dónde está con --glossary.',
    'articles-needed': 'Indique con {{option}} los artículos que se miran.',
    'import-too-large': 'Este archivo pasa de {{limit}} MB; divídalo.',
    'import-not-utf8': 'Desde aquí el archivo no es UTF-8; guárdelo como UTF-8.',
    'import-doctype':
      'No se lee un tipo de documento: sus entidades podrían crecer sin fin o alcanzar archivos. Quite <!DOCTYPE …>.',
    'import-broken': 'Esto no se puede leer: {{reason}}',
    'import-too-deep': 'Esto se anida mucho más que una base terminológica.',
    'import-nothing': 'Aquí no hay ningún concepto con nombre; compruebe el formato de --from.',
    'import-type-needed': 'El archivo no dice qué es esto; dígalo con {{option}}, como person o place.',
    'import-language': '“{{tag}}” no es un código de lengua; escriba uno como en o pt-BR (BCP 47).',
    'import-not-turtle':
      'SKOS se lee como Turtle, N-Triples o TriG; convierta antes RDF/XML o JSON-LD, por ejemplo con rapper o riot.',
    'import-column': '“{{column}}” no es una columna de una tabla de glosario; posibles: {{allowed, list}}.',
    'import-columns-missing': 'A la primera fila le falta {{columns, list}}; debe nombrar las columnas.',
    'import-column-twice': 'La columna {{column}} está dos veces.',
    'import-formula':
      '“{{cell}}” lo ejecutaría una hoja de cálculo como fórmula; ponga un apóstrofo delante si es un nombre. La columna cuenta celdas.',
    'import-cell': '“{{value}}” no puede estar en la columna {{column}}. La columna cuenta celdas.',
  },
  problems: {
    'not-formatted':
      'Este archivo no se puede poner en el estilo sin perder un comentario o cambiar lo que dice; quedó como estaba. Saque los comentarios de los corchetes.',
    'near-duplicate':
      '“{{form}}” ({{id}}) se escribe casi como “{{like}}” ({{other}}, {{place}}); si son lo mismo, únalas; si no, nombre {{other}} en “different_from”.',
  },
  reports: {
    fmt: {
      fine: 'Todos los archivos siguen el estilo.',
      written_one: '{{count}} archivo reescrito.',
      written_many: '{{count, number}} archivos reescritos.',
      written_other: '{{count, number}} archivos reescritos.',
      unlike_one: '{{count}} archivo no sigue el estilo.',
      unlike_many: '{{count, number}} archivos no siguen el estilo.',
      unlike_other: '{{count, number}} archivos no siguen el estilo.',
    },
    entry: {
      refused: 'No se escribió nada.',
      unchanged: '{{id}} ya lo dice; no se escribió nada.',
    },
    diff: {
      'merged-into': 'unida a {{id}}',
      added_one: '{{count}} añadida',
      added_many: '{{count, number}} añadidas',
      added_other: '{{count, number}} añadidas',
      removed_one: '{{count}} quitada',
      removed_many: '{{count, number}} quitadas',
      removed_other: '{{count, number}} quitadas',
      merged_one: '{{count}} unida',
      merged_many: '{{count, number}} unidas',
      merged_other: '{{count, number}} unidas',
      changed_one: '{{count}} cambiada',
      changed_many: '{{count, number}} cambiadas',
      changed_other: '{{count, number}} cambiadas',
      same: 'Los dos estados dicen lo mismo.',
      summary: 'Entradas del glosario: {{parts, list}}.',
    },
    impact: {
      articles_one:
        'Cambia {{count}} artículo; leídos: {{read, number}}, mirados con los dos glosarios: {{examined, number}}.',
      articles_many:
        'Cambian {{count, number}} artículos; leídos: {{read, number}}, mirados con los dos glosarios: {{examined, number}}.',
      articles_other:
        'Cambian {{count, number}} artículos; leídos: {{read, number}}, mirados con los dos glosarios: {{examined, number}}.',
      findings: 'Hallazgos: {{parts, list}}.',
      appeared_one: '{{count}} aparece',
      appeared_many: '{{count, number}} aparecen',
      appeared_other: '{{count, number}} aparecen',
      disappeared_one: '{{count}} desaparece',
      disappeared_many: '{{count, number}} desaparecen',
      disappeared_other: '{{count, number}} desaparecen',
      fixes_one: '{{count}} corrección segura puede aplicarse ahora',
      fixes_many: '{{count, number}} correcciones seguras pueden aplicarse ahora',
      fixes_other: '{{count, number}} correcciones seguras pueden aplicarse ahora',
      ambiguous_one: 'Dos entradas reclaman ahora {{count}} nombre, y ya no se dice nada de él.',
      ambiguous_many: 'Dos entradas reclaman ahora {{count, number}} nombres, y ya no se dice nada de ellos.',
      ambiguous_other: 'Dos entradas reclaman ahora {{count, number}} nombres, y ya no se dice nada de ellos.',
      title: {
        appeared: 'Hallazgos que aparecen',
        disappeared: 'Hallazgos que desaparecen',
        mended: 'Hallazgos que quedan, ahora con corrección segura',
        ambiguous: 'Nombres que ahora reclaman dos entradas',
        entries: 'Entradas que difieren',
      },
      counted: 'veces: {{times, number}}, artículos: {{articles, number}}',
      occurrences: 'veces: {{times, number}}',
      more_one: '{{count}} nombre más; --format json los tiene todos.',
      more_many: '{{count, number}} nombres más; --format json los tiene todos.',
      more_other: '{{count, number}} nombres más; --format json los tiene todos.',
      'left-out_one': '{{count}} elemento más no cupo aquí; --format json los tiene todos.',
      'left-out_many': '{{count, number}} elementos más no cupieron aquí; --format json los tiene todos.',
      'left-out_other': '{{count, number}} elementos más no cupieron aquí; --format json los tiene todos.',
    },
    exchange: {
      lost: '{{format}} no puede contener, y le falta: {{fields, list}}.',
      written_one: '{{count}} entrada escrita.',
      written_many: '{{count, number}} entradas escritas.',
      written_other: '{{count, number}} entradas escritas.',
      left: 'Una entrada no puede contener, y quedó fuera: {{fields, list}}.',
      read_one: '{{count}} entrada hecha; revísela.',
      read_many: '{{count, number}} entradas hechas; revíselas.',
      read_other: '{{count, number}} entradas hechas; revíselas.',
    },
  },
} as const
