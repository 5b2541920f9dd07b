import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { invalidInput } from './errors.ts'

const ours = new Set(['INVALID_INPUT', 'LIMIT_EXCEEDED', 'INTERNAL_SERVER_ERROR'])

const coded = (error: GraphQLError): GraphQLError => {
  if (ours.has(String(error.extensions.code))) return error
  const { message, nodes, source, positions, path, extensions: known } = error
  const http = known.http as { status?: number } | undefined
  const code = http?.status === 413 ? 'LIMIT_EXCEEDED' : 'INVALID_INPUT'
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, http } })
}

const isResult = (value: unknown): value is ExecutionResult =>
  typeof value === 'object' && value !== null && 'errors' in value

/** Every error leaves with one of our codes: what GraphQL itself refuses is the input's fault. */
export const useCodes = (): Plugin => ({
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return
    setRequestParser(async (request) => {
      try {
        return await requestParser(request)
      } catch (error) {
        if (error instanceof GraphQLError) throw error
        throw invalidInput('The variables are not valid JSON.', 400)
      }
    })
  },
  onResultProcess({ result, setResult }) {
    if (isResult(result) && result.errors)
      setResult({ ...result, errors: result.errors.map(coded) })
  },
})
