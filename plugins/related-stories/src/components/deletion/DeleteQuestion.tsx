'use client'
import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { HeldBack } from '../../errors.ts'
import { LinkDialog } from '../LinkDialog.tsx'
import { askOnDelete } from '../state/deleteQuestions.ts'
import { useApi } from '../state/useApi.ts'
import { useRefusalWords } from '../state/useRefusalWords.ts'
import { useWords } from '../state/useWords.ts'
import { HeldLinks } from './HeldLinks.tsx'
import './DeleteQuestion.css'

/** Payload's menu closes before its dialog opens: what had the focus then is hidden, and the menu's own button is the place to go back to. */
const focusMenu = (mark: HTMLElement | null): void => {
  const isLost = () => {
    const { activeElement } = document
    return !activeElement?.checkVisibility() || activeElement === document.body
  }
  const menu = () =>
    mark
      ?.closest('.doc-controls')
      ?.querySelector<HTMLElement>('.doc-controls__popup :is(button, [tabindex="0"])')
  // Payload's dialog takes a moment to go, and gives the focus back last.
  const look = (patience: number) => {
    if (document.querySelector('dialog[open]') === null && isLost()) menu()?.focus()
    if (patience > 0) setTimeout(() => look(patience - 1), 100)
  }
  look(8)
}

/** Asks about the links of the story on the screen when deleting it is refused because of them. */
export const DeleteQuestion = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { api } = useApi()
  const { words } = useWords()
  const refusalWords = useRefusalWords()
  const { closeModal, isModalOpen, openModal } = useModal()
  const [held, setHeld] = useState<HeldBack | null>(null)
  const answer = useRef<((remove: boolean) => void) | null>(null)
  const mark = useRef<HTMLSpanElement>(null)
  const slug = `related-delete-${id}`
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)

  const settle = (remove: boolean) => {
    answer.current?.(remove)
    answer.current = null
    if (!remove) focusMenu(mark.current)
  }
  const latest = useRef({ words, refusalWords, openModal, settle })
  useEffect(() => {
    latest.current = { words, refusalWords, openModal, settle }
  })
  const path =
    collectionSlug && id !== undefined
      ? new URL(api(`/${collectionSlug}/${id}`), 'http://here').pathname
      : null
  useEffect(() => {
    if (!path) return
    return askOnDelete(path, {
      ask: (question) =>
        new Promise((resolve) => {
          answer.current = resolve
          setHeld(question)
          latest.current.openModal(slug)
        }),
      kept: () => latest.current.words('deleteKept'),
      refused: (code, message) => latest.current.refusalWords(code, message),
    })
  }, [path, slug])
  // However the dialog was closed, by its buttons, Escape or another page: nobody waits for an answer any more.
  useEffect(() => {
    if (wasOpen.current && !isOpen) latest.current.settle(false)
    wasOpen.current = Boolean(isOpen)
  }, [isOpen])
  useEffect(() => () => answer.current?.(false), [])

  const remove = () => {
    settle(true)
    closeModal(slug)
  }
  return (
    <>
      <span hidden ref={mark} />
      <LinkDialog
        slug={slug}
        testId="delete-question"
        title={words('deleteTitle', { count: held?.count ?? 0 })}
      >
        {held ? <HeldLinks held={held} /> : null}
        <div className="link-dialog__buttons">
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'delete-keep' }}
            onClick={() => closeModal(slug)}
          >
            {words('deleteKeep')}
          </Button>
          {held?.mayRemove ? (
            <Button extraButtonProps={{ 'data-testid': 'delete-with-links' }} onClick={remove}>
              {words('deleteWithLinks')}
            </Button>
          ) : null}
        </div>
      </LinkDialog>
    </>
  )
}
