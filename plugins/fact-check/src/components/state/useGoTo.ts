'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Reason } from './CheckState.ts'
import { checkFieldName, placeOf } from './placeOf.ts'

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
    ({ field, passage }: Pick<Reason, 'field' | 'passage'>) => {
      const path = field && !passage ? field : checkFieldName
      openTab(path)
      const id = passage
        ? `passage-${passage}`
        : path === checkFieldName
          ? 'fact-check-panel'
          : `field-${path.replace(/\[.*/, '').replaceAll('.', '__')}`
      whenThere(
        () => document.getElementById(id),
        (element) => {
          element.scrollIntoView({ block: passage || field ? 'center' : 'start' })
          const target = element.matches(focusable)
            ? element
            : element.querySelector<HTMLElement>(focusable)
          target?.focus({ preventScroll: true })
        },
      )
    },
    [openTab],
  )
}
