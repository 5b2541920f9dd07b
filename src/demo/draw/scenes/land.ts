import {
  birds,
  clouds,
  hills,
  lightPath,
  mist,
  mountains,
  reeds,
  sky,
  sun,
  water,
} from '../nature.ts'
import { each, type Paint } from '../paint.ts'

const heron = (x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-14 6 L-20 96 M8 6 L6 96" stroke="#4d4a3e" stroke-width="4"/>
  <path d="M-74 -8 Q-40 -46 8 -44 Q44 -44 46 -14 Q30 12 -16 12 Q-48 12 -92 22Z" fill="#7f8f9b"/>
  <path d="M-92 22 Q-50 -20 10 -20 Q-20 8 -92 22Z" fill="#56646f"/>
   <path d="M34 -34 Q64 -62 46 -100 Q38 -126 62 -136" fill="none" stroke="#aab6bd" stroke-width="15" stroke-linecap="round"/>
   <path d="M52 -146 Q76 -156 90 -138 Q80 -126 58 -128Z" fill="#c3ccd0"/>
   <path d="M86 -145 L140 -132 L86 -130Z" fill="#d99a3c"/><path d="M80 -147 Q54 -154 14 -128 Q50 -138 76 -139Z" fill="#2c343b"/>
   <circle cx="78" cy="-140" r="2.8" fill="#1d1d1d"/></g>`

const marsh = (paint: Paint): string => `
  ${sky(paint, '#8fb8c9', '#cfe0d8', '#f7e6c0')}${sun(paint, 262, 232, 46, '#fff3cd')}${clouds(paint, { count: 10, from: 50, to: 230, colour: '#ffffff', opacity: 0.6 })}
  ${hills(paint, 372, 60, '#b7c6b4')}${hills(paint, 384, 30, '#98ad98')}
  <g stroke="#86938c" stroke-width="5" fill="none"><path d="M0 366 H360"/>
  ${each(9, (index) => `<path d="M${10 + index * 42} 366v22"/>`)}
  </g>
  ${water(paint, 382, ['#dfe0c4', '#93b3ad', '#4f7c80'], '#fffbe4', 170)}${lightPath(paint, 262, 384, 620, '#fff3cd')}
  ${each(8, () => {
    const [x, y, wide] = [paint.any(0, 1200), paint.any(400, 520), paint.any(120, 360)]
    return `<path d="M${x - wide / 2} ${y} Q${x} ${y - 16} ${x + wide / 2} ${y} Q${x} ${y + 10} ${x - wide / 2} ${y}Z" fill="#7f915f"/>
    ${each(Math.round(wide / 8), (index) => `<path d="M${x - wide / 2 + index * 8} ${y}q2 -14 ${paint.any(0, 8)} -${paint.any(14, 34)}" stroke="#6c8050" stroke-width="2.4" fill="none"/>`)}`
  })}
  ${mist(paint, 340, 110, '#fdf3d6', 0.6)}
  <g opacity=".25" transform="translate(0 1172) scale(1 -1)">${heron(842, 562, 1.3)}
  </g>${heron(842, 470, 1.3)}<ellipse cx="836" cy="598" rx="60" ry="6" fill="none" stroke="#e9f0e2" stroke-width="2"/>
  <ellipse cx="836" cy="598" rx="96" ry="10" fill="none" stroke="#e9f0e2" stroke-width="1.4" opacity=".6"/>
  ${heron(520, 424, 0.34)}${heron(600, 432, 0.3)}
  ${reeds(paint, { count: 120, foot: 690, tall: 230, colours: ['#5d7a45', '#76914f', '#4a6640', '#93a45c'] })}${reeds(paint, { count: 36, foot: 700, tall: 300, colours: ['#6f5f36', '#5d6f3c'], ears: '#6d4a2c' })}
  ${birds(paint, 8, 660, 170, '#5f7378')}`

const dam = (paint: Paint): string => `
  ${sky(paint, '#6fa8c8', '#bcd9df', '#f9e9c9')}${sun(paint, 250, 150, 42, '#fff5d6')}${clouds(paint, { count: 7, from: 40, to: 170, colour: '#fff', opacity: 0.65 })}
  ${mountains(paint, 350, 190, '#b7a58f')}${mountains(paint, 400, 150, '#a1835f')}
  <path d="M0 372 H1200 V470 H0Z" fill="${paint.down('#9fc8cf', '#3f8199')}"/>
  ${each(60, () => `<rect x="${paint.any(0, 1200)}" y="${paint.any(380, 462)}" width="${paint.any(14, 60)}" height="2.4" rx="1" fill="#fff" opacity="${paint.any(0.15, 0.55)}"/>`)}
  ${lightPath(paint, 250, 374, 452, '#fff5d6', 0.6)}
  <path d="M0 336 Q120 330 236 372 Q300 400 330 470 L300 675 H0Z" fill="${paint.across('#7c6243', '#9a7b54')}"/>
  <path d="M1200 322 Q1060 330 968 372 Q900 404 880 470 L910 675 H1200Z" fill="${paint.across('#94734c', '#6f5639')}"/>
  <path d="M0 352 Q120 344 226 384 L330 470 h-14 Q230 396 0 372Z" fill="#d8c39b" opacity=".7"/>
  <path d="M1200 338 Q1070 344 976 384 L882 470 h16 Q990 398 1200 358Z" fill="#d8c39b" opacity=".7"/>
  <path d="M300 446 Q600 412 908 446 L866 675 H344Z" fill="${paint.across('#b9b4a8', '#e2ddd0', '#a39d92')}"/>
  ${each(9, (index) => `<path d="M${340 + index * 64} ${446 - Math.sin((index / 8) * 3.14) * 16} L${370 + index * 57} 675" stroke="#7f7a70" stroke-width="2" opacity=".5"/>`)}
  ${each(7, (index) => `<path d="M${306 + index * 5.5} ${478 + index * 30} Q600 ${448 + index * 31} ${902 - index * 5.5} ${478 + index * 30}" stroke="#7f7a70" stroke-width="1.6" fill="none" opacity=".4"/>`)}
  <path d="M290 434 Q600 400 918 434 V456 Q600 420 290 456Z" fill="#8b867c"/>
  <path d="M290 434 Q600 400 918 434" fill="none" stroke="#efe9da" stroke-width="5"/>
  ${each(15, (index) => `<path d="M${312 + index * 42} ${430 - Math.sin(((index + 0.5) / 15) * 3.14) * 16}v-15" stroke="#efe9da" stroke-width="3"/>`)}
  ${[520, 600, 680].map((x) => `<rect x="${x - 22}" y="452" width="44" height="46" fill="#4e5a5e"/><path d="M${x - 18} 498 Q${x - 30} 590 ${x - 36} 675 H${x + 36} Q${x + 30} 590 ${x + 18} 498Z" fill="${paint.down(['#fff', 0.95], ['#e6f3f5', 0.75])}"/>`).join('')}
  <g fill="#fff" filter="${paint.soft(12)}" opacity=".85">${each(10, (index) => `<ellipse cx="${470 + index * 28}" cy="${660 + (index % 3) * 6}" rx="${50 + (index % 4) * 10}" ry="26"/>`)}
  </g>
  <rect x="430" y="384" width="70" height="44" fill="#d9d2c2"/>
  <rect x="424" y="376" width="82" height="10" fill="#9d4a37"/>
  <rect x="442" y="396" width="14" height="18" fill="#495961"/>
  <rect x="472" y="396" width="14" height="18" fill="#495961"/>
  ${each(26, () => {
    const left = paint.any(0, 1) < 0.5
    const [x, y] = [left ? paint.any(0, 210) : paint.any(980, 1200), paint.any(430, 660)]
    return `<ellipse cx="${x}" cy="${y}" rx="${paint.any(12, 30)}" ry="${paint.any(8, 17)}" fill="${['#5f6b3e', '#76814d', '#4f5a36'][Math.floor(paint.any(0, 3))]}"/>`
  })}`

const grain = (paint: Paint): string => `
  ${sky(paint, '#6fa9cf', '#b9d8e4', '#fbeccb')}${sun(paint, 1000, 176, 44, '#fff6d2')}${clouds(paint, { count: 11, from: 50, to: 260, colour: '#fff', opacity: 0.75 })}
  ${hills(paint, 412, 46, '#9fb088')}
  ${[
    [190, 170, 120],
    [318, 170, 120],
    [446, 206, 104],
  ]
    .map(
      ([x = 0, top = 0, wide = 0]) =>
        `<rect x="${x}" y="${top}" width="${wide}" height="${440 - top}" fill="${paint.across('#a8aeb0', '#eef0ec', '#b4b9b8', '#7d8588')}"/>
        <path d="M${x - 4} ${top} Q${x + wide / 2} ${top - 62} ${x + wide + 4} ${top}Z" fill="${paint.across('#8f979a', '#d9dcd9', '#7a8285')}"/>
        ${each(9, (index) => `<path d="M${x} ${top + 16 + index * 29}h${wide}" stroke="#6b7477" stroke-width="1.6" opacity=".45"/>`)}`,
    )
    .join('')}
  <path d="M560 440 V120 h44 V440z" fill="${paint.across('#c9643f', '#8d4229')}"/>
  <path d="M548 122 h68 l-12 -26 h-44z" fill="#6f3421"/><path d="M574 150 L250 128 M574 162 L380 130" stroke="#7c8588" stroke-width="8"/>
  <path d="M640 440 V330 l66 -44 66 44 v110z" fill="#a4432f"/><path d="M628 334 l78 -56 78 56 -8 10 -70 -50 -70 50z" fill="#6f2d20"/>
  <rect x="684" y="372" width="46" height="68" fill="#f0e3c8"/>
  <path d="M684 372 l46 68 M730 372 l-46 68" stroke="#a4432f" stroke-width="4"/>
  ${each(7, (index) => `<path d="M${820 + index * 56} 432 v-28" stroke="#5b4a32" stroke-width="5"/><circle cx="${820 + index * 56}" cy="${388 - (index % 3) * 8}" r="${24 + (index % 3) * 6}" fill="#6f8a52"/>`)}
  <path d="M0 424 Q300 404 600 426 T1200 414 V675 H0Z" fill="${paint.down('#e2bb55', '#b98528')}"/>
  ${each(9, (index) => `<path d="M${560 + index * 10} 424 Q${300 + index * 90} 520 ${-160 + index * 190} 675 h${36 + index * 4} Q${330 + index * 90} 520 ${566 + index * 10} 424Z" fill="#8a611c" opacity=".16"/>`)}
  ${each(420, () => {
    const near = paint.any(0, 1) ** 1.3
    const [x, y] = [paint.any(-10, 1210), 438 + near * 230]
    const tall = 12 + near * 58
    return `<path d="M${x} ${y + tall} q2 ${-tall * 0.6} ${3 + near * 8} ${-tall}" stroke="${['#c99a38', '#dcb455', '#a97a24'][Math.floor(paint.any(0, 3))]}" stroke-width="${1 + near * 2}" fill="none"/>
    <ellipse cx="${x + 4 + near * 8}" cy="${y - 2}" rx="${1.4 + near * 4}" ry="${4 + near * 14}" transform="rotate(${paint.any(4, 22)} ${x + 4} ${y})" fill="${['#e9c666', '#c8952f', '#f1d68a'][Math.floor(paint.any(0, 3))]}"/>`
  })}
  ${birds(paint, 7, 800, 230, '#566')}`

const canal = (paint: Paint): string => `
  ${sky(paint, '#7fb2cb', '#d5e2d8', '#fbe7c0')}${sun(paint, 600, 214, 50, '#fff6d6')}${clouds(paint, { count: 4, from: 50, to: 170, colour: '#fff', opacity: 0.5 })}
  ${mountains(paint, 350, 110, '#b9a894')}${hills(paint, 352, 26, '#a99a76')}
  <rect y="338" width="1200" height="337" fill="${paint.down('#cdb47f', '#a97f4c')}"/>
  ${each(13, (index) => `<path d="M${300 - index * 44} 344 L${-500 - index * 130} 675 h56 L${312 - index * 44} 344Z" fill="#7c8a49" opacity="${0.75 - index * 0.03}"/><path d="M${900 + index * 44} 344 L${1700 + index * 130} 675 h-56 L${888 + index * 44} 344Z" fill="#9a7a48" opacity=".5"/>`)}
  ${each(150, () => {
    const near = paint.any(0, 1) ** 1.5
    const x = 760 + near * 120 + paint.any(0, 1) * (440 - near * 60)
    const y = 352 + near * 310
    const size = 6 + near * 34
    return `<path d="M${x} ${y} l${size} ${paint.any(-0.2, 0.2) * size} l${paint.any(0.1, 0.5) * size} ${size * 0.4} l${-size * 0.4} ${size * 0.3}" fill="none" stroke="#6d4c28" stroke-width="${0.8 + near * 2}" opacity=".6"/>`
  })}
  <path d="M588 340 H612 L1010 675 H300Z" fill="${paint.down('#8a6a42', '#5c4227')}"/>
  <path d="M594 342 H606 L860 675 H432Z" fill="${paint.down('#dfe9dc', '#7fb0b4', '#3d7c8a')}"/>
  ${each(44, () => {
    const near = paint.any(0, 1) ** 1.2
    const half = 4 + near * 180
    return `<rect x="${610 + near * 30 + paint.any(-0.9, 0.9) * half}" y="${350 + near * 318}" width="${6 + near * 60}" height="${1 + near * 3}" rx="2" fill="#fff" opacity="${paint.any(0.2, 0.6)}"/>`
  })}
  ${each(70, () => {
    const near = paint.any(0.05, 1)
    const side = paint.any(0, 1) < 0.5 ? -1 : 1
    const x = 604 + near * (side < 0 ? -250 : 352) + paint.any(-10, 10)
    return `<circle cx="${x}" cy="${346 + near * 326}" r="${1 + near * 9}" fill="#4a3620" opacity="${paint.any(0.2, 0.6)}"/>`
  })}
  <g transform="translate(514 442)"><path d="M0 0 h26 v-74 h-26z M160 0 h26 v-74 h-26z" fill="#8d8a82"/>
  <path d="M-6 -74 h198 v14 h-198z" fill="#a7a49b"/><path d="M34 -60 h118 v52 h-118z" fill="#4b6a72"/>
  <circle cx="93" cy="-88" r="15" fill="none" stroke="#a3402f" stroke-width="6"/>
  <path d="M93 -88v28" stroke="#5b5b58" stroke-width="6"/></g>
  <g transform="translate(306 500)"><path d="M-12 60 L-8 8 Q0 -10 10 8 L14 60Z" fill="#3d5a6b"/>
  <circle cx="1" cy="-14" r="13" fill="#b98562"/><path d="M-20 -18 q21 -20 42 0 z" fill="#d8bf7a"/>
  <path d="M10 12 L40 40" stroke="#3d5a6b" stroke-width="9" stroke-linecap="round"/>
  <path d="M30 -30 L52 96" stroke="#5b4128" stroke-width="5"/><path d="M46 92 l16 -2 2 22 q-12 6 -16 -2z" fill="#6d7376"/>
  <path d="M-8 58 L-12 104 M10 58 L14 104" stroke="#2b3138" stroke-width="12"/>
  </g><ellipse cx="320" cy="608" rx="54" ry="7" fill="#000" opacity=".28"/>
  ${each(6, (index) => `<path d="M${60 + index * 28} ${352 - (index % 2) * 4} v-34 q6 -22 10 0 v34z" fill="#55683c"/>`)}`

const pass = (paint: Paint): string => `
  ${sky(paint, '#2c4a78', '#7a9cc4', '#e7d6d3', '#fbe3c4')}${sun(paint, 300, 262, 36, '#fff2d6')}${clouds(paint, { count: 6, from: 60, to: 200, colour: '#fff', opacity: 0.4 })}
  ${mountains(paint, 430, 330, '#8fa3c0', '#f3f2f2')}${mist(paint, 330, 120, '#f3e4da', 0.7)}${mountains(paint, 500, 290, '#566f95', '#e8edf3')}${mist(paint, 420, 120, '#dfe4ec', 0.65)}
  <path d="M0 470 Q220 440 420 500 T820 478 Q1010 452 1200 400 V675 H0Z" fill="${paint.down('#f4f6fa', '#c3d0e2')}"/>
  <path d="M0 560 Q300 500 560 566 T1200 500 V675 H0Z" fill="${paint.down('#ffffff', '#b6c6dc')}"/>
  <path d="M700 470 Q770 520 742 600 T820 675 H960 Q900 600 930 540 T860 464Z" fill="#9fb3ce" opacity=".45"/>
  ${each(40, () => `<circle cx="${paint.any(730, 960)}" cy="${paint.any(540, 672)}" r="${paint.any(3, 16)}" fill="#e3eaf3"/>`)}
  ${each(80, () => `<path d="M${paint.any(0, 1200)} ${paint.any(520, 670)}q${paint.any(20, 60)} ${paint.any(-8, 8)} ${paint.any(50, 120)} 0" stroke="#9db0cb" stroke-width="1.6" fill="none" opacity="${paint.any(0.15, 0.45)}"/>`)}
  <path d="M60 660 Q240 606 330 590 T560 560" fill="none" stroke="#8ea4c2" stroke-width="7" stroke-dasharray="4 9"/>
  ${each(8, (index) => {
    const [x, y, scale] = [130 + index * 62, 640 - index * 11.5, 1.1 - index * 0.062]
    const jacket = ['#c8412f', '#e39a2d', '#c8412f', '#2f5d86'][index % 4]
    return `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="6" cy="4" rx="26" ry="5" fill="#6f86a6" opacity=".5"/>
    <path d="M-6 0 L-2 -28 M10 0 L4 -28" stroke="#26303c" stroke-width="8"/>
    <path d="M-11 -24 Q-10 -60 2 -60 Q14 -60 14 -24Z" fill="${jacket}"/>
    <path d="M-20 -54 h14 v28 h-14z" fill="#39424d"/><circle cx="4" cy="-68" r="9" fill="#2a3038"/>
    <circle cx="11" cy="-69" r="3" fill="#fff4c4"/><path d="M12 -46 L28 -30 L30 2" stroke="${jacket}" stroke-width="6" fill="none"/>
    <path d="M28 -32 L32 4" stroke="#26303c" stroke-width="3"/></g>
    <circle cx="${x + 14}" cy="${y - 74 * scale}" r="${30 * scale}" fill="${paint.round(['#fff4c4', 0.75], ['#fff4c4', 0])}"/>`
  })}
  <path d="M124 614 Q360 560 572 540" fill="none" stroke="#d9502f" stroke-width="2.4" opacity=".8"/>
  ${each(60, () => `<circle cx="${paint.any(0, 1200)}" cy="${paint.any(0, 675)}" r="${paint.any(1, 3.4)}" fill="#fff" opacity="${paint.any(0.3, 0.9)}"/>`)}
  ${each(9, (index) => {
    const [x, y, tall] = [940 + index * 32, 560 - index * 9, 70 + (index % 3) * 26]
    return `<path d="M${x} ${y} l-22 0 22 ${-tall * 0.5} -14 0 14 ${-tall * 0.5} 14 ${tall * 0.5} -14 0 22 ${tall * 0.5}z" fill="#2f4a52"/>
    <path d="M${x} ${y - tall} l8 ${tall * 0.3} h-16z" fill="#fff"/>`
  })}`

const boatyard = (paint: Paint): string => `
  ${sky(paint, '#7fa9c2', '#d7dfd8', '#fbe3bf')}${sun(paint, 930, 196, 44, '#fff2cf')}${clouds(paint, { count: 7, from: 40, to: 190, colour: '#fff', opacity: 0.55 })}
  ${mountains(paint, 366, 190, '#9aabb6', '#e9eef0')}${hills(paint, 372, 56, '#7f9480')}
  ${water(paint, 364, ['#e4dcc2', '#93b4b8', '#4d8191'], '#fffbe6', 140)}${lightPath(paint, 930, 366, 520, '#fff2cf')}
  <path d="M0 500 Q300 470 640 500 T1200 528 V675 H0Z" fill="${paint.down('#b39a74', '#7b6345')}"/>
  ${each(160, () => `<ellipse cx="${paint.any(0, 1200)}" cy="${paint.any(510, 670)}" rx="${paint.any(3, 12)}" ry="${paint.any(2, 5)}" fill="${['#8f7a5b', '#cbb690', '#6b563c'][Math.floor(paint.any(0, 3))]}" opacity=".6"/>`)}
  <path d="M0 250 L250 210 L300 232 V520 H0Z" fill="${paint.across('#5f4732', '#7d6044')}"/>
  ${each(12, (index) => `<path d="M${index * 25} ${248 - index * 3.2}V520" stroke="#3f2e20" stroke-width="2" opacity=".6"/>`)}
  <path d="M-10 262 L252 200 L322 236 L316 248 L250 218 L-10 280Z" fill="#8e4a36"/>
  <rect x="90" y="320" width="110" height="200" fill="#2a1e16"/>
  <path d="M104 520 v-120 h26 v120z M150 520 v-160 h14 v160z" fill="#c49a62" opacity=".8"/>
  <g stroke="#5a4025" stroke-width="14" stroke-linecap="round"><path d="M360 612 L1120 486"/>
  <path d="M420 640 L1180 510"/></g>${each(11, (index) => `<path d="M${380 + index * 66} ${600 - index * 11}l52 34" stroke="#6f5231" stroke-width="11"/>`)}
  <g transform="translate(690 500) rotate(-6)"><path d="M-300 -96 Q-250 40 -120 66 H150 Q260 40 330 -132 Q250 -86 120 -74 Q-120 -58 -300 -96Z" fill="${paint.down('#cf9a5c', '#8f5a2c')}"/>
    ${each(5, (index) => `<path d="M${-284 + index * 24} ${-72 + index * 26} Q0 ${-28 + index * 20} ${318 - index * 36} ${-100 + index * 32}" fill="none" stroke="#6b4220" stroke-width="2.6" opacity=".75"/>`)}
    <path d="M-300 -96 Q-120 -58 120 -74 Q250 -86 330 -132 L326 -116 Q240 -68 120 -58 Q-120 -42 -296 -80Z" fill="#2f6472"/>
    <path d="M-120 66 H150 L140 80 H-110Z" fill="#4d2f17"/><path d="M330 -132 L338 -168" stroke="#7b4d25" stroke-width="12" stroke-linecap="round"/>
    ${each(7, (index) => `<path d="M${-230 + index * 74} ${-84 + Math.abs(index - 3) * -2} q6 -26 18 -28 h24 q12 2 18 26" fill="none" stroke="#b07d45" stroke-width="7"/>`)}
    <g fill="#5d3f22">${each(70, () => `<circle cx="${paint.any(-240, 270)}" cy="${paint.any(-50, 46)}" r="1.8"/>`)}
    </g></g>
  <path d="M520 580 l-30 60 M560 588 l6 62 M820 556 l-10 66 M880 540 l36 60" stroke="#4d3823" stroke-width="10" stroke-linecap="round"/>
  <g transform="translate(404 520)"><path d="M-18 86 L-14 10 Q0 -14 16 10 L20 86Z" fill="#3b5568"/>
  <circle cy="-22" r="16" fill="#c08d68"/><path d="M-18 -28 q18 -22 38 -2 l-4 6z" fill="#d9d4c8"/>
  <path d="M14 14 L58 2" stroke="#3b5568" stroke-width="12" stroke-linecap="round"/>
  <path d="M52 -6 h34 v14 h-34z" fill="#a8743c"/><path d="M-8 84 L-12 136 M12 84 L16 136" stroke="#2c2a28" stroke-width="15"/>
  </g><ellipse cx="408" cy="660" rx="60" ry="8" fill="#000" opacity=".3"/>
  ${each(40, () => `<path d="M${paint.any(380, 560)} ${paint.any(640, 672)}q8 -8 14 0 q-6 6 -12 0" fill="none" stroke="#e0bd86" stroke-width="2.6"/>`)}
  <g transform="translate(1080 420)"><path d="M-60 0 H70 Q56 24 40 26 H-40 Q-54 20 -60 0Z" fill="#8c3b34"/>
  <path d="M-6 0 V-96" stroke="#4a3a2b" stroke-width="5"/></g>`

export const land = { marsh, dam, grain, canal, pass, boatyard }
