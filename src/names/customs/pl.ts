import type { Customs } from '../custom-words.ts'

/** How Polish text surrounds names. Source: editor; no common words counted. */
export const polish: Customs = {
  functionWords:
    'i a o u w we z ze na do od ode dla po pod nad przed przez przy za bez ku między wśród wobec podczas według mimo pomimo oprócz poza około obok koło wokół wzdłuż zamiast oraz ale lecz jednak zatem więc czyli albo lub bądź ani ni że iż żeby aby by gdy kiedy gdzie skąd dokąd jak jako jeśli jeżeli choć chociaż ponieważ bo gdyż dlatego czy nie tak także też również już jeszcze tylko nawet bardzo bardziej najbardziej niż to ten ta te ci tego tej tym tych temu tę tą tamten tamta się siebie sobie swój swoja swoje swoich ja ty on ona ono my wy oni one jego jej ich mu mnie mi nas nam was wam kto co który która które którzy których któremu jaki jaka jakie każdy każda każde wszyscy wszystkie wszystko inny inna inne inni wielu wiele kilka kilku żaden żadna nikt nic jeden jedna jedno dwa dwie dwaj trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy ' +
    'jest są był była było byli były będzie będą być ma mają miał miała mieli może mogą można trzeba należy wtedy teraz tutaj tu tam dziś dzisiaj wczoraj jutro potem później wcześniej następnie wreszcie ponadto natomiast tymczasem obecnie zdaniem zgodnie jednocześnie',
  titles:
    'prezydent prezydenta prezydentem premier premiera premierem minister ministra ministrem kanclerz kanclerza sekretarz sekretarza rzecznik rzecznika rzeczniczka senator senatora poseł posła posłanka gubernator burmistrz wojewoda ambasador ambasadora komisarz dyrektor dyrektora profesor profesora pan pani panu pana prof dr gen płk mjr kpt ppor generał generała pułkownik major kapitan porucznik admirał szejk emir imam papież papieża kardynał arcybiskup biskup patriarcha rabin ajatollah mułła analityk korespondent dziennikarz dziennikarka przewodniczący przewodnicząca wiceprezydent wicepremier wiceminister lider lidera adwokat prokurator marszałek szef szefa',
  weakTitles:
    'król królowa książę księżna księżniczka lord hrabia baron ojciec matka brat siostra syn córka sędzia ksiądz święty święta',
  titleAcronyms: '',
  modifiers: 'były była spraw zagranicznych wewnętrznych obrony finansów sprawiedliwości zdrowia generalny',
  heads:
    'organizacja komisja agencja urząd komitet rada ministerstwo departament biuro unia związek stowarzyszenie instytut uniwersytet szkoła centrum bank fundusz sąd trybunał partia front armia marynarka siły jednostka policja służba federacja liga spółka grupa administracja akademia szpital fundacja towarzystwo sieć program zgromadzenie kongres senat sejm parlament dom izba republika królestwo emirat stan stany miasto województwo powiat region zatoka cieśnina morze ocean jezioro rzeka góra przylądek wyspa wyspy dolina port kościół meczet katedra pałac zamek muzeum teatr biblioteka stadion lotnisko wieża most plac ulica park ambasada obserwatorium inicjatywa sojusz koalicja ruch brygada gwardia traktat układ pakt deklaracja konwencja szczyt konferencja forum festiwal puchar wojna bitwa',
  calendar:
    'poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę czwartku piątku sobotę niedzielę styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  calendarNames: '',
  connectors: '',
  articles: '',
  and: 'i',
  abbreviations: 'dr prof gen płk mjr kpt św ks im',
  endings: 'a em owi owie om ami ach ego emu ie u',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
