export const rule = {
  'house-form': {
    summary: 'Un nombre conocido en una forma que la casa no escribe aquí.',
    why: 'Un nombre, una grafía, en todas las páginas: el lector la busca, y dos grafías parecen dos personas o dos lugares.',
  },
  'foreign-acronym': {
    summary: 'Una organización con la sigla que tiene en otro idioma.',
    why: 'Una sigla ajena no dice nada al lector y, junto a la propia, parece una segunda fuente.',
  },
  'mixed-spelling': {
    summary: 'Un nombre escrito de dos maneras en un artículo.',
    why: 'El lector cree que son dos países o dos personas, y una búsqueda encuentra solo media historia.',
  },
  'mixed-in-set': {
    summary: 'Un nombre escrito de una manera en un artículo del conjunto y de otra en el siguiente.',
    why: 'Dos artículos de una misma página se contradicen aunque cada uno sea coherente.',
  },
  'pair-mismatch': {
    summary: 'Un artículo y el que traduce no dicen el mismo número, la misma fecha o el mismo nombre.',
    why: '27 heridos en el original y 72 en la traducción son una fe de erratas que espera turno.',
  },
  'script-leak': {
    summary: 'Una letra, una cifra o un signo de otra escritura dentro de una palabra o frase.',
    why: 'Una mayúscula griega en una palabra latina escapa a toda búsqueda y delata de dónde vino el texto.',
  },
  'torn-sentence': {
    summary: 'Una frase que empieza por la mitad.',
    why: 'La traducción automática pone a veces un punto en medio de una frase; lo que queda ha perdido el sentido.',
  },
  'repeated-paragraph': {
    summary: 'Un párrafo que repite otro anterior casi palabra por palabra.',
    why: 'Se pegó o se tradujo dos veces, y la segunda versión suele ser la peor.',
  },
  'page-residue': {
    summary:
      'Restos de la página web: enlaces a comentarios, botones de compartir, autopromoción de quien firma, líneas de crédito.',
    why: 'No son parte del texto, y los lectores los citan para reírse.',
  },
  'foreign-typography': {
    summary:
      'Comillas, números, horas o espacios de otro idioma; dos estilos de comillas mezclados, o unas comillas sin cerrar.',
    why: 'El lector no sabe dónde acaba una cita, y los estilos mezclados delatan un texto pegado.',
  },
  'acronym-mismatch': {
    summary: 'La sigla entre paréntesis no abrevia el nombre que la precede.',
    why: 'Se perdió una palabra al traducir, o las letras son de otro organismo: en ambos casos el lector buscará lo que no es.',
  },
  'split-name': {
    summary: 'Un nombre cortado por la puntuación, una atribución o un punto y aparte.',
    why: 'Medio nombre no nombra a nadie, y la otra mitad queda sola como una frase.',
  },
  'unexplained-suppression': {
    summary: 'Un comentario de supresión que no dice por qué, donde la redacción pide una razón.',
    why: 'Quien lo encuentre después no distinguirá una excepción de un error. Lo pide require-reason en la configuración.',
  },
  'unused-suppression': {
    summary: 'Un comentario de supresión que no silencia nada.',
    why: 'Lo que disculpaba ya no está; si se deja, disculpará el próximo error.',
  },
}
