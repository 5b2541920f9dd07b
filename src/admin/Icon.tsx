import './admin.css'
import './logo.css'

export const Icon = () => (
  <svg
    aria-label="Galley"
    className="galley-logo"
    height="24"
    role="img"
    viewBox="0 0 40 40"
    width="24"
  >
    <rect className="galley-logo__sheet" height="38" rx="3" width="28" x="1" y="1" />
    <path className="galley-logo__lines" d="M7 10h16M7 16h16M7 22h11M7 28h14" />
    <path className="galley-logo__mark" d="M22 24l5 6L38 12" />
  </svg>
)
