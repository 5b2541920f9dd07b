'use client'
import { Link } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { bend, markOn, nthOfPair } from '../../domain/neighbourhood/bend.ts'
import { fitted, marks } from '../../domain/neighbourhood/fitted.ts'
import { ordered } from '../../domain/neighbourhood/ordered.ts'
import type { Neighbourhood, NearStory } from '../../read/neighbourhood.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'
import { Legend } from './Legend.tsx'
import { Line } from './Line.tsx'
import { StoryInWords } from './StoryInWords.tsx'
import { stateMarks, stateWords } from './storyStateWords.ts'
import { useWidth } from './useWidth.ts'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The stories as a graph, one stop for the Tab key: arrows walk from the middle outwards, ring by ring. */
export const Picture = ({ near }: { near: Neighbourhood }) => {
  const { words } = useWords()
  const { document } = useApi()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { collection, stories, links } = near
  const [at, setAt] = useState<string | null>(null)
  const [looked, setLooked] = useState<string | null>(null)

  const rings = useMemo(() => ordered(stories, links), [links, stories])
  const picture = useMemo(() => {
    if (width === 0) return null
    const made = fitted(rings, width)
    const places = new Map(made.places.map((place) => [place.id, place]))
    const middle = made.places[0] ?? null
    const nth = nthOfPair(links)
    const lines = links.flatMap((link, index) => {
      const [from, to] = [places.get(link.from), places.get(link.to)]
      if (!from || !to) return []
      const around = from === middle || to === middle ? null : middle
      const curve = bend(from, to, nth[index] ?? 0, around)
      return [{ link, curve, mark: markOn(curve, made) }]
    })
    return { ...made, lines }
  }, [links, rings, width])

  const byId = new Map(stories.map((story) => [story.id, story]))
  const order = (picture?.places ?? []).map(({ id }) => id)
  const current = at !== null && byId.has(at) ? at : order[0]
  const nameOf = ({ title }: NearStory) => title || words('untitled')
  const linksOf = (id: string) => links.filter(({ from, to }) => from === id || to === id)

  const onKeyDown = (event: KeyboardEvent) => {
    const place = order.indexOf(current ?? '')
    const step = steps[event.key]
    const next = step
      ? order[(place + step + order.length) % order.length]
      : { Home: order[0], End: order.at(-1) }[event.key]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    frame.current?.querySelector<HTMLElement>(`[data-story="${CSS.escape(next)}"]`)?.focus()
  }
  const bare = picture?.size === marks
  const shown = byId.get(looked ?? '')

  return (
    <>
      <p className="related-stories__hint">{words('nearHint')}</p>
      <div
        aria-label={words('nearTitle')}
        className="near-frame"
        data-bare={bare}
        data-testid="near-picture"
        onKeyDown={onKeyDown}
        ref={frame}
        role="group"
      >
        {picture ? (
          <div className="near-sheet" style={{ height: picture.height, width: picture.width }}>
            <svg
              aria-hidden="true"
              height={picture.height}
              viewBox={`0 0 ${picture.width} ${picture.height}`}
              width={picture.width}
            >
              {picture.lines.map(({ link, curve, mark }) => (
                <Line
                  curve={curve}
                  key={link.id}
                  link={link}
                  lit={looked !== null && (link.from === looked || link.to === looked)}
                  mark={mark}
                />
              ))}
            </svg>
            {picture.places.map(({ id, x, y }) => {
              const story = byId.get(id)
              if (!story) return null
              const { state } = story
              const { halfWidth, halfHeight } = picture.size
              const name = [
                nameOf(story),
                state && words(stateWords[state]),
                words('nearLinks', { count: linksOf(id).length }),
              ]
              return (
                <Link
                  aria-current={story.distance === 0 ? 'page' : undefined}
                  aria-label={name.filter(Boolean).join(', ')}
                  className="near-story"
                  data-distance={story.distance}
                  data-state={state ?? 'none'}
                  data-story={id}
                  data-testid="near-story"
                  href={document(collection, id)}
                  key={id}
                  onFocus={() => {
                    setAt(id)
                    setLooked(id)
                  }}
                  onMouseEnter={() => setLooked(id)}
                  style={{
                    height: 2 * halfHeight,
                    left: x - halfWidth,
                    top: y - halfHeight,
                    width: 2 * halfWidth,
                  }}
                  tabIndex={id === current ? 0 : -1}
                >
                  <span aria-hidden="true" className="near-story__mark">
                    {state ? stateMarks[state] : '·'}
                  </span>
                  {bare ? null : <span className="near-story__title">{nameOf(story)}</span>}
                </Link>
              )
            })}
          </div>
        ) : null}
      </div>
      <div aria-live="polite" className="near-words" data-testid="near-words">
        {shown ? <StoryInWords links={linksOf(shown.id)} stories={byId} story={shown} /> : null}
      </div>
      <Legend near={near} />
    </>
  )
}
