import { readFileSync } from 'node:fs'
import { Kind, parse, print } from 'graphql'
import { readCurl } from '../../integration/docs/support/readCurl.ts'
import { readDocument } from '../../integration/docs/support/readDocument.ts'
import { curlsIn } from './commandsIn.ts'

type Data = Record<string, unknown>
type Story = { headline: string; factCheck: { status: string } }

const send = async (url: string, init: RequestInit): Promise<Data> => {
  const answer = (await (await fetch(url, init)).json()) as { data: Data; errors?: unknown }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

const ask = (url: string, query: string, token?: string): Promise<Data> =>
  send(`${url}/api/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify({ query }),
  })

/** What README tells people to type, for a demo newsroom whose users have this password. */
export const followReadme = (password: string) => {
  const readme = readFileSync('README.md', 'utf8')
  const [curl = ''] = curlsIn(readme)

  return {
    text: readme,
    /** The npm command of README that begins so, whole. */
    line: (start: string): string => {
      const lines = [...readme.matchAll(/`(npm [^`]+)`/g)].map(([, text = '']) => text)
      const found = lines.find((text) => text.startsWith(start))
      if (!found) throw new Error(`README does not name ${start}.`)
      return found
    },
    /** The stories its curl command shows. */
    read: async (address: string): Promise<Story[]> => {
      const { url, ...init } = readCurl(curl, () => '')
      const data = await send(url.replace('http://localhost:3000', address), init)
      return (data.articles as { nodes: Story[] }).nodes
    },
    logIn: async (address: string, who: string): Promise<string> => {
      const mutation = /`(mutation \{ loginUser[^`]+)`/.exec(readme)?.[1] ?? ''
      const given = [`${who}@galley.example`, password]
      const data = await ask(
        address,
        mutation.replace(/…/g, () => given.shift() ?? ''),
      )
      return (data.loginUser as { token: string }).token
    },
    /** The keys of an article's passages, by the query it shows. */
    passages: async (address: string, articleId: string, token: string): Promise<string[]> => {
      const query = /`(\{ factCheck\(articleId[^`]+)`/.exec(readme)?.[1] ?? ''
      const data = await ask(address, query.replace('…', articleId), token)
      return (data.factCheck as { passages: { key: string }[] }).passages.map(({ key }) => key)
    },
    /** The mutations it shows, each with its name and what runs it on an article. */
    mutations: () => {
      const block = readDocument(readme).find(({ language }) => language === 'graphql')
      return parse(block?.text ?? '').definitions.flatMap((definition) => {
        if (definition.kind !== Kind.OPERATION_DEFINITION) return []
        const [field] = definition.selectionSet.selections
        const name = field?.kind === Kind.FIELD ? field.name.value : ''
        const run = (address: string, articleId: string, token: string, keys: string[]) => {
          const passages = keys.map((key) => JSON.stringify(key)).join(', ')
          const filled = print(definition).replace('…', articleId).replace('"…"', passages)
          return ask(address, filled, token)
        }
        return [{ name, run }]
      })
    },
  }
}
