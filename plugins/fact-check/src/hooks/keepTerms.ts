import type { CollectionBeforeChangeHook } from 'payload'
import { claimTerms } from '../search/claimText.ts'

/** Keeps what a claim is found by in step with its words. */
export const keepTerms: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  terms: claimTerms({ ...(originalDoc as object | undefined), ...data }),
})
