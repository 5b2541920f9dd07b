import { icons } from './icons.ts'

export const Graphic = ({ name }: { name: keyof typeof icons }) => (
  <svg aria-hidden="true" className="graphic" fill="none" focusable="false" viewBox="0 0 24 24">
    <path
      className="stroke"
      d={icons[name]}
      stroke="currentColor"
      strokeLinejoin="round"
      strokeWidth={name === 'bold' ? 3 : 2}
    />
  </svg>
)
