import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { defaultLanguage } from './vocabulary.ts'
import { slugOf } from './slugOf.ts'

/** What an article goes by whose headline has no letter in it. */
const nameless = 'article'

const isTaken = async (req: PayloadRequest, slug: string, language: string, id?: string) => {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: {
      and: [
        { slug: { equals: slug } },
        { language: { equals: language } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Whether a slug is a headline's own, bare or with the number that keeps it apart. */
const isOf = (slug: string, headline: string): boolean => {
  const own = slugOf(headline) || nameless
  return slug === own || (slug.startsWith(`${own}-`) && /^\d+$/.test(slug.slice(own.length + 1)))
}

/**
 * The slug follows the headline until somebody writes another one or the article is first published;
 * from then on readers' links hold. Unique per language by a number behind it, also when a draft that holds it already
 * meets an article that took it meanwhile.
 */
export const fillSlug: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before?.firstPublishedAt && before.slug)
    return { ...data, slug: before.slug, language: before.language }
  const headline = String(data.headline ?? before?.headline ?? '')
  const language = String(data.language ?? before?.language ?? defaultLanguage)
  const typed = typeof data.slug === 'string' ? slugOf(data.slug) : ''
  const followed = before && typed === before.slug && isOf(typed, before.headline ?? '')
  const wanted = (typed && !followed ? typed : slugOf(headline)) || nameless
  let slug = followed && language === before.language && isOf(typed, headline) ? typed : wanted
  for (let next = 2; await isTaken(req, slug, language, before?.id); next++)
    slug = `${wanted}-${next}`
  return { ...data, slug }
}
