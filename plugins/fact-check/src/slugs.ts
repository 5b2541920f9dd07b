import type { CollectionSlug } from 'payload'

/** The collections this plugin adds. A project's generated types know them only once it has generated them. */
export const factChecksSlug = 'fact-checks' as CollectionSlug
export const claimsSlug = 'claims' as CollectionSlug
export const deskEventsSlug = 'desk-events' as CollectionSlug
export const schedulesSlug = 'publication-schedules' as CollectionSlug
export const commentsSlug = 'fact-check-comments' as CollectionSlug
export const noticesSlug = 'notices' as CollectionSlug
export const waiversSlug = 'waivers' as CollectionSlug
export const evidenceFilesSlug = 'evidence-files' as CollectionSlug
