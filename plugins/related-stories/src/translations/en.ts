/** The plugin's words in the admin UI, under the key `relatedStories`. English is the shape; other languages are typed by it. */
export const en = {
  relatedStories: {
    title: 'Related stories',
    saveFirst: 'Save this story once, and you can link it to others here.',
    loading: 'Loading the related stories …',
    notLoaded: 'The related stories could not be loaded. Your text is not affected.',
    tryAgain: 'Try again',
    empty: 'Nothing is linked yet. Find a story above: the link will show on both.',
    emptyReadOnly: 'Nothing is linked yet.',

    // Adding
    relation: 'How they are related',
    search: 'Find a story by its title',
    searching: 'Looking …',
    found_one: '{{count}} story found',
    found_other: '{{count}} stories found',
    nothingFound: 'No story has these words in its title.',
    searchFailed: 'The search did not answer. Nothing was changed; try again.',
    untitled: 'Untitled',
    linked: 'Linked. It shows on both stories.',
    suggested: 'Suggested. An editor will decide.',

    // States and decisions
    state_suggested: 'Suggested',
    state_confirmed: 'Confirmed',
    state_rejected: 'Rejected',
    suggestedBy: 'suggested by {{name}}, {{when}}',
    confirmedBy: 'confirmed by {{name}}, {{when}}',
    rejectedBy: 'rejected by {{name}}, {{when}}',
    somebody: 'somebody who has left',
    type: 'Type of the link to “{{title}}”',
    confirm: 'Confirm',
    confirmed: 'Confirmed. It shows on both stories.',
    reject: 'Reject',
    rejected: 'Rejected. It will not be suggested again.',
    unlink: 'Unlink',
    unlinked: 'Unlinked. Both stories are as they were.',
    restore: 'Link after all',
    status_draft: 'not published',
    status_published: 'published',
    noAnswer:
      'The server did not answer, so this may not have happened. Look at the list before you try again.',

    // Keys
    keys: 'Keys',
    keysWhere: 'They work while the focus is in the list.',
    keyMove: 'next, previous',
    keyConfirm: 'confirm',
    keyReject: 'reject',
    keyUnlink: 'unlink',
    keySearch: 'find a story',
    keyHelp: 'these keys',
  },
}

export type RelatedStoriesTranslations = typeof en
