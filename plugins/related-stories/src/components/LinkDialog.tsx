'use client'
import { Modal, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useId } from 'react'
import './LinkDialog.css'

type Props = { slug: string; title: string; testId: string; children: ReactNode }

/** A small dialog on Payload's Modal, which keeps the focus inside and gives it back when closed. */
export const LinkDialog = ({ slug, title, testId, children }: Props) => {
  const { isModalOpen } = useModal()
  const heading = useId()
  if (!isModalOpen(slug)) return null
  return (
    <Modal aria-labelledby={heading} className="link-dialog" closeOnBlur={false} slug={slug}>
      <div className="link-dialog__sheet" data-testid={testId}>
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </Modal>
  )
}
