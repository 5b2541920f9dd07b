import type { CollectionConfig, Plugin } from 'payload'
import type { Bucket } from './bucketSettings.ts'
import { tellFailedUploads } from './tellFailedUploads.ts'

/**
 * A save waits for the bucket inside its transaction. Other writers give up after 20 seconds where there is one writer
 * at a time, and MongoDB ends a transaction after 60: two tries stay below both.
 */
const patience = {
  maxAttempts: 2,
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 9_000,
    throwOnRequestTimeout: true,
    // A reader on a slow line may stop reading for a while.
    socketTimeout: 60_000,
    httpAgent: { keepAlive: true, maxSockets: 100 },
    httpsAgent: { keepAlive: true, maxSockets: 100 },
  },
}

const combine = (ours: CollectionConfig, stored?: CollectionConfig): CollectionConfig => {
  if (!stored?.upload) return ours
  const known = ours.hooks?.afterChange ?? []
  const added = stored.hooks?.afterChange?.slice(known.length) ?? []
  return {
    ...ours,
    hooks: { ...stored.hooks, afterChange: [...known, ...added.map(tellFailedUploads)] },
    upload: stored.upload,
  }
}

/**
 * Keeps uploads in a bucket, under `media/`, instead of the data folder; without a bucket it changes nothing. Files are
 * still served by Payload, which asks who may read them each time: nobody is sent to the bucket itself.
 *
 * Only the collections are handed over, and only their hooks and upload options taken back. What else the plugin adds
 * serves uploads from the browser straight to the bucket, which are off: a provider for the admin UI, which is built
 * without knowing the bucket, and columns that would make the schema depend on it.
 */
export const sharedUploads =
  (bucket: Bucket | undefined): Plugin =>
  async (config) => {
    if (!bucket) return config
    const { name, accessKeyId, secretAccessKey, region, endpoint, forcePathStyle } = bucket
    // Loaded only where it is used: it takes half a second and 70 MB.
    const { s3Storage } = await import('@payloadcms/storage-s3')
    const store = s3Storage({
      bucket: name,
      collections: {
        media: { prefix: 'media' },
        'evidence-files': { prefix: 'evidence' },
      },
      config: {
        credentials: { accessKeyId, secretAccessKey },
        region,
        endpoint,
        forcePathStyle,
        // Checksums of Amazon's own making are refused by other servers of this protocol.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...patience,
      },
    })
    const { collections = [] } = config
    const stored = (await store({ ...config, admin: {}, endpoints: [] })).collections ?? []
    return {
      ...config,
      collections: collections.map((ours, index) => combine(ours, stored[index])),
    }
  }
