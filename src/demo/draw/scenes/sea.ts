import { ferryBoat, fishingBoat, freighter } from '../boats.ts'
import { birds, clouds, hills, lightPath, mist, rain, sky, stars, sun, water } from '../nature.ts'
import { each, type Paint } from '../paint.ts'

const harbour = (paint: Paint): string => `
  ${sky(paint, '#7fa3b5', '#f0d9b4', '#f7c58e')}${sun(paint, 905, 262, 40, '#fff0c9')}
  ${clouds(paint, { count: 7, from: 60, to: 190, colour: '#fff1dc', opacity: 0.5 })}
  ${hills(paint, 372, 70, '#b59f92')}${hills(paint, 390, 34, '#8d8580')}
  ${each(26, (index) => {
    const [x, tall, wide] = [430 + index * 30, paint.any(20, 52), paint.any(22, 34)]
    return `<path d="M${x} 392 v${-tall} l${wide / 2} ${-wide * 0.36} l${wide / 2} ${wide * 0.36} V392Z" fill="${['#7c6f6a', '#94796a', '#6f7478'][index % 3]}"/>
    <rect x="${x + 6}" y="${396 - tall}" width="6" height="8" fill="#f6d79a" opacity=".75"/>`
  })}
  <path d="M742 392 v-92 l12 -34 12 34 v92z" fill="#6a605d"/>
  ${water(paint, 390, ['#c9a98a', '#6d8e97', '#3f6672'], '#ffeccb', 120)}${lightPath(paint, 905, 390, 560, '#fff0c9', 0.8)}
  <path d="M0 675 V548 Q180 528 330 552 T690 560 T1010 548 T1200 566 V675Z" fill="${paint.down('#8a7565', '#4e4038')}"/>
  <path d="M330 600 Q520 572 640 600 T930 604 Q700 640 560 626 T330 600Z" fill="#9fb0ab" opacity=".55"/>
  <path d="M760 650 Q900 632 1080 648 Q940 668 760 650Z" fill="#9fb0ab" opacity=".4"/>
  <path d="M0 300 H262 V640 H0Z" fill="${paint.across('#4b4a4c', '#77716b')}"/>
  <rect y="292" width="276" height="20" fill="#8f877d"/>
  ${each(60, () => `<rect x="${paint.any(-10, 236)}" y="${Math.floor(paint.any(0, 13)) * 23 + 314}" width="${paint.any(26, 52)}" height="20" rx="2" fill="#000" opacity="${paint.any(0.03, 0.14)}"/>`)}
  <path d="M0 470 H262 V640 H0Z" fill="#27352c" opacity=".55"/>
  ${each(34, (index) => `<path d="M${index * 8} 470 q3 ${paint.any(18, 40)} -2 ${paint.any(30, 66)}" stroke="#3f5a3c" stroke-width="4" fill="none"/>`)}
  <g stroke="#2d2b2a" stroke-width="5"><path d="M206 312V630M232 312V630"/>
  ${each(14, (index) => `<path d="M206 ${326 + index * 22}h26"/>`)}
  </g>
  ${each(3, (index) => `<path d="M${40 + index * 66} 292 v-22 q-8 -10 11 -12 q19 2 11 12 v22z" fill="#3b3836"/>`)}
  <path d="M0 675 V622 Q150 600 300 640 L340 675Z" fill="#5a4a3f"/>
  <g stroke="#4a4038" stroke-width="2.4" fill="none"><path d="M188 284 Q320 470 424 540"/>
  <path d="M122 284 Q470 400 742 536"/></g>
  ${fishingBoat(paint, { x: 520, y: 560, scale: 1.18, tilt: -7, hull: '#2f5a6b', trim: '#d9633f' })}
  ${fishingBoat(paint, { x: 836, y: 562, scale: 0.92, tilt: 6, hull: '#8c3b34', trim: '#efd9a6' })}
  <ellipse cx="520" cy="604" rx="130" ry="12" fill="#2c231e" opacity=".45"/>
  <ellipse cx="840" cy="594" rx="104" ry="10" fill="#2c231e" opacity=".45"/>
  ${birds(paint, 5, 640, 190, '#5d5550')}`

