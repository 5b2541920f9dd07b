import { sentence, type Words } from './en.ts'
import { momentOf } from './momentOf.ts'

const moment = (at: string): string => {
  const [day, time] = momentOf(at, 'tr')
  return `${day} ${time.replace(':', '.')} UTC`
}

const since = ({ since: what }: { since?: string }): string =>
  what === 'waiver' ? 'muafiyetten' : 'onaydan'

const signOffs: Record<string, string> = {
  'n/a': 'gerekmiyor',
  required: 'bekleniyor',
  complete: 'tamam',
}

const states: Record<string, string> = {
  approved: 'onaylandı',
  'changes-requested': 'düzeltme istendi',
  withdrawn: 'geri çekildi',
}

const events: Record<string, string> = {
  edited: 'metin değişti',
  'check-requested': 'doğrulama istendi',
  'checker-assigned': 'doğrulayan atandı',
  'check-started': 'doğrulamaya başlandı',
  'claim-marked': 'iddia işaretlendi',
  'claim-placed': 'iddianın yeri gösterildi',
  'evidence-added': 'kanıt eklendi',
  'evidence-kept': 'kanıt kopyası saklandı',
  'claim-review-published': 'iddia incelemesi yayımlandı',
  'claim-review-withdrawn': 'iddia incelemesi geri çekildi',
  'claim-settled': 'iddia sonuçlandı',
  'claim-disputed': 'iddiaya itiraz edildi',
  'claim-ruled': 'iddia hakkında karar verildi',
  'no-check-needed': 'doğrulama gerekmiyor denildi',
  'changes-acknowledged': 'değişiklikler görüldü',
  'step-undone': 'bir adım geri alındı',
  'comment-added': 'yorum yazıldı',
  'comment-resolved': 'yorum kapatıldı',
  'check-submitted': 'onaya gönderildi',
  'check-withdrawn': 'doğrulama geri çekildi',
  waived: 'doğrulamadan muaf tutuldu',
  'sign-off-changed': 'ek onaylar değişti',
  approved: 'onaylandı',
  'changes-requested': 'düzeltme istendi',
  published: 'yayımlandı',
  republished: 'yeniden yayımlandı',
  unpublished: 'yayından kaldırıldı',
}

