import type { Endpoint, PayloadRequest } from 'payload'
import { decideInference } from './decideInference.ts'
import { longestText } from './decodeText.ts'
import { ImportRefused } from './errors.ts'
import { importText } from './importArticle.ts'
import { parseDecision, parseId, parseImport } from './input.ts'
import { permitted } from './permitted.ts'
import { preview } from './preview.ts'

/** JSON may write each byte of a text as six (\u000a); beyond that the text itself is too large. */
const longestBody = longestText * 6 + 1_000_000

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  if (Number(req.headers.get('content-length') ?? 0) > longestBody) {
    throw new ImportRefused('TOO_LARGE', 'This text is larger than 10 MB. Nothing was imported.')
  }
  try {
    return await req.json?.()
  } catch {
    throw new ImportRefused('INVALID_INPUT', 'The request is not JSON. Nothing was changed.')
  }
}

const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const user = permitted(req.user)
    const { text, language, decisions } = parseImport(await bodyOf(req))
    const options = { text, user, req, language: language ?? null, decisions: decisions ?? null }
    const { status, article, quotes } = await importText(req.payload, options)
    return Response.json(
      { status, id: article.id, slug: article.slug ?? null, quotes },
      { status: status === 'created' ? 201 : 200 },
    )
  },
}

const previewEndpoint: Endpoint = {
  path: '/import/preview',
  method: 'post',
  handler: async (req) => {
    permitted(req.user)
    const { text, language } = parseImport(await bodyOf(req))
    return Response.json(await preview(req, { text, language: language ?? null }))
  },
}

/** POST /api/import { text, language?, decisions? } and POST /api/import/preview { text, language? }. */
export const importEndpoints: Endpoint[] = [previewEndpoint, importEndpoint]

/** POST /api/articles/:id/inferences/:inferenceId { decision, name?, recordType?, recordId? }. */
export const inferenceEndpoints: Endpoint[] = [
  {
    path: '/:id/inferences/:inferenceId',
    method: 'post',
    handler: async (req) => {
      const user = permitted(req.user)
      const articleId = parseId(req.routeParams?.id)
      const body = await bodyOf(req)
      const inferenceId = req.routeParams?.inferenceId
      const decision = parseDecision({ ...(body as object), inferenceId })
      const { article, inference, open } = await decideInference(req.payload, {
        ...decision,
        articleId,
        user,
        req,
      })
      return Response.json({
        article: { id: article.id, updatedAt: article.updatedAt },
        inference,
        open,
      })
    },
  },
]
