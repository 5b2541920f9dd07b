import { bodyOf } from '../../../../src/archive/articles/bodyOf.ts'
import type { Life } from '../../../../src/archive/articles/drawLife.ts'
import type { EventDraft } from '../../../../src/archive/history/chainEvents.ts'
import type { Step } from '../../../../src/archive/history/Step.ts'
import type { Doc } from '../../../../src/archive/store/Store.ts'
import type { Draft } from '../../../../src/archive/stories/Draft.ts'
import type { User } from '../../../../src/payload-types.ts'
import { checkAll } from '../../../support/checkAll.ts'
import { startPublicReading } from '../../delivery/startPublicReading.ts'

type Json = Record<string, unknown>
type Made = { id: string; slug: string }

/** A newsroom in which the same article is made twice: as the archive's generator does, and by hand. */
export const openTwins = async () => {
  const reading = await startPublicReading()
  const { payload, rest, users } = reading
  const archive = await import('../../../../src/archive/articles/composeArticle.ts')
  const { stepsOf } = await import('../../../../src/archive/articles/stepsOf.ts')
  const { correctFigure } = await import('../../../../src/archive/articles/correctFigure.ts')
  const { chainEvents } = await import('../../../../src/archive/history/chainEvents.ts')
  const { tellHistory } = await import('../../../../src/archive/history/tellHistory.ts')
  const { openArchive } = await import('../../../../src/archive/newsroom/openArchive.ts')
  const { createRandom } = await import('../../../../src/archive/random.ts')
  const { inOrder } = await import('../../../../src/archive/store/inOrder.ts')
  const { storeOf } = await import('../../../../src/archive/store/storeOf.ts')
  const { planStory } = await import('../../../../src/archive/stories/planStory.ts')
  const { writeDraft } = await import('../../../../src/archive/stories/writeDraft.ts')
  const { buildWorld } = await import('../../../../src/archive/world/buildWorld.ts')

  const store = storeOf(payload)
  const world = buildWorld()
  const newsroom = await openArchive(payload, { store })
  const options = payload.config.custom.factCheck as Parameters<typeof tellHistory>[0]['options']
  const now = Date.now()
  const desk = { world, newsroom, newId: store.newId, options, now }
  const userOf = (id: string): User => {
    const user = Object.values(users).find((one) => one.id === id)
    if (!user) throw new Error(`Nobody here is ${id}.`)
    return user
  }

  /** An article with quotes and sources, by the generator, not written yet. */
  const compose = (seed: string, life: Life) => {
    const random = createRandom(seed)
    let draft: Draft
    let drawn: ReturnType<typeof planStory>
    do {
      drawn = planStory(random, world, { between: [now - 9e9, now - 6e9], atMost: 1 })
      draft = writeDraft(random, world, drawn, drawn.assignments[0]!)
    } while (draft.quotes.length < 2 || draft.sources.length < 1)
    const story = drawn
    const assignment = story.assignments[0]!
    const author = newsroom.writers[0]!
    const article = archive.composeArticle(random, desk, {
      story,
      assignment,
      draft,
      author,
      event: null,
    })
    const bodies: unknown[] = []
    const steps = stepsOf(
      random,
      life,
      {
        author,
        checker: newsroom.checkers[0]!,
        reviewer: newsroom.reviewers.find(({ id }) => id !== newsroom.checkers[0]!.id)!,
        editor: newsroom.editors[0]!,
      },
      {
        ...assignment,
        now,
        change: (data) => {
          const changed = article.withBody(data, correctFigure(random, data.body, 'And more.'))
          bodies.push(changed.body)
          return changed
        },
      },
    )
    const id = store.newId()
    const { docs, events } = tellHistory(desk, { id, data: article.data }, steps)
    const slug = String(article.data.slug)
    const records = newsroom.registry.take()
    return { id, slug, draft, article, steps, bodies, records, author, docs, events }
  }
  type Generated = ReturnType<typeof compose>

  const write = (made: Generated[], more: { docs: Doc[]; events: EventDraft[] }): Promise<void> =>
    store.write(
      inOrder([
        ...made.flatMap(({ records, article, docs }) => [...records, ...article.docs, ...docs]),
        ...more.docs,
        ...chainEvents([...made.flatMap(({ events }) => events), ...more.events], store.newId),
      ]),
    )
  const generate = async (seed: string, life: Life): Promise<Generated> => {
    const made = compose(seed, life)
    await write([made], { docs: [], events: [] })
    return made
  }

  const send = async (
    method: 'PATCH' | 'POST',
    path: string,
    { by }: Pick<Step, 'by'>,
    body: Json,
  ): Promise<{ doc: Json & { id: string } }> => {
    const answer = await rest<{ doc: Json & { id: string } }>(method, path, {
      as: userOf(by.id),
      body,
    })
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  /** The claims that the generator's checkers mark, by requests: headline and standfirst, the first time. */
  const settleClaims = async (articleId: string, step: Step): Promise<void> => {
    type Known = { passages: { field: string; text: string; claims: object[] }[] }
    const as = userOf(step.by.id)
    const { passages } = (await rest<Known>('GET', `/fact-check/state/${articleId}`, { as })).body
    if (passages.some(({ claims }) => claims.length > 0)) return
    for (const name of ['headline', 'standfirst']) {
      const passage = passages.find(({ field }) => field === name)
      if (!passage) continue
      const kind = /\d/.test(passage.text) ? 'number' : 'fact'
      const mark = { articleId, field: name, exact: passage.text, kind }
      const marked = (await send('POST', '/fact-check/markClaim', step, mark)) as unknown as {
        claim: { id: string }
      }
      await send('POST', '/fact-check/settleClaim', step, {
        claimId: marked.claim.id,
        outcome: 'verified',
        note: 'Agrees with the sources.',
      })
    }
  }

  /** The same article by the people's own requests: quotes first, then each step through its door. */
  const makeByHand = async ({ draft, article, steps, bodies }: Generated): Promise<Made> => {
    const first = steps[0]!
    const ids = new Map<string, string>()
    for (const { id, data } of article.docs) {
      const { createdAt: _, updatedAt: __, ...quote } = data
      ids.set(id, (await send('POST', '/quotes', first, quote)).doc.id)
    }
    const mapped = <Value>(value: Value): Value =>
      JSON.parse(
        [...ids].reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)),
      ) as Value
    const { copy: _, slug: __, quotes: ___, sources, ...typed } = article.data
    const body = bodyOf(draft, {
      quotes: article.docs.map(({ id }) => id),
      sources: draft.sources.map(
        ({ name }) =>
          newsroom.registry.source(
            draft.sources.find((source) => source.name === name)!,
            '',
          ).id,
      ),
    })
    if (!Array.isArray(sources)) throw new Error('An article has a list of sources.')
    let id = ''
    let slug = ''
    const edited = [...bodies]
    for (const step of steps) {
      const command = (name: string, more: Json = {}) =>
        send('POST', `/fact-check/${name}`, step, { articleId: id, ...more })
      switch (step.act) {
        case 'create': {
          const { doc } = await send('POST', '/articles?draft=true&depth=0', step, {
            ...typed,
            body: mapped(body),
            _status: 'draft',
          })
          id = doc.id
          slug = String(doc.slug)
          break
        }
        case 'edit':
          await send('PATCH', `/articles/${id}?draft=true&depth=0`, step, {
            body: mapped(edited.shift()),
            _status: 'draft',
          })
          break
        case 'request':
          await command('requestFactCheck', step.note ? { note: step.note } : {})
          break
        case 'request-changes':
          await command('requestChanges', { note: step.note })
          break
        case 'check':
          await settleClaims(id, step)
          await checkAll(
            async (method, path, sent) =>
              rest(method, path, { as: userOf(step.by.id), body: sent }),
            id,
          )
          break
        case 'approve':
          await command('approveFactCheck')
          break
        case 'publish':
          await command('publishArticle')
          break
        case 'schedule':
          await command('scheduleArticle', { at: step.when })
      }
    }
    return { id, slug }
  }

  return {
    ...reading,
    desk,
    userOf,
    compose,
    write,
    generate,
    makeByHand,
    close: async () => {
      await store.close()
      await reading.close()
    },
  }
}

export type Twins = Awaited<ReturnType<typeof openTwins>>
