import type { Access } from 'payload'

/**
 * The desk reads all media. Anonymous readers get the file (never the list or the record) of media that a
 * published article leads with; the published row itself is asked, so a draft cannot open a file.
 */
export const readMedia: Access = async ({ req, data, isReadingStaticFile }) => {
  if (req.user) return true
  const filename = (data as { filename?: unknown } | undefined)?.filename
  if (!isReadingStaticFile || typeof filename !== 'string') return false
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const image = docs[0]
  if (!image) return false
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: {
      and: [{ 'leadMedia.image': { equals: image.id } }, { _status: { equals: 'published' } }],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? { id: { equals: image.id } } : false
}
