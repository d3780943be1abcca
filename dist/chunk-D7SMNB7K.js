import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  objectName,
  rules
} from "./chunk-QEIP7KH4.js";
import {
  severities
} from "./chunk-MCFSJI7X.js";
import {
  __commonJS,
  __toESM
} from "./chunk-H3XA6NA6.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    }, replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do
        result2 += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result2 + string.substring(cursor);
    }, createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/renderers/words.ts
var proofWords = {
  executed: "proved by execution",
  catalog: "read from the catalog",
  static: "read from the files"
}, statusWords = {
  met: "Met",
  unmet: "Unmet",
  "not-assessed": "Not assessed"
}, statusMarks = {
  met: "\u2705",
  unmet: "\u274C",
  "not-assessed": "\u26AA"
}, severityMarks = {
  critical: "\u{1F534}",
  high: "\u{1F7E0}",
  medium: "\u{1F7E1}",
  low: "\u{1F535}"
}, stepWords = {
  ok: "ok",
  failed: "failed",
  differs: "differs",
  none: "none",
  "not-walked": "not run"
}, capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1), counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`, grouped = (count) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ","), byId = new Map(rules.map((rule) => [rule.id, rule])), ruleOf = (id) => byId.get(id), ruleTitle = (id) => ruleOf(id)?.docs.title ?? capitalised(id.replaceAll("-", " "));
function percent(value) {
  return value === void 0 ? "n/a" : value > 0 && value < 0.01 ? "<1 %" : `${Math.floor(value * 100 + 1e-9)} %`;
}
function metricText(metric) {
  if (metric.value === void 0) return "n/a";
  let note = metric.note === void 0 ? "" : `; ${metric.note}`;
  return `${percent(metric.value)} (${metric.numerator}/${metric.denominator}${note})`;
}
function metricChange({ value, base }) {
  if (value === void 0 || base === void 0) return value !== void 0 ? "new" : "";
  let points = Math.floor(value * 100 + 1e-9) - Math.floor(base * 100 + 1e-9);
  return points === 0 ? "" : points > 0 ? `+${points}` : `\u2212${-points}`;
}
function severityList(counts, shown = severities) {
  let parts2 = shown.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
  return parts2.length < 2 ? parts2.join("") : `${parts2.slice(0, -1).join(", ")} and ${parts2.at(-1)}`;
}
var countStatus = (report, status) => report.criteria.filter((criterion) => criterion.status === status).length, criteriaSummary = (report) => `${countStatus(report, "met")} met, ${countStatus(report, "unmet")} unmet, ${countStatus(report, "not-assessed")} not assessed`;
function missingNote(criterion) {
  if (criterion.status !== "not-assessed") return "";
  let unsaid = criterion.missing.filter((missing) => !criterion.evidence.includes(missing.replace(/^an? /, "")));
  return unsaid.length > 0 ? ` (needs ${unsaid.join(", ")})` : "";
}
function outcomeOf({ verdict, inputs }) {
  return verdict.pass ? inputs.projects.some(
    ({ chain: chain2 }) => chain2.length > 0 && chain2.every(({ up }) => up === "not-walked")
  ) || inputs.projects.length === 0 ? "unexamined" : "ready" : "blocked";
}
var outcomes = {
  blocked: { mark: "\u274C", words: "do not merge yet" },
  ready: { mark: "\u2705", words: "ready to merge" },
  unexamined: { mark: "\u26A0\uFE0F", words: "could not be audited" }
}, criterionNumbers = ({ criteria: criteria2 }, action) => criteria2.flatMap(({ id }, at) => action.criteria.includes(id) ? [at + 1] : []), engineText = ({ inputs }) => inputs.engine === "pg-mem" ? inputs.serverVersion : `PostgreSQL ${inputs.serverVersion} (${inputs.engine === "pglite" ? "embedded" : "server"})`, placeOf = ({ location }) => !location || location.file === "" ? "" : location.line === void 0 ? location.file : `${location.file}:${location.line}`;
function byRule(findings) {
  let groups = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let group = groups.get(finding.rule);
    group ? group.push(finding) : groups.set(finding.rule, [finding]);
  }
  return groups;
}
var isSql = (remedy2) => /^\s*(--|ALTER|CREATE|DROP|UPDATE|INSERT|DELETE|COMMENT|GRANT|REVOKE|BEGIN|SET|VALIDATE|REINDEX|WITH|SELECT)\b/i.test(
  remedy2
) && /;\s*$/.test(remedy2);

// src/renderers/visible.ts
var HIDDEN = new RegExp(
  [
    "[\\u0000-\\u001f\\u007f-\\u009f]",
    // C0 and C1 controls, escape among them
    "[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u3164\\ufeff\\uffa0]",
    // soft hyphen, fillers, byte order mark
    "[\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufff9-\\ufffb]",
    // zero width, line separators, bidirectional overrides
    "[\\u{e0000}-\\u{e0fff}]",
    // tags and variation selectors
    "\\p{Surrogate}"
    // half a character
  ].join("|"),
  "gu"
), visible = (text) => text.replace(HIDDEN, escaped), visibleLines = (text) => text.split(/\r\n|\n/).map(visible).join(`
`);
function visibleReport(report) {
  return mapStrings(report, "");
}
var KEEPS_LINES = /* @__PURE__ */ new Set(["unified", "remedy"]);
function mapStrings(value, key) {
  return typeof value == "string" ? KEEPS_LINES.has(key) ? visibleLines(value) : visible(value) : Array.isArray(value) ? value.map((entry) => mapStrings(entry, key)) : typeof value != "object" || value === null ? value : Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, name)]));
}
var short = { "\n": "\\n", "\r": "\\r", "	": "\\t" }, escaped = (character) => short[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

// src/renderers/comment/budget.ts
function fitUnder(parts2, order2, limit, note) {
  let chosen = new Map(parts2.map((part2) => [part2.id, 0])), text = () => assemble(parts2, chosen, note);
  for (let id of order2) {
    let part2 = parts2.find((candidate) => candidate.id === id);
    for (let form = 1; part2 && form < part2.forms.length && text().length > limit; form++) chosen.set(id, form);
  }
  for (let id of order2.toReversed()) widen(id, chosen, () => text().length <= limit);
  return text();
}
function widen(id, chosen, fits) {
  let form = chosen.get(id) ?? 0;
  for (; form > 0; ) {
    if (chosen.set(id, form - 1), !fits()) {
      chosen.set(id, form);
      return;
    }
    form -= 1;
  }
}
function assemble(parts2, chosen, note) {
  let cut2 = parts2.filter((part2) => (chosen.get(part2.id) ?? 0) > 0).map((part2) => part2.name);
  return [...parts2.map((part2) => part2.forms[chosen.get(part2.id) ?? 0] ?? ""), cut2.length > 0 ? note(cut2) : ""].filter((text) => text !== "").join(`

`).concat(`
`);
}

// src/renderers/comment/markdown.ts
var LONGEST_NAME = 80, LONGEST_LINE = 500;
function code(text, longest = LONGEST_NAME) {
  let shown = cut(visible(text), longest);
  if (shown.trim() === "") return "<code>&#32;</code>";
  if (shown.includes("|")) return `<code>${entities(shown)}</code>`;
  let fence = "`".repeat(longestRun(shown) + 1), pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function fenced(text, language) {
  let lines = visibleLines(text).replace(/\n+$/, "").split(`
`), fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines.map((line) => cut(line, LONGEST_LINE)), fence].join(`
`);
}
function prose(text, names = NO_NAMES, longest = 600) {
  return cut(visible(text), longest).split(QUOTED).map((part2, at) => at % 2 === 1 ? code(part2) : plainPart(part2, at === 0, names)).join("");
}
var QUOTED = /(?<=^|[\s(])`([^`]+)`(?=$|[\s).,;:!?])/;
function plainPart(part2, isStart, names) {
  return part2.split(/( +)/).map((word2, at) => /^ *$/.test(word2) ? word2.slice(0, 1) : proseWord(word2, isStart && at === 0, names)).join("");
}
var NO_NAMES = /* @__PURE__ */ new Set(), link = (label2, url) => `[${label2}](${url})`, details = (summary2, body) => `<details><summary>${summary2}</summary>

