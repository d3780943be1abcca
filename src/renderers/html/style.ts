/** The whole look of the page: no script, no request; narrow and wide, light and dark. */
export const css = `
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --paper: #fff; --line: #d1d9e0; --soft: #f6f8fa;
  --red: #cf222e; --orange: #bc4c00; --yellow: #9a6700; --blue: #0969da; --green: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --paper: #0d1117; --line: #3d444d; --soft: #151b23;
  --red: #ff7b72; --orange: #ffa657; --yellow: #e3b341; --blue: #79c0ff; --green: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .4rem 0; }
ul, ol { padding-left: 1.5rem; margin: .4rem 0; }
li { margin: .25rem 0; }
code, pre { font: .87em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--soft); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .7rem; overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--dim); font-size: .87em; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.result { white-space: nowrap; }
table.chain th:not(:first-child), table.chain td:not(:first-child) { overflow-wrap: normal; white-space: nowrap; }
details { margin: .5rem 0; } summary { cursor: pointer; font-weight: 600; }
.dim { color: var(--dim); font-size: .9em; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0; padding: 0; list-style: none; }
.counts li { margin: 0; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 8px; min-width: 5.5rem; }
.counts .label { border: 0; padding: .5rem 0; width: 8rem; min-width: 0; align-self: center; color: var(--dim); } .none { color: var(--dim); font-weight: 400; }
nav { margin: 1rem 0; font-size: .9em; } a { color: var(--blue); text-decoration: none; } a:hover { text-decoration: underline; }
.counts b { display: block; font-size: 1.3rem; line-height: 1.2; }
.finding { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .9rem 0; }
.critical { border-color: var(--red); } .high { border-color: var(--orange); } .medium { border-color: var(--yellow); } .low { border-color: var(--blue); }
b.critical, span.critical { color: var(--red); } b.high, span.high { color: var(--orange); } b.medium, span.medium { color: var(--yellow); } b.low, span.low { color: var(--blue); }
.met { color: var(--green); } .unmet { color: var(--red); } .not-assessed { color: var(--dim); }
.added { color: var(--green); } .removed { color: var(--red); }
@media (max-width: 40rem) {
  .counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: .3rem; } .counts li { min-width: 0; padding: .3rem .4rem; font-size: .85em; }
  .counts .label { grid-column: 1 / -1; width: auto; padding: .4rem 0 0; }
  table.stack, table.stack tbody, table.stack tr, table.stack td { display: block; width: 100%; }
  table.stack thead { display: none; } table.stack td { border: 0; padding: .1rem 0; text-align: left; white-space: normal; }
  table.chain { font-size: .85em; } table.chain th, table.chain td { padding: .35rem .25rem; }
  table.chain th:not(:first-child) { white-space: normal; }
  table.stack tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
}
`.trim();
