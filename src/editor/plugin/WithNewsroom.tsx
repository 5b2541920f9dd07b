'use client'
import { useSlatePlugin } from '@payloadcms/richtext-slate/client'
import { withNewsroom } from './withNewsroom.ts'

export const WithNewsroom = () => {
  useSlatePlugin('withNewsroom', withNewsroom)
  return null
}
