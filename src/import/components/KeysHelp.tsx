'use client'
import { useImportWords } from './state/useImportWords.ts'
import './KeysHelp.css'

const keys = [
  ['j', 'key_next'],
  ['k', 'key_previous'],
  ['y', 'key_take'],
  ['n', 'key_leaveOut'],
  ['e', 'key_edit'],
  ['?', 'key_help'],
] as const

/** The keys of a list of inferences. */
export const KeysHelp = () => {
  const words = useImportWords()
  return (
    <dl className="import-keys">
      {keys.map(([key, word]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words(word)}</dd>
        </div>
      ))}
    </dl>
  )
}
