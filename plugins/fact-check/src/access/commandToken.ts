import type { PayloadRequest } from 'payload'
import { readContext, requestWith } from './requestContext.ts'

/** A request of its own context in which the plugin's own collections may be written. */
export const asCommand = (req: PayloadRequest): PayloadRequest => requestWith(req, 'command', true)

export const isCommand = (req: PayloadRequest): boolean => readContext(req, 'command') === true
