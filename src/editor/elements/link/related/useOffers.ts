'use client'
import type { StoryLanguage } from '@galley/payload-related-stories/phrases'
import { useCallback, useEffect, useState } from 'react'
import type { Editor } from 'slate'
import { useSlateSelector } from 'slate-react'
import type { ConfirmedStory } from './ConfirmedStory.ts'
import { offersIn, type Offers } from './offers.ts'

/** A writer who types is left alone; so long after the last key (ms) the text is read. */
const pause = 600
/** A busy browser reads it at the latest then (ms). */
const patience = 2000

const textOf = (editor: Editor) => editor.children
const same = (one: Offers, other: Offers): boolean =>
  one.linked.size === other.linked.size &&
  JSON.stringify(one.offers) === JSON.stringify(other.offers)

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    work()
    return () => undefined
  }
  const handle = requestIdleCallback(work, { timeout: patience })
  return () => cancelIdleCallback(handle)
}

/** What the text offers to link, read again when its writer pauses; `look` reads it now. */
export const useOffers = (
  editor: Editor,
  stories: readonly ConfirmedStory[] | null,
  language: StoryLanguage,
) => {
  const text = useSlateSelector(textOf)
  const [found, setFound] = useState<Offers>({ offers: [], linked: new Set() })
  const look = useCallback(() => {
    const now = offersIn(editor, stories ?? [], language)
    setFound((before) => (same(before, now) ? before : now))
  }, [editor, language, stories])
  // Other stories are looked for at once: nobody types then.
  useEffect(() => whenIdle(look), [look])
  useEffect(() => {
    let forget = () => {}
    const timer = setTimeout(() => {
      forget = whenIdle(look)
    }, pause)
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [look, text])
  return { ...found, look }
}
