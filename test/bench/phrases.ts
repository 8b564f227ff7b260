/**
 * What the bench's articles are made of: sentences of six languages with slots. {N} a listed name, {P} a person no list
 * has, {n} a number, {a} {b} {c} nouns of the language.
 */
export type Phrases = {
  readonly language: string
  readonly nouns: readonly string[]
  readonly sentences: readonly string[]
}

export const PHRASES: readonly Phrases[] = [
  {
    language: 'en',
    nouns:
      'harbour,ministry,convoy,budget,ceasefire,river,village,hospital,parliament,court,pipeline,election,border,school,strike,market,railway,council,report,delegation,refinery,embassy,harvest,protest,contract,airport,committee,province,garrison,newspaper,inquiry,bridge'.split(
        ',',
      ),
    sentences: [
      'Officials in {N} said on Tuesday that the {a} would remain closed until the {b} had been repaired.',
      '{P}, who has led the {a} for {n} years, told reporters that no decision had been taken about the {b}.',
      '“We have waited for this {a} since the spring,” said {P}, a teacher from {N}.',
      'The {a} near {N} was damaged when {n} trucks crossed the {b} at night.',
      'According to the {a}, at least {n} people left the {b} and went to the {c}.',
      'Critics say that the {a} has done little for the {b}, while its costs have doubled.',
      '{P} and {P} met in {N} to talk about the {a}, but neither would comment on the {b}.',
      'A spokesman for the {a} denied that it had sold its shares in the {b} to {N}.',
      'It was not clear who had ordered the {a}, and the {b} could not be reached for comment.',
      'Since {n} the {a} has been rebuilt twice, most recently after the {b} of the {c}.',
      'Many of those who fled to {N} now wonder whether the {a} will ever reopen.',
      'The {a} is expected to vote on the {b} before the end of the month, {P} added.',
    ],
  },
  {
    language: 'fr',
    nouns:
      'port,ministère,convoi,budget,village,hôpital,parlement,tribunal,oléoduc,marché,conseil,rapport,contrat,aéroport,comité,journal,pont,quartier,gouvernement,procès'.split(
        ',',
      ),
    sentences: [
      'Selon les autorités de {N}, le {a} restera fermé jusqu’à la fin des travaux du {b}.',
      '{P}, qui dirige le {a} depuis {n} ans, a déclaré que rien n’avait été décidé pour le {b}.',
      '« Nous attendons ce {a} depuis le printemps », a dit {P}, une habitante de {N}.',
      'Près de {n} personnes ont quitté le {a} dans la nuit et se sont réfugiées dans le {b}.',
      'Le {a} n’a pas répondu aux questions sur le {b}, que beaucoup jugent trop cher.',
      '{P} et {P} se sont rencontrés à {N} pour parler du {a} et de l’avenir du {b}.',
      'On ne sait pas encore qui a vendu le {a}, ni pourquoi le {b} a été averti si tard.',
    ],
  },
  {
    language: 'de',
    nouns:
      'Hafen,Markt,Vertrag,Bericht,Ausschuss,Flughafen,Haushalt,Prozess,Bahnhof,Stadtrat,Verband,Betrieb,Fluss,Streik,Wahlkreis,Landtag,Bauernhof,Zoll'.split(
        ',',
      ),
    sentences: [
      'Nach Angaben der Behörden in {N} bleibt der {a} geschlossen, bis der {b} wieder sicher ist.',
      '{P} leitet den {a} seit {n} Jahren und sagte, über den {b} sei noch nicht entschieden worden.',
      '„Wir warten auf diesen {a} seit dem Frühjahr“, sagte {P} aus {N}.',
      'Mindestens {n} Menschen haben den {a} verlassen und sind in der Nacht zum {b} gegangen.',
      'Der {a} wollte sich nicht dazu äußern, ob der {b} verkauft worden ist oder nicht.',
      '{P} und {P} trafen sich in {N}, um mit dem {a} und auch mit dem {b} zu sprechen.',
    ],
  },
  {
    language: 'es',
    nouns:
      'puerto,ministerio,convoy,presupuesto,pueblo,hospital,parlamento,tribunal,oleoducto,mercado,consejo,informe,contrato,aeropuerto,comité,diario,puente,barrio,gobierno,juicio'.split(
        ',',
      ),
    sentences: [
      'Según las autoridades de {N}, el {a} seguirá cerrado hasta que terminen las obras del {b}.',
      '{P}, que dirige el {a} desde hace {n} años, dijo que no se había decidido nada sobre el {b}.',
      '«Esperamos este {a} desde la primavera», dijo {P}, una vecina de {N}.',
      'Al menos {n} personas dejaron el {a} durante la noche y se fueron hacia el {b}.',
      'El {a} no quiso responder a las preguntas sobre el {b}, que muchos creen demasiado caro.',
      '{P} y {P} se reunieron en {N} para hablar del {a} y del futuro del {b}.',
    ],
  },
  {
    language: 'ru',
    nouns:
      'порт,рынок,договор,доклад,комитет,аэропорт,бюджет,процесс,вокзал,совет,завод,мост,район,суд,парламент,урожай,госпиталь,конвой'.split(
        ',',
      ),
    sentences: [
      'По словам властей, {a} останется закрытым, пока не будет восстановлен {b} в городе {N}.',
      'Не менее {n} человек ночью покинули {a} и ушли туда, где раньше был {b}.',
      '«Мы ждём этого с весны», — сказал {P}, житель {N}.',
      'Пока неизвестно, кто именно продал {a} и почему {b} узнал об этом так поздно.',
    ],
  },
  {
    language: 'el',
    nouns:
      'λιμάνι,υπουργείο,νοσοκομείο,κοινοβούλιο,δικαστήριο,συμβούλιο,συμβόλαιο,αεροδρόμιο,χωριό,εργοστάσιο,σχολείο,ποτάμι'.split(
        ',',
      ),
    sentences: [
      'Σύμφωνα με τις αρχές, το {a} θα μείνει κλειστό μέχρι να επισκευαστεί το {b} στην πόλη {N}.',
      'Τουλάχιστον {n} άνθρωποι έφυγαν τη νύχτα από το {a} και πήγαν προς το {b}.',
      '«Περιμένουμε αυτό το {a} από την άνοιξη», είπε ο {P}, κάτοικος της περιοχής {N}.',
      'Δεν είναι ακόμη γνωστό ποιος πούλησε το {a} και γιατί το {b} το έμαθε τόσο αργά.',
    ],
  },
]
