'use client'
import './KeyList.css'

/** Keys and what they do. */
export const KeyList = ({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) => (
  <dl className="link-keys">
    {keys.map(([key, does]) => (
      <div key={key}>
        <dt>
          {key.split(' ').map((each) => (
            <kbd key={each}>{each}</kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
