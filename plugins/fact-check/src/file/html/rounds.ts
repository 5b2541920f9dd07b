import type { FileContent, FileRound } from '../FactFile.ts'
import { html, nothing, type Markup } from './markup.ts'
import { byAt, code, facts, quote, time } from './parts.ts'
import type { Reader } from './Reader.ts'

const decisionTable = ({ decisions }: FileRound, reader: Reader): Markup => {
  const { words } = reader
  if (decisions.length === 0) return nothing
  return html`<table>
    <caption>
      ${words.decisionsCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.passage}</th>
        <th scope="col">${words.what}</th>
        <th scope="col">${words.who}</th>
        <th scope="col">${words.when}</th>
      </tr>
    </thead>
    <tbody>
      ${decisions.map(
        ({ text, kind, by, at }) =>
          html`<tr>
            <td class="words" dir="auto">${text}</td>
            <td>${words.decisionKinds[kind] ?? kind}</td>
            <td>${by?.name ?? ''}</td>
            <td>${time(at, reader)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

const roundSection = (round: FileRound, reader: Reader): Markup => {
  const { words } = reader
  const name = `round-${round.number}`
  return html`<section class="item" aria-labelledby="${name}">
    <h3 id="${name}">${words.round(round.number)}: ${reader.stored(round.state)}</h3>
    ${facts([
      [words.depth, words.depths[round.depth] ?? round.depth],
      [words.requested, byAt(round.requestedBy, round.requestedAt, reader)],
      [words.requestNote, quote(round.note)],
      [words.deadline, time(round.deadline, reader)],
      [words.checker, round.checker?.name],
      [words.started, time(round.startedAt, reader)],
      [words.submitted, time(round.submittedAt, reader)],
      [words.decided, byAt(round.reviewer, round.approvedAt, reader)],
      [words.decisionNote, quote(round.decisionNote)],
      [words.requestedHash, code(round.requestedText?.sha256)],
      [words.approvedTextHash, code(round.approvedText?.sha256)],
    ])}
    ${decisionTable(round, reader)}
  </section>`
}

export const roundSections = ({ rounds }: FileContent, reader: Reader): Markup =>
  rounds.length > 0
    ? html`${rounds.map((round) => roundSection(round, reader))}`
    : html`<p>${reader.words.noRounds}</p>`

export const signOffTable = ({ signOffs }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  if (signOffs.length === 0) return nothing
  return html`<h2>${words.signOffs}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.signOff}</th>
          <th scope="col">${words.state}</th>
        </tr>
      </thead>
      <tbody>
        ${signOffs.map(
          ({ field, value }) =>
            html`<tr>
              <th scope="row">${reader.field(field)}</th>
              <td>${words.signOffStates[value] ?? value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

export const waiverSections = ({ waivers }: FileContent, reader: Reader): Markup => {
  const { words } = reader
  if (waivers.length === 0) return nothing
  return html`<h2>${words.waivers}</h2>
    ${waivers.map(
      ({ reason, by, at, told, deadline, text }) =>
        html`<div class="item">
          ${facts([
            [words.reason, quote(reason)],
            [words.who, byAt(by, at, reader)],
            [words.told, told.map(({ name }) => name).join(', ')],
            [words.checkedUntil, time(deadline, reader)],
            [words.waivedHash, code(text?.sha256)],
          ])}
        </div>`,
    )}`
}
