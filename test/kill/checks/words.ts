import type { Content, RoundRow } from '../support/Stored.ts'

/** The words of a text in each part of an article, and who is said to speak which of them. */
export type Words = {
  headline: string
  standfirst: string
  body: string
  /** `speaker:<name>` → their words in the body. */
  spoken: Record<string, string>
}

/** Typography makes no two texts differ. Not the product's own function: it is what is being checked. */
export const settled = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

type Leaf = { text: string; annotation?: { relationTo?: string; speaker?: string } }
type Node = { children?: Node[] } & Partial<Leaf>

const leavesOf = (nodes: Node[]): Leaf[] =>
  nodes.flatMap((node) =>
    typeof node.text === 'string' ? [node as Leaf] : leavesOf(node.children ?? []),
  )

const added = (spoken: Record<string, string>, value: string, text: string) => ({
  ...spoken,
  [value]: settled(`${spoken[value] ?? ''} ${text}`),
})

/** What an article's row or version says. */
export const wordsOf = ({ headline, standfirst, body }: Content): Words => {
  const blocks = Array.isArray(body) ? (body as Node[]) : []
  const spoken = leavesOf(blocks)
    .filter(({ annotation }) => annotation?.relationTo === 'quotes')
    .reduce<Record<string, string>>(
      (all, { annotation, text }) => added(all, `speaker:${annotation?.speaker ?? ''}`, text),
      {},
    )
  return {
    headline: settled(headline ?? ''),
    standfirst: settled(standfirst ?? ''),
    body: settled(
      blocks
        .map((block) =>
          leavesOf([block])
            .map(({ text }) => text)
            .join(''),
        )
        .join(' '),
    ),
    spoken,
  }
}

/** What an approval binds to. */
export const approvedWords = ({ approvedPassages = [] }: RoundRow): Words => {
  const inField = (field: string) =>
    settled(
      approvedPassages
        .filter((passage) => passage.field === field)
        .map(({ text }) => text)
        .join(' '),
    )
  const spoken = approvedPassages
    .flatMap(({ text, marks = [] }) =>
      marks.map(({ start, end, value }) => ({ value, text: text.slice(start, end) })),
    )
    .filter(({ value }) => value.startsWith('speaker:'))
    .reduce<Record<string, string>>((all, { value, text }) => added(all, value, text), {})
  return {
    headline: inField('headline'),
    standfirst: inField('standfirst'),
    body: inField('body'),
    spoken,
  }
}

export const sameWords = (a: Words, b: Words): boolean =>
  a.headline === b.headline &&
  a.standfirst === b.standfirst &&
  a.body === b.body &&
  JSON.stringify(Object.entries(a.spoken).sort()) ===
    JSON.stringify(Object.entries(b.spoken).sort())
