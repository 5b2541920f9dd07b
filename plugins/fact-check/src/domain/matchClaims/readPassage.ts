import { splitTag } from './splitTag.ts'

/** What a passage says, and who signed it, where it is a post. */
export type PassageText = { said: string; signed: string }

const signature =
  /(?:[—–]|(?<=\s)-)\s*([^—()\n]{1,80}?)\s*\(\s*@([\p{L}\p{N}_]+)\s*\)(?:\s*(?:\p{L}+\s+\d{1,2}|\d{1,2}\s+\p{L}+),?\s+(\d{2,4}))?/gu
const links = /https?:\/\/\S+?(?=https?:|pic\.twitter\.com|\s|$)|pic\.twitter\.com\/\w+/gu
const tags = /[#@]([\p{L}\p{M}\p{N}_]+)/gu

/**
 * A passage without what only a post has: links are left out, hashtags and handles become words, and the author's
 * signature with its year stands apart, since who said something tells less than what was said.
 */
export const readPassage = (text: string, words: ReadonlyMap<string, number>): PassageText => {
  const signed: string[] = []
  const spell = (tag: string) => ` ${splitTag(tag, words).join(' ')} `
  const said = text
    .replace(signature, (_whole, name: string, handle: string, year = '') => {
      // A claim names the year of what it is about; posts leave it to their date.
      signed.push(name, spell(handle), year)
      return ' . '
    })
    .replace(links, ' ')
    .replace(tags, (_whole, tag: string) => spell(tag))
  return { said, signed: signed.join(' ') }
}
