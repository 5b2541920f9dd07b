import { LRUCache } from 'lru-cache'

export interface Answer {
  status: number
  headers: Record<string, string>
  text: string
}

export interface AnswerCache {
  /** The answer to the same question, as long as nothing changed since; else `ask`s, and keeps what was answered well. */
  get(question: string, ask: () => Promise<Answer>): Promise<Answer>
  /** Forgets everything: something that readers may see has changed. */
  clear(): void
}

/**
 * Remembers what readers were answered. An answer that was being made while something changed is not kept.
 * @param bytes how much is kept at most
 * @param isCurrent whether changes made elsewhere are known here; nothing is answered from memory while they are not
 */
export const answerCache = (bytes: number, isCurrent: () => boolean): AnswerCache => {
  const kept = new LRUCache<string, Answer>({
    maxSize: bytes,
    sizeCalculation: ({ text }, question) => 2 * (text.length + question.length) + 200,
  })
  let generation = 0
  return {
    get: async (question, ask) => {
      const known = isCurrent() ? kept.get(question) : undefined
      if (known) return known
      const asked = generation
      const answer = await ask()
      const isGood = answer.status === 200 && !answer.text.startsWith('{"errors"')
      if (isGood && asked === generation) kept.set(question, answer)
      return answer
    },
    clear: () => {
      generation++
      kept.clear()
    },
  }
}
