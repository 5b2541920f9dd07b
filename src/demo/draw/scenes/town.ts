import { clouds, hills, mist, mountains, rain, sky, stars, sun, water } from '../nature.ts'
import { each, type Paint } from '../paint.ts'

/** A row of house fronts from left to right, some windows lit. */
const houses = (
  paint: Paint,
  {
    from,
    to,
    foot,
    low,
    high,
    colours,
    lit,
  }: {
    from: number
    to: number
    foot: number
    low: number
    high: number
    colours: string[]
    lit: string
  },
): string => {
  let drawn = ''
  for (let x = from, index = 0; x < to; index++) {
    const [wide, tall] = [paint.any(58, 108), paint.any(low, high)]
    const colour = colours[index % colours.length] ?? '#777'
    const top = foot - tall
    const roof =
      index % 3 === 1
        ? `<path d="M${x - 4} ${top} L${x + wide / 2} ${top - wide * 0.42} L${x + wide + 4} ${top}Z" fill="${colour}"/>
        <path d="M${x - 4} ${top} L${x + wide / 2} ${top - wide * 0.42} L${x + wide + 4} ${top}Z" fill="#000" opacity=".3"/>`
        : `<rect x="${x - 3}" y="${top - 8}" width="${wide + 6}" height="10" fill="${colour}"/>
        <rect x="${x - 3}" y="${top - 8}" width="${wide + 6}" height="10" fill="#000" opacity=".28"/>`
    const columns = Math.floor(wide / 26)
    const rows = Math.floor((tall - 40) / 38)
    const windows = each(Math.max(0, columns * rows), (at) => {
      const on = paint.any(0, 1) < 0.38
      const [left, down] = [
        x + 12 + (at % columns) * ((wide - 14) / columns),
        top + 18 + Math.floor(at / columns) * 38,
      ]
      return `<rect x="${left}" y="${down}" width="13" height="20" rx="1.5" fill="${on ? lit : '#1c2430'}" opacity="${on ? 0.95 : 0.5}"/>`
    })
    drawn += `<rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="${colour}"/>
    <rect x="${x}" y="${top}" width="${wide * 0.22}" height="${tall}" fill="#000" opacity=".1"/>
    ${roof}${windows}`
    x += wide + 2
  }
  return drawn
}

const lamp = (paint: Paint, x: number, foot: number, tall: number, colour: string): string =>
  `<path d="M${x} ${foot}V${foot - tall}q0 -16 18 -16h10" fill="none" stroke="#15191f" stroke-width="6"/>
  <circle cx="${x + 30}" cy="${foot - tall - 10}" r="${tall * 0.8}" fill="${paint.round([colour, 0.55], [colour, 0.12], [colour, 0])}"/>
  <ellipse cx="${x + 30}" cy="${foot - tall - 12}" rx="14" ry="6" fill="${colour}"/>`

