import { annotated, isDocumentId, isFields, type Fields } from './nodes.ts'
import { problem, type Problem } from './problem.ts'
import { safeUrl } from './safeUrl.ts'

type Found = Problem | null
/** What is left of the size a tree may have; counted down while it is read. */
export type Budget = { nodes: number; characters: number }

/** Slate keeps keys it has unset as `undefined`; JSON never shows them. */
export const unknownKey = (node: Fields, known: readonly string[], path: string): Found => {
  const key = Object.keys(node).find((name) => !known.includes(name) && node[name] !== undefined)
  return key === undefined
    ? null
    : problem('UNKNOWN_KEY', `${path}.${key}`.slice(0, 200), 'This key is not known here.')
}
const optional = (value: unknown, type: 'string' | 'boolean'): boolean =>
  value === undefined || typeof value === type

const annotationProblem = (value: unknown, path: string): Found => {
  if (value === undefined) return null
  if (!isFields(value)) return problem('BAD_SHAPE', path, 'An annotation names its source.')
  if (!annotated.some((name) => name === value.relationTo))
    return problem('BAD_SHAPE', `${path}.relationTo`, 'An annotation names sources or quotes.')
  if (!isDocumentId(value.value))
    return problem('BAD_SHAPE', `${path}.value`, 'An id is a text or a number.')
  if (!optional(value.speaker, 'string'))
    return problem('BAD_SHAPE', `${path}.speaker`, 'A speaker is a name.')
  return unknownKey(value, ['relationTo', 'value', 'speaker'], path)
}

export const leafProblem = (node: Fields, path: string, budget: Budget): Found => {
  if (typeof node.text !== 'string') return problem('BAD_SHAPE', `${path}.text`, 'Text is text.')
  budget.characters -= node.text.length
  if (budget.characters < 0) return problem('TOO_LARGE', path, 'The text is too long.')
  const mark = (['bold', 'italic'] as const).find((name) => !optional(node[name], 'boolean'))
  if (mark) return problem('BAD_SHAPE', `${path}.${mark}`, 'A mark is on or off.')
  return (
    unknownKey(node, ['text', 'bold', 'italic', 'annotation'], path) ??
    annotationProblem(node.annotation, `${path}.annotation`)
  )
}

export const linkProblem = (
  { linkType, url, doc, newTab, fields }: Fields,
  path: string,
): Found => {
  if (linkType != null && linkType !== 'custom' && linkType !== 'internal')
    return problem('BAD_SHAPE', `${path}.linkType`, 'A link is custom or internal.')
  if (newTab != null && typeof newTab !== 'boolean')
    return problem('BAD_SHAPE', `${path}.newTab`, 'A link opens in a new tab or does not.')
  if (fields != null && (!isFields(fields) || Object.keys(fields).length > 0))
    return problem('UNKNOWN_KEY', `${path}.fields`, 'A link has no fields of its own.')
  // An address is judged on internal links too: whoever reads the tree may use it.
  if (linkType !== 'internal' ? safeUrl(url) === null : url && safeUrl(url) === null)
    return problem(
      'UNSAFE_LINK',
      `${path}.url`,
      'A link leads to http, https, mailto, tel, /… or #…, without spaces.',
    )
  if (doc == null && linkType !== 'internal') return null
  if (!isFields(doc) || typeof doc.relationTo !== 'string' || !isDocumentId(doc.value))
    return problem('BAD_SHAPE', `${path}.doc`, 'An internal link names a document.')
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(doc.relationTo))
    return problem('BAD_SHAPE', `${path}.doc.relationTo`, 'This is no collection.')
  return unknownKey(doc, ['relationTo', 'value'], `${path}.doc`)
}

export const quoteProblem = (node: Fields, path: string, budget: Budget): Found => {
  if (!isDocumentId(node.quote))
    return problem('BAD_SHAPE', `${path}.quote`, 'An id is a text or a number.')
  for (const key of ['words', 'speaker'] as const) {
    const value = node[key]
    if (typeof value !== 'string')
      return problem('BAD_SHAPE', `${path}.${key}`, 'A quote keeps its words and its speaker.')
    budget.characters -= value.length
  }
  const { children } = node
  const empty =
    Array.isArray(children) &&
    children.length === 1 &&
    isFields(children[0]) &&
    children[0].text === '' &&
    Object.keys(children[0]).length === 1
  if (!empty)
    return problem('BAD_SHAPE', `${path}.children`, 'A quote holds no text beside its words.')
  return budget.characters < 0 ? problem('TOO_LARGE', path, 'The text is too long.') : null
}
