import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { ensureSecret } from '../../src/settings/ensureSecret.ts'
import { readSettings } from '../../src/settings/readSettings.ts'
import { SettingsError } from '../../src/settings/SettingsError.ts'

const refusal = (env: Record<string, string>): SettingsError => {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}

describe('readSettings', () => {
  it('needs no setting at all', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: join(process.cwd(), 'data'),
      databaseUrl: undefined,
      allowStandaloneMongo: false,
      secret: undefined,
      demo: true,
      demoPassword: undefined,
      logLevel: 'info',
      trustedProxies: ['loopback'],
      evidenceHosts: [],
      articleUrl: '/{language}/{slug}',
      bucket: undefined,
    })
  })

  it('takes an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toEqual(readSettings({}))
  })

  it('refuses what would empty the database at every start', () => {
    expect(refusal({ PAYLOAD_DROP_DATABASE: 'true' })).toMatchObject({
      setting: 'PAYLOAD_DROP_DATABASE',
    })
  })

  it('reads each setting', () => {
    expect(
      readSettings({
        PORT: '8080',
        HOST: '0.0.0.0',
        GALLEY_DATA: '/srv/galley',
        DATABASE_URL: 'mongodb+srv://desk:pass@db.example/galley',
        GALLEY_ALLOW_STANDALONE_MONGO: '1',
        PAYLOAD_SECRET: 'a secret of some length',
        GALLEY_DEMO: '0',
        GALLEY_DEMO_PASSWORD: 'newsroom1',
        GALLEY_LOG: 'warn',
        GALLEY_TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::7',
        GALLEY_EVIDENCE_HOSTS: 'archive.example, Wire.example:8080',
        GALLEY_ARTICLE_URL: 'https://news.example/{language}/{slug}.html',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataFolder: '/srv/galley',
      databaseUrl: 'mongodb+srv://desk:pass@db.example/galley',
      allowStandaloneMongo: true,
      secret: 'a secret of some length',
      demo: false,
      demoPassword: 'newsroom1',
      logLevel: 'warn',
      trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::7'],
      evidenceHosts: ['archive.example', 'wire.example:8080'],
      articleUrl: 'https://news.example/{language}/{slug}.html',
    })
  })

  it.each([
    ['GALLEY_ARTICLE_URL', 'https://news.example/', 'an address with {slug} in it'],
    ['GALLEY_ARTICLE_URL', 'javascript:{slug}', 'an address with {slug} in it'],
    ['PORT', 'http', 'a whole number from 0 (any free port) to 65535'],
    ['PORT', '65536', 'a whole number from 0 (any free port) to 65535'],
    ['PORT', '-1', 'a whole number'],
    ['PORT', '3000.5', 'a whole number'],
    ['HOST', 'http://localhost', 'a host name or an IP address'],
    ['DATABASE_URL', 'postgres://desk:pass@db.example/galley', 'mongodb:// or mongodb+srv://'],
    ['DATABASE_URL', 'mongodb://', 'mongodb:// or mongodb+srv://'],
    ['PAYLOAD_SECRET', 'short', 'at least 16 characters long'],
    ['GALLEY_DEMO', 'yes', '1 (a demo newsroom) or 0 (an empty one)'],
    ['GALLEY_DEMO_PASSWORD', 'short', 'at least 8 characters long'],
    ['GALLEY_EVIDENCE_HOSTS', 'http://archive.example', 'a list, with commas, of hosts'],
    ['GALLEY_EVIDENCE_HOSTS', 'archive.example,', 'a list, with commas, of hosts'],
    ['GALLEY_TRUST_PROXY', 'true', 'a list, with commas, of addresses'],
    ['GALLEY_TRUST_PROXY', '10.0.0.0/33', 'a list, with commas, of addresses'],
    ['GALLEY_TRUST_PROXY', 'loopback,', 'a list, with commas, of addresses'],
    ['GALLEY_LOG', 'loud', 'one of silent, fatal, error, warn, info, debug'],
  ])('refuses %s=%s in one sentence that says what is allowed', (name, value, allowed) => {
    const error = refusal({ [name]: value })
    expect(error).toMatchObject({ code: 'INVALID_SETTING', setting: name })
    expect(error.message).toContain(`The setting ${name} must be `)
    expect(error.message).toContain(allowed)
    expect(error.message.split('\n')).toHaveLength(1)
  })

  it('never repeats a value, which may hold a password', () => {
    const name = fc.constantFrom('DATABASE_URL', 'PAYLOAD_SECRET', 'GALLEY_DEMO_PASSWORD')
    fc.assert(
      fc.property(name, fc.stringMatching(/^[A-Z0-9]{6}$/), (setting, value) => {
        const given = setting === 'DATABASE_URL' ? `mysql://desk:${value}@db` : value
        expect(refusal({ [setting]: given }).message).not.toContain(value)
      }),
    )
  })
})

