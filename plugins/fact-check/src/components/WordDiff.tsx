'use client'
import { diffWordsWithSpace } from 'diff'
import { useWords } from './state/useWords.ts'
import './WordDiff.css'

/** What changed between two texts, word by word; read aloud as well as seen. */
export const WordDiff = ({ before, after }: { before: string; after: string }) => {
  const { words } = useWords()
  return (
    <p className="fact-check-diff">
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, index) => {
        if (!added && !removed) return <span key={index}>{value}</span>
        const Change = added ? 'ins' : 'del'
        return (
          <Change key={index}>
            <span className="sr-only"> [{words(added ? 'added' : 'removed')}] </span>
            {value}
          </Change>
        )
      })}
    </p>
  )
}