const tram = (paint: Paint): string => `
  ${sky(paint, '#9fc3d6', '#d6e4e3', '#f8e6c8')}${sun(paint, 980, 170, 44, '#fff4d2')}${clouds(paint, { count: 8, from: 40, to: 180, colour: '#fff', opacity: 0.6 })}
  ${mountains(paint, 380, 170, '#b3b9c2', '#e6e8e9')}${hills(paint, 420, 60, '#a9aea2')}
  ${each(20, (index) => {
    const [x, tall] = [index * 62 - 10, paint.any(120, 290)]
    return `<rect x="${x}" y="${540 - tall}" width="60" height="${tall}" fill="${['#c3b8ad', '#b0a9a4', '#cfc2ae', '#a79f9e'][index % 4]}"/>
    ${each(Math.floor(tall / 30), (row) => `<rect x="${x + 9}" y="${552 - tall + row * 30}" width="12" height="15" fill="#6d7681" opacity=".5"/><rect x="${x + 36}" y="${552 - tall + row * 30}" width="12" height="15" fill="#6d7681" opacity=".5"/>`)}`
  })}
  <g transform="translate(-196 20)"><path d="M560 300 q58 -74 116 0 v240 h-116z" fill="#d9cdb8"/>
  <path d="M552 302 q66 -86 132 0z" fill="#7d8f8a"/><path d="M700 540 V236 l9 -40 9 40 v304z" fill="#d9cdb8"/>
  <path d="M618 262 v-18" stroke="#7d8f8a" stroke-width="4"/></g>
  ${mist(paint, 380, 200, '#f8e6c8', 0.55)}
  ${each(9, (index) => `<path d="M${50 + index * 146} 548 v-70" stroke="#5a4a3a" stroke-width="7"/><circle cx="${50 + index * 146}" cy="452" r="42" fill="#6d8558"/><circle cx="${36 + index * 146}" cy="440" r="24" fill="#86a06a" opacity=".8"/>`)}
  <rect y="540" width="1200" height="135" fill="${paint.down('#8f8a83', '#5f5b58')}"/>
  <rect y="536" width="1200" height="10" fill="#b4ada3"/>
  <g stroke="#3c3a3a" stroke-width="3"><path d="M0 250 H1200"/>
  </g><path d="M160 250V540M1050 250V540" stroke="#4a4a4c" stroke-width="7"/>
  <ellipse cx="600" cy="602" rx="440" ry="16" fill="#000" opacity=".35"/>
  <path d="M196 590 V440 Q200 396 250 392 H950 Q1000 396 1004 440 V590Z" fill="${paint.down('#d9553f', '#a8372a')}"/>
  <path d="M196 512 H1004 V540 H196Z" fill="#f2e7d2"/>
  <path d="M236 386 H964 l-14 -18 H250z" fill="#6b6f74"/><path d="M520 368 L560 262 L640 368" fill="none" stroke="#33373b" stroke-width="5"/>
  <path d="M536 254 H640" stroke="#33373b" stroke-width="6"/>
  ${each(7, (index) => `<rect x="${224 + index * 110}" y="414" width="92" height="80" rx="9" fill="${paint.down('#cfe0e6', '#6f8d9b')}"/><path d="M${232 + index * 110} 480 L${276 + index * 110} 418 h22 L${254 + index * 110} 480z" fill="#fff" opacity=".35"/>`)}
  ${each(9, (index) => `<circle cx="${262 + index * 86}" cy="${470 + (index % 2) * 3}" r="11" fill="#3b3b44" opacity=".75"/><path d="M${248 + index * 86} 494 q14 -24 28 0z" fill="#3b3b44" opacity=".75"/>`)}
  <g fill="none" stroke="#5d1c15" stroke-width="3"><rect x="436" y="408" width="96" height="174"/>
  <rect x="766" y="408" width="96" height="174"/><path d="M484 408V582M814 408V582"/>
  </g>
  ${each(4, (index) => `<circle cx="${300 + [0, 92, 500, 592][index]!}" cy="592" r="24" fill="#2b2a2c"/><circle cx="${300 + [0, 92, 500, 592][index]!}" cy="592" r="9" fill="#8b8b8b"/>`)}
  <circle cx="986" cy="530" r="9" fill="#fff3c8"/><rect x="880" y="398" width="92" height="16" rx="3" fill="#20242a"/>
  <g fill="#ffb43c">${each(12, (index) => `<rect x="${888 + index * 6.4}" y="402" width="4" height="8" opacity="${paint.any(0.3, 1)}"/>`)}
  </g>
  <path d="M0 618 H1200M0 638 H1200" stroke="#d8d5cf" stroke-width="5"/>`

