import { setTimeout as wait } from 'node:timers/promises'

/** Waits for the next minute unless so many milliseconds are left of this one: the limits count anew at its turn. */
export const insideOneMinute = async (needed: number): Promise<void> => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < needed) await wait(left)
}
