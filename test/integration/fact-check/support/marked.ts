import { body, type Desk, type Name } from './desk.ts'

export interface File {
  id: string
  filename: string
  mimeType: string
  filesize: number
  sha256: string
  retrievedAt: string
  url: string | null
  href: string
}
export interface ShownClaim {
  id: string
  outcome: string
  state: string
  staleBecause: string | null
  bestBefore: string | null
  review: { shown: boolean; rating: string | null; verdict: string | null }
  evidence: {
    id: string
    source: string | null
    url: string | null
    supports: boolean
    by: { name: string } | null
    file: File | null
  }[]
}
export interface Refused {
  status: number
  code: string | undefined
  message: string
}

/** Commands on a claim of a story under check, each as a script would call it. */
export const workOnClaims = (desk: () => Desk) => {
  const call = async (as: Name | undefined, name: string, args: unknown) =>
    desk().rest<{ errors?: { message: string; code?: string }[] }>(
      'POST',
      `/fact-check/${name}`,
      as,
      args,
    )
  const does = async (as: Name, name: string, args: object) => {
    const { status, body: answer } = await call(as, name, args)
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer as unknown as { claim: { id: string; outcome: string; state: string } }
  }
  const refusal = async (
    as: Name | undefined,
    name: string,
    args: unknown,
  ): Promise<Refused | undefined> => {
    const { status, body: answer } = await call(as, name, args)
    const [error] = answer.errors ?? []
    return error && { status, code: error.code, message: error.message }
  }
  const state = async (article: string) =>
    (
      await desk().rest<{
        passages: { key: string; state: string; claims: ShownClaim[] }[]
        coverage: { settled: number }
      }>('GET', `/fact-check/state/${article}`, 'cem')
    ).body
  return {
    call,
    does,
    refusal,
    state,
    /** A story that is being checked, with one claim. */
    marked: async (text = 'The mayor spent 40 million on a bridge.', exact = '40 million') => {
      const article = await desk().write('ada', { headline: 'A bridge', body: body(text) })
      await desk().does('ada', 'requestFactCheck', article)
      const mark = {
        articleId: article,
        field: 'body',
        exact,
        kind: 'number',
        claimant: 'The mayor',
      }
      const { claim } = await does('cem', 'markClaim', mark)
      return { article, claimId: claim.id }
    },
    claimIn: async (article: string): Promise<ShownClaim> => {
      const claim = (await state(article)).passages.flatMap(({ claims }) => claims)[0]
      if (!claim) throw new Error('There is no claim.')
      return claim
    },
  }
}

/** A form with a file, as a browser sends it. */
export const form = (args: object, bytes: Buffer | string, name = 'ledger.txt', type = '') => {
  const data = new FormData()
  data.set('_payload', JSON.stringify(args))
  data.set('file', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  return data
}
