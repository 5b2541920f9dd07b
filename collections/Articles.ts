import type { CollectionConfig } from 'payload'
import { anyUser } from '../src/access/anyUser.ts'
import { readArticle, updateArticle } from '../src/access/articles.ts'
import { holds } from '../src/access/holds.ts'
import { publicQueries } from '../src/access/publicQueries.ts'
import { fillCopy } from '../src/articles/fillCopy.ts'
import { fillReferences } from '../src/articles/fillReferences.ts'
import { fillSlug } from '../src/articles/fillSlug.ts'
import { hideNotes } from '../src/articles/hideNotes.ts'
import { inferenceEndpoints } from '../src/import/endpoints.ts'
import { articleSidebar } from './articles/sidebar.ts'
import { publicationTab } from './articles/publicationTab.ts'
import { recordsTab } from './articles/recordsTab.ts'
import { writeTab } from './articles/writeTab.ts'
import { checkTab, relatedTab } from './articles/workTabs.ts'

/** One story in one language. The plugins add the fact-check, the gate and the links. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { en: 'Article', tr: 'Haber' },
    plural: { en: 'Articles', tr: 'Haberler' },
  },
  defaultSort: '-updatedAt',
  admin: {
    hideAPIURL: true,
    group: { en: 'Newsroom', tr: 'Yayın kurulu' },
    useAsTitle: 'headline',
    defaultColumns: [
      'headline',
      '_status',
      'factCheckStatus',
      'factCheckChecker',
      'factCheckDeadline',
      'section',
      'language',
      'updatedAt',
    ],
    listSearchableFields: ['headline', 'standfirst', 'slug'],
    components: { Description: '/src/import/components/ImportHint.tsx#ImportHint' },
  },
  access: {
    read: readArticle,
    readVersions: anyUser,
    create: holds('write'),
    update: updateArticle,
    delete: holds('delete'),
  },
  endpoints: inferenceEndpoints,
  versions: { drafts: true, maxPerDoc: 0 },
  indexes: [
    { fields: ['slug', 'language'], unique: true },
    { fields: ['_status', 'publishedAt'] },
    { fields: ['_status', 'language', 'publishedAt'] },
  ],
  hooks: {
    beforeOperation: [publicQueries],
    beforeValidate: [fillSlug, fillReferences, fillCopy],
    afterRead: [hideNotes],
  },
  fields: [
    { type: 'tabs', tabs: [writeTab, checkTab, relatedTab, recordsTab, publicationTab] },
    ...articleSidebar,
  ],
}
