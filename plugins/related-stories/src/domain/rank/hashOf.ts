const prime = 0x01000193

/** FNV-1a, 32 bits: the same on every machine and in every version. */
export const hashOf = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime)
  return value >>> 0
}
