import autocannon from 'autocannon'

const connections = 20

let asked = 0

/** The same request, but one that nobody has asked before. */
const anew = (request) => ({
  ...request,
  setupRequest: (given) => ({ ...given, path: `${request.path}?asked=${++asked}` }),
})

/** Each connection begins at another place of the list, so that they do not all ask the same at once. */
const spread = (requests) => {
  let next = 0
  return (client) => {
    const from = Math.floor((next++ * requests.length) / connections)
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
  }
}

/**
 * Sends requests in turn over twenty connections. Answers with errors end the measurement: they are quick, and mean
 * nothing.
 */
export const load = async (url, requests, { seconds, amount, isNew = false }) => {
  const wrong = []
  const check = (status, body) => {
    if (status !== 200 || body.startsWith('{"errors"'))
      wrong.push(`${status} ${body.slice(0, 300)}`)
  }
  const list = (isNew ? requests.map(anew) : requests).map((request) => ({ ...request }))
  // One request of each list looks at what it gets; looking at all would measure the looking.
  list[0] = { ...list[0], onResponse: check }
  const measure = async (limit) => {
    const {
      requests: sent,
      latency,
      non2xx,
      errors,
      duration,
    } = await autocannon({ url, connections, ...limit, requests: list, setupClient: spread(list) })
    if (non2xx + errors + wrong.length > 0)
      throw new Error(
        `${requests[0].path}: ${non2xx} answers were no success, ${errors} failed. ${wrong[0] ?? ''}`,
      )
    return { perSecond: sent.total / duration, p50: latency.p50, p99: latency.p99 }
  }
  const measured = await measure(amount ? { amount } : { duration: seconds })
  // Where that time is too short for any answer, one on each connection is waited for.
  return measured.perSecond > 0 ? measured : measure({ amount: connections })
}
