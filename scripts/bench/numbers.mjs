/** @param part 0.5 is the median */
export const percentile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? null
}

export const median = (values) => percentile(values, 0.5)

export const rounded = (value, digits = 1) =>
  value === null || value === undefined ? null : Number(value.toFixed(digits))

/** Ratios need their figures: 0.035 says more than 0.0. */
export const ratio = (value) =>
  value === null || value === undefined ? null : Number(value.toPrecision(3))
