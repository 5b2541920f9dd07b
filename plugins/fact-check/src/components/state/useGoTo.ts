'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { checkFieldName, placeOf } from './placeOf.ts'

/**
 * A field by its path, or a passage by its text or its key; without any, the check itself. A reason is one as it stands:
 * its own `key` names a sentence of the server.
 */
type Target = { field?: string; passage?: string; passageKey?: string }

export const panelId = 'fact-check-panel'
const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

/** A tab's fields are mounted after its click, and passages once the server answered: waits for the element. */
const whenThere = (
  find: () => HTMLElement | null,
  act: (element: HTMLElement) => void,
  patience = 8000,
) => {
  const element = find()
  if (element) act(element)
  else if (patience > 0) setTimeout(() => whenThere(find, act, patience - 50), 50)
}

/** A dialog holds the focus, and when it closes gives it back a moment later: only then it can be led elsewhere. */
const afterDialogs = (act: () => void): void => {
  const open = document.querySelector('.fact-check-dialog') !== null
  setTimeout(open ? () => afterDialogs(act) : act, 50)
}

const elementFor = (path: string, passage?: string, passageKey?: string): HTMLElement | null => {
  if (passageKey) return document.getElementById(`passage-${passageKey}`)
  if (passage)
    // A passage that was taken out stands only in the list of changes.
    return (
      [...document.querySelectorAll<HTMLElement>('[data-passage-text]')].find(
        ({ dataset }) => dataset.passageText === passage,
      ) ?? null
    )
  const id =
    path === checkFieldName ? panelId : `field-${path.replace(/\[.*/, '').replaceAll('.', '__')}`
  return document.getElementById(id)
}

/** Leads from a reason to its place: opens the tab, scrolls to the field or the passage and focuses it. */
export const useGoTo = () => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { formRef } = useForm()

  const openTab = useCallback(
    (path: string) => {
      if (!collectionSlug) return
      const place = placeOf(getEntityConfig({ collectionSlug })?.fields ?? [], path)
      if (place?.tab === null || place?.tab === undefined) return
      const tabs = (formRef.current ?? document).querySelector('.tabs-field__tabs')
      tabs?.querySelectorAll<HTMLElement>('.tabs-field__tab-button').item(place.tab)?.click()
    },
    [collectionSlug, formRef, getEntityConfig],
  )

  return useCallback(
    ({ field, passage, passageKey }: Target) => {
      const path = field && !passage && !passageKey ? field : checkFieldName
      openTab(path)
      afterDialogs(() =>
        whenThere(
          () => elementFor(path, passage, passageKey),
          (element) => {
            element.scrollIntoView({ block: element.id === panelId ? 'start' : 'center' })
            const target = element.matches(focusable)
              ? element
              : element.querySelector<HTMLElement>(focusable)
            target?.focus({ preventScroll: true })
          },
        ),
      )
    },
    [openTab],
  )
}
