export type Language = 'en' | 'tr'
export type MentionType = 'person' | 'organization' | 'place'

/** A half-open range of the input. Offsets are UTF-16 code units, so `input.slice(start, end)` is `text`. */
export interface Span {
  start: number
  end: number
  text: string
}

/** The words that name the speaker in the attribution; `name` is whom they mean, or null when open. */
export interface Speaker extends Span {
  name: string | null
}

/** Words somebody said, without their marks. Pieces of one interrupted utterance share `group`. */
export interface Quote extends Span {
  speaker: Speaker | null
  /** The word or phrase that attributes it (`said`, `diye konuştu`); null for a carried-over speaker. */
  cue: string | null
  group?: number
  /** False when the speaker was inferred from the surroundings and wants an editor's eye. */
  sure: boolean
}

export interface Mention extends Span {
  type: MentionType
}

export interface Dateline {
  place: string | null
  /** yyyy-mm-dd, or null when the text gives no date, or no year and `today` was not given either. */
  date: string | null
}

export interface Extraction {
  language: Language
  title: string | null
  dateline: Dateline | null
  /** The body: without the title and without the dateline. */
  paragraphs: Span[]
  quotes: Quote[]
  mentions: Mention[]
}

export interface ExtractOptions {
  language?: Language
  /** Completes a dateline without a year to the latest such day. */
  today?: Date
}