const nightBus = (paint: Paint): string => `
  ${sky(paint, '#121a2c', '#22304a', '#3d4760')}${clouds(paint, { count: 8, from: 20, to: 170, colour: '#54607a', opacity: 0.35 })}
  ${houses(paint, { from: -20, to: 1220, foot: 500, low: 180, high: 340, colours: ['#2a3145', '#343247', '#26384a', '#3a3442'], lit: '#f5c873' })}
  ${mist(paint, 360, 170, '#7a86a0', 0.4)}
  <rect y="496" width="1200" height="179" fill="${paint.down('#2b3140', '#171c28')}"/>
  <rect y="492" width="1200" height="9" fill="#4b5262"/>
  ${lamp(paint, 150, 500, 210, '#ffd890')}${lamp(paint, 1010, 500, 210, '#ffd890')}
  <path d="M330 556 V352 Q332 322 364 320 H874 Q916 322 920 356 V556Z" fill="${paint.down('#d4a23b', '#9c6f22')}"/>
  <path d="M330 470 H920 V492 H330Z" fill="#f4ead2"/>
  ${each(6, (index) => `<rect x="${350 + index * 80}" y="346" width="68" height="96" rx="7" fill="${paint.down('#fff0c2', '#f2c977')}"/>`)}
  <path d="M836 346 h60 q10 2 12 16 v96 h-72z" fill="#bcd3dc"/>
  <rect x="842" y="326" width="66" height="16" rx="3" fill="#16181d"/>
  <g fill="#ffb43c">${each(9, (index) => `<rect x="${848 + index * 6.4}" y="330" width="4" height="8" opacity="${paint.any(0.4, 1)}"/>`)}
  </g>
  ${[2, 4].map((seat) => `<circle cx="${386 + seat * 80}" cy="404" r="13" fill="#4c3b2a"/><path d="M${364 + seat * 80} 442 q22 -38 44 0z" fill="#4c3b2a"/>`).join('')}
  <rect x="588" y="346" width="70" height="196" fill="#6e4f1a" opacity=".55"/>
  <path d="M623 346V542" stroke="#3b2b0f" stroke-width="3"/>
  ${[430, 800].map((x) => `<circle cx="${x}" cy="556" r="35" fill="#14161b"/><circle cx="${x}" cy="556" r="14" fill="#7e828a"/>`).join('')}
  <ellipse cx="626" cy="594" rx="320" ry="12" fill="#000" opacity=".5"/>
  <path d="M918 520 L1240 480 V640Z" fill="${paint.across(['#fff4cf', 0.75], ['#fff4cf', 0])}"/>
  <circle cx="914" cy="520" r="12" fill="#fffbe6"/><rect x="328" y="506" width="10" height="24" fill="#e04a3a"/>
  <g opacity=".8">${each(120, () => {
    const x =
      paint.any(0, 1) < 0.6
        ? paint.any(330, 920)
        : [180, 1040][Math.floor(paint.any(0, 2))]! + paint.any(-40, 40)
    return `<rect x="${x}" y="${paint.any(586, 670)}" width="${paint.any(3, 9)}" height="${paint.any(10, 46)}" rx="3" fill="#ffd890" opacity="${paint.any(0.06, 0.34)}"/>`
  })}</g>
  <path d="M206 500V410M206 410h-34v44h34" stroke="#cfd6e2" stroke-width="5" fill="#2f6a86"/>
  <g fill="#0f131b"><path d="M248 556 v-62 q0 -18 15 -18 q15 0 15 18 v62z"/>
  <circle cx="263" cy="462" r="13"/><path d="M276 508 l16 34 -6 3 -16 -26z"/>
  </g>
  ${rain(paint, 260, '#cfdcec', -0.18)}`

