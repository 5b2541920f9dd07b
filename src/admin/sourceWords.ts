const en = {
  label: 'Identity',
  hint: 'Sealed when saved, and never shown again here. Only a custodian opens it; each opening is recorded.',
  replaces: 'What is written here replaces the identity sealed before.',
  open: 'Open the identity',
  hide: 'Hide it again',
  noAnswer: 'The server did not answer. Nothing was opened.',
  NOT_ALLOWED: 'Only a custodian of this source opens its identity.',
  NO_SOURCE_KEY: 'No identity is sealed here, or the server has no key for it (GALLEY_SOURCE_KEY).',
}

const tr: typeof en = {
  label: 'Kimlik',
  hint: 'Kaydedilince mühürlenir, burada bir daha görünmez. Yalnızca emanetçiler açabilir; her açılış kaydedilir.',
  replaces: 'Buraya yazılan, önceden mühürlenen kimliğin yerine geçer.',
  open: 'Kimliği aç',
  hide: 'Yeniden gizle',
  noAnswer: 'Sunucu yanıt vermedi. Hiçbir şey açılmadı.',
  NOT_ALLOWED: 'Bu kaynağın kimliğini yalnızca emanetçileri açabilir.',
  NO_SOURCE_KEY: 'Mühürlü bir kimlik yok ya da sunucuda anahtarı yok (GALLEY_SOURCE_KEY).',
}

/** The words of a protected source, in the language of whoever looks. */
export const sourceWords = (language: string): typeof en => (language === 'tr' ? tr : en)
