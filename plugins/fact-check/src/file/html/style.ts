/** A document on paper: black on white, few lines, no colour that a copier would lose. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem 4rem; background: #fff; color: #111;
  font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, th, dt, .kind, .state, .facts, table, footer { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; }
header { border-bottom: 3px solid #111; margin-bottom: 1.5rem; padding-bottom: 1rem; }
.kind { font-size: .8rem; letter-spacing: .08em; margin: 0; text-transform: uppercase; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .3rem 0 .6rem; text-wrap: balance; }
h2 { border-bottom: 1px solid #111; font-size: 1.15rem; margin: 2.4rem 0 .8rem; padding-bottom: .2rem; }
h3 { font-size: .95rem; margin: 0 0 .4rem; }
p { margin: .4rem 0; }
dl.facts { display: grid; font-size: .86rem; gap: .2rem 1rem; grid-template-columns: 13rem 1fr; margin: .4rem 0; }
dt { color: #444; }
dd { margin: 0; }
code { font: .78rem/1.4 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; word-break: break-all; }
table { border-collapse: collapse; font-size: .82rem; line-height: 1.4; margin: .6rem 0; width: 100%; }
caption { color: #444; padding-bottom: .3rem; text-align: start; }
th, td { border-bottom: 1px solid #bbb; padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; }
thead th { border-bottom: 1px solid #111; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; width: 2.2rem; }
.words { font-family: Georgia, 'Times New Roman', serif; font-size: .95rem; }
td:last-child { width: 11rem; }
.state { font-size: .8rem; font-weight: 600; }
.aside { color: #444; font-size: .8rem; }
blockquote { border-inline-start: 3px solid #bbb; margin: .4rem 0; padding-inline-start: .8rem; white-space: pre-line; }
section.item { border-top: 1px solid #bbb; padding: .9rem 0; }
section.item:first-of-type { border-top: 0; padding-top: 0; }
.verdict { border: 1px solid #111; padding: .7rem 1rem; }
.verdict.broken { border-width: 3px; }
.verdict p:first-child { font-weight: 700; margin-top: 0; }
ul { margin: .3rem 0; padding-inline-start: 1.2rem; }
a { color: inherit; }
footer { border-top: 1px solid #111; color: #444; font-size: .8rem; margin-top: 2.5rem; padding-top: .6rem; }
@media (max-width: 34rem) { dl.facts { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, blockquote, .verdict { break-inside: avoid; }
  thead { display: table-header-group; }
}
`
