import type { DemoArticle } from '../DemoArticle.ts'
import { brack } from './en/brack.ts'
import { cannery } from './en/cannery.ts'
import { coast } from './en/coast.ts'
import { ferry } from './en/ferry.ts'
import { harbour } from './en/harbour.ts'
import { marvale } from './en/marvale.ts'
import { rovers } from './en/rovers.ts'
import { dag } from './tr/dag.ts'
import { karsuva } from './tr/karsuva.ts'
import { liman } from './tr/liman.ts'
import { sundria } from './tr/sundria.ts'
import { yelova } from './tr/yelova.ts'

const stories = [
  ...[harbour, ferry, cannery, coast, brack, marvale, rovers].flat(),
  ...[liman, dag, yelova, karsuva, sundria].flat(),
]

/** Every story, the oldest dateline first: so they are written and published, and so the newest stands on top. */
export const articles: DemoArticle[] = stories.toSorted((a, b) =>
  a.dateline.date.localeCompare(b.dateline.date),
)
