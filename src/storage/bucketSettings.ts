import { z } from 'zod'
import { SettingsError } from '../settings/SettingsError.ts'

/** Where uploads lie when several instances share them. */
export interface Bucket {
  name: string
  region: string
  /** The server's address, without a path; absent means Amazon's own. */
  endpoint: string | undefined
  accessKeyId: string
  secretAccessKey: string
  /** `https://host/bucket/key` instead of `https://bucket.host/key`. */
  forcePathStyle: boolean
}

const isServer = (value: string): boolean => {
  try {
    const { protocol, username, password, pathname, search, hash } = new URL(value)
    return /^https?:$/.test(protocol) && pathname === '/' && !(username + password + search + hash)
  } catch {
    return false
  }
}

/** The part of the settings that says where uploads lie. */
export const bucketSettings = {
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'a bucket’s name: 3 to 63 small letters, digits, dots and hyphens',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'a region, such as eu-central-1')
    .optional(),
  S3_ENDPOINT: z
    .string()
    .refine(
      isServer,
      'the address of a server and nothing more, such as https://storage.example:9000',
    )
    .optional(),
  S3_ACCESS_KEY_ID: z.string().regex(/^\S+$/, 'without spaces').optional(),
  S3_SECRET_ACCESS_KEY: z.string().regex(/^\S+$/, 'without spaces').optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['0', '1'], '1 (https://host/bucket/key) or 0 (https://bucket.host/key)')
    .optional(),
}

type Given = { [name in keyof typeof bucketSettings]?: string | undefined }

const needed = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')

/**
 * The bucket the settings name; undefined when they name none, and uploads stay in the data folder.
 * @throws SettingsError (`INVALID_SETTING`) naming what is missing when only some are set.
 */
export const readBucket = (given: Given): Bucket | undefined => {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given
  if (Object.keys(bucketSettings).every((name) => !given[name as keyof Given])) return undefined
  if (!S3_BUCKET || !S3_REGION || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    const missing = needed.filter((name) => !given[name])
    throw new SettingsError(
      missing[0] ?? 'S3_BUCKET',
      `For uploads in a bucket ${listed(missing)} must be set too; with no setting that starts with S3_ they stay in the data folder.`,
    )
  }
  return {
    name: S3_BUCKET,
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    forcePathStyle: given.S3_FORCE_PATH_STYLE
      ? given.S3_FORCE_PATH_STYLE === '1'
      : S3_ENDPOINT !== undefined,
  }
}
