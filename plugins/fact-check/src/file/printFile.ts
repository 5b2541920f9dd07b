import type { PayloadRequest } from 'payload'
import type { FactFile } from './FactFile.ts'
import { renderFile } from './html/renderFile.ts'
import { readerOf } from './readerOf.ts'

/** The file as an HTML page in the language of the request. */
export const printFile = (req: PayloadRequest, file: FactFile): string =>
  renderFile(file, readerOf(req))
