export const en = {
  relatedStories: {
    title: 'Related stories',
  },
}