const ferry = (paint: Paint): string => `
  ${sky(paint, '#3f4f78', '#a8759a', '#f2a48a', '#fbd6a3')}${sun(paint, 300, 356, 46, '#ffe9b8')}
  ${clouds(paint, { count: 9, from: 70, to: 250, colour: '#5b4a73', opacity: 0.4 })}
  ${hills(paint, 380, 120, '#8d6f92')}${hills(paint, 392, 60, '#5f5577')}
  ${water(paint, 388, ['#e9a58d', '#8a6c90', '#3a3f63', '#242a48'], '#ffd7b0', 190)}${lightPath(paint, 300, 390, 660, '#ffe2ae', 1.2)}
  <g opacity=".34" transform="translate(0 1010) scale(1 -1)">${ferryBoat(paint, { x: 716, y: 500, scale: 1.12, hull: '#1f3550', trim: '#b94f3d' })}
  </g>
  ${each(18, (index) => `<rect x="${930 + index * 15}" y="${504 + paint.any(-3, 10)}" width="${paint.any(20, 60)}" height="3" rx="2" fill="#fff" opacity="${0.5 - index * 0.02}"/>`)}
  ${ferryBoat(paint, { x: 716, y: 486, scale: 1.12, hull: '#24415f', trim: '#c8553f' })}
  <g fill="#dcd3d8" filter="${paint.soft(9)}" opacity=".55">${each(7, (index) => `<ellipse cx="${806 + index * 46}" cy="${286 - index * 13}" rx="${18 + index * 10}" ry="${12 + index * 4}"/>`)}
  </g>
  ${birds(paint, 6, 520, 250, '#3c3353')}`

const dredger = (paint: Paint): string => `
  ${sky(paint, '#9db6bd', '#d7dcd0', '#efe4c6')}${clouds(paint, { count: 10, from: 40, to: 260, colour: '#ffffff', opacity: 0.45 })}
  ${hills(paint, 392, 56, '#a9b3a8')}${hills(paint, 402, 24, '#8c988f')}
  ${water(paint, 400, ['#b9c0b2', '#7d958f', '#4a6a69'], '#f6f3e2', 150)}
  <path d="M610 452 H1110 L1080 524 H646Z" fill="${paint.down('#7a3e30', '#4f2921')}"/>
  <rect x="606" y="440" width="508" height="14" fill="#94503e"/>
  <path d="M650 440 Q700 396 770 412 T900 398 T1040 420 L1062 440Z" fill="${paint.down('#6b5a48', '#463a30')}"/>
  ${each(40, () => `<circle cx="${paint.any(680, 1030)}" cy="${paint.any(418, 438)}" r="${paint.any(2, 6)}" fill="#3b3128" opacity=".6"/>`)}
  <path d="M70 462 H560 L546 536 H96Z" fill="${paint.down('#2f4a56', '#1d323c')}"/>
  <rect x="60" y="448" width="508" height="16" fill="#d9a441"/>
  ${each(13, (index) => `<path d="M${64 + index * 40} 464 l14 -16 h14 l-14 16z" fill="#2a2a28"/>`)}
  <path d="M100 448 V360 H236 V448Z" fill="${paint.across('#e9e1cf', '#c9bfa9')}"/>
  <rect x="92" y="346" width="152" height="16" fill="#c85a3a"/>
  ${each(4, (index) => `<rect x="${112 + index * 30}" y="376" width="20" height="24" rx="2" fill="#3d5763"/>`)}
  <path d="M330 448 L346 344 H470 L486 448Z" fill="${paint.down('#e3b23c', '#b98525')}"/>
  <path d="M360 356 h70 v40 h-78z" fill="#31444d"/>
  <g fill="none" stroke-linejoin="round"><path d="M452 372 L640 152 L792 246" stroke="#c9922b" stroke-width="30"/>
  <path d="M452 372 L640 152 L792 246" stroke="#e8b947" stroke-width="14"/>
  <path d="M500 330 L600 220" stroke="#5b5b57" stroke-width="9"/>
  </g>
  <circle cx="640" cy="152" r="17" fill="#4b4439"/><circle cx="792" cy="246" r="13" fill="#4b4439"/>
  <path d="M752 250 Q742 330 806 344 Q872 338 846 262 Q800 232 752 250Z" fill="${paint.down('#6a6a66', '#3c3c3a')}"/>
  <path d="M758 262 Q800 240 842 268 L836 282 Q800 258 762 282Z" fill="#5d4c3d"/>
  ${each(6, (index) => `<path d="M${762 + index * 14} ${334 + (index % 3) * 3} l5 14 5 -14z" fill="#2f2f2e"/>`)}
  <g stroke="#5d4c3d" stroke-linecap="round">${each(26, () => `<path d="M${paint.any(770, 836)} ${paint.any(350, 400)}v${paint.any(6, 22)}" stroke-width="${paint.any(2, 5)}" opacity="${paint.any(0.4, 0.9)}"/>`)}
  </g>
  <rect x="512" y="300" width="12" height="236" fill="#3a3a38"/>
  <rect x="80" y="318" width="12" height="218" fill="#3a3a38"/>
  ${water(paint, 532, ['#6a8783', '#3d5c5c'], '#eef0dc', 70)}<ellipse cx="320" cy="540" rx="280" ry="10" fill="#152a30" opacity=".5"/>
  <ellipse cx="862" cy="530" rx="250" ry="9" fill="#152a30" opacity=".45"/>
  ${birds(paint, 9, 860, 180, '#53615f')}`

