'use client'
import { useId } from 'react'
import { queueStates, queueTasks } from '../../domain/queue.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import type { useQueue } from './useQueue.ts'
import { useTaskWord } from './useTaskWord.ts'

type Props = Pick<ReturnType<typeof useQueue>, 'asked' | 'go'>

/** Narrows the queue to a state of the rounds, or to what they ask. */
export const QueueFilters = ({ asked, go }: Props) => {
  const { words } = useWords()
  const wordOf = useRecordWord()
  const taskOf = useTaskWord()
  const id = useId()
  const choices = [
    {
      name: 'task',
      label: words('queueTask'),
      options: queueTasks.map((task) => [task, taskOf(task, asked.show === 'mine')] as const),
    },
    {
      name: 'state',
      label: words('queueState'),
      options: queueStates.map((state) => [state, wordOf(state)] as const),
    },
  ] as const
  return (
    <div className="check-queue__filters">
      {choices.map(({ name, label, options }) => (
        <span key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <select
            data-testid={`queue-filter-${name}`}
            id={`${id}-${name}`}
            onChange={({ target }) => go({ [name]: target.value })}
            value={asked[name]}
          >
            <option value="">{words('queueAny')}</option>
            {options.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </span>
      ))}
    </div>
  )
}
