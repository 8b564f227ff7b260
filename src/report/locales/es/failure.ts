import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': 'Los datos incluidos en isogloss están dañados o son de otra versión; reinstálelo.',
  // La línea de comandos
  'did-you-mean': '¿Quiso decir “{{meant}}”?',
  'no-input': 'No hay nada que leer: indique archivos, carpetas o patrones, o “-” para la entrada estándar.',
  'nothing-there': 'Aquí no hay nada que leer: ningún archivo .txt, .md, .markdown, .html, .ndjson o .jsonl coincide.',
  'unknown-command': '“{{command}}” no es un comando de isogloss; vea isogloss --help.',
  'unknown-option': '“{{option}}” no es una opción de “{{command}}”; vea {{command}} --help.',
  'unknown-rule': '“{{code}}” no es una regla; isogloss explain las enumera.',
  'unknown-schema': 'No hay un esquema “{{name}}”; valores posibles: {{choices, either}}.',
  'unknown-ui-language': 'No hay mensajes en “{{value}}”; idiomas disponibles: {{languages, languageList}}.',
  'missing-argument': '“{{command}}” necesita <{{argument}}>; vea {{command}} --help.',
  'excess-argument': '“{{argument}}” es un argumento de más para “{{command}}”.',
  'option-needs-value': '{{option}} necesita un valor.',
  'bad-choice': '{{option}} no puede ser “{{value}}”; valores posibles: {{choices, either}}.',
  'bad-language': '{{option}}: “{{value}}” no es una etiqueta de idioma; escriba una como en o pt-BR (BCP 47).',
  'several-to-stdout_one':
    'En la salida estándar cabe un archivo, no {{count, number}}; reescriba los propios archivos con --write.',
  'several-to-stdout_many':
    'En la salida estándar cabe un archivo, no {{count, number}}; reescriba los propios archivos con --write.',
  'several-to-stdout_other':
    'En la salida estándar cabe un archivo, no {{count, number}}; reescriba los propios archivos con --write.',
  'write-to-stdin': 'La entrada estándar no se puede reescribir; quite --write.',
  'two-names-needed': 'Hacen falta dos nombres: isogloss names compare A B, o --stdin --format ndjson.',
  'stdin-and-names': 'Los nombres vienen de la línea de comandos o de --stdin, no de ambos.',
  'stream-format': '--stdin responde línea por línea; añada --format {{format}}.',
  'two-on-stdout':
    '{{first}} y {{second}} irían los dos a la salida estándar; envíe uno a un archivo, con --format {{second}}=ARCHIVO.',
  'report-without-file': '“--format {{format}}=” necesita el nombre de un archivo tras el signo igual.',
  'report-twice': 'Dos informes irían a este archivo; dé a cada uno el suyo.',
  'report-over-input': 'Esto es lo que se va a leer; escriba en otro archivo.',
  'report-folder-missing': 'No existe la carpeta “{{folder}}”; créela antes.',
  'pair-broken': 'Esta línea no es un objeto JSON con los textos “a” y “b”; se deja fuera.',
  internal: 'Este es un fallo del propio isogloss {{version}}; comuníquelo, por favor, con las líneas siguientes.',
  'asset-missing': '{{name}} debería estar junto al programa y no está; reinstale isogloss.',
  // Los archivos
  'file-missing': 'Este archivo no existe.',
  'file-forbidden': 'No se permite leer este archivo; compruebe sus permisos.',
  'file-unreadable': 'No se puede leer este archivo ({{reason}}).',
  'file-is-folder': 'Esto es una carpeta y se esperaba un archivo.',
  'file-unwritable': 'No se puede escribir este archivo ({{reason}}); queda como estaba.',
  'output-unwritable': 'No se puede escribir la salida ({{reason}}).',
  'glossary-missing': 'Este glosario no existe; compruebe --glossary y la configuración.',
  'glossary-empty': 'En esta carpeta de glosario no hay ningún archivo YAML.',
  'yaml-not-utf8': 'Este archivo no está en UTF-8; guárdelo en UTF-8.',
  // La lectura de artículos
  'format-unsupported': 'Los artículos en {{extension}} aún no se leen; expórtelos como .txt, .md, .html o .ndjson.',
  'encoding-utf16': 'Este archivo está en {{encoding}}; guárdelo en UTF-8.',
  'encoding-utf32': 'Este archivo está en {{encoding}}; guárdelo en UTF-8.',
  'encoding-other': 'Este archivo no está en UTF-8 (byte {{byte, number}}) y parece {{encoding}}; guárdelo en UTF-8.',
  'encoding-declared':
    'La página dice estar en {{encoding}} y el byte {{byte, number}} no es ASCII; guárdela en UTF-8 y declárelo en ella.',
  'encoding-invalid':
    'Este archivo no está en UTF-8: el byte {{byte, number}} no pertenece a ningún carácter; guárdelo en UTF-8.',
  'file-binary': 'Esto no es texto: el byte {{byte, number}} es de un archivo binario.',
  'file-too-large':
    'Este archivo tiene {{bytes, number}} bytes, más de lo que cabe en un texto; divídalo, por ejemplo en NDJSON.',
  'html-tangled':
    'La página genera con sus etiquetas más de {{most, number}} elementos, como hacen los <b> o <font> sin cerrar; ciérrelos o exporte la página como texto.',
  'front-matter-broken':
    'La cabecera no es YAML válido y se ha pasado por alto ({{reason}}); corríjala o ponga el valor entre comillas.',
  'front-matter-too-long':
    'La cabecera tiene {{length, number}} caracteres y se ha pasado por alto; se leen {{most, number}} como máximo.',
  'front-matter-language': '“{{value}}” no es una etiqueta de idioma; escriba una como en o pt-BR (BCP 47).',
  'record-not-json': 'Esta línea no es JSON válido; escriba un artículo {"id": "…", "text": "…"} en una sola línea.',
  'record-not-object':
    'Esta línea no contiene un objeto JSON; escriba un artículo {"id": "…", "text": "…"} en una sola línea.',
  'record-field-missing': 'Falta “{{field}}”; cada artículo necesita “id” y “text”.',
  'record-field-type': '“{{field}}” debe ser un texto entre comillas rectas, no de tipo {{found}}.',
  'record-id-repeated': 'El identificador “{{id}}” ya está en una línea anterior; dé uno propio a cada artículo.',
  'record-format': '“{{format}}” no es un formato que se lea aquí; escriba {{allowed, either}}.',
  'record-language': '“{{value}}” no es una etiqueta de idioma; escriba una como en o pt-BR (BCP 47).',
  'record-date': '“{{value}}” no es una fecha; escríbala en la forma 2024-12-08.',
}
