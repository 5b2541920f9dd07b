import type { FileContent } from '../FactFile.ts'
import { code, facts, time } from './parts.ts'
import { html, nothing, type Markup } from './markup.ts'
import type { Reader } from './Reader.ts'

const links = (numbers: number[], name: string, word: string): Markup[] =>
  numbers.map(
    (number, at) => html`${at > 0 ? ', ' : ''}<a href="#${name}-${number}">${word} ${number}</a>`,
  )

export const aboutArticle = ({ article, coverage }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  return facts([
    [words.id, `${article.collection}/${article.id}`],
    [words.language, article.language],
    [words.status, words.statuses[article.status] ?? article.status],
    [words.factCheckStatus, reader.stored(article.factCheckStatus)],
    [words.coverage, words.covered(coverage.settled, coverage.total)],
    [words.createdBy, article.createdBy?.name],
    [words.authors, article.authors.map(({ name }) => name).join(', ')],
    [words.firstPublished, time(article.firstPublishedAt, reader)],
    [words.published, time(article.publishedAt, reader)],
  ])
}

export const summary = ({ texts, chain, events, untold }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  const broken = !chain.ok || untold.length > 0 || texts.verdict === 'other'
  return html`<div class="verdict${broken ? ' broken' : ''}">
    <p>${words.served[texts.verdict]}</p>
    ${facts([
      [words.servedHash, code(texts.served)],
      [
        texts.approved ? words.approvedHash(texts.approved.round) : '',
        code(texts.approved?.sha256),
      ],
      [words.latestHash, code(texts.latest)],
    ])}
    <p>
      ${
        chain.ok
          ? words.chainHolds(events.length)
          : html`<strong>${words.chainBroken}</strong>
              ${reader.fault(chain.problem, { seq: chain.seq })}`
      }
    </p>
    ${
      untold.length === 0
        ? html`<p>${words.recordsAgree}</p>`
        : html`<p><strong>${words.recordsDiffer}</strong></p>
            <ul>
              ${untold.map(({ code: what, values }) => html`<li>${reader.fault(what, values ?? {})}</li>`)}
            </ul>`
    }
  </div>`
}

export const passageTable = ({ passages }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  return html`<table>
    <caption>
      ${words.passagesCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.passage}</th>
        <th scope="col">${words.state}</th>
      </tr>
    </thead>
    <tbody>
      ${passages.map(
        ({ number, field, text, state, settled, claims }) =>
          html`<tr id="passage-${number}">
            <td class="number">${number}</td>
            <td>
              <span class="words" dir="auto">${text}</span><br /><span class="aside"
                >${reader.field(field)}</span
              >
            </td>
            <td>
              <span class="state">${words.states[state] ?? state}</span>
              ${claims.length > 0 ? html`<br />${links(claims, 'claim', words.claimsHere)}` : nothing}
              ${
                settled
                  ? html`<br /><span class="aside"
                        >${settled.how === 'approval' ? html`${words.approvedIn(settled.round)}<br />` : nothing}${settled.by?.name ?? ''}${settled.by ? html`<br />` : nothing}${time(settled.at, reader)}</span
                      >`
                  : nothing
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

export const passageLinks = (numbers: number[], { words }: Reader): Markup[] =>
  links(numbers, 'passage', words.number)
