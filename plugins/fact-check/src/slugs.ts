import type { CollectionSlug } from 'payload'

/** The collections this plugin adds. A project's generated types know them only once it has generated them. */
export const factChecksSlug = 'fact-checks' as CollectionSlug
export const claimsSlug = 'claims' as CollectionSlug
export const deskEventsSlug = 'desk-events' as CollectionSlug
export const schedulesSlug = 'publication-schedules' as CollectionSlug
