'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CheckState } from '../state/CheckState.ts'
import { useCommand } from '../state/useCommand.ts'
import { usePeople } from '../state/usePeople.ts'
import { useWords } from '../state/useWords.ts'
import { RefusalNote } from '../RefusalNote.tsx'
import './CheckerPicker.css'

/** Who checks the open round: taken with one press, or given to somebody. */
export const CheckerPicker = ({ state }: { state: CheckState }) => {
  const { words } = useWords()
  const { run, working } = useCommand()
  const id = useId()
  const [open, setOpen] = useState(false)
  const people = usePeople(open)
  const [refusal, setRefusal] = useState<Awaited<ReturnType<typeof run>>>(null)
  const { permissions, round } = state
  const checker = round?.checker ?? null
  const checkers = (people ?? []).filter(({ checks }) => checks)
  const listed = checkers.some((person) => person.id === checker?.id)
  return (
    <div className="fact-check-checker">
      {permissions.assignChecker.allowed ? (
        <>
          <label htmlFor={id}>{words('checker')}</label>
          <select
            data-testid="check-checker"
            disabled={working !== null}
            id={id}
            onChange={async (event) => {
              const chosen = event.target.value
              if (chosen) setRefusal(await run('assignChecker', { checker: chosen }))
            }}
            onFocus={() => setOpen(true)}
            onMouseEnter={() => setOpen(true)}
            value={checker?.id ?? ''}
          >
            {checker === null ? <option value="">{words('nobodyYet')}</option> : null}
            {checker && !listed ? <option value={checker.id}>{checker.name}</option> : null}
            {checkers.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </>
      ) : checker ? (
        <span>{words('checkedBy', { name: checker.name })}</span>
      ) : null}
      {permissions.startCheck.allowed ? (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'check-start' }}
          margin={false}
          onClick={async () => setRefusal(await run('startCheck'))}
          size="small"
        >
          {words('startCheck')}
        </Button>
      ) : null}
      {refusal ? <RefusalNote refusal={refusal} /> : null}
    </div>
  )
}
