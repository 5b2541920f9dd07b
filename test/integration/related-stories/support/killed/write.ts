import type { Random } from '../../../../kill/support/random.ts'
import type { Told } from './Story.ts'

const words = ['storm', 'harbours', 'ferry', 'ışıklar', 'council', 'quakes', 'museum', 'trains']

/** A text that no other story has: its number is a word of it. */
export const write = (random: Random, number: number, live: boolean): Told => {
  const some = (most: number) =>
    Array.from({ length: 1 + Math.floor(random.below(most)) }, () => random.pick(words)).join(' ')
  return {
    headline: `${some(3)} n${number}`,
    body: `${some(30)} b${number}`,
    language: random.pick(['en', 'tr'] as const),
    live,
  }
}
