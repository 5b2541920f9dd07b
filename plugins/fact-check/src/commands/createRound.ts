import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { storedPassages } from '../facts/storedPassages.ts'
import { factChecksSlug } from '../slugs.ts'
import { firstOfItsKey } from '../transaction/firstOfItsKey.ts'
import type { Done } from './Command.ts'

export const depths = ['full', 'partial', 'spot'] as const
export type Depth = (typeof depths)[number]

type Asked = {
  depth: Depth
  note: string | null
  deadline: string | null
  /** The waiver it follows. */
  waiver?: string | number
}

/** Opens the next round, of the text as it is now, and gives its number. The event is the caller's to write. */
export const createRound = async (
  req: PayloadRequest,
  { facts, at }: Pick<Done<unknown>, 'facts' | 'at'>,
  { deadline, ...asked }: Asked,
): Promise<number> => {
  const round = Math.max(0, ...facts.rounds.map(({ number }) => number)) + 1
  await firstOfItsKey(req, 'article', () =>
    req.payload.create({
      collection: factChecksSlug,
      data: {
        ...asked,
        ...(deadline ? { deadline } : {}),
        article: facts.id,
        round,
        state: 'requested',
        requestedBy: req.user?.id,
        requestedText: storedPassages(facts.passages),
        requestedAt: at,
      } as never,
      depth: 0,
      req: asCommand(req),
    }),
  )
  return round
}
