import { mountains, sky, stars } from '../nature.ts'
import { each, height, width, type Paint } from '../paint.ts'

const spines = [
  '#7c3b33',
  '#2f5560',
  '#8b6a35',
  '#4b4a63',
  '#5d6b45',
  '#9c5a3c',
  '#384a5b',
  '#a0865a',
]

const shelf = (paint: Paint, x: number, y: number, wide: number, tall: number): string => {
  let books = ''
  for (let at = x; at < x + wide - 12;) {
    const [thick, rise] = [paint.any(9, 24), tall * paint.any(0.68, 0.95)]
    const colour = spines[Math.floor(paint.any(0, spines.length))] ?? '#555'
    books += `<rect x="${at}" y="${y + tall - rise}" width="${thick}" height="${rise}" fill="${colour}"/>
    <rect x="${at + thick * 0.25}" y="${y + tall - rise * 0.8}" width="${thick * 0.5}" height="3" fill="#e5cf9a" opacity=".7"/>
    <rect x="${at}" y="${y + tall - rise}" width="${thick * 0.2}" height="${rise}" fill="#fff" opacity=".12"/>`
    at += thick + 1.5
  }
  return `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="#2b1c12"/>
  ${books}<rect x="${x - 6}" y="${y + tall}" width="${wide + 12}" height="9" fill="#7a532f"/>`
}

const readingRoom = (paint: Paint): string => `
  <rect width="${width}" height="${height}" fill="${paint.down('#c9a878', '#8f6a43')}"/>
  <path d="M0 0 H1200 V64 Q600 128 0 64Z" fill="#a98558"/>${each(9, (index) => `<path d="M600 -40 L${-300 + index * 225} 120" stroke="#8a6a42" stroke-width="6" opacity=".6"/>`)}
  ${each(3, (index) => {
    const x = 404 + index * 142
    return `<path d="M${x} 430 V196 Q${x + 54} 108 ${x + 108} 196 V430Z" fill="${paint.down('#fff7dc', '#f6dfa6')}"/>
    <path d="M${x} 430 V196 Q${x + 54} 108 ${x + 108} 196 V430" fill="none" stroke="#6b4a2b" stroke-width="9"/>
    <path d="M${x + 54} 146V430M${x} 240H${x + 108}M${x} 334H${x + 108}" stroke="#6b4a2b" stroke-width="5"/>
    <path d="M${x + 12} 430 q20 -60 38 -20 q12 -70 44 20z" fill="#93a46a" opacity=".6"/>`
  })}
  ${each(5, (row) => shelf(paint, 20, 150 + row * 74, 330, 64))}${each(5, (row) => shelf(paint, 850, 150 + row * 74, 330, 64))}
  <path d="M352 130 h18 v400 h-18z M830 130 h18 v400 h-18z" fill="#6b4a2b"/>
  <path d="M404 430 L120 675 H420 L512 430Z M546 430 L470 675 H740 L654 430Z M688 430 L800 675 H1080 L796 430Z" fill="#fff1c4" opacity=".28"/>
  <path d="M0 520 H1200 V675 H0Z" fill="#5b3d24" opacity=".55"/>
  ${each(14, (index) => `<path d="M${600 + (index - 7) * 40} 520 L${600 + (index - 7) * 150} 675" stroke="#3c2716" stroke-width="2" opacity=".5"/>`)}
  ${[
    [250, 520, 700, 0.9],
    [110, 580, 980, 1.2],
  ]
    .map(
      ([
        x = 0,
        y = 0,
        wide = 0,
        scale = 1,
      ]) => `<rect x="${x}" y="${y}" width="${wide}" height="${16 * scale}" fill="${paint.down('#9a6a3c', '#6d4726')}"/>
      <path d="M${x + 30} ${y + 16 * scale} h${18 * scale} v${90 * scale} h-${18 * scale}z M${x + wide - 50} ${y + 16 * scale} h${18 * scale} v${90 * scale} h-${18 * scale}z" fill="#4f331b"/>
    ${each(4, (index) => {
      const at = x + wide * (0.14 + index * 0.24)
      return `<circle cx="${at}" cy="${y - 34 * scale}" r="${96 * scale}" fill="${paint.round(['#ffe8a6', 0.6], ['#ffe8a6', 0])}"/>
      <path d="M${at} ${y}v${-34 * scale}" stroke="#b48a3c" stroke-width="${5 * scale}"/>
      <path d="M${at - 34 * scale} ${y - 32 * scale} q${34 * scale} ${-26 * scale} ${68 * scale} 0z" fill="#3f7a5c"/>
      <path d="M${at + 40 * scale} ${y} l${8 * scale} ${-7 * scale} q${20 * scale} ${-6 * scale} ${30 * scale} 2 q${12 * scale} ${-8 * scale} ${30 * scale} -2 l${8 * scale} ${7 * scale}z" fill="#f5ecd6"/>`
    })}`,
    )
    .join('')}`

