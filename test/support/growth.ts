const secondsOf = (work: () => void): number => {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

/**
 * How many times as long a text four times as long takes: 4 where time grows with the length, 16 where it grows with its
 * square. Processor time, so that it says the same on a busy machine; the better of several tries, since garbage is
 * collected when it likes. Work that takes next to no time at all grows as it should.
 */
export const growth = (work: (length: number) => void, length: number): number => {
  work(length)
  const [short, long] = [length, length * 4].map((size) =>
    Math.min(...Array.from({ length: 3 }, () => secondsOf(() => work(size)))),
  ) as [number, number]
  return long < 0.1 ? 4 : long / Math.max(short, 0.001)
}
