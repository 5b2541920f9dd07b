import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { factCheck, inTransaction, recordDeskEvent } from '@galley/payload-fact-check'
import { relatedStories } from '@galley/payload-related-stories'
import { en } from 'payload/i18n/en'
import { tr } from 'payload/i18n/tr'
import { buildConfig } from 'payload'
import { Articles } from '../collections/Articles.ts'
import { Changes } from '../collections/Changes.ts'
import { Events } from '../collections/Events.ts'
import { Media } from '../collections/Media.ts'
import { Organizations } from '../collections/Organizations.ts'
import { People } from '../collections/People.ts'
import { Places } from '../collections/Places.ts'
import { Quotes } from '../collections/Quotes.ts'
import { Sources } from '../collections/Sources.ts'
import { Topics } from '../collections/Topics.ts'
import { Users } from '../collections/Users.ts'
import { can } from './access/can.ts'
import { aboutOf } from './articles/aboutOf.ts'
import { authorsOf } from './articles/authorsOf.ts'
import { fateOf } from './articles/fateOf.ts'
import { scope } from './articles/scope.ts'
import { searchText } from './articles/searchText.ts'
import { sourcesOf } from './articles/sourcesOf.ts'
import { tellChanges } from './changes/tellChanges.ts'
import { database } from './database.ts'
import { newsroomEditor } from './editor/newsroomEditor.ts'
import { importEndpoints } from './import/endpoints.ts'
import { importMutations } from './import/mutations.ts'
import { createLogger } from './logger.ts'
import { answerBulk } from './records/answerBulk.ts'
import { answerMissingRecord } from './records/answerMissingRecord.ts'
import { getSettings } from './settings.ts'
import { sharedUploads } from './storage/sharedUploads.ts'
import { translations } from './translations.ts'
import { noMail } from './users/noMail.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const settings = getSettings()

export default buildConfig({
  secret: settings.secret,
  db: database(settings),
  logger: createLogger(settings.logLevel),
  email: noMail,
  editor: newsroomEditor(),
  collections: [
    Articles,
    Quotes,
    Sources,
    People,
    Organizations,
    Places,
    Events,
    Topics,
    Media,
    Users,
    Changes,
  ],
  plugins: [
    factCheck({
      collection: 'articles',
      scope,
      can,
      authors: authorsOf,
      annotations: sourcesOf,
      language: (article) => String(article.language ?? 'en'),
      signOffs: ['signOffs.legal', 'signOffs.rights', 'signOffs.rightOfReply'],
      embargo: 'embargo',
      evidenceFolder: join(settings.dataFolder, 'evidence'),
      evidenceHosts: settings.evidenceHosts,
    }),
    relatedStories({
      collection: 'articles',
      title: 'headline',
      summary: 'standfirst',
      date: 'firstPublishedAt',
      section: 'section',
      text: searchText,
      facets: aboutOf,
      can,
      fateOf,
      inTransaction,
      onEvent: recordDeskEvent,
    }),
    // What readers are served rests on these; a check and a link are desk events too.
    tellChanges(['articles', 'desk-events', 'topics']),
    sharedUploads(settings.bucket),
  ],
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · Galley' },
    components: {
      graphics: { Logo: '/src/admin/Logo.tsx#Logo', Icon: '/src/admin/Icon.tsx#Icon' },
      afterNavLinks: ['/src/import/components/ImportLink.tsx#ImportLink'],
      views: {
        import: { path: '/import', Component: '/src/import/components/ImportView.tsx#ImportView' },
      },
    },
  },
  i18n: { supportedLanguages: { en, tr }, fallbackLanguage: 'en', translations },
  telemetry: false,
  endpoints: importEndpoints,
  hooks: { afterError: [answerMissingRecord, answerBulk] },
  graphQL: { disablePlaygroundInProduction: true, mutations: importMutations },
  upload: { limits: { fileSize: 20_000_000 } },
  typescript: { autoGenerate: false, outputFile: join(root, 'src/payload-types.ts') },
})
