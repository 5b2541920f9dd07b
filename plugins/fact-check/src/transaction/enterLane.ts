import type { BasePayload } from 'payload'

const lanes = new WeakMap<BasePayload, Promise<void>>()

/**
 * Work that met a conflict once is repeated one after the other within a process: a crowd that tries again all at once
 * would go on undoing each other. Resolves when it is this one's turn, with what lets the next one in.
 */
export const enterLane = async (payload: BasePayload): Promise<() => void> => {
  const before = lanes.get(payload)
  let leave = (): void => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  lanes.set(
    payload,
    (before ?? Promise.resolve()).then(() => left),
  )
  await before
  return leave
}
