import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A tree of the same files under another name, in seconds: folders are new, files are the same on the disk. npm replaces
 * packages and writes over none of their files; what it does write over is copied.
 * @throws EXDEV when the two places are on different disks.
 */
export const linkTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) await linkTree(source, target)
      else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
      else if (entry.name === '.package-lock.json') await copyFile(source, target)
      else await link(source, target)
    }),
  )
}
