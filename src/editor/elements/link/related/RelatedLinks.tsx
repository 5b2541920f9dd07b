'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import {
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { HistoryEditor } from 'slate-history'
import { useSlateStatic } from 'slate-react'
import { Graphic } from '../../../toolbar/Graphic.tsx'
import { ToolbarButton } from '../../../toolbar/ToolbarButton.tsx'
import { returnToText } from '../../../toolbar/returnToText.ts'
import { useShortcut } from '../../../toolbar/useShortcut.ts'
import { useWords } from '../../../translations/useWords.ts'
import { takeOffer, type Offer, type OfferPlace } from './offers.ts'
import { OffersPanel } from './OffersPanel.tsx'
import './related.css'
import { useConfirmedStories } from './useConfirmedStories.ts'
import { useOffers } from './useOffers.ts'
import { visitOf } from './visit.ts'

type Props = { articleId: number | string; collection: string }

const Offered = ({ articleId, collection }: Props) => {
  const editor = useSlateStatic()
  const words = useWords()
  const visit = visitOf(editor)
  const panelId = useId()
  const [isOpen, setOpen] = useState(visit.isOpen)
  const [dismissed, setDismissed] = useState(visit.dismissed)
  const [said, setSaid] = useState('')
  const written = useFormFields(([fields]) => fields.language?.value)
  const { stories, failed, load } = useConfirmedStories(String(articleId))
  const { offers: all, linked, look } = useOffers(editor, stories, written === 'tr' ? 'tr' : 'en')
  const offers = useMemo(
    () => all.filter(({ story }) => !dismissed.has(story.id)),
    [all, dismissed],
  )

  useEffect(() => {
    Object.assign(visit, { isOpen, dismissed })
  }, [dismissed, isOpen, visit])
  const takesFocus = useRef(visit.hadFocus)
  useLayoutEffect(
    () => () => {
      visit.hadFocus = document.getElementById(panelId)?.contains(document.activeElement) ?? false
    },
    [panelId, visit],
  )

  const close = useCallback(() => {
    setOpen(false)
    returnToText(editor)
  }, [editor])
  const open = () => {
    setSaid('')
    look()
    // What was confirmed meanwhile, on another tab or by somebody else, is offered too.
    void load()
    takesFocus.current = true
    setOpen(true)
  }
  const enter = () => {
    const panel = document.getElementById(panelId)
    const offer = panel?.querySelector<HTMLElement>('.related-links__take')
    if (panel) (offer ?? panel).focus()
    else open()
  }
  useShortcut(editor, { code: 'KeyR', alt: true }, enter)

  const take = useCallback(
    ({ story }: Offer, place: OfferPlace) => {
      const value = typeof articleId === 'number' ? Number(story.id) : story.id
      const done = takeOffer(editor, place, { relationTo: collection, value })
      setSaid(
        done
          ? words('offerLinked', { words: place.phrase, title: story.title })
          : words('offerGone'),
      )
      look()
    },
    [articleId, collection, editor, look, words],
  )
  const undo = useCallback(
    (again: boolean) => {
      if (!HistoryEditor.isHistoryEditor(editor)) return
      if (again) HistoryEditor.redo(editor)
      else HistoryEditor.undo(editor)
      if (!again) setSaid(words('offerUndone'))
      look()
    },
    [editor, look, words],
  )
  const dismiss = useCallback(
    ({ story }: Offer) => {
      setDismissed((before) => new Set(before).add(story.id))
      setSaid(words('offerDismissed', { title: story.title }))
    },
    [words],
  )
  const retry = useCallback(() => void load(), [load])

  const because = () => {
    if (failed) return words('relatedLinksFailed')
    if (!stories) return words('relatedLinksLoading')
    if (stories.length === 0) return words('relatedLinksNoStories')
    const touched = stories.some(({ id }) => linked.has(id) || dismissed.has(id))
    return words(touched ? 'relatedLinksNoOther' : 'relatedLinksNotNamed')
  }
  const count = offers.length
  return (
    <>
      <ToolbarButton
        controls={panelId}
        expanded={isOpen}
        label={
          count
            ? words('relatedLinksOffered', { count: String(count) })
            : words('relatedLinksButton')
        }
        onPress={isOpen ? close : open}
        testId="related-links-button"
      >
        <Graphic name="relatedLinks" />
        {count > 0 && (
          <span
            aria-hidden="true"
            className="related-links-count"
            data-testid="related-links-count"
          >
            {count}
          </span>
        )}
      </ToolbarButton>
      {isOpen && (
        <OffersPanel
          because={because()}
          failed={failed}
          id={panelId}
          offers={offers}
          onClose={close}
          onDismiss={dismiss}
          onRetry={retry}
          onTake={take}
          onUndo={undo}
          said={said}
          takesFocus={takesFocus.current}
        />
      )}
    </>
  )
}

/** Offers words of the text that name a confirmed related story; of an article that is not saved nothing is related. */
export const RelatedLinks = memo(({ linkTo }: { linkTo: CollectionSlug[] }) => {
  const { disabled } = useElementButton()
  const { collectionSlug, id } = useDocumentInfo()
  const collection = linkTo.find((slug) => slug === collectionSlug)
  return disabled || id === undefined || id === null || !collection ? null : (
    <Offered articleId={id} collection={collection} key={String(id)} />
  )
})
RelatedLinks.displayName = 'RelatedLinks'
