import type { ArticleCopy, ImageCopy } from '../../articles/copyOf.ts'
import type { Language } from '../../articles/vocabulary.ts'
import type { Member } from '../history/Step.ts'
import type { Registry } from './Registry.ts'

export type Picture = ImageCopy & { alt: string; caption: string | null }

/** Somebody of the newsroom, with their person in the byline if they have one. */
export type Writer = Member & { person: { id: string; name: string } | null }

/** What there is before a batch is written: who works here, which pictures and topics there are, which slugs are taken. */
export type Newsroom = {
  writers: Writer[]
  checkers: Writer[]
  reviewers: Writer[]
  editors: Writer[]
  topics: Map<string, ArticleCopy['topics'][number]>
  pictures: Picture[]
  registry: Registry
  /** The first free slug of a headline, from now on taken. */
  takeSlug(headline: string, language: Language): string
}
