import { nameKey, oneLine } from './names.ts'
import type { Mention, MentionType, Span } from './text/extraction.ts'

/** One person, organisation or place of a text, with everything the text calls it. */
export type Entity = {
  type: MentionType
  /** The fullest name the text gives. */
  name: string
  /** Every key (see nameKey) it goes by in the text. */
  keys: string[]
  spans: Span[]
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

const groupedBy = <T>(items: readonly T[], groupOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(groupOf(item))
    if (group) group.push(item)
    else groups.set(groupOf(item), [item])
  }
  return groups
}

const keyOf = ({ keys: [own = ''] }: Entity): string => own

/** The one longer name a short one can only mean: a surname, or the initials of an organisation. */
const fullerNames = (entities: readonly Entity[]): Map<Entity, Entity> => {
  const bySurname = groupedBy(entities, (entity) => lastWord(keyOf(entity)))
  const byInitials = groupedBy(entities, ({ name }) => initials(name))
  const fuller = new Map<Entity, Entity>()
  for (const short of entities) {
    const key = keyOf(short)
    const candidates =
      short.type === 'person'
        ? (bySurname.get(lastWord(key)) ?? []).filter((long) => keyOf(long).endsWith(` ${key}`))
        : short.type === 'organization' && /^\p{Lu}{3,}$/u.test(short.name)
          ? (byInitials.get(short.name) ?? [])
          : []
    const [only, ...others] = candidates.filter(
      (long) => long !== short && long.type === short.type,
    )
    if (only && others.length === 0) fuller.set(short, only)
  }
  return fuller
}

/** The mentions of a text gathered by whom they mean, in the order of first appearance. */
export const entitiesOf = (mentions: readonly Mention[]): Entity[] => {
  const byKey = new Map<string, Entity>()
  for (const { start, end, text, type } of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = nameKey(text)
    const name = oneLine(text.replace(/[[\]()]/g, ''))
    if (!key || name.length > 300) continue
    const entity = byKey.get(key)
    if (entity) entity.spans.push({ start, end, text })
    else byKey.set(key, { type, name, keys: [key], spans: [{ start, end, text }] })
  }
  const all = [...byKey.values()]
  const longer = fullerNames(all)
  const fullest = (entity: Entity): Entity => {
    const next = longer.get(entity)
    return next ? fullest(next) : entity
  }
  for (const short of longer.keys()) {
    const full = fullest(short)
    full.keys.push(...short.keys.filter((key) => !full.keys.includes(key)))
    full.spans.push(...short.spans)
  }
  return all.filter((entity) => !longer.has(entity))
}
