'use client'

export const RelatedStories = () => null
