/** What a rating is called: in one language for all, or by language. */
type Name = string | Record<string, string>

export type Rating = { value: number; name: Name }

/** What claims are rated by in public. A scale that changes gets another version: what was rated by the old one stays so. */
export type RatingScale = { version: string; ratings: Rating[] }

export const defaultScales: RatingScale[] = [
  {
    version: '1',
    ratings: [
      { value: 1, name: { en: 'False', tr: 'Yanlış' } },
      { value: 2, name: { en: 'Mostly false', tr: 'Büyük ölçüde yanlış' } },
      { value: 3, name: { en: 'Half true', tr: 'Kısmen doğru' } },
      { value: 4, name: { en: 'Mostly true', tr: 'Büyük ölçüde doğru' } },
      { value: 5, name: { en: 'True', tr: 'Doğru' } },
    ],
  },
]

/** @throws when there is no scale, an empty one, or a version or value twice: such a config does not start */
export const readScales = (scales: RatingScale[]): RatingScale[] => {
  const isUnique = (values: unknown[]) => new Set(values).size === values.length
  const isWhole = ({ ratings }: RatingScale) =>
    ratings.length > 0 &&
    ratings.every(({ value }) => Number.isInteger(value)) &&
    isUnique(ratings.map(({ value }) => value))
  if (!scales.length || !isUnique(scales.map(({ version }) => version)) || !scales.every(isWhole))
    throw new Error(
      'ratingScales: each version once, each with ratings of whole numbers, each once.',
    )
  return scales
}

/** The scale claims are rated by now. */
export const scaleInForce = (scales: RatingScale[]): RatingScale | undefined => scales.at(-1)

/** The scale in force, in a language (BCP 47). */
export const ratingsNow = (
  scales: RatingScale[],
  language: string,
): { value: number; name: string }[] => {
  const { ratings = [], version = null } = scaleInForce(scales) ?? {}
  return ratings.map(({ value }) => {
    const shown = ratingOf(scales, { scale: version, rating: String(value) }, language)
    return { value, name: shown?.name ?? String(value) }
  })
}

export type ShownRating = { value: number; best: number; worst: number; name: string }

/** A rating as it is shown in a language (BCP 47); null when no scale knows it. */
export const ratingOf = (
  scales: RatingScale[],
  { scale, rating }: { scale: string | null; rating: string | null },
  language: string,
): ShownRating | null => {
  const ratings = scales.find(({ version }) => version === scale)?.ratings ?? []
  const found = ratings.find(({ value }) => String(value) === rating)
  if (!found) return null
  const values = ratings.map(({ value }) => value)
  const { name, value } = found
  const [base = ''] = language.toLowerCase().split('-')
  const shown =
    typeof name === 'string'
      ? name
      : (name[language] ?? name[base] ?? name.en ?? Object.values(name)[0])
  return {
    value,
    best: Math.max(...values),
    worst: Math.min(...values),
    name: shown ?? String(value),
  }
}
