import type { Person } from '../../facts/personOf.ts'
import { html, nothing, type Markup } from './markup.ts'
import type { Reader } from './Reader.ts'

type Fact = readonly [term: string, value: Markup | string | null | undefined]

/** A list of facts; those there is nothing to say of are left out. */
export const facts = (list: Fact[]): Markup => {
  const known = list.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return nothing
  return html`<dl class="facts">
    ${known.map(
      ([term, value]) =>
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

export const code = (text: string | null | undefined): Markup | null =>
  text ? html`<code>${text}</code>` : null

export const time = (at: string | null | undefined, { words }: Reader): Markup | null =>
  at ? html`<time datetime="${at}">${words.moment(at)}</time>` : null

/** Somebody and a moment: "Ines Calder, 23 December 2026, 10:00 UTC". */
export const byAt = (
  person: Person | null,
  at: string | null | undefined,
  reader: Reader,
): Markup | null => {
  const when = time(at, reader)
  if (!person) return when
  return when ? html`${person.name}, ${when}` : html`${person.name}`
}

export const quote = (text: string | null): Markup | null =>
  text ? html`<blockquote dir="auto">${text}</blockquote>` : null

/** An address as it reads, to be followed when it is one of the web. */
export const address = (url: string | null): Markup | null => {
  if (!url) return null
  return /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer nofollow">${url}</a>`
    : html`${url}`
}
