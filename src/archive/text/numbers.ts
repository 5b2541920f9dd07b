import type { Language } from '../../articles/vocabulary.ts'
import type { Random } from '../random.ts'

/** The same thing as each language writes it. */
export type Words = Record<Language, string>

const format: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  tr: new Intl.NumberFormat('tr-TR', { maximumFractionDigits: 1 }),
}

export const number = (value: number): Words => ({
  en: format.en.format(value),
  tr: format.tr.format(value),
})

export const count = (random: Random, from: number, to: number): Words =>
  number(random.int(from, to))

/** One digit behind the point. */
export const decimal = (random: Random, from: number, to: number): Words =>
  number(random.int(from * 10, to * 10) / 10)

export const share = (random: Random, from: number, to: number): Words => {
  const { en, tr } = decimal(random, from, to)
  return { en: `${en} per cent`, tr: `yüzde ${tr}` }
}

/** Money, in millions. */
export const amount = (random: Random, from: number, to: number): Words => {
  const { en, tr } = decimal(random, from, to)
  return { en: `${en} million crowns`, tr: `${tr} milyon kron` }
}
