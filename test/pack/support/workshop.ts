import { cpSync, existsSync, rmSync } from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../e2e/support/findChromium.ts'
import { makeBlankProject } from './blankProject.ts'
import { packPlugin, type Tarball } from './packPlugin.ts'
import { buildProject, setUpProject, type Project } from './project.ts'
import { blocksOf, type Block } from './readReadme.ts'

/** A README's blocks by the heading they stand under. */
export type Manual = { blocks: Block[]; under: (...sections: string[]) => Block[] }

const manualOf = ({ folder }: Tarball): Manual => {
  const blocks = blocksOf(join(folder, 'README.md'))
  return {
    blocks,
    under: (...sections) => {
      const found = blocks.filter(({ section }) => sections.includes(section))
      if (found.length === 0) throw new Error(`The README has no code under ${sections.join()}.`)
      return found
    },
  }
}

type ProjectName = 'lexical' | 'slate' | 'related' | 'related-every-option'
export type Packed = { tarball: Tarball; manual: Manual }

export type Workshop = {
  factCheck: Promise<Packed>
  relatedStories: Promise<Packed>
  /**
   * One set up by a README and built. All of them begin when the first is asked for; the one named last is not built,
   * since nothing of it is looked at.
   */
  project: (name: ProjectName) => Promise<Project>
  close: () => Promise<void>
}

/** What one project's build wrote down serves the next one: they differ in little. */
const withCacheOf = (from: Project, to: Project): void => {
  const cache = join(from.folder, '.next', 'cache')
  if (existsSync(cache)) cpSync(cache, join(to.folder, '.next', 'cache'), { recursive: true })
}

const unheard = (): void => {}

/**
 * Packs both plugins and sets up the projects, one after the other, each built while the next is set up. Tests wait for
 * what they need.
 */
export const openWorkshop = async (): Promise<Workshop> => {
  findChromium()
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'galley-pack-')))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const blank = join(folder, 'blank')

  const pack = async (plugin: Tarball['plugin']): Promise<Packed> => {
    const tarball = await packPlugin(plugin, folder)
    return { tarball, manual: manualOf(tarball) }
  }
  const factCheck = pack('fact-check')
  const relatedStories = pack('related-stories')
  const blankMade = makeBlankProject(blank)

  const setUp = async (
    name: ProjectName,
    after: Promise<unknown>,
    packed: Promise<Packed>,
    filesOf: (manual: Manual) => Block[] = () => [],
    also: string[] = [],
  ): Promise<Project> => {
    await Promise.all([blankMade, after.catch(unheard)])
    const { tarball, manual } = await packed
    const steps = manual.under('Install')
    const files = filesOf(manual)
    return setUpProject({ blank, folder: join(folder, name), tarball, steps, files, also })
  }
  const build = async (
    given: Promise<Project>,
    before: Promise<Project> | null,
  ): Promise<Project> => {
    const project = await given
    const built = await before?.catch(unheard)
    if (built) withCacheOf(built, project)
    await buildProject(project)
    return project
  }

  const start = (): Record<ProjectName, Promise<Project>> => {
    const lexicalSet = setUp('lexical', factCheck, factCheck)
    const relatedSet = setUp('related', lexicalSet, relatedStories, (manual) =>
      manual.under('From code').filter(({ file }) => file?.startsWith('src/app/')),
    )
    const slateSet = setUp(
      'slate',
      relatedSet,
      factCheck,
      (manual) => manual.under('Every option at work', 'From code', 'Translations'),
      ['@payloadcms/richtext-slate'],
    )
    const everyOption = setUp('related-every-option', slateSet, relatedStories, (manual) =>
      manual
        .under('Every option at work', 'From code', 'Translations')
        .filter(({ file }) => !file?.startsWith('src/app/')),
    )
    const lexical = build(lexicalSet, null)
    const related = build(relatedSet, lexical)
    const slate = build(slateSet, related)
    const projects = { lexical, related, slate, 'related-every-option': everyOption }
    for (const each of Object.values(projects)) each.catch(unheard)
    return projects
  }
  let projects: ReturnType<typeof start> | null = null
  const packing = [factCheck, relatedStories, blankMade]
  for (const each of packing) each.catch(unheard)
  return {
    factCheck,
    relatedStories,
    project: (name) => (projects ??= start())[name],
    close: async () => {
      await Promise.allSettled([...packing, ...Object.values(projects ?? {})])
      remove()
    },
  }
}