const paper = (x: number, y: number, turn: number, wide: number, tall: number, tone: string) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect width="${wide}" height="${tall}" fill="#000" opacity=".18" x="5" y="6"/>
  <rect width="${wide}" height="${tall}" fill="${tone}"/>${each(Math.floor(tall / 17) - 2, (index) => `<rect x="14" y="${22 + index * 17}" width="${(wide - 76) * (index % 4 === 3 ? 0.5 : 0.9)}" height="3.4" fill="#7b7468" opacity=".65"/><rect x="${wide - 52}" y="${22 + index * 17}" width="36" height="3.4" fill="${index % 5 === 2 ? '#b8453a' : '#4d4a44'}" opacity=".8"/>`)}
  </g>`

const ledgers = (paint: Paint): string => `
  <rect width="${width}" height="${height}" fill="${paint.down('#26323b', '#3b3d3c')}"/>
  ${each(7, (index) => `<path d="M${40 + index * 170} 0 V420 h150 V0Z" fill="#2d3a44" stroke="#1e2830" stroke-width="4"/><rect x="${88 + index * 170}" y="${70}" width="54" height="26" fill="#d8ccb0" opacity=".5"/><rect x="${98 + index * 170}" y="118" width="34" height="8" rx="4" fill="#8b8b84"/><rect x="${88 + index * 170}" y="240" width="54" height="26" fill="#d8ccb0" opacity=".5"/><rect x="${98 + index * 170}" y="288" width="34" height="8" rx="4" fill="#8b8b84"/><path d="M${40 + index * 170} 190h150M${40 + index * 170} 360h150" stroke="#1e2830" stroke-width="4"/>`)}
  <path d="M0 430 H1200 V675 H0Z" fill="${paint.down('#7d5432', '#4b301b')}"/>
  ${each(22, () => `<path d="M0 ${paint.any(436, 670)} q300 ${paint.any(-8, 8)} 600 0 t600 ${paint.any(-6, 6)}" stroke="#2f1d0f" stroke-width="1.6" fill="none" opacity="${paint.any(0.15, 0.4)}"/>`)}
  <ellipse cx="560" cy="540" rx="520" ry="150" fill="${paint.round(['#ffe2a0', 0.75], ['#ffd98a', 0.25], ['#ffd98a', 0])}"/>
  ${each(9, (index) => {
    const [y, wide, shift] = [466 - index * 31, paint.any(210, 250), paint.any(-10, 14)]
    const colour = spines[index % spines.length]
    return `<g transform="translate(${820 + shift} ${y})"><rect width="${wide}" height="30" rx="3" fill="${colour}"/>
    <rect x="${wide - 16}" y="3" width="16" height="24" fill="#efe4c8"/>
    <rect x="22" y="4" width="10" height="22" fill="#d7b35c" opacity=".85"/>
    <rect x="70" y="9" width="74" height="12" fill="#efe4c8" opacity=".85"/>
    <rect width="${wide}" height="6" fill="#fff" opacity=".14"/></g>`
  })}
  ${each(5, (index) => `<g transform="translate(${70 + (index % 2) * 12} ${470 - index * 25})"><rect width="190" height="24" rx="3" fill="${spines[(index + 3) % spines.length]}"/><rect x="176" y="3" width="14" height="18" fill="#efe4c8"/><rect x="18" y="3" width="8" height="18" fill="#d7b35c" opacity=".8"/></g>`)}
  ${paper(300, 452, -7, 250, 190, '#efe6d0')}${paper(560, 470, 5, 230, 180, '#f6efdd')}${paper(420, 500, -2, 270, 170, '#fffaf0')}
  <path d="M300 440 h-86 q-20 0 -22 14 h130 q-2 -14 -22 -14z" fill="#2b3a33"/>
  <path d="M256 440 V330 L360 210" fill="none" stroke="#2b3a33" stroke-width="12"/>
  <circle cx="256" cy="330" r="11" fill="#44584d"/><path d="M322 170 L430 250 L372 296 Q318 282 300 216Z" fill="#3f7a5c"/>
  <ellipse cx="402" cy="274" rx="40" ry="22" transform="rotate(-38 402 274)" fill="#fff4cc"/>
  <path d="M402 274 L300 640 L820 640 Z" fill="${paint.down(['#fff0bd', 0.5], ['#fff0bd', 0])}"/>
  <g transform="translate(640 566) rotate(-24)"><rect width="150" height="10" rx="4" fill="#c8553f"/>
  <path d="M150 0 l24 5 -24 5z" fill="#e8cf9c"/><rect width="16" height="10" fill="#d8a2a0"/>
  </g>
  <g transform="translate(716 610)"><rect width="120" height="46" rx="6" fill="#30383c"/>
  <rect x="8" y="7" width="104" height="14" fill="#b7c7a3"/>${each(12, (index) => `<rect x="${9 + (index % 6) * 17.6}" y="${26 + Math.floor(index / 6) * 9}" width="13" height="6" rx="2" fill="#8c9396"/>`)}
  </g>`

const blades = (paint: Paint): string => `
  <rect width="${width}" height="${height}" fill="${paint.down('#41525d', '#8c9a9c')}"/>
  <path d="M0 0 H1200 V150 L600 210 L0 150Z" fill="#33424c"/>${each(13, (index) => `<path d="M600 214 L${-300 + index * 150} 0" stroke="#55666f" stroke-width="9"/>`)}
  ${each(5, (index) => `<path d="M${0} ${150 - index * 40} L600 ${210 - index * 40} L1200 ${150 - index * 40}" fill="none" stroke="#24303a" stroke-width="7"/>`)}
  ${each(6, (index) => `<path d="M${index * 72 - 20} ${168 + index * 6} h56 v${150 - index * 12} h-56z M${1164 - index * 72} ${168 + index * 6} h56 v${150 - index * 12} h-56z" fill="${paint.down('#fdf4d8', '#cfe0e0')}"/>`)}
  <path d="M440 214 H760 V372 H440Z" fill="${paint.down('#fff7df', '#d7e2dd')}"/>
  <path d="M600 214V372M440 292H760" stroke="#5f6d72" stroke-width="7"/>
  <path d="M440 372 q70 -40 150 -18 t170 6 v12z" fill="#8fa4ae"/>
  <path d="M440 372 L0 420 V675 H1200 V420 L760 372Z" fill="${paint.down('#a9aeaa', '#6f7674')}"/>
  <path d="M440 372 H760 L1100 675 H100Z" fill="#fff6da" opacity=".22"/>
  ${each(9, (index) => `<path d="M${600 + (index - 4) * 38} 374 L${600 + (index - 4) * 230} 675" stroke="#5f6664" stroke-width="2.4" opacity=".5"/>`)}
  ${[
    [250, 1, '#f7f6f0'],
    [640, 1.05, '#ffffff'],
    [1010, 1, '#eef0ec'],
  ]
    .map(([x, scale, colour], index) => {
      const shift = [-230, 20, 250][index] ?? 0
      return `<path d="M${600 + (index - 1) * 40} 380 Q${Number(x) - shift * 0.35 - 60} 470 ${Number(x) - 120} 640 Q${Number(x)} 690 ${Number(x) + 120} 640 Q${Number(x) - shift * 0.35 + 46} 470 ${606 + (index - 1) * 40} 380Z" fill="${paint.across('#b8beb9', String(colour), '#c9ceca')}"/>
      <ellipse cx="${x}" cy="642" rx="${120 * Number(scale)}" ry="34" fill="#d7dbd6"/>
      <ellipse cx="${x}" cy="642" rx="${88 * Number(scale)}" ry="24" fill="#3a4348"/>
      ${each(14, (bolt) => `<circle cx="${Number(x) + Math.cos(bolt * 0.449) * 104}" cy="${642 + Math.sin(bolt * 0.449) * 29}" r="4.4" fill="#5b6468"/>`)}`
    })
    .join('')}
  <g transform="translate(446 470)">${each(2, (index) => `<g transform="translate(${index * 380} ${index * 18}) scale(${1 + index * 0.12})"><path d="M-11 62 L-8 4 Q0 -10 9 4 L12 62Z" fill="${index ? '#d98a2d' : '#2f5d86'}"/><circle cy="-16" r="11" fill="#c08d68"/><path d="M-13 -18 q13 -20 26 0z" fill="#f2c23c"/><path d="M-5 60 L-7 104 M7 60 L9 104" stroke="#28323a" stroke-width="11"/><path d="M9 10 L${index ? -30 : 34} 26" stroke="${index ? '#d98a2d' : '#2f5d86'}" stroke-width="8" stroke-linecap="round"/></g>`)}
  </g>
  ${each(3, (index) => `<path d="M${300 + index * 300} 150v30" stroke="#24303a" stroke-width="4"/><path d="M${262 + index * 300} 186 l14 -14 h48 l14 14z" fill="#24303a"/><ellipse cx="${300 + index * 300}" cy="188" rx="34" ry="6" fill="#fff6d5"/><circle cx="${300 + index * 300}" cy="196" r="90" fill="${paint.round(['#fff6d5', 0.5], ['#fff6d5', 0])}"/>`)}`

const trace = (paint: Paint, y: number, quake: number, colour: string): string => {
  const points = Array.from({ length: 240 }, (_, index) => {
    const since = index / 240 - quake
    const shock = since > 0 ? Math.exp(-since * 9) * 46 * Math.min(1, since * 30) : 0
    const swing = Math.sin(index * 1.9) * shock + paint.any(-1, 1) * (2 + shock * 0.5)
    return `${70 + index * 4.45} ${(y + swing).toFixed(1)}`
  })
  return `<path d="M${points.join(' L')}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linejoin="round"/>`
}

