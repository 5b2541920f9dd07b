import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inference } from '../../../src/import/inferences.ts'
import type { Quote } from '../../../src/payload-types.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

const folder = process.env.GALLEY_CASES

if (folder) {
  describe('a real wire text', () => {
    const text = readFileSync(join(folder, '000_cb01ad8e5fa5d174.txt'), 'utf8')
    const inMarks = [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '')
    let newsroom: Newsroom

    beforeAll(async () => {
      newsroom = await startNewsroom()
    })
    afterAll(() => newsroom.close())

    it('becomes a draft with its two quotes, their speakers and no third one', async () => {
      expect(inMarks).toHaveLength(3)
      const { status, body } = await newsroom.rest<{ id: string; quotes: number; slug: string }>(
        'POST',
        '/import',
        { as: 'reporter', body: { text } },
      )
      expect({ status, quotes: body.quotes }).toEqual({ status: 201, quotes: 2 })
      const article = await newsroom.payload.findByID({
        collection: 'articles',
        id: body.id,
        draft: true,
        depth: 1,
      })
      const spoken = inMarks.filter((words) => words.split(' ').length > 2)
      const quotes = article.quotes as Quote[]
      expect(quotes.map((quote) => quote.text)).toEqual(spoken)
      expect(quotes[0]?.speakerName).toMatch(/Foreign Ministry/)
      expect(quotes[1]?.speakerName).toBe('Ned Price')

      const leaves = (article.body ?? []).flatMap(
        ({ children }) =>
          children as { text: string; annotation?: { value: string; speaker?: string } }[],
      )
      expect(
        leaves.flatMap(({ text: words, annotation }) =>
          annotation ? [[words, annotation.value, annotation.speaker]] : [],
        ),
      ).toEqual(quotes.map(({ id, text: words, speakerName }) => [words, id, speakerName]))
      expect(article.headline).toBe(text.split('\n')[0])
      expect(article.dateline?.place).toBe('Ankara')
      const plain = text.split('\n').filter((line) => line.trim() && line !== 'ANKARA')
      expect([
        article.headline,
        ...(article.body ?? []).map(({ children }) =>
          (children as { text: string }[]).map(({ text: words }) => words).join(''),
        ),
      ]).toEqual(plain.map((line) => line.trim()))
    })

    it('proposes its people, organisations and places, and leaves them to an editor', async () => {
      const { docs } = await newsroom.payload.find({ collection: 'articles', draft: true })
      const inferences = docs[0]?.inferences as Inference[]
      const proposed = (type: string) =>
        inferences.flatMap(({ kind, proposal, state }) =>
          kind === 'mention' && proposal?.type === type && state === 'open' ? [proposal.name] : [],
        )
      expect(proposed('person')).toEqual(
        expect.arrayContaining(['Mevlüt Çavuşoğlu', 'Ned Price', 'Vladimir Putin']),
      )
      expect(proposed('organization')).toEqual(expect.arrayContaining(['NATO', 'Foreign Ministry']))
      expect(proposed('place')).toEqual(expect.arrayContaining(['Ankara', 'Ukraine', 'Istanbul']))
      expect(docs[0]?.people ?? []).toEqual([])
    })
  })
} else {
  it('has no real wire texts to try: GALLEY_CASES is not set', () => {
    expect(process.env.GALLEY_CASES).toBeUndefined()
  })
}
