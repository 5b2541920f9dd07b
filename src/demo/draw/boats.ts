import type { Paint } from './paint.ts'

const placed = (x: number, y: number, scale: number, tilt: number, drawing: string) =>
  `<g transform="translate(${x} ${y}) rotate(${tilt}) scale(${scale})">${drawing}</g>`

type Where = { x: number; y: number; scale: number; tilt?: number; hull: string; trim: string }

/** A small fishing boat, bow to the right; `y` is its waterline. */
export const fishingBoat = (paint: Paint, { x, y, scale, tilt = 0, hull, trim }: Where): string =>
  placed(
    x,
    y,
    scale,
    tilt,
    `<path d="M-104 -26 Q-40 -12 20 -16 Q86 -22 128 -50 Q112 6 78 28 L-72 28 Q-98 14 -104 -26Z" fill="${hull}"/>
     <path d="M-104 -26 Q-40 -12 20 -16 Q86 -22 128 -50 L125 -38 Q84 -10 20 -5 Q-40 -1 -102 -14Z" fill="${trim}"/>
     <path d="M-92 10 Q0 22 100 4 L78 28 L-72 28Z" fill="#000" opacity=".2"/>
     <path d="M-62 -18 V-78 H8 L16 -15 Q-20 -12 -62 -18Z" fill="#efe6d4"/>
     <path d="M-62 -18 V-78 H-40 V-15Z" fill="#000" opacity=".12"/>
     <path d="M-70 -78 H16 L10 -88 H-62Z" fill="${hull}"/>
     <rect x="-32" y="-68" width="16" height="20" rx="2" fill="#37505c"/>
     <rect x="-10" y="-68" width="14" height="20" rx="2" fill="#37505c"/>
     <g stroke="#3a3230" stroke-width="4" stroke-linecap="round"><path d="M40 -18 V-150"/>
     <path d="M40 -120 L-66 -96" stroke-width="3"/></g>
     <g stroke="#3a3230" stroke-width="1.4" fill="none" opacity=".8"><path d="M40 -148 L124 -50"/>
     <path d="M40 -148 L-98 -26"/><path d="M-66 -96 L-84 -22"/></g>
     <path d="M40 -150 l26 8 -26 8z" fill="${trim}"/>
     <circle cx="66" cy="-22" r="9" fill="none" stroke="#e9ddc4" stroke-width="5"/>
     <rect x="-100" y="-40" width="14" height="18" rx="3" fill="${paint.down('#c9772f', '#8d4a1d')}"/>`,
  )

/** A passenger ferry with lit windows, bow to the left. */
export const ferryBoat = (paint: Paint, { x, y, scale, tilt = 0, hull, trim }: Where): string => {
  const windows = (top: number, from: number, count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<rect x="${from + index * 30}" y="${top}" width="18" height="15" rx="3" fill="#ffe3a1"/>`,
    ).join('')
  return placed(
    x,
    y,
    scale,
    tilt,
    `<path d="M-222 -40 H214 L196 26 H-176 Q-206 6 -222 -40Z" fill="${hull}"/>
    <path d="M-214 -12 H207 L203 2 H-207Z" fill="${trim}"/>
     <path d="M-168 -40 L-150 -84 H186 V-40Z" fill="${paint.down('#fbf5e6', '#ddd2bd')}"/>
     <path d="M-112 -84 L-100 -120 H128 V-84Z" fill="${paint.down('#fffaf0', '#e6dcc8')}"/>
     <path d="M-86 -120 L-78 -148 H-10 V-120Z" fill="#f4ecdb"/><rect x="-76" y="-142" width="60" height="13" rx="3" fill="#2f4550"/>
     ${windows(-71, -136, 10)}${windows(-110, -88, 7)}
     <path d="M54 -120 L60 -170 H98 L104 -120Z" fill="${trim}"/><path d="M58 -152 H100 L98 -170 H60Z" fill="#2b2b30"/>
     <g stroke="#4a4a4a" stroke-width="3"><path d="M-44 -148 V-196"/>
     <path d="M158 -84 V-132"/></g><path d="M158 -132 l28 8 -28 9z" fill="${trim}"/>
     <g stroke="#cfc4ae" stroke-width="2"><path d="M-150 -94 H186"/><path d="M-100 -128 H128"/></g>
     <ellipse cx="-12" cy="30" rx="232" ry="9" fill="#fff" opacity=".32"/>`,
  )
}

/** A freighter far out, seen from the side. */
export const freighter = (x: number, y: number, scale: number, colour: string): string =>
  placed(
    x,
    y,
    scale,
    0,
    `<path d="M-80 -14 H84 L74 8 H-72Z" fill="${colour}"/><path d="M-70 -14 V-44 H-44 V-14Z" fill="${colour}"/>
    <path d="M-62 -44 v-12 h8 v12z" fill="${colour}"/>
     <path d="M-34 -14 v-12 h24 v12z M-6 -14 v-16 h30 v16z M28 -14 v-10 h30 v10z" fill="${colour}" opacity=".8"/>`,
  )
