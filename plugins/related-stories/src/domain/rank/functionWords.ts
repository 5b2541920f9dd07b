import type { StoryLanguage } from './types.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that hold sentences together and tell no story from another, folded. */
export const functionWords: Record<StoryLanguage, ReadonlySet<string>> = {
  en: listed(
    `a about after again all also am an and any are as at be been before being but by can could did do does doing
     down for from had has have having he her here hers him his how i if in into is it its just may me might mine
     more most must my no not of off on only or other our ours out over own s same shall she should so some such t
     than that the their theirs them then there these they this those to too up us very was we were what when where
     which who whom whose why will with would you your yours`,
  ),
  tr: listed(
    `acaba ama ancak artik asla az bana bazi ben beni benim bile bir biri biz bizim bu buna bunda bundan bunlar bunu
     bunun burada butun cok cunku da daha de defa diye en gibi gore hala hangi hem hep hepsi her hic icin ile ise
     iste kadar ki kim kimse mi mu nasil ne neden nerede niye o olan olarak oldu oldugu olmak olup ona onda ondan
     onlar onu onun oysa pek sanki sen siz sizin su sey tum uzere var ve veya ya yani yine yok zaten zira`,
  ),
}
