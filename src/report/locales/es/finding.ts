export const finding = {
  'house-form': {
    deprecated: '“{{form}}” no es la forma de la casa; escriba “{{preferred}}”.',
    forbidden: '“{{form}}” no debe usarse; escriba “{{preferred}}”.',
    foreign: '“{{form}}” es la grafía de otro idioma ({{languages, languageList}}); escriba aquí “{{preferred}}”.',
    unwanted:
      '“{{form}}” debe evitarse y el glosario no tiene una forma de la casa para ello: redáctelo de otro modo o añada una.',
  },
  'foreign-acronym': {
    leak: '“{{form}}” es la sigla de otro idioma ({{languages, languageList}}) para {{name}}; escriba aquí “{{preferred}}”.',
  },
  'mixed-spelling': {
    house: 'Un nombre, dos grafías en este artículo: {{forms, list}}. La forma de la casa es “{{preferred}}”.',
    majority:
      'Un nombre, dos grafías en este artículo: {{forms, list}}. La más frecuente es “{{preferred}}” (veces: {{count}}).',
    even: 'Un nombre, dos grafías en este artículo: {{forms, list}}; use una sola, por ejemplo “{{preferred}}”.',
    unlisted: '“{{form}}” parece una grafía de “{{preferred}}”, que este artículo también escribe; use una sola.',
  },
  'mixed-in-set': {
    even: 'Aquí “{{form}}”, en {{path}} “{{preferred}}”: un nombre, dos grafías en este conjunto; use una sola.',
    house:
      'Aquí “{{form}}”, en {{path}} “{{preferred}}”: un nombre, dos grafías en este conjunto. La forma de la casa es “{{preferred}}”.',
    majority:
      'Aquí “{{form}}”; en {{path}}, y más a menudo (veces: {{count}}), “{{preferred}}”: un nombre, dos grafías en este conjunto.',
  },
  'pair-mismatch': {
    differs: '“{{text}}” aquí, “{{other}}” en {{path}}: los dos artículos dicen lo mismo y no coinciden.',
    lacks: '“{{text}}” no está en {{path}}, que dice lo mismo en este lugar.',
    missing: 'En este lugar {{path}} tiene “{{other}}”, que falta en este artículo.',
    'no-original':
      'Este artículo dice que traduce {{name}}, que no está entre los artículos examinados: no se comparó nada.',
  },
  'script-leak': {
    letter:
      '“{{word}}” contiene letras de otra escritura ({{letters, list}}) que aquí solo parecen correctas; escriba “{{preferred}}”.',
    mark: '“{{mark}}” pertenece a otra escritura; escriba “{{preferred}}”.',
    dotted: '“{{letter}}” es una letra turca en un artículo que no conserva otras; escriba “{{preferred}}”.',
  },
  'torn-sentence': {
    middle: 'Esta frase empieza por la mitad: antes hay palabras perdidas o fuera de sitio. Cotéjela con el original.',
  },
  'repeated-paragraph': {
    same: 'Este párrafo tiene las mismas palabras que uno anterior; elimine uno de los dos.',
    near: 'Este párrafo repite uno anterior ({{percent}} % de las palabras en común), como si se hubiera traducido dos veces; elimine uno de los dos.',
  },
  'page-residue': {
    line: 'Esta línea pertenece a la página web, no al artículo; elimínela.',
    biography: 'Quien firma se anuncia aquí; su sitio es una página de autor. Elimínelo.',
    credit: '“{{credit}}” es una línea de crédito: guárdela como metadato y no en el cuerpo.',
    'credit-spacing': 'En “{{credit}}” los dos puntos están fuera de sitio; péguelos a la palabra anterior.',
  },
  'foreign-typography': {
    'mixed-quotes': 'Dos estilos de comillas en un texto: esta cita no sigue a las demás; use {{open}} y {{close}}.',
    'unlike-pair': 'Esta cita se abre en un estilo y se cierra en otro; use {{open}} y {{close}}.',
    unpaired: 'Estas comillas no tienen pareja; la cita nunca se abre o nunca se cierra.',
    'foreign-quotes': 'Las comillas {{marks}} son las de otro idioma; use {{open}} y {{close}}.',
    apostrophes: 'Apóstrofos rectos y curvos en un texto; aquí predomina {{kept}}.',
    'space-before': 'El espacio delante de “{{mark}}” sigue el uso de otro idioma.',
    'number-format': '“{{number}}” es un número en el formato de otro idioma; escriba “{{preferred}}”.',
    'time-format': '“{{time}}” es una hora en el formato de otro idioma.',
    'doubled-marks': '“{{marks}}”: dos signos donde basta uno; la raya de inciso no lleva coma.',
  },
  'acronym-mismatch': {
    'missing-word': 'En “{{name}}” no hay una palabra para cada letra de {{acronym}}; escriba “{{preferred}}”.',
    'other-body': '{{acronym}} no es la sigla de “{{name}}”; escriba “{{preferred}}”.',
    slip: '{{acronym}} no abrevia “{{name}}”, y en otro lugar este artículo trae la sigla correcta; escriba “{{preferred}}”.',
  },
  'split-name': {
    attribution:
      'La atribución corta el nombre “{{joined}}” y deja suelto el resto, “{{rest}}”; escriba “{{preferred}}”.',
    stop: 'Un punto corta el nombre “{{joined}}”; escriba “{{preferred}}”.',
    comma: 'Una coma corta el nombre “{{joined}}”; escriba “{{preferred}}”.',
    break: 'Un punto y aparte corta el nombre “{{joined}}”; únalo.',
  },
  'unexplained-suppression': {
    missing: 'Esta supresión no dice por qué; añada la razón tras dos guiones, como en “{{example}}”.',
  },
  'unused-suppression': {
    all: 'Este comentario no silencia nada; quítelo.',
    codes: 'Este comentario no silencia ningún hallazgo de {{codes, list}}; quítelo.',
  },
}
