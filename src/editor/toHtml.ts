import { isFields } from './nodes.ts'
import { publicBody, type HrefOf } from './publicBody.ts'
import { safeUrl } from './safeUrl.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** HTML has no place for control characters and half characters. */
const unprintable = /[^\P{Cc}\n\t]|\p{Cs}/gu

const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
const words = (text: string): string => escape(text).replaceAll('\n', '<br>')
const within = (tag: string, html: string): string =>
  html.trim() === '' ? '' : `<${tag}>${html}</${tag}>`

const leafHtml = (text: string, bold: unknown, italic: unknown): string => {
  const html = words(text)
  if (html === '') return ''
  const leaning = italic === true ? `<em>${html}</em>` : html
  return bold === true ? `<strong>${leaning}</strong>` : leaning
}

const linkHtml = (address: unknown, newTab: unknown, html: string): string => {
  const url = safeUrl(address)
  if (url === null || html === '') return html
  const tab = newTab === true ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escape(url)}"${tab}>${html}</a>`
}

const quoteHtml = (quote: unknown, speaker: unknown): string =>
  `<figure>${within('blockquote', within('p', words(String(quote))))}${within(
    'figcaption',
    words(String(speaker)),
  )}</figure>`

const tags = ['h2', 'h3', 'ul', 'ol', 'li', 'blockquote']

const nodeHtml = (node: unknown): string => {
  if (!isFields(node)) return ''
  if (typeof node.text === 'string') return leafHtml(node.text, node.bold, node.italic)
  if (node.type === 'quote') return quoteHtml(node.words, node.speaker)
  const html = Array.isArray(node.children) ? node.children.map(nodeHtml).join('') : ''
  if (node.type === 'link') return linkHtml(node.url, node.newTab, html)
  return within(tags.find((tag) => tag === node.type) ?? 'p', html)
}

/**
 * The body as HTML for readers: everything escaped, links only where `safeUrl` lets them lead, no annotation, no id.
 * Empty blocks are left out. What is no body gives an empty text.
 */
export const toHtml = (tree: unknown, hrefOf?: HrefOf): string =>
  publicBody(tree, hrefOf).map(nodeHtml).join('')
