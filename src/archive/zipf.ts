import type { Random } from './random.ts'

/**
 * Draws places in a list the way names recur in news: the first very often, most of the rest hardly ever.
 * @param exponent how steep; the nth is drawn as often as 1 / n^exponent says
 */
export const zipf = (count: number, exponent = 1): ((random: Random) => number) => {
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= count; rank++) sums.push((sum += 1 / rank ** exponent))
  return (random) => {
    const wanted = random.next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
