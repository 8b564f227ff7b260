/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'avisos admitidos; uno más da el código de salida 1',
    quiet: 'informar solo de los errores; los avisos cuentan solo por encima de --max-warnings',
    since:
      'informar solo de las líneas cambiadas desde que la rama dejó este commit, rama o etiqueta; sin rutas, en todo lo que ha cambiado',
    staged: 'informar solo de las líneas preparadas, tal como están preparadas; sin rutas, en todo lo preparado',
    'whole-files': 'con --since o --staged: informar de todo en un artículo cambiado',
    baseline: 'omitir lo que este archivo ya conoce (por defecto: el de la configuración)',
    'no-baseline': 'no usar ninguna referencia',
    'update-baseline': 'escribir lo encontrado en la referencia en lugar de informar de ello',
    'prune-baseline': 'quitar de la referencia lo que ya no se encuentra',
    cache: 'examinar solo los artículos cambiados desde la última ejecución con --cache',
    'cache-location': 'carpeta para --cache (por defecto: node_modules/.cache/isogloss, o su carpeta de cachés)',
    jobs: 'hilos que se reparten el trabajo; por defecto, uno por procesador cuando hay mucho que hacer',
    fix: 'aplicar en los propios archivos las correcciones seguras e informar de lo que queda',
    'fix-dry-run': 'mostrar como diff unificado lo que --fix cambiaría, sin cambiar nada',
    ci: 'de quién es el flujo de trabajo: {{choices, either}} (por defecto: gitlab junto a un .gitlab-ci.yml, si no github)',
    force: 'reemplazar lo que ya existe',
    watch: 'repetir cuando cambie un artículo, el glosario o la configuración',
    interactive: 'preguntar hallazgo por hallazgo: conservar, reemplazar, ignorar, añadir al glosario',
  },
  failures: {
    'bad-count': '{{option}} no puede ser “{{value}}”; es un número entero, 0 o más.',
    'options-clash': '{{one}} y {{other}} no van juntos.',
    'option-alone': '{{option}} no significa nada sin {{other}}.',
    'baseline-missing': 'No existe esa referencia; créela con --update-baseline.',
    'baseline-broken':
      'La referencia no es JSON válido aquí; repárela, o bórrela y hágala de nuevo con --update-baseline.',
    'baseline-entry':
      'Esto no es lo que isogloss escribe en una referencia; repárela o hágala de nuevo con --update-baseline.',
    'git-missing': 'Aquí no se puede ejecutar git; --since y --staged lo necesitan.',
    'git-no-repository': 'Esta carpeta no está en ningún repositorio de git; --since y --staged necesitan uno.',
    'git-unknown-ref':
      'git no conoce ningún commit “{{ref}}”; indique un commit, una rama o una etiqueta. En integración continua, descargue antes toda la historia.',
    'git-failed': 'git no pudo decir qué ha cambiado: {{reason}}',
    'file-changed': 'El archivo cambió mientras isogloss trabajaba en él; no se ha tocado. Ejecútelo de nuevo.',
    'file-unstaged': 'El archivo tiene cambios sin preparar; prepárelos o apártelos antes de corregir.',
    'cannot-watch': 'Aquí no se pueden vigilar los cambios; quite --watch.',
  },
  notes: {
    warnings: 'Avisos: {{count, number}}; se admiten como máximo {{most, number}}.',
    baseline: {
      known: '{{path}} ya conoce estos hallazgos: {{count, number}}.',
      stale: '{{path}} aún enumera lo que ha desaparecido: {{count, number}}; --prune-baseline lo quita.',
      written: '{{path}} enumera ahora: {{count, number}}.',
      pruned: 'Quitados de {{path}}: {{count, number}}.',
    },
    fixed: 'Correcciones: {{count, number}}; archivos: {{files, number}}.',
    init: {
      write: 'Escrito: {{path}}',
      replace: 'Reemplazado: {{path}}',
      kept: 'Dejado como estaba: {{path}}',
      'would-write': 'Se escribiría: {{path}}',
      'would-replace': 'Se reemplazaría: {{path}}',
      next: 'Después: ponga sus nombres en glossary/names.yaml (isogloss glossary add) y ejecute isogloss lint sobre sus artículos.',
    },
    watching: 'A la espera de cambios; Ctrl-C para terminar.',
    progress: 'Artículos: {{count, number}}',
    ask: {
      keep: 'conservar',
      replace: 'reemplazar (r2: segunda forma)',
      ignore: 'ignorar aquí',
      glossary: 'añadir al glosario',
      quit: 'salir',
      again: 'No se hizo nada; elija una de las letras.',
      reason: '¿Por qué?',
      type: 'Tipo del nombre (person, place, organisation, event, work, people, title):',
      done: 'Decididos: {{count, number}}; sin cambiar: {{left, number}}.',
    },
  },
  commands: {
    init: {
      summary: 'dar a una redacción sus primeros archivos: configuración, glosario, flujo de trabajo',
      detail: 'Dice qué ha escrito. Lo que ya existe se conserva, salvo que --force pida reemplazarlo.',
      example: {
        here: 'en la carpeta de los artículos',
        look: 'qué se escribiría',
        gitlab: 'con una plantilla para GitLab',
      },
    },
    completion: {
      summary: 'mostrar un guion de autocompletado para bash, zsh o fish',
      detail: 'Ponga la línea del ejemplo en el archivo que su intérprete lee al empezar.',
      argument: {
        shell: 'bash, zsh o fish',
      },
      example: {
        bash: 'para bash',
        zsh: 'para zsh',
        fish: 'para fish',
      },
    },
    man: {
      summary: 'mostrar la página de manual',
      detail: 'En las macros man que leen groff y mandoc.',
      example: {
        read: 'leerla',
        save: 'guardarla',
      },
    },
  },
} as const
