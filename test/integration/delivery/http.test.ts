import { startPublicReading, type PublicReading } from './startPublicReading.ts'

const query = '{ article(slug: "tide-turns") { headline } }'

describe('the public API over HTTP', () => {
  let reading: PublicReading
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${reading.address}?query=${encodeURIComponent(query)}`, {
      // Else fetch itself adds no-cache to a conditional request, which asks for a whole answer.
      headers: { 'cache-control': 'max-age=0', ...headers },
    })

  beforeAll(async () => {
    reading = await startPublicReading()
    await reading.write({ headline: 'Tide turns' })
  })
  afterAll(() => reading.close())

  it('answers GET and POST alike', async () => {
    const expected = { data: { article: { headline: 'Tide turns' } } }
    expect(await (await get()).json()).toEqual(expected)
    expect(await (await reading.send({ query })).json()).toEqual(expected)
  })

  it('may be read from every origin, without credentials', async () => {
    const { headers } = await get({ origin: 'https://reader.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await fetch(reading.address, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://reader.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i)
  })

  it('is asked again before a kept answer is used, and then shows what changed', async () => {
    const first = await get()
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect((await get({ 'if-none-match': etag })).status).toBe(304)
    const { payload } = reading
    const { docs } = await payload.find({
      collection: 'articles',
      where: { slug: { equals: 'tide-turns' } },
    })
    await reading.rewrite(String(docs[0]?.id), { headline: 'Tide turns, corrected' })
    const next = await get({ 'if-none-match': etag })
    expect(next.status).toBe(200)
    expect(await next.json()).toEqual({ data: { article: { headline: 'Tide turns, corrected' } } })
  })

  it('serves no console page and no other method', async () => {
    const page = await fetch(reading.address, { headers: { accept: 'text/html' } })
    expect(await page.text()).not.toMatch(/<html/i)
    expect((await fetch(reading.address, { method: 'DELETE' })).status).toBe(405)
    const text = await fetch(reading.address, { method: 'POST', body: query })
    expect(text.status).toBe(415)
  })
})
