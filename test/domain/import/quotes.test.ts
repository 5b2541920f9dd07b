import { extract } from '../../../src/import/text/extract.ts'
import { inCodePoints } from '../../../src/import/text/inCodePoints.ts'

const quotes = (text: string) => extract(text, { language: 'en' }).quotes
const names = (text: string) => quotes(text).map(({ speaker }) => speaker?.name ?? null)

describe('interrupted quotes', () => {
  it('are one entry a piece with the same group', () => {
    const found = quotes(
      '“The mill,” Ada Corrin said, “will never close.” She left. “Goodbye,” she said.',
    )
    expect(found.map(({ group }) => group)).toEqual([1, 1, undefined])
    expect(found.map(({ speaker }) => speaker?.name)).toEqual([
      'Ada Corrin',
      'Ada Corrin',
      'Ada Corrin',
    ])
  })

  it('run over several paragraphs that repeat the opening mark', () => {
    const text = 'Ada Corrin said: “The mill is old.\n\n“It has seen worse.\n\n“It will stay.”'
    const found = quotes(text)
    expect(found.map((quote) => quote.text)).toEqual([
      'The mill is old.',
      'It has seen worse.',
      'It will stay.',
    ])
    expect(new Set(found.map(({ group }) => group))).toEqual(new Set([1]))
    expect(names(text)).toEqual(['Ada Corrin', 'Ada Corrin', 'Ada Corrin'])
  })

  it('take the speaker whom their last paragraph names', () => {
    const text = 'The hall was full.\n\n“The mill is old.\n\n“It will stay,” said Ada Corrin.'
    expect(names(text)).toEqual(['Ada Corrin', 'Ada Corrin'])
  })

  it('are told from two quotes of two people', () => {
    const found = quotes('“The mill stays,” Ada Corrin said. “It goes,” said Piers Hume.')
    expect(found.map(({ group }) => group)).toEqual([undefined, undefined])
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ada Corrin', 'Piers Hume'])
  })
})

describe('speakers named in another sentence', () => {
  it('are taken over and marked as unsure', () => {
    const [first, second] = quotes(
      '“We stay,” Ada Corrin said.\n\n“Nobody can move us from this valley.”',
    )
    expect(first).toMatchObject({ sure: true })
    expect(second).toMatchObject({ sure: false, cue: null, speaker: { name: 'Ada Corrin' } })
  })

  it('are introduced by a paragraph that ends in a colon', () => {
    expect(names('The hall fell silent. Ada Corrin went on:\n\n“We stay in this valley.”')).toEqual(
      ['Ada Corrin'],
    )
  })

  it('alternate when a question is answered', () => {
    const text =
      '“Who paid?” Ada Corrin asked.\n\n“The council did,” Piers Hume replied.\n\n“And who knew about it?” Corrin asked.\n\n“Everybody in the valley knew.”'
    expect(names(text)).toEqual(['Ada Corrin', 'Piers Hume', 'Ada Corrin', 'Piers Hume'])
  })

  it('are found behind a dash', () => {
    expect(names('“The river gave us everything.” — Ada Corrin, 71')).toEqual(['Ada Corrin'])
  })
})

describe('pronouns and roles', () => {
  it('follow the gender of given names and titles', () => {
    const text =
      'Ada Corrin met Piers Hume on Monday.\n\n“She came late,” he said.\n\n“He never came,” she said.'
    expect(names(text)).toEqual(['Piers Hume', 'Ada Corrin'])
  })

  it('prefer who spoke last', () => {
    const text =
      'Piers Hume and Bruno Teller signed the deal, the lawyer Tom Reyes said.\n\n“It took a year,” he said.'
    expect(names(text)).toEqual(['Tom Reyes'])
  })

  it('resolve a role to its bearer', () => {
    const text =
      'Finance Minister Ada Corrin met Mayor Piers Hume.\n\n“It is paid,” the minister said.\n\n“It is not,” the mayor said.'
    expect(names(text)).toEqual(['Ada Corrin', 'Piers Hume'])
  })

  it('take a shared surname for the one just named, else for the one the text is about', () => {
    const about = 'Bill Carver ran the mill. Bill Carver sold it. Bill Carver left the valley. '
    const wife = 'His wife, Ann Carver, stayed. '
    const filler = 'The river rose and fell and rose again, and nobody wrote it down. '.repeat(5)
    expect(names(`${about}${wife}“I stayed,” Carver said.`)).toEqual(['Ann Carver'])
    expect(names(`${about}${wife}${filler}“I left,” Carver said.`)).toEqual(['Bill Carver'])
  })

  it('stay open where the text is not clear', () => {
    expect(names('“It is paid,” they said. “It is not,” a guard said.')).toEqual([null, null])
  })
})

describe('code points', () => {
  it('count an astral character once', () => {
    const text = '🎣 “Go 🛶 now,” said Ada Corrin.'
    const { quotes: found } = inCodePoints(text, extract(text))
    const points = Array.from(text)
    expect(found[0]).toMatchObject({ start: 3, end: 12 })
    expect(points.slice(found[0]?.start, found[0]?.end).join('')).toBe('Go 🛶 now,')
    expect(points.slice(found[0]?.speaker?.start, found[0]?.speaker?.end).join('')).toBe(
      'Ada Corrin',
    )
  })
})

describe('mentions', () => {
  const byType = (text: string, type: string) =>
    extract(text)
      .mentions.filter((mention) => mention.type === type)
      .map((mention) => mention.text)

  it('are people, organisations and places', () => {
    const text =
      'Officials of the Harbour Ministry and NATO met Prime Minister Ada Corrin in Lisbon, and Corrin thanked the University of Porto.'
    expect(byType(text, 'person')).toEqual(['Ada Corrin', 'Corrin'])
    expect(byType(text, 'organization')).toEqual([
      'Harbour Ministry',
      'NATO',
      'University of Porto',
    ])
    expect(byType(text, 'place')).toEqual(['Lisbon'])
  })

  it('leave Turkish endings out', () => {
    const { mentions } = extract(
      "Bakan Ayşe Kurtaran, Edirne'de TÜİK'in raporunu eleştirdi. Kurtaran'ın sözleri yankı buldu.",
      { language: 'tr' },
    )
    expect(mentions.map(({ text, type }) => [text, type])).toEqual([
      ['Ayşe Kurtaran', 'person'],
      ['Edirne', 'place'],
      ['TÜİK', 'organization'],
      ['Kurtaran', 'person'],
    ])
  })

  it('are whole names of bodies', () => {
    const english = 'He joined the Securities and Exchange Commission and the Bank of Carrow.'
    const turkish =
      'Bu rapor Hazine ve Maliye Bakanlığı ile Orta Doğu Teknik Üniversitesi için yazıldı.'
    expect(byType(english, 'organization')).toEqual([
      'Securities and Exchange Commission',
      'Bank of Carrow',
    ])
    expect(byType(turkish, 'organization')).toEqual([
      'Hazine ve Maliye Bakanlığı',
      'Orta Doğu Teknik Üniversitesi',
    ])
  })
})
