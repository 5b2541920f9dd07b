export const signOffStates = ['n/a', 'required', 'complete'] as const
export type SignOffState = (typeof signOffStates)[number]

/** `signOffs.rightOfReply` → `right-of-reply`: what a sign-off is called where people name it. */
export const signOffKind = (path: string): string =>
  (path.split('.').at(-1) ?? path)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase()

/** The path of the sign-off somebody names by its path, its last part, or its kind; null when there is no such one. */
export const signOffPath = (paths: string[], named: string): string | null =>
  paths.find((path) => path === named) ??
  paths.find((path) => signOffKind(path) === signOffKind(named)) ??
  null
