import { basename } from 'node:path'
import { open } from 'node:fs/promises'
import { Command, InvalidArgumentError } from 'commander'
import type { Payload, TypedUser } from 'payload'
import { languages, type Language } from '../articles/vocabulary.ts'
import { openNewsroom } from '../database/openNewsroom.ts'
import { longestText } from '../import/decodeText.ts'
import { refusalOf } from '../import/errors.ts'
import { importText } from '../import/importArticle.ts'

type Options = { json?: true; as?: string; language?: Language }

type Line = {
  file: string
  status: 'created' | 'unchanged' | 'failed'
  id: string | null
  slug: string | null
  quotes: number | null
  code: string | null
  message: string | null
}

const language = (value: string): Language => {
  const known = languages.find((each) => each === value)
  if (known) return known
  throw new InvalidArgumentError(`Allowed are: ${languages.join(', ')}.`)
}

const bytesOf = async (source: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestText) break
  }
  return Buffer.concat(chunks)
}

/** A file's bytes, or standard input's for `-`; reading ends where a text is too large anyway. */
const read = async (file: string): Promise<Uint8Array> => {
  if (file === '-') return bytesOf(process.stdin)
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  try {
    return await bytesOf(handle.createReadStream({ autoClose: false }))
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException)
  } finally {
    await handle.close()
  }
}

const unreadable = (file: string, { code }: NodeJS.ErrnoException): Error =>
  Object.assign(new Error(`${basename(file)} cannot be read (${code}). Nothing was imported.`), {
    data: { code: 'UNREADABLE' },
  })

/** Who imports: the user named, else the reporter who has been here longest. */
const importer = async (payload: Payload, email?: string): Promise<TypedUser> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: email ? { email: { equals: email.toLowerCase() } } : { roles: { in: ['reporter'] } },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [user] = docs
  if (user) return { ...user, collection: 'users' }
  const why = email
    ? `Nobody here has the address ${email}.`
    : 'There is no reporter yet: start Galley once, or name somebody with --as.'
  throw Object.assign(new Error(`${why} Nothing was imported.`), { data: { code: 'NO_IMPORTER' } })
}

const importFile = async (
  payload: Payload,
  file: string,
  { as, language: given }: Options,
): Promise<Line> => {
  try {
    const user = await importer(payload, as)
    const { status, article, quotes } = await importText(payload, {
      bytes: await read(file),
      user,
      language: given ?? null,
    })
    const { id, slug } = article
    return { file, status, id, slug: slug ?? null, quotes, code: null, message: null }
  } catch (error) {
    return { file, status: 'failed', id: null, slug: null, quotes: null, ...refusalOf(error) }
  }
}

const inWords = ({ file, status, id, slug, quotes, code, message }: Line): string =>
  status === 'failed'
    ? `${status}  ${file}  ${code}: ${message}`
    : `${status}  ${file}  ${slug} (${id}), quotes: ${quotes}`

const progress = (done: number, total: number): void => {
  if (!process.stderr.isTTY || total < 2) return
  process.stderr.write(done < total ? `\r${done} of ${total} …` : `\r${' '.repeat(40)}\r`)
}

const run = async (files: string[], options: Options): Promise<void> => {
  const payload = await openNewsroom()
  let failed = 0
  try {
    for (const [at, file] of files.entries()) {
      progress(at, files.length)
      const line = await importFile(payload, file, options)
      if (line.status === 'failed') failed++
      progress(files.length, files.length)
      console.log(options.json ? JSON.stringify(line) : inWords(line))
    }
  } finally {
    await payload.destroy()
  }
  process.exitCode = failed > 0 ? 1 : 0
}

await new Command('import')
  .description('Make a draft article of each text. The same text twice changes nothing.')
  .argument('<file...>', 'UTF-8 text files; - is standard input')
  .option('--json', 'one JSON line a file, nothing else')
  .option('--as <email>', 'who imports; the newsroom’s first reporter by default')
  .option('--language <language>', `the texts’ language (${languages.join(', ')})`, language)
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    const { code, message } = refusalOf(error)
    console.error(`${code}: ${message}`)
    process.exitCode = 2
  })
