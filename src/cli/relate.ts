// npm run --silent relate -- --jsonl reads lines, first stories {"id","text","language"}, then {"pair":[a,b]}, and answers
// each pair by how related the two are and whether they tell of the same event. Every line that is wrong is reported with
// its number and code; the others are done, then the exit status is 1.
import {
  createNeighbourhood,
  gatherStatistics,
  readStory,
  type Neighbourhood,
  type StoryProfile,
} from '@galley/payload-related-stories/rank'
import { z } from 'zod'
import { entitiesOf } from '../import/entities.ts'
import { extract } from '../import/text/extract.ts'
import { detectLanguage } from '../import/text/language.ts'
import { readLines, readOptions } from './readLines.ts'

const Options = z.object({ jsonl: z.literal(true) })
const Id = z.union([z.string(), z.number()])
const StoryLine = z.object({ id: Id, text: z.string(), language: z.enum(['en', 'tr']).optional() })
const PairLine = z.object({ pair: z.tuple([Id, Id]) })
const Line = z.union([StoryLine, PairLine])

const usage = 'usage: npm run --silent relate -- --jsonl < lines'

const profileOf = ({ text, language: given }: z.infer<typeof StoryLine>): StoryProfile => {
  const language = given ?? detectLanguage(text)
  const names = entitiesOf(extract(text, { language }).mentions).map(({ type, name }) => ({
    kind: type,
    name,
  }))
  return readStory({ text, language, names })
}

const main = async (): Promise<number> => {
  if (!readOptions(Options, { jsonl: { type: 'boolean' } })) {
    process.stderr.write(`INVALID_INPUT ${usage}\n`)
    return 2
  }
  const profiles: StoryProfile[] = []
  // 7 and "7" are two ids.
  const places = new Map<string | number, number>()
  let neighbourhood: Neighbourhood | null = null
  return readLines({
    schema: Line,
    otherwise: 'is neither {"id","text","language"} nor {"pair":[a,b]}',
    answer: (line) => {
      if ('text' in line) {
        if (neighbourhood) return { wrong: 'is a story after the first pair; stories come first' }
        if (places.has(line.id)) return { wrong: 'has the id of an earlier story' }
        places.set(line.id, profiles.push(profileOf(line)) - 1)
        return null
      }
      const [one, other] = line.pair.map((id) => places.get(id))
      if (one === undefined || other === undefined) return { wrong: 'asks for an unknown story' }
      neighbourhood ??= createNeighbourhood(
        profiles.map((profile) => ({ profile })),
        gatherStatistics(profiles),
      )
      const score = neighbourhood.relatedness(one, other)
      return { print: { pair: line.pair, score, sameEvent: neighbourhood.sameEvent(one, other) } }
    },
  })
}

process.exitCode = await main()
