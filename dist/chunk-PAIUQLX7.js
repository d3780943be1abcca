import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  rules
} from "./chunk-D7CVVGYE.js";
import "./chunk-7WHSMGDF.js";
import {
  suggestion
} from "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-JB3B2VJK.js";

// src/cli/run-rules.ts
function listRules({ format }, terminal) {
  return terminal.out(format === "json" ? `${JSON.stringify(rules.map(summary), void 0, 2)}
` : table()), 0;
}
function explainRule({ rule: id }, terminal) {
  let rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    let known = rules.map((candidate) => candidate.id);
    throw new UserError(
      "unknown-rule",
      `There is no rule ${id}.${suggestion(id, known)}`,
      "`schema-audit rules` lists them."
    );
  }
  return terminal.out(explanation(rule)), 0;
}
var summary = ({ id, category, severity, preset, proof, criteria, docs }) => ({
  id,
  category,
  severity,
  preset,
  proof,
  criteria,
  title: docs.title
});
function table() {
  let width = Math.max(0, ...rules.map(({ id }) => id.length));
  return `${[...new Set(rules.map(({ category }) => category))].map((category) => {
    let lines = rules.filter((rule) => rule.category === category).map(({ id, severity, preset, docs }) => {
      let note = preset === "recommended" ? "" : ` (${preset})`;
      return `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${docs.title}${note}`;
    });
    return [category, ...lines].join(`
`);
  }).join(`

`)}

${rules.length} rules. \`schema-audit explain <rule>\` shows one with its examples.
`;
}
function explanation({ id, severity, category, preset, criteria, docs }) {
  let { good, bad } = docs.examples;
  return [
    `${id}: ${docs.title}`,
    `${severity}, ${category}, ${preset}${criteria.length > 0 ? `, criterion ${criteria.join(", ")}` : ""}`,
    "",
    docs.rationale,
    "",
    "Found in:",
    indented(exampleText(bad)),
    "",
    good === "no safe way is known" ? "No safe way is known." : `Not found in:
${indented(exampleText(good))}`,
    ...(docs.references ?? []).map((reference) => `
${reference}`),
    "",
    `Switch it off in schema-audit.yml: rules: { ${id}: off }`,
    ""
  ].join(`
`);
}
var exampleText = (example) => typeof example == "string" ? example.trim() : Object.entries(example.files).map(([path, text]) => `${path}:
${text.trim()}`).join(`

`), indented = (text) => text.replaceAll(/^(?=.)/gm, "    ");
export {
  explainRule,
  listRules
};
