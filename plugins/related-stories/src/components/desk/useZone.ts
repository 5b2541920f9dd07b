'use client'
import { useEffect, useState } from 'react'

/** The zone dates are written in: the server's on the first paint, which must be the same on both ends, then the reader's. */
export const useZone = (server: string): string | undefined => {
  const [zone, setZone] = useState<string | undefined>(server)
  useEffect(() => setZone(undefined), [])
  return zone
}
