/**
 * Words that newsrooms write around an article, by what they mark. Parts of regular expressions, without flags.
 * Source: editor (unverified), seen in published articles of the languages named.
 */

/** Agencies and outlets that sign a credit by their name alone. */
export const AGENCIES =
  'AFP|AP|Reuters|REUTERS|dpa|DPA|EFE|ANSA|AGI|LaPresse|TASS|RIA Novosti|RIA|Interfax|Ukrinform|UNIAN|Xinhua|SANA|Anadolu(?: Agency| Ajansı)?|AA|DHA|IHA|İHA|ANKA|IRNA|ISNA|Fars|Tasnim|Mehr|INA|KUNA|WAM|SPA|QNA|MENA|NNA|Petra|PA|PAP|ČTK|CTK|MTI|APA|SDA|ATS|Keystone-ATS|Belga|BELGA|ANP|Lusa|LUSA|NTB|TT|Ritzau|STT|Kyodo|Yonhap|ANF|ANHA|UPI|PTI|ANI|IANS|CNA|Bloomberg|Europa Press|Agence France-Presse|Associated Press|The Associated Press|Rudaw|North Press|ΑΠΕ-ΜΠΕ|ΑΜΠΕ|ΑΠΕ|رويترز|فرانس برس|أ ف ب|أ\\.ف\\.ب|سانا|وكالات|РИА Новости|ТАСС|Интерфакс'

/** Labels of a source line, before a colon. en fr de es it pt nl da/sv/nb el ru uk tr ar fa pl cs/sk hu ro zh/ja */
export const SOURCE_LABELS =
  'Sources?|Credits?|Via|Agency|Agencies|Quellen?|Agence|Fuentes?|Agencias?|Font[ei]|Fontes?|Bron(?:nen)?|Kilder?|Källor?|Πηγή|Πηγές|Με πληροφορίες από|Источники?|Джерел[оа]|Kaynak|المصدر|المصادر|منبع|Źródł[oa]|Zdroje?|Forrás|Surs[aă]|Извор|来源|出典|출처'

/** Words that mean “with” before an agency. */
export const WITH_AGENCY =
  'With|With (?:files|reporting|inputs?|information|additional reporting) (?:from|by)|Avec|Mit|Con|Con informaci[óo]n de|Com|Met|Med|Με|С|ile|مع|Z'

/** First words of lines that name the authors, up to the name. */
export const BY_WORDS =
  'By|BY|Par|PAR|Von|VON|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|De notre correspondante?|Του|Της|Των|Автор:?|بقلم:?|كتب:?|كتبت:?|Text:|Texte:|Texto:|Testo:|Tekst:|Autor:|Author:|Written by|Story by|Reporting by'

/** What agencies write below an article about who made it. */
export const MADE_BY =
  '(?:Additional )?[Rr]eporting by|[Ww]riting by|[Ee]diting by|[Ee]dited by|[Cc]ompiled by|[Tt]ranslat(?:ed|ion|ing) by|[Rr]eported by|[Rr]édigé par|[ÉEé]dité par|[Tt]raduit par|[Rr]eportage de|[Rr]eporte(?:s|ado)? (?:de|por)|[Ee]scrito por|[Ee]ditado por|[Tt]raducido por|[Bb]ericht von|[Rr]edigiert von|[Üü]bersetzt von|[Gg]eschrieben von|[Rr]edazione di|[Tt]radotto da|[Rr]eportagem de|[Ee]dição de'

/** Labels of captions and picture credits. */
export const CAPTION_LABELS =
  '(?:FILE |File |AP |AFP |Reuters )?(?:PHOTO|Photos?|Photograph|Picture|Pictures|Image|Images|Caption|Cover photo|Illustration)|FILE|Crédits? photo|Photo d’archives|Légende|Fotos?|Bild|Bilder|Archivbild|Foto de archivo|Imagen|Imagem|Immagine|Didascalia|Beeld|Φωτογραφία|Φωτό|Φωτο|Εικόνα|Фото|Світлина|Fotoğraf|صورة|الصورة|عکس|Zdjęcie|Kép'
