import { genreOptions, sectionOptions } from '../../../src/articles/vocabulary.ts'
import { bodyOf } from '../../../src/demo/bodyOf.ts'
import { articles } from '../../../src/demo/content/articles/index.ts'
import type { DemoArticle } from '../../../src/demo/content/DemoArticle.ts'
import { events } from '../../../src/demo/content/events.ts'
import { links } from '../../../src/demo/content/links.ts'
import { organizations } from '../../../src/demo/content/organizations.ts'
import { people } from '../../../src/demo/content/people.ts'
import { pictures } from '../../../src/demo/content/pictures.ts'
import { places } from '../../../src/demo/content/places.ts'
import { quotes } from '../../../src/demo/content/quotes/index.ts'
import { sources } from '../../../src/demo/content/sources.ts'
import { asItReads } from '../../../src/demo/rewritten.ts'
import { annotationsOf, quoteBlocksOf } from '../../../src/editor/references.ts'
import { toText } from '../../../src/editor/toText.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import { linkTypeNames } from '../../../plugins/related-stories/src/domain/linkTypes.ts'
import { mediaTopics } from '../../../src/topics/terms.ts'
import { known, speakerOf } from './known.ts'
import { outcomeOf } from './outcomeOf.ts'

const treeOf = ({ body }: DemoArticle) => bodyOf(body, known)
const wholeText = (article: DemoArticle) =>
  [article.headline, article.standfirst, toText(treeOf(article))].join('\n')
const stories = articles.map(asItReads)
const each = stories.map((article) => [article.key, article] as const)
const sorted = (values: Iterable<unknown>) => [...new Set(values)].map(String).toSorted()
const count = <Value>(values: Value[], wanted: (value: Value) => boolean) =>
  values.filter(wanted).length

