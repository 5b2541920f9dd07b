import { createInterface } from 'node:readline'
import { extract } from '../import/text/extract.ts'
import { inCodePoints } from '../import/text/inCodePoints.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  console.log(JSON.stringify({ id, ...inCodePoints(text, extract(text)) }))
}
