/** The plugin's server components: the rest of its views reads the check through its own endpoints. */
export { NeedsMeWidget } from '../components/widgets/NeedsMeWidget.tsx'
export { QueueView } from '../components/queue/QueueView.tsx'
