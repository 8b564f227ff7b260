/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'la escritura es como la de traducciones del {{languages, languageList}} ({{words, number}} palabras pesadas)',
    native: 'la escritura es como la de textos no traducidos ({{words, number}} palabras pesadas)',
    other:
      'la escritura es como la de traducciones de un idioma que el modelo de estilo no conoce ({{words, number}} palabras pesadas)',
  },
  letters: {
    from: 'la sucesión de letras, nombres incluidos, es como la de traducciones del {{languages, languageList}}',
    native: 'la sucesión de letras, nombres incluidos, es como la de textos no traducidos',
  },
  verdict: {
    tells: 'lo más revelador: {{tells, list}}',
    tell: '“{{text}}” {{weight, signed}}',
    'no-model':
      'No hay modelo de estilo para artículos en {{language, language}}: solo se pesó lo que tiene un lugar en el texto.',
    'too-short': 'El artículo tiene muy pocas palabras propias para pesar su estilo.',
  },
  training: {
    head: '{{count, number}} artículos apartados, por año si hay años bastantes; si no, por texto.',
    closed:
      'Fuente aprendida: la primera respuesta acierta en el {{right, percent}}; decide en el {{decided, percent}} y acierta en el {{sure, percent}} de esos.',
    native: 'Escritos en {{language, language}}: llamados traducidos en el {{called, percent}}.',
    open: 'De idiomas dejados fuera del aprendizaje: atribuidos a otro idioma en el {{named, percent}}.',
    error: 'Error de calibración: {{error, percent}}.',
    row: '{{source}}: {{articles, number}} artículos, hallados {{found, percent}}, correctos al nombrarlos {{precise, percent}}',
    written: '{{path}} escrito, {{bytes, number}} bytes.',
    step: 'Aprendiendo, paso {{step, number}} de {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'aprender un modelo de estilo de artículos cuyo idioma de origen se conoce',
      detail:
        'Lee NDJSON, un artículo por línea: "id", "text", "source_lang" (el idioma del artículo si no fue traducido), "group" (común a las versiones de un texto) y "year". Los mismos artículos dan el mismo archivo. Termina con cifras sobre artículos apartados.',
      argument: { articles: 'archivo NDJSON de artículos' },
      example: { own: 'un modelo de las fuentes de la redacción' },
    },
  },
  options: {
    out: 'archivo donde escribir el modelo',
    model: 'modelo de estilo, hecho con isogloss trace train (por defecto, el incluido)',
    prior: 'lo que se cree de una respuesta antes de leer, como fr=0.2 o none=0.5; repetible',
    explain: 'mostrar cada veredicto como una suma que se puede rehacer',
  },
  failures: {
    'style-broken': 'Esto no es un modelo de estilo, o está dañado; haga uno con isogloss trace train.',
    'style-version': 'El modelo de estilo es de la versión {{version}}, que este isogloss no lee; vuelva a entrenarlo.',
    'style-no-native':
      'Solo {{texts, number}} textos fueron escritos en {{language, language}}; el estilo se mide contra ellos y hacen falta {{least, number}}.',
    'style-no-language':
      'Ningún idioma tiene {{least, number}} textos traducidos de él; es el mínimo para una respuesta.',
    'style-nothing': 'No hay ningún artículo del que aprender.',
    'style-no-out': 'Diga adónde va el modelo: --out ARCHIVO.',
    'record-year': '“year” debe ser un número entero, como 2021.',
    'record-source': '“{{value}}” en source_lang no es una etiqueta de idioma; escriba una como en o pt-BR (BCP 47).',
    'prior-broken':
      '--prior: “{{value}}” no es una creencia; escriba una respuesta y una parte entre 0 y 1, como fr=0.2 o none=0.5.',
    'prior-full': 'Las partes supuestas suman {{sum, percent}}; deben dejar algo a las demás respuestas.',
  },
} as const
