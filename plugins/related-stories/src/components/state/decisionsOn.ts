import type { DeskLink, LinksOfArticle } from '../../read/linksOf.ts'
import type { RowAct } from '../RowButton.tsx'
import type { Decision } from './Decision.ts'

type Choice = LinksOfArticle['types'][number]

/** What may be decided about a link in its state; `choice` is the type chosen, `other` whether it is not the link's own. */
export const decisionsOn = (
  articleId: string,
  link: DeskLink,
  { choice, other }: { choice: Choice | undefined; other: boolean },
): Partial<Record<RowAct, Decision>> => {
  const linkId = link.id
  const [from, to] =
    link.direction === 'from' ? [articleId, link.article.id] : [link.article.id, articleId]
  const undo = { command: 'undoStoryLinkDecision' as const, input: { linkId } }
  const create = { command: 'createStoryLink' as const, input: { from, to, type: link.type } }
  const typed =
    choice && other
      ? { type: choice.type, from: choice.direction === 'from' ? articleId : link.article.id }
      : {}
  if (!link.mayDecide) return {}
  if (link.state === 'suggested')
    return {
      confirm: {
        command: 'confirmStoryLink',
        input: { linkId, ...typed },
        done: 'confirmed',
        back: undo,
      },
      reject: { command: 'rejectStoryLink', input: { linkId }, done: 'rejected', back: undo },
      later: { command: 'postponeStoryLink', input: { linkId }, done: 'postponed', back: undo },
    }
  if (link.state === 'rejected') return { restore: { ...create, done: 'linked', back: undo } }
  const pinned = !link.pinned
  return {
    ...(link.news
      ? {
          seen: {
            command: 'dismissStoryLinkNews',
            input: { linkId, articleId, at: link.news.at },
            done: 'newsSeen',
            back: { stays: 'newsStays' },
          },
        }
      : {}),
    ...(other
      ? {
          retype: {
            command: 'retypeStoryLink',
            input: { linkId, ...typed },
            done: 'retyped',
            back: undo,
          },
        }
      : {}),
    [pinned ? 'pin' : 'unpin']: {
      command: 'pinStoryLink',
      input: { linkId, articleId, pinned },
      done: pinned ? 'pinned' : 'unpinned',
      back: undo,
    },
    unlink: { command: 'unlinkStoryLink', input: { linkId }, done: 'unlinked', back: create },
  }
}