const lighthouseTower = (paint: Paint, x: number, foot: number, tall: number, lit: string) => {
  const top = foot - tall
  const half = tall * 0.13
  const band = (at: number) => {
    const [y1, y2] = [top + tall * at, top + tall * (at + 0.16)]
    const wide = (y: number) => half * (0.66 + ((y - top) / tall) * 0.34)
    return `<path d="M${x - wide(y1)} ${y1} H${x + wide(y1)} L${x + wide(y2)} ${y2} H${x - wide(y2)}Z" fill="#b8453a"/>`
  }
  return `<path d="M${x - half * 0.66} ${top} H${x + half * 0.66} L${x + half} ${foot} H${x - half}Z" fill="#f2ece0"/>
  ${band(0.12)}${band(0.46)}${band(0.8)}
    <path d="M${x - half * 0.66} ${top} H${x + half * 0.66} L${x + half} ${foot} H${x - half}Z" fill="${paint.across(['#000', 0.05], ['#000', 0], ['#000', 0.5])}"/>
    <rect x="${x - half * 0.95}" y="${top - tall * 0.03}" width="${half * 1.9}" height="${tall * 0.035}" fill="#3b3b40"/>
    <rect x="${x - half * 0.48}" y="${top - tall * 0.15}" width="${half * 0.96}" height="${tall * 0.12}" fill="${lit}"/>
    <g stroke="#3b3b40" stroke-width="${half * 0.09}"><path d="M${x - half * 0.16} ${top - tall * 0.15}v${tall * 0.12}M${x + half * 0.16} ${top - tall * 0.15}v${tall * 0.12}"/>
    </g>
    <path d="M${x - half * 0.64} ${top - tall * 0.15} H${x + half * 0.64} L${x} ${top - tall * 0.23}Z" fill="#8f2f2a"/>
    <path d="M${x} ${top - tall * 0.22}v${-tall * 0.05}" stroke="#3b3b40" stroke-width="${half * 0.09}"/>`
}

