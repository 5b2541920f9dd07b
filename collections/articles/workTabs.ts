import type { Tab } from 'payload'

/** The two tabs whose work is done by the plugins' own views. */
export const checkTab: Tab = {
  label: { en: 'Check', tr: 'Doğrulama' },
  fields: [
    {
      name: 'openQuestions',
      type: 'ui',
      admin: {
        components: { Field: '/src/import/components/OpenQuestions.tsx#OpenQuestions' },
      },
    },
    {
      name: 'check',
      type: 'ui',
      admin: { components: { Field: '@galley/payload-fact-check/client#CheckPanel' } },
    },
  ],
}

export const relatedTab: Tab = {
  label: { en: 'Related', tr: 'İlgili' },
  fields: [
    {
      name: 'related',
      type: 'ui',
      admin: { components: { Field: '@galley/payload-related-stories/client#RelatedStories' } },
    },
  ],
}
