import type { Grammar } from './attribution.ts'
import { Coreference } from './coreference.ts'
import { findDateline } from './dateline.ts'
import type { FoundDateline } from './dateline.ts'
import { english } from './en/grammar.ts'
import type { ExtractOptions, Extraction, Language, Quote, Span } from './extraction.ts'
import { sentencesOf } from './frames.ts'
import type { Sentence } from './frames.ts'
import { detectLanguage } from './language.ts'
import { findMarked } from './marks.ts'
import { findMentions } from './mentions.ts'
import type { Cast } from './mentions.ts'
import { splitParagraphs } from './paragraphs.ts'
import type { Placed } from './placed.ts'
import { findSpeakers } from './speakers.ts'
import { hasTitle, isHeadlineCase } from './title.ts'
import { titleMentions } from './titleMentions.ts'
import { at } from './tokens.ts'
import { turkish } from './tr/grammar.ts'

const GRAMMARS: Record<Language, Grammar> = { en: english, tr: turkish }

const spanOf = (input: string, start: number, end: number): Span => ({
  start,
  end,
  text: input.slice(start, end),
})

/** The body's paragraphs: a dateline before the first sentence is cut off, one on its own line left out. */
const withoutDateline = (input: string, paragraphs: Span[], found: FoundDateline | null): Span[] =>
  paragraphs.flatMap((paragraph, index) => {
    if (!found || index !== found.paragraph) return [paragraph]
    const start = Math.min(found.textStart, paragraph.end)
    return start < paragraph.end ? [spanOf(input, start, paragraph.end)] : []
  })

const quotesOf = (
  input: string,
  spoken: Placed[],
  sentences: Sentence[],
  cast: Cast,
  language: Language,
): Quote[] => {
  const grammar = GRAMMARS[language]
  const attributed = new Map(spoken.map((each) => [each.tokens, each]))
  const subjectOf = (index: number) => {
    const tokens = sentences[index]?.tokens ?? []
    const attribution = attributed.get(tokens)?.attribution ?? grammar.prepares(tokens)
    return attribution ? { tokens, from: attribution.from, to: attribution.to } : null
  }
  const numbers = new Map(sentences.map(({ tokens }, index) => [tokens, index]))
  const coreference = new Coreference(cast, sentences, subjectOf, language)
  return spoken.map(({ marked, attribution, tokens, carried, group, verb }) => {
    const quote = {
      ...spanOf(input, marked.start, marked.end),
      ...(group === null ? {} : { group }),
    }
    if (!attribution) return { ...quote, speaker: null, cue: null, sure: false }
    const { from, to, cue } = attribution
    const span = spanOf(input, at(tokens, from).start, at(tokens, to).end)
    const name = coreference.resolve({ tokens, from, to, sentence: numbers.get(tokens) ?? 0 })
    const words = input.slice(at(tokens, cue[0]).start, at(tokens, cue[1]).end)
    return {
      ...quote,
      speaker: { ...span, name },
      cue: carried ? verb && input.slice(...verb) : words,
      sure: !carried && name !== null,
    }
  })
}

/**
 * Reads a news text: title, dateline, paragraphs, who says which words, and whom and what it names.
 * Pure; offsets are UTF-16 code units of `input` (see `inCodePoints`). Never throws.
 */
export const extract = (input: string, options: ExtractOptions = {}): Extraction => {
  const language = options.language ?? detectLanguage(input)
  const all = splitParagraphs(input)
  const dateline = findDateline(all, language, options.today)
  const title = hasTitle(all, dateline?.paragraph ?? null) ? (all[0] ?? null) : null
  const text = withoutDateline(input, all, dateline)
  const body = title ? text.slice(1) : text
  const marked = findMarked(input, text)
  const grammar = GRAMMARS[language]
  const sentences = sentencesOf(input, text, marked, grammar.followed, language)
  const shouted = title !== null && isHeadlineCase(title.text)
  const cast = findMentions(input, shouted ? body : text, language)
  const headline = shouted && title ? titleMentions(input, title, cast, language) : []
  const spoken = findSpeakers(input, marked, sentences, grammar, language)
  return {
    language,
    title: title?.text ?? null,
    dateline: dateline && { place: dateline.place, date: dateline.date },
    paragraphs: body,
    quotes: quotesOf(input, spoken, sentences, cast, language),
    mentions: [...headline, ...cast.mentions],
  }
}
