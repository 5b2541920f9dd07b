import { resolve } from 'node:path'
import { z } from 'zod'
import { bucketSettings, readBucket, type Bucket } from '../storage/bucketSettings.ts'
import { articleUrl } from './articleUrl.ts'
import { evidenceHosts } from './evidenceHosts.ts'
import { SettingsError } from './SettingsError.ts'
import { trustedProxies } from './trustedProxies.ts'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const

const port = 'a whole number from 0 (any free port) to 65535'
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .refine((value) => value <= 65_535, port)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[a-z0-9.:_-]+$/i, 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  GALLEY_DATA: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/\S+$/,
      'an address that starts with mongodb:// or mongodb+srv:// (without it Galley keeps a SQLite file in the data folder)',
    )
    .optional(),
  GALLEY_ALLOW_STANDALONE_MONGO: z
    .enum(['0', '1'], '1 (a MongoDB without transactions will do) or 0')
    .default('0'),
  PAYLOAD_SECRET: z.string().min(16, 'at least 16 characters long').optional(),
  GALLEY_DEMO: z.enum(['0', '1'], '1 (a demo newsroom) or 0 (an empty one)').default('1'),
  GALLEY_DEMO_PASSWORD: z.string().min(8, 'at least 8 characters long').optional(),
  GALLEY_LOG: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  GALLEY_TRUST_PROXY: trustedProxies,
  GALLEY_EVIDENCE_HOSTS: evidenceHosts,
  GALLEY_ARTICLE_URL: articleUrl,
  ...bucketSettings,
})

export interface ReadSettings {
  port: number
  host: string
  /** Absolute folder of the SQLite file, the uploads and the generated secret. */
  dataFolder: string
  /** A MongoDB address; absent means SQLite in the data folder. */
  databaseUrl: string | undefined
  /** Whether a MongoDB without transactions will do. */
  allowStandaloneMongo: boolean
  secret: string | undefined
  /** Whether an empty newsroom is filled with the demo at the first start. */
  demo: boolean
  demoPassword: string | undefined
  logLevel: (typeof logLevels)[number]
  /** Addresses, networks and Express's names for some, whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** Hosts of the own network whose pages may be fetched as evidence. */
  evidenceHosts: string[]
  /** Where readers find an article: an address with `{slug}`, and `{language}`, in it. */
  articleUrl: string
  /** Where uploads lie; absent means in the data folder. */
  bucket: Bucket | undefined
}

/**
 * Reads the environment; an empty value counts as absent. Never repeats a value, as it may hold a password.
 * @throws SettingsError (`INVALID_SETTING`) naming the first bad setting and what is allowed.
 */
export const readSettings = (env: Record<string, string | undefined>): ReadSettings => {
  if (env.PAYLOAD_DROP_DATABASE === 'true')
    throw new SettingsError(
      'PAYLOAD_DROP_DATABASE',
      'The setting PAYLOAD_DROP_DATABASE would empty the database at every start: remove it.',
    )
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = schema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    const name = String(issue?.path[0])
    throw new SettingsError(name, `The setting ${name} must be ${issue?.message}.`)
  }
  const { data } = read
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: resolve(data.GALLEY_DATA),
    databaseUrl: data.DATABASE_URL,
    allowStandaloneMongo: data.GALLEY_ALLOW_STANDALONE_MONGO === '1',
    secret: data.PAYLOAD_SECRET,
    demo: data.GALLEY_DEMO === '1',
    demoPassword: data.GALLEY_DEMO_PASSWORD,
    logLevel: data.GALLEY_LOG,
    trustedProxies: data.GALLEY_TRUST_PROXY,
    evidenceHosts: data.GALLEY_EVIDENCE_HOSTS,
    articleUrl: data.GALLEY_ARTICLE_URL,
    bucket: readBucket(data),
  }
}
