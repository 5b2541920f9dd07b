'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import type { Link } from '../../nodes.ts'
import { useWords } from '../../translations/useWords.ts'
import './link.css'

/** Linked words. Where they lead shows while the pointer rests on them; the toolbar changes it. */
export const LinkElement = () => {
  const { attributes, children, element } = useElement<Link>()
  const words = useWords()
  return (
    <span
      {...attributes}
      className="link-element"
      data-testid="link"
      title={element.linkType === 'internal' ? words('linkedArticle') : (element.url ?? '')}
    >
      {children}
    </span>
  )
}