describe('the demo newsroom’s content', () => {
  it('is as much as is promised', () => {
    expect(stories.length).toBeGreaterThanOrEqual(40)
    expect(count(stories, ({ language }) => language === 'en')).toBeGreaterThanOrEqual(25)
    expect(count(stories, ({ language }) => language === 'tr')).toBeGreaterThanOrEqual(15)
    expect(sources.length).toBeGreaterThanOrEqual(25)
    expect(quotes.length).toBeGreaterThanOrEqual(60)
    expect(people.length).toBeGreaterThanOrEqual(30)
    expect(organizations.length).toBeGreaterThanOrEqual(18)
    expect(places.length).toBeGreaterThanOrEqual(16)
    expect(events.length).toBeGreaterThanOrEqual(10)
    expect(pictures.length).toBeGreaterThanOrEqual(16)
  })

  it.each([
    ['articles', articles],
    ['sources', sources],
    ['quotes', quotes],
    ['people', people],
    ['organizations', organizations],
    ['places', places],
    ['events', events],
    ['pictures', pictures],
  ])('gives every one of the %s a key of its own', (_, records) => {
    const keys = records.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })

  it('covers every genre, section and status, and every kind of step', () => {
    expect(sorted(stories.map(({ genre }) => genre))).toEqual(
      sorted(genreOptions.map(({ value }) => value)),
    )
    expect(sorted(stories.map(({ section }) => section))).toEqual(
      sorted(sectionOptions.map(({ value }) => value)),
    )
    const outcomes = stories.map(outcomeOf)
    // No story's check is withdrawn.
    expect(sorted(outcomes.map(({ factCheckStatus }) => factCheckStatus))).toEqual(
      sorted(['unchecked', 'in-check', 'changes-requested', 'approved', 'stale', 'waived']),
    )
    expect(sorted(outcomes.flatMap(({ rounds }) => rounds))).toEqual(
      sorted(['requested', 'in-progress', 'submitted', 'changes-requested', 'approved']),
    )
    for (const shape of [
      { live: true, status: 'draft', factCheckStatus: 'stale' },
      { live: true, status: 'draft', factCheckStatus: 'in-check' },
      { live: false, factCheckStatus: 'stale' },
      { live: true, status: 'published', factCheckStatus: 'waived' },
      { live: false, factCheckStatus: 'approved', scheduled: true },
      { live: false, factCheckStatus: 'approved', scheduled: false },
    ])
      expect(outcomes).toContainEqual(expect.objectContaining(shape))
    expect(outcomes.some(({ rounds }) => rounds.length > 1)).toBe(true)
    expect(sorted(stories.flatMap(({ steps }) => steps.map(({ does }) => does)))).toEqual(
      sorted([
        'ask',
        'check',
        'send-back',
        'approve',
        'rewrite',
        'waive',
        'sign-off',
        'publish',
        'schedule',
        'cancel-schedule',
        'take-down',
      ]),
    )
    expect(stories.some(({ embargoDays }) => embargoDays)).toBe(true)
  })

  it('has sources of every kind, under all terms, of every grade, all of them used', () => {
    expect(sorted(sources.map(({ kind }) => kind))).toEqual(
      sorted(['person', 'document', 'dataset', 'statement', 'wire', 'web-page', 'social-post']),
    )
    expect(sorted(sources.map(({ terms }) => terms))).toEqual(
      sorted(['on-record', 'background', 'off-record']),
    )
    expect(sorted(sources.map(({ reliability }) => reliability))).toEqual([...'ABCDEF'])
    expect(sorted(sources.map(({ credibility }) => credibility))).toEqual([...'123456'])
    expect(count(sources, ({ confidential }) => confidential === true)).toBe(1)
    const used = new Set([
      ...quotes.map(({ source }) => source),
      ...stories.flatMap((story) =>
        annotationsOf(treeOf(story)).flatMap(({ relationTo, value }) =>
          relationTo === 'sources' ? [String(value)] : [],
        ),
      ),
    ])
    expect(sources.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
    expect([...used].filter((key) => known.source(key) === undefined)).toEqual([])
  })

  it('confirms its quotes in every way there is, translates some, and uses them all', () => {
    expect(sorted(quotes.map(({ confirmation }) => confirmation))).toEqual(
      sorted(['unconfirmed', 'recording', 'transcript', 'notes', 'document']),
    )
    expect(count(quotes, ({ translation }) => translation !== undefined)).toBeGreaterThan(3)
    expect(quotes.filter((quote) => speakerOf(quote) === '')).toEqual([])
    const used = new Set(
      stories.flatMap((story) => [
        ...annotationsOf(treeOf(story)).map(({ value }) => String(value)),
        ...quoteBlocksOf(treeOf(story)).map(({ quote }) => String(quote)),
      ]),
    )
    expect(quotes.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
  })

  it('links in every type and every state, between stories there are', () => {
    expect(sorted(links.map(({ type }) => type))).toEqual(sorted(linkTypeNames))
    const ends = links.flatMap(({ from, to }) => [from, to])
    expect(ends.filter((key) => known.article(key) === undefined)).toEqual([])
    expect(
      sorted(links.map(({ then }) => (typeof then === 'object' ? Object.keys(then)[0] : then))),
    ).toEqual(sorted(['confirmed', 'rejected', 'unlinked', undefined]))
    for (const { from, to, type } of links) {
      const [one, other] = [from, to].map((key) => stories.find((story) => story.key === key))
      expect([from, type === 'translation-of']).toEqual([
        from,
        one?.language !== other?.language && type !== 'see-also',
      ])
    }
  })

  it('says its figures alike wherever they stand', () => {
    const figures: [RegExp, string[]][] = [
      [
        /14[.,]2 mil/,
        ['dredging', 'dredging-tr', 'harbour-explainer', 'dredging-contract', 'opinion-night-bus'],
      ],
      [/6[.,]5 metre|six and a half metres/i, ['dredging', 'dredging-tr', 'marsh-analysis']],
      [/4[.,]1 metre/, ['dredging', 'dredging-tr', 'marsh-analysis']],
      [/190,000 cubic metres/, ['dredging-contract', 'marsh-analysis']],
      [/13\.6 million/, ['dredging-contract', 'audit-report']],
      [/31 landings/, ['dredging', 'harbour-explainer']],
      [/380/, ['cannery-denial', 'cannery-filing']],
      [/120/, ['cannery-denial', 'cannery-filing', 'opinion-night-bus']],
      [/610,000/, ['night-bus', 'opinion-night-bus']],
      [/\b121\b/, ['storm', 'keeper-profile']],
      [/2,400 homes/, ['brack-turbines', 'brack-correction']],
      [/212 (pairs|çift)/, ['heron', 'heron-tr']],
      [
        /\b64 (people|aboard|kişi)|61 (passengers|yolcu)/,
        ['ferry-adrift', 'ferry-adrift-tr', 'ferry-towed'],
      ],
      [/06[.:]25/, ['ferry-adrift', 'ferry-adrift-tr', 'ferry-towed']],
      [/6,000/, ['library', 'renn-interview']],
      [/yüzde 62/, ['dam', 'sulama']],
      [/168 litre/, ['dam', 'sulama']],
      [/2,3 milyar/, ['tram', 'tramvay-gorus']],
      [/40 istasyon/, ['seismic', 'toprakci']],
      [/5,4 ton|5\.4 tonnes/, ['kanat', 'blades']],
      [/14['’] ?[et]en|14 gemi/, ['grev', 'grev-bitti']],
      [/kırk saat|40 saat/, ['cig', 'sarac']],
    ]
    const missing = figures.flatMap(([figure, keys]) =>
      keys
        .filter((key) => {
          const story = stories.find((one) => one.key === key)
          return !story || !figure.test(wholeText(story))
        })
        .map((key) => `${key}: ${figure.source}`),
    )
    expect(missing).toEqual([])
  })
})

describe.each(each)('the story %s', (_, story) => {
  const tree = treeOf(story)
  const text = wholeText(story)

  it('is a text the editor takes, under a headline of its own that fits', () => {
    const first = articles.find(({ key }) => key === story.key)
    expect(validateTree(first && treeOf(first))).toEqual({ ok: true })
    expect(validateTree(tree)).toEqual({ ok: true })
    expect(story.headline.length).toBeLessThanOrEqual(90)
    expect(story.headline).not.toMatch(/\.$/)
    expect(count(stories, ({ headline }) => headline === story.headline)).toBe(1)
    // Nothing of the short hand is left over.
    expect(text).not.toMatch(/\[|\]|\*|\|/)
    expect(text).not.toMatch(/"| '|' | - |\.\.\./)
  })

  it('quotes word for word, and names who speaks', () => {
    const wrong = annotationsOf(tree).flatMap(({ relationTo, value, text: words }) => {
      if (relationTo !== 'quotes') return []
      const quote = quotes.find(({ key }) => key === value)
      if (!quote) return [`no ${value}`]
      const said = quote.language === story.language ? quote.text : quote.translation
      const surname = speakerOf(quote).split(' ').at(-1) ?? ''
      return [
        ...(said?.includes(words) ? [] : [words]),
        ...(text.includes(surname) ? [] : [surname]),
      ]
    })
    expect(wrong).toEqual([])
    for (const { quote } of quoteBlocksOf(tree))
      expect(quotes.find(({ key }) => key === quote)?.language).toBe(story.language)
  })

  it('lists whom it names, and names whom it lists', () => {
    const listed = people.filter(({ key }) => story.people?.includes(key))
    const absent = listed.filter(({ name }) => !text.includes(name.split(' ').at(-1) ?? name))
    expect(absent.map(({ name }) => name)).toEqual([])
    const unlisted = people.filter(
      ({ key, name }) => text.includes(name) && !story.people?.includes(key),
    )
    expect(unlisted.map(({ name }) => name)).toEqual([])
    const places_ = places.filter(({ key }) => story.places?.includes(key))
    expect(places_.map(({ name }) => name)).toContain(story.dateline.place)
  })

  it('stands under topics there are, and was said before it was printed', async () => {
    const codes = new Set(
      (await mediaTopics()).filter(({ retired }) => !retired).map(({ code }) => code),
    )
    expect(story.topics.filter((code) => !codes.has(code))).toEqual([])
    const said = annotationsOf(tree).flatMap(({ value }) =>
      quotes.filter(({ key }) => key === value).map(({ saidAt }) => saidAt),
    )
    expect(said.filter((date) => date > story.dateline.date)).toEqual([])
  })

  it('leads only to stories written before it', () => {
    const at = articles.findIndex(({ key }) => key === story.key)
    const ahead = [...story.body.matchAll(/\[a:([\w-]+)\|/g)].filter(
      ([, key]) => articles.findIndex((other) => other.key === key) >= at,
    )
    expect(ahead.map(([mark]) => mark)).toEqual([])
  })
})
