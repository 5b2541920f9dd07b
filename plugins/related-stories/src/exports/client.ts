export { RelatedStories } from '../components/RelatedStories.tsx'
