import { isolateObjectProperty, type PayloadRequest } from 'payload'

type Context = Record<string | symbol, unknown>
type Slot = 'command' | 'door' | 'saves' | 'system' | 'sign-off-note' | 'take-down-reason'

/** `Symbol.for`, so that a second bundled copy of this file agrees; no request body can carry a symbol. */
const keyOf = (slot: Slot): symbol => Symbol.for(`@galley/payload-fact-check/${slot}`)

/** Payload throws a context away that has no string keys, symbols and all: this one keeps it. */
const kept = { factCheck: true }

export const contextWith = (slot: Slot, value: unknown): Context => ({
  ...kept,
  [keyOf(slot)]: value,
})

export const readContext = (req: Pick<PayloadRequest, 'context'>, slot: Slot): unknown =>
  (req.context as Context | undefined)?.[keyOf(slot)]

/** Puts a value into the request's own context, for whatever else this request does. */
export const putContext = (req: PayloadRequest, slot: Slot, value: unknown): void => {
  Object.assign(req.context, contextWith(slot, value))
}

/** The same request with a context of its own that holds a value: nothing of it is left behind. */
export const requestWith = (req: PayloadRequest, slot: Slot, value: unknown): PayloadRequest => {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, ...contextWith(slot, value) }
  return own
}
