import { spaced, words } from '../lexicon.ts'

/** Offices and professions, bare and with the possessive ending they take after a name (Dışişleri Bakanı). */
const ROLE_STEMS = spaced(`
başkan bakan cumhurbaşkan başbakan vali kaymakam müdür muhtar büyükelçi elçi konsolos sözcü sekreter müsteşar danışman genelsekreter rektör dekan profesör doçent öğretmen öğrenci doktor hekim hemşire başhekim uzman avukat savcı başsavcı
hâkim hakim yargıç noter mühendis mimar gazeteci muhabir yazar şair ressam yönetmen oyuncu şarkıcı sanatçı sporcu futbolcu antrenör kaptan hakem araştırmacı bilimci ekonomist analist tarihçi sosyolog psikolog akademisyen milletvekil vekil
senatör lider genel temsilci yetkili görevli memur polis komiser komutan general albay yarbay binbaşı yüzbaşı teğmen asker işçi çiftçi esnaf balıkçı şoför tüccar patron kurucu ortak sahip yönetici koordinatör direktör eğitmen
itfaiyeci kurtarma gönüllü aktivist eylemci tanık sanık davacı mağdur kurban komşu arkadaş eş anne baba oğul kız kardeş abla ağabey abi dede nine amca dayı teyze hala yeğen kadın adam çocuk genç vatandaş sakin köylü esnaf
turist yolcu müşteri hasta rehber papa kral kraliçe prens prenses şeyh imam müftü papaz haham sendikacı üye eşbaşkan başkanvekil vekil müfettiş denetçi hesap muhasebeci aşçı fırıncı berber terzi kasap marangoz arıcı çoban kaptanpilot pilot
meteorolog jeolog deprembilimci arkeolog kimyager fizikçi biyolog ekolog veteriner eczacı diplomat arabulucu gözlemci rakip aday adayı yapımcı sunucu yorumcu moderatör bestekâr besteci müzisyen orkestra şef üretici tüketici yatırımcı girişimci sanayici emlakçı ihracatçı besici hayvan bakıcı kuaför kaptan dalgıç dağcı koreograf dansçı heykeltıraş küratör editör çevirmen spiker anlatıcı`)
const suffixed = (stem: string): string[] => {
  const vowel = /[aıeiouöüâ]/u
  const last = [...stem].reverse().find((letter) => vowel.test(letter)) ?? 'a'
  const harmony = 'aıâ'.includes(last)
    ? 'ı'
    : 'ei'.includes(last)
      ? 'i'
      : 'ou'.includes(last)
        ? 'u'
        : 'ü'
  const ending = vowel.test(stem.slice(-1)) ? `s${harmony}` : harmony
  const plural = 'aıouâ'.includes(last) ? 'lar' : 'ler'
  const soft = stem.replace(/k$/u, 'ğ').replace(/ç$/u, 'c').replace(/t$/u, 'd').replace(/p$/u, 'b')
  return [
    stem,
    `${soft}${ending}`,
    `${stem}${ending}`,
    `${stem}${plural}`,
    `${stem}${plural}${plural === 'lar' ? 'ı' : 'i'}`,
  ]
}
export const ROLES = new Set([
  ...[...ROLE_STEMS].flatMap(suffixed),
  ...spaced(
    'cumhurbaşkanı başbakanı milletvekili milletvekilleri eşi kızı oğlu avukatı doçenti vekili yardımcısı yetkilisi yetkililer yetkilileri sözcüsü kaynaklar kaynakları uzmanlar',
  ),
])

/** Words of a title, before the name. */
export const TITLES = new Set([
  ...ROLES,
  ...spaced(`sayın bay bayan prof prof. doç doç. dr dr. av av. yrd yrd. op op. uzm uzm. öğr gör üyesi emekli eski yeni genel yardımcısı yrd eş genç ünlü usta şehit gazi hacı
  belediye il ilçe parti grup başkanvekili dışişleri içişleri adalet sağlık eğitim milli savunma maliye hazine ticaret ulaştırma enerji tarım çalışma kültür turizm gençlik spor aile çevre sanayi teknoloji büyükşehir başdanışmanı`),
])
export const BODIES =
  spaced(`hükümet hükümeti muhalefet iktidar yönetim bakanlık bakanlığı bakanlığın belediye belediyesi valilik valiliği şirket şirketi kurum kurumu kurul kurulu komisyon komisyonu mahkeme mahkemesi parti partisi sendika sendikası dernek derneği vakıf vakfı birlik birliği ordu ordusu polis emniyet
meclis meclisi gazete gazetesi dergi dergisi ajans ajansı kulüp kulübü üniversite üniversitesi hastane hastanesi okul banka bankası oda odası başkanlık başkanlığı müdürlük müdürlüğü savcılık savcılığı başsavcılığı büyükelçilik büyükelçiliği konsolosluk örgüt örgütü federasyon
federasyonu konfederasyon platform platformu ekip heyet komite komitesi kızılay rapor raporu açıklama yönetim yönetimi aile ailesi kalabalık grup grubu enstitü enstitüsü merkez merkezi kooperatif kooperatifi`)

export const PRONOUNS = spaced(
  'o kendisi kendileri onlar ben biz bu şu bazıları herkes kimse birisi biri çoğu diğeri',
)

/** Words that open a sentence before its subject, or never are one. */
export const FUNCTION_WORDS =
  spaced(`ve veya ya da de ki ile için gibi kadar göre sonra önce ise ama fakat ancak çünkü oysa hatta yani eğer her bir bu şu o hem ne neden nasıl nerede niçin kim hangi kaç çok daha en az pek böyle şöyle öyle böylece ayrıca öte yandan
bugün dün yarın şimdi artık hâlâ hala henüz zaten sadece yalnızca bile belki tabii elbette evet hayır üstelik nitekim dolayısıyla buna bunun bunu onun onu ona bunlar şunlar bunları şunları şunu bunun üzerine karşın rağmen doğru karşı hakkında ilgili itibaren beri boyunca
içinde dışında arasında tarafından üzerinde üzerine altında yanında önünde arkasında sırasında esnasında olarak olan eden etmek oldu olduğunu olduğu geçen gelecek aynı başka diğer bütün tüm bazı birçok bazen hiç hiçbir kendi sabah akşam öğle gece ocak şubat mart nisan mayıs haziran temmuz
ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar geçtiğimiz toplantıda açıklamada konuşmasında basın sözlerine konuşan söyleyen belirten ben biz siz sen özellikle yüzlerce binlerce onlarca yapılan konuyla son ilk ikinci önceki sonraki bununla böylelikle maalesef ne yazık nihayet derken aksi takdirde sırada arada orada burada şurada kısaca açıkçası doğrusu bilhassa genellikle birlikte beraber hemen derhal yine yeniden tekrar önce evvel sonunda öncelikle aslında gerçekten kesinlikle mutlaka sanırım galiba lütfen haydi hadi işte peki tamam teşekkürler kaynak fotoğraf haberi foto video`)

export const MALE_ROLES = words(
  'bey, kral, prens, baba, oğlu, ağabey, amca, dayı, dede, adam, imam, papaz',
)
export const FEMALE_ROLES = words(
  'hanım, kraliçe, prenses, anne, kızı, abla, teyze, hala, nine, kadın',
)
