import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/deskUser.ts'
import { systemReason } from '../access/systemToken.ts'
import { notAllowed, notSignedIn } from '../errors.ts'
import { nameOfUser } from '../events/nameOfUser.ts'
import { optionsOf } from '../optionsOf.ts'
import { buildFile } from './buildFile.ts'
import type { FactFile } from './FactFile.ts'
import { readFileFacts } from './readFileFacts.ts'

/**
 * An article's whole fact-check file, for whoever reads the desk, or for the system with a token. It changes nothing, and
 * leaves no line: a trail that grew by being read would never match its own copy.
 * @throws NOT_ALLOWED, NOT_FOUND
 */
export const exportFile = async (req: PayloadRequest, articleId: string): Promise<FactFile> => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user && systemReason(req) === null) throw notSignedIn(req)
  const facts = await readFileFacts(req, options, articleId)
  if (user && !options.can(user, 'read', facts.article.latest))
    throw notAllowed(req, 'roleDoesNotRead', null)
  return buildFile(facts, {
    collection: options.collection,
    at: new Date().toISOString(),
    by: user && { id: String(user.id), name: nameOfUser(req.payload, user) },
  })
}
