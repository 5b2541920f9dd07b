import { momentOf } from './momentOf.ts'

type Since = { since?: string }

/** What a notice is filled in with, as `noticeSayings` gives it. */
type Noticed = {
  by: string
  title: string
  at?: string
  deadline?: string
  note?: string
  reason?: string
  round?: number
  words?: string
}

/** A sentence of what there is of it. */
export const sentence = (...parts: (string | number | undefined)[]): string =>
  `${parts.filter(Boolean).join('')}.`

const moment = (at: string): string => `${momentOf(at, 'en-GB').join(', ')} UTC`

const since = ({ since: what }: Since): string =>
  what === 'waiver' ? 'the waiver' : 'the approval'

/**
 * What the server says, a sentence or two each; a refusal is some of them in a row. English is the shape; other
 * languages are typed by it. `label` is what the project calls the field meant, in the reader's language.
 */
export const en = {
  // What happened, and what was not lost
  notPublished: 'Not published.',
  notScheduled: 'Not scheduled.',
  notApproved: 'Not approved.',
  notSubmitted: 'Not submitted.',
  notWithdrawn: 'Not withdrawn.',
  notSaved: 'Not saved.',
  notDeleted: 'Not deleted.',
  notTakenDown: 'Not taken down.',
  nothingChanged: 'Nothing was changed.',
  othersWereFirst: 'Others were saving the same thing at the same moment: please try again.',
  textSaved: 'Your text is saved.',
  changeNotSaved: 'This change was not saved: save it as a draft first.',

  // The gate
  neverChecked: 'The text was never checked. Ask for a check first.',
  notDecided: ({ number }: { number: number }) => `Check ${number} is not decided yet.`,
  changesAsked: ({ number }: { number: number }) =>
    `Check ${number} asked for changes. Make them and ask for another check.`,
  passageChanged: (given: Since) => `This passage changed since ${since(given)}.`,
  passageAdded: (given: Since) => `This passage was added since ${since(given)}.`,
  passageRemoved: (given: Since) => `This passage was taken out since ${since(given)}.`,
  passageMoved: (given: Since) => `This passage was moved since ${since(given)}.`,
  passagesChanged: ({ count, ...given }: Since & { count: number }) =>
    `${count} ${count === 1 ? 'passage' : 'passages'} changed since ${since(given)}.`,
  signOffOpen: ({ name }: { name: string; label?: string }) => `The ${name} sign-off is open.`,
  embargoed: ({ until }: { until: string }) => `It is under embargo until ${moment(until)}.`,
  storedOtherwise:
    'The text that was stored is not the one that was checked: something changed it while it was saved.',

  // Independence
  wroteIt: 'You wrote this article.',
  askedForIt: 'You asked for this check.',
  waivedIt: 'You let it live without this check.',
  editedHere: 'You made the last edit here.',
  settledHere: 'You settled a claim here.',
  ruledHere: 'You ruled on a claim here.',
  markedHere: 'You said that this needs no check.',
  acknowledgedHere: 'You acknowledged that this was taken out or moved.',
  somebodyElse: 'Somebody else has to approve it.',
  somebodyElseDecides: 'Somebody else has to decide it.',
  approverWrote: ({ number }: { number: number }) =>
    `Whoever approved check ${number} is an author of it now: ask for a check by somebody else.`,

  // Roles
  loginFirst: 'Log in first.',
  roleDoesNotRead: 'Your role does not read this.',
  roleDoesNotRequest: 'Your role does not ask for checks.',
  roleDoesNotCheck: 'Your role does not check facts.',
  roleDoesNotRule: 'Your role does not rule on claims.',
  roleDoesNotApprove: 'Your role does not approve checks.',
  roleDoesNotDecide: 'Your role does not decide checks.',
  roleDoesNotPublish: 'Your role does not publish.',
  roleDoesNotSchedule: 'Your role does not schedule.',
  roleDoesNotTakeDown: 'Your role does not take articles down.',
  roleDoesNotUnpublish: 'Your role does not unpublish.',
  roleDoesNotDelete: 'Your role does not delete.',
  roleDoesNotSignOff: 'Your role does not decide sign-offs.',
  roleDoesNotWaive: 'Your role does not waive checks.',

  // The check
  checkOpen: ({ number }: { number: number }) =>
    `Check ${number} is open already: it has to be decided first.`,
  approvedAlready: ({ number }: { number: number }) =>
    `Check ${number} approved exactly this text: there is nothing new to check.`,
  nothingToCheck: 'There is no text to check yet. Write it, save it and ask again.',
  textMoved: 'The text changed while you read it: load it again and look at what changed.',
  nobodyAsked: 'Nobody asked for a check of this article.',
  decidedAlready: ({ number, state }: { number: number; state: string }) =>
    `Check ${number} is decided already: ${state}.`,
  decidedMeanwhile: 'This check is decided already.',
  sayWhatToChange: 'Say what has to change.',

  startedAlready: ({ number }: { number: number }) => `Check ${number} is under way already.`,
  submittedAlready: ({ number }: { number: number }) =>
    `Check ${number} is submitted already: it waits for its approval.`,
  notSubmittedYet: ({ number }: { number: number }) =>
    `Check ${number} is not submitted yet: whoever checks it settles what is open and submits it first.`,
  settledInSubmitted:
    'It was opened after the check was submitted, by an edit or a new claim. Whoever checks settles it; the check stays submitted and can be approved then.',
  notYourRequest: 'Somebody else asked for this check.',
  checkerDoesNotCheck: 'Not assigned: nobody of that name checks facts.',

  // Waivers and sign-offs
  sayWhyWaived: 'Say why it cannot wait for the check: the reason stays on record.',
  nothingToWaive: 'There is nothing to waive: this text is approved, waived or live already.',
  noSecondPerson:
    'Not waived: nobody else could answer for it. Somebody else who may waive has to be told.',
  owedAfterWaiver:
    'This check is owed after a waiver and cannot be taken back: it ends with an approval or with changes asked for.',
  noSuchSignOff: ({ kind, kinds }: { kind: string; kinds: string }) =>
    kinds
      ? `There is no sign-off “${kind}”. There are: ${kinds}.`
      : `There is no sign-off “${kind}”: this desk has none.`,
  signOffSo: ({ state }: { state: string; label?: string }) =>
    `This sign-off is “${state}” already.`,

  // Notices
  noSuchNotice: 'There is no such notice of yours.',
  noticeWaived: ({ by, title, reason, deadline }: Noticed) =>
    sentence(
      `${by} waived the check of “${title}”`,
      reason && `: “${reason}”`,
      deadline && `; it is to be checked by ${moment(deadline)}`,
    ),
  noticeAssigned: ({ by, title, deadline }: Noticed) =>
    sentence(`${by} asked you to check “${title}”`, deadline && `, by ${moment(deadline)}`),
  noticeSubmitted: ({ by, title, round }: Noticed) =>
    sentence(
      `${by} submitted check`,
      round && ` ${round}`,
      ` of “${title}”: it waits for its approval`,
    ),
  noticeApproved: ({ by, title }: Noticed) => `${by} approved “${title}”.`,
  noticeChangesRequested: ({ by, title, note }: Noticed) =>
    sentence(`${by} asked for changes to “${title}”`, note && `: “${note}”`),
  noticeScheduleRefused: ({ title, at }: Noticed) =>
    sentence(
      `“${title}” was not published as planned`,
      at && ` (${moment(at)})`,
      ', and is not tried again',
    ),
  noticeMention: ({ by, title, words }: Noticed) =>
    sentence(`${by} mentioned you in “${title}”`, words && `: “${words}”`),
  noticeRecheck: ({ title, words }: Noticed) =>
    sentence(`A claim of “${title}” is to be looked at again`, words && `: “${words}”`),
  noticeOther: ({ title }: Noticed) => `There is something new about “${title}”.`,

  // Claims and passages
  noSuchClaim: 'There is no such claim.',
  wordsNotThere: 'These words do not stand in this field of the saved text.',
  wordsSeveralTimes: ({ count }: { count: number }) =>
    `These words stand there ${count} times: give what stands before and after them.`,
  claimedAlready: 'These words are marked as a claim already.',
  claimHasNoPlace: 'The words of this claim changed: say first where it stands now.',
  claimOpen: ({ words }: { words: string }) => `The claim “${words}” is not settled.`,
  claimContested: ({ words }: { words: string }) =>
    `The claim “${words}” stands in the text approved before, and was not found to be true.`,
  decideInstead:
    'Withdrawing this check would let that approval count again: ask for changes, or settle the claim and approve.',
  claimOpenHere: 'A claim in this passage is not settled: settle it first.',
  claimsOpen: ({ count }: { count: number }) =>
    count === 1 ? '1 claim is not settled.' : `${count} claims are not settled.`,
  passageOpen: 'Nobody has checked this passage.',
  passagesOpen: ({ count }: { count: number }) =>
    count === 1 ? '1 passage is unchecked.' : `${count} passages are unchecked.`,
  changesUnseen: ({ count }: { count: number }) =>
    count === 1
      ? '1 passage was taken out or moved, and nobody has acknowledged it.'
      : `${count} passages were taken out or moved, and nobody has acknowledged it.`,
  passageGone: 'A passage you meant is not in the text any more: load it again and look.',
  changeGone: 'A change you meant is not there any more: load it again and look.',
  sameClaim: 'A claim does not repeat itself: name another one.',
  linkedAlready: 'These claims are known to say the same already.',
  notLinked: 'This claim stands alone already.',
  nothingToTake:
    'This claim repeats no other one: say which claim’s evidence is to be taken along.',
  nothingToRule: 'Only a disputed or unverifiable claim takes a ruling.',
  sayWhyDisputed: 'Say what speaks against it.',
  sayWhatWasTried: 'Say what was tried.',
  sayWhyRuled: 'Say why.',
  nothingToUndo: 'There is no step of yours to take back in this check.',
  actedSince: ({ by, kind }: { by: string; kind: string }) =>
    `It cannot be taken back: ${by} did something here since (${kind.replace(/-/g, ' ')}).`,
  claimInUse: 'It cannot be taken back: something refers to this claim already. Settle it instead.',
  noSuchComment: 'There is no such comment.',
  resolvedAlready: 'This comment is resolved already.',
  nobodyOfThatName: 'Nobody at the desk goes by one of the names mentioned.',
  sayTheComment: 'Write the comment first.',
  changedSince: 'The article changed since you looked at it.',
  eventSince: ({ kind, by }: { kind: string; by: string }) =>
    `Since then: ${kind.replace(/-/g, ' ')}, by ${by}.`,

  claimsPast: ({ count }: { count: number }) =>
    count === 1
      ? '1 claim is past the date it was settled until.'
      : `${count} claims are past the date they were settled until.`,
  bestBeforePast: ({ words }: { words: string }) =>
    `The claim “${words}” was settled until a date that is past: look at it again.`,

  // Evidence and its copies
  noCopyKept: 'No copy was kept; nothing was changed or lost.',
  uploadInstead:
    'No copy was kept; nothing was changed or lost. Save the page yourself and upload it.',
  noSuchEvidence: 'This claim has no such evidence.',
  copyKeptAlready: 'A copy of this evidence is kept already, and is never replaced.',
  noAddressToFetch: 'This evidence has no address to fetch: upload a file instead.',
  noFile: 'There is no file in this form.',
  addressNotAllowed: 'This address is not fetched: only pages of the public web are.',
  fetchFailed: 'The page could not be fetched: the site did not answer, or broke off.',
  fetchTookTooLong: 'The page could not be fetched: the site took too long.',
  badCertificate: 'The page could not be fetched: the site’s certificate is not valid.',
  siteAnswered: ({ status }: { status: number }) =>
    `The page could not be fetched: the site answered with status ${status}.`,
  tooManyRedirects:
    'The page could not be fetched: the site sends on and on, from one page to the next.',
  tooManyFetches: 'You had many pages fetched within a minute: wait a little.',
  tooLarge: ({ megabytes }: { megabytes: number }) =>
    `It is too large: copies of up to ${megabytes} MB are kept.`,
  fileEmpty: 'It is empty.',
  kindNotKept:
    'Copies of pages, texts, pictures, documents, sound and film are kept, and this is none.',

  // What readers are told of a claim
  sayVerdict: 'Say to readers in a sentence what was found.',
  ratingUnknown: ({ ratings }: { ratings: string }) => `Choose one of the ratings: ${ratings}.`,
  reviewOfOpenClaim: 'Only a claim that is settled is told to readers.',
  noReviewShown: 'Readers are told nothing of this claim.',

  // Going live and coming down
  liveAlready: 'This text is live already.',
  notLive: 'This article is not live.',
  sayWhyDown: 'Say why it is taken down.',
  momentPast: 'Choose a moment in the future.',
  scheduledAlready: ({ at }: { at: string }) =>
    `It is scheduled for ${moment(at)} already: cancel that first.`,
  nothingPlanned: 'No publication is planned.',
  wouldTakeDown:
    'Not saved: this would take the live article down. Save it as a draft, or take it down with unpublishArticle and a reason.',
  newerDraft:
    'Not saved: there is a newer draft, which this edit of several would bury. Open the article and save it there, or edit drafts (draft=true).',
  publicOnce: 'Not deleted: it was public once.',
  takeDownInstead: 'Take it down with unpublishArticle and a reason instead.',

  // What does not happen by the desk's own buttons
  noSuchArticle: 'There is no such article.',
  notValid: ({ problems }: { problems: string }) => `Not valid: ${problems}.`,
  oneNotWritten: ({ reason }: { reason: string }) =>
    `Not saved: one of the articles could not be written (${reason || 'no reason given'}).`,
  unknownWay: 'Not saved: this write took an unknown way.',
  notDecidedWrite: 'Not saved: this write was not decided.',
  commandsWrite: 'Only the fact-check commands write this.',
  commandsDelete: 'Only the fact-check commands delete this.',
  eventsWriteThemselves: 'Desk events are written by what happened.',
  eventsStay: 'Desk events are written once and never changed or deleted.',

  // The audit
  lineMissing: ({ seq }: { seq: number }) => `Line ${seq} is missing.`,
  numberTwice: ({ seq }: { seq: number }) => `Two lines have the number ${seq}.`,
  previousMissing: ({ seq }: { seq: number }) =>
    `Line ${seq} does not name the line before it: it was put there, or what it named was taken out.`,
  previousOther: ({ seq }: { seq: number }) =>
    seq === 1
      ? 'Line 1 names a line before it, which is not there.'
      : `Line ${seq} does not follow line ${seq - 1}: one of the two was altered, exchanged or put there.`,
  lineAltered: ({ seq }: { seq: number }) =>
    `Line ${seq} was altered: its hash is not that of its words.`,
  noChain: ({ count }: { count: number }) =>
    count === 1 ? '1 line belongs to no chain.' : `${count} lines belong to no chain.`,
  trailMissing: 'The article is there and its trail is not.',
  articleGone: 'The article is gone, and no line says that it was deleted.',
  creationUntold: 'The article is there, and no line says that it was created.',
  liveUntold: 'The article is or was live, and no line says that it was published.',
  downUntold: 'The article is not live, and no line says that it was taken down.',
  roundUntold: ({ number, state, told }: { number: number; state: string; told: string }) =>
    told
      ? `Check ${number} is recorded as “${state}”; the last line about it says “${told}”.`
      : `Check ${number} is recorded as “${state}”, and no line tells of it.`,
  roundGone: ({ number }: { number: number }) =>
    `The trail tells of check ${number}, which is not there any more.`,
  approvedTextOther: ({ number }: { number: number }) =>
    `The text kept as approved by check ${number} is not the one its line names.`,
  servedTextOther:
    'The text served is not one that was approved, though it was published as approved.',
  claimUntold: ({ words, outcome, told }: { words: string; outcome: string; told: string }) =>
    told
      ? `The claim “${words}” is recorded as “${outcome}”; the last line about it says “${told}”.`
      : `The claim “${words}” is recorded as “${outcome}”, and no line tells of it.`,
  claimGone: ({ id }: { id: string }) =>
    `The trail tells of the claim ${id}, which is not there any more.`,
  signOffUntold: ({ name }: { name: string; label?: string }) =>
    `The sign-off ${name} is complete, and no line says who set it.`,
  asGiven: ({ message }: { message: string }) => message,
}

export type Words = typeof en
export type Word = keyof Words
