import type { FileClaim, FileContent, FileEvidence } from '../FactFile.ts'
import { passageLinks } from './article.ts'
import { html, type Markup } from './markup.ts'
import { address, byAt, code, facts, quote, time } from './parts.ts'
import type { Reader } from './Reader.ts'

const copyOf = ({ file }: FileEvidence, reader: Reader): Markup | null =>
  file
    ? html`${file.name ?? ''} ${code(file.sha256 && `SHA-256 ${file.sha256}`)}
      ${file.retrievedAt ? html`<br />${reader.words.retrieved} ${time(file.retrievedAt, reader)}` : null}`
    : null

const evidenceItem = (evidence: FileEvidence, reader: Reader): Markup => {
  const { words } = reader
  return html`<li>
    ${facts([
      [words.evidence, evidence.supports ? words.supports : words.contradicts],
      [words.source, evidence.source],
      [words.address, address(evidence.url)],
      [words.excerpt, quote(evidence.excerpt)],
      [words.note, evidence.note],
      [words.copyKept, copyOf(evidence, reader)],
      [words.addedBy, byAt(evidence.by, evidence.at, reader)],
    ])}
  </li>`
}

const claimSection = (claim: FileClaim, reader: Reader): Markup => {
  const { words } = reader
  const { ruling } = claim
  return html`<section
    class="item"
    id="claim-${claim.number}"
    aria-labelledby="claim-${claim.number}-words"
  >
    <h3 id="claim-${claim.number}-words">
      ${words.claim} ${claim.number}: <q class="words" dir="auto">${claim.words}</q>
    </h3>
    ${facts([
      [words.outcome, html`<strong>${reader.stored(claim.outcome)}</strong>`],
      [words.state, words.claimStates[claim.state] ?? claim.state],
      [words.kind, reader.stored(claim.kind)],
      [
        words.inPassage,
        claim.passages.length > 0
          ? html`${passageLinks(claim.passages, reader)}`
          : reader.field(claim.field),
      ],
      [words.claimant, claim.claimant],
      [words.markedBy, claim.markedBy?.name],
      [words.settledBy, byAt(claim.checker, claim.settledAt, reader)],
      [words.settledOn, quote(claim.settledOn?.join('\n') ?? null)],
      [words.change, claim.change],
      [words.note, claim.note],
      [
        words.ruling,
        ruling ? html`${quote(ruling.text)}${byAt(ruling.by, ruling.at, reader)}` : null,
      ],
    ])}
    ${
      claim.evidence.length > 0
        ? html`<ul>
            ${claim.evidence.map((evidence) => evidenceItem(evidence, reader))}
          </ul>`
        : html`<p class="aside">${words.noEvidence}</p>`
    }
  </section>`
}

export const claimSections = ({ claims }: FileContent, reader: Reader): Markup =>
  claims.length > 0
    ? html`${claims.map((claim) => claimSection(claim, reader))}`
    : html`<p>${reader.words.noClaims}</p>`
