/** A wire text of a made-up coast: two speakers are plain, one is only “one of the pilots”. */
export const headline = 'Harbour pilots in Port Ellery end nine-day strike'
export const openQuote = 'Nobody on the quay will forget these nine days,'
export const annotated = '4.5 per cent'

export const wireText = `${headline}

PORT ELLERY, Nov. 20 — Harbour pilots in Port Ellery went back to work on Friday after their union and the harbour authority agreed on rest hours and pay.

“We asked for eleven hours between shifts and we got them,” said Mara Ostrow, who leads the Pilots' Union.

The Ellery Harbour Authority said in a statement: “Traffic will be back to normal by Monday.”

Two tankers and a grain ship had waited outside the breakwater since last Wednesday. The deal raises wages by ${annotated} over two years.

“${openQuote}” one of the pilots said.
`
