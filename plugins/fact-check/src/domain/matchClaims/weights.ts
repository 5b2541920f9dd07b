/**
 * What counts how much, fitted to claims and posts whose right answers are known. `saturation` and `length` are BM25's
 * k1 and b; `title` is the title's share beside the text. Beside a BM25 of 1, `rareness` counts a shared term once more
 * by the square of its rarity, wherever and however often it stands; `signature` weighs a post's author and its year,
 * `paraphrase` words that stand for those asked for, `spelling` the likeness letter by letter.
 */
export const weights = {
  saturation: 1.5,
  length: 0.3,
  title: 0.7,
  rareness: 0.2,
  signature: 2.5,
  paraphrase: 12.5,
  spelling: 120,
}
