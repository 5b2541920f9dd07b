import { fold } from './fold.ts'
import type { ClaimLanguage } from './types.ts'

/** Number words that are nothing else: "one", "bir", "yüz" and "on" have other lives. */
const spelt: Record<ClaimLanguage, Record<string, number>> = {
  en: {
    ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
    ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40 },
    ...{ fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  tr: {
    ...{ iki: 2, uc: 3, dort: 4, bes: 5, sekiz: 8, dokuz: 9, yirmi: 20, otuz: 30, kirk: 40 },
    ...{ elli: 50, altmis: 60, yetmis: 70, seksen: 80, doksan: 90 },
  },
}
const scales: Record<string, number> = {
  ...{ hundred: 1e2, thousand: 1e3, k: 1e3, bin: 1e3, million: 1e6, milyon: 1e6, mn: 1e6, m: 1e6 },
  ...{ billion: 1e9, milyar: 1e9, bn: 1e9, trillion: 1e12, trilyon: 1e12 },
}
const abbreviated = ['k', 'm', 'mn', 'bn']
const pattern =
  /(?<![\p{L}\p{N}])(\d[\d.,]*\d|\d|\p{L}+)(?:([- ]?)(hundred|thousand|million|billion|trillion|milyon|milyar|trilyon|bin|bn|mn|[km]))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])/giu

/** Groups of three are thousands whichever sign parts them; another single sign is a decimal point. */
const valueOf = (digits: string): number => {
  const whole = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  return Number(/^\d+(?:[.,]\d+)?$/.test(whole) ? whole.replace(',', '.') : NaN)
}

/** The numbers of a text by their value, each as it was first typed. Percentages, sums and years are numbers as well. */
export const numbersIn = (text: string, language: ClaimLanguage): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [whole, amount = '', space = '', scale = '', ordinal] of text.matchAll(pattern)) {
    const counted = /^\d/.test(amount)
    // "5 m" may be metres; "5m" is read as millions.
    const unit = fold(scale)
    if (space && abbreviated.includes(unit) && unit.length === 1) continue
    const value = ordinal
      ? Number(ordinal)
      : counted
        ? valueOf(amount)
        : (spelt[language][fold(amount)] ?? NaN)
    if (!Number.isFinite(value)) continue
    const key = String(value * (scales[unit] ?? 1))
    if (!found.has(key)) found.set(key, whole)
  }
  return found
}
