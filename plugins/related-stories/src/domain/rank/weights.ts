/**
 * What counts how much, fitted to pairs of stories that people rated and to stories sorted by event.
 *
 * `relatedness`: shares of three likenesses, which make one together. English stories are told apart by what their
 * leads say, on a scale on which little likeness counts for much (a likeness of `least` counts as a fifth of all);
 * Turkish ones by the whole text, since endings part more of the same words.
 *
 * `sameEvent`: log-odds of the square roots of the likenesses. `around` is how like its sixth neighbour a story is: from
 * `sparse` on it lives among stories of its kind (`dense`), and from `crowded` on, more is asked of it (`over`).
 * `apart` is taken off for each day beyond `grace`, at most `mostApart` days.
 */
export const weights = {
  relatedness: {
    en: { leadToWhole: 0.85, whole: 0.05, plainLead: 0.1 },
    tr: { leadToWhole: 0.05, whole: 0.62, plainLead: 0.33 },
    least: 0.03,
  },
  sameEvent: {
    base: -9.25,
    named: 3.26,
    lead: 8.62,
    distinct: 4.88,
    distinctNamed: 1.05,
    numbers: 2.48,
    dense: 3.89,
    over: -19.13,
    apart: -0.1,
  },
  around: { neighbour: 6, sparse: 0.1, dense: 0.22, crowded: 0.2 },
  days: { grace: 4, mostApart: 30 },
  /** How far what the nearest neighbours are to the other story decides, and from which log-odds on it is the same. */
  agreement: { neighbours: 5, share: 0.9, sure: 0.5, itself: 6, threshold: 0.3 },
  /** What a shared facet that no other story has adds, 0..1 of what is missing; commoner ones add less. */
  facets: { person: 0.4, organization: 0.3, place: 0.2, event: 0.6, topic: 0.15 },
  /** After so many days a proposal of a type has lost half of what time can take; `kept` is what it cannot. */
  recency: {
    'update-of': 7,
    'same-event': 30,
    'follow-up': 120,
    'translation-of': 90,
    background: 1500,
    'see-also': 365,
    kept: 0.5,
  },
  /** `resemblance` from which on a text stands for another, and from which on it is another version of it. */
  duplicates: { same: 0.5, version: 0.2 },
  /** How much of its score a suggestion loses that says what one before it says. */
  diversity: 0.25,
}