const seismograph = (paint: Paint): string => `
  ${sky(paint, '#0f2233', '#24465a', '#5f8184')}${stars(paint, 90, 240)}
  ${mountains(paint, 330, 200, '#35566a', '#8fa9b2')}${mountains(paint, 380, 120, '#26414f')}
  <path d="M0 360 H1200 V675 H0Z" fill="#182b36"/>
  <g transform="translate(140 292)"><path d="M0 70 V18 l44 -30 44 30 v52z" fill="#d8d2c2"/>
  <path d="M-8 22 L44 -22 L96 22 L90 30 L44 -8 L-2 30Z" fill="#8e3f31"/>
  <rect x="32" y="34" width="24" height="36" fill="#3b4a52"/><path d="M110 70 V-40" stroke="#b9c2c4" stroke-width="4"/>
  <path d="M96 -30 l28 -14 4 10 -28 14z" fill="#3f6d8c"/><circle cx="110" cy="-46" r="5" fill="#ff7a5c"/>
  <circle cx="110" cy="-46" r="40" fill="${paint.round(['#ff7a5c', 0.5], ['#ff7a5c', 0])}"/>
  </g>
  ${each(5, (index) => `<ellipse cx="860" cy="560" rx="${90 + index * 110}" ry="${26 + index * 34}" fill="none" stroke="#e8b04a" stroke-width="${4 - index * 0.6}" opacity="${0.5 - index * 0.09}"/>`)}
  <g transform="rotate(-1.4 600 520)"><rect x="50" y="392" width="1100" height="252" fill="#000" opacity=".35"/>
  <rect x="44" y="384" width="1112" height="252" fill="${paint.down('#f7f1de', '#e3d8bc')}"/>
  ${each(38, (index) => `<path d="M${60 + index * 29.4} 384V636" stroke="#c9b98f" stroke-width="${index % 5 ? 1 : 2}" opacity=".7"/>`)}
  ${each(9, (index) => `<path d="M44 ${408 + index * 26}H1156" stroke="#c9b98f" stroke-width="1" opacity=".6"/>`)}
  ${each(60, (index) => `<circle cx="${56 + index * 18.6}" cy="${index % 2 ? 392 : 628}" r="3" fill="#182b36" opacity=".65"/>`)}
  ${trace(paint, 432, 0.3, '#2f5d70')}${trace(paint, 510, 0.36, '#a83f2f')}${trace(paint, 588, 0.43, '#2f5d70')}
  <path d="M1080 560 L1196 486" stroke="#2b3238" stroke-width="10" stroke-linecap="round"/>
  <path d="M1062 574 l24 -22 10 14z" fill="#a83f2f"/></g>`

export const indoors = { 'reading-room': readingRoom, ledgers, blades, seismograph }
