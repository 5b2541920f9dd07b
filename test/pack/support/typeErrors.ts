import { join, relative } from 'node:path'
import ts from 'typescript'
import type { Project } from './project.ts'

/**
 * What `tsc --noEmit` finds wrong in a project, and, by `skipLibCheck: false`, in the declarations of our packages that
 * it has installed. Those of other packages are not ours to mend.
 */
export const typeErrors = ({ folder }: Project): { checked: string[]; errors: string[] } => {
  const file = join(folder, 'tsconfig.json')
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as { config: object }
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: true,
    incremental: false,
    skipLibCheck: false,
  })
  const installed = join(folder, 'node_modules')
  const own = program.getSourceFiles().filter(({ fileName }) => {
    const inside = fileName.startsWith(`${folder}/`)
    return inside && (!fileName.startsWith(installed) || fileName.includes('/@galley/'))
  })
  const errors = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ]
  return {
    checked: own.map(({ fileName }) => relative(folder, fileName)),
    errors: errors.map((error) => {
      const place = error.file ? relative(folder, error.file.fileName) : 'tsconfig.json'
      return `${place}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`
    }),
  }
}
