import type { en } from './en.ts'

export const tr: typeof en = {
  relatedStories: {
    title: 'İlgili haberler',
  },
}
