import { batched } from '../../../src/delivery/batched.ts'

describe('batched', () => {
  it('asks once for what is wanted in one turn, and again in the next', async () => {
    const asked: string[][] = []
    const length = batched(async (keys: string[]) => {
      asked.push(keys)
      return (key: string) => key.length
    })
    expect(await Promise.all([length('a'), length('bb'), length('ccc')])).toEqual([1, 2, 3])
    expect(await length('dddd')).toBe(4)
    expect(asked).toEqual([['a', 'bb', 'ccc'], ['dddd']])
  })

  it('hands a failure to everybody who asked, and starts anew', async () => {
    let down = true
    const length = batched(async (_keys: string[]) => {
      if (down) throw new Error('down')
      return (key: string) => key.length
    })
    const answers = await Promise.allSettled([length('a'), length('bb')])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    down = false
    expect(await length('a')).toBe(1)
  })
})
