import type { RichTextAdapter } from 'payload'
import { inWords } from './inWords.ts'
import { validateTree } from './validate.ts'

type Validate = RichTextAdapter['validate']

/** Payload's own rule (an obligatory body has words), then ours for the tree. */
export const validateBody =
  (required: Validate): Validate =>
  async (value, options) => {
    const verdict = await required(value, options)
    if (verdict !== true || value === undefined || value === null) return verdict
    const result = validateTree(value, options.path.join('.') || options.name)
    return result.ok || inWords(result, options.req.t as (key: string) => string)
  }