const cannery = (paint: Paint): string => `
  ${sky(paint, '#0f1c2e', '#27405a', '#5b6f7d', '#b98f74')}${stars(paint, 70, 230)}${clouds(paint, { count: 6, from: 130, to: 300, colour: '#7b7f8a', opacity: 0.3 })}
  ${hills(paint, 400, 60, '#2a3a49')}
  <path d="M190 440 V250 l70 -52 v52 l70 -52 v52 l70 -52 v52 l70 -52 v52 l70 -52 v242z" fill="${paint.across('#5b3a35', '#3c2a2c')}"/>
  ${each(5, (index) => `<path d="M${194 + index * 70} 250 l62 -46 v40 l-62 12z" fill="#ffdf98" opacity=".85"/>`)}
  <path d="M540 440 V226 H886 V440Z" fill="${paint.across('#6a4440', '#4a3232')}"/>
  <rect x="532" y="214" width="362" height="16" fill="#2d2224"/>
  <path d="M886 440 V288 H1060 V440Z" fill="#3d2d30"/>
  ${each(24, (index) => `<rect x="${562 + (index % 8) * 40}" y="${252 + Math.floor(index / 8) * 62}" width="26" height="36" fill="${paint.any(0, 1) < 0.8 ? '#ffd27d' : '#2a2226'}"/><path d="M${575 + (index % 8) * 40} ${252 + Math.floor(index / 8) * 62}v36" stroke="#3c2a2c" stroke-width="2"/>`)}
  ${each(4, (index) => `<rect x="${908 + index * 38}" y="324" width="24" height="30" fill="#ffd27d" opacity=".9"/>`)}
  <path d="M622 214 L634 60 H672 L684 214Z" fill="${paint.across('#7d4b43', '#43302f')}"/>
  <rect x="628" y="56" width="50" height="12" fill="#2d2224"/><g fill="#d9d0cc" filter="${paint.soft(12)}" opacity=".6">${each(8, (index) => `<ellipse cx="${660 + index * 54}" cy="${48 - index * 3 + (index % 2) * 12}" rx="${26 + index * 11}" ry="${18 + index * 4}"/>`)}
  </g>
  <rect x="736" y="150" width="30" height="66" fill="#4b3433"/>
  <g fill="#efe6df" filter="${paint.soft(8)}" opacity=".55">${each(4, (index) => `<ellipse cx="${756 + index * 30}" cy="${140 - index * 20}" rx="${14 + index * 8}" ry="${12 + index * 5}"/>`)}
  </g>
  <rect x="560" y="396" width="120" height="44" fill="#ffc868"/>
  <g fill="#241a1c">${each(5, (index) => `<path d="M${572 + index * 22} 440 v-22 q0 -8 6 -8 q6 0 6 8 v22z"/><circle cx="${578 + index * 22}" cy="404" r="5"/>`)}
  </g>
  <rect y="438" width="1200" height="26" fill="#1d232b"/>${each(40, (index) => `<rect x="${index * 30}" y="464" width="10" height="20" fill="#12171e"/>`)}
  ${water(paint, 478, ['#4a4d55', '#1f2f40', '#101b29'], '#8fa3b4', 110)}
  <g>${each(150, () => `<rect x="${paint.any(180, 1060)}" y="${paint.any(484, 650)}" width="${paint.any(8, 34)}" height="${paint.any(2, 4)}" rx="2" fill="#ffd27d" opacity="${paint.any(0.12, 0.55)}"/>`)}
  </g>
  ${each(3, (index) => `<g transform="translate(${90 + index * 480} ${508 + index * 14})"><path d="M-60 -12 H64 L50 16 H-46Z" fill="#0d151f"/><path d="M-30 -12 v-28 h30 v28z" fill="#1b2632"/><rect x="-22" y="-34" width="12" height="10" fill="#ffd27d"/><path d="M18 -12 v-64" stroke="#0d151f" stroke-width="4"/></g>`)}`

