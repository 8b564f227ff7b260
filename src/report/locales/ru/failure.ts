import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken':
    'Данные, поставляемые с isogloss, повреждены или относятся к другой версии; переустановите программу.',
  // Командная строка
  'did-you-mean': 'Возможно, имелось в виду «{{meant}}»?',
  'no-input': 'Читать нечего: укажите файлы, папки или шаблоны либо «-» для стандартного ввода.',
  'nothing-there': 'Читать здесь нечего: нет подходящих файлов .txt, .md, .markdown, .html, .ndjson или .jsonl.',
  'unknown-command': '«{{command}}» — не команда isogloss; см. isogloss --help.',
  'unknown-option': '«{{option}}» — не параметр «{{command}}»; см. {{command}} --help.',
  'unknown-rule': '«{{code}}» — не правило; все правила перечислит isogloss explain.',
  'unknown-schema': 'Схемы «{{name}}» нет; есть {{choices, either}}.',
  'unknown-ui-language': 'Сообщений на языке «{{value}}» нет; есть языки: {{languages, languageList}}.',
  'missing-argument': 'Команде «{{command}}» нужен <{{argument}}>; см. {{command}} --help.',
  'excess-argument': '«{{argument}}» — лишний аргумент для «{{command}}».',
  'option-needs-value': 'Параметру {{option}} нужно значение.',
  'bad-choice': '{{option}} не может быть «{{value}}»; возможно: {{choices, either}}.',
  'bad-language': '{{option}}: «{{value}}» — не код языка; напишите код вида en или pt-BR (BCP 47).',
  'several-to-stdout_one':
    'В стандартный вывод помещается один файл, а здесь их {{count, number}}; перезапишите на месте с --write.',
  'several-to-stdout_few':
    'В стандартный вывод помещается один файл, а здесь их {{count, number}}; перезапишите на месте с --write.',
  'several-to-stdout_many':
    'В стандартный вывод помещается один файл, а здесь их {{count, number}}; перезапишите на месте с --write.',
  'several-to-stdout_other':
    'В стандартный вывод помещается один файл, а здесь их {{count, number}}; перезапишите на месте с --write.',
  'write-to-stdin': 'Стандартный ввод нельзя перезаписать на месте; уберите --write.',
  'two-names-needed': 'Нужны два имени: isogloss names compare A B или --stdin --format ndjson.',
  'stdin-and-names': 'Имена берутся либо из командной строки, либо из --stdin, но не оттуда и оттуда сразу.',
  'stream-format': '--stdin отвечает построчно; добавьте --format {{format}}.',
  'two-on-stdout':
    '{{first}} и {{second}} оба пошли бы в стандартный вывод; отправьте один из них в файл: --format {{second}}=ФАЙЛ.',
  'report-without-file': '«--format {{format}}=» требует имени файла после знака равенства.',
  'report-twice': 'В этот файл пошли бы два отчёта; дайте каждому свой.',
  'report-over-input': 'Это то, что нужно прочитать; пишите в другой файл.',
  'report-folder-missing': 'Папки «{{folder}}» нет; сначала создайте её.',
  'pair-broken': 'Эта строка — не объект JSON с текстами «a» и «b»; она пропущена.',
  internal: 'Это ошибка самой программы isogloss {{version}}; сообщите о ней, приложив строки ниже.',
  'asset-missing': '{{name}} должно лежать рядом с программой, но отсутствует; переустановите isogloss.',
  // Файлы
  'file-missing': 'Такого файла нет.',
  'file-forbidden': 'Файл нельзя прочитать; проверьте права доступа.',
  'file-unreadable': 'Файл не читается ({{reason}}).',
  'file-is-folder': 'Здесь папка, а ожидается файл.',
  'file-unwritable': 'Файл нельзя записать ({{reason}}); он остался прежним.',
  'output-unwritable': 'Вывод нельзя записать ({{reason}}).',
  'glossary-missing': 'Такого глоссария нет; проверьте --glossary и конфигурацию.',
  'glossary-empty': 'В этой папке глоссария нет файлов YAML.',
  'yaml-not-utf8': 'Файл не в UTF-8; сохраните его в UTF-8.',
  // Чтение материалов
  'format-unsupported': 'Материалы в {{extension}} пока не читаются; экспортируйте их в .txt, .md, .html или .ndjson.',
  'encoding-utf16': 'Кодировка файла — {{encoding}}; сохраните его в UTF-8.',
  'encoding-utf32': 'Кодировка файла — {{encoding}}; сохраните его в UTF-8.',
  'encoding-other': 'Файл не в UTF-8 (байт {{byte, number}}), похоже на {{encoding}}; сохраните его в UTF-8.',
  'encoding-declared':
    'На странице указана кодировка {{encoding}}, а байт {{byte, number}} выходит за пределы ASCII; сохраните её в UTF-8 и так и укажите.',
  'encoding-invalid': 'Файл не в UTF-8: байт {{byte, number}} не входит ни в один символ; сохраните его в UTF-8.',
  'file-binary': 'Это не текст: байт {{byte, number}} бывает только в двоичных файлах.',
  'file-too-large':
    'Размер файла в байтах: {{bytes, number}}, больше, чем вмещает один текст; разделите его, например в NDJSON.',
  'html-tangled':
    'Из тегов страницы получается слишком много элементов (предел: {{most, number}}), как бывает при незакрытых <b> или <font>; закройте их или экспортируйте страницу как текст.',
  'front-matter-broken':
    'Метаданные в начале файла — не правильный YAML и пропущены ({{reason}}); исправьте их или возьмите значение в кавычки.',
  'front-matter-too-long':
    'Метаданные в начале файла слишком длинны и пропущены: символов {{length, number}}, а читается не больше {{most, number}}.',
  'front-matter-language': '«{{value}}» — не код языка; напишите код вида en или pt-BR (BCP 47).',
  'record-not-json': 'Эта строка — не правильный JSON; записывайте материал в одну строку: {"id": "…", "text": "…"}.',
  'record-not-object': 'В этой строке нет объекта JSON; записывайте материал в одну строку: {"id": "…", "text": "…"}.',
  'record-field-missing': 'В записи нет «{{field}}»; каждому материалу нужны «id» и «text».',
  'record-field-type': '«{{field}}» должно быть текстом в кавычках, а не значением типа {{found}}.',
  'record-id-repeated': 'Идентификатор «{{id}}» уже есть в одной из строк выше; дайте каждому материалу свой.',
  'record-format': '«{{format}}» — не формат, который здесь читается; напишите {{allowed, either}}.',
  'record-language': '«{{value}}» — не код языка; напишите код вида en или pt-BR (BCP 47).',
  'record-date': '«{{value}}» — не дата; напишите её в виде 2024-12-08.',
}
