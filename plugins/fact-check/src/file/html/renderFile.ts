import { createHash } from 'node:crypto'
import type { FactFile } from '../FactFile.ts'
import { aboutArticle, passageTable, summary } from './article.ts'
import { claimSections } from './claims.ts'
import { html, Markup } from './markup.ts'
import { time } from './parts.ts'
import type { Reader } from './Reader.ts'
import { roundSections, signOffTable, waiverSections } from './rounds.ts'
import { style } from './style.ts'
import { trailTable } from './trail.ts'

const styleHash = createHash('sha256').update(style).digest('base64')

/** In one piece: its hash covers every space. */
const styled = new Markup(`<style>${style}</style>`)

/** Nothing is loaded and nothing runs, wherever the page is opened; the page says so itself, for a copy on a disk. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/** `jq` writes the content as it is hashed: keys in order, no spaces. */
const command = 'jq -jcS .content file.json | sha256sum'

/** The file as a page to be read and printed: a whole HTML document without scripts or anything to fetch. */
export const renderFile = ({ content, exported, sha256 }: FactFile, reader: Reader): string => {
  const { words } = reader
  const title = content.article.title ?? words.untitled
  return html`<!doctype html>
    <html lang="${reader.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${words.title}: ${title}</title>
        ${styled}
      </head>
      <body>
        <header>
          <p class="kind">${words.title}</p>
          <h1 dir="auto" lang="${content.article.language}">${title}</h1>
          <p class="aside">
            ${words.exported} ${time(exported.at, reader)},
            ${exported.by ? html`${words.by} ${exported.by.name}` : words.byCommandLine}. SHA-256
            <code>${sha256}</code>
          </p>
        </header>
        <main>
          ${aboutArticle(content, reader)}
          <h2>${words.summary}</h2>
          ${summary(content, reader)}
          <h2>${words.text}</h2>
          ${passageTable(content, reader)}
          <h2>${words.claims}</h2>
          ${claimSections(content, reader)}
          <h2>${words.rounds}</h2>
          ${roundSections(content, reader)} ${signOffTable(content, reader)}
          ${waiverSections(content, reader)}
          <h2>${words.trail}</h2>
          ${trailTable(content, reader)}
          <h2>${words.verify}</h2>
          <p>${words.verifyFile}<br /><code>${sha256}</code></p>
          <p>${words.verifyHow}</p>
          <p><code>${command}</code></p>
          <p>${words.verifyLines}</p>
        </main>
        <footer>
          ${words.title} · ${content.article.collection}/${content.article.id} ·
          ${time(exported.at, reader)}
        </footer>
      </body>
    </html> `.text
}
