/** The plugin's server components: what they show first is read where they are rendered. */
export { LinkDeskView } from '../components/desk/LinkDeskView.tsx'