${body}

</details>`, table = (header, alignment, rows) => [header, alignment.map((side) => side === "left" ? ":--" : "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join(`
`), PLAIN = /^[A-Za-z]+(?:['’–/-][A-Za-z]+)*$|^[+−]?\d{1,6}$/, NOT_PLAIN = /^(?:www|GH)\b|^[0-9a-f]{7,}$/i, LONE = /^[–—%=→…]$/, PUNCTUATION = /^[("'“)”.,;:!?…]*$/;
function proseWord(word2, isFirst, names) {
  let [, open = "", core = "", close = ""] = /^([("'“]*)(.*?)([)"'”.,;:!?…]*)$/su.exec(word2) ?? [];
  if (core === "") return PUNCTUATION.test(word2) ? word2 : code(word2);
  let opensList = isFirst && /^\d/.test(core) && /^[.)]/.test(close);
  return PLAIN.test(core) && !NOT_PLAIN.test(core) && !opensList && !names.has(core) || LONE.test(core) ? word2 : `${open}${code(core)}${close}`;
}
function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
var entities = (text) => text.replaceAll(/[^A-Za-z0-9 _]/gu, (character) => `&#${character.codePointAt(0)};`);
function cut(text, longest) {
  let characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}\u2026` : text;
}

// src/renderers/comment/mermaid.ts
var MOST_COLUMNS = 25;
function erDiagram(diagram) {
  let ids = new Map(diagram.tables.map((table2, at) => [table2.name, `t${at + 1}`])), references = diagram.references.flatMap(({ from, to, columns }) => {
    let [one, many] = [ids.get(from), ids.get(to)];
    return one && many ? [`    ${one} ||--o{ ${many} : "${label(columns.join(", "))}"`] : [];
  });
  return [
    "erDiagram",
    ...diagram.tables.map((table2) => `    ${ids.get(table2.name)}["${label(table2.name)}"]`),
    ...references,
    ...diagram.tables.flatMap((table2) => columnLines(table2, ids.get(table2.name) ?? ""))
  ].join(`
`);
}
function columnLines({ columns }, id) {
  if (!columns || columns.length === 0) return [];
  let lines = columns.slice(0, MOST_COLUMNS).map(({ name, type, keys }) => {
    let marks = keys.length > 0 ? ` ${keys.join(",")}` : "";
    return `        ${attributeType(type)} ${attributeName(name)}${marks}`;
  });
  return [`    ${id} {`, ...lines, "    }"];
}
var label = (name) => {
  let encoded = [...visible(name)].slice(0, 60).map((character) => /[A-Za-z0-9_., -]/.test(character) ? character : `#${character.codePointAt(0)};`);
  return encoded.length > 0 ? encoded.join("") : "#32;";
}, shortTypes = {
  "character varying": "varchar",
  character: "char",
  "timestamp with time zone": "timestamptz",
  "timestamp without time zone": "timestamp",
  "time with time zone": "timetz",
  "time without time zone": "time",
  "double precision": "double"
};
function attributeType(type) {
  let [, base = type, rest = ""] = /^([^([]*)(.*)$/s.exec(type) ?? [], safe = `${shortTypes[base.trim()] ?? base.trim()}${rest.replaceAll(" ", "")}`.replaceAll(/[^A-Za-z0-9_()[\],]/g, "_").slice(0, 40);
  return /^[A-Za-z]\w*(\(\d+(,\d+)?\))?(\[\])?$/.test(safe) ? safe : word(safe);
}
var attributeName = (name) => word(visible(name).slice(0, 63)), word = (text) => {
  let safe = text.replaceAll(/[^A-Za-z0-9_]/g, "_");
  return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
};

// src/renderers/comment/changes.ts
var MOST_ROWS = 30, FIRST_LINES = 120, LONGEST_DIAGRAM = 45e3;
function changesSection({ schemaDiff }) {
  let rows = changeRows(schemaDiff.changes);
  if (rows.length === 0) return "";
  let more = rows.length > MOST_ROWS ? `

\u2026 and ${counted(rows.length - MOST_ROWS, "more change")}.` : "";
  return `### What changes in the schema

${table(["Object", "Change"], ["left", "left"], rows.slice(0, MOST_ROWS))}${more}`;
}
function changeRows(changes) {
  let whole = new Map(
    changes.flatMap(
      (change) => change.object.kind === "relation" && change.kind !== "altered" ? [[relationKey(change), change.kind]] : []
    )
  );
  return changes.flatMap((change) => {
    let key = relationKey(change);
    return change.object.kind !== "relation" && whole.has(key) ? [] : [[code(objectName(change.object)), changeText(change, changes)]];
  });
}
var relationKey = ({ object }) => "relation" in object ? `${object.schema}.${object.relation}` : "";
function changeText(change, all) {
  let kind = change.object.kind === "relation" ? "table" : change.object.kind;
  return change.kind === "removed" ? `${kind} removed` : change.kind === "altered" ? `${kind} ${change.attribute}: ${valueText(change.before)} \u2192 ${valueText(change.after)}` : change.object.kind === "relation" ? `new table${partsText(change, all)}` : change.object.kind === "column" ? `new column, ${code(change.definition)}` : `new ${kind}`;
}
var valueText = (text) => text === "" ? "none" : code(text);
function partsText(relation, all) {
  let parts2 = all.filter((change) => change !== relation && relationKey(change) === relationKey(relation)), count = (kind, one, many) => {
    let number = parts2.filter((part2) => part2.object.kind === kind).length;
    return number > 0 ? [counted(number, one, many)] : [];
  }, texts = [
    ...count("column", "column"),
    ...count("constraint", "constraint"),
    ...count("index", "index", "indexes")
  ];
  return texts.length > 0 ? `: ${texts.join(", ")}` : "";
}
function diffForms({ schemaDiff }) {
  if (schemaDiff.unified === "") return [""];
  let lines = schemaDiff.unified.split(`
`).filter((line) => !/^(={5,}|---|\+\+\+)/.test(line)), added = lines.filter((line) => line.startsWith("+")).length, removed = lines.filter((line) => line.startsWith("-")).length, title = `<b>Schema diff</b> (+${added} \u2212${removed} lines)`, form = (most) => details(title, fenced(lines.slice(0, most).join(`
`), "diff"));
  return [form(lines.length), ...lines.length > FIRST_LINES ? [form(FIRST_LINES)] : [], ""];
}
function diagramForms({ schemaDiff }) {
  let { diagram } = schemaDiff;
  if (!diagram) return [""];
  let source = erDiagram(diagram), title = `<b>Diagram</b> of the changed tables and their neighbours (${diagram.tables.length} of ${diagram.of})`, line = `${title.replaceAll(/<\/?b>/g, "**")}: left out here.`;
  return source.length > LONGEST_DIAGRAM ? [line, ""] : [details(title, fenced(source, "mermaid")), line, ""];
}

// src/renderers/comment/names.ts
function namesIn({ subject }) {
  let names = [
    ..."relation" in subject && subject.relation !== void 0 ? [subject.relation] : [],
    ..."revision" in subject ? [subject.revision] : [],
    ...subject.kind === "extension" || subject.kind === "model" || subject.kind === "type" ? [subject.name] : []
  ];
  return new Set(names);
}
function namesOf(report) {
  let revisions = report.inputs.projects.flatMap((project) => project.chain.map((entry) => entry.revision));
  return /* @__PURE__ */ new Set([...report.findings.flatMap((finding) => [...namesIn(finding)]), ...revisions]);
}

// src/renderers/comment/places.ts
function place(finding, links) {
  let { location } = finding;
  if (!location || location.file === "") return "";
  let shown = code(shortPlace(placeOf(finding)), 60);
  if (!links) return shown;
  let line = location.line === void 0 ? "" : `#L${location.line}`;
  return link(shown, `${blob(links)}${path(links, location.file)}${line}`);
}
var rulePlace = (rule, links) => links ? link(rule, links.rules.replace("<id>", encodeURIComponent(rule))) : code(rule), commitPlace = (commit, links) => {
  let shown = code(commit.slice(0, 7));
  return links ? link(shown, `${links.repository}/commit/${encodeURIComponent(commit)}`) : shown;
}, blob = ({ repository, commit }) => `${repository}/blob/${encodeURIComponent(commit)}/`;
function path({ prefix }, file) {
  return [...prefix.split("/"), ...file.split("/")].filter((segment) => segment !== "" && segment !== ".").map((segment) => encodeURIComponent(segment).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}
function shortPlace(text) {
  let segments = text.split("/");
  return segments.length > 3 ? segments.slice(-2).join("/") : text;
}

// src/renderers/comment/verdict.ts
var markerLine = (marker) => `<!-- schema-audit id=${/^[0-9a-f]{1,64}$/.test(marker ?? "") ? marker : "0"} v=1 -->`;
function headline(report) {
  let { mark, words } = outcomes[outcomeOf(report)];
  return `## ${mark} Schema audit: ${words}`;
}
function obstacles(report) {
  return outcomeOf(report) !== "unexamined" ? "" : report.inputs.notExamined.map(
    ({ what, why, remedy: remedy2 }) => `- ${prose(what)}: ${prose(why)}${remedy2 === void 0 ? "" : ` **Next step:** ${prose(remedy2)}`}`
  ).join(`
`);
}
function summary(report, links) {
  let { inputs, verdict } = report, gate = code(`fail-on: ${verdict.failOn}`), commits = [
    ...inputs.head === void 0 ? [] : [`commit ${commitPlace(inputs.head, links)}`],
    ...inputs.base === void 0 ? [] : [`against ${baseName(links)} at ${code(inputs.base.slice(0, 7))}`]
  ].join(" "), salvaged = inputs.projects.some((project) => project.isSalvaged) ? ["the chain does not run: the rest is judged by what the migrations mean to build"] : [], facts = [gate, ...commits === "" ? [] : [commits], engineText(report), ...salvaged].join(" \xB7 ");
  return `**${criteriaSentence(report)}** ${countsSentence(report)} ${facts}`;
}
function criteriaSentence(report) {
  let unmet = countStatus(report, "unmet"), open = countStatus(report, "not-assessed"), all = report.criteria.length;
  if (unmet === 0 && open === 0) return `All ${all} acceptance criteria are met.`;
  let openText = open > 0 ? `, ${open} could not be assessed` : "";
  return unmet === 0 ? `No acceptance criterion is unmet${openText}.` : `${unmet} of ${all} acceptance criteria ${unmet === 1 ? "is" : "are"} unmet${openText}.`;
}
function countsSentence({ verdict }) {
  let pressing = ["critical", "high"], counts = verdict.newCounts ?? verdict.counts, subject = verdict.newCounts ? "This PR adds" : "The audit finds", found = severityList(counts, pressing), total = counts.critical + counts.high;
  if (found !== "") return `${subject} ${found} ${total === 1 ? "finding" : "findings"}.`;
  let others = counts.medium + counts.low;
  return others > 0 ? `${subject} ${counted(others, "finding")} of medium or low severity.` : `${subject} no findings.`;
}
var baseName = (links) => code(links?.baseName ?? "base");
function countsTable({ verdict }, links) {
  let row = (name, counts2, isBold) => [
    isBold ? `**${name}**` : name,
    ...severities.map(
      (severity) => isBold && counts2[severity] > 0 ? `**${counts2[severity]}**` : `${counts2[severity]}`
    )
  ], { counts, newCounts, fixedCounts } = verdict, rows = newCounts ? [
    row("New in this PR", newCounts, !0),
    row(`Already on ${baseName(links)}`, subtract(counts, newCounts), !1),
    ...fixedCounts ? [row("Fixed by this PR", fixedCounts, !1)] : []
  ] : [row("Found", counts, !0)];
  return table(["", ...severities.map(capitalised)], ["left", "right", "right", "right", "right"], rows);
}
function subtract(all, some) {
  let rest = (severity) => all[severity] - some[severity];
  return { critical: rest("critical"), high: rest("high"), medium: rest("medium"), low: rest("low") };
}
var criteriaHeading = (report) => `Acceptance criteria: ${criteriaSummary(report)}`;

// src/renderers/comment/findings.ts
var SHOWN = 10, FOLDED = [400, 200, 100, 50, 0];
function blockingFindings({ findings, verdict }) {
  let blocking = new Set(verdict.blocking);
  return findings.filter((finding) => blocking.has(finding.fingerprint));
}
function blockingForms(report, links) {
  let blocking = blockingFindings(report);
  if (blocking.length === 0) return [""];
  let shown = blocking.slice(0, SHOWN).map((finding, at) => blockingItem(finding, at, links)), folded = blocking.slice(SHOWN).map((finding, at) => itemHead(finding, at + SHOWN, links)), heading2 = `### Fix before merging
`;
  return [...[folded.length, ...FOLDED.filter((most) => most < folded.length)].map(
    (most) => [heading2, ...shown, ...foldedItems(folded, most)].join(`
`)
  ), [heading2, ...blocking.slice(0, 25).map((finding, at) => itemHead(finding, at, links))].join(`
`)];
}
function foldedItems(items, most) {
  if (items.length === 0) return [];
  let title = `${counted(items.length, "more finding")} that must be fixed`;
  if (most === 0) return [`
\u2026 and ${title}.`];
  let rest = items.length > most ? [`
\u2026 and ${items.length - most} more.`] : [];
  return ["", details(`<b>${title}</b>`, [...items.slice(0, most), ...rest].join(`
`))];
}
function blockingItem(finding, at, links) {
  let indent = " ".repeat(`${at + 1}. `.length), lines = [
    ...(finding.details ?? []).slice(0, 3).map((detail) => detailText(detail, namesIn(finding))),
    ...remedyLines(finding)
  ];
  return [
    itemHead(finding, at, links),
    ...lines.flatMap((line) => line.split(`
`)).map((line) => `${indent}${line}`)
  ].join(`
`);
}
function itemHead(finding, at, links) {
  let head2 = `${severityMarks[finding.severity]} **${capitalised(finding.severity)}:** ${prose(finding.message, namesIn(finding))}`, where = place(finding, links);
  return [
    `${at + 1}. ${head2}`,
    ...where ? [where] : [],
    rulePlace(finding.rule, links),
    proofWords[finding.proof]
  ].join(" \xB7 ");
}
function detailText(detail, names) {
  let [, label2, statement] = /^(Statement): (.*)$/s.exec(detail) ?? [];
  return label2 && statement ? `${label2}: ${code(statement, 200)}` : prose(detail, names, 300);
}
function remedyLines({ remedy: remedy2, ...finding }) {
  return remedy2 === void 0 ? [] : isSql(remedy2) || remedy2.includes(`
`) ? ["**Fix:**", fenced(remedy2, isSql(remedy2) ? "sql" : "")] : [`**Fix:** ${prose(remedy2, namesIn(finding))}`];
}
var ROWS = 20;
function otherForms(report, links) {
  let blocking = new Set(report.verdict.blocking), others = report.findings.filter((finding) => !blocking.has(finding.fingerprint));
  if (others.length === 0) return [""];
  let title = `<b>Also found</b>: ${othersTitle(report, others)}`, form = (most) => {
    let rows = others.slice(0, most).map((finding) => otherRow(report, finding, links)), more = others.length > most ? `

\u2026 and ${counted(others.length - most, "more finding")}.` : "";
    return details(title, otherTable(report, rows) + more);
  };
  return [
    form(others.length),
    ...others.length > ROWS ? [form(ROWS)] : [],
    `**Also found**: ${othersTitle(report, others)}.`
  ];
}
function othersTitle({ inputs }, others) {
  if (inputs.base === void 0) return counted(others.length, "finding");
  let fresh = others.filter((finding) => finding.isNew).length;
  return `${counted(fresh, "new finding")}, ${others.length - fresh} already there`;
}
function otherTable({ inputs }, rows) {
  return inputs.base === void 0 ? table(["Severity", "Finding", "Where"], ["left", "left", "left"], rows) : table(["Severity", "Finding", "Where", "Since"], ["left", "left", "left", "left"], rows);
}
function otherRow({ inputs }, finding, links) {
  let severity = `${severityMarks[finding.severity]} ${capitalised(finding.severity)}${finding.isNew ? ", new" : ""}`, since = inputs.base === void 0 ? [] : [finding.isNew ? "this PR" : baseName(links)];
  return [
    severity,
    prose(finding.message, namesIn(finding), 300),
    place(finding, links) || rulePlace(finding.rule, links),
    ...since
  ];
}

// src/renderers/comment/checks.ts
function criteriaSection(report) {
  let rows = report.criteria.map((criterion, at) => [
    `${at + 1}`,
    prose(criterion.title),
    resultCell(criterion),
    evidenceCell(criterion, namesOf(report))
  ]), shown = table(["", "Criterion", "Result", "Evidence"], ["right", "left", "left", "left"], rows);
  return report.criteria.every(({ status }) => status === "met") ? details(`<b>${criteriaHeading(report)}</b>`, shown) : `### ${criteriaHeading(report)}

${shown}`;
}
function resultCell({ status }) {
  let word2 = statusWords[status].replaceAll(" ", "&nbsp;");
  return status === "met" ? `${statusMarks[status]}&nbsp;${word2}` : `${statusMarks[status]}&nbsp;**${word2}**`;
}
function evidenceCell(criterion, names) {
  return prose(`${criterion.evidence}${missingNote(criterion)}`, names, 400);
}
function actionsSection(report) {
  if (report.actions.length === 0) return "";
  let numbers = new Map(blockingFindings(report).map((finding, at) => [finding.fingerprint, at + 1]));
  return ["### Do next", "", ...report.actions.map((action, at) => {
    let cleared = clearing(report, action, numbers);
    return `${at + 1}. **${capitalised(action.priority)}** ${prose(action.title, namesOf(report))}${cleared === "" ? "" : ` (clears ${cleared})`}`;
  })].join(`
`);
}
function clearing(report, action, numbers) {
  let findings = action.clears.flatMap((fingerprint) => numbers.get(fingerprint) ?? []), criteria2 = criterionNumbers(report, action), named = (one, many, list2) => list2.length === 0 ? [] : [`${list2.length === 1 ? one : many} ${list2.slice(0, 5).join(", ")}${list2.length > 5 ? " \u2026" : ""}`], rest = action.clears.length - findings.length, others = findings.length === 0 && rest > 0 ? [counted(rest, "finding")] : [];
  return [...named("finding", "findings", findings), ...others, ...named("criterion", "criteria", criteria2)].join(
    " and "
  );
}
function questionsSection(report) {
  return report.questions.length === 0 ? "" : ["### Questions for the author", "", ...report.questions.map(
    ({ text, because, answer }, at) => `${at + 1}. ${prose(text, namesOf(report))} ${prose(because, namesOf(report))} (${code(answer)} in ${code("schema-audit.yml")})`
  )].join(`
`);
}
function metricsSection(report, links) {
  let hasBase = report.inputs.base !== void 0, rows = report.metrics.map(
    (metric) => hasBase ? [prose(metric.title), percent(metric.base), metricText(metric), metricChange(metric)] : [prose(metric.title), metricText(metric)]
  ), shown = hasBase ? table(["", baseName(links), "this PR", "change"], ["left", "right", "right", "right"], rows) : table(["", "value"], ["left", "right"], rows);
  return details("<b>Metrics</b>", shown);
}
function howSection(report) {
  let { inputs, rules: rules2, suppressed } = report, notExamined = inputs.notExamined.map(({ what, why }) => `${prose(what)} (${prose(why.replace(/\.$/, ""))})`), notAssessed = rules2.notAssessed.map(({ rule }) => code(rule)), sentences = [
    ...inputs.projects.map((project) => projectSentence(report, project)),
    ...notExamined.length > 0 ? [`Not checked: ${notExamined.join("; ")}.`] : [],
    `${counted(rules2.ran, "rule")} ran, ${rules2.off} are off; ${counted(suppressed.length, "finding")} accepted.`,
    ...notAssessed.length > 0 ? [`Rules without their evidence: ${short2(notAssessed)}.`] : []
  ];
  return details("<b>How this was checked</b>", sentences.join(" "));
}
function projectSentence(report, project) {
  let chain2 = `${capitalised(project.tool)} in ${code(project.root)} (${project.applied} of ${counted(project.migrations, "migration")} applied)`, models = project.models ? `Models: ${prose(project.models.reader)}, ${counted(project.models.tables, "table")}.` : "No models.", pages = project.pages ? `Pages: ${code(project.pages.directory)} (${project.pages.count}).` : "No pages.";
  return `${chain2} on ${engineText(report)}, up, down and up again. ${models} ${pages}`;
}
var short2 = (names) => names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");

// src/renderers/comment/comment.ts
var LIMIT = 65e3, GIVES_WAY = ["others", "diff", "diagram", "blocking", "changes", "how", "metrics", "questions", "actions"], renderComment = (raw, style) => {
  let report = visibleReport(raw);
  return fitUnder(parts(report, style), GIVES_WAY, LIMIT, (cut2) => cutNote(cut2, style));
};
function parts(report, style) {
  let { links } = style, fixed = (id, text) => ({ id, name: id, forms: [text] }), whole = (id, name, text) => ({
    id,
    name,
    forms: text === "" ? [""] : [text, ""]
  }), { counts, fixedCounts } = report.verdict, hasFindings = [counts, fixedCounts].some((row) => severities.some((severity) => (row?.[severity] ?? 0) > 0));
  return [
    fixed("head", `${markerLine(style.marker)}
${headline(report)}`),
    fixed("summary", summary(report, links)),
    fixed("obstacles", obstacles(report)),
    fixed("counts", hasFindings ? countsTable(report, links) : ""),
    { id: "blocking", name: "findings that block", forms: blockingForms(report, links) },
    fixed("criteria", criteriaSection(report)),
    whole("changes", "table of changes", changesSection(report)),
    { id: "diff", name: "schema diff", forms: diffForms(report) },
    { id: "diagram", name: "diagram", forms: diagramForms(report) },
    whole("actions", "actions", actionsSection(report)),
    whole("questions", "questions", questionsSection(report)),
    { id: "others", name: "other findings", forms: otherForms(report, links) },
    whole("metrics", "metrics", metricsSection(report, links)),
    whole("how", "how this was checked", howSection(report)),
    fixed("footer", footer(report, style))
  ];
}
function footer(report, { links }) {
  let summaryLink = links?.jobSummary === void 0 ? [] : [link("job summary", links.jobSummary)];
  return `<sub>${[`schema-audit ${report.tool.version}`, ...summaryLink, "updated in place on each push"].join(" \xB7 ")}</sub>`;
}
function cutNote(cut2, { links }) {
  let where = links?.jobSummary === void 0 ? "the full report" : link("the full report", links.jobSummary);
  return `<sub>Shortened to fit a comment: ${cut2.join(", ")}. The rest stands in ${where}.</sub>`;
}

// src/renderers/markup.ts
var escapeMarkup = (text) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

// src/renderers/html/findings.ts
var MOST_OPEN = 10;
function findingsPart(report) {
  return report.findings.length === 0 ? "<p>No findings.</p>" : severities.flatMap((severity) => {
    let findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    let groups = [...byRule(findings)].map(([rule, group]) => ruleGroup(rule, group));
    return [`<h3><span class="${severity}">${capitalised(severity)}</span> (${findings.length})</h3>`, ...groups];
  }).join(`
`);
}
function ruleGroup(rule, findings) {
  let body = findings.map(findingBlock).join(`
`);
  return findings.length <= MOST_OPEN ? body : `<details>
<summary>${escapeMarkup(ruleTitle(rule))}: ${counted(findings.length, "finding")}</summary>
${body}
</details>`;
}
function findingBlock(finding) {
  let facts = [...placeOf(finding) === "" ? [] : [`<code>${escapeMarkup(placeOf(finding))}</code>`], escapeMarkup(finding.rule), proofWords[finding.proof]].join(" \xB7 "), details2 = (finding.details ?? []).map((detail) => `<li>${escapeMarkup(detail)}</li>`).join("");
  return [
    `<div class="finding ${finding.severity}">`,
    `<p>${finding.isNew ? "<b>New:</b> " : ""}${escapeMarkup(finding.message)}</p>`,
    `<p class="dim">${facts}</p>`,
    ...details2 === "" ? [] : [`<ul class="dim">${details2}</ul>`],
    ...remedy(finding.remedy),
    "</div>"
  ].join(`
`);
}
function remedy(fix) {
  return fix === void 0 ? [] : isSql(fix) || fix.includes(`
`) ? [`<p><b>Fix:</b></p>
<pre>${escapeMarkup(fix)}</pre>`] : [`<p><b>Fix:</b> ${escapeMarkup(fix)}</p>`];
}

// src/renderers/html/style.ts
var css = `
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
details { margin: .5rem 0; } summary { cursor: pointer; font-weight: 600; }
.dim { color: var(--dim); font-size: .9em; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0; padding: 0; list-style: none; }
.counts li { margin: 0; padding: .5rem .9rem; border: 1px solid var(--line); border-radius: 8px; min-width: 5.5rem; }
.counts b { display: block; font-size: 1.5rem; line-height: 1.2; }
.finding { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .9rem 0; }
.critical { border-color: var(--red); } .high { border-color: var(--orange); } .medium { border-color: var(--yellow); } .low { border-color: var(--blue); }
b.critical, span.critical { color: var(--red); } b.high, span.high { color: var(--orange); } b.medium, span.medium { color: var(--yellow); } b.low, span.low { color: var(--blue); }
.met { color: var(--green); } .unmet { color: var(--red); } .not-assessed { color: var(--dim); }
.added { color: var(--green); } .removed { color: var(--red); }
@media (max-width: 40rem) {
  table.stack, table.stack tbody, table.stack tr, table.stack td { display: block; width: 100%; }
  table.stack thead { display: none; } table.stack td { border: 0; padding: .1rem 0; text-align: left; white-space: normal; }
  table.stack tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
}
`.trim();

// src/renderers/html/html.ts
var renderHtml = (raw) => {
  let report = visibleReport(raw), title = `Schema audit: ${outcomes[outcomeOf(report)].words}`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>
${css}
</style>`,
    "</head>",
    "<body>",
    head(report, title),
    part("Findings", findingsPart(report)),
    part(`Acceptance criteria: ${criteriaSummary(report)}`, criteria(report)),
    part("Recommended actions", actions(report)),
    part("Open questions", questions(report)),
    part("Metrics", metrics(report)),
    part("Gaps between documentation, models and migrations", list(report.gaps)),
    ...report.inputs.projects.map((project) => part(`Migrations of ${project.name}`, chain(project))),
    part("Schema diff", diff(report)),
    part("In good order", list(report.strengths.map((strength) => strength.text))),
    part("What was examined", examined(report)),
    "</body>",
    "</html>",
    ""
  ].filter((line) => line !== "").join(`
`).concat(`
`);
}, part = (title, body) => body === "" ? "" : `<section>
<h2>${escapeMarkup(title)}</h2>
${body}
</section>`, list = (items) => items.length === 0 ? "" : `<ul>
${items.map((item2) => `<li>${escapeMarkup(item2)}</li>`).join(`
`)}
</ul>`;
function head(report, title) {
  let { verdict, inputs } = report, counts = severities.map(
    (severity) => `<li><b class="${severity}">${verdict.counts[severity]}</b>${capitalised(severity)}</li>`
  ), facts = [
    `fail-on: ${verdict.failOn}`,
    `${counted(verdict.blocking.length, "finding")} ${verdict.blocking.length === 1 ? "blocks" : "block"}`,
    ...inputs.head === void 0 ? [] : [`commit ${inputs.head.slice(0, 12)}`],
    ...inputs.base === void 0 ? [] : [`against ${inputs.base.slice(0, 12)}`],
    engineText(report)
  ], salvaged = inputs.projects.some((project) => project.isSalvaged) ? '<p><b class="unmet">The chain does not run.</b> The rest is judged by what the migrations mean to build.</p>' : "";
  return [
    `<header>
<h1>${outcomes[outcomeOf(report)].mark} ${escapeMarkup(title)}</h1>`,
    `<p class="dim">${escapeMarkup(facts.join(" \xB7 "))}</p>`,
    salvaged,
    `<ul class="counts">
${counts.join(`
`)}
</ul>
</header>`
  ].filter((line) => line !== "").join(`
`);
}
function criteria(report) {
  let rows = report.criteria.map((criterion, at) => {
    let result2 = `<span class="${criterion.status}">${statusMarks[criterion.status]} ${statusWords[criterion.status]}</span>`;
    return `<tr><td>${at + 1}. ${escapeMarkup(criterion.title)}</td><td class="result">${result2}</td><td class="dim">${escapeMarkup(criterion.evidence + missingNote(criterion))}</td></tr>`;
  });
  return stack(["Criterion", "Result", "Evidence"], rows);
}
var stack = (header, rows) => [
  '<table class="stack">',
  `<thead><tr>${header.map((name) => `<th>${escapeMarkup(name)}</th>`).join("")}</tr></thead>`,
  `<tbody>
${rows.join(`
`)}
</tbody>`,
  "</table>"
].join(`
`);
function actions(report) {
  let items = report.actions.map(
    ({ priority, title, clears }) => `<li><b class="${priority}">${capitalised(priority)}</b> ${escapeMarkup(title)} <span class="dim">(clears ${counted(clears.length, "finding")})</span></li>`
  );
  return items.length === 0 ? "" : `<ol>
${items.join(`
`)}
</ol>`;
}
function questions(report) {
  let items = report.questions.map(
    (question) => `<li>${escapeMarkup(question.text)}<br><span class="dim">${escapeMarkup(question.because)} Answer: <code>${escapeMarkup(question.answer)}</code> in <code>schema-audit.yml</code>.</span></li>`
  );
  return items.length === 0 ? "" : `<ol>
${items.join(`
`)}
</ol>`;
}
function metrics(report) {
  let rows = report.metrics.map((metric) => {
    let base = report.inputs.base === void 0 ? "" : `<td class="number dim">${metric.base === void 0 ? "" : `from ${percent(metric.base)}`}</td>`;
    return `<tr><td>${escapeMarkup(metric.title)}</td><td>${escapeMarkup(metricText(metric))}</td>${base}</tr>`;
  });
  return stack(report.inputs.base === void 0 ? ["Metric", "Value"] : ["Metric", "Value", "Base"], rows);
}
function chain(project) {
  let rows = project.chain.map(
    ({ revision, title, up, down, again }) => `<tr><td><code>${escapeMarkup(revision)}</code> ${escapeMarkup(title)}</td>${[up, down, again].map((result2) => `<td>${stepWords[result2]}</td>`).join("")}</tr>`
  ), header = ["Migration", "Up", "Down", "Up again"].map((name) => `<th>${name}</th>`).join("");
  return rows.length === 0 ? "" : `<table>
<thead><tr>${header}</tr></thead>
<tbody>
${rows.join(`
`)}
</tbody>
</table>`;
}
function diff({ schemaDiff }) {
  return schemaDiff.unified === "" ? "" : `<pre>${schemaDiff.unified.split(`
`).map((line) => {
    let kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : void 0;
    return kind ? `<span class="${kind}">${escapeMarkup(line)}</span>` : escapeMarkup(line);
  }).join(`
`)}</pre>`;
}
function examined(report) {
  let { inputs, rules: rules2 } = report;
  return list([
    ...inputs.projects.map(projectText),
    `${counted(rules2.ran, "rule")} ran, ${rules2.off} are off, ${counted(rules2.notAssessed.length, "rule")} without their evidence.`,
    ...inputs.notExamined.map(
      ({ what, why, remedy: remedy2 }) => `Not examined: ${what}: ${why.replace(/\.$/, "")}.${remedy2 ? ` ${remedy2}` : ""}`
    ),
    `schema-audit ${report.tool.version}`
  ]);
}
function projectText(project) {
  let models = project.models ? `models: ${counted(project.models.tables, "table")} (${project.models.reader})` : "no models", pages = project.pages ? `${counted(project.pages.count, "page")} in ${project.pages.directory}` : "no pages";
  return `${project.name}: ${project.applied} of ${counted(project.migrations, "migration")} of ${project.tool} in ${project.root} applied, ${models}, ${pages}.`;
}

// src/renderers/json.ts
var renderJson = (report) => `${JSON.stringify(ordered(report), void 0, 2)}
`, order = [
  "formatVersion",
  "tool",
  "inputs",
  "findings",
  "suppressed",
  "criteria",
  "metrics",
  "strengths",
  "gaps",
  "actions",
  "questions",
  "schemaDiff",
  "rules",
  "verdict",
  "id",
  "rule",
  "kind",
  "key",
  "name",
  "title",
  "version",
  "directory",
  "engine",
  "serverVersion",
  "base",
  "head",
  "projects",
  "runs",
  "root",
  "migrations",
  "applied",
  "heads",
  "relations",
  "isSalvaged",
  "revision",
  "file",
  "line",
  "severity",
  "priority",
  "status",
  "proof",
  "criterion",
  "project",
  "subject",
  "schema",
  "relation",
  "column",
  "page",
  "message",
  "text",
  "because",
  "evidence",
  "missing",
  "answer",
  "remedy",
  "details",
  "location",
  "fingerprint",
  "isNew",
  "value",
  "numerator",
  "denominator",
  "note",
  "clears",
  "criteria",
  "changes",
  "unified",
  "diagram",
  "pass",
  "failOn",
  "counts",
  "newCounts",
  "fixedCounts",
  "blocking",
  "critical",
  "high",
  "medium",
  "low"
], rank = new Map(order.map((key, at) => [key, at]));
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value != "object" || value === null) return value;
  let entries = Object.entries(value).toSorted(([one], [other]) => compare(one, other));
  return Object.fromEntries(entries.map(([key, entry]) => [key, ordered(entry)]));
}
var compare = (one, other) => (rank.get(one) ?? order.length) - (rank.get(other) ?? order.length) || +(one > other) - +(one < other);

// src/renderers/junit.ts
var renderJunit = (raw) => {
  let report = visibleReport(raw), suites = [
    { name: "Acceptance criteria", cases: report.criteria.map(criterionCase) },
    { name: "Rules", cases: ruleCases(report) }
  ], all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="schema-audit" ${totals(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escapeMarkup(name)}" ${totals(cases)}>`,
      ...cases.flatMap(caseLines),
      "  </testsuite>"
    ]),
    "</testsuites>",
    ""
  ].join(`
`);
}, outcomes2 = { met: "passed", unmet: "failed", "not-assessed": "skipped" }, criterionCase = (criterion) => ({
  name: criterion.title,
  group: "schema-audit.criteria",
  outcome: outcomes2[criterion.status],
  message: criterion.evidence,
  text: criterion.evidence
});
function ruleCases(report) {
  let blocking = new Set(report.verdict.blocking), found = [...byRule(report.findings)].map(([rule, findings]) => {
    let isBlocking = findings.some((finding) => blocking.has(finding.fingerprint));
    return {
      name: rule,
      group: "schema-audit.rules",
      outcome: isBlocking ? "failed" : "passed",
      message: `${ruleTitle(rule)} (${findings.length})`,
      text: findings.map(findingText).join(`
`)
    };
  }), unassessed = report.rules.notAssessed.map(
    ({ rule, missing }) => ({
      name: rule,
      group: "schema-audit.rules",
      outcome: "skipped",
      message: `needs ${missing.join(", ")}`,
      text: ""
    })
  );
  return [...found, ...unassessed];
}
var findingText = (finding) => [`[${finding.severity}]`, finding.message, ...placeOf(finding) === "" ? [] : [`(${placeOf(finding)})`]].join(" "), totals = (cases) => {
  let count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failed")}" skipped="${count("skipped")}" errors="0"`;
};
function caseLines({ name, group, outcome, message, text }) {
  let open = `    <testcase name="${escapeMarkup(name)}" classname="${escapeMarkup(group)}"`;
  return outcome === "failed" ? [
    `${open}>`,
    `      <failure message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure>`,
    "    </testcase>"
  ] : outcome === "skipped" ? [`${open}>`, `      <skipped message="${escapeMarkup(message)}"/>`, "    </testcase>"] : text === "" ? [`${open}/>`] : [`${open}>`, `      <system-out>${escapeMarkup(text)}</system-out>`, "    </testcase>"];
}

// src/renderers/sarif.ts
var levels = {
  critical: { level: "error", rank: 95, problem: "error", security: "9.3" },
  high: { level: "error", rank: 75, problem: "error", security: "7.5" },
  medium: { level: "warning", rank: 45, problem: "warning", security: "5.0" },
  low: { level: "note", rank: 15, problem: "recommendation", security: "2.0" }
}, MOST_RESULTS = 25e3, renderSarif = (report, style) => {
  let prefix = style.links?.prefix ?? "", all = [
    ...report.findings.map((finding) => ({ finding, reason: void 0 })),
    ...report.suppressed.map(({ finding, reason }) => ({ finding, reason }))
  ].slice(0, MOST_RESULTS), ids = [...new Set(all.map(({ finding }) => finding.rule))].toSorted(), log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            ...driver(report),
            rules: ids.map((id) => descriptor(id, all.find(({ finding }) => finding.rule === id)?.finding))
          }
        },
        automationDetails: { id: `schema-audit/${style.marker ?? "audit"}/` },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        results: all.map(({ finding, reason }) => result(finding, ids.indexOf(finding.rule), prefix, reason))
      }
    ]
  };
  return `${JSON.stringify(log, void 0, 2)}
`;
}, driver = (report) => ({
  name: "schema-audit",
  version: report.tool.version,
  semanticVersion: report.tool.version
});
function descriptor(id, example) {
  let rule = ruleOf(id), { level, problem, security } = levels[rule?.severity ?? example?.severity ?? "low"], text = rule?.docs.rationale ?? ruleTitle(id);
  return {
    id,
    name: id.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
    shortDescription: { text: ruleTitle(id) },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level },
    properties: {
      tags: [rule?.category ?? "schema", "database", "postgresql"],
      precision: (example?.proof ?? rule?.proof) === "static" ? "medium" : "very-high",
      "problem.severity": problem,
      ...rule?.category === "security" && { "security-severity": security }
    }
  };
}
function result(finding, ruleIndex, prefix, reason) {
  let { level, rank: rank2 } = levels[finding.severity], details2 = [...finding.details ?? [], ...finding.remedy === void 0 ? [] : [`Fix: ${finding.remedy}`]];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level,
    rank: rank2,
    message: { text: [finding.message, ...details2].join(`
`) },
    locations: [{ physicalLocation: physicalLocation(finding, prefix) }],
    partialFingerprints: { "schemaAudit/v1": finding.fingerprint },
    ...finding.isNew !== void 0 && { baselineState: finding.isNew ? "new" : "unchanged" },
    ...reason !== void 0 && { suppressions: [{ kind: "external", justification: reason }] },
    properties: { severity: finding.severity, proof: finding.proof, project: finding.project }
  };
}
function physicalLocation({ location }, prefix) {
  let file = location && location.file !== "" ? location.file : "schema-audit.yml";
  return {
    artifactLocation: { uri: [...prefix.split("/"), ...file.split("/")].filter((segment) => segment !== "" && segment !== ".").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: Math.max(1, location?.line ?? 1) }
  };
}

// src/finding/subject.ts
function subjectNames(subject) {
  let fields = ["schema", "relation", "page", "column", "name", "revision"], values = { ...subject };
  return fields.flatMap((field) => {
    let value = values[field];
    return value === void 0 ? [] : [value];
  });
}
function subjectLabel(subject) {
  return subject.kind === "migration" ? subject.name ? `${subject.revision} (${subject.name})` : subject.revision : subject.kind === "page" && subject.relation !== void 0 ? subject.column === void 0 ? subject.relation : `${subject.relation}.${subject.column}` : subjectNames(subject).filter((name, position) => !(position === 0 && name === "public" && "schema" in subject)).join(".");
}

// src/renderers/terminal/page.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/renderers/terminal/lines.ts
function columnsOf(text) {
  let columns = 0;
  for (let character of text) columns += columnsOfCharacter(character);
  return columns;
}
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
function columnsOfCharacter(character) {
  return /^[\u0020-\u007e]$/.test(character) ? 1 : new RegExp("\\p{Mark}|\\ufe0f", "u").test(character) ? 0 : WIDE.test(character) || new RegExp("\\p{Emoji_Presentation}", "u").test(character) ? 2 : 1;
}
function wrap(text, width) {
  let lines = [], line = "";
  for (let word2 of text.split(" ").flatMap((part2) => pieces(part2, width))) {
    let longer = line === "" ? word2 : `${line} ${word2}`;
    line !== "" && columnsOf(longer) > width ? (lines.push(line), line = word2) : line = longer;
  }
  return [...lines, line];
}
var COLOURS = new RegExp("\x1B\\[[0-9;]*m", "g");
function hang(first, text, width) {
  let indent = " ".repeat(columnsOf(first.replace(COLOURS, "")));
  return wrap(text, Math.max(20, width - indent.length)).map((line, at) => `${at === 0 ? first : indent}${line}`);
}
var padEnd = (text, columns) => text + " ".repeat(Math.max(0, columns - columnsOf(text))), shorten = (text, columns) => columnsOf(text) <= columns ? text : `${pieces(text, Math.max(1, columns - 1))[0] ?? ""}\u2026`;
function pieces(word2, width) {
  if (columnsOf(word2) <= width) return [word2];
  let parts2 = [], part2 = "", columns = 0;
  for (let character of word2) {
    let more = columnsOfCharacter(character);
    columns + more > width && (parts2.push(part2), part2 = "", columns = 0), part2 += character, columns += more;
  }
  return [...parts2, part2];
}

// src/renderers/terminal/page.ts
var NARROWEST = 60, WIDEST = 160, pageOf = (style) => ({
  width: Math.min(WIDEST, Math.max(NARROWEST, style.width)),
  isVerbose: style.verbose,
  paint: import_picocolors.default.createColors(style.color)
}), heading = (page, title) => {
  let line = "\u2500".repeat(Math.max(3, page.width - title.length - 4));
  return `${page.paint.dim("\u2500\u2500")} ${page.paint.bold(title)} ${page.paint.dim(line)}`;
}, section = (page, title, lines) => lines.length === 0 ? [] : ["", heading(page, title), ...lines], paragraph = (page, text, indent = "") => wrap(text, page.width - indent.length).map((line) => `${indent}${line}`), item = (page, first, text) => hang(first, text, page.width), dim = (page, lines) => lines.map((line) => page.paint.dim(line));
function severityPaint(page, severity) {
  let { paint } = page;
  return { critical: paint.red, high: paint.red, medium: paint.yellow, low: paint.cyan }[severity];
}
function statusPaint(page, status) {
  return { met: page.paint.green, unmet: page.paint.red, "not-assessed": page.paint.dim }[status];
}
function outcomePaint(page, outcome) {
  return { blocked: page.paint.red, ready: page.paint.green, unexamined: page.paint.yellow }[outcome];
}

// src/renderers/terminal/findings.ts
var MOST_OF_A_RULE = 10;
function findingLines(report, page) {
  return severities.flatMap((severity) => {
    let findings = report.findings.filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [
      "",
      severityPaint(page, severity)(page.paint.bold(`${capitalised(severity).toUpperCase()} (${findings.length})`)),
      ...[...byRule(findings).values()].flatMap((group) => groupLines(group, page, severity))
    ];
  });
}
function groupLines(group, page, severity) {
  let [first] = group;
  if (!first) return [];
  if (group.length > MOST_OF_A_RULE && !page.isVerbose) return foldedLines(group, first, page, severity);
  if (group.length < 3) return group.flatMap((finding) => singleLines(finding, page, severity));
  let paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint("\u25CF")} `, `${ruleTitle(first.rule)} (${group.length})`),
    ...dim(page, paragraph(page, `${first.rule}, ${proofWords[first.proof]}`, "  ")),
    ...group.flatMap((finding) => [
      ...item(page, "  - ", `${newMark(finding)}${finding.message}`),
      ...placeLines(finding, page, "    "),
      ...detailLines(finding, page, "    ")
    ]),
    ...remedyLines2(group, page)
  ];
}
function singleLines(finding, page, severity) {
  let paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint("\u25CF")} `, `${newMark(finding)}${finding.message}`),
    ...dim(
      page,
      paragraph(page, [placeOf(finding), finding.rule, proofWords[finding.proof]].filter(Boolean).join(" \xB7 "), "  ")
    ),
    ...detailLines(finding, page, "  "),
    ...remedyLines2([finding], page)
  ];
}
function foldedLines(group, first, page, severity) {
  let names = [...new Set(group.map((finding) => subjectLabel(finding.subject)))], shown = names.slice(0, MOST_OF_A_RULE).join(", "), more = names.length > MOST_OF_A_RULE ? `, \u2026 (+${names.length - MOST_OF_A_RULE})` : "", paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint("\u25CF")} `, `${ruleTitle(first.rule)}: ${counted(group.length, "finding")}: ${shown}${more}`),
    ...dim(
      page,
      paragraph(
        page,
        [placeOf(first), first.rule, proofWords[first.proof], "all with --verbose"].filter(Boolean).join(" \xB7 "),
        "  "
      )
    ),
    ...first.remedy === void 0 ? [] : oneRemedy(first.remedy, page, "Fix of the first:")
  ];
}
var newMark = (finding) => finding.isNew ? "New: " : "", placeLines = (finding, page, indent) => placeOf(finding) === "" ? [] : dim(page, paragraph(page, placeOf(finding), indent)), MOST_DETAILS = 5;
function detailLines(finding, page, indent) {
  let details2 = finding.details ?? [], shown = page.isVerbose ? details2 : details2.slice(0, MOST_DETAILS), more = details2.length > shown.length ? [`\u2026 and ${details2.length - shown.length} more`] : [];
  return dim(
    page,
    [...shown, ...more].flatMap((detail) => item(page, indent, detail))
  );
}
function remedyLines2(group, page) {
  let remedies = [...new Set(group.flatMap((finding) => finding.remedy ?? []))], shown = page.isVerbose ? remedies : remedies.slice(0, 3), more = remedies.length > shown.length ? [`  \u2026 and ${remedies.length - shown.length} more of this kind`] : [];
  return [...(shown.every(isSql) && shown.length > 1 ? [shown.join(`
`)] : shown).flatMap((remedy2) => oneRemedy(remedy2, page)), ...dim(page, more)];
}
function oneRemedy(remedy2, page, title = "Fix:") {
  let label2 = page.paint.green(title);
  if (!isSql(remedy2) && !remedy2.includes(`
`)) {
    let [first = "", ...rest] = item(page, `  ${title} `, remedy2);
    return [first.replace(title, label2), ...rest];
  }
  return [`  ${label2}`, ...remedy2.split(`
`).map((line) => `    ${line}`)];
}

