import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { defaultLanguage } from './vocabulary.ts'
import { slugOf } from './slugOf.ts'

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

/**
 * The slug follows the headline until somebody writes another one or the article is first published;
 * from then on readers' links hold. Unique per language by a number behind it.
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
  const typed = typeof data.slug === 'string' ? data.slug.trim() : ''
  const followed =
    before && typed === before.slug && typed.startsWith(slugOf(before.headline ?? ''))
  const wanted = (typed && !followed ? slugOf(typed) : slugOf(headline)) || 'article'
  if (followed && typed.replace(/-\d+$/, '') === wanted && language === before.language) return data
  let slug = wanted
  for (let next = 2; await isTaken(req, slug, language, before?.id); next++)
    slug = `${wanted}-${next}`
  return { ...data, slug }
}
