import { VERBS } from './en/verbs.ts'
import type { Language } from './extraction.ts'
import type { Run } from './names.ts'
import { isRoleWord } from './personWords.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Two plain capitalised words in mid-sentence without an article: a person more often than not. */
const looksLikeName = (run: Run, tokens: Token[]): boolean =>
  tokens.length === 2 &&
  run.tokens.length === 2 &&
  !run.initial &&
  !/^(?:the|a|an|this|that|its|their|our)$/u.test(at(run.around, run.from - 1).lower) &&
  tokens.every(({ text }) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(text)) &&
  !run.around.some(
    ({ capital, lower }) => !capital && tokens.some((token) => token.lower === lower),
  )

/** Whether the words around two capitalised ones say that they name a person. */
export const evidence = (
  run: Run,
  tokens: Token[],
  surnames: ReadonlySet<string>,
  language: Language,
): boolean => {
  const index = run.from + run.tokens.length
  const before = at(run.around, run.from - 1)
  const next = at(run.around, index)
  const after = at(run.around, index + 1)
  if (isRoleWord(before.lower, language) && before.kind === 'word' && !before.capital) return true
  if (next.text === ',' && after.kind === 'number') return true
  if (
    next.text === ',' &&
    /^(?:a|an|the|who|whose)$/u.test(after.lower) &&
    !/s$/u.test(at(tokens, tokens.length - 1).text)
  ) {
    for (let near = index + 2; near < index + 8; near++)
      if (isRoleWord(at(run.around, near).lower, language)) return true
  }
  if (
    language === 'en' &&
    VERBS.get(next.lower)?.plain &&
    /^(?:said|says|added|told|wrote|asked|argued|noted|replied|recalled|explained)$/u.test(
      next.lower,
    )
  )
    return true
  if (/^(?:said|says)$/u.test(before.lower)) return true
  return surnames.has(at(tokens, tokens.length - 1).text) || looksLikeName(run, tokens)
}
