import { Agent, request, type Dispatcher } from 'undici'
import { notFetched, NotKept, tooLarge } from './NotKept.ts'
import { publicLookup, type Lookup } from './publicLookup.ts'
import { readAddress, type Address, type Reach } from './readAddress.ts'
import { readBody } from './readBody.ts'

export type FetchRules = Reach & {
  /** The most bytes, unpacked. */
  size: number
  /** Milliseconds: until a connection stands, between two bytes, for all of it. */
  patience?: { connect: number; idle: number; total: number }
  lookup?: Lookup
}

/** What was there: its bytes, unpacked, where they came from in the end, and the type the site gave them. */
export type Page = { bytes: Buffer; url: string; type: string | null }

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])
const usualPatience = { connect: 5_000, idle: 5_000, total: 15_000 }

/** No cookies, no log-in, no referrer: the same for every page. */
const headers = {
  'user-agent': 'fact-check-evidence/1.0',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
}

type Fault = { code?: unknown; name?: unknown; cause?: unknown; errors?: unknown }

/** What a connection failed with, in words that tell nothing of what stands behind it. */
const faultOf = (error: unknown): NotKept => {
  if (error instanceof NotKept) return error
  const { cause, code, errors, name } = (error ?? {}) as Fault
  const inner: unknown[] = [cause, ...(Array.isArray(errors) ? errors : [])]
  const refused = inner.find((each) => each instanceof NotKept)
  if (refused instanceof NotKept) return refused
  const mark = `${String(code)} ${String(name)}`
  if (/TIMEOUT|TimeoutError/i.test(mark)) return notFetched('FETCH_FAILED', 'fetchTookTooLong')
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(mark)
    ? notFetched('FETCH_FAILED', 'badCertificate')
    : notFetched('FETCH_FAILED', 'fetchFailed')
}

const textOf = (header: string | string[] | undefined): string => [header ?? ''].flat().join(', ')

const follow = async (
  start: Address,
  rules: FetchRules,
  ask: (address: Address) => Promise<Dispatcher.ResponseData>,
): Promise<{ url: URL; answer: Dispatcher.ResponseData }> => {
  let address = start
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await ask(address)
    const location = textOf(answer.headers.location)
    if (!redirects.has(answer.statusCode) || !location) return { url: address.url, answer }
    answer.body.on('error', () => undefined).destroy()
    address = readAddress(location, rules, address.url)
  }
  throw notFetched('FETCH_FAILED', 'tooManyRedirects')
}

/**
 * A page of the public web as it is at this moment. Each address on the way is looked at anew, and the one connected to is
 * the one that was looked at; nothing on a private network is ever asked.
 * @throws NotKept `ADDRESS_NOT_ALLOWED`, `FETCH_FAILED`, `TOO_LARGE`
 */
export const fetchPage = async (given: string, rules: FetchRules): Promise<Page> => {
  const start = readAddress(given, rules)
  const { connect, idle, total } = rules.patience ?? usualPatience
  const signal = AbortSignal.timeout(total)
  const agentFor = ({ isTrusted }: Address) =>
    new Agent({
      connect: {
        lookup: publicLookup(isTrusted, rules.lookup),
        timeout: connect,
        rejectUnauthorized: true,
      },
      headersTimeout: idle,
      bodyTimeout: idle,
    })
  const agents: Agent[] = []
  try {
    const { answer, url } = await follow(start, rules, (address) => {
      const dispatcher = agentFor(address)
      agents.push(dispatcher)
      return request(address.url, { dispatcher, headers, signal })
    })
    const { body, headers: told, statusCode } = answer
    if (statusCode !== 200)
      throw notFetched('FETCH_FAILED', { key: 'siteAnswered', values: { status: statusCode } })
    if (Number(textOf(told['content-length'])) > rules.size) throw tooLarge(rules.size)
    const encoding = textOf(told['content-encoding'])
    const bytes = await readBody(body, { encoding, signal, size: rules.size })
    return { bytes, url: url.href, type: textOf(told['content-type']) || null }
  } catch (error) {
    // What breaks off because time is up says so in many ways.
    throw signal.aborted && !(error instanceof NotKept)
      ? notFetched('FETCH_FAILED', 'fetchTookTooLong')
      : faultOf(error)
  } finally {
    // Whatever is still coming is not waited for.
    await Promise.all(agents.map((agent) => agent.destroy()))
  }
}
