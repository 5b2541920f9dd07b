'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { said } from '../state/said.ts'
import { useWords } from '../state/useWords.ts'
import { tabOf } from './tabOf.ts'

/**
 * The button of the tab a field is on, once it is there; null for a field on no tab. Payload draws a tab's label from its config,
 * the same for every document, and has no place for more.
 */
export const useTabButton = (
  field: string,
  mark: RefObject<HTMLElement | null>,
): Element | null | undefined => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { language } = useWords()
  const [button, setButton] = useState<Element>()
  const place = useMemo(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
    return tabOf(config?.fields ?? [], field)
  }, [collectionSlug, field, getEntityConfig])

  useEffect(() => {
    const form = mark.current?.closest('form') ?? document.body
    if (!place) return
    const label = said(place.label, language) ?? ''
    const look = (): boolean => {
      const buttons = [...form.querySelectorAll('.tabs-field__tabs')].flatMap((tabs) => {
        const found = tabs.querySelectorAll(':scope > .tabs-field__tab-button').item(place.in)
        return found?.textContent?.startsWith(label) ? [found] : []
      })
      setButton(buttons[0])
      return buttons.length > 0
    }
    if (look()) return
    // Fields are drawn once they come into view.
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect()
    })
    observer.observe(form, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [language, mark, place])
  return place === null ? null : button
}
