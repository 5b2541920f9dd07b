import type { Words } from '../text/numbers.ts'

/**
 * What organisations there are in a town. `{P}` is the town. `chief`, `second` and `third` are the people who speak for it,
 * in words that follow a name in English and come before it in Turkish.
 */
export type OrganizationKind = {
  label: Words
  name: Words
  short: Words
  chief: Words
  second: Words
  third: Words
}

export const kinds = {
  council: {
    label: { en: 'Local government', tr: 'Yerel yönetim' },
    name: { en: '{P} City Council', tr: '{P} Belediyesi' },
    short: { en: 'the council', tr: 'belediye' },
    chief: { en: 'the mayor of {P}', tr: '{P} Belediye Başkanı' },
    second: { en: 'who leads the opposition on the council', tr: 'Belediye Meclisi üyesi' },
    third: { en: 'the council’s head of planning', tr: '{P} Belediyesi İmar Müdürü' },
  },
  hospital: {
    label: { en: 'Hospital', tr: 'Hastane' },
    name: { en: '{P} General Hospital', tr: '{P} Devlet Hastanesi' },
    short: { en: 'the hospital', tr: 'hastane' },
    chief: { en: 'the hospital’s medical director', tr: 'Başhekim' },
    second: { en: 'who speaks for the nurses', tr: 'hemşirelerin temsilcisi' },
    third: { en: 'an infectious disease doctor', tr: 'enfeksiyon hastalıkları uzmanı' },
  },
  university: {
    label: { en: 'University', tr: 'Üniversite' },
    name: { en: 'University of {P}', tr: '{P} Üniversitesi' },
    short: { en: 'the university', tr: 'üniversite' },
    chief: { en: 'who leads the research group', tr: 'araştırmanın yürütücüsü Prof. Dr.' },
    second: { en: 'who was not part of the study', tr: 'çalışmada yer almayan Doç. Dr.' },
    third: { en: 'a lecturer in public policy', tr: 'kamu yönetimi uzmanı Dr.' },
  },
  court: {
    label: { en: 'Court', tr: 'Mahkeme' },
    name: { en: '{P} District Court', tr: '{P} Ağır Ceza Mahkemesi' },
    short: { en: 'the court', tr: 'mahkeme' },
    chief: { en: 'the prosecutor', tr: 'savcı' },
    second: { en: 'who represents the defendant', tr: 'sanık avukatı' },
    third: { en: 'a former judge', tr: 'emekli hâkim' },
  },
  rescue: {
    label: { en: 'Fire service', tr: 'İtfaiye' },
    name: { en: '{P} Fire and Rescue', tr: '{P} İtfaiyesi' },
    short: { en: 'the fire service', tr: 'itfaiye' },
    chief: { en: 'the fire chief', tr: 'İtfaiye Müdürü' },
    second: { en: 'who lives in the street', tr: 'mahalle sakini' },
    third: { en: 'an engineer for flood defence', tr: 'taşkın koruma mühendisi' },
  },
  school: {
    label: { en: 'School', tr: 'Okul' },
    name: { en: '{P} Grammar School', tr: '{P} Anadolu Lisesi' },
    short: { en: 'the school', tr: 'okul' },
    chief: { en: 'the head teacher', tr: 'okul müdürü' },
    second: { en: 'who speaks for the parents', tr: 'okul aile birliği başkanı' },
    third: { en: 'a researcher in education', tr: 'eğitim bilimci Dr.' },
  },
  museum: {
    label: { en: 'Museum', tr: 'Müze' },
    name: { en: '{P} Museum of Art and Industry', tr: '{P} Kent Müzesi' },
    short: { en: 'the museum', tr: 'müze' },
    chief: { en: 'the museum’s director', tr: 'müze müdürü' },
    second: { en: 'a painter from {P}', tr: 'ressam' },
    third: { en: 'the curator', tr: 'küratör' },
  },
  club: {
    label: { en: 'Football club', tr: 'Futbol kulübü' },
    name: { en: '{P} Rovers', tr: '{P}spor' },
    short: { en: 'the club', tr: 'kulüp' },
    chief: { en: 'the manager', tr: 'teknik direktör' },
    second: { en: 'the captain', tr: 'takım kaptanı' },
    third: { en: 'who chairs the club', tr: 'kulüp başkanı' },
  },
  company: {
    label: { en: 'Company', tr: 'Şirket' },
    name: { en: '{S} {W}', tr: '{S} {W}' },
    short: { en: 'the company', tr: 'şirket' },
    chief: { en: 'the company’s managing director', tr: 'şirketin genel müdürü' },
    second: { en: 'who chairs the works council', tr: 'iş yeri temsilcisi' },
    third: { en: 'who follows the industry for a bank', tr: 'sektör analisti' },
  },
  union: {
    label: { en: 'Trade union', tr: 'Sendika' },
    name: {
      en: '{P} Transport and Dock Workers’ Union',
      tr: '{P} Liman ve Taşıma İşçileri Sendikası',
    },
    short: { en: 'the union', tr: 'sendika' },
    chief: { en: 'the union’s general secretary', tr: 'sendika genel sekreteri' },
    second: { en: 'who speaks for the employers', tr: 'işveren temsilcisi' },
    third: { en: 'a mediator in labour disputes', tr: 'arabulucu' },
  },
  transit: {
    label: { en: 'Transport company', tr: 'Ulaşım işletmesi' },
    name: { en: '{P} Transit', tr: '{P} Ulaşım İdaresi' },
    short: { en: 'the operator', tr: 'idare' },
    chief: { en: 'the operator’s director', tr: 'ulaşım dairesi başkanı' },
    second: { en: 'who speaks for passengers', tr: 'yolcu temsilcisi' },
    third: { en: 'a traffic engineer', tr: 'ulaşım mühendisi' },
  },
  exchange: {
    label: { en: 'Exchange', tr: 'Borsa' },
    name: { en: '{P} Produce Exchange', tr: '{P} Ticaret Borsası' },
    short: { en: 'the exchange', tr: 'borsa' },
    chief: { en: 'who presides over the exchange', tr: 'borsa başkanı' },
    second: { en: 'who farms outside {P}', tr: 'çiftçi' },
    third: { en: 'an economist', tr: 'iktisatçı Dr.' },
  },
  agency: {
    label: { en: 'Environment agency', tr: 'Çevre kuruluşu' },
    name: { en: '{P} River and Marsh Trust', tr: '{P} Doğa Koruma Derneği' },
    short: { en: 'the trust', tr: 'dernek' },
    chief: { en: 'who leads the trust', tr: 'dernek başkanı' },
    second: { en: 'who fishes on the river', tr: 'balıkçı' },
    third: { en: 'a biologist', tr: 'biyolog Dr.' },
  },
} satisfies Record<string, OrganizationKind>

export type KindName = keyof typeof kinds
export type PostName = 'chief' | 'second' | 'third'
export const kindNames = Object.keys(kinds) as KindName[]
export const postNames: PostName[] = ['chief', 'second', 'third']
