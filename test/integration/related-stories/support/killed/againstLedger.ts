import { termsOf } from '../../../../../plugins/related-stories/src/index/termsOf.ts'
import type { Ledger } from './Ledger.ts'
import type { Content } from './readIndex.ts'

/** What an index says else than those who wrote the stories; every change has to be settled and taken in. */
export const againstLedger = (content: Content, { stories }: Ledger): string[] => {
  const complaints: string[] = []
  const left = new Map(content)
  for (const { id, told } of stories) {
    const held = left.get(String(id))
    left.delete(String(id))
    const wanted = told && {
      live: told.live,
      language: told.language,
      title: termsOf(told.headline, told.language),
      names: termsOf(`Topics ${told.language}`, told.language),
      body: termsOf(told.body, told.language),
    }
    const said = held && {
      live: held.live,
      language: held.language,
      title: held.title,
      // The last is the topic's id.
      names: held.names.slice(0, -1),
      body: held.body,
    }
    if (JSON.stringify(wanted) !== JSON.stringify(said ?? null))
      complaints.push(
        `story ${id} is ${JSON.stringify(said ?? null)} in the index, not ${JSON.stringify(wanted)}`,
      )
  }
  for (const id of left.keys()) complaints.push(`story ${id} is in the index and nobody wrote it`)
  return complaints
}
