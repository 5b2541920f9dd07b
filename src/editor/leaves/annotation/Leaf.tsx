'use client'
import { useLeaf } from '@payloadcms/richtext-slate/client'
import { useState } from 'react'
import type { Leaf } from '../../nodes.ts'
import { useReference } from '../../records/useReference.ts'
import './annotation.css'

/** Words tied to their source: a thin dotted line, and the source's name while the pointer rests on them. */
export const AnnotationLeaf = () => {
  const { attributes, children, leaf } = useLeaf()
  const { annotation } = leaf as unknown as Leaf
  const [asked, setAsked] = useState(false)
  const { label } = useReference(asked && annotation ? annotation : null)
  if (!annotation) return <span {...attributes}>{children}</span>
  return (
    <span
      {...attributes}
      className={`annotation-leaf annotation-leaf--${annotation.relationTo}`}
      data-source={label}
      data-testid="annotation"
      onMouseEnter={() => setAsked(true)}
    >
      {children}
    </span>
  )
}
