'use client'
import { useEffect, useState } from 'react'
import { useApi } from './useApi.ts'

export type Colleague = { id: string; name: string; checks: boolean }

const known = new Map<string, Promise<Colleague[]>>()

const ask = (url: string): Promise<Colleague[]> => {
  const answer =
    known.get(url) ??
    fetch(url, { credentials: 'include' }).then(async (response) => {
      if (!response.ok) throw new Error(`People ${response.status}`)
      return ((await response.json()) as { people: Colleague[] }).people
    })
  known.set(url, answer)
  answer.catch(() => known.delete(url))
  return answer
}

/** The people of the desk, asked for once they are needed; null until they are known. */
export const usePeople = (needed: boolean): Colleague[] | null => {
  const url = useApi()('/fact-check/people')
  const [people, setPeople] = useState<Colleague[] | null>(null)
  useEffect(() => {
    if (!needed) return
    let left = false
    ask(url).then(
      (answer) => !left && setPeople(answer),
      () => {},
    )
    return () => {
      left = true
    }
  }, [needed, url])
  return people
}
