'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { DeleteQuestion } from './deletion/DeleteQuestion.tsx'
import { WaitingCount } from './waiting/WaitingCount.tsx'

/** What stands by while a story is on the screen, whichever of its tabs is open. `field`: what shows its links. */
export const StoryTools = ({ field }: { field: string | null }) => {
  const { id } = useDocumentInfo()
  if (id === undefined || id === null) return null
  return (
    <>
      <DeleteQuestion />
      {field === null ? null : <WaitingCount articleId={String(id)} field={field} />}
    </>
  )
}
