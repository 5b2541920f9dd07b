/** The id of a relation, populated or not; undefined for nothing. */
export const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null || id === '' ? undefined : String(id)
}

/** The ids of a to-many relation, in order, each once. */
export const idsOf = (values: unknown): string[] =>
  Array.isArray(values)
    ? [...new Set(values.map(idOf).filter((id): id is string => id !== undefined))]
    : []
