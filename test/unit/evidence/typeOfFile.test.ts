import sharp from 'sharp'
import { copyOf } from '../../../plugins/fact-check/src/evidence/copyOf.ts'
import { typeOfFile } from '../../../plugins/fact-check/src/evidence/typeOfFile.ts'

const text = (words: string) => Buffer.from(words)
const png = () =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

describe('what a file is', () => {
  it.each([
    ['<!doctype html><title>Hi</title>', 'text/html; charset=utf-8', 'text/html'],
    ['<html><body>Hi', null, 'text/html'],
    // A page by another name is a page.
    ['<!DOCTYPE HTML><script>alert(1)</script>', 'text/plain', 'text/html'],
    ['<html><script>alert(1)</script>', 'image/png', 'text/html'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml', 'image/svg+xml'],
    ['<?xml version="1.0"?><!-- x --><svg/>', 'text/xml', 'image/svg+xml'],
    ['<?xml version="1.0"?><rss/>', 'application/rss+xml', 'application/xml'],
    ['{"a":1}', 'application/ld+json', 'application/json'],
    ['a,b\n1,2', 'text/csv', 'text/csv'],
    ['Only words', null, 'text/plain'],
    ['Only words', 'application/octet-stream', 'text/plain'],
    ['%PDF-1.7\n', 'text/html', 'application/pdf'],
    ['MIME-Version: 1.0\r\n', 'multipart/related; type="text/html"', 'multipart/related'],
  ])('%s called %s is %s', async (bytes, given, type) =>
    expect(await typeOfFile(text(bytes), given)).toBe(type),
  )

  it('is told by its bytes', async () => {
    expect(await typeOfFile(await png(), 'text/html')).toBe('image/png')
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'text/html', 'fileEmpty'],
    ['a program', Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'application/pdf', 'kindNotKept'],
    ['a script', text('alert(1)'), 'text/javascript', 'kindNotKept'],
    ['an archive', Buffer.from('504b0506' + '00'.repeat(18), 'hex'), null, 'kindNotKept'],
    ['bytes of no kind', Buffer.from([1, 2, 3, 0, 4, 0]), null, 'kindNotKept'],
    ['words that are called a picture', text('Only words'), 'image/png', 'kindNotKept'],
  ])('is refused when it is %s', async (_, bytes, given, key) => {
    await expect(typeOfFile(bytes, given)).rejects.toMatchObject({
      refused: { code: 'NOT_SUPPORTED', because: [{ key }] },
    })
  })
})

describe('what a copy is called', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot'],
    ['C:\\Users\\cem\\İhale raporu (son).pdf', 'son'],
    ['https://harbour.example/berths/4?page=2#top', 'harbour-example-berths-4'],
    ['\u0000\u202Egnp.exe', 'gnp'],
    ['/', 'copy'],
    ['a'.repeat(500), 'a'.repeat(60)],
  ])('%s', async (name, stem) => {
    const { filename } = await copyOf(text('Words'), { name, sourceUrl: null, type: null })
    expect(filename).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}\.txt$/i)
    expect(filename.toLowerCase()).toContain(stem.slice(0, 60))
  })

  it('is never the same twice', async () => {
    const given = { name: 'ledger.txt', sourceUrl: null, type: null }
    const [one, other] = [await copyOf(text('A'), given), await copyOf(text('A'), given)]
    expect(one.filename).not.toBe(other.filename)
    expect(one.sha256).toBe('559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd')
  })
})
