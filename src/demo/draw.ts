import sharp from 'sharp'

const width = 1200
const height = 675

const wave = (y: number, step: number, swing: number) =>
  `M0 ${y}` +
  Array.from(
    { length: Math.ceil(width / step) + 1 },
    (_, i) => ` q${step / 2} ${i % 2 ? swing : -swing} ${step} 0`,
  ).join('') +
  ` V${height} H0 Z`

const hills = (y: number, colour: string, seed: number) =>
  `<path fill="${colour}" d="M0 ${y} ${Array.from({ length: 7 }, (_, i) => `Q${i * 200 + 100} ${y - 60 - ((i * seed) % 5) * 22} ${i * 200 + 200} ${y}`).join(' ')} V${height} H0 Z"/>`

const scenes: Record<string, string> = {
  harbour: `<rect width="1200" height="675" fill="#f3d9b8"/><circle cx="900" cy="210" r="74" fill="#e8734a"/>
    ${hills(400, '#8fa3a8', 3)}<path fill="#3d6b7d" d="${wave(430, 150, 12)}"/><path fill="#2d5364" d="${wave(520, 200, 16)}"/>
    <g fill="#21313a"><path d="M240 470h220l-40 60H280z"/><rect x="340" y="330" width="8" height="140"/><path fill="#f8f4ea" d="M352 340l96 120h-96z"/>
    <path d="M640 500h160l-30 46H668z"/><rect x="712" y="396" width="7" height="104"/></g>`,
  marsh: `<rect width="1200" height="675" fill="#dfe9e4"/><circle cx="260" cy="190" r="60" fill="#f1c77a"/>${hills(380, '#a9bfae', 4)}
    <path fill="#7fa3a3" d="${wave(450, 240, 8)}"/>${Array.from({ length: 60 }, (_, i) => `<path d="M${i * 21} 675 q${(i % 5) * 6 - 12} -${110 + ((i * 37) % 90)} ${(i % 7) * 5 - 15} -${150 + ((i * 53) % 120)}" stroke="#51704f" stroke-width="${4 + (i % 3)}" fill="none"/>`).join('')}
    <path d="M820 470c10-70 60-90 50-150 30 10 36 40 12 60 30 40 20 90-8 110l4 90h-8l-6-86-10 86h-8z" fill="#5c6b75"/>`,
  storm: `<rect width="1200" height="675" fill="#5a6672"/>${hills(330, '#4a535d', 2)}<path fill="#3b5263" d="${wave(380, 170, 46)}"/>
    <path fill="#dfe7ea" d="M600 420c80-160 240-150 260-20 40-20 90 10 80 70H560c0-30 20-44 40-50z"/><path fill="#2c3a44" d="M0 560 1200 500v175H0z"/><path d="M0 612 1200 566" stroke="#e9d28a" stroke-width="8" stroke-dasharray="60 40"/>`,
  dam: `<rect width="1200" height="675" fill="#f6e3c5"/>${hills(360, '#b58a5f', 3)}${hills(420, '#8d6b4b', 4)}<path fill="#4f8aa0" d="${wave(440, 260, 8)}"/>
    <path d="M420 675 470 420h260l50 255z" fill="#c9cbc8"/><path d="M470 420h260" stroke="#6e7370" stroke-width="16"/>`,
  tram: `<rect width="1200" height="675" fill="#e7e3ef"/>${[80, 210, 330, 480, 620, 760, 900, 1030].map((x, i) => `<rect x="${x}" y="${190 + ((i * 71) % 130)}" width="110" height="420" fill="${i % 2 ? '#a7a1bd' : '#8f88aa'}"/>`).join('')}
    <rect y="560" width="1200" height="115" fill="#585269"/><rect x="220" y="400" width="760" height="170" rx="30" fill="#c8402f"/>${[270, 400, 530, 660, 790].map((x) => `<rect x="${x}" y="430" width="100" height="66" rx="8" fill="#f2efe6"/>`).join('')}
    <g fill="#2a2633"><circle cx="330" cy="576" r="26"/><circle cx="870" cy="576" r="26"/></g><path d="M0 606h1200" stroke="#bdb8cc" stroke-width="6"/>`,
  grain: `<rect width="1200" height="675" fill="#cfe3ee"/><circle cx="980" cy="150" r="66" fill="#f6c75e"/><rect x="200" y="190" width="130" height="260" rx="20" fill="#b9b4a9"/><rect x="350" y="240" width="110" height="210" rx="20" fill="#a39e92"/>
    <path fill="#d9ae4a" d="${wave(440, 300, 14)}"/>${Array.from({ length: 70 }, (_, i) => `<path d="M${i * 18} 675v-${120 + ((i * 29) % 70)}" stroke="#a97c22" stroke-width="4"/><ellipse cx="${i * 18}" cy="${545 - ((i * 29) % 70)}" rx="6" ry="18" fill="#c3922f"/>`).join('')}`,
}

/** A picture of a scene as PNG, 1200 × 675, drawn here and owned by nobody else. @throws on a scene that is not drawn. */
export const draw = (scene: string): Promise<Buffer> => {
  const drawing = scenes[scene]
  if (!drawing) throw new Error(`There is no drawing called ${scene}.`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
}
