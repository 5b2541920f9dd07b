'use client'
import { useWords } from './state/useWords.ts'
import { wordDiff } from './state/wordDiff.ts'
import './WordDiff.css'

/** What changed between two texts, word by word; read aloud as well as seen. */
export const WordDiff = ({ before, after }: { before: string; after: string }) => {
  const { words } = useWords()
  return (
    <p className="fact-check-diff">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Change = kind === 'added' ? 'ins' : 'del'
        return (
          <Change key={index}>
            <span className="sr-only"> [{words(kind)}] </span>
            {text}
          </Change>
        )
      })}
    </p>
  )
}
