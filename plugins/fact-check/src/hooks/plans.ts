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

export const takeSave = (req: PayloadRequest, id: string | null): Save | undefined => {
  const plans = plansOf(req)
  const name = id ?? 'new'
  const stack = plans.get(name) ?? []
  const save = stack.at(-1)
  plans.set(name, stack.slice(0, -1))
  save?.door.unfinished.delete(name)
  return save
}
