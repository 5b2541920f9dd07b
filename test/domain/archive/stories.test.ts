import { createRandom } from '../../../src/archive/random.ts'
import { planStory } from '../../../src/archive/stories/planStory.ts'
import { fillSlot } from '../../../src/archive/stories/fillSlot.ts'
import { writeDraft } from '../../../src/archive/stories/writeDraft.ts'
import type { Draft } from '../../../src/archive/stories/Draft.ts'
import type { Assignment, Story } from '../../../src/archive/stories/Story.ts'
import { tell } from '../../../src/archive/text/template.ts'
import { english } from '../../../src/archive/themes/english.ts'
import { themes } from '../../../src/archive/themes/themes.ts'
import { turkish } from '../../../src/archive/themes/turkish.ts'
import { buildWorld } from '../../../src/archive/world/buildWorld.ts'

const now = Date.UTC(2026, 4, 6)
const year = 365 * 24 * 60 * 60 * 1000
const world = buildWorld()

type Written = { story: Story; assignment: Assignment; draft: Draft }

const write = (seed: string, count: number): Written[] => {
  const random = createRandom(seed)
  const written: Written[] = []
  while (written.length < count) {
    const story = planStory(random, world, { between: [now - 3 * year, now], atMost: 99 })
    for (const assignment of story.assignments)
      written.push({ story, assignment, draft: writeDraft(random, world, story, assignment) })
  }
  return written
}

const textOf = ({ blocks, quotes }: Draft): string =>
  blocks
    .map((block) =>
      block.type === 'quote'
        ? (quotes[block.quote]?.words ?? '')
        : block.type === 'ul'
          ? block.items.join(' ')
          : block.pieces.map(({ text }) => text).join(''),
    )
    .join('\n')

const written = write('a sample', 1500)
const countOf = <Key>(keys: Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

describe('an archive’s stories', () => {
  it('are as long as news is: most short, some very long', () => {
    const lengths = written
      .map(({ draft }) => textOf(draft).split(/\s+/).length)
      .sort((a, b) => a - b)
    const at = (part: number) => lengths[Math.floor(part * lengths.length)] ?? 0
    expect(at(0.5)).toBeGreaterThan(350)
    expect(at(0.5)).toBeLessThan(500)
    expect(at(0.05)).toBeLessThan(250)
    expect(at(0.99)).toBeGreaterThan(1200)
  })

  it('are written in English, and a quarter of them in Turkish', () => {
    const part =
      written.filter(({ assignment }) => assignment.language === 'tr').length / written.length
    expect(part).toBeGreaterThan(0.18)
    expect(part).toBeLessThan(0.34)
  })

  it('spread over three years, several to an event, the newer after the older', () => {
    const moments = written.map(({ assignment }) => assignment.at)
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(2.8 * year)
    expect(Math.max(...moments)).toBeLessThanOrEqual(now)
    const stories = [...new Set(written.map(({ story }) => story))]
    expect(written.length / stories.length).toBeGreaterThan(1.8)
    for (const { assignments } of stories) {
      const order = assignments.map(({ at }) => at)
      expect(order).toEqual([...order].sort((a, b) => a - b))
    }
  })

  it('name some people often and most of them once or twice', () => {
    const counts = [
      ...countOf(written.flatMap(({ draft }) => draft.people.map(({ name }) => name))).values(),
    ].sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(12)
    expect(counts.filter((count) => count <= 2).length).toBeGreaterThan(counts.length / 2)
  })

  it('are varied, and leave no slot of a template open', () => {
    const headlines = countOf(written.map(({ draft }) => draft.headline))
    expect(headlines.size).toBeGreaterThan(0.85 * written.length)
    for (const { draft } of written)
      expect(`${draft.headline} ${draft.standfirst} ${textOf(draft)}`).not.toMatch(/[{}[\]|]/)
  })

  it('quote what their drafts list, and rest on sources they list', () => {
    for (const { draft } of written) {
      const pieces = draft.blocks.flatMap((block) => ('pieces' in block ? block.pieces : []))
      for (const { text, quote, source } of pieces) {
        if (quote !== undefined) expect(draft.quotes[quote]?.words).toBe(`${text}.`)
        if (source !== undefined) expect(draft.sources[source]?.name).toBeTruthy()
      }
    }
    expect(written.some(({ draft }) => draft.sources.length > 1)).toBe(true)
  })

  it('are the same by the same seed', () => {
    expect(write('once more', 40)).toEqual(write('once more', 40))
    expect(write('once more', 5)).not.toEqual(write('another', 5))
  })
})

it('fills every slot of every sentence, in both languages', () => {
  const random = createRandom('all')
  const [sample] = written
  if (!sample) throw new Error('Nothing was written.')
  const own = { short: 's', words: 'w', who: 'p', last: 'l' }
  const resident = world.resident(sample.story.place, 1)
  const leavesOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(leavesOf)
        : []
  for (const language of ['en', 'tr'] as const)
    for (const theme of themes) {
      const story = { ...sample.story, theme, facts: theme.facts(random) }
      for (const template of leavesOf([theme[language], language === 'en' ? english : turkish]))
        for (let turn = 0; turn < 3; turn++)
          expect(
            tell(template, random, (slot) =>
              fillSlot(slot, { story, language, at: now, random, resident, own }),
            ),
          ).not.toMatch(/[{}[\]|]/)
    }
})
