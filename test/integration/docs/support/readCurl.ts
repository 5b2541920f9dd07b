export interface CurlRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | undefined
}

type Variable = (name: string) => string

const inDouble = (text: string, variable: Variable): string =>
  text.replace(/\\(["\\$`])|\$(\w+)/g, (_, escaped?: string, name?: string) =>
    name === undefined ? (escaped ?? '') : variable(name),
  )

/** A command line → its words, as a shell would part them: blanks, single and double quotes, `$name` in the latter. */
const wordsOf = (line: string, variable: Variable): string[] =>
  [...line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"((?:\\.|[^"\\])*)"/g,
      (_, single?: string, double?: string) => single ?? inDouble(double ?? '', variable),
    ),
  )

const encoded = (data: string): string => {
  const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(data) ?? []
  return `${name}=${encodeURIComponent(value)}`
}

/**
 * A curl command line → the request it makes, so that no machine needs curl to test the documents. Knows the options
 * the documents use. @throws on any other
 */
export const readCurl = (line: string, variable: Variable): CurlRequest => {
  const [program, ...words] = wordsOf(line, variable)
  if (program !== 'curl') throw new Error(`This is no curl command: ${line}`)
  const headers: Record<string, string> = {}
  const data: string[] = []
  const urls: string[] = []
  let inUrl = false
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-s') continue
    if (word === '-G') inUrl = true
    else if (word === '-H') {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(words.shift() ?? '') ?? []
      headers[name] = value
    } else if (word === '-d') data.push(words.shift() ?? '')
    else if (word === '--data-urlencode') data.push(encoded(words.shift() ?? ''))
    else if (word.startsWith('-')) throw new Error(`curl ${word} is not known here: ${line}`)
    else urls.push(word)
  }
  const [address] = urls
  if (!address || urls.length > 1) throw new Error(`One address is wanted: ${line}`)
  const all = data.join('&')
  const url = `http://${address.replace(/^http:\/\//, '')}${inUrl ? `?${all}` : ''}`
  const hasBody = data.length > 0 && !inUrl
  return { method: hasBody ? 'POST' : 'GET', url, headers, body: hasBody ? all : undefined }
}
