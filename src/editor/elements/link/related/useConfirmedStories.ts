'use client'
import type { LinksOfArticle } from '@galley/payload-related-stories'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isFields } from '../../../nodes.ts'
import type { ConfirmedStory } from './ConfirmedStory.ts'

type Row = { id: unknown; copy?: unknown; language?: unknown }
type State = { stories: ConfirmedStory[] | null; failed: boolean }

const kinds = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  events: 'event',
} as const

/** Whom and what an article names, by its own copy. */
const namesOf = ({ copy }: Row): ConfirmedStory['names'] =>
  Object.entries(kinds).flatMap(([list, kind]) => {
    const all: unknown = isFields(copy) ? copy[list] : null
    return (Array.isArray(all) ? all : []).flatMap((each: unknown) =>
      isFields(each) && typeof each.name === 'string' ? [{ kind, name: each.name }] : [],
    )
  })

const storiesOf = ({ links }: LinksOfArticle): ConfirmedStory[] => {
  const confirmed = links
    .filter(({ state }) => state === 'confirmed')
    .map(({ article: { id, title, date, status }, label }) => ({
      ...{ id, title, date, label },
      isPublished: status === 'published',
    }))
  // Two stories may be linked in more than one way; the first is the one the desk put first.
  return [
    ...new Map(confirmed.toReversed().map((story) => [story.id, story])).values(),
  ].toReversed()
}

/** The confirmed related stories of a saved article, in the desk's order; null until they are known. */
export const useConfirmedStories = (articleId: string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>({ stories: null, failed: false })
  const newest = useRef(0)

  const load = useCallback(async () => {
    const asked = ++newest.current
    const read = async <Body>(path: `/${string}`): Promise<Body> => {
      const apiRoute = config.routes.api
      const response = await fetch(
        formatAdminURL({ apiRoute, path, serverURL: config.serverURL }),
        {
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language },
        },
      )
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return (await response.json()) as Body
    }
    /** Whom and what they name; without it their titles do. */
    const withNames = async (collection: string, stories: ConfirmedStory[]) => {
      const query = new URLSearchParams({
        'where[id][in]': stories.map(({ id }) => id).join(','),
        ...{ depth: '0', draft: 'true', limit: '0', pagination: 'false' },
        ...{ 'select[copy]': 'true', 'select[language]': 'true' },
      })
      const { docs } = await read<{ docs: Row[] }>(`/${collection}?${query}`)
      const rows = new Map(docs.map((row) => [String(row.id), row]))
      return stories.map((story): ConfirmedStory => {
        const row = rows.get(story.id)
        if (!row) return story
        return { ...story, names: namesOf(row), language: row.language === 'tr' ? 'tr' : 'en' }
      })
    }
    try {
      const answer = await read<LinksOfArticle>(`/related-stories/of/${articleId}`)
      const titled = storiesOf(answer)
      const stories = titled.length
        ? await withNames(answer.collection, titled).catch(() => titled)
        : titled
      if (asked === newest.current) setState({ stories, failed: false })
    } catch {
      if (asked === newest.current) setState(({ stories }) => ({ stories, failed: true }))
    }
  }, [articleId, config.routes.api, config.serverURL, i18n.language])

  useEffect(() => {
    void load()
    return () => {
      newest.current++
    }
  }, [load])
  return { ...state, load }
}