const storm = (paint: Paint): string => `
  ${sky(paint, '#2b3540', '#53616c', '#8c979a')}${clouds(paint, { count: 16, from: 0, to: 220, colour: '#1d252d', opacity: 0.55 })}${clouds(paint, { count: 7, from: 120, to: 270, colour: '#b9c1bf', opacity: 0.28 })}
  <path d="M1200 270 Q1090 258 1010 300 Q960 330 900 372 L850 470 H1200Z" fill="#343c42"/>
  ${lighthouseTower(paint, 1052, 290, 132, '#ffe9a8')}
  <circle cx="1052" cy="142" r="90" fill="${paint.round(['#ffedb8', 0.6], ['#ffedb8', 0])}"/>
  ${each(4, (row) => {
    const y = 330 + row * 46
    const crests = each(
      14,
      (index) =>
        `q${46 + row * 8} ${-36 - row * 12 + (index % 2) * 14} ${92 + row * 16} ${6 - (index % 3) * 6} `,
    )
    return `<path d="M-40 ${y} ${crests} V675 H-40Z" fill="${['#7d919a', '#647b86', '#4d6672', '#38525f'][row]}"/>`
  })}
  ${each(50, () => `<path d="M${paint.any(-20, 1000)} ${paint.any(330, 500)}q${paint.any(20, 50)} ${paint.any(-14, -4)} ${paint.any(50, 110)} 0" stroke="#d8e2e2" stroke-width="${paint.any(1.5, 4)}" fill="none" opacity="${paint.any(0.25, 0.7)}"/>`)}
  <path d="M0 552 L560 500 L1200 452 V675 H0Z" fill="${paint.down('#4a4d50', '#25292d')}"/>
  <path d="M0 548 L560 496 L1200 448 V470 L560 520 L0 574Z" fill="#7b7e7c"/>
  ${each(13, (index) => `<path d="M${index * 96 + (index > 6 ? 60 : 0)} ${545 - index * 8.2} l74 -6.6 v30 l-74 7z" fill="#93958f" ${index === 5 || index === 6 ? 'display="none"' : ''}/>`)}
  <path d="M0 640 L1200 520" stroke="#e8cf84" stroke-width="6" stroke-dasharray="64 44" opacity=".85"/>
  <g fill="#f4f8f8" filter="${paint.soft(22)}" opacity=".85"><path d="M440 540 Q440 420 530 370 Q580 300 640 350 Q740 380 720 450 Q730 500 690 540Z"/>
  <ellipse cx="640" cy="566" rx="210" ry="20"/></g>
  <g stroke="#fff" fill="none" stroke-linecap="round" filter="${paint.soft(5)}">${each(46, () => {
    const [lean, tall] = [paint.any(-0.9, 1.3), paint.any(90, 290)]
    return `<path d="M${paint.any(450, 690)} ${paint.any(490, 530)}q${lean * tall * 0.15} ${-tall * 0.8} ${lean * tall * 0.7} ${-tall}" stroke-width="${paint.any(8, 22)}" opacity="${paint.any(0.1, 0.4)}"/>`
  })}</g>
  <g fill="#fff">${each(520, () => {
    const [angle, far] = [paint.any(-2.75, -0.35), 60 + 260 * paint.any(0, 1) ** 0.8]
    return `<circle cx="${570 + Math.cos(angle) * far * 0.95 + far * 0.2}" cy="${500 + Math.sin(angle) * far}" r="${paint.any(0.8, 5) * (1.15 - far / 340)}" opacity="${paint.any(0.35, 0.95)}"/>`
  })}</g>
  ${rain(paint, 240, '#dfe8ea', 0.55)}`

const lighthouse = (paint: Paint): string => `
  ${sky(paint, '#0c1a33', '#1d3557', '#3d5a7a', '#7a8ea0')}${stars(paint, 130, 330)}
  <path d="M818 156 L-60 40 V236 Z" fill="${paint.across(['#ffe9a8', 0], ['#ffeeb9', 0.75])}"/>
  <path d="M818 156 L1260 70 V226Z" fill="${paint.across(['#ffeeb9', 0.7], ['#ffe9a8', 0.05])}"/>
  ${clouds(paint, { count: 6, from: 210, to: 330, colour: '#a9b9c6', opacity: 0.22 })}
  ${water(paint, 410, ['#5d7488', '#2a4763', '#12253c'], '#c9d8e0', 170)}${lightPath(paint, 360, 412, 640, '#ffe9b3', 0.7)}
  <path d="M1200 360 Q1060 338 960 366 Q820 372 742 420 Q690 470 676 540 Q640 590 610 675 H1200Z" fill="${paint.across('#1a2733', '#2d3c46')}"/>
  ${each(46, () => {
    const [x, y] = [paint.any(690, 1190), paint.any(430, 670)]
    return `<path d="M${x} ${y} l${paint.any(14, 60)} ${paint.any(-12, 12)} l${paint.any(-10, 20)} ${paint.any(14, 34)}z" fill="#000" opacity="${paint.any(0.06, 0.2)}"/>`
  })}
  <path d="M1200 360 Q1060 338 960 366 Q820 372 742 420 L760 424 Q840 392 962 386 Q1080 366 1200 384Z" fill="#52683f"/>
  <path d="M902 372 V304 L952 272 L1002 304 V366Z" fill="#e4ded0"/>
  <path d="M892 308 L952 266 L1012 308 L1004 318 L952 284 L900 318Z" fill="#7c352e"/>
  <rect x="930" y="316" width="20" height="24" fill="#ffd98a"/>
  <rect x="966" y="316" width="16" height="24" fill="#ffd98a"/>
  <circle cx="948" cy="330" r="70" fill="${paint.round(['#ffd98a', 0.35], ['#ffd98a', 0])}"/>
  ${lighthouseTower(paint, 818, 396, 214, '#fff3c4')}<circle cx="818" cy="158" r="120" fill="${paint.round(['#fff6d5', 0.95], ['#fff0bd', 0.3], ['#fff0bd', 0])}"/>
  <g fill="#e8f0f2" filter="${paint.soft(9)}" opacity=".75"><ellipse cx="640" cy="640" rx="60" ry="16"/>
  <ellipse cx="668" cy="596" rx="26" ry="30"/></g>
  <g fill="#fff">${each(70, () => `<circle cx="${paint.any(620, 700)}" cy="${paint.any(540, 650)}" r="${paint.any(0.8, 3)}" opacity="${paint.any(0.3, 0.8)}"/>`)}
  </g>`