export const tr: Words = {
  notPublished: 'Yayımlanmadı.',
  notScheduled: 'Zamanlanmadı.',
  notApproved: 'Onaylanmadı.',
  notSubmitted: 'Onaya gönderilmedi.',
  notWithdrawn: 'Geri çekilmedi.',
  notSaved: 'Kaydedilmedi.',
  notDeleted: 'Silinmedi.',
  notTakenDown: 'Yayından kaldırılmadı.',
  nothingChanged: 'Hiçbir şey değişmedi.',
  othersWereFirst: 'Aynı anda başkaları da kaydediyordu: lütfen yeniden deneyin.',
  textSaved: 'Metniniz kayıtlı.',
  changeNotSaved: 'Bu değişiklik kaydedilmedi; önce taslak olarak kaydedin.',

  neverChecked: 'Metin hiç doğrulanmadı. Önce doğrulama isteyin.',
  notDecided: ({ number }) => `${number}. doğrulama turu henüz sonuçlanmadı.`,
  changesAsked: ({ number }) =>
    `${number}. doğrulama turunda düzeltme istendi. Düzeltip yeniden doğrulama isteyin.`,
  passageChanged: (given) => `Bu cümle ${since(given)} sonra değişti.`,
  passageAdded: (given) => `Bu cümle ${since(given)} sonra eklendi.`,
  passageRemoved: (given) => `Bu cümle ${since(given)} sonra çıkarıldı.`,
  passageMoved: (given) => `Bu cümlenin yeri ${since(given)} sonra değişti.`,
  passagesChanged: ({ count, ...given }) =>
    given.since === 'waiver'
      ? `Muafiyetten sonra ${count} cümle değişti.`
      : `Onaydan sonra ${count} cümle değişti.`,
  signOffOpen: ({ name, label }) => `“${label ?? name}” onayı bekleniyor.`,
  embargoed: ({ until }) => `Haber ambargolu; ambargo bitişi: ${moment(until)}.`,
  storedOtherwise:
    'Saklanan metin doğrulanan metin değil: kayıt sırasında bir şey metni değiştirdi.',

  wroteIt: 'Bu haberi siz yazdınız.',
  askedForIt: 'Bu doğrulamayı siz istediniz.',
  waivedIt: 'Bu haberi doğrulamadan muaf tutan sizsiniz.',
  editedHere: 'Burayı en son siz düzenlediniz.',
  settledHere: 'Buradaki bir iddiayı siz sonuçlandırdınız.',
  ruledHere: 'Buradaki bir iddia hakkında siz karar verdiniz.',
  markedHere: 'Bunun doğrulanması gerekmediğini siz söylediniz.',
  acknowledgedHere: 'Bunun çıkarıldığını ya da yerinin değiştiğini siz bildirdiniz.',
  somebodyElse: 'Başka birinin onaylaması gerekiyor.',
  somebodyElseDecides: 'Buna başka birinin karar vermesi gerekiyor.',
  approverWrote: ({ number }) =>
    `${number}. doğrulamayı onaylayan kişi artık haberin yazarları arasında: başka birinden doğrulama isteyin.`,

  loginFirst: 'Önce oturum açın.',
  roleDoesNotRead: 'Bunu görme yetkiniz yok.',
  roleDoesNotRequest: 'Doğrulama isteme yetkiniz yok.',
  roleDoesNotCheck: 'Rolünüzün doğrulama yapma yetkisi yok.',
  roleDoesNotRule: 'Rolünüzün iddialar hakkında karar verme yetkisi yok.',
  roleDoesNotApprove: 'Doğrulamaları onaylama yetkiniz yok.',
  roleDoesNotDecide: 'Doğrulamaları sonuçlandırma yetkiniz yok.',
  roleDoesNotPublish: 'Yayımlama yetkiniz yok.',
  roleDoesNotSchedule: 'Yayın zamanlama yetkiniz yok.',
  roleDoesNotTakeDown: 'Haberleri yayından kaldırma yetkiniz yok.',
  roleDoesNotUnpublish: 'Yayından kaldırma yetkiniz yok.',
  roleDoesNotDelete: 'Silme yetkiniz yok.',
  roleDoesNotSignOff: 'Bu onaylara karar verme yetkiniz yok.',
  roleDoesNotWaive: 'Haberleri doğrulamadan muaf tutma yetkiniz yok.',

  checkOpen: ({ number }) => `${number}. doğrulama turu sürüyor; önce onun sonuçlanması gerekiyor.`,
  approvedAlready: ({ number }) =>
    `${number}. doğrulama bu metni aynen onayladı: doğrulanacak yeni bir şey yok.`,
  nothingToCheck: 'Henüz doğrulanacak metin yok. Yazıp kaydedin, sonra yeniden isteyin.',
  textMoved: 'Siz okurken metin değişti; sayfayı yenileyip değişen yerlere bakın.',
  nobodyAsked: 'Bu haber için doğrulama istenmedi.',
  decidedAlready: ({ number, state }) =>
    `${number}. doğrulama turu sonuçlanmış: ${states[state] ?? state}.`,
  decidedMeanwhile: 'Bu doğrulama sonuçlanmış.',
  sayWhatToChange: 'Neyin değişmesi gerektiğini yazın.',

  startedAlready: ({ number }) => `${number}. doğrulama turu zaten sürüyor.`,
  submittedAlready: ({ number }) => `${number}. doğrulama turu zaten onaya gönderildi.`,
  notSubmittedYet: ({ number }) =>
    `${number}. doğrulama turu henüz onaya gönderilmedi: önce doğrulayan açık kalanları sonuçlandırıp göndermeli.`,
  settledInSubmitted:
    'Tur onaya gönderildikten sonra metin değişti ya da yeni bir iddia işaretlendi. Doğrulayan açık kalanları sonuçlandırmalı; tur gönderilmiş olarak kalır, ondan sonra onaylanabilir.',
  notYourRequest: 'Bu doğrulamayı başkası istedi.',
  checkerDoesNotCheck: 'Atanmadı: bu kişi doğrulama yapmıyor.',

  sayWhyWaived: 'Doğrulamanın neden beklenemeyeceğini yazın: gerekçe kayıtlarda kalır.',
  nothingToWaive: 'Muaf tutulacak bir şey yok: bu metin zaten onaylı, muaf ya da yayında.',
  noSecondPerson:
    'Muaf tutulmadı: bunun sorumluluğunu paylaşacak ikinci bir kişi yok. Muaf tutma yetkisi olan başka birine haber verilmesi gerekiyor.',
  owedAfterWaiver:
    'Bu doğrulama bir muafiyetin ardından yapılmak zorunda, geri çekilemez: onayla ya da düzeltme istenerek biter.',
  noSuchSignOff: ({ kind, kinds }) =>
    kinds
      ? `“${kind}” adında bir onay yok. Olanlar: ${kinds}.`
      : `“${kind}” adında bir onay yok: bu masada ek onay kullanılmıyor.`,
  signOffSo: ({ state, label }) =>
    label
      ? `“${label}” onayı zaten “${signOffs[state] ?? state}” durumunda.`
      : `Bu onay zaten “${signOffs[state] ?? state}” durumunda.`,

  noSuchNotice: 'Size gelmiş böyle bir bildirim yok.',
  noticeWaived: ({ by, title, reason, deadline }) =>
    sentence(
      `${by}, “${title}” haberini doğrulamadan muaf tuttu`,
      reason && `: “${reason}”`,
      deadline && `; doğrulamanın son tarihi: ${moment(deadline)}`,
    ),
  noticeAssigned: ({ by, title, deadline }) =>
    sentence(
      `${by}, “${title}” haberini sizin doğrulamanızı istedi`,
      deadline && `; son tarih: ${moment(deadline)}`,
    ),
  noticeSubmitted: ({ by, title, round }) =>
    sentence(`${by}, “${title}” haberinin `, round && `${round}. `, 'doğrulamasını onaya gönderdi'),
  noticeApproved: ({ by, title }) => `${by}, “${title}” haberini onayladı.`,
  noticeChangesRequested: ({ by, title, note }) =>
    sentence(`${by}, “${title}” haberinde düzeltme istedi`, note && `: “${note}”`),
  noticeScheduleRefused: ({ title, at }) =>
    sentence(
      `“${title}” haberi planlandığı gibi yayımlanmadı`,
      at && ` (${moment(at)})`,
      '; yeniden denenmeyecek',
    ),
  noticeMention: ({ by, title, words }) =>
    sentence(`${by}, “${title}” haberinde sizi andı`, words && `: “${words}”`),
  noticeRecheck: ({ title, words }) =>
    sentence(
      `“${title}” haberindeki bir iddiaya yeniden bakılması gerekiyor`,
      words && `: “${words}”`,
    ),
  noticeOther: ({ title }) => `“${title}” haberiyle ilgili bir gelişme var.`,

  noSuchClaim: 'Böyle bir iddia yok.',
  wordsNotThere: 'Bu sözler kayıtlı metnin bu alanında geçmiyor.',
  wordsSeveralTimes: ({ count }) =>
    `Bu sözler ${count} yerde geçiyor: öncesini ve sonrasını da verin.`,
  claimedAlready: 'Bu sözler zaten iddia olarak işaretli.',
  claimHasNoPlace: 'Bu iddianın sözleri değişti: önce nerede durduğunu gösterin.',
  claimOpen: ({ words }) => `“${words}” iddiası sonuçlanmadı.`,
  claimContested: ({ words }) =>
    `“${words}” iddiası daha önce onaylanan metinde geçiyor ve doğru bulunmadı.`,
  decideInstead:
    'Bu tur geri çekilirse o onay yeniden geçerli olur: düzeltme isteyin ya da iddiayı sonuçlandırıp onaylayın.',
  claimOpenHere: 'Bu cümlede sonuçlanmamış bir iddia var: önce onu sonuçlandırın.',
  claimsOpen: ({ count }) => `${count} iddia sonuçlanmadı.`,
  passageOpen: 'Bu cümleye kimse bakmadı.',
  passagesOpen: ({ count }) => `${count} cümle doğrulanmadı.`,
  changesUnseen: ({ count }) =>
    `${count} cümle çıkarıldı ya da yeri değişti; bunu gördüğünü bildiren yok.`,
  passageGone: 'Belirttiğiniz bir cümle artık metinde yok: yeniden yükleyip bakın.',
  changeGone: 'Belirttiğiniz bir değişiklik artık yok: yeniden yükleyip bakın.',
  claimsPast: ({ count }) => `${count} iddianın geçerlilik süresi doldu.`,
  bestBeforePast: ({ words }) => `“${words}” iddiasının geçerlilik süresi doldu: yeniden bakın.`,

  noCopyKept: 'Kopya saklanmadı; hiçbir şey değişmedi, hiçbir şey kaybolmadı.',
  uploadInstead:
    'Kopya saklanmadı; hiçbir şey değişmedi, hiçbir şey kaybolmadı. Sayfayı kendiniz kaydedip yükleyin.',
  noSuchEvidence: 'Bu iddianın böyle bir kanıtı yok.',
  copyKeptAlready: 'Bu kanıtın kopyası zaten saklanıyor; yerine başkası konmaz.',
  noAddressToFetch: 'Bu kanıtın alınacak bir adresi yok: onun yerine dosya yükleyin.',
  noFile: 'Formda dosya yok.',
  addressNotAllowed: 'Bu adres alınmaz: yalnızca herkese açık internet sayfaları alınır.',
  fetchFailed: 'Sayfa alınamadı: site yanıt vermedi ya da bağlantı koptu.',
  fetchTookTooLong: 'Sayfa alınamadı: sitenin yanıtı çok uzun sürdü.',
  badCertificate: 'Sayfa alınamadı: sitenin sertifikası geçerli değil.',
  siteAnswered: ({ status }) => `Sayfa alınamadı: site ${status} koduyla yanıt verdi.`,
  tooManyRedirects: 'Sayfa alınamadı: site bir sayfadan ötekine yönlendirip duruyor.',
  tooManyFetches: 'Bir dakika içinde çok sayfa aldırdınız: biraz bekleyin.',
  tooLarge: ({ megabytes }) => `Çok büyük: en fazla ${megabytes} MB’lık kopyalar saklanır.`,
  fileEmpty: 'Dosya boş.',
  kindNotKept:
    'Yalnızca sayfa, metin, görsel, belge, ses ve görüntü dosyaları saklanır; bu onlardan biri değil.',

  sayVerdict: 'Okurlara ne bulunduğunu bir cümleyle yazın.',
  ratingUnknown: ({ ratings }) => `Derecelerden birini seçin: ${ratings}.`,
  reviewOfOpenClaim: 'Okurlara yalnızca sonuçlanmış bir iddia bildirilir.',
  noReviewShown: 'Bu iddia hakkında okurlara bir şey bildirilmedi.',
  sameClaim: 'Bir iddia kendisini yinelemez: başka bir iddia gösterin.',
  linkedAlready: 'Bu iddiaların aynı şeyi söylediği zaten biliniyor.',
  notLinked: 'Bu iddia zaten tek başına duruyor.',
  nothingToTake: 'Bu iddia başka bir iddiayı yinelemiyor: kanıtı alınacak iddiayı gösterin.',
  nothingToRule: 'Yalnızca tartışmalı ya da doğrulanamayan iddialar hakkında karar verilir.',
  sayWhyDisputed: 'Karşısındaki kanıtı yazın.',
  sayWhatWasTried: 'Nelerin denendiğini yazın.',
  sayWhyRuled: 'Gerekçesini yazın.',
  nothingToUndo: 'Bu doğrulamada geri alabileceğiniz bir adımınız yok.',
  actedSince: ({ by, kind }) =>
    `Geri alınamıyor: ${by} sizden sonra burada işlem yaptı (${events[kind] ?? kind}).`,
  claimInUse: 'Geri alınamıyor: bu iddiaya bağlı kayıtlar var. Bunun yerine iddiayı sonuçlandırın.',
  noSuchComment: 'Böyle bir yorum yok.',
  resolvedAlready: 'Bu yorum zaten kapatılmış.',
  nobodyOfThatName: 'Anılan kişilerden biri bu masada çalışmıyor.',
  sayTheComment: 'Önce yorumu yazın.',
  changedSince: 'Siz baktıktan sonra haber değişti.',
  eventSince: ({ kind, by }) => `O zamandan beri: ${events[kind] ?? kind}, ${by}.`,

  liveAlready: 'Bu metin zaten yayında.',
  notLive: 'Bu haber yayında değil.',
  sayWhyDown: 'Neden yayından kaldırıldığını yazın.',
  momentPast: 'İleri bir gün ve saat seçin.',
  scheduledAlready: ({ at }) => `Yayın zaten zamanlanmış: ${moment(at)}. Önce onu iptal edin.`,
  nothingPlanned: 'Zamanlanmış bir yayın yok.',
  wouldTakeDown:
    'Kaydedilmedi: bu işlem yayındaki haberi kaldırırdı. Taslak olarak kaydedin ya da unpublishArticle ile, gerekçesini yazarak kaldırın.',
  newerDraft:
    'Kaydedilmedi: daha yeni bir taslak var, bu toplu düzenleme onun üzerine yazardı. Haberi açıp orada kaydedin ya da taslakları düzenleyin (draft=true).',
  publicOnce: 'Silinmedi: bu haber bir kez yayımlandı.',
  takeDownInstead: 'Silmek yerine unpublishArticle ile, gerekçesini yazarak yayından kaldırın.',

  noSuchArticle: 'Böyle bir haber yok.',
  notValid: ({ problems }) => `Geçersiz: ${problems}.`,
  oneNotWritten: ({ reason }) =>
    `Kaydedilmedi: haberlerden biri yazılamadı (${reason || 'neden belirtilmedi'}).`,
  unknownWay: 'Kaydedilmedi: bu kayıt bilinmeyen bir yoldan geldi.',
  notDecidedWrite: 'Kaydedilmedi: bu kayıt için karar verilmemişti.',
  commandsWrite: 'Buraya yalnızca doğrulama komutları yazar.',
  commandsDelete: 'Buradan yalnızca doğrulama komutları siler.',
  eventsWriteThemselves: 'Masa kayıtları olan bitenden kendiliğinden yazılır.',
  eventsStay: 'Masa kayıtları bir kez yazılır; sonradan değiştirilmez, silinmez.',

  lineMissing: ({ seq }) => `${seq}. satır eksik.`,
  numberTwice: ({ seq }) => `${seq} numarasını iki satır taşıyor.`,
  previousMissing: ({ seq }) =>
    `${seq}. satır kendinden öncekini belirtmiyor: ya araya sokulmuş ya da belirttiği satır silinmiş.`,
  previousOther: ({ seq }) =>
    seq === 1
      ? '1. satır, var olmayan bir önceki satıra bağlı.'
      : `${seq}. satır ${seq - 1}. satırın devamı değil: biri değiştirilmiş, yer değiştirmiş ya da araya sokulmuş.`,
  lineAltered: ({ seq }) => `${seq}. satır değiştirilmiş: özeti içeriğine uymuyor.`,
  noChain: ({ count }) => `${count} satır hiçbir zincire bağlı değil.`,
  trailMissing: 'Haber duruyor ama kayıt zinciri yok.',
  articleGone: 'Haber yok; silindiğini söyleyen bir satır da yok.',
  creationUntold: 'Haber duruyor ama oluşturulduğunu söyleyen bir satır yok.',
  liveUntold: 'Haber yayında ya da bir kez yayımlanmış ama bunu söyleyen bir satır yok.',
  downUntold: 'Haber yayında değil ama yayından kaldırıldığını söyleyen bir satır yok.',
  roundUntold: ({ number, state, told }) =>
    told
      ? `${number}. doğrulama turu “${state}” olarak kayıtlı; son satır ise “${told}” diyor.`
      : `${number}. doğrulama turu “${state}” olarak kayıtlı ama ondan söz eden bir satır yok.`,
  roundGone: ({ number }) =>
    `Satırlar ${number}. doğrulama turundan söz ediyor ama böyle bir tur artık yok.`,
  approvedTextOther: ({ number }) =>
    `${number}. doğrulama turunun onayladığı metin olarak saklanan metin, onay satırının belirttiği metin değil.`,
  servedTextOther: 'Yayındaki metin onaylanmış bir metin değil; oysa onaylı diye yayımlanmış.',
  claimUntold: ({ words, outcome, told }) =>
    told
      ? `“${words}” iddiası “${outcome}” olarak kayıtlı; son satır ise “${told}” diyor.`
      : `“${words}” iddiası “${outcome}” olarak kayıtlı ama ondan söz eden bir satır yok.`,
  claimGone: ({ id }) =>
    `Satırlar ${id} numaralı iddiadan söz ediyor ama böyle bir iddia artık yok.`,
  signOffUntold: ({ name, label }) =>
    `“${label ?? name}” onayı tamam görünüyor ama bunu söyleyen bir satır yok.`,
  asGiven: ({ message }) => message,
}
