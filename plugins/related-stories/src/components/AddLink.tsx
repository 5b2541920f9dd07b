'use client'
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react'
import type { LinksOfArticle } from '../read/linksOf.ts'
import { FoundStories } from './FoundStories.tsx'
import { type Found, useTitleSearch } from './state/useTitleSearch.ts'
import { useWords } from './state/useWords.ts'

type Props = {
  articleId: string
  links: LinksOfArticle
  onAdd: (from: string, to: string, type: string) => Promise<boolean>
  search: RefObject<HTMLInputElement | null>
  working: boolean
}

/** A relation and a search: ↑ ↓ and Enter take a story found, Escape clears. */
export const AddLink = ({ articleId, links, onAdd, search, working }: Props) => {
  const { words } = useWords()
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { types } = links
  const result = useTitleSearch(typed, { except: articleId })
  const stories = result.state === 'found' ? result.stories : []
  useEffect(() => setAt(0), [result])

  const add = async (story: Found | undefined) => {
    const relation = types[chosen]
    if (!story || !relation || working) return
    const [from, to] = relation.direction === 'from' ? [articleId, story.id] : [story.id, articleId]
    if (await onAdd(from, to, relation.type)) setTyped('')
    search.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && stories.length > 0) setAt((at + step + stories.length) % stories.length)
    else if (event.key === 'Enter') void add(stories[at])
    else if (event.key === 'Escape' && typed) setTyped('')
    else return
    // The field lives in the article's form, which Enter would submit.
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="related-stories__add">
      <label className="related-stories__label" htmlFor={`${id}-relation`}>
        {words('relation')}
      </label>
      <label className="related-stories__label" htmlFor={`${id}-search`}>
        {words('search')}
      </label>
      <select
        className="related-stories__control"
        data-testid="related-relation"
        id={`${id}-relation`}
        onChange={(event) => setChosen(Number(event.target.value))}
        value={chosen}
      >
        {types.map(({ label, type, direction }, index) => (
          <option key={`${type} ${direction}`} value={index}>
            {label}
          </option>
        ))}
      </select>
      <input
        aria-activedescendant={stories[at] ? `${id}-${stories[at].id}` : undefined}
        aria-autocomplete="list"
        aria-controls={`${id}-found`}
        aria-expanded={stories.length > 0}
        autoComplete="off"
        className="related-stories__control"
        data-testid="related-search"
        id={`${id}-search`}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        ref={search}
        role="combobox"
        type="search"
        value={typed}
      />
      <FoundStories at={at} id={id} onPick={(story) => void add(story)} search={result} />
    </div>
  )
}
