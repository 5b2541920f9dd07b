import type { LabelLanguage } from '../linkTypes.ts'
import type { Reason } from './types.ts'

type Words = {
  days: (days: number) => string
  numbers: (numbers: string) => string
  dates: (dates: string) => string
  sameText: (percent: number) => string
  wording: string
}

const words: Record<LabelLanguage, Words> = {
  en: {
    days: (days) =>
      days === 0 ? 'the same day' : days === 1 ? '1 day apart' : `${days} days apart`,
    numbers: (numbers) => `the same figures: ${numbers}`,
    dates: (dates) => `both speak of ${dates}`,
    sameText: (percent) => `${percent}% the same text`,
    wording: 'similar wording',
  },
  tr: {
    days: (days) => (days === 0 ? 'aynı gün' : `${days} gün arayla`),
    numbers: (numbers) => `aynı sayılar: ${numbers}`,
    dates: (dates) => `ikisinde de ${dates}`,
    sameText: (percent) => `metin %${percent} aynı`,
    wording: 'benzer anlatım',
  },
}

const written = (date: string, language: LabelLanguage): string =>
  new Intl.DateTimeFormat(language === 'tr' ? 'tr-TR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))

/** Reasons as an editor would say them: “Çavuşoğlu, Antalya Diplomacy Forum; 3 days apart; “grain corridor””. */
export const reasonWords = (reasons: readonly Reason[], language = 'en'): string => {
  const spoken: LabelLanguage = language.toLowerCase().startsWith('tr') ? 'tr' : 'en'
  const say = words[spoken]
  const names = reasons.flatMap((reason) => ('names' in reason ? reason.names : []))
  const days: string[] = []
  const others: string[] = []
  for (const reason of reasons)
    switch (reason.kind) {
      case 'days-apart':
        days.push(say.days(reason.days))
        break
      case 'phrase':
        others.push(reason.phrases.map((phrase) => `“${phrase}”`).join(', '))
        break
      case 'number':
        others.push(say.numbers(reason.numbers.join(', ')))
        break
      case 'date':
        others.push(say.dates(reason.dates.map((date) => written(date, spoken)).join(', ')))
        break
      case 'same-text':
        others.push(say.sameText(Math.round(reason.share * 100)))
        break
      case 'wording':
        others.push(say.wording)
    }
  return [...(names.length ? [names.join(', ')] : []), ...days, ...others].join('; ')
}
