import { ltr } from './ltr.ts'

export const compare = {
  'nothing-alike': 'الحروف لا يوافق بعضها بعضا',
  'different-parts': '«{{a}}» و«{{b}}» جزآن مختلفان',
  'missing-part': '«{{part}}» في جانب واحد فقط',
  reordered: 'ترتيب الأجزاء مختلف',
  initial: 'حرف أول مكان جزء من الاسم',
  'particle-dropped': 'أداة أو لقب محذوف',
  apostrophe: 'فاصلة علوية محذوفة',
  'vowel-left-out': 'حُذف «{{letter}}»',
  'consonant-left-out': 'حُذف الحرف الصامت «{{letter}}»',
  doubled: 'حرفان مضعّفان «{{letters}}»',
  'both-write': '«{{a}}» و«{{b}}» كلاهما مقابل {{native}}',
  ending: `النهايتان «${ltr('-{{a}}')}» و«${ltr('-{{b}}')}»`,
  vowels: 'حروف العلة «{{a}}» و«{{b}}»',
  variants: '«{{a}}» و«{{b}}» لصوتين متقاربين',
  consonants: 'الحروف الصامتة مختلفة: «{{a}}» و«{{b}}»',
  unread: 'أحدهما مكتوب بخط لا يُقرأ هنا، فلا يمكن مقارنتهما',
  'near-twins': '«{{a}}» و«{{b}}» معروفان كاسمين مختلفين',
  marks: 'لا اختلاف إلا في الحركات أو الشرطات أو الحروف الكبيرة',
}
