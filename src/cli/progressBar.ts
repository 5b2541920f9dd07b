const width = 30

/** How far a long task is, on standard error: a bar in a terminal, else a line every tenth of the way. */
export const progressBar = (
  unit: string,
  stream: NodeJS.WriteStream = process.stderr,
): ((done: number, total: number) => void) => {
  let begun = 0
  let tenths = 0
  return (done, total) => {
    // The first call says that the work begins.
    begun ||= Date.now()
    if (done === 0) return
    const rate = Math.round(done / Math.max((Date.now() - begun) / 1000, 0.001))
    const words = `${done} of ${total} ${unit}, ${rate} a second`
    if (stream.isTTY) {
      const full = Math.round((done / total) * width)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)}  ${words} \x1b[K`)
      if (done >= total) stream.write('\n')
    } else if (Math.floor((done / total) * 10) > tenths) {
      tenths = Math.floor((done / total) * 10)
      stream.write(`${words}\n`)
    }
  }
}