const turbine = (x: number, foot: number, tall: number, turn: number, colour: string) => {
  const blade = tall * 0.62
  return `<path d="M${x - tall * 0.02} ${foot} L${x - tall * 0.009} ${foot - tall} h${tall * 0.018} L${x + tall * 0.02} ${foot}Z" fill="${colour}"/>
    ${each(3, (index) => `<path d="M0 0 Q${tall * 0.05} ${-blade * 0.3} ${tall * 0.008} ${-blade} Q${-tall * 0.014} ${-blade * 0.5} 0 0Z" fill="${colour}" transform="translate(${x} ${foot - tall}) rotate(${turn + index * 120})"/>`)}
    <circle cx="${x}" cy="${foot - tall}" r="${tall * 0.026}" fill="${colour}"/>`
}

const turbines = (paint: Paint): string => `
  ${sky(paint, '#5f9cc4', '#a9cfdd', '#f4ead0')}${sun(paint, 236, 190, 40, '#fff6d8')}${clouds(paint, { count: 12, from: 60, to: 290, colour: '#ffffff', opacity: 0.75 })}
  ${water(paint, 402, ['#bcd9d9', '#5f9cae', '#2f6f88'], '#ffffff', 180)}${lightPath(paint, 236, 404, 600, '#fff6d8')}
  <path d="M240 420 Q380 360 520 352 Q660 300 800 322 Q960 300 1080 352 Q1160 380 1200 392 V438 H230Z" fill="${paint.down('#8ea86a', '#5d7d57')}"/>
  <path d="M240 420 Q520 398 760 410 T1200 402 V446 Q720 462 230 432Z" fill="#6f6657"/>
  ${each(50, () => `<path d="M${paint.any(240, 1190)} ${paint.any(412, 436)}l${paint.any(8, 26)} 4 -6 10z" fill="#3f3a33" opacity="${paint.any(0.2, 0.6)}"/>`)}
  ${each(60, () => `<ellipse cx="${paint.any(420, 1160)}" cy="${paint.any(352, 400)}" rx="${paint.any(8, 40)}" ry="${paint.any(2, 6)}" fill="#4d6b48" opacity="${paint.any(0.15, 0.5)}"/>`)}
  ${turbine(560, 352, 188, 18, '#f4f6f3')}${turbine(790, 326, 206, 52, '#ffffff')}${turbine(1010, 334, 178, 5, '#eef2ef')}
  ${each(3, (index) => `<path d="M${664 + index * 236} ${336 + index * 6} l2 -${130 - index * 10} h5 l2 ${130 - index * 10}z" fill="#dfe6e2" opacity=".85"/>`)}
  ${each(9, (index) => `<path d="M${330 + index * 17} ${414 - (index % 3) * 3} v-13 l7 -6 7 6 v13z" fill="${['#e9e2d2', '#c9644b', '#dfd6c0'][index % 3]}"/>`)}
  ${fishingBoat(paint, { x: 300, y: 566, scale: 0.86, hull: '#b0472f', trim: '#f2e6c8' })}
  <ellipse cx="300" cy="590" rx="110" ry="7" fill="#173f52" opacity=".5"/>
  ${each(5, (index) => `<circle cx="${470 + index * 110}" cy="${590 + (index % 2) * 26}" r="8" fill="#e2763a"/><rect x="${462 + index * 110}" y="${597 + (index % 2) * 26}" width="16" height="3" fill="#173f52" opacity=".5"/>`)}
  ${birds(paint, 7, 420, 250, '#4f6b7a')}`

