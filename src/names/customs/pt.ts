import type { Customs } from '../custom-words.ts'

/** How Portuguese text surrounds names, on both sides of the Atlantic. Source: editor; no common words counted. */
export const portuguese: Customs = {
  functionWords:
    'num numa nuns numas dum duma neste nesta nesse nessa naquele naquela deste desta desse dessa daquele daquela meu minha meus minhas teu tua nosso nossa nossos nossas eu tu nós vós você vocês me te nos lhe lhes qual quais quanto quantos todo toda todos todas tudo outro outra outros outras cada vários várias alguns algumas algum alguma nenhum nenhuma muitos muitas poucos poucas dois duas três quatro cinco seis sete oito nove dez cem mil ' +
    'então agora aqui ali lá porém contudo todavia entretanto além disso assim também tampouco talvez quase só apenas mesmo inclusive mediante exceto salvo junto perto longe dentro fora antes nunca sempre jamais havia estava estavam tinha tinham pode podem deve devem disse conforme portanto finalmente atualmente actualmente',
  titles:
    'presidente presidenta premiê premier primeiro ministro ministra chanceler secretário secretária porta-voz senador senadora deputado deputada governador governadora prefeito prefeita autarca embaixador embaixadora enviado enviada comissário comissária diretor diretora director directora professor professora senhor senhora sr sra dr dra prof eng general coronel capitão comandante tenente major almirante xeque emir imã imame papa cardeal arcebispo bispo rabino analista correspondente jornalista vice-presidente líder advogado advogada procurador procuradora juiz juíza',
  weakTitles:
    'rei rainha príncipe princesa lorde conde duque padre madre irmão irmã filho filha chefe dom dona são santa',
  titleAcronyms: '',
  modifiers: 'ex vice primeira',
  heads:
    'organização comissão agência autoridade comité comitê conselho ministério departamento escritório união associação instituto universidade colégio escola centro banco fundo corte tribunal partido frente exército marinha forças força unidade polícia serviço federação liga companhia grupo administração academia hospital fundação sociedade rede programa assembleia congresso senado parlamento casa câmara república reino emirado estado estados cidade província distrito região golfo estreito baía mar oceano lago rio monte cabo ilha ilhas vale porto igreja mesquita catedral palácio castelo museu teatro biblioteca estádio aeroporto torre ponte praça rua parque embaixada observatório iniciativa aliança coligação coalizão movimento brigada brigadas guarda tratado acordo pacto declaração convenção cúpula cimeira conferência fórum festival taça copa guerra batalha',
  calendar:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  calendarNames: '',
  connectors: 'de do da dos das para',
  articles: 'o a os as',
  and: 'e',
  abbreviations: 'sr sra dr dra prof eng sto sta',
  endings: '',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
