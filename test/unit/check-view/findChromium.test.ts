import { findChromium } from '../../e2e/support/findChromium.ts'

describe('finding the browser', () => {
  it('takes CHROMIUM_PATH before the usual places', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/browser' }, () => true)).toBe('/opt/browser')
  })

  it('finds it in a usual place', () => {
    expect(findChromium({}, (path) => path === '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    )
  })

  it('says which setting is wrong and what to install', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/none' }, () => false)).toThrow(/CHROMIUM_PATH/)
    expect(() => findChromium({}, () => false)).toThrow(/Install it .* or set CHROMIUM_PATH/)
  })
})
