/**
 * Asks once for all keys wanted in the same turn of the event loop: twenty articles cost one query, not twenty.
 * Made anew for each request, and forgets each batch: nothing is ever served stale.
 */
export const batched = <Key, Value>(
  load: (keys: Key[]) => Promise<(key: Key) => Value>,
): ((key: Key) => Promise<Value>) => {
  let open: { keys: Key[]; answer: Promise<(key: Key) => Value> } | undefined
  const begin = () => {
    const keys: Key[] = []
    const answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
      open = undefined
      return load(keys)
    })
    return { keys, answer }
  }
  return async (key) => {
    open ??= begin()
    open.keys.push(key)
    return (await open.answer)(key)
  }
}
