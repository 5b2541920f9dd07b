import { canonical } from '../../domain/canonical.ts'
import type { FileContent } from '../FactFile.ts'
import { html, nothing, type Markup } from './markup.ts'
import { time } from './parts.ts'
import type { Reader } from './Reader.ts'

const json = (word: string, value: unknown): Markup =>
  value === null
    ? nothing
    : html`<br /><span class="aside">${word}: <code>${canonical(value)}</code></span>`

export const trailTable = ({ events }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  return html`<table>
    <caption>
      ${words.trailCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.what}</th>
        <th scope="col">${words.who}</th>
      </tr>
    </thead>
    <tbody>
      ${events.map(
        (line) =>
          html`<tr>
            <td class="number">${line.seq}</td>
            <td>
              <strong>${reader.stored(line.kind)}</strong>
              ${line.note ? html`<br /><span class="words" dir="auto">${line.note}</span>` : nothing}
              ${json(words.before, line.before)}${json(words.after, line.after)}
              <br /><span class="aside"
                >${words.hash}
                <code>${line.hash}</code
                >${line.previousHash ? html`<br />${words.previousHash} <code>${line.previousHash}</code>` : nothing}</span
              >
            </td>
            <td>
              ${line.byName ?? line.by ?? ''}${line.system === null ? nothing : html`${words.system}: ${line.system}`}<br />${time(line.at, reader)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
