import { gatherStatistics } from '../../../plugins/related-stories/src/domain/rank/gatherStatistics.ts'
import { readStory } from '../../../plugins/related-stories/src/domain/rank/readStory.ts'
import type {
  CorpusStatistics,
  Facet,
  RankedStory,
  StoryText,
} from '../../../plugins/related-stories/src/domain/rank/types.ts'

/** An invented archive: what is told of each day, a wire's second version, a translation, and other news. */
const texts: Record<string, StoryText & { day: number; facets?: Facet[] }> = {
  fire: {
    day: 0,
    title: 'Fire guts the harbour museum in Port Lindow',
    text: `A fire destroyed the harbour museum of Port Lindow on Tuesday night, and 14 visitors were taken to hospital.
      The mayor, Ada Corrin, said the roof of the old customs house fell in within an hour. The museum held the log
      books of the whaling fleet, and its keeper, Bram Ostrey, carried some of the log books out himself.`,
    language: 'en',
  },
  fireLater: {
    day: 1,
    title: 'Customs house roof fell in as harbour museum burned',
    text: `Ada Corrin, the mayor of Port Lindow, stood before the ruins of the harbour museum on Wednesday. Fourteen
      people were hurt when a fire broke out in the old customs house. Bram Ostrey, who keeps the museum, saved a few
      of the log books of the whaling fleet. The cause of the fire is not known.`,
    language: 'en',
  },
  fireAgain: {
    day: 1.2,
    title: 'Customs house roof fell in as harbour museum burned',
    text: `Ada Corrin, the mayor of Port Lindow, stood before the ruins of the harbour museum on Wednesday. Fourteen
      people were hurt when a fire broke out in the old customs house. Bram Ostrey, who keeps the museum, saved a few
      of the log books of the whaling fleet. The cause of the fire is not known. An inquiry begins on Monday.`,
    language: 'en',
  },
  inquiry: {
    day: 20,
    title: 'Inquiry into museum fire hears of faulty wiring',
    text: `The inquiry into the fire at the harbour museum of Port Lindow heard on Monday that the wiring of the old
      customs house had been faulty for years. Bram Ostrey told the inquiry that he wrote to the mayor, Ada Corrin,
      about the wiring twice. Log books of the whaling fleet were lost in the fire.`,
    language: 'en',
  },
  history: {
    day: -700,
    title: 'Whaling log books go on show in Port Lindow',
    text: `The harbour museum of Port Lindow shows the log books of the whaling fleet from Tuesday. Bram Ostrey, the
      keeper of the museum, found the log books in the cellar of the old customs house. Ada Corrin opened the show.`,
    language: 'en',
  },
  tram: {
    day: 0,
    title: 'Tram fares in Eastmoor rise again',
    text: `The tram company of Eastmoor raises its fares by a fifth in September. Passengers pay 2.40 for a short ride.
      The council of Eastmoor wants to know where the money goes.`,
    language: 'en',
  },
  wolves: {
    day: 2,
    title: 'Wolves come back to the Marren valley',
    text: `Foresters counted nine wolves in the Marren valley this winter. Farmers ask the forestry office for fences,
      and the office says that the money is there.`,
    language: 'en',
  },
  lunch: {
    day: 3,
    title: 'Free lunch in every school of Eastmoor',
    text: `Every school in Eastmoor serves lunch for nothing from September on. The council pays for the kitchens.`,
    language: 'en',
  },
  yangin: {
    day: 1,
    title: 'Port Lindow’da liman müzesi yandı: 14 yaralı',
    text: `Port Lindow’daki liman müzesinde salı gecesi çıkan yangında 14 kişi yaralandı. Belediye Başkanı Ada Corrin,
      eski gümrük binasının çatısının bir saatte çöktüğünü söyledi. Müze müdürü Bram Ostrey balina filosunun seyir
      defterlerinden bir bölümünü kurtardı.`,
    language: 'tr',
  },
  vapur: {
    day: 4,
    title: 'Vapur seferleri kış boyunca ücretsiz',
    text: `Çınarlı Belediyesi vapur seferlerini kış boyunca ücretsiz yapacak. Belediye, kararın meclisten geçtiğini
      duyurdu.`,
    language: 'tr',
  },
  ilgin: {
    day: 5,
    title: 'ILGIN IRMAĞI’nda balık ölümleri sürüyor',
    text: `Ilgın ırmağında balık ölümleri sürüyor. İnciköy halkı ırmağın suyunu içmiyor, İNCİKÖY MUHTARI yardım bekliyor.`,
    language: 'tr',
  },
  ilginAyni: {
    day: 5,
    title: 'Ilgın ırmağında balıklar ölüyor',
    text: `ILGIN IRMAĞINDA balık ölümleri var. inciköy muhtarı ırmağın suyunu içmeyin dedi, İNCİKÖY halkı yardım bekliyor.`,
    language: 'tr',
  },
}

export const noon = new Date('2026-05-12T12:00:00Z')
const day = 24 * 60 * 60 * 1000

/** Who is named in a text, as a recogniser would say it. */
const known = [
  { kind: 'person', name: 'Ada Corrin' },
  { kind: 'person', name: 'Bram Ostrey' },
  { kind: 'place', name: 'Port Lindow' },
  { kind: 'place', name: 'Eastmoor' },
]

export const stories: RankedStory[] = Object.entries(texts).map(([id, { day: at, ...story }]) => ({
  id,
  profile: readStory({ ...story, names: known.filter(({ name }) => story.text.includes(name)) }),
  published: new Date(noon.getTime() + at * day),
  facets: [],
}))

/** The archive the stories are from: they and two hundred that only hold everyday words. */
export const statistics: CorpusStatistics = (() => {
  const own = gatherStatistics(stories.map(({ profile }) => profile))
  return { ...own, count: own.count + 200 }
})()

export const story = (id: string): RankedStory => {
  const found = stories.find((each) => each.id === id)
  if (!found) throw new Error(`There is no story ${id}.`)
  return found
}
