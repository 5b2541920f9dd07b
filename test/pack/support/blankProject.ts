import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../scripts/setup.mjs'
import { linkTree } from './linkTree.ts'
import { run } from './run.ts'

type Lock = { packages: Record<string, { version: string; link?: boolean }> }

const dependencies = [
  '@payloadcms/db-sqlite',
  '@payloadcms/next',
  '@payloadcms/richtext-lexical',
  '@payloadcms/ui',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
  'sharp',
]
const devDependencies = ['@types/node', '@types/react', '@types/react-dom', 'typescript']

const environment = `DATABASE_URL=file:./blank.db
PAYLOAD_SECRET=the-secret-of-a-project-that-lives-for-a-minute
`

const lockedPackages = async (): Promise<Lock['packages']> => {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock
  return lock.packages
}

/** The version of a package that is locked here. */
export const lockedVersion = async (name: string): Promise<string> => {
  const version = (await lockedPackages())[`node_modules/${name}`]?.version
  if (!version) throw new Error(`${name} is not among the packages locked here.`)
  return version
}

const write = (folder: string, name: string, content: object): Promise<void> =>
  writeFile(join(folder, name), JSON.stringify(content, null, 2))

/** Third-party packages as they stand here; on another disk npm gets them out of its cache, which takes a minute. */
const takePackages = async (folder: string): Promise<void> => {
  const packages = join(folder, 'node_modules')
  try {
    await linkTree(join(root, 'node_modules'), packages)
    await rm(join(packages, '@galley'), { recursive: true, force: true })
    await rm(join(packages, '.package-lock.json'), { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await rm(packages, { recursive: true, force: true })
  }
}

/**
 * What create-payload-app's blank template makes, on SQLite and without its front end, at the versions locked here.
 * Gives a folder in which `npm install` has run.
 */
export const makeBlankProject = async (folder: string): Promise<void> => {
  const packages = await lockedPackages()
  const locked = (names: string[]) =>
    Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`]?.version]))
  const manifest = {
    name: 'blank',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: locked(dependencies),
    devDependencies: locked(devDependencies),
  }
  const thirdParty = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  )
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'test', 'pack', 'blank'), folder, { recursive: true })
  await writeFile(join(folder, '.env'), environment)
  await write(folder, 'package.json', manifest)
  // npm takes out of it what the project does not need.
  await write(folder, 'package-lock.json', {
    ...manifest,
    lockfileVersion: 3,
    packages: { '': manifest, ...Object.fromEntries(thirdParty) },
  })
  await takePackages(folder)
  await run('npm', ['install'], { cwd: folder })
}

/** The same project in another folder. */
export const copyBlankProject = async (from: string, to: string): Promise<void> => {
  await linkTree(join(from, 'node_modules'), join(to, 'node_modules'))
  await cp(from, to, {
    recursive: true,
    filter: (path) => path !== join(from, 'node_modules') && path !== join(from, '.next'),
  })
}
