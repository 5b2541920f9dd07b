'use client'
import { useEffect, useState } from 'react'
import { formatMoment } from '../state/formatMoment.ts'
import { useWords } from '../state/useWords.ts'
import { relativeMoment } from './relativeMoment.ts'

/** How far off a moment is, with the moment itself as its title: in the reader's time zone, which the server does not know. */
export const useMoment = (from: string) => {
  const { language } = useWords()
  const [here, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  return (moment: string) => ({
    said: relativeMoment(moment, from, language),
    title: here ? formatMoment(moment, language) : undefined,
  })
}
