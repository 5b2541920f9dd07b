'use client'
export { RelatedStories } from '../components/RelatedStories.tsx'
