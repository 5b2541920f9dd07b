/** The id of a relation, populated or not, as text; null for nothing. */
export const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null || id === '' ? null : String(id)
}
