import type { Words } from './en.ts'
import { momentOf } from './momentOf.ts'

const moment = (at: string): string => {
  const [day, time] = momentOf(at, 'tr')
  return `${day} ${time.replace(':', '.')} UTC`
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
  'claim-settled': 'iddia sonuçlandı',
  'claim-disputed': 'iddiaya itiraz edildi',
  'claim-ruled': 'iddia hakkında karar verildi',
  'no-check-needed': 'doğrulama gerekmiyor denildi',
  'changes-acknowledged': 'değişiklikler görüldü',
  'check-submitted': 'onaya gönderildi',
  'check-withdrawn': 'doğrulama geri çekildi',
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
  passageChanged: 'Bu cümle onaydan sonra değişti.',
  passageAdded: 'Bu cümle onaydan sonra eklendi.',
  passageRemoved: 'Bu cümle onaydan sonra çıkarıldı.',
  passageMoved: 'Bu cümlenin yeri onaydan sonra değişti.',
  passagesChanged: ({ count }) => `Onaydan sonra ${count} cümle değişti.`,
  signOffOpen: ({ name, label }) => `“${label ?? name}” onayı bekleniyor.`,
  embargoed: ({ until }) => `Haber ambargolu; ambargo bitişi: ${moment(until)}.`,
  storedOtherwise:
    'Saklanan metin doğrulanan metin değil: kayıt sırasında bir şey metni değiştirdi.',

  wroteIt: 'Bu haberi siz yazdınız.',
  askedForIt: 'Bu doğrulamayı siz istediniz.',
  editedHere: 'Burayı en son siz düzenlediniz.',
  somebodyElse: 'Başka birinin onaylaması gerekiyor.',
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
  notYourRequest: 'Bu doğrulamayı başkası istedi.',
  checkerDoesNotCheck: 'Atanmadı: bu kişi doğrulama yapmıyor.',

  noSuchClaim: 'Böyle bir iddia yok.',
  wordsNotThere: 'Bu sözler kayıtlı metnin bu alanında geçmiyor.',
  wordsSeveralTimes: ({ count }) =>
    `Bu sözler ${count} yerde geçiyor: öncesini ve sonrasını da verin.`,
  claimedAlready: 'Bu sözler zaten iddia olarak işaretli.',
  claimHasNoPlace: 'Bu iddianın sözleri değişti: önce nerede durduğunu gösterin.',
  claimOpen: ({ words }) => `“${words}” iddiası sonuçlanmadı.`,
  claimOpenHere: 'Bu cümlede sonuçlanmamış bir iddia var: önce onu sonuçlandırın.',
  claimsOpen: ({ count }) => `${count} iddia sonuçlanmadı.`,
  passageOpen: 'Bu cümleye kimse bakmadı.',
  passagesOpen: ({ count }) => `${count} cümle doğrulanmadı.`,
  changesUnseen: ({ count }) =>
    `${count} cümle çıkarıldı ya da yeri değişti; bunu gördüğünü bildiren yok.`,
  passageGone: 'Belirttiğiniz bir cümle artık metinde yok: yeniden yükleyip bakın.',
  changeGone: 'Belirttiğiniz bir değişiklik artık yok: yeniden yükleyip bakın.',
  sameClaim: 'Bir iddia kendisini yinelemez: başka bir iddia gösterin.',
  linkedAlready: 'Bu iddiaların aynı şeyi söylediği zaten biliniyor.',
  notLinked: 'Bu iddia zaten tek başına duruyor.',
  nothingToTake: 'Bu iddia başka bir iddiayı yinelemiyor: kanıtı alınacak iddiayı gösterin.',
  nothingToRule: 'Yalnızca tartışmalı ya da doğrulanamayan iddialar hakkında karar verilir.',
  sayWhyDisputed: 'Karşısındaki kanıtı yazın.',
  sayWhatWasTried: 'Nelerin denendiğini yazın.',
  sayWhyRuled: 'Gerekçesini yazın.',
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
  asGiven: ({ message }) => message,
}
