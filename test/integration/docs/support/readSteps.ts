import { readDocument, type Block } from './readDocument.ts'

type Json = Record<string, unknown>

/** One example of docs/graphql.md, as its own words say it is to be run. */
export interface Step {
  /** What a failure names. */
  title: string
  /** A query with its variables, or a command line. */
  asked: { query: string; variables: Json } | { curl: string }
  /** Which of the two APIs its part of the document speaks of. */
  desk: boolean
  /** “As the editor” in the paragraph before it. */
  as: string | undefined
  /** “refused with `CODE`” in the paragraph before it: then it answers this and nothing else. */
  refused: string | undefined
  /** What the document shows of its answer; `…` stands for what differs each time. */
  shows: unknown
  /** “`path.of.it` as `$name`” after it: what later examples take from its answer. */
  keeps: { path: string; name: string }[]
}

const commands = ({ text, line }: Block): string[] => {
  const joined = text.replace(/\\\n\s*/g, ' ').split('\n')
  for (const each of joined)
    if (!each.startsWith('curl ')) throw new Error(`Line ${line}: only curl is run here: ${each}`)
  return joined
}

const lastParagraph = (words: string): string => words.split(/\n\s*\n/).at(-1) ?? ''

const spokenOf = ({ before, part }: Block) => {
  const lead = lastParagraph(before)
  return {
    desk: /desk/i.test(part),
    as: [...lead.matchAll(/\bas the (reporter|editor|checker|reviewer|chief|admin)\b/gi)].at(
      -1,
    )?.[1],
    refused: /refused with `([A-Z_]+)`/.exec(lead)?.[1],
    shows: undefined,
    keeps: [],
  }
}

const keepsOf = (words: string): Step['keeps'] =>
  [...words.matchAll(/`([\w.[\]]+)` as `\$(\w+)`/g)].map(([, path = '', name = '']) => ({
    path,
    name,
  }))

const stepsOf = (block: Block): Step[] => {
  const spoken = spokenOf(block)
  if (block.language === 'graphql') {
    const query = block.text
    const name = /(?:query|mutation) \w+|^ {2}\w+/m.exec(query)?.[0].trim()
    return [{ ...spoken, title: `line ${block.line}: ${name}`, asked: { query, variables: {} } }]
  }
  return commands(block).map((curl) => ({
    ...spoken,
    title: `line ${block.line}: ${curl.slice(0, 60)}`,
    asked: { curl },
  }))
}

/**
 * The examples of a document in order. A json block right under a query holds its variables; any other one shows what
 * the example before it answers.
 */
export const readSteps = (markdown: string): Step[] => {
  const steps: Step[] = []
  for (const block of readDocument(markdown)) {
    const last = steps.at(-1)
    if (block.language === 'graphql' || block.language === 'sh') steps.push(...stepsOf(block))
    else if (block.language !== 'json' || !last)
      throw new Error(`Line ${block.line}: nobody knows how to run this block.`)
    else if (block.before === '' && 'query' in last.asked)
      last.asked.variables = JSON.parse(block.text) as Json
    else last.shows = JSON.parse(block.text)
    steps.at(-1)?.keeps.push(...keepsOf(block.after))
  }
  return steps
}
