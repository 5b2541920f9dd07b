import type { CollectionBeforeDeleteHook } from 'payload'
import { removeLink } from '../commands/store.ts'
import { tell } from '../commands/tell.ts'
import type { ResolvedOptions } from '../options.ts'
import { findLinks } from '../read/storyLink.ts'

/**
 * A deleted story takes its links along, in its transaction. Before, not after: by then the database has emptied
 * the link's side, and nothing says any more whose it was.
 */
export const deleteLinksOfArticle =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const links = await findLinks(
      { payload: req.payload, req },
      { or: [{ from: { equals: id } }, { to: { equals: id } }] },
    )
    for (const link of links) {
      await removeLink(req, link)
      const other = link.from === String(id) ? link.to : link.from
      await tell({ req, options }, 'link-removed', link, null, {
        note: 'The other story was deleted.',
        articles: [other],
      })
    }
  }
