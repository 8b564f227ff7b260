import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': 'Les données livrées avec isogloss sont endommagées ou d’une autre version ; le réinstaller.',
  // La ligne de commande
  'did-you-mean': 'Vouliez-vous dire « {{meant}} » ?',
  'no-input':
    'Il n’y a rien à lire : nommer des fichiers, des dossiers ou des motifs, ou « - » pour l’entrée standard.',
  'nothing-there': 'Rien à lire ici : aucun fichier .txt, .md, .markdown, .html, .ndjson ou .jsonl ne correspond.',
  'unknown-command': '« {{command}} » n’est pas une commande d’isogloss ; voir isogloss --help.',
  'unknown-option': '« {{option}} » n’est pas une option de « {{command}} » ; voir {{command}} --help.',
  'unknown-rule': '« {{code}} » n’est pas une règle ; isogloss explain les énumère.',
  'unknown-schema': 'Il n’y a pas de schéma « {{name}} » ; il y a {{choices, either}}.',
  'unknown-ui-language':
    'Il n’y a pas de messages en « {{value}} » ; langues disponibles : {{languages, languageList}}.',
  'missing-argument': '« {{command}} » demande <{{argument}}> ; voir {{command}} --help.',
  'excess-argument': '« {{argument}} » est un argument de trop pour « {{command}} ».',
  'option-needs-value': '{{option}} demande une valeur.',
  'bad-choice': '{{option}} ne peut pas être « {{value}} » ; valeurs possibles : {{choices, either}}.',
  'bad-language':
    '{{option}} : « {{value}} » n’est pas une étiquette de langue ; en écrire une comme en ou pt-BR (BCP 47).',
  'several-to-stdout_one':
    'La sortie standard contient un seul fichier, pas {{count, number}} ; réécrire sur place avec --write.',
  'several-to-stdout_many':
    'La sortie standard contient un seul fichier, pas {{count, number}} ; réécrire sur place avec --write.',
  'several-to-stdout_other':
    'La sortie standard contient un seul fichier, pas {{count, number}} ; réécrire sur place avec --write.',
  'write-to-stdin': 'L’entrée standard ne peut pas être réécrite sur place ; retirer --write.',
  'two-names-needed': 'Il faut deux noms : isogloss names compare A B, ou --stdin --format ndjson.',
  'stdin-and-names': 'Les noms viennent de la ligne de commande ou de --stdin, pas des deux.',
  'stream-format': '--stdin répond ligne par ligne ; ajouter --format {{format}}.',
  'two-on-stdout':
    '{{first}} et {{second}} iraient tous deux sur la sortie standard ; en envoyer un dans un fichier, avec --format {{second}}=FICHIER.',
  'report-without-file': '« --format {{format}}= » attend le nom d’un fichier après le signe égal.',
  'report-twice': 'Deux rapports iraient dans ce fichier ; donner à chacun le sien.',
  'report-over-input': 'C’est ce qui doit être lu ; écrire dans un autre fichier.',
  'report-folder-missing': 'Le dossier « {{folder}} » n’existe pas ; le créer d’abord.',
  'pair-broken': 'Cette ligne n’est pas un objet JSON avec les textes « a » et « b » ; elle est laissée de côté.',
  internal: 'C’est une faute d’isogloss {{version}} même ; merci de la signaler avec les lignes ci-dessous.',
  'asset-missing': '{{name}} devrait se trouver à côté du programme et n’y est pas ; réinstaller isogloss.',
  // Les fichiers
  'file-missing': 'Ce fichier n’existe pas.',
  'file-forbidden': 'Ce fichier n’est pas accessible en lecture ; vérifier ses droits.',
  'file-unreadable': 'Ce fichier est illisible ({{reason}}).',
  'file-is-folder': 'C’est un dossier là où un fichier est attendu.',
  'file-unwritable': 'Ce fichier ne peut pas être écrit ({{reason}}) ; il est resté tel quel.',
  'output-unwritable': 'La sortie ne peut pas être écrite ({{reason}}).',
  'glossary-missing': 'Ce glossaire n’existe pas ; vérifier --glossary et la configuration.',
  'glossary-empty': 'Il n’y a aucun fichier YAML dans ce dossier de glossaire.',
  'yaml-not-utf8': 'Ce fichier n’est pas en UTF-8 ; l’enregistrer en UTF-8.',
  // La lecture des articles
  'format-unsupported':
    'Les articles en {{extension}} ne sont pas encore lus ; les exporter en .txt, .md, .html ou .ndjson.',
  'encoding-utf16': 'Ce fichier est en {{encoding}} ; l’enregistrer en UTF-8.',
  'encoding-utf32': 'Ce fichier est en {{encoding}} ; l’enregistrer en UTF-8.',
  'encoding-other':
    'Ce fichier n’est pas en UTF-8 (octet {{byte, number}}) et ressemble à du {{encoding}} ; l’enregistrer en UTF-8.',
  'encoding-declared':
    'La page se dit en {{encoding}} et l’octet {{byte, number}} dépasse l’ASCII ; l’enregistrer en UTF-8, et l’y déclarer.',
  'encoding-invalid':
    'Ce fichier n’est pas en UTF-8 : l’octet {{byte, number}} n’appartient à aucun caractère ; l’enregistrer en UTF-8.',
  'file-binary': 'Ce n’est pas du texte : l’octet {{byte, number}} est celui d’un fichier binaire.',
  'file-too-large':
    'Ce fichier fait {{bytes, number}} octets, plus qu’un texte ne peut en contenir ; le diviser, par exemple en NDJSON.',
  'html-tangled':
    'La page tire de ses balises plus de {{most, number}} éléments, comme le font des <b> ou <font> non fermés ; les fermer, ou exporter la page en texte.',
  'front-matter-broken':
    'L’en-tête n’est pas du YAML valide et a été ignoré ({{reason}}) ; le corriger, ou mettre la valeur entre guillemets.',
  'front-matter-too-long':
    'L’en-tête fait {{length, number}} caractères et a été ignoré ; {{most, number}} au plus sont lus.',
  'front-matter-language':
    '« {{value}} » n’est pas une étiquette de langue ; en écrire une comme en ou pt-BR (BCP 47).',
  'record-not-json':
    'Cette ligne n’est pas du JSON valide ; écrire un article {"id": "…", "text": "…"} sur une seule ligne.',
  'record-not-object':
    'Cette ligne ne contient pas d’objet JSON ; écrire un article {"id": "…", "text": "…"} sur une seule ligne.',
  'record-field-missing': 'Il manque « {{field}} » ; chaque article a besoin de « id » et de « text ».',
  'record-field-type': '« {{field}} » doit être un texte entre guillemets droits, et non de type {{found}}.',
  'record-id-repeated': 'L’identifiant « {{id}} » figure déjà plus haut ; en donner un différent à chaque article.',
  'record-format': '« {{format}} » n’est pas un format lu ici ; écrire {{allowed, either}}.',
  'record-language': '« {{value}} » n’est pas une étiquette de langue ; en écrire une comme en ou pt-BR (BCP 47).',
  'record-date': '« {{value}} » n’est pas une date ; l’écrire sous la forme 2024-12-08.',
}