const riverTown = (paint: Paint): string => `
  ${sky(paint, '#7b8b96', '#b4b9b4', '#ded3b9')}${clouds(paint, { count: 14, from: 10, to: 230, colour: '#6f7a82', opacity: 0.42 })}${clouds(paint, { count: 5, from: 150, to: 280, colour: '#f6ecd3', opacity: 0.5 })}
  ${hills(paint, 352, 90, '#93a094')}${hills(paint, 376, 40, '#7a8a7c')}
  ${houses(paint, { from: -20, to: 420, foot: 436, low: 90, high: 176, colours: ['#c8b596', '#b58f72', '#a9a392', '#c9a78a'], lit: '#f3dca0' })}${houses(paint, { from: 760, to: 1230, foot: 436, low: 80, high: 168, colours: ['#b9a58a', '#a98169', '#cdbb9b', '#9f9a8c'], lit: '#f3dca0' })}
  <path d="M906 436 V214 l30 -66 30 66 v222z" fill="#a08d78"/><path d="M900 216 l36 -86 36 86z" fill="#5f6a68"/>
  <circle cx="936" cy="252" r="15" fill="#efe5cd"/><path d="M936 252v-10M936 252l8 5" stroke="#333" stroke-width="3"/>
  ${mist(paint, 300, 150, '#e6dcc4', 0.4)}
  ${water(paint, 424, ['#a79a80', '#857a64', '#5c5546'], '#e9dfc6', 150)}
  <path d="M330 428 Q420 372 600 366 T880 428 L896 470 Q860 436 800 436 Q740 438 730 500 H676 Q668 440 604 438 Q540 440 532 500 H478 Q470 440 410 438 Q360 440 326 474Z" fill="${paint.down('#9b8d7b', '#6d6255')}"/>
  <path d="M318 424 Q420 360 600 354 T894 424 L890 436 Q760 372 600 368 T324 438Z" fill="#b6a892"/>
  ${each(70, () => `<rect x="${paint.any(360, 850)}" y="${paint.any(378, 426)}" width="${paint.any(14, 30)}" height="9" fill="#000" opacity="${paint.any(0.03, 0.13)}"/>`)}
  <g stroke="#efe6d0" fill="none" opacity=".75">${each(36, (index) => `<path d="M${472 + (index % 3) * 200 + paint.any(-14, 70)} ${500 + paint.any(-4, 26)}q${paint.any(14, 40)} ${paint.any(-8, 8)} ${paint.any(40, 90)} 0" stroke-width="${paint.any(1.5, 4)}" opacity="${paint.any(0.3, 0.9)}"/>`)}
  </g>
  ${each(5, (index) => `<g transform="translate(${80 + index * 262} ${548 + (index % 3) * 30}) rotate(${paint.any(-9, 9)})"><rect width="${80 + index * 9}" height="9" rx="4" fill="#4d3f30"/><rect x="4" y="9" width="${72 + index * 9}" height="4" rx="2" fill="#efe6d0" opacity=".5"/></g>`)}
  ${each(2, (index) => `<path d="M${36 + index * 1050} 500 v-64" stroke="#4b4030" stroke-width="8"/><circle cx="${36 + index * 1050}" cy="412" r="36" fill="#66785a"/><circle cx="${24 + index * 1050}" cy="402" r="20" fill="#7f9069" opacity=".8"/>`)}
  <path d="M1096 675 V496 h44 V675z" fill="#f0e8d6"/>${each(9, (index) => `<rect x="1096" y="${504 + index * 20}" width="${index % 2 ? 22 : 44}" height="6" fill="#b8453a"/>`)}`

