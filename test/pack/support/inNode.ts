import type { Project } from './project.ts'
import { run } from './run.ts'

/** What a line of JavaScript answers in a project's own Node, without TypeScript and without a bundler. */
export const inNode = async <Answer>({ folder }: Project, expression: string): Promise<Answer> =>
  JSON.parse(
    await run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `process.stdout.write(JSON.stringify(${expression})); process.exit()`,
      ],
      { cwd: folder },
    ),
  ) as Answer
