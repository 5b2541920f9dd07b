import type { PayloadRequest } from 'payload'
import { putContext, readContext } from '../access/requestContext.ts'
import type { Save } from './planSave.ts'

/** Saves let through and not yet recorded, by article; `new` for one that has no id yet. The last one in is first out. */
const plansOf = (req: PayloadRequest): Map<string, Save[]> => {
  const known = readContext(req, 'saves')
  if (known instanceof Map) return known as Map<string, Save[]>
  const plans = new Map<string, Save[]>()
  putContext(req, 'saves', plans)
  return plans
}

const nameOf = (save: Pick<Save, 'before'>): string =>
  save.before ? String(save.before.id) : 'new'

export const rememberSave = (req: PayloadRequest, save: Save): void => {
  const plans = plansOf(req)
  const name = nameOf(save)
  plans.set(name, [...(plans.get(name) ?? []), save])
  save.door.unfinished.add(name)
}

/** The save being written to an article (null: to a new one). */
export const saveOf = (req: PayloadRequest, id: string | null): Save | undefined =>
  plansOf(req)
    .get(id ?? 'new')
    ?.at(-1)

/** Every hook has run: the save is whole. */
export const forgetSave = (req: PayloadRequest, id: string | null): void => {
  const name = id ?? 'new'
  const stack = plansOf(req).get(name) ?? []
  stack.at(-1)?.door.unfinished.delete(name)
  plansOf(req).set(name, stack.slice(0, -1))
}
