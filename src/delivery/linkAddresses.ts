import type { Payload } from 'payload'
import { addressOf } from '../articles/addressOf.ts'
import { linkedDocuments } from '../editor/linkedDocuments.ts'
import type { HrefOf } from '../editor/publicBody.ts'
import { getSettings } from '../settings.ts'
import type { PublishedRow } from './present/publishedRow.ts'
import { publishedById } from './publishedById.ts'

/**
 * Where readers find what these articles' texts link to: nowhere what is not published, and its words are bare. One query
 * for all of them, and none where nothing is linked.
 */
export const linkAddresses = async (
  payload: Payload,
  rows: readonly Pick<PublishedRow, 'body'>[],
): Promise<HrefOf> => {
  const linked = rows
    .flatMap(({ body }) => linkedDocuments(body))
    .filter(({ relationTo }) => relationTo === 'articles')
  const published = await publishedById(
    payload,
    linked.map(({ value }) => String(value)),
  )
  const { articleUrl } = getSettings()
  return ({ relationTo, value }) => {
    const found = relationTo === 'articles' ? published.get(String(value)) : undefined
    return found?.slug
      ? addressOf(articleUrl, { slug: found.slug, language: found.language ?? '' })
      : null
  }
}
