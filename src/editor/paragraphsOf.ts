/** Plain text as its paragraphs: line ends of any kind, spaces at line ends gone, blank lines part paragraphs. */
export const paragraphsOf = (text: string): string[] => {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trimEnd()
    if (words) paragraphs.at(-1)?.push(words)
    else if (paragraphs.at(-1)?.length) paragraphs.push([])
  }
  return paragraphs.filter(({ length }) => length > 0).map((lines) => lines.join('\n'))
}
