import type { RichTextHooks } from 'payload'
import { inWords } from './inWords.ts'
import { validateTree } from './validate.ts'

type BeforeChange = NonNullable<RichTextHooks['beforeChange']>[number]

/** Payload does not validate drafts, yet a draft is opened by everyone on the desk: it is checked all the same. */
export const refuseDrafts: BeforeChange = ({
  value,
  errors,
  skipValidation,
  path,
  req,
  ...rest
}) => {
  if (!skipValidation || value === undefined || value === null) return value
  const name = path.join('.')
  const result = validateTree(value, name)
  if (!result.ok)
    errors?.push({
      label: rest.fieldLabelPath,
      message: inWords(result, req.t as (key: string) => string),
      path: name,
    })
  return value
}
