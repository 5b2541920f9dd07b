'use client'
export { LinkDeskLink } from '../components/desk/LinkDeskLink.tsx'
export { RelatedStories } from '../components/RelatedStories.tsx'
export { StoryTools } from '../components/StoryTools.tsx'
