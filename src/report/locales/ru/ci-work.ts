/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'допустимое число предупреждений; на одно больше — код завершения 1',
    quiet: 'сообщать только об ошибках; предупреждения учитываются лишь сверх --max-warnings',
    since:
      'сообщать только о строках, изменённых с тех пор, как ветка отошла от этого коммита, ветки или метки; без путей — во всём изменённом',
    staged:
      'сообщать только о строках, подготовленных к коммиту, в их подготовленном виде; без путей — во всём подготовленном',
    'whole-files': 'с --since или --staged: сообщать обо всём в изменённой статье',
    baseline: 'пропускать то, что этот файл уже знает (по умолчанию: файл из конфигурации)',
    'no-baseline': 'не использовать файл известного',
    'update-baseline': 'записать найденное в файл известного, а не сообщать о нём',
    'prune-baseline': 'убрать из файла известного то, чего больше нет',
  },
  failures: {
    'bad-count': '{{option}} не может быть «{{value}}»; это целое число, 0 или больше.',
    'options-clash': '{{one}} и {{other}} не сочетаются.',
    'option-alone': '{{option}} ничего не значит без {{other}}.',
    'baseline-missing': 'Такого файла известного нет; создайте его с --update-baseline.',
    'baseline-broken': 'Файл известного здесь не является JSON; исправьте его или создайте заново с --update-baseline.',
    'baseline-entry':
      'isogloss не пишет такого в файл известного; исправьте его или создайте заново с --update-baseline.',
    'git-missing': 'git здесь не запускается; он нужен для --since и --staged.',
    'git-no-repository': 'Эта папка не в репозитории git; он нужен для --since и --staged.',
    'git-unknown-ref':
      'git не знает коммита «{{ref}}»; укажите коммит, ветку или метку. В непрерывной интеграции сначала загрузите всю историю.',
    'git-failed': 'git не смог сказать, что изменилось: {{reason}}',
  },
  notes: {
    warnings: 'Предупреждений: {{count, number}}; допускается не больше {{most, number}}.',
    baseline: {
      known: '{{path}} уже знает замечаний: {{count, number}}.',
      stale: '{{path}} ещё перечисляет то, чего больше нет: {{count, number}}; --prune-baseline это уберёт.',
      written: '{{path}} теперь перечисляет: {{count, number}}.',
      pruned: 'Убрано из {{path}}: {{count, number}}.',
    },
  },
} as const
