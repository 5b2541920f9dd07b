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

export const tr: Words = {
  notPublished: 'Yayımlanmadı.',
  notScheduled: 'Zamanlanmadı.',
  notApproved: 'Onaylanmadı.',
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
