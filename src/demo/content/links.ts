import type { LinkType } from '@galley/payload-related-stories'
import type { StaffKey } from '../seedUsers.ts'

export type DemoLink = {
  from: string
  to: string
  type: LinkType
  /** Who proposed it: an editor's link is confirmed at once, anybody else's is a suggestion. */
  by: StaffKey
  note?: string
  /** What an editor made of a suggestion; confirmed perhaps under another type. */
  then?: { confirmed: LinkType } | { rejected: string } | 'unlinked'
}

/** From, to and type read as a sentence: “heron is a follow-up to dredging”. */
export const links: DemoLink[] = [
  { from: 'dredging-tr', to: 'dredging', type: 'translation-of', by: 'editor' },
  { from: 'dredging', to: 'ferry', type: 'background', by: 'editor' },
  { from: 'heron', to: 'dredging', type: 'follow-up', by: 'editor' },
  { from: 'heron-tr', to: 'heron', type: 'translation-of', by: 'yaziisleri' },
  { from: 'dredging', to: 'marsh-analysis', type: 'background', by: 'reporter' },
  { from: 'marsh-analysis', to: 'heron', type: 'see-also', by: 'editor' },
  {
    from: 'night-bus',
    to: 'ferry',
    type: 'see-also',
    by: 'reporter',
    then: { rejected: 'A bus is not a boat: readers of one do not look for the other.' },
  },

  // The harbour and its money.
  { from: 'dredging-contract', to: 'dredging', type: 'follow-up', by: 'editor' },
  { from: 'harbour-explainer', to: 'dredging', type: 'background', by: 'editor' },
  {
    from: 'harbour-explainer',
    to: 'audit-report',
    type: 'see-also',
    by: 'correspondent',
    note: 'It explains the books the auditors looked into.',
    then: { confirmed: 'background' },
  },
  {
    from: 'audit-report',
    to: 'dredging-contract',
    type: 'see-also',
    by: 'correspondent',
    then: { confirmed: 'see-also' },
  },
  { from: 'leaflets', to: 'dredging', type: 'same-event', by: 'correspondent' },
  { from: 'carbon-study', to: 'marsh-analysis', type: 'follow-up', by: 'correspondent' },

  // The ferry's morning, and the buses.
  { from: 'ferry-towed', to: 'ferry-adrift', type: 'update-of', by: 'editor' },
  { from: 'ferry-adrift-tr', to: 'ferry-adrift', type: 'translation-of', by: 'yaziisleri' },
  {
    from: 'ferry-adrift',
    to: 'ferry',
    type: 'follow-up',
    by: 'reporter',
    note: 'The return, two weeks before.',
  },
  { from: 'opinion-night-bus', to: 'night-bus', type: 'see-also', by: 'editor' },
  { from: 'cannery-filing', to: 'opinion-night-bus', type: 'see-also', by: 'correspondent' },

  // Who contradicts and who corrects whom.
  { from: 'cannery-filing', to: 'cannery-denial', type: 'contradicts', by: 'editor' },
  { from: 'brack-correction', to: 'brack-turbines', type: 'correction-of', by: 'editor' },
  { from: 'keeper-profile', to: 'storm', type: 'same-event', by: 'editor' },
  {
    from: 'storm',
    to: 'ferry-adrift',
    type: 'same-event',
    by: 'reporter',
    then: { rejected: 'The storm was a week earlier. The filter did it.' },
  },

  // Marvale, and a cup.
  { from: 'flood-analysis', to: 'library', type: 'background', by: 'editor' },
  { from: 'renn-interview', to: 'library', type: 'background', by: 'correspondent' },
  { from: 'marvale-mayor', to: 'flood-analysis', type: 'see-also', by: 'correspondent' },
  { from: 'hargreave-interview', to: 'rovers-cup', type: 'follow-up', by: 'editor' },
  {
    from: 'rovers-cup',
    to: 'flood-analysis',
    type: 'see-also',
    by: 'reporter',
    then: { rejected: 'Both say Marvale. That is all they share.' },
  },

  // Türkçe haberler.
  { from: 'blades', to: 'kanat', type: 'translation-of', by: 'editor' },
  { from: 'kanat', to: 'brack-turbines', type: 'see-also', by: 'yaziisleri' },
  { from: 'sarac', to: 'cig', type: 'same-event', by: 'yaziisleri' },
  { from: 'dam', to: 'sulama', type: 'background', by: 'yaziisleri' },
  {
    from: 'grev-bitti',
    to: 'grev',
    type: 'update-of',
    by: 'muhabir',
    then: { confirmed: 'follow-up' },
  },
  { from: 'kanat', to: 'grev', type: 'background', by: 'muhabir' },
  { from: 'tramvay-gorus', to: 'tram', type: 'same-event', by: 'muhabir' },
  { from: 'toprakci', to: 'seismic', type: 'follow-up', by: 'muhabir' },
  {
    from: 'usta',
    to: 'kanat',
    type: 'see-also',
    by: 'muhabir',
    then: { rejected: 'Kalıp deyince akla tekne gelmiyor.' },
  },
  // Confirmed in haste and taken back: only the trail remembers.
  { from: 'usta', to: 'dam', type: 'see-also', by: 'yaziisleri', then: 'unlinked' },
]