const stadium = (paint: Paint): string => `
  ${sky(paint, '#0b1626', '#1b2f47', '#34506a')}${clouds(paint, { count: 7, from: 20, to: 200, colour: '#4b6078', opacity: 0.3 })}
  ${[150, 1050].map((x) => `<path d="M${x} 400 L${x - 8} 110 h16z" fill="#26313d"/><rect x="${x - 46}" y="70" width="92" height="44" rx="4" fill="#2c3947"/>${each(10, (index) => `<circle cx="${x - 34 + (index % 5) * 17}" cy="${82 + Math.floor(index / 5) * 20}" r="6.5" fill="#fffbe2"/>`)}<circle cx="${x}" cy="92" r="190" fill="${paint.round(['#fff7d0', 0.85], ['#fff7d0', 0.16], ['#fff7d0', 0])}"/><path d="M${x} 92 L${x < 600 ? 1000 : 200} 675 L${x < 600 ? 240 : 960} 675Z" fill="#fff7d0" opacity=".07"/>`).join('')}
  <path d="M210 250 L990 250 L1050 300 H150Z" fill="#1a2430"/><path d="M150 300 H1050 V408 H150Z" fill="#273442"/>
  ${each(16, (index) => `<path d="M${176 + index * 56} 300V408" stroke="#1a2430" stroke-width="5"/>`)}
  ${each(300, () => `<circle cx="${paint.any(160, 1040)}" cy="${paint.any(316, 400)}" r="${paint.any(4, 6.4)}" fill="${['#c8553f', '#d9c9a8', '#4b6a86', '#e8b04a', '#7a3a34', '#8fa0ac'][Math.floor(paint.any(0, 6))]}" opacity=".85"/>`)}
  <rect y="406" width="1200" height="30" fill="#17324a"/>${each(6, (index) => `<path d="M${30 + index * 200} 414h${70 + (index % 3) * 26}v14h-${70 + (index % 3) * 26}z" fill="${['#e9e2cd', '#c8553f', '#e8b04a'][index % 3]}" opacity=".8"/>`)}
  <path d="M0 436 H1200 V675 H0Z" fill="${paint.down('#3f7a48', '#22552f')}"/>
  ${each(8, (index) => `<path d="M${-200 + index * 220} 675 L${240 + index * 104} 436 H${292 + index * 104} L${-90 + index * 220} 675Z" fill="#fff" opacity=".05"/>`)}
  <g fill="none" stroke="#f3f5ea" stroke-width="4" opacity=".85"><path d="M0 452 H1200"/>
  <path d="M300 675 L372 500 H828 L900 675"/><path d="M440 560 L470 500 H730 L760 560Z"/>
  </g>
  <g stroke="#fff" stroke-width="1.2" opacity=".35">${each(18, (index) => `<path d="M${486 + index * 13} 372V500"/>`)}
  ${each(10, (index) => `<path d="M480 ${380 + index * 12.6}H720"/>`)}
  </g><path d="M478 502 V368 H722 V502" fill="none" stroke="#fff" stroke-width="8"/>
  <g transform="translate(528 470) rotate(-64)"><path d="M-11 0 q11 -16 22 0 l3 46 h-28z" fill="#e8b04a"/>
  <circle cy="-15" r="12" fill="#d9a27c"/><path d="M-9 44 l-10 40 M9 44 l12 38" stroke="#22303f" stroke-width="10" stroke-linecap="round"/>
  <path d="M-8 4 L-24 -44 M8 4 L6 -50" stroke="#e8b04a" stroke-width="9" stroke-linecap="round"/>
  </g>
  <circle cx="492" cy="420" r="11" fill="#fff"/><circle cx="494" cy="418" r="4" fill="#333"/>
  <g transform="translate(640 590)"><path d="M-14 0 q14 -20 28 0 l2 52 h-32z" fill="#b8453a"/>
  <circle cy="-19" r="15" fill="#c98f6b"/><path d="M-16 -22 q16 -26 32 0 q-6 -4 -16 -4 t-16 4z" fill="#3a2a22"/>
  <path d="M-8 50 L-26 98 M10 50 L30 88" stroke="#f0ead8" stroke-width="13" stroke-linecap="round"/>
  <path d="M-12 6 L-38 40 M12 6 L34 -16" stroke="#b8453a" stroke-width="11" stroke-linecap="round"/>
  </g><ellipse cx="640" cy="690" rx="70" ry="12" fill="#000" opacity=".35"/>
  ${rain(paint, 320, '#eef3f0', -0.5)}`

export const town = { tram, 'night-bus': nightBus, cannery, 'river-town': riverTown, stadium }