// src/renderers/terminal/tables.ts
var criteriaTitle = (report) => `Acceptance criteria: ${criteriaSummary(report)}`;
function criteriaLines(report, page) {
  return report.criteria.flatMap((criterion, at) => {
    let number = String(at + 1).padStart(2), paint = statusPaint(page, criterion.status);
    return [
      ...item(page, `${statusMarks[criterion.status]} ${number}. `, criterion.title),
      ...paragraph(page, `${criterion.evidence}${missingNote(criterion)}`, "       ").map(paint)
    ];
  });
}
function metricLines(report, page) {
  let titleColumns = Math.min(
    Math.floor(page.width / 2),
    Math.max(...report.metrics.map((metric) => metric.title.length))
  );
  return report.metrics.flatMap((metric) => {
    let change = metric.base === void 0 || metricChange(metric) === "" ? "" : ` ${metricChange(metric)} against base`, rest = metricText(metric).replace(/^\S+( %)?\s?/, ""), first = `${padEnd(shorten(metric.title, titleColumns), titleColumns)}  ${percent(metric.value).padStart(6)}  `;
    return item(page, first, `${rest}${change}`).map((line) => line.trimEnd());
  });
}
function actionLines(report, page) {
  return report.actions.flatMap((action, at) => {
    let paint = severityPaint(page, action.priority), first = `${String(at + 1).padStart(2)}. ${padEnd(capitalised(action.priority), 8)} `, [line = "", ...others] = item(page, first, `${action.title}${clearing2(report, action)}`);
    return [line.replace(capitalised(action.priority), paint(capitalised(action.priority))), ...others];
  });
}
function clearing2(report, action) {
  let numbers = criterionNumbers(report, action), criteria2 = numbers.length > 0 ? ` and ${numbers.length === 1 ? "criterion" : "criteria"} ${numbers.join(", ")}` : "";
  return ` (clears ${counted(action.clears.length, "finding")}${criteria2})`;
}
var questionLines = (report, page) => report.questions.flatMap((question, at) => [
  ...item(page, `${at + 1}. `, question.text),
  ...dim(page, paragraph(page, `${question.because} Answer: ${question.answer} in schema-audit.yml.`, "   "))
]), stepMarks = {
  ok: "\u2713",
  failed: "\u2717",
  differs: "\u2260",
  none: "\u2013",
  "not-walked": "\xB7"
};
function chainLines(project, page) {
  let revisions = project.chain.map((entry) => entry.revision), columns = Math.min(Math.floor(page.width * 0.4), Math.max(8, ...revisions.map((revision) => revision.length))), cell = (result2) => padEnd(`${stepMarks[result2]} ${stepWords[result2]}`, 9), title = page.width - columns - 30 - 2, header = `${padEnd("Revision", columns)}  ${padEnd("up", 9)} ${padEnd("down", 9)} ${padEnd("again", 9)} title`;
  return [
    ...dim(page, [header]),
    ...project.chain.map(
      (entry) => `${padEnd(shorten(entry.revision, columns), columns)}  ${cell(entry.up)} ${cell(entry.down)} ${cell(entry.again)} ${shorten(entry.title, title)}`.trimEnd()
    )
  ];
}

