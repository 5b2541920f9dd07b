/** What npm itself does; everything else is a script of package.json. */
const npms = new Set(['ci', 'install', 'pack', 'prune', 'run'])

/** Every script a text tells somebody to run, by `npm start`, `npm test` or `npm run …`. */
export const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (run )?(?:--?\S+ )*([a-z][\w:-]*)/g)]
    .filter(([, run, name = '']) => run || !npms.has(name))
    .map(([, , name = '']) => name)

/** Its curl commands, each in one line. */
export const curlsIn = (text: string): string[] =>
  [...text.replace(/\\\n\s*/g, '').matchAll(/^\s*(curl .*)$/gm)].map(([, line = '']) => line)
