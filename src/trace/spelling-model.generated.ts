// Written by test/tools/train-spellings.ts: learned from spellings of names. Format: spelling-model.ts.

export const SPELLINGS: string = `
ca aïn13 iliv6 isx13 itsi9 itsia14 itx15 raï13 sxe13 txa15 txe13 txi13 uix6 vitsi13 xe$9 xiv13
cs ^lju8 ajs6 ajsk9 aň$8 civ$12 cja9 dza15 dža15 ija$6 ilij10 ilija$14 illj11 ivsky7 ivsky$13 ivský13 jiv13 jub6 kraj11 kyj9 ljub8 llja11 nyc7 rajin8 sce$11 skyj10 yci6 yciv11 ycj13 yj$12 ysce11 yšč12 če$11 čiv13 ňa$6 šiv12 šče8
de ^nowo7 ^tscha12 chah15 chiw7 dscha12 ewsk$8 ijsk6 iw$12 iwk10 owsk$8 scha7 schan8 schan$13 schar8 schew6 schir12 schy7 tscha8 tschi7 tschy8 wits6 wka9 yj$6 ysc6
es sburgo6 urgo$7
fi ^tsa6 ahin9 ahin$10 anin$7 atš13 avits8 avitsy12 itsy8 itsy$15 itš15 ivin$11 iyy7 jiv14 lja$6 sja9 sja$11 stse9 stse$12 tsas12 tse$10 tsiv15 tsja14 tša15 tše15 tši15 tšy15 ysts11 ystse13 ytsj14 ytš13 yšt11 yštš13 ān$14 še$7 šiv15 šy$15 šyn12
fr aïs8 chahr9 haï7 ievsk$6 kyï7 outc6 oï$6 tcho6 tchy9 vitc7 yï$7 ïev6 ïsk9
hu ^isz15 ^sza13 asz7 csa9 cse12 csi13 ersz14 esz9 isz13 jiv12 kij9 nyi6 osz9 oszt15 ovsz15 sahr15 sza11 szi8 szki15 szla15 szta15 szu15 usz9 zki10 zla7 zlav13 zlav$14 zsa15 zta14 ztan15
it ahres13 aïv12 civ$12 cja9 hres10 hrest13 iïv11 kij7 kij$9 restan13 sce$11 skij9 stā13 tān13 ycj13 ysce11 yšč11 ïv$12 ïvk12 ān$13 če$11 čiv12 šče9
nl itsj9 sje10
pl ^asz11 ^cza8 ^czo11 ^now7 ^nowo12 ^sza12 ^łu9 acz8 adż13 ajsk$10 ajt10 anś11 asz7 aszk11 aszt10 asł10 atij9 ała7 ały7 ań$7 baj6 batij11 bił10 cza7 cze$12 czi7 czo9 czor10 czu8 dij7 dza15 dża15 dżi11 dżu11 esz7 ewie10 grod$11 iał7 icze11 idż11 ień10 ijiw12 ijj10 ilow7 indz11 indż11 inkow10 iw$12 iwk12 iło9 jiw10 jja10 jja$15 kowe10 majs10 mij7 nicz10 nkow7 nowk7 nowo6 ogro7 ogrod11 omaj7 owk6 owsk$7 oło10 oły10 poł12 rwom7 rwoma10 sza10 szah14 szar11 szu12 szy6 sła7 ucz7 wka9 womaj10 woł8 ysz9 yszc11 yńs8 zahr12 zahr$13 zcze9 zczy10 ziw8 zorn10 zow8 zowk10 zoł7 ła$7 łoc10 łod8 łoh10 łow9 łowo10 łyń10 ński6 śke11 śni7 żal11 żam11 żan15 żar12
pt urgo$7 ão$8
ro ^cio8 ^mî11 aii7 aiiv12 anî10 asiliv10 asî12 atî13 brovi8 brovit10 civ$12 eai11 etî10 eț$13 iliv7 iliv$12 isce9 itia$6 ița9 kii$12 kî$13 kîi12 lîn14 mîr11 neț12 niț12 nî$12 odî12 olî12 ovî11 prî11 rovit8 rîs11 sce$11 siliv9 sivk6 skii12 skî12 stî10 sîl12 tîn14 vîț12 îci12 îi$14 îli13 în$15 îne9 îns12 îșc11 șce12 șci10 șiv12 ța$8 ți$12 ția8
sv ^bā12 ^dā12 ^kā12 ^rā12 ^tja8 amj6 amja8 arā14 atj7 bād12 hār13 hīn12 itj9 jiv12 jne8 jy$12 jyn12 jān12 kamj10 kyj8 qara6 rāb13 rān12 rī$12 rūd13 shā13 sja7 sja$8 sje11 sji6 sju10 sjy10 skyj10 stā14 tja6 tji9 tjy14 tān14 usj10 uzj10 vitj10 yj$11 ysj11 ytj11 zjan10 āb$14 ābā12 ād$13 āh$12 ān$15 ār$15 āsh12 āva12 īn$15 ūd$13
tr ^seh8 ^şa7 dest$12 deş13 deşt15 ehr$9 end$6 eşk14 eşt14 iye$7 seh6 sehr15 şeh9 şehr15
`
