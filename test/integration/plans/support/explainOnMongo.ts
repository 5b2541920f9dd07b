import type { Payload } from 'payload'
import type { Collection, CommandStartedEvent, Db, Document, MongoClient } from 'mongodb'

type Connected = { connection: { db?: Db; getClient(): MongoClient } }
type Asked = { collection: string; filter: Document; sort: Document }

/** The driver hands the order over as a map, which keeps it. */
const plain = (sort: unknown): Document =>
  sort instanceof Map ? (Object.fromEntries(sort) as Document) : ((sort ?? {}) as Document)

/** The first match and sort of a read, which are what an index can serve. */
const askedBy = ({ command, commandName }: CommandStartedEvent): Asked | undefined => {
  const collection = String(command[commandName])
  if (commandName === 'find')
    return { collection, filter: command.filter ?? {}, sort: plain(command.sort) }
  if (commandName !== 'aggregate') return undefined
  const stages = command.pipeline as Document[]
  const first = (name: string): Document => stages.find((stage) => name in stage)?.[name] ?? {}
  const [filter, sort] = [first('$match'), first('$sort')]
  // How many there are of all: whatever reads that reads all of them.
  const countsAll = Object.keys(filter).length === 0 && stages.some((stage) => '$group' in stage)
  return countsAll ? undefined : { collection, filter, sort }
}

/** The sets of fields a filter asks about, one a branch: each branch of an $or needs an index of its own. */
const branches = (filter: Document): string[][] =>
  Object.entries(filter).reduce<string[][]>(
    (known, [key, value]) => {
      if (key === '$and')
        return (value as Document[]).reduce<string[][]>(
          (all, part) => all.flatMap((one) => branches(part).map((more) => [...one, ...more])),
          known,
        )
      if (key === '$or') {
        const parts = (value as Document[]).flatMap(branches)
        return known.flatMap((one) => parts.map((part) => [...one, ...part]))
      }
      return known.map((one) => [...one, key])
    },
    [[]],
  )

/** Whether an index begins with a field that is asked about or, where nothing is asked, gives the order wanted. */
const isServed = (fields: string[], sort: Document, indexes: Document[]): boolean =>
  indexes.some(({ key }) => {
    const [first = ''] = Object.keys(key as Document)
    return fields.includes(first) || Object.keys(sort)[0] === first
  })

const stepsOf = (plan: Document, collection: string): string[] => {
  const stage = String(plan.stage ?? '')
  const inner = [plan.inputStage, ...((plan.inputStages as Document[] | undefined) ?? [])]
  return [
    `${stage} ${collection}`,
    ...inner.flatMap((each) => (each ? stepsOf(each as Document, collection) : [])),
  ]
}

const explained = async (
  rows: Collection,
  { collection, filter, sort }: Asked,
): Promise<string[]> => {
  try {
    const plan = await rows
      .find(filter)
      .sort(sort as never)
      .explain('queryPlanner')
    return stepsOf(plan.queryPlanner.winningPlan as Document, collection)
  } catch (error) {
    // Not every server that speaks MongoDB's protocol explains; what indexes it has, each tells.
    if (!/explain/i.test(String(error))) throw error
    const indexes = await rows.indexes()
    return branches(filter).map((fields) =>
      isServed(fields, sort, indexes)
        ? `IXSCAN ${collection}`
        : `COLLSCAN ${collection} by ${fields.join(', ')}`,
    )
  }
}

/** Whether this server tells how it finds things; not every one that speaks MongoDB's protocol does. */
export const explains = async (payload: Payload): Promise<boolean> => {
  const { db } = (payload.db as unknown as Connected).connection
  return db
    ? db
        .collection('articles')
        .find({})
        .explain('queryPlanner')
        .then(
          () => true,
          () => false,
        )
    : false
}

/** How MongoDB finds what answers a question: by its own explanation or, without one, by the indexes there are. */
export const explainOnMongo = async (
  payload: Payload,
  ask: () => Promise<unknown>,
): Promise<string[]> => {
  const { connection } = payload.db as unknown as Connected
  const client = connection.getClient()
  const asked: Asked[] = []
  const note = (event: CommandStartedEvent) => {
    const read = askedBy(event)
    if (read) asked.push(read)
  }
  client.on('commandStarted', note)
  try {
    await ask()
  } finally {
    client.off('commandStarted', note)
  }
  if (!connection.db) throw new Error('The database is not connected.')
  const steps: string[] = []
  for (const read of asked)
    steps.push(...(await explained(connection.db.collection(read.collection), read)))
  return steps
}
