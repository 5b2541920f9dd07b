import { getOperationAST, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { holdToLimits, limits } from './limits.ts'

type Execution = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variableValues?: Record<string, unknown> | null
}

/** Holds each request to the limits: tokens while it is read, the rest before it is run. */
export const useLimits = (): Plugin => ({
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }))
  },
  onExecute({ args }) {
    const { schema, document, operationName, variableValues } = args as Execution
    const operation = getOperationAST(document, operationName)
    if (!operation) return
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variableValues ?? {},
    )
    if (coerced) holdToLimits(document, operation.selectionSet, coerced)
  },
})
