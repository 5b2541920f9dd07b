import { median, ratio, rounded } from './numbers.mjs'

const medianOf = (rounds, key) => median(rounds.map((round) => round[key]))

/** Rounds of one thing measured → its row; what it is compared with is given as rounds too. */
export const rowOf = (name, rounds, { floor, payload } = {}) => {
  const perSecond = medianOf(rounds, 'perSecond')
  return {
    name,
    requestsPerSecond: rounded(perSecond),
    p50: rounded(medianOf(rounds, 'p50')),
    p99: rounded(medianOf(rounds, 'p99')),
    ratioToFloor: floor ? ratio(perSecond / medianOf(floor, 'perSecond')) : null,
    ratioToPayload: payload ? ratio(perSecond / medianOf(payload, 'perSecond')) : null,
  }
}

/** A row of something that is no requests a second; `figures` are named by their unit. */
export const otherRow = (name, figures) => ({
  name,
  requestsPerSecond: null,
  p50: null,
  p99: null,
  ratioToFloor: null,
  ratioToPayload: null,
  ...figures,
})

const shown = (value, unit = '') => (value === null || value === undefined ? '' : `${value}${unit}`)

const columns = [
  ['', ({ name }) => name],
  ['× Payload', ({ ratioToPayload }) => shown(ratioToPayload)],
  ['× floor', ({ ratioToFloor }) => shown(ratioToFloor)],
  ['a second', ({ requestsPerSecond }) => shown(requestsPerSecond)],
  ['from – to', ({ spread }) => shown(spread)],
  ['p50 ms', ({ p50 }) => shown(p50)],
  ['p99 ms', ({ p99 }) => shown(p99)],
  ['', ({ milliseconds, megabytes }) => shown(milliseconds, ' ms') + shown(megabytes, ' MB')],
]

/** How far the rounds of a row lay apart. */
export const spreadOf = (rounds) => {
  const values = rounds.map(({ perSecond }) => perSecond)
  return `${rounded(Math.min(...values), 0)} – ${rounded(Math.max(...values), 0)}`
}

/** Ratios first: they say more on another machine than the figures do. */
export const tableOf = (rows) => {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)))
  return cells
    .map((line) =>
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
