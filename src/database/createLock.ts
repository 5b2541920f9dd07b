import { Mutex } from 'async-mutex'

export interface Lock {
  /** Resolves with what gives the lock back. @throws what `refuse` makes, when the holder does not come to an end. */
  acquire(): Promise<() => void>
}

/**
 * A lock for one after the other, in the order they came. However long the queue, whoever waits goes on waiting as long
 * as it moves; when one holder keeps the lock for `patience` milliseconds, the others give up.
 */
export const createLock = (patience: number, refuse: () => Error): Lock => {
  const mutex = new Mutex()
  let heldSince = 0

  const acquire = (): Promise<() => void> =>
    new Promise((resolve, reject) => {
      let gaveUp = false
      const watch = setInterval(
        () => {
          if (Date.now() - heldSince < patience) return
          gaveUp = true
          clearInterval(watch)
          reject(refuse())
        },
        Math.min(patience, 250),
      )
      void mutex.acquire().then((release) => {
        clearInterval(watch)
        if (gaveUp) {
          release()
          return
        }
        heldSince = Date.now()
        resolve(release)
      })
    })
  return { acquire }
}
