import fc from 'fast-check'
import { isPublicAddress } from '../../../plugins/fact-check/src/evidence/isPublicAddress.ts'
import { readAddress, type Reach } from '../../../plugins/fact-check/src/evidence/readAddress.ts'

const web: Reach = { hosts: [], ports: [80, 443] }
const isRefused = (address: string, rules = web, from?: URL): boolean => {
  try {
    readAddress(address, rules, from)
    return false
  } catch (error) {
    expect(error).toMatchObject({ refused: { code: 'ADDRESS_NOT_ALLOWED' } })
    return true
  }
}

describe('an address of the public internet', () => {
  it.each(['8.8.8.8', '93.184.216.34', '1.1.1.1', '2606:2800:220:1::1', '2a00:1450:4001::64'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['this network', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, where clouds keep their metadata', '169.254.169.254'],
    ['shared by a provider', '100.64.0.1'],
    ['metadata of a cloud', '100.100.100.200'],
    ['metadata of a cloud', '192.0.0.192'],
    ['host of a cloud', '168.63.129.16'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '203.0.113.7'],
    ['relay to IPv6', '192.88.99.1'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4 within', '::ffff:127.0.0.1'],
    ['IPv4 within, public or not', '::ffff:8.8.8.8'],
    ['IPv4 within, the old way', '::7f00:1'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local', 'fc00::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['discard', '100::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['segment routing', '5f00::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('is none that is %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false))

  it('is none of IPv6 outside of what is routed', () => {
    const group = fc.integer({ min: 0, max: 0xffff })
    const outside = group.filter((first) => first < 0x2000 || first > 0x3fff)
    fc.assert(
      fc.property(outside, fc.array(group, { minLength: 7, maxLength: 7 }), (first, rest) => {
        const address = [first, ...rest].map((part) => part.toString(16)).join(':')
        expect(isPublicAddress(address)).toBe(false)
      }),
    )
  })
})

describe('an address somebody gives', () => {
  it.each([
    'http://example.com/',
    'https://example.com:443/page?id=1#part',
    'https://EXAMPLE.com',
    'http://8.8.8.8/',
    'http://8.8.8.8:80/x',
    'https://[2606:2800:220:1::1]/',
    'https://münchen.example/straße',
  ])('is fetched: %s', (address) => expect(isRefused(address)).toBe(false))

  it('is fetched as well when thousands were read before it', () => {
    const address = 'https://münchen.example/straße'
    const refused = Array.from({ length: 20_000 }, () => isRefused(address)).filter(Boolean)
    expect(refused).toEqual([])
  })

  it.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'gopher://127.0.0.1:6379/_INFO',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'https://example.com:8080/',
    'http://example.com:22/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://127.0.0.1./',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http://①②⑦.⓪.⓪.①/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://0/',
    // A public one, spelled so that nobody sees which.
    'http://0x08080808/',
    'http://134744072/',
    'http://8.8.2056/',
    'no address',
    '//127.0.0.1/',
    '',
  ])('is refused: %s', (address) => expect(isRefused(address)).toBe(true))

  it('may be one of the own network that is named, on its port', () => {
    const own = { hosts: ['10.0.0.7', 'archive.example:8080', '127.0.0.1:9000'], ports: [80, 443] }
    expect(isRefused('http://10.0.0.7/', own)).toBe(false)
    expect(isRefused('http://archive.example:8080/', own)).toBe(false)
    expect(isRefused('http://127.0.0.1:9000/', own)).toBe(false)
    expect(isRefused('http://127.0.0.1/', own)).toBe(true)
    expect(isRefused('http://127.0.0.1:9001/', own)).toBe(true)
    expect(isRefused('http://archive.example:8081/', own)).toBe(true)
    expect(readAddress('http://archive.example/', own).isTrusted).toBe(false)
  })

  it('leads on to addresses that are looked at like the first', () => {
    const from = new URL('https://example.com/a/b')
    expect(readAddress('../c', web, from).url.href).toBe('https://example.com/c')
    for (const next of ['//127.0.0.1/', 'http://localhost:80@10.0.0.1/', 'file:///etc/passwd'])
      expect(isRefused(next, web, from)).toBe(true)
  })
})
