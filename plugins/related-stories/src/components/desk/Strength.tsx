'use client'
import { useWords } from '../state/useWords.ts'

/** How sure the archive is, as a word and a number of a hundred. */
export const Strength = ({ score }: { score: number }) => {
  const { words } = useWords()
  const word = score >= 0.8 ? 'strengthStrong' : score >= 0.6 ? 'strengthFair' : 'strengthWeak'
  return <span data-testid="link-strength">{words(word, { score: Math.round(score * 100) })}</span>
}
