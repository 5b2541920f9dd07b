import type { BaseDatabaseAdapter, DatabaseAdapterObj, TypeWithID, UpdateOneArgs } from 'payload'

type Session = { id: string; expiresAt: Date | string }
type Stored = TypeWithID & { sessions?: Session[] | null }
type LogIn = { _strategy?: unknown; sessions?: Session[] }

/** What Payload writes when somebody logs in: the whole user as read before the password was looked at, and one session more. */
const newSessionOf = ({ data }: UpdateOneArgs): Session | undefined => {
  const { _strategy, sessions } = data as LogIn
  return typeof _strategy === 'string' && Array.isArray(sessions) ? sessions.at(-1) : undefined
}

const isOpen = ({ expiresAt }: Session): boolean => new Date(expiresAt) > new Date()

/**
 * Has a log-in add its session to the user as stored now, and write nothing else. Checking a password takes a while,
 * and Payload writes back what it read before: of two log-ins at a time one would be invalid at once, and a role
 * taken away meanwhile would be back.
 */
export const keepSessions = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const { updateOne } = adapter
    const update: BaseDatabaseAdapter['updateOne'] = async (given) => {
      const added = newSessionOf(given)
      if (!added || given.id === undefined) return updateOne.call(adapter, given)
      const { collection, id, req } = given
      const where = { id: { equals: id } }
      const user = await adapter.findOne<Stored>({ collection, where, req })
      const kept = user?.sessions ?? []
      if (!user || kept.some((session) => session.id === added.id))
        return updateOne.call(adapter, given)
      const sessions = [...kept.filter(isOpen), added]
      return updateOne.call(adapter, { ...given, data: { sessions, updatedAt: null } })
    }
    adapter.updateOne = update
    return adapter
  },
})
