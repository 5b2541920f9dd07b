/** What is drawn on the buttons above the text: one path each, in a square of 24. */
export const icons = {
  h2: 'M3 5v14M11 5v14M3 12h8M15 10a3 3 0 1 1 5.2 2L15 19h6',
  h3: 'M3 5v14M11 5v14M3 12h8M15 9a3 3 0 1 1 3 3 3.5 3.5 0 1 1-3.3 4.6',
  ul: 'M9 6h12M9 12h12M9 18h12M3.5 6h2M3.5 12h2M3.5 18h2',
  ol: 'M10 6h11M10 12h11M10 18h11M3.5 5 5 4v5M3.5 15.5a1.5 1.5 0 1 1 2.6 1L3.5 20h3',
  blockquote: 'M4 5v14M9 7h12M9 12h12M9 17h8',
  bold: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
  italic: 'M10 4h8M6 20h8M14 4l-4 16',
  link: 'M10 7H7a5 5 0 0 0 0 10h3M14 7h3a5 5 0 0 1 0 10h-3M8 12h8',
  relatedLinks: 'M8 5H6a4 4 0 0 0 0 8h2M13 5h2a4 4 0 0 1 0 8h-2M8 9h5M5 20h14M16 17l3 3-3 3',
  quote: 'M3 5h18M3 19h18M7 9v6M11 10h9M11 14h6',
  annotation: 'M5 4h14M12 4v11M4 20h2M9 20h2M14 20h2M19 20h1',
} as const
