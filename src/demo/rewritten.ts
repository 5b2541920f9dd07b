import type { DemoArticle } from './content/DemoArticle.ts'
import type { Step } from './steps.ts'

/** A story after words were put in the place of others. @throws when they are not in it. */
export const rewritten = (
  article: DemoArticle,
  swaps: Extract<Step, { does: 'rewrite' }>['swaps'],
): DemoArticle =>
  swaps.reduce((story, [from, to]) => {
    const { headline, standfirst, body } = story
    if (![headline, standfirst, body].some((text) => text.includes(from)))
      throw new Error(`The demo story ${story.key} does not say “${from}”.`)
    return {
      ...story,
      headline: headline.replaceAll(from, to),
      standfirst: standfirst.replaceAll(from, to),
      body: body.replaceAll(from, to),
    }
  }, article)

/** A story as it reads after all its steps. */
export const asItReads = (article: DemoArticle): DemoArticle =>
  article.steps.reduce(
    (story, step) => (step.does === 'rewrite' ? rewritten(story, step.swaps) : story),
    article,
  )
