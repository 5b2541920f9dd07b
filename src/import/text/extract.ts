import { findDateline } from './dateline.ts'
import { english } from './en/grammar.ts'
import type { ExtractOptions, Extraction, Quote, Span, Speaker } from './extraction.ts'
import { sentencesOf } from './frames.ts'
import { detectLanguage } from './language.ts'
import { findMarked } from './marks.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findSpeakers } from './speakers.ts'
import type { Spoken } from './speakers.ts'
import { at } from './tokens.ts'

const spanOf = (input: string, start: number, end: number): Span => ({
  start,
  end,
  text: input.slice(start, end),
})

const speakerOf = (input: string, { attribution, tokens }: Spoken): Speaker | null => {
  if (!attribution) return null
  const span = spanOf(input, at(tokens, attribution.from).start, at(tokens, attribution.to).end)
  return { ...span, name: span.text }
}

export const extract = (input: string, options: ExtractOptions = {}): Extraction => {
  const language = options.language ?? detectLanguage(input)
  const all = splitParagraphs(input)
  const dateline = findDateline(all, language, options.today)
  const marked = findMarked(input, all)
  const sentences = sentencesOf(input, all, marked, english.followed)
  const spoken = findSpeakers(marked, sentences, english)
  const quotes = spoken.map((each): Quote => ({
    ...spanOf(input, each.marked.start, each.marked.end),
    speaker: speakerOf(input, each),
    cue: each.attribution
      ? input.slice(
          at(each.tokens, each.attribution.cue[0]).start,
          at(each.tokens, each.attribution.cue[1]).end,
        )
      : null,
    ...(each.group === null ? {} : { group: each.group }),
    sure: !each.carried,
  }))
  return { language, title: null, dateline, paragraphs: all, quotes, mentions: [] }
}