describe('the bucket of the uploads', () => {
  const amazon = {
    S3_BUCKET: 'our-newsroom',
    S3_REGION: 'eu-central-1',
    S3_ACCESS_KEY_ID: 'AKIATEST',
    S3_SECRET_ACCESS_KEY: 'kept+secret/',
  }
  const own = { ...amazon, S3_ENDPOINT: 'https://storage.example:9000' }

  it('is Amazon’s, or one on a server of one’s own', () => {
    expect(readSettings(amazon).bucket).toEqual({
      name: 'our-newsroom',
      region: 'eu-central-1',
      endpoint: undefined,
      accessKeyId: 'AKIATEST',
      secretAccessKey: 'kept+secret/',
      forcePathStyle: false,
    })
    expect(readSettings(own).bucket).toMatchObject({
      endpoint: 'https://storage.example:9000',
      forcePathStyle: true,
    })
    expect(readSettings({ ...own, S3_FORCE_PATH_STYLE: '0' }).bucket).toMatchObject({
      forcePathStyle: false,
    })
  })

  it('is not half named: what is missing is said, and no value', () => {
    const names = Object.keys(own) as (keyof typeof own)[]
    const needed = Object.keys(amazon)
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (set) => {
        const missing = needed.filter((name) => !set.some((each) => each === name))
        fc.pre(missing.length > 0)
        const env = Object.fromEntries(set.map((name) => [name, own[name]]))
        const { code, message, setting } = refusal(env)
        expect([code, setting]).toEqual(['INVALID_SETTING', missing[0]])
        for (const name of needed) expect(message.includes(name)).toBe(missing.includes(name))
        for (const name of set) expect(message).not.toContain(own[name])
        expect(message.split('\n')).toHaveLength(1)
      }),
    )
    expect(refusal({ S3_FORCE_PATH_STYLE: '1' }).setting).toBe('S3_BUCKET')
  })

  it.each([
    ['S3_BUCKET', 'Our Newsroom'],
    ['S3_BUCKET', 'x#'],
    ['S3_REGION', 'Frankfurt am Main'],
    ['S3_ENDPOINT', 'bucket.host.test'],
    ['S3_ENDPOINT', 'ftp://storage.example'],
    ['S3_ENDPOINT', 'https://desk:pass@storage.example'],
    ['S3_ENDPOINT', 'https://storage.example/our-newsroom'],
    ['S3_SECRET_ACCESS_KEY', 'two words'],
    ['S3_FORCE_PATH_STYLE', 'perhaps'],
  ])('has no %s like %s', (name, value) => {
    const error = refusal({ ...own, [name]: value })
    expect(error).toMatchObject({ code: 'INVALID_SETTING', setting: name })
    expect(error.message).not.toContain(value)
  })
})

describe('ensureSecret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-settings-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('makes a secret once, readable by its owner only', () => {
    const file = join(folder, 'new', 'secret')
    const secret = ensureSecret(file)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(ensureSecret(file)).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'new'))).toEqual(['secret'])
  })

  it('keeps the secret that is there', () => {
    const file = join(folder, 'kept')
    writeFileSync(file, 'from a backup\n')
    expect(ensureSecret(file)).toBe('from a backup')
  })

  it('says how to mend an empty one', () => {
    const file = join(folder, 'empty')
    writeFileSync(file, '')
    expect(() => ensureSecret(file)).toThrow(SettingsError)
  })
})
