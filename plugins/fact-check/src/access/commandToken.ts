import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** `Symbol.for`, so that a second bundled copy of this file agrees; no request body can carry a symbol. */
const key = Symbol.for('@galley/payload-fact-check/command')

/** A request of its own context in which the plugin's own collections may be written. */
export const asCommand = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [key]: true }
  return own
}

export const isCommand = (req: PayloadRequest): boolean =>
  (req.context as Record<symbol, unknown>)[key] === true
