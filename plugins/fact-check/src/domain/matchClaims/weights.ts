/**
 * What counts how much, fitted to claims and posts whose right answers are known. `saturation` and `length` are BM25's
 * k1 and b; `title` is the title's share beside the text; `signature` weighs the words of a post's author, `spelling`
 * the likeness letter by letter, both beside a BM25 of 1.
 */
export const weights = { saturation: 1.2, length: 0.3, title: 0.7, signature: 1.7, spelling: 80 }