const crane = (x: number, foot: number, scale: number, colour: string, arm: number) =>
  `<g transform="translate(${x} ${foot}) scale(${scale})" fill="none" stroke="${colour}" stroke-linecap="square"><path d="M-46 0 L-30 -230 M46 0 L30 -230 M-40 -84 H40 M-34 -160 H34" stroke-width="11"/>
  <path d="M-44 -4 L40 -84 M44 -4 L-40 -84 M-38 -88 L34 -158 M38 -88 L-34 -158" stroke-width="4"/>
   <path d="M-120 -236 H230" stroke-width="13" transform="rotate(${arm} 0 -236)"/>
   <path d="M0 -330 L-112 -240 M0 -330 L210 -240" stroke-width="4" transform="rotate(${arm} 0 -236)"/>
   <path d="M-8 -236 L0 -330 L8 -236" stroke-width="8"/><rect x="-22" y="-232" width="44" height="30" fill="${colour}"/>
   <rect x="-120" y="-236" width="40" height="26" fill="${colour}" transform="rotate(${arm} 0 -236)"/>
   </g>`

const cranes = (paint: Paint): string => `
  ${sky(paint, '#44607c', '#9fa9b0', '#f0c49a', '#f7dcae')}${sun(paint, 930, 392, 52, '#fff0c4')}${clouds(paint, { count: 9, from: 60, to: 300, colour: '#6f6a7c', opacity: 0.35 })}
  ${water(paint, 424, ['#eac49b', '#8d97a0', '#3e566b'], '#fff1cf', 170)}${lightPath(paint, 930, 426, 640, '#fff3cd')}
  ${freighter(560, 424, 0.4, '#7d7882')}${freighter(690, 430, 0.62, '#6a6872')}${freighter(1110, 428, 0.5, '#7d7882')}${freighter(800, 440, 0.85, '#565863')}${freighter(1030, 456, 1.15, '#454a56')}${freighter(600, 470, 1.3, '#3b424e')}
  ${mist(paint, 392, 90, '#f7dcae', 0.5)}
  <path d="M0 470 H430 L470 675 H0Z" fill="${paint.across('#262c36', '#3a424c')}"/>
  <rect y="460" width="436" height="16" fill="#525a62"/>
  ${each(24, (index) => {
    const [column, row] = [index % 6, Math.floor(index / 6)]
    return `<rect x="${24 + column * 58 + (row % 2) * 5}" y="${430 - row * 30}" width="54" height="28" fill="${['#a0463a', '#2f6273', '#c08a3c', '#6e7a55', '#84516a'][Math.floor(paint.any(0, 5))]}" ${row === 3 && column > 2 ? 'display="none"' : ''}/>
    <path d="M${24 + column * 58 + (row % 2) * 5} ${430 - row * 30}h54v28" fill="none" stroke="#000" stroke-opacity=".3" stroke-width="2"/>`
  })}
  ${crane(120, 462, 0.92, '#232b37', -2)}${crane(322, 464, 1.14, '#1a212c', -4)}
  <g fill="#1a212c">${each(9, (index) => `<path d="M${150 + index * 25 + paint.any(-6, 6)} 462 v-19 q-1 -7 4 -7 q5 0 4 7 v19z"/><circle cx="${154.5 + index * 25}" cy="431" r="4.4"/>`)}
  </g>
  <path d="M196 436 v-36 h76 v22 h-76" fill="#e9dfc7" stroke="#1a212c" stroke-width="3"/>
  ${birds(paint, 6, 620, 220, '#3c4654')}`

export const sea = { harbour, ferry, dredger, storm, lighthouse, turbines, cranes }
