import type { ClaimLanguage } from './types.ts'
import type { Word } from './wordsOf.ts'

const negating: Record<ClaimLanguage, RegExp> = {
  en: /^(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|cant|dont|wont|aint|(?:is|are|was|were|do|does|did|has|have|had|would|could|should|must|need)nt|den(?:y|ies|ied|ying)|false(?:ly)?|untrue)$/,
  tr: /^(?:degil(?:di|dir|mis)?|yok(?:tu|tur|mus)?|hic(?:bir)?|asla|yalan(?:di|dir)?|yanlis(?:ti|tir)?|.{2,}(?:m[ae]d[i](?:m|n|k|niz|l[ae]r)?|m[ae]mis(?:t[i]|t[i]r|l[ae]r)?|m[iu]yor(?:du|mus|l[ae]r)?|m[ae]y[ae]c[ae][kg].*|m[ae]z(?:l[ae]r|di|mis)?|m[ae]y[ae]n(?:l[ae]r)?))$/,
}
/** Words that only look like a Turkish verb that is denied: prayer, buries, names. */
const notDenied = /^(?:namaz(?:lar)?|niyaz|gomuyor.*|elmaz)$/

/** The words of a sentence by which it denies something, as they were typed. */
export const negationsIn = (words: Word[], language: ClaimLanguage): string[] =>
  words
    .filter(
      ({ typed, folded, begins }) =>
        negating[language].test(folded) &&
        !notDenied.test(folded) &&
        // Ahmedi and Hamedi are people.
        (language === 'en' || begins || !/^\p{Lu}\p{Ll}/u.test(typed)),
    )
    .map(({ typed }) => typed)
