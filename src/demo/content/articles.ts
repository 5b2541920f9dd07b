/**
 * The demo newsroom's stories. In a body, `[q:key|words]` marks the words of a quote, `[s:key|words]` words that rest
 * on a source, `## ` opens a subheading. `stage` is how far the story has been taken, through the real commands.
 */
export type Stage =
  'draft' | 'requested' | 'changes-requested' | 'approved' | 'scheduled' | 'published' | 'edited'

export type DemoArticle = {
  key: string
  language: 'en' | 'tr'
  headline: string
  standfirst: string
  dateline: { place: string; date: string }
  section: string
  genre: string
  topic: string
  urgency: number
  picture?: string
  byline: string
  people: string[]
  organizations: string[]
  places: string[]
  events?: string[]
  stage: Stage
  note?: string
  embargoDays?: number
  body: string
}

export const articles: DemoArticle[] = [
  {
    key: 'dredging',
    language: 'en',
    headline: 'Port Ellery votes to dredge its harbour after two-year wait',
    standfirst:
      'The council released 14.2 million crowns for the work, to begin when the winter gales are over.',
    dateline: { place: 'Port Ellery', date: '2026-02-10' },
    section: 'politics',
    genre: 'news',
    topic: 'medtop:11000000',
    urgency: 3,
    picture: 'harbour',
    byline: 'ines',
    people: ['odell', 'varga'],
    organizations: ['council', 'harbour'],
    places: ['ellery'],
    events: ['vote'],
    stage: 'published',
    body: `The city council of Port Ellery voted 11 to 4 on Tuesday to dredge the inner harbour, ending an argument that had outlasted two budgets.

The plan sets aside [s:budget|14.2 million crowns] and asks for the channel to be taken down to 6.5 metres along its whole length. [s:harbour-log|It stood at 4.1 metres at the last sounding in January], according to the log of the Ellery Harbour Authority.

“[q:odell-1|We waited two winters for this, and the boats could not wait any longer.]” Mayor Ruth Odell told the chamber after the vote.

“[q:varga-1|At low water we have been sending the larger boats away],” said Tomas Varga, the harbour master, who put the loss at 31 landings since October.

## What happens next

Work begins in late March and stops between 1 April and 30 June in the outer basin, where birds nest. The four members who voted against the plan said the calendar left no room for bad weather.

Two earlier attempts failed: in 2024 no company bid, and in 2025 the council put the money into the sea wall instead.`,
  },
  {
    key: 'dredging-tr',
    language: 'tr',
    headline: 'Port Ellery limanı iki yıllık beklemenin ardından derinleştirilecek',
    standfirst:
      'Kent meclisi, kış fırtınaları dindiğinde başlayacak çalışma için 14,2 milyon kron ayırdı.',
    dateline: { place: 'Port Ellery', date: '2026-02-11' },
    section: 'politics',
    genre: 'news',
    topic: 'medtop:11000000',
    urgency: 4,
    picture: 'harbour',
    byline: 'tuna',
    people: ['odell'],
    organizations: ['council', 'harbour'],
    places: ['ellery'],
    events: ['vote'],
    stage: 'published',
    body: `Port Ellery kent meclisi, iç limanın derinleştirilmesini salı günü 4'e karşı 11 oyla kabul etti.

Plan için [s:budget|14,2 milyon kron] ayrıldı; kanalın boydan boya 6,5 metreye indirilmesi öngörülüyor. Liman İdaresi'nin kayıtlarına göre derinlik ocak ayındaki son ölçümde [s:harbour-log|4,1 metreydi].

Belediye Başkanı Ruth Odell oylamanın ardından, “[q:odell-tr|Bunun için iki kış bekledik, teknelerin daha fazla bekleyecek hâli kalmamıştı.]” dedi.

Çalışmalar mart sonunda başlayacak, kuşların yuva yaptığı dış havzada 1 Nisan ile 30 Haziran arasında duracak.`,
  },
  {
    key: 'ferry',
    language: 'en',
    headline: 'Sund ferry returns on Monday with a timetable for the night shift',
    standfirst:
      'Three boats a day at first; a fourth follows once the channel is deep enough at low water.',
    dateline: { place: 'Sund', date: '2026-02-20' },
    section: 'society',
    genre: 'news',
    topic: 'medtop:04000000',
    urgency: 4,
    byline: 'ines',
    people: ['penrose'],
    organizations: ['ferries'],
    places: ['sund', 'ellery'],
    stage: 'published',
    body: `The ferry between Port Ellery and Sund sails again from Monday, eleven months after the last boat was taken out of service.

Sundline Ferries will run three crossings each way, the first early enough for the night shift at the cannery to get home.

“[q:penrose-1|The first boat leaves at ten past six, and it will leave with whoever is on it.]” Alan Penrose, the company's director, wrote [s:ferry-post|in a public post on Friday].

A single ticket costs 4.80 crowns. The fourth crossing waits for the dredging of Port Ellery's harbour, since the larger boat draws 3.9 metres.`,
  },
  {
    key: 'heron',
    language: 'en',
    headline: '“We counted every heron”: the biologist who said yes to the dredger',
    standfirst:
      'Hanne Lindqvist has spent nineteen springs in the Sund marsh. She explains why she did not oppose the work.',
    dateline: { place: 'Sund', date: '2026-02-24' },
    section: 'science',
    genre: 'interview',
    topic: 'medtop:06000000',
    urgency: 5,
    picture: 'marsh',
    byline: 'ines',
    people: ['lindqvist'],
    organizations: ['institute', 'harbour'],
    places: ['sund'],
    stage: 'published',
    body: `Hanne Lindqvist answers the door of the Marsh Institute in waders. The tide, she says, does not wait for newspapers.

Her team found 212 pairs of grey herons this winter, 40 more than a year ago. “[q:lind-1|We counted every heron between the two bridges, twice, because the first number looked too good.]” Lindqvist said.

## A calendar, signed

Many expected the institute to go to court over the harbour plan. It signed a calendar instead: no work in the outer basin from April to June.

“[q:lind-2|A marsh does not mind a dredger. It minds a dredger in April.]” she said.

Asked whether she trusts the signature, she laughed. “[q:lind-3|If they keep to the calendar they signed, I will have nothing to complain about, and I am good at complaining.]” she said.

The next count is due in the first week of July.`,
  },
  {
    key: 'heron-tr',
    language: 'tr',
    headline: '“Her balıkçılı tek tek saydık”: Tarama gemisine evet diyen biyolog',
    standfirst:
      'Hanne Lindqvist on dokuz bahardır Sund sazlığında. Çalışmaya neden karşı çıkmadığını anlattı.',
    dateline: { place: 'Sund', date: '2026-02-26' },
    section: 'science',
    genre: 'interview',
    topic: 'medtop:06000000',
    urgency: 6,
    picture: 'marsh',
    byline: 'tuna',
    people: ['lindqvist'],
    organizations: ['institute'],
    places: ['sund'],
    stage: 'draft',
    body: `Hanne Lindqvist, Sazlık Enstitüsü'nün kapısını balıkçı çizmeleriyle açıyor. Gelgit, diyor, gazeteyi beklemez.

Ekibi bu kış 212 çift gri balıkçıl saydı; geçen yıldan 40 fazla. Lindqvist, “[q:lind-tr|İki köprü arasındaki her balıkçılı tek tek, hem de iki kez saydık; ilk sayı fazla güzel görünüyordu.]” dedi.

Çoğu kişi enstitünün liman planını mahkemeye taşımasını bekliyordu. Enstitü bunun yerine nisan ile haziran arasında dış havzada çalışılmayacağını öngören bir takvim imzaladı.`,
  },
  {
    key: 'marsh-analysis',
    language: 'en',
    headline: 'What six and a half metres would mean for the salt marsh',
    standfirst:
      'A deeper channel moves more water. Whether the reeds notice depends on where the mud goes.',
    dateline: { place: 'Port Ellery', date: '2026-03-01' },
    section: 'science',
    genre: 'analysis',
    topic: 'medtop:06000000',
    urgency: 6,
    picture: 'marsh',
    byline: 'ines',
    people: ['lindqvist', 'varga'],
    organizations: ['institute', 'harbour'],
    places: ['ellery', 'sund'],
    stage: 'requested',
    note: 'Please look at the volumes in the third paragraph first.',
    body: `Port Ellery's harbour will be a third deeper by the autumn. The water that fills it has to come past the marsh.

The log of the harbour authority gives a channel of [s:harbour-log|4.1 metres today]. At 6.5 metres the same tide carries about half as much water again through the narrows.

That is not bad news by itself. The dredged mud, some 190,000 cubic metres, could be laid along the seaward edge, where the reeds have lost 12 metres in a decade.

[s:official|The harbour office has not decided], an official said. The choice would have to be made before the first barge is hired.`,
  },
  {
    key: 'storm',
    language: 'en',
    headline: 'Storm Isolde closes coast road at Hallam Point',
    standfirst:
      'No one was hurt. The road is to stay shut until the wall has been looked at in daylight.',
    dateline: { place: 'Hallam Point', date: '2026-03-02' },
    section: 'society',
    genre: 'news',
    topic: 'medtop:17000000',
    urgency: 2,
    picture: 'storm',
    byline: 'ines',
    people: [],
    organizations: ['council'],
    places: ['hallam', 'ellery'],
    events: ['storm'],
    stage: 'edited',
    body: `Waves broke over the coast road at Hallam Point on Monday evening and carried away about 30 metres of its parapet.

The council closed the road at 19.40 and asked drivers to take the inland route by Marvale. Nobody was hurt.

Gusts reached 118 kilometres an hour at the lighthouse, the highest reading since 2019.`,
  },
  {
    key: 'night-bus',
    language: 'en',
    headline: 'Council puts off the night buses to the spring session',
    standfirst: 'A majority wanted the figures for Sunday first.',
    dateline: { place: 'Port Ellery', date: '2026-03-04' },
    section: 'politics',
    genre: 'news',
    topic: 'medtop:11000000',
    urgency: 5,
    byline: 'ines',
    people: ['adeyo', 'odell'],
    organizations: ['council'],
    places: ['ellery'],
    stage: 'changes-requested',
    note: 'The minutes say 8 to 7, the draft says 9 to 6. Which is it?',
    body: `Port Ellery will not decide on night buses before May. The council voted 9 to 6 on Wednesday to wait for passenger figures for Sundays.

“[q:adeyo-1|Nobody should have to choose between a late shift and a way home],” said Grace Adeyo, who had brought the motion.

The cost was put at 610,000 crowns a year for two lines.`,
  },
  {
    key: 'grain',
    language: 'en',
    headline: 'Marvale grain prices fall for a third week',
    standfirst: 'Barley loses most; dealers point to full silos rather than to the weather.',
    dateline: { place: 'Marvale', date: '2026-03-06' },
    section: 'economy',
    genre: 'news',
    topic: 'medtop:04000000',
    urgency: 5,
    picture: 'grain',
    byline: 'ines',
    people: [],
    organizations: ['exchange'],
    places: ['marvale'],
    stage: 'approved',
    embargoDays: 30,
    body: `Barley closed at 171 crowns a tonne at the Marvale Grain Exchange on Friday, [s:exchange-sheet|6.5 per cent less than three weeks ago].

Wheat lost 2.1 per cent over the same time. Oats did not move.

The exchange's weekly sheet shows silos filled to 88 per cent, against 71 per cent in the same week last year.`,
  },
  {
    key: 'dam',
    language: 'tr',
    headline: 'Yelova barajında doluluk yüzde 62’ye çıktı',
    standfirst: 'Su İdaresi, yaz için kısıntı beklemiyor ama tasarruf çağrısını sürdürüyor.',
    dateline: { place: 'Yelova', date: '2026-02-27' },
    section: 'society',
    genre: 'news',
    topic: 'medtop:06000000',
    urgency: 4,
    picture: 'dam',
    byline: 'tuna',
    people: ['solmaz'],
    organizations: ['water'],
    places: ['yelova'],
    stage: 'published',
    body: `Yelova'nın içme suyunu sağlayan barajda doluluk oranı [s:su-raporu|yüzde 62'ye yükseldi]. Oran geçen yılın aynı gününde yüzde 48'di.

Su İşleri Müdürü Nermin Solmaz, “[q:solmaz-1|Bu kış beklediğimizden iyi geçti ama musluğu açık bırakacak kadar değil],” dedi.

İdare, yaz aylarında kısıntı öngörmüyor. Kentte kişi başına günlük kullanım 168 litre.`,
  },
  {
    key: 'tram',
    language: 'tr',
    headline: 'Karsuva’da tramvayın ilk ihalesine üç firma katıldı',
    standfirst: 'Dokuz kilometrelik hattın ilk bölümü için en düşük teklif 2,3 milyar lira.',
    dateline: { place: 'Karsuva', date: '2026-03-11' },
    section: 'economy',
    genre: 'news',
    topic: 'medtop:04000000',
    urgency: 4,
    picture: 'tram',
    byline: 'tuna',
    people: ['erden'],
    organizations: ['karsuva'],
    places: ['karsuva'],
    events: ['tender'],
    stage: 'requested',
    note: 'Teklif tutarlarını tutanakla karşılaştırır mısınız?',
    body: `Karsuva Belediyesi, tramvay hattının ilk bölümü için çarşamba günü ihale yaptı. [s:ihale|Üç firma teklif verdi.]

Dokuz kilometrelik hattın ilk bölümü için en düşük teklif 2,3 milyar lira oldu. Sonuç on beş gün içinde açıklanacak.

Belediye Başkanı Kaan Erdenay, “[q:erden-1|İlk kazmayı sonbaharda vuracağız, sözümüz sözdür],” diye konuştu.`,
  },
  {
    key: 'seismic',
    language: 'tr',
    headline: 'Akpelit Üniversitesi deprem ölçüm ağını 40 istasyona çıkardı',
    standfirst:
      'Yeni istasyonlar, küçük sarsıntıların yerini birkaç yüz metre yanılmayla belirleyebiliyor.',
    dateline: { place: 'Karsuva', date: '2026-03-06' },
    section: 'science',
    genre: 'news',
    topic: 'medtop:13000000',
    urgency: 5,
    byline: 'tuna',
    people: ['toprak'],
    organizations: ['university'],
    places: ['karsuva'],
    stage: 'scheduled',
    body: `Akpelit Üniversitesi, bölgedeki deprem ölçüm ağına on iki istasyon ekledi. Ağda artık 40 istasyon var.

Prof. Leyla Toprakçı, “[q:toprak-1|Ölçmediğiniz bir sarsıntıyı anlayamazsınız],” ifadesini kullandı.

Veriler üniversitenin sitesinde beş dakikada bir yenilenecek.`,
  },
  {
    key: 'library',
    language: 'en',
    headline: 'Marvale library opens its restored reading room in May',
    standfirst: 'Forty thousand volumes come back from the salt mine where they were dried.',
    dateline: { place: 'Marvale', date: '2026-03-12' },
    section: 'culture',
    genre: 'feature',
    topic: 'medtop:01000000',
    urgency: 7,
    byline: 'ines',
    people: [],
    organizations: [],
    places: ['marvale'],
    stage: 'draft',
    body: `The reading room of the Marvale library opens again on 9 May, three years after the flood.

About 40,000 volumes were frozen, dried and stored in a disused salt mine. The last 6,000 are on their way back.

The restorers kept one shelf as the water left it.`,
  },
]

/** Links, settled by the editors: from, to, type, and whether they were confirmed, only proposed, or rejected. */
export const links = [
  { from: 'dredging-tr', to: 'dredging', type: 'translation-of', state: 'confirmed' },
  { from: 'dredging', to: 'ferry', type: 'background', state: 'confirmed' },
  { from: 'heron', to: 'dredging', type: 'follow-up', state: 'confirmed' },
  { from: 'heron-tr', to: 'heron', type: 'translation-of', state: 'confirmed' },
  { from: 'dredging', to: 'marsh-analysis', type: 'background', state: 'suggested' },
  { from: 'marsh-analysis', to: 'heron', type: 'see-also', state: 'confirmed' },
  { from: 'night-bus', to: 'ferry', type: 'see-also', state: 'rejected' },
] as const
