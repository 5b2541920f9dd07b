import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { isCommand } from '../access/commandToken.ts'
import { notAllowed } from '../errors.ts'

const writes = new Set(['create', 'update', 'delete', 'restoreVersion'])

/** Refuses every write that does not come from a command, the Local API with overrideAccess included. */
export const commandsOnly: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (writes.has(operation) && !isCommand(req)) throw notAllowed(req, 'commandsWrite')
}

export const commandsOnlyDelete: CollectionBeforeDeleteHook = ({ req }) => {
  if (!isCommand(req)) throw notAllowed(req, 'commandsDelete')
}
