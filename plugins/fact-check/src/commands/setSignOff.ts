import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { signOffKind, signOffPath, signOffStates, type SignOffState } from '../domain/signOffs.ts'
import { valueAt, withValueAt } from '../facts/paths.ts'
import { withSignOffNote } from '../hooks/signOffNote.ts'
import { refusal } from '../words/refusal.ts'
import { allowed, itsArticle, type Command } from './Command.ts'
import { articleId, optionalWords } from './input.ts'

type Input = { articleId: string; kind: string; state: SignOffState; note: string | null }

/**
 * Says where a sign-off of the latest version stands, by a draft's save of that field alone: nothing goes live by it.
 * The hooks of the collection decide as for any save, and write the desk event.
 */
export const setSignOff: Command<Input> = {
  name: 'setSignOff',
  action: 'sign-off',
  notYours: 'roleDoesNotSignOff',
  args: { articleId: 'ID!', kind: 'String!', state: 'String!', note: 'String' },
  input: z.object({
    articleId,
    kind: z.string().trim().min(1).max(200),
    state: z.enum(signOffStates),
    note: optionalWords,
  }),
  articleOf: itsArticle,
  decide: ({ options, facts, input }) => {
    if (!input) return allowed
    const path = signOffPath(options.signOffs, input.kind)
    if (!path) {
      const kinds = options.signOffs.map(signOffKind).join(', ')
      return refusal('INVALID_INPUT', { key: 'noSuchSignOff', values: { kind: input.kind, kinds } })
    }
    return (valueAt(facts.latest, path) ?? 'n/a') === input.state
      ? refusal('STALE_STATE', { key: 'signOffSo', values: { state: input.state }, field: path })
      : allowed
  },
  perform: async (req, { options, facts, input }) => {
    const path = signOffPath(options.signOffs, input.kind)
    if (!path) return
    // A field in a group comes with its neighbours: what a save leaves out of a group is the project's to default.
    const [field = ''] = path.split('.')
    const after = withValueAt(facts.latest, path, input.state)
    await req.payload.update({
      collection: options.collection as CollectionSlug,
      id: facts.id,
      data: { [field]: after[field] } as never,
      draft: true,
      depth: 0,
      req: withSignOffNote(req, input.note),
    })
  },
}