// src/renderers/terminal/terminal.ts
var renderTerminal = (raw, style) => {
  let report = visibleReport(raw), page = pageOf(style);
  return `${[
    ...verdictLines(report, page),
    ...section(page, "Findings", findingLines(report, page).slice(1)),
    ...section(page, criteriaTitle(report), criteriaLines(report, page)),
    ...section(page, "Recommended actions", actionLines(report, page)),
    ...section(page, "Open questions", questionLines(report, page)),
    ...section(page, "Metrics", metricLines(report, page)),
    ...section(page, "Gaps between documentation, models and migrations", bullets(page, report.gaps)),
    ...report.inputs.projects.flatMap(
      (project) => section(page, chainTitle(report, project), chainLines(project, page))
    ),
    ...section(page, "In good order", strengthLines(report, page)),
    ...section(page, "What was examined", examinedLines(report, page)),
    "",
    ...dim(page, paragraph(page, `schema-audit ${report.tool.version}`))
  ].join(`
`)}
`;
};
function verdictLines(report, page) {
  let { verdict } = report, outcome = outcomeOf(report), { mark, words } = outcomes[outcome], gate = verdict.failOn === "never" ? "nothing blocks (fail-on: never)" : `fail-on: ${verdict.failOn}`, count = verdict.blocking.length, reasons = {
    blocked: `${counted(count, "finding")} ${count === 1 ? "blocks" : "block"} (${gate})`,
    ready: gate,
    unexamined: "the migrations were not run"
  };
  return [
    `${outcomePaint(page, outcome)(page.paint.bold(`${mark} ${capitalised(words)}`))}: ${reasons[outcome]}`,
    ...paragraph(page, countsText(report), "   "),
    ...paragraph(page, `Acceptance criteria: ${criteriaSummary(report)}.`, "   "),
    ...report.inputs.projects.flatMap((project) => projectLines(report, project, page)),
    ...obstacleLines(report, page)
  ];
}
function obstacleLines({ inputs }, page) {
  return inputs.notExamined.flatMap(
    ({ what, why, remedy: remedy2 }) => remedy2 === void 0 ? [] : item(page, "   ! ", `Not examined: ${what}: ${why.replace(/\.$/, "")}. ${remedy2}`).map(page.paint.yellow)
  );
}
function countsText({ verdict, suppressed }) {
  let found = severityList(verdict.counts);
  return `${[
    found === "" ? "No findings" : `Findings: ${found}`,
    ...verdict.newCounts ? [`new: ${severityList(verdict.newCounts) || "none"}`] : [],
    ...verdict.fixedCounts && severityList(verdict.fixedCounts) ? [`fixed: ${severityList(verdict.fixedCounts)}`] : [],
    ...suppressed.length > 0 ? [`accepted: ${suppressed.length}`] : []
  ].join("; ")}.`;
}
function projectLines(report, project, page) {
  let ran = `${project.applied} of ${counted(project.migrations, "migration")} applied from empty`, text = `${project.tool} in ${project.root}: ${ran} on ${engineText(report)}, ${counted(project.relations, "table")}.`;
  return [
    ...paragraph(page, text, "   "),
    ...project.isSalvaged ? item(page, "   ", "The chain does not run. What follows rests on what the migrations mean to build: each statement was tried by itself.").map(page.paint.yellow) : []
  ];
}
var chainTitle = ({ inputs }, project) => inputs.projects.length > 1 ? `Migrations of ${project.name}` : "Migrations", bullets = (page, texts) => texts.flatMap((text) => item(page, "- ", text)), MOST_STRENGTHS = 12;
function strengthLines(report, page) {
  let shown = page.isVerbose ? report.strengths : report.strengths.slice(0, MOST_STRENGTHS), more = report.strengths.length - shown.length;
  return [
    ...shown.flatMap(({ text }) => item(page, `${page.paint.green("\u2713")} `, text)),
    ...more > 0 ? dim(page, [`  \u2026 and ${more} more (--verbose)`]) : []
  ];
}
function examinedLines(report, page) {
  let { inputs, rules: rules2 } = report, projects = inputs.projects.map((project) => {
    let models = project.models ? `models: ${counted(project.models.tables, "table")} (${project.models.reader})` : "no models", pages = project.pages ? `pages: ${project.pages.count} in ${project.pages.directory}` : "no pages";
    return `${project.name}: ${counted(project.migrations, "migration")}${project.runs ? ` by ${project.runs}` : ""}, ${models}, ${pages}.`;
  }), notAssessed = rules2.notAssessed.map(({ rule, missing }) => `${rule} (needs ${missing.join(", ")})`);
  return [
    ...bullets(page, projects),
    ...bullets(page, [`${counted(rules2.ran, "rule")} ran, ${rules2.off} are off.`]),
    ...notAssessed.length > 0 ? item(page, "- ", `Not assessed: ${counted(notAssessed.length, "rule")}: ${shortList(notAssessed, page)}.`) : [],
    ...inputs.notExamined.flatMap(
      ({ what, why, remedy: remedy2 }) => remedy2 === void 0 ? item(page, "- ", `Not examined: ${what}: ${why.replace(/\.$/, "")}.`) : []
    )
  ];
}
var shortList = (names, page) => names.length > 5 && !page.isVerbose ? `${names.slice(0, 5).join(", ")}, \u2026 (+${names.length - 5})` : names.join(", ");

// src/renderers/index.ts
var renderers = {
  terminal: renderTerminal,
  markdown: renderComment,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  html: renderHtml
};

export {
  subjectNames,
  subjectLabel,
  outcomeOf,
  markerLine,
  renderers
};
