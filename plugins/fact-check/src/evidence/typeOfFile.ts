import { fileTypeFromBuffer } from 'file-type'
import { notKept } from './NotKept.ts'

/** What copies are kept of, and how their names end. Everything else is refused. */
export const extensions: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'multipart/related': 'mhtml',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/markdown': 'md',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/rtf': 'rtf',
  'application/pdf': 'pdf',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/ogg': 'ogv',
}

/** Those that are told by what whoever gave them says: their bytes are text. */
const texts = new Set([
  'application/xhtml+xml',
  'multipart/related',
  'message/rfc822',
  'text/plain',
  'text/csv',
  'text/markdown',
  'application/json',
])

/** `Text/XML; charset=utf-8` → `application/xml`; all that is made of XML or JSON is one of the two. */
const essenceOf = (type: string | null): string => {
  const essence = (type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (essence === 'application/xhtml+xml') return essence
  if (essence === 'text/xml' || essence.endsWith('+xml')) return 'application/xml'
  return essence.endsWith('+json') ? 'application/json' : essence
}

const isText = (bytes: Buffer): boolean => {
  const [first = 0, second = 0] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isWide || !bytes.includes(0)
}

const textTypeOf = (bytes: Buffer, given: string): string | undefined => {
  if (!isText(bytes)) return undefined
  const head = bytes
    .subarray(0, 2000)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  const [, root = ''] =
    /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<!doctype\s[^>]*>)*<([a-z][\w:-]*)/i.exec(head) ?? []
  if (given === 'application/xhtml+xml') return given
  if (/^svg$/i.test(root)) return 'image/svg+xml'
  if (/^\s*<!doctype\s+html/i.test(head) || /^(html|head|body|title)$/i.test(root))
    return 'text/html'
  if (given === 'text/html' || texts.has(given)) return given
  if (given === 'application/xml' || /^\s*<\?xml/.test(head)) return 'application/xml'
  return given === '' || given === 'application/octet-stream' ? 'text/plain' : undefined
}

/**
 * The kind of a file, told by its bytes; where they are text, with the help of what it was called (`given`, a MIME type).
 * @throws NotKept `NOT_SUPPORTED` for an empty file and for what is not in `extensions`
 */
export const typeOfFile = async (bytes: Buffer, given: string | null): Promise<string> => {
  if (bytes.length === 0) throw notKept('NOT_SUPPORTED', 'fileEmpty')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mime = found && found.mime !== 'application/xml' ? essenceOf(found.mime) : undefined
  const type = mime ?? textTypeOf(bytes, essenceOf(given))
  if (type === undefined || !(type in extensions)) throw notKept('NOT_SUPPORTED', 'kindNotKept')
  return type
}
