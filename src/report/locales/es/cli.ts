import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

/** La ayuda, y lo que la línea de comandos dice de sí misma. */
export const cli = {
  about:
    'isogloss lee los artículos antes de que se publiquen: lleva los nombres a la forma de la casa, muestra dónde un mismo nombre está escrito de dos maneras y lee en esas grafías de qué idioma se tradujo un texto.',
  usage: '<comando> [opciones] [ruta...]',
  'some-options': '[opciones]',
  more: 'isogloss <comando> --help dice más sobre un comando; isogloss explain <código>, sobre un hallazgo.',
  heading: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opciones:',
    commands: 'Comandos:',
    common: 'Opciones comunes:',
    examples: 'Ejemplos:',
    exit: 'Códigos de salida:',
  },
  exit: {
    0: 'nada que alcance la gravedad fijada',
    1: 'hay hallazgos que la alcanzan',
    2: 'no se pudo hacer todo el trabajo: archivo ilegible, glosario defectuoso, opción errónea',
  },
  example: {
    review: { line: 'isogloss review articles/', says: 'todo lo que la redacción quiere saber de cada artículo' },
    lint: { line: 'isogloss lint --format github .', says: 'los hallazgos como anotaciones, en integración continua' },
    normalize: {
      line: 'isogloss normalize --write articles/',
      says: 'las formas de la casa, donde no cabe otra interpretación',
    },
    explain: { line: 'isogloss explain split-name', says: 'qué significa un hallazgo y cómo silenciarlo' },
  },
  group: {
    names: 'Preguntas sobre nombres, sin glosario.',
    glossary: 'Trabajo con un glosario.',
  },
  option: {
    ...ciWork.options,
    ...glossaryWork.options,
    ...styleWords.options,
    help: 'mostrar esta ayuda',
    version: 'mostrar la versión',
    format: 'forma del informe: {{choices, either}}',
    reports: 'forma del informe, o FORMA=ARCHIVO para enviarlo a un archivo; repetible: {{choices, either}}',
    'fail-on': 'gravedad mínima que da el código de salida 1: {{choices, either}}',
    write: 'reescribir los propios archivos',
    trust: 'correcciones que se aplican: las seguras (safe) o, con ask, también las que alguien debería confirmar',
    stdin: 'leer pares de la entrada estándar, un objeto JSON {"a","b"} por línea',
    rule: 'aplicar solo esta regla; se puede repetir',
    'no-rule': 'dejar fuera esta regla; se puede repetir',
    glossary:
      'archivo o carpeta de glosario; se puede repetir (por defecto: el de la configuración; si no, glossary/; si no, el incluido)',
    'no-glossary': 'no usar ninguna entrada; las reglas que las necesitan callan',
    house: 'casa cuyas formas se escriben, como ap o bbc',
    lang: 'idioma de todos los artículos, digan lo que digan de sí mismos',
    'stdin-filename': 'nombre de la entrada estándar; su extensión decide cómo se lee',
    config: 'archivo de configuración (por defecto: .isogloss.yaml aquí o más arriba)',
    'no-config': 'no leer ninguna configuración',
    'print-config': 'mostrar en JSON los ajustes vigentes y no hacer nada más',
    'ui-lang': 'idioma de los mensajes: {{choices, either}}',
    color: 'en color, también fuera de un terminal',
    'no-color': 'sin color (como NO_COLOR)',
  },
  command: {
    ...ciWork.commands,
    ...glossaryWork.commands,
    ...styleWords.commands,
    lint: {
      summary: 'encontrar nombres, grafías y restos que la redacción debería ver',
      detail:
        'Lee archivos, carpetas (recorridas respetando .gitignore), patrones o, con “-”, la entrada estándar. Extensiones que lee: .txt, .md, .markdown, .html, .ndjson y .jsonl.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        fix: 'las correcciones seguras, aplicadas en los archivos',
        since: 'lo que está en líneas cambiadas desde que empezó la rama, para una solicitud de cambios',
        baseline: 'lo encontrado hoy, que se acepta',
        folder: 'todos los artículos de una carpeta',
        stdin: 'un borrador de la entrada estándar, leído como Markdown',
        sarif: 'un registro para el análisis de código; solo los errores hacen fallar',
        rule: 'solo estas reglas',
      },
    },
    trace: {
      summary: 'decir de qué idioma se tradujo un artículo, y por qué',
      detail:
        'El veredicto es una suma de indicios; --explain muestra la suma, para que pueda rehacerse; --format json lo da todo.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        file: 'el veredicto sobre un artículo',
        explain: 'el veredicto con la suma que lo sostiene',
        json: 'veredictos sobre una exportación, un artículo por línea',
      },
    },
    lineage: {
      summary: 'decir qué artículos comparten una fuente y mostrar los pasajes',
      detail:
        'Alinea lo que sobrevive a la traducción: nombres, números, palabras raras y su orden. Dos relatos de un mismo hecho no se vinculan.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: { folder: 'los artículos de una carpeta', json: 'vínculos en una exportación, un artículo por línea' },
    },
    review: {
      summary: 'revisar cada artículo y rastrear su origen, y decir qué cambiaría normalize',
      detail: 'Una lectura para la redacción: acaba con 0 encuentre lo que encuentre, salvo que --fail-on pida más.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        folder: 'todos los artículos de una carpeta',
        gate: 'fallar en cuanto haya un aviso o un error',
      },
    },
    normalize: {
      summary: 'llevar los nombres a la forma de la casa',
      detail:
        'Sin --write, un solo archivo va a la salida estándar. Dentro de citas, enlaces, código y firmas no cambia nada, salvo con --trust ask.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        preview: 'qué cambiaría en un archivo',
        write: 'reescribir los archivos de una carpeta',
        ask: 'aplicar también las correcciones que alguien debería confirmar; mire después la diferencia',
      },
    },
    'names-compare': {
      summary: 'decir si dos nombres escritos son el mismo nombre',
      detail: 'No necesita glosario. Con --stdin --format ndjson responde a cada línea según llega.',
      argument: { a: 'un nombre', b: 'el nombre con que se compara' },
      example: { pair: 'un par', stream: 'un archivo de pares, un objeto JSON por línea' },
    },
    'names-list': {
      summary: 'enumerar los nombres de un conjunto, con su número, sus formas y sus archivos',
      detail:
        'Las grafías de un mismo nombre van juntas: formas de una misma entrada y formas que los artículos muestran como un solo nombre. En CSV, una fila por forma.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        folder: 'todos los nombres de una carpeta, primero los más frecuentes',
        csv: 'una tabla para una hoja de cálculo',
      },
    },
    'glossary-check': {
      summary: 'comprobar un glosario: su forma, sus conflictos, las pruebas de sus entradas',
      detail: 'Cada problema se da con archivo, línea y columna. Si hay alguno, acaba con 1.',
      argument: { path: 'archivos o carpetas de glosario (por defecto: el glosario vigente)' },
      example: { own: 'el glosario vigente', file: 'un solo archivo' },
    },
    'glossary-suggest': {
      summary: 'proponer entradas para los nombres con varias grafías que ninguna entrada conoce',
      detail:
        'Escribe YAML para revisar: una entrada por nombre, primero los más frecuentes, con lo visto en comentarios. Se carga tal cual.',
      argument: { path: 'archivos, carpetas, patrones, o - para la entrada estándar' },
      example: {
        folder: 'entradas para lo que una carpeta escribe de dos maneras',
        save: 'un archivo junto al glosario, para repasarlo',
      },
    },
    'glossary-show': {
      summary: 'mostrar una entrada, hallada por cualquiera de sus formas, y lo que hace cada una',
      detail:
        'Vale cualquier escritura; se perdonan acentos, mayúsculas y guiones. Termina con 1 si no hay tal entrada.',
      argument: { name: 'un nombre, escrito como sea' },
      example: { form: 'por una forma que se filtra', native: 'por la forma nativa, para artículos en francés' },
    },
    explain: {
      summary: 'explicar qué significa un hallazgo, con un ejemplo, y cómo silenciarlo',
      detail: 'Sin código, los enumera todos.',
      argument: { code: 'código de un hallazgo, como split-name' },
      example: { code: 'un código con detalle', all: 'todos los códigos' },
    },
    schema: {
      summary: 'mostrar un esquema JSON para editores de texto: de la configuración o del glosario',
      detail: 'Los esquemas siguen draft-07, que los editores de YAML entienden.',
      argument: { name: 'config o glossary' },
      example: { glossary: 'el esquema de los archivos de glosario', config: 'el esquema de .isogloss.yaml' },
    },
  },
} as const
