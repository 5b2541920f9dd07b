import { momentOf } from './momentOf.ts'

const moment = (at: string): string => `${momentOf(at, 'en-GB').join(', ')} UTC`

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
  passageChanged: 'This passage changed since the approval.',
  passageAdded: 'This passage was added since the approval.',
  passageRemoved: 'This passage was taken out since the approval.',
  passageMoved: 'This passage was moved since the approval.',
  passagesChanged: ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'passage' : 'passages'} changed since the approval.`,
  signOffOpen: ({ name }: { name: string; label?: string }) => `The ${name} sign-off is open.`,
  embargoed: ({ until }: { until: string }) => `It is under embargo until ${moment(until)}.`,
  storedOtherwise:
    'The text that was stored is not the one that was checked: something changed it while it was saved.',

  // Independence
  wroteIt: 'You wrote this article.',
  askedForIt: 'You asked for this check.',
  editedHere: 'You made the last edit here.',
  somebodyElse: 'Somebody else has to approve it.',
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
  notYourRequest: 'Somebody else asked for this check.',
  checkerDoesNotCheck: 'Not assigned: nobody of that name checks facts.',

  // Claims and passages
  noSuchClaim: 'There is no such claim.',
  wordsNotThere: 'These words do not stand in this field of the saved text.',
  wordsSeveralTimes: ({ count }: { count: number }) =>
    `These words stand there ${count} times: give what stands before and after them.`,
  claimedAlready: 'These words are marked as a claim already.',
  claimHasNoPlace: 'The words of this claim changed: say first where it stands now.',
  claimOpen: ({ words }: { words: string }) => `The claim “${words}” is not settled.`,
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
  changedSince: 'The article changed since you looked at it.',
  eventSince: ({ kind, by }: { kind: string; by: string }) =>
    `Since then: ${kind.replace(/-/g, ' ')}, by ${by}.`,

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
  asGiven: ({ message }: { message: string }) => message,
}

export type Words = typeof en
export type Word = keyof Words
