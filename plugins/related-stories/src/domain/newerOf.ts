/** Which of two stories is the newer one; of two of the same moment the first. Dates as ISO 8601. */
export const newerOf = (from: string | null, to: string | null): 'from' | 'to' =>
  (to ?? '') > (from ?? '') ? 'to' : 'from'
