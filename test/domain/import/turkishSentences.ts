import type { AttributedSentence } from './attributedSentence.ts'

/** Sentences of our own about invented people; `⟦ ⟧` stands around the words, without their marks. */
export const TURKISH_SENTENCES: AttributedSentence[] = [
  {
    text: 'Liman Müdürü Erdem Sarıgöl, “Vinçler pazartesi günü çalışacak” dedi.',
    quotes: [['Vinçler pazartesi günü çalışacak', 'Liman Müdürü Erdem Sarıgöl', 'Erdem Sarıgöl']],
  },
  {
    text: '“Vinçler pazartesi günü çalışacak” dedi Erdem Sarıgöl.',
    quotes: [['Vinçler pazartesi günü çalışacak', 'Erdem Sarıgöl', 'Erdem Sarıgöl']],
  },
  {
    text: 'Vali Nurhan Tekeli, törende yaptığı açıklamada, "Yol üç ay içinde açılacak." diye konuştu.',
    quotes: [['Yol üç ay içinde açılacak.', 'Vali Nurhan Tekeli', 'Nurhan Tekeli']],
  },
  {
    text: 'Toplantıda konuşan Selma Akpınar, “Bütçe yetersiz kaldı.” ifadesini kullandı.',
    quotes: [['Bütçe yetersiz kaldı.', 'Selma Akpınar', 'Selma Akpınar']],
  },
  {
    text: 'Gazetecilere konuşan Belediye Başkanı Orhan Ulusoy “Su kesintisi bu gece bitecek” ifadelerini kullandı.',
    quotes: [['Su kesintisi bu gece bitecek', 'Belediye Başkanı Orhan Ulusoy', 'Orhan Ulusoy']],
  },
  {
    text: 'Derya Yontan şunları söyledi: “Fırını babam kurdu, kızım yürütecek.”',
    quotes: [['Fırını babam kurdu, kızım yürütecek.', 'Derya Yontan', 'Derya Yontan']],
  },
  {
    text: 'Prof. Dr. Cihan Balkır şöyle konuştu: "Göl her yıl iki metre çekiliyor."',
    quotes: [['Göl her yıl iki metre çekiliyor.', 'Prof. Dr. Cihan Balkır', 'Cihan Balkır']],
  },
  {
    text: '“Bu köprü bizim emeğimiz” diyen Gülten Arıca, açılışta gözyaşlarını tutamadı.',
    quotes: [['Bu köprü bizim emeğimiz', 'Gülten Arıca', 'Gülten Arıca']],
  },
  {
    text: '“Sınav ertelenmeyecek” ifadesini kullanan Rektör Kâmil Duransoy, takvimi paylaştı.',
    quotes: [['Sınav ertelenmeyecek', 'Rektör Kâmil Duransoy', 'Kâmil Duransoy']],
  },
  {
    text: 'Bakan Feride Özmenli, kararın “tarihi bir adım” olduğunu söyledi.',
    quotes: [['tarihi bir adım', 'Bakan Feride Özmenli', 'Feride Özmenli']],
  },
  {
    text: 'Sendika başkanı Tuncay Gürbüzer, ücretlerin “açlık sınırının altında” kaldığını belirtti.',
    quotes: [['açlık sınırının altında', 'Sendika başkanı Tuncay Gürbüzer', 'Tuncay Gürbüzer']],
  },
  {
    text: "Çevre Bakanlığı'ndan yapılan açıklamada, “Ölçümler sınırın altında” denildi.",
    quotes: [['Ölçümler sınırın altında', 'Çevre Bakanlığı', 'Çevre Bakanlığı']],
  },
  {
    text: 'Valilikten yapılan yazılı açıklamada “Yangın kontrol altına alındı” ifadesi yer aldı.',
    quotes: [['Yangın kontrol altına alındı', 'Valilikten', null]],
  },
  {
    text: "Hale Şenbay'a göre “tiyatro bir şehrin hafızası”.",
    quotes: [['tiyatro bir şehrin hafızası', 'Hale Şenbay', 'Hale Şenbay']],
  },
  {
    text: "Ufuk Kırdar'ın ifadesiyle “denizin sesi kesildi”.",
    quotes: [['denizin sesi kesildi', 'Ufuk Kırdar', 'Ufuk Kırdar']],
  },
  {
    text: 'Antrenör Levent Ispartalı, “Bugün kazanan taraf seyirciydi” diyerek tribünlere teşekkür etti.',
    quotes: [['Bugün kazanan taraf seyirciydi', 'Antrenör Levent Ispartalı', 'Levent Ispartalı']],
  },
  {
    text: 'Meltem Yüceer, “Kitap okumak pahalı olmamalı” değerlendirmesinde bulundu.',
    quotes: [['Kitap okumak pahalı olmamalı', 'Meltem Yüceer', 'Meltem Yüceer']],
  },
  {
    text: 'Muhtar Bekir Çaylak, “Ne zaman gelecekler?” diye sordu.',
    quotes: [['Ne zaman gelecekler?', 'Muhtar Bekir Çaylak', 'Bekir Çaylak']],
  },
  {
    text: 'Kaptan Sevim Altıok ise “Fırtına bizi iki gün bekletti” dedi.',
    quotes: [['Fırtına bizi iki gün bekletti', 'Kaptan Sevim Altıok', 'Sevim Altıok']],
  },
  {
    text: 'Adını vermek istemeyen bir yetkili, “Dosya kapanmadı” dedi.',
    quotes: [['Dosya kapanmadı', 'bir yetkili', null]],
  },
  {
    text: 'Görgü tanığı Hasan Köprülü, «Önce bir ses duyduk» şeklinde konuştu.',
    quotes: [['Önce bir ses duyduk', 'Görgü tanığı Hasan Köprülü', 'Hasan Köprülü']],
  },
  {
    text: "Ressam Aylin Kuzgun, Ayvalık'taki sergisinde “Renk susmaz” yanıtını verdi.",
    quotes: [['Renk susmaz', 'Ressam Aylin Kuzgun', 'Aylin Kuzgun']],
  },
  {
    text: 'Savcı Metin Oruçlu, “Deliller toplandı” açıklamasını yaptı.',
    quotes: [['Deliller toplandı', 'Savcı Metin Oruçlu', 'Metin Oruçlu']],
  },
  {
    text: 'İlçe başkanı Zerrin Tokgöz, “Sandıklara sahip çıkın” çağrısında bulundu.',
    quotes: [['Sandıklara sahip çıkın', 'İlçe başkanı Zerrin Tokgöz', 'Zerrin Tokgöz']],
  },
  {
    text: 'Arıcı Yusuf Dereli dün geldi. Dereli, “Kovanların yarısı boş” dedi.',
    quotes: [['Kovanların yarısı boş', 'Dereli', 'Yusuf Dereli']],
  },
  {
    text: 'Öğretmen Pınar Sayar toplantıya katıldı. O da “Çocuklar aç geliyor” dedi.',
    quotes: [['Çocuklar aç geliyor', 'O', 'Pınar Sayar']],
  },
  {
    text: 'Şoför Kadir Yolcuer kazayı anlattı. “Fren tutmadı” dedi.',
    quotes: [['Fren tutmadı', 'Şoför Kadir Yolcuer', 'Kadir Yolcuer']],
  },
  {
    text: 'Besteci İlhan Perçin, “Müzik bitti” dedi, “ama yankısı sürüyor.”',
    quotes: [
      ['Müzik bitti', 'Besteci İlhan Perçin', 'İlhan Perçin'],
      ['ama yankısı sürüyor.', 'Besteci İlhan Perçin', 'İlhan Perçin'],
    ],
  },
  {
    text: "Kulüp Başkanı Turgay Selvi'nin “transfer bitti” sözleri tartışma yarattı.",
    quotes: [['transfer bitti', 'Kulüp Başkanı Turgay Selvi', 'Turgay Selvi']],
  },
  {
    text: 'Doktor Esin Uğurlu uyardı: “Aşı bekletilmemeli.”',
    quotes: [['Aşı bekletilmemeli.', 'Doktor Esin Uğurlu', 'Esin Uğurlu']],
  },
  {
    text: 'Avukat Rıfat Hancı, “Temyize gideceğiz” diye ekledi.',
    quotes: [['Temyize gideceğiz', 'Avukat Rıfat Hancı', 'Rıfat Hancı']],
  },
  {
    text: "Raporu hazırlayan jeolog Sinem Taşkıran, 'Fay kırılmadı' dedi.",
    quotes: [['Fay kırılmadı', 'jeolog Sinem Taşkıran', 'Sinem Taşkıran']],
  },
  { text: 'Sergide “Kayıp Deniz” adlı tablo da yer aldı.', quotes: [] },
  { text: 'Mahallede “hayalet” diye anılan ev yıkıldı.', quotes: [] },
  { text: 'Eski futbolcu Cengiz “Fırtına” Bozok emekli oldu.', quotes: [] },
  { text: "Yönetmen Nil Karaduman'ın “Son Durak” filmi ödül aldı.", quotes: [] },
  {
    text: 'Sürücünün annesi Fadime Gökçe gözyaşları içinde, "Oğlum işe yeni başlamıştı" diye ağladı.',
    quotes: [['Oğlum işe yeni başlamıştı', 'Sürücünün annesi Fadime Gökçe', 'Fadime Gökçe']],
  },
  {
    text: 'Polis, şüphelinin “pişmanım” dediğini aktardı.',
    quotes: [['pişmanım', 'şüphelinin', null]],
  },
  {
    text: 'Sarıgöl, kararı “kabul edilemez” olarak nitelendirdi.',
    quotes: [['kabul edilemez', 'Sarıgöl', 'Sarıgöl']],
  },
  {
    text: 'Yetkililer, “Vatandaşlarımız kıyıdan uzak dursun” uyarısında bulundu.',
    quotes: [['Vatandaşlarımız kıyıdan uzak dursun', 'Yetkililer', null]],
  },
  {
    text: 'Başkan Can Uysal’dan müjde: “Metro yıl sonunda açılıyor”',
    quotes: [['Metro yıl sonunda açılıyor', 'Başkan Can Uysal', 'Can Uysal']],
  },
  {
    text: 'Sözlerini “Birlikte başaracağız” diyerek tamamlayan Elif Nazlı alkış aldı.',
    quotes: [['Birlikte başaracağız', 'Elif Nazlı', 'Elif Nazlı']],
  },
  {
    text: 'Erdem Sarıgöl’ün “kabul edilemez” olarak nitelendirdiği karar iptal edildi.',
    quotes: [['kabul edilemez', 'Erdem Sarıgöl', 'Erdem Sarıgöl']],
  },
  {
    text: 'John Carver, “Anlaşma yakın” dedi. Carver’ın sözlerine yanıt veren Bakan İlker Petek ise “Göreceğiz” ifadesini kullandı.',
    quotes: [
      ['Anlaşma yakın', 'John Carver', 'John Carver'],
      ['Göreceğiz', 'Bakan İlker Petek', 'İlker Petek'],
    ],
  },
  {
    text: 'Volkan Kaya, bir gazetecinin “İstifa edecek misiniz?” sorusuna “Hayır” yanıtını verdi.',
    quotes: [
      ['İstifa edecek misiniz?', 'bir gazetecinin', null],
      ['Hayır', 'Volkan Kaya', 'Volkan Kaya'],
    ],
  },
  {
    text: 'Mahalle sakinleri, “Yıllardır yol bekliyoruz” diye tepki gösterdi.',
    quotes: [['Yıllardır yol bekliyoruz', 'Mahalle sakinleri', null]],
  },
  {
    text: 'Nazlı Er, kararın ardından “Adalet yerini buldu” dedi; Er ayrıca dosyanın “eksiksiz” olduğunu vurguladı.',
    quotes: [
      ['Adalet yerini buldu', 'Nazlı Er', 'Nazlı Er'],
      ['eksiksiz', 'Er', 'Nazlı Er'],
    ],
  },
  {
    text: 'Genel Sekreter Antonio Ruiz, durumun "son derece kaygı verici" olduğunu belirterek çağrı yaptı.',
    quotes: [['son derece kaygı verici', 'Genel Sekreter Antonio Ruiz', 'Antonio Ruiz']],
  },
  {
    text: '“Bu yıl hasat erken başladı” bilgisini veren üretici Satılmış Koç, fiyatlardan yakındı.',
    quotes: [['Bu yıl hasat erken başladı', 'üretici Satılmış Koç', 'Satılmış Koç']],
  },
  {
    text: 'Kulüpten yapılan açıklamada şöyle denildi: “Sözleşme karşılıklı feshedildi.”',
    quotes: [['Sözleşme karşılıklı feshedildi.', 'Kulüpten', null]],
  },
  {
    text: 'Hakem Ali Pelitli’nin raporunda “saha olayları” ifadesi yer aldı.',
    quotes: [['saha olayları', 'Hakem Ali Pelitli', 'Ali Pelitli']],
  },
  {
    text: 'Muhalefet ise açıklamayı “göz boyama” olarak değerlendirdi.',
    quotes: [['göz boyama', 'Muhalefet', null]],
  },
  {
    text: 'Mahkeme, eylemin “nitelikli dolandırıcılık” suçunu oluşturduğuna hükmetti.',
    quotes: [],
  },
]
