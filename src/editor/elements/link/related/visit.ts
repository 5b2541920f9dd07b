import type { Editor } from 'slate'

/** What stays of the panel while a save renders the editor's field anew. */
export type Visit = { isOpen: boolean; hadFocus: boolean; dismissed: ReadonlySet<string> }

const visits = new WeakMap<Editor, Visit>()

export const visitOf = (editor: Editor): Visit => {
  const known = visits.get(editor)
  if (known) return known
  const visit: Visit = { isOpen: false, hadFocus: false, dismissed: new Set() }
  visits.set(editor, visit)
  return visit
}
