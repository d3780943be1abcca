import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  subjectLabel
} from "./chunk-HFXHHIII.js";
import {
  rules
} from "./chunk-D7CVVGYE.js";
import {
  objectName
} from "./chunk-7WHSMGDF.js";
import {
  severities
} from "./chunk-MCFSJI7X.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JB3B2VJK.js";

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
}, capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1), counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`, grouped = (count) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ","), byId = new Map(rules.map((rule2) => [rule2.id, rule2])), ruleOf = (id) => byId.get(id), ruleTitle = (id) => ruleOf(id)?.docs.title ?? capitalised(id.replaceAll("-", " "));
function percent(value) {
  return value === void 0 ? "n/a" : value > 0 && value < 0.01 ? "<1 %" : `${Math.floor(value * 100 + 1e-9)} %`;
}
function metricText(metric) {
  if (metric.value === void 0) return "n/a";
  let note = metric.note === void 0 ? "" : `; ${metric.note}`;
  return `${percent(metric.value)} (${metric.numerator}/${metric.denominator}${note})`;
}
var coverage = "audit-coverage", comparedWith = ({ id, base }) => id === coverage ? void 0 : base;
function metricChange(metric) {
  if (metric.id === coverage) return "";
  let { value, base } = metric;
  if (value === void 0 || base === void 0) return value !== void 0 ? "new" : "";
  let points = Math.floor(value * 100 + 1e-9) - Math.floor(base * 100 + 1e-9);
  return points === 0 ? "" : points > 0 ? `+${points}` : `\u2212${-points}`;
}
function severityList(counts2, shown = severities) {
  let parts3 = shown.filter((severity) => counts2[severity] > 0).map((severity) => `${counts2[severity]} ${severity}`);
  return parts3.length < 2 ? parts3.join("") : `${parts3.slice(0, -1).join(", ")} and ${parts3.at(-1)}`;
}
var countStatus = (report, status) => report.criteria.filter((criterion) => criterion.status === status && !criterion.isManual).length, criteriaSummary = (report) => `${countStatus(report, "met")} met, ${countStatus(report, "unmet")} unmet, ${countStatus(report, "not-assessed")} not assessed`;
function missingNote(criterion) {
  if (criterion.status !== "not-assessed") return "";
  let unsaid = criterion.missing.filter((missing) => !criterion.evidence.includes(missing.replace(/^an? /, "")));
  return unsaid.length > 0 ? ` (needs ${unsaid.join(", ")})` : "";
}
function walkedWords({ applied, migrations, chain }) {
  let back = chain.filter(({ down }) => down !== "none" && down !== "not-walked").length, ofBase = chain.filter(({ isOfBase }) => isOfBase).length, base = ofBase === 0 ? "" : ` (${grouped(ofBase)} of the base, not walked again)`;
  return `${applied} of ${counted(migrations, "migration")} applied${base}, ${back === 0 ? "none" : back} walked back and up again`;
}
function outcomeOf({ verdict, inputs }) {
  return verdict.blocking.length > 0 || verdict.blockingCriteria !== void 0 ? "blocked" : verdict.unexamined !== void 0 || inputs.projects.length === 0 ? "unexamined" : "ready";
}
function blockingWords({ verdict: { blocking, blockingCriteria = [] } }) {
  let required = counted(blockingCriteria.length, "required criterion blocks", "required criteria block");
  return [
    ...blocking.length > 0 || blockingCriteria.length === 0 ? [counted(blocking.length, "finding blocks", "findings block")] : [],
    ...blockingCriteria.length > 0 ? [`${required}: ${blockingCriteria.join(", ")}`] : []
  ].join("; ");
}
var outcomes = {
  blocked: { mark: "\u274C", words: "do not merge yet" },
  ready: { mark: "\u2705", words: "ready to merge" },
  unexamined: { mark: "\u26A0\uFE0F", words: "could not be audited" }
};
function verdictWords(report) {
  let outcome = outcomeOf(report), { failOn } = report.verdict;
  return outcome === "unexamined" ? "could not be audited, the migrations were not run" : outcome === "blocked" ? `${blockingWords(report)} (fail-on: ${failOn})` : `${outcomes[outcome].words} (fail-on: ${failOn})`;
}
var criterionNumbers = ({ criteria: criteria2 }, action) => criteria2.flatMap(({ id }, at) => action.criteria.some((helped) => helped === id) ? [at + 1] : []), engineText = ({ inputs }) => inputs.engine === "pg-mem" ? inputs.serverVersion : `PostgreSQL ${inputs.serverVersion} (${inputs.engine === "pglite" ? "embedded" : "server"})`, placeOf = ({ location }) => !location || location.file === "" ? "" : location.line === void 0 ? location.file : `${location.file}:${location.line}`, newFirst = (findings) => [findings.filter(({ isNew }) => isNew), findings.filter(({ isNew }) => !isNew)].flatMap((some) => [
  ...byRule(some).values()
]);
function byRule(findings) {
  let groups = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let group = groups.get(finding.rule);
    group ? group.push(finding) : groups.set(finding.rule, [finding]);
  }
  return groups;
}
var diffLines = (unified) => unified.split(`
`).filter((line) => !/^(={5,}|---|\+\+\+)/.test(line));
function diffSize(lines) {
  let count = (sign) => grouped(lines.filter((line) => line.startsWith(sign)).length);
  return `+${count("+")} \u2212${count("-")} lines`;
}
var isSql = (remedy2) => /^\s*(--|ALTER|CREATE|DROP|UPDATE|INSERT|DELETE|COMMENT|GRANT|REVOKE|BEGIN|SET|VALIDATE|REINDEX|WITH|SELECT)\b/.test(
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
function fitUnder(parts3, order2, { most, size }, note) {
  let chosen = new Map(parts3.map((part2) => [part2.id, 0])), text = () => assemble(parts3, chosen, note);
  for (let id of order2) {
    let part2 = parts3.find((candidate) => candidate.id === id);
    for (let form = 1; part2 && form < part2.forms.length && size(text()) > most; form++) chosen.set(id, form);
  }
  for (let id of order2.toReversed()) widen(id, chosen, () => size(text()) <= most);
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
function assemble(parts3, chosen, note) {
  let cut2 = parts3.filter((part2) => (chosen.get(part2.id) ?? 0) > 0).map((part2) => part2.name);
  return [...parts3.map((part2) => part2.forms[chosen.get(part2.id) ?? 0] ?? ""), cut2.length > 0 ? note(cut2) : ""].filter((text) => text !== "").join(`

`).concat(`
`);
}

// src/renderers/prose.ts
function spans(text, names = /* @__PURE__ */ new Set(), longest = 600) {
  let shown = cut(visible(text), longest), [, label2, statement] = STATEMENT.exec(shown) ?? [];
  if (label2 && statement) return [plain(`${label2}: `), { text: statement, isCode: !0 }];
  let known = /* @__PURE__ */ new Set([...names, ...listedNames(shown)]);
  return shown.split(QUOTED).flatMap((part2, at) => at % 2 === 1 ? [{ text: part2, isCode: !0 }] : plainPart(part2, at === 0, known));
}
function cut(text, longest) {
  let characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}\u2026` : text;
}
var STATEMENT = /^(Statement): (.*)$/s, plain = (text) => ({ text, isCode: !1 }), QUOTED = /(?<=^|[\s(])`([^`]+)`(?=$|[\s).,;:!?])/, PLAIN = /^[A-Za-z]+(?:['’–/-][A-Za-z]+)*$|^[+−]?\d{1,6}(?:[.,]\d{1,3})*$/, NOT_PLAIN = /^(?:www|GH)\b|^[0-9a-f]{7,}$/i, LONE = /^[–—%=→…]$/, PUNCTUATION = /^[("'“)”.,;:!?…]*$/;
function listedNames(text) {
  return (text.match(/(?<=[:(] ?)\w+(?:\.\w+)*(?:, \w+(?:\.\w+)*)+/g) ?? []).map((list2) => list2.split(", ")).flatMap((items) => items.every(isPlain) ? [] : items);
}
var isPlain = (word2) => PLAIN.test(word2) && !NOT_PLAIN.test(word2);
function plainPart(part2, isStart, names) {
  return part2.split(/( +)/).flatMap(
    (word2, at) => /^ *$/.test(word2) ? [plain(word2.slice(0, 1))] : spansOfWord(word2, isStart && at === 0, names)
  );
}
function spansOfWord(word2, isFirst, names) {
  let [, open = "", core = "", close = ""] = /^([("'“]*)(.*?)([)"'”.,;:!?…]*)$/su.exec(word2) ?? [];
  if (core === "") return [{ text: word2, isCode: !PUNCTUATION.test(word2) }];
  let opensList = isFirst && /^\d/.test(core) && /^[.)]/.test(close), quote = quoteAround(open, close);
  return isPlain(core) && !opensList && !names.has(core) && quote === "" || LONE.test(core) ? [plain(word2)] : [
    plain(open.slice(0, open.length - quote.length)),
    { text: `${quote}${core}${quote}`, isCode: !0 },
    plain(close.slice(quote.length))
  ];
}
function quoteAround(open, close) {
  let last = open.at(-1) ?? "";
  return last !== "(" && close.startsWith(last) ? last : "";
}

// src/renderers/comment/markdown.ts
var LONGEST_NAME = 80, LONGEST_CODE = 200, LONGEST_LINE = 500;
function code(text, longest = LONGEST_NAME) {
  let shown = cut(visible(text), longest);
  if (shown.trim() === "" || shown.includes("|")) return codeElement(text, longest);
  let fence = "`".repeat(longestRun(shown) + 1), pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
var codeElement = (text, longest = LONGEST_NAME) => `<code>${entities(cut(visible(text), longest)) || "&#32;"}</code>`;
function fenced(text, language) {
  let lines = visibleLines(text).replace(/\n+$/, "").split(`
`), fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines.map((line) => cut(line, LONGEST_LINE)), fence].join(`
`);
}
var prose = (text, names, longest) => spans(text, names, longest).map((span) => span.isCode ? code(span.text, LONGEST_CODE) : span.text).join(""), link = (label2, url) => `[${label2}](${url})`, details = (summary2, body) => `<details><summary>${summary2}</summary>

${body}

</details>`;
function joinedLists(text, more) {
  return text === "" ? more : /^(-|\d+\.) /.test(more) && !text.endsWith("</details>") ? `${text}
${more}` : `${text}

${more}`;
}
var table = (header, alignment, rows) => [header, alignment.map((side) => side === "left" ? ":--" : "--:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join(`
`);
function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
var entities = (text) => text.replaceAll(/[^A-Za-z0-9_]/gu, (character) => `&#${character.codePointAt(0)};`);

// src/renderers/comment/mermaid.ts
var MOST_COLUMNS = 25, LONGEST = 45e3;
function erDiagram(diagram) {
  let source = sourceOf(diagram);
  return source.length <= LONGEST && isDrawable(source) ? source : void 0;
}
var LABEL = '"[A-Za-z0-9_., #;-]+"', LINE = new RegExp(
  [
    "^erDiagram$",
    `^    t\\d+\\[${LABEL}\\]$`,
    `^    t\\d+ \\|\\|--o\\{ t\\d+ : ${LABEL}$`,
    "^    t\\d+ \\{$",
    "^        [A-Za-z_]\\w*(\\(\\d+(,\\d+)?\\))?(\\[\\])? [A-Za-z_]\\w*( (PK|FK|UK)(,(PK|FK|UK))*)?$",
    "^    \\}$"
  ].join("|")
), isDrawable = (source) => source.split(`
`).every((line) => LINE.test(line));
function sourceOf(diagram) {
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
}, TYPE = /^(?!(PK|FK|UK)$)[A-Za-z]\w*(\(\d+(,\d+)?\))?(\[\])?$/i;
function attributeType(type) {
  let [, base = type, rest = ""] = /^([^([]*)(.*)$/s.exec(type) ?? [], safe = `${shortTypes[base.trim()] ?? base.trim()}${rest.replaceAll(" ", "")}`.replaceAll(/[^A-Za-z0-9_()[\],]/g, "_").slice(0, 40);
  return TYPE.test(safe) ? safe : word(safe);
}
var attributeName = (name) => word(visible(name).slice(0, 63)), word = (text) => {
  let safe = text.replaceAll(/[^A-Za-z0-9_]/g, "_");
  return /^(?!(PK|FK|UK)$)[A-Za-z_]/i.test(safe) ? safe : `_${safe}`;
};

// src/renderers/comment/changes.ts
var OPEN_ROWS = 10, MOST_ROWS = 60, FIRST_LINES = 120;
function changesForms(report) {
  let rows = changeRows(report.schemaDiff);
  if (rows.length === 0) return [""];
  let form = (most) => `### What changes in the schema

${changesTables(report, rows, most)}`;
  return [...rows.length > OPEN_ROWS ? [form(MOST_ROWS)] : [], form(OPEN_ROWS), ""];
}
function changesTables({ schemaDiff }, all, most) {
  let hasWork = schemaDiff.work !== void 0, titles = ["Object", "Change", ...hasWork ? ["Locks taken, really"] : []], shown = (rows2) => table(
    titles,
    titles.map(() => "left"),
    rows2.map(({ cells, lock }) => hasWork ? [...cells, lock] : cells)
  );
  if (all.length <= OPEN_ROWS + 2) return shown(all);
  let rows = gravestFirst(all), left = rows.length - Math.min(rows.length, most), more = left > 0 ? `\u2026 and ${counted(left, "more change")}.` : "", folded2 = rows.slice(OPEN_ROWS, most), title = `<b>${counted(folded2.length, "more change")}</b>`;
  return [shown(rows.slice(0, OPEN_ROWS)), folded2.length > 0 ? details(title, shown(folded2)) : "", more].filter((text) => text !== "").join(`

`);
}
var gravestFirst = (rows) => rows.toSorted((one, other) => Number(other.isGrave) - Number(one.isGrave));
function changeRows({ changes, newTables = [], work = [] }) {
  let parts3 = new Map(newTables.map((table2) => [`${table2.schema}.${table2.relation}`, partsText(table2)])), works = new Map(work.map((entry) => [JSON.stringify(entry.object), entry])), whole = new Set(changes.filter(isWholeRelation).map(relationKey));
  return changes.flatMap((change) => {
    let key = relationKey(change);
    if (!isWholeRelation(change) && whole.has(key)) return [];
    let done = works.get(JSON.stringify(change.object));
    return [
      {
        cells: [code(objectName(change.object)), changeText(change, parts3.get(key) ?? "")],
        lock: workText(done),
        isGrave: change.kind === "removed" || (done?.rewrites.length ?? 0) > 0
      }
    ];
  });
}
function workText(work) {
  if (!work) return "";
  let locks = work.locks.map(({ mode, relation }) => `${code(mode)} on ${code(relation)}`), rewrites = work.rewrites.map((relation) => `**rewrites ${code(relation)}**`);
  return [...locks, ...rewrites].join(", ") || "none on old tables";
}
var isWholeRelation = ({ object, kind }) => object.kind === "relation" && kind !== "altered", relationKey = ({ object }) => "relation" in object ? `${object.schema}.${object.relation}` : "";
function changeText(change, parts3) {
  let kind = change.object.kind === "relation" ? relationWord(change) : change.object.kind;
  return change.kind === "removed" ? `${kind} removed` : change.kind === "altered" ? `${kind} ${change.attribute}: ${valueText(change.before)} \u2192 ${valueText(change.after)}` : change.object.kind === "relation" ? `new ${kind}${parts3}` : change.object.kind === "column" ? `new column, ${code(typeText(change.definition))}` : `new ${kind}`;
}
var relationWord = (change) => {
  let [, view] = /^CREATE (VIEW|MATERIALIZED VIEW)\b/.exec("definition" in change ? change.definition : "") ?? [];
  return view?.toLowerCase() ?? "table";
}, typeText = (definition) => definition.replace(/^\s*("(?:[^"]|"")*"|\S+)\s+/, ""), valueText = (text) => text === "" ? "none" : code(text);
function partsText({ columns, foreignKeys, indexes }) {
  let count = (number, one, many) => number > 0 ? [counted(number, one, many)] : [], texts = [
    ...count(columns, "column"),
    ...count(foreignKeys, "foreign key"),
    ...count(indexes, "index", "indexes")
  ];
  return texts.length > 0 ? `: ${texts.join(", ")}` : "";
}
function diffForms({ schemaDiff }) {
  if (schemaDiff.unified === "") return [""];
  let lines = diffLines(schemaDiff.unified), title = `<b>Schema diff</b> (${diffSize(lines)})`, form = (most) => details(title, fenced(lines.slice(0, most).join(`
`), "diff"));
  return [form(lines.length), ...lines.length > FIRST_LINES ? [form(FIRST_LINES)] : [], ""];
}
function diagramForms({ schemaDiff }) {
  let { diagram } = schemaDiff;
  if (!diagram) return [""];
  let source = erDiagram(diagram), title = `<b>Diagram</b> of the changed tables and their neighbours (${diagram.tables.length} of ${diagram.of})`, line = `${title}: left out here.`;
  return source === void 0 ? [line, ""] : [details(title, fenced(source, "mermaid")), line, ""];
}

// src/renderers/names.ts
function namesIn({ subject }, also = /* @__PURE__ */ new Set()) {
  let names = [
    ...also,
    ..."relation" in subject && subject.relation !== void 0 ? [subject.relation] : [],
    ..."revision" in subject ? [subject.revision] : [],
    ...subject.kind === "extension" || subject.kind === "model" || subject.kind === "type" ? [subject.name] : []
  ];
  return new Set(names);
}
var namesOf = (report) => /* @__PURE__ */ new Set([...report.findings.flatMap((finding) => [...namesIn(finding)]), ...revisionsOf(report)]), revisionsOf = ({ inputs }) => new Set(
  inputs.projects.flatMap(({ chain }) => chain.map(({ revision }) => revision)).filter((revision) => !/^(0|[1-9]\d*)$/.test(revision))
);

// src/renderers/places.ts
function filePlace({ location }, links) {
  let { repository, commit, prefix } = links, line = location?.line === void 0 ? "" : `#L${location.line}`;
  return `${repository}/blob/${encodeURIComponent(commit)}/${path(prefix, location?.file ?? "")}${line}`;
}
var rulePage = (rule2, { rules: rules2 }) => rules2.replace("<id>", encodeURIComponent(rule2)), commitPage = (commit, { repository }) => `${repository}/commit/${encodeURIComponent(commit)}`;
function path(prefix, file) {
  return [...prefix.split("/"), ...file.split("/")].filter((segment) => segment !== "" && segment !== ".").map((segment) => encodeURIComponent(segment).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}

// src/renderers/comment/places.ts
function place(finding, links) {
  let { location } = finding;
  if (!location || location.file === "") return "";
  let shown = code(shortPlace(placeOf(finding)), 60);
  return links ? link(shown, filePlace(finding, links)) : shown;
}
var rulePlace = (rule2, links) => links ? link(rule2, rulePage(rule2, links)) : code(rule2), commitPlace = (commit, links) => {
  let shown = code(commit.slice(0, 7));
  return links ? link(shown, commitPage(commit, links)) : shown;
};
function shortPlace(text) {
  let segments = text.split("/");
  return segments.length > 3 ? segments.slice(-2).join("/") : text;
}

// src/renderers/comment/findings.ts
var SHOWN = 10, FOLDED = [400, 200, 100, 50, 0];
function blockingFindings({ findings, verdict }) {
  let blocking = new Set(verdict.blocking), all = findings.filter((finding) => blocking.has(finding.fingerprint));
  if (all.length <= SHOWN) return all;
  let firsts = new Set([...byRule(all).values()].flatMap(([first]) => first ?? [])), shown = new Set([...firsts, ...all.filter((finding) => !firsts.has(finding))].slice(0, SHOWN));
  return [...all.filter((finding) => shown.has(finding)), ...all.filter((finding) => !shown.has(finding))];
}
function blockingForms(report, links) {
  let blocking = blockingFindings(report), required = requiredCriteria(report);
  if (blocking.length === 0 && required.length === 0) return [""];
  let view = { links, revisions: revisionsOf(report) }, top = blocking.slice(0, SHOWN), folded2 = blocking.slice(SHOWN), rest = byRule(folded2), shown = top.map((finding, at) => [blockingItem(top, at, view), ...moreOfRule(top, at, rest.get(finding.rule))]), heading2 = `### Fix before merging
`, forms = [folded2.length, ...FOLDED.filter((most) => most < folded2.length)].map(
    (most) => [heading2, ...shown.flat(), ...foldedItems(folded2, most, view), ...required].join(`
`)
  ), heads = blocking.slice(0, 25).map((finding, at) => itemHead(finding, at, view));
  return [...forms, [heading2, ...heads, ...required].join(`
`)];
}
function requiredCriteria(report) {
  let required = new Set(report.verdict.blockingCriteria ?? []), items = report.criteria.flatMap(
    ({ id, evidence }, at) => required.has(id) ? [`- **Criterion ${at + 1}** is required and not met: ${prose(evidence, namesOf(report), 300)}`] : []
  );
  return items.length === 0 ? [] : ["", ...items];
}
function foldedItems(findings, most, view) {
  if (findings.length === 0) return [];
  let title = `${counted(findings.length, "more finding")} that must be fixed`;
  if (most === 0) return [`
\u2026 and ${title}.`];
  let lists = runsOfRule(findings.slice(0, most).map((finding, at) => ({ finding, at: at + SHOWN }))).map((run) => runItems(run, view)).reduce((text, list2) => joinedLists(text, list2), ""), rest = findings.length > most ? `

\u2026 and ${findings.length - most} more.` : "";
  return ["", details(`<b>${title}</b>`, `${lists}${rest}`)];
}
function runsOfRule(items) {
  let runs = [];
  for (let item2 of items) {
    let run = runs.at(-1);
    run?.[0] && haveOneKind(run[0].finding, item2.finding) ? run.push(item2) : runs.push([item2]);
  }
  return runs;
}
var haveOneKind = (one, other) => one.rule === other.rule && one.severity === other.severity && one.proof === other.proof;
function runItems(run, view) {
  let [first] = run;
  if (!first || run.length <= MOST_SAYING_ALL)
    return run.map(({ finding, at }) => itemHead(finding, at, view)).join(`
`);
  let { severity, rule: rule2, proof } = first.finding, heading2 = `${severityMarks[severity]} **${capitalised(severity)}: ${ruleTitle(rule2)}** \xB7 ${rulePlace(rule2, view.links)} \xB7 ${proofWords[proof]}`, items = run.map(({ finding, at }) => `${at + 1}. ${itemFacts(finding, view).join(" \xB7 ")}`);
  return `${heading2}

${items.join(`
`)}`;
}
var MOST_SAYING_ALL = 3;
function blockingItem(findings, at, view) {
  let finding = findings[at];
  if (!finding) return "";
  let names = namesIn(finding, view.revisions), indent = " ".repeat(`${at + 1}. `.length), lines = [
    ...(finding.details ?? []).slice(0, 3).map((detail) => prose(detail, names, 300)),
    ...remedyLines(finding.remedy, names, fixLabel(findings, at))
  ];
  return [
    itemHead(finding, at, view),
    ...lines.flatMap((line) => line.split(`
`)).map((line) => `${indent}${line}`)
  ].join(`
`);
}
function moreOfRule(top, at, folded2 = []) {
  return top.findLastIndex(({ rule: rule2 }) => rule2 === top[at]?.rule) === at && folded2.length > 0 ? [`${" ".repeat(`${at + 1}. `.length)}\u2026 and ${folded2.length} more like it.`] : [];
}
function itemHead(finding, at, view) {
  let facts2 = itemFacts(finding, view, [rulePlace(finding.rule, view.links), proofWords[finding.proof]]), severity = `${severityMarks[finding.severity]} **${capitalised(finding.severity)}:**`;
  return `${at + 1}. ${severity} ${facts2.join(" \xB7 ")}`;
}
function itemFacts(finding, { links, revisions }, kind = []) {
  let where = place(finding, links), reviewComment = links?.reviewComments?.get(finding.fingerprint);
  return [
    prose(finding.message, namesIn(finding, revisions)),
    ...where ? [where] : [],
    ...kind,
    ...reviewComment === void 0 ? [] : [link("review comment", reviewComment)]
  ];
}
function fixLabel(findings, at) {
  if (haveOneRemedy(findings[at], findings[at + 1])) return;
  let first = at;
  for (; haveOneRemedy(findings[first - 1], findings[at]); ) first -= 1;
  return first === at ? "Fix:" : `Fix for ${first + 1} ${first + 1 === at ? "and" : "to"} ${at + 1}:`;
}
var haveOneRemedy = (one, other) => one?.remedy !== void 0 && one.rule === other?.rule && one.remedy === other.remedy;
function remedyLines(remedy2, names, label2) {
  return remedy2 === void 0 || label2 === void 0 ? [] : isSql(remedy2) || remedy2.includes(`
`) ? [`**${label2}**`, fenced(remedy2, isSql(remedy2) ? "sql" : "")] : [`**${label2}** ${prose(remedy2, names)}`];
}

// src/renderers/comment/verdict.ts
var markerLine = (marker) => `<!-- schema-audit id=${/^[0-9a-f]{1,64}$/.test(marker ?? "") ? marker : "0"} v=1 -->`;
function headline(report) {
  let { mark, words } = outcomes[outcomeOf(report)];
  return `## ${mark} Schema audit: ${words}`;
}
function obstacles(report) {
  let { inputs, verdict } = report;
  return verdict.unexamined === void 0 && inputs.projects.length > 0 ? "" : ["**The migrations were not run:**", "", ...inputs.notExamined.map(
    ({ what, why, remedy: remedy2 }) => `- ${prose(what)}: ${prose(why)}${remedy2 === void 0 ? "" : ` **Next step:** ${prose(remedy2)}`}`
  )].join(`
`);
}
function summary(report, links) {
  let { inputs, verdict } = report, gate = code(`fail-on: ${verdict.failOn}`), commits = [
    ...inputs.head === void 0 ? [] : [`commit ${commitPlace(inputs.head, links)}`],
    ...inputs.base === void 0 ? [] : [`against ${baseName(links)} at ${code(inputs.base.slice(0, 7))}`]
  ].join(" "), salvaged = inputs.projects.some((project) => project.isSalvaged) ? ["the chain does not run: the rest is judged by what the migrations mean to build"] : [], facts2 = [gate, ...commits === "" ? [] : [commits], engineText(report), ...salvaged].join(" \xB7 ");
  return `**${criteriaSentence(report)}** ${countsSentence(report)} ${facts2}`;
}
function criteriaSentence(report) {
  let unmet = countStatus(report, "unmet"), open = countStatus(report, "not-assessed"), all = report.criteria.length;
  if (unmet === 0 && open === 0) return `All ${all} acceptance criteria are met.`;
  let openText = open > 0 ? `, ${open} could not be assessed` : "";
  return unmet === 0 ? `No acceptance criterion is unmet${openText}.` : `${unmet} of ${all} acceptance criteria ${unmet === 1 ? "is" : "are"} unmet${openText}.`;
}
function countsSentence({ verdict }) {
  let pressing = ["critical", "high"], counts2 = verdict.newCounts ?? verdict.counts, [pressed, others] = [counts2.critical + counts2.high, counts2.medium + counts2.low], verb = verdict.newCounts ? "This PR adds" : (pressed || others) === 1 ? "There is" : "There are";
  return pressed > 0 ? `${verb} ${severityList(counts2, pressing)} ${pressed === 1 ? "finding" : "findings"}.` : others > 0 ? `${verb} ${counted(others, "finding")} of medium or low severity.` : `${verb} no findings.`;
}
var baseName = (links) => code(links?.baseName ?? "base"), baseElement = (links) => codeElement(links?.baseName ?? "base");
function gateNote({ gate }) {
  if (!gate || gate.weakened.length === 0) return "";
  let changes = gate.weakened.map((change) => prose(change)).join("; "), judged = gate.settingsFrom === "base" ? " It is judged by the settings of its base all the same." : "";
  return `> [!WARNING]
> This pull request weakens its own gate: ${changes}.${judged}`;
}
function countsTable({ verdict }, links) {
  let row = (name, counts3, isBold) => [
    isBold ? `**${name}**` : name,
    ...severities.map(
      (severity) => isBold && counts3[severity] > 0 ? `**${counts3[severity]}**` : `${counts3[severity]}`
    )
  ], { counts: counts2, newCounts, fixedCounts } = verdict, rows = newCounts ? [
    row("New in this PR", newCounts, !0),
    row(`Already on ${baseName(links)}`, subtract(counts2, newCounts), !1),
    ...fixedCounts ? [row("Fixed by this PR", fixedCounts, !1)] : []
  ] : [row("Found", counts2, !0)];
  return table(["", ...severities.map(capitalised)], ["left", "right", "right", "right", "right"], rows);
}
function subtract(all, some) {
  let rest = (severity) => all[severity] - some[severity];
  return { critical: rest("critical"), high: rest("high"), medium: rest("medium"), low: rest("low") };
}
var criteriaHeading = (report) => `Acceptance criteria: ${criteriaSummary(report)}`;

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
function actionsSection(report, links) {
  let [now, later] = nowAndLater(report), items = [...now, ...later].map((action, at) => actionItem(report, action, at)), open = now.length === 0 ? [] : ["### Do next", "", ...items.slice(0, now.length)];
  if (later.length === 0) return open.join(`
`);
  let title = `<b>Do later</b>: ${counted(later.length, "action")} for what ${baseElement(links)} already has`, folded2 = details(title, items.slice(now.length).join(`
`));
  return [...open, ...open.length > 0 ? [""] : [], folded2].join(`
`);
}
function nowAndLater({ actions: actions2, findings, inputs, verdict }) {
  if (inputs.base === void 0) return [actions2, []];
  let blocking = new Set(verdict.blocking), fresh = new Set(findings.flatMap(({ isNew, fingerprint }) => isNew ? [fingerprint] : [])), clears = (action, wanted) => action.clears.some((one) => wanted.has(one)), first = actions2.filter((action) => clears(action, blocking)), second = actions2.filter((action) => !first.includes(action) && clears(action, fresh)), now = [...first, ...second];
  return [now, actions2.filter((action) => !now.includes(action))];
}
function actionItem(report, action, at) {
  let numbers = new Map(blockingFindings(report).map((finding, index) => [finding.fingerprint, index + 1])), cleared = clearing(report, action, numbers), title = prose(action.title, namesOf(report));
  return `${at + 1}. **${capitalised(action.priority)}:** ${title}${cleared === "" ? "" : ` (clears ${cleared})`}`;
}
function clearing(report, action, numbers) {
  let findings = action.clears.flatMap((fingerprint) => numbers.get(fingerprint) ?? []).toSorted((one, other) => one - other), criteria2 = criterionNumbers(report, action), named = (one, many, list2) => list2.length === 0 ? [] : [`${list2.length === 1 ? one : many} ${list2.slice(0, 5).join(", ")}${list2.length > 5 ? " \u2026" : ""}`], rest = action.clears.length - findings.length, others = findings.length === 0 && rest > 0 ? [counted(rest, "finding")] : [];
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
    (metric) => hasBase ? [prose(metric.title), percent(comparedWith(metric)), metricText(metric), metricChange(metric)] : [prose(metric.title), metricText(metric)]
  ), shown = hasBase ? table(["", baseName(links), "this PR", "change"], ["left", "right", "right", "right"], rows) : table(["", "value"], ["left", "right"], rows);
  return details("<b>Metrics</b>", shown);
}
function howSection(report) {
  let { inputs, rules: rules2, suppressed } = report, notExamined = inputs.notExamined.map(({ what, why }) => `${prose(what)} (${prose(why.replace(/\.$/, ""))})`), notAssessed = rules2.notAssessed.map(({ rule: rule2 }) => code(rule2)), sentences = [
    ...inputs.projects.map((project) => projectSentence(report, project)),
    ...notExamined.length > 0 ? [`Not checked: ${notExamined.join("; ")}.`] : [],
    `${counted(rules2.ran, "rule")} ran, ${rules2.off} are off; ${counted(suppressed.length, "finding")} accepted.`,
    ...notAssessed.length > 0 ? [`Rules without their evidence: ${short2(notAssessed)}.`] : []
  ];
  return details("<b>How this was checked</b>", sentences.join(" "));
}
function projectSentence(report, project) {
  let models = project.models ? `Models: ${prose(project.models.reader)}, ${counted(project.models.tables, "table")}.` : "No models.", pages = project.pages ? `Pages: ${code(project.pages.directory)} (${project.pages.count}).` : "No pages.";
  return `${project.toolTitle} in ${code(project.root)} on ${engineText(report)}: ${walkedWords(project)}. ${models} ${pages}`;
}
var short2 = (names) => names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");

// src/renderers/comment/others.ts
var MOST_OF_A_RULE = 10, KEPT = [50, MOST_OF_A_RULE, 3, 1];
function otherForms(report, links) {
  let blocking = new Set(report.verdict.blocking), others = report.findings.filter((finding) => !blocking.has(finding.fingerprint));
  if (others.length === 0) return [""];
  let revisions = revisionsOf(report), title = `<b>Also found</b>: ${othersTitle(report, others, links)}`, form = (most) => details(title, othersList(report, others, { links, revisions, most })), largest = Math.max(...[...byRule(others).values()].map((group) => group.length));
  return [largest, ...KEPT.filter((most) => most < largest)].map(form).concat(`${title}.`);
}
function othersTitle({ inputs }, others, links) {
  if (inputs.base === void 0) return counted(others.length, "finding");
  let fresh = others.filter((finding) => finding.isNew).length, old = others.length - fresh;
  return [
    ...fresh > 0 ? [`${grouped(fresh)} new in this PR`] : [],
    ...old > 0 ? [`${grouped(old)} already on ${baseElement(links)}`] : []
  ].join(", ");
}
function othersList({ inputs }, findings, view) {
  return inputs.base === void 0 ? rulesList(findings, view) : [
    ["**New in this PR**", findings.filter(({ isNew }) => isNew)],
    [`**Already on** ${baseName(view.links)}`, findings.filter(({ isNew }) => !isNew)]
  ].filter(([, group]) => group.length > 0).map(([heading2, group]) => `${heading2}

${rulesList(group, view)}`).join(`

`);
}
function rulesList(findings, view) {
  return severities.flatMap((severity) => [
    ...byRule(findings.filter((finding) => finding.severity === severity)).values()
  ]).map((group) => ruleItems(group, view)).reduce((text, list2) => joinedLists(text, list2), "");
}
function ruleItems(group, view) {
  let [first] = group;
  if (!first) return "";
  let shown = group.slice(0, view.most), left = group.length - shown.length, more = (of) => left > 0 ? [`- \u2026 and ${grouped(left)} more like it${of}`] : [], [severity, rule2] = [severityWords(first), rulePlace(first.rule, view.links)];
  if (shown.length <= MOST_OF_A_RULE)
    return [...shown.map((finding) => otherItem(finding, view, `${severity}: `, rule2)), ...more(` \xB7 ${rule2}`)].join(`
`);
  let items = shown.map((finding) => otherItem(finding, view)), title = `${severity}: ${ruleTitle(first.rule)}: ${counted(group.length, "finding")}`;
  return details(title, `${rule2}

${[...items, ...more("")].join(`
`)}`);
}
var severityWords = ({ severity }) => `${severityMarks[severity]} ${capitalised(severity)}`;
function otherItem(finding, { links, revisions }, severity = "", rule2 = "") {
  return [`- ${severity}${prose(finding.message, namesIn(finding, revisions), 300)}`, place(finding, links), rule2].filter((text) => text !== "").join(" \xB7 ");
}

// src/renderers/comment/comment.ts
var COMMENT = { most: 65e3, size: (text) => text.length }, PAGE = { most: 900 * 1024, size: (text) => Buffer.byteLength(text) }, GIVES_WAY = ["others", "diff", "diagram", "blocking", "changes", "how", "metrics", "questions", "actions"], renderComment = (raw, style) => {
  let report = visibleReport(raw);
  return fitUnder(
    parts(report, style),
    GIVES_WAY,
    style.extent === "page" ? PAGE : COMMENT,
    (cut2) => cutNote(cut2, style)
  );
};
function parts(report, style) {
  let { links } = style, fixed = (id, text) => ({ id, name: id, forms: [text] }), whole = (id, name, text) => ({
    id,
    name,
    forms: text === "" ? [""] : [text, ""]
  }), { counts: counts2, fixedCounts } = report.verdict, hasFindings = [counts2, fixedCounts].some((row) => severities.some((severity) => (row?.[severity] ?? 0) > 0));
  return [
    fixed("head", style.extent === "page" ? headline(report) : `${markerLine(style.marker)}
${headline(report)}`),
    fixed("summary", summary(report, links)),
    fixed("obstacles", obstacles(report)),
    fixed("gate", gateNote(report)),
    fixed("counts", hasFindings ? countsTable(report, links) : ""),
    { id: "blocking", name: "findings that block", forms: blockingForms(report, links) },
    fixed("criteria", criteriaSection(report)),
    { id: "changes", name: "table of changes", forms: changesForms(report) },
    { id: "diff", name: "schema diff", forms: diffForms(report) },
    { id: "diagram", name: "diagram", forms: diagramForms(report) },
    whole("actions", "actions", actionsSection(report, links)),
    whole("questions", "questions", questionsSection(report)),
    { id: "others", name: "other findings", forms: otherForms(report, links) },
    whole("metrics", "metrics", metricsSection(report, links)),
    whole("how", "how this was checked", howSection(report)),
    fixed("footer", footer(report, style))
  ];
}
function footer(report, { links, extent }) {
  let version = `schema-audit ${report.tool.version}`;
  if (extent === "page") return `<sub>${version}</sub>`;
  let summaryLink = links?.jobSummary === void 0 ? [] : [link("job summary", links.jobSummary)];
  return `<sub>${[version, ...summaryLink, "updated in place on each push"].join(" \xB7 ")}</sub>`;
}
function cutNote(cut2, { links, extent }) {
  if (extent === "page") return `<sub>Shortened: ${cut2.join(", ")}. The rest stands in the report file.</sub>`;
  let where = links?.jobSummary === void 0 ? "the full report" : link("the full report", links.jobSummary);
  return `<sub>Shortened to fit a comment: ${cut2.join(", ")}. The rest stands in ${where}.</sub>`;
}

// src/renderers/markup.ts
var escapeMarkup = (text) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

// src/renderers/chain.ts
var MOST_ALIKE = 20;
function chainView(project, findings) {
  let all = chainRows(project, findings), alike = [...byWords(all)].filter(([, rows]) => rows.length > (rows.every(isQuiet) ? 1 : MOST_ALIKE)), folded2 = new Set(alike.flatMap(([, rows]) => rows));
  return {
    alike: alike.map(([words, rows]) => ({ words: `${grouped(rows.length)} ${words}`, rows })),
    rows: all.filter((row) => !folded2.has(row))
  };
}
function byWords(rows) {
  let groups = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let words = alikeWords(row), group = groups.get(words);
    group ? group.push(row) : groups.set(words, [row]);
  }
  return groups;
}
function chainRows({ name, chain }, findings) {
  let own = findings.filter(({ project }) => project === name), revisions = new Map(chain.map(({ file, revision }) => [file, revision])), counts2 = /* @__PURE__ */ new Map();
  for (let finding of own) {
    let revision = revisionOf(finding, revisions);
    revision !== void 0 && counts2.set(revision, (counts2.get(revision) ?? 0) + 1);
  }
  return chain.map((entry) => ({ entry, findings: counts2.get(entry.revision) ?? 0 }));
}
function revisionOf({ subject, location }, revisions) {
  return subject.kind === "migration" ? subject.revision : subject.kind === "history" || location === void 0 ? void 0 : revisions.get(location.file);
}
var isQuiet = ({ entry }) => entry.isOfBase === !0 && entry.up === "ok";
function alikeWords(row) {
  if (isQuiet(row)) return "of the base: applied, not walked again";
  let { up, down, again, isOfBase } = row.entry, whose = isOfBase ? "of the base: " : "", found = row.findings > 0 ? ", with findings" : "";
  return `${whose}${walkWords[`${up} ${down} ${again}`] ?? stepsWords(up, down, again)}${found}`;
}
var walkWords = {
  "ok ok ok": "went up, down and up again",
  "ok none none": "applied, without a way back",
  "ok not-walked not-walked": "applied, not walked back",
  "not-walked not-walked not-walked": "not run",
  "not-walked none none": "not run"
}, stepsWords = (up, down, again) => `up ${stepWords[up]}, down ${stepWords[down]}, up again ${stepWords[again]}`;

// src/renderers/html/chain.ts
function chainPart(project, findings) {
  let { alike, rows } = chainView(project, findings);
  return [...alike.map(
    ({ words, rows: some }) => `<details>
<summary>${escapeMarkup(words)}</summary>
${rowsTable(some)}
</details>`
  ), ...rows.length === 0 ? [] : [rowsTable(rows)]].join(`
`);
}
function rowsTable(rows) {
  let hasFindings = rows.some(({ findings }) => findings > 0), header = ["Migration", "Up", "Down", "Up again", ...hasFindings ? ["Findings"] : []].map((name) => `<th>${name}</th>`).join(""), body = rows.map((row) => rowMarkup(row, hasFindings)).join(`
`);
  return `<table class="chain">
<thead><tr>${header}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}
function rowMarkup({ entry, findings }, hasFindings) {
  return `<tr>${[
    `<code>${escapeMarkup(entry.revision)}</code> ${escapeMarkup(entry.title)}`,
    ...[entry.up, entry.down, entry.again].map((step) => stepWords[step]),
    ...hasFindings ? [findings === 0 ? "" : String(findings)] : []
  ].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

// src/renderers/html/prose.ts
var LONGEST2 = 2e3, prose2 = (text, names) => spans(text, names, LONGEST2).map((span) => span.isCode ? `<code>${escapeMarkup(span.text)}</code>` : escapeMarkup(span.text)).join("");

// src/renderers/html/findings.ts
var MOST_OPEN = 5;
function blockingPart(report, links) {
  let { findings, verdict } = report, blocking = new Set(verdict.blocking), view = { links, revisions: revisionsOf(report) }, shown = findings.filter(({ fingerprint }) => blocking.has(fingerprint));
  return severities.flatMap((severity) => rulesOf(severity, shown)).map((group) => blockingGroup(group, view)).join(`
`);
}
function blockingGroup(findings, view) {
  let rest = findings.slice(MOST_OPEN);
  return [
    ...findings.slice(0, MOST_OPEN).map((finding) => findingBlock(finding, view)),
    ...rest.length === 0 ? [] : [folded(rest, "more finding", view)]
  ].join(`
`);
}
function findingsPart(report, links) {
  let { findings, verdict } = report;
  if (findings.length === 0) return "<p>No findings.</p>";
  let blocking = new Set(verdict.blocking), others = findings.filter(({ fingerprint }) => !blocking.has(fingerprint));
  if (others.length === 0) return "<p>None but those that block.</p>";
  let view = { links, revisions: revisionsOf(report) };
  return severities.flatMap((severity) => severityPart(severity, others, view)).join(`
`);
}
function severityPart(severity, all, view) {
  let groups = rulesOf(severity, all);
  return groups.length === 0 ? [] : [`<h3><span class="${severity}">${capitalised(severity)}</span> (${groups.flat().length})</h3>`, ...groups.map((group) => ruleGroup(group, view))];
}
var rulesOf = (severity, findings) => newFirst(findings.filter((finding) => finding.severity === severity)), ruleGroup = (findings, view) => findings.length > MOST_OPEN ? folded(findings, "finding", view) : findings.map((finding) => findingBlock(finding, view)).join(`
`);
function folded(findings, word2, view) {
  let [first] = findings, title = `${newMark(first)}${escapeMarkup(ruleTitle(first?.rule ?? ""))}: ${counted(findings.length, word2)}`, body = findings.map((finding) => findingBlock(finding, view)).join(`
`);
  return `<details>
<summary>${title}</summary>
${body}
</details>`;
}
var newMark = (finding) => finding?.isNew ? "<b>New:</b> " : "";
function findingBlock(finding, { links, revisions }) {
  let names = namesIn(finding, revisions), facts2 = [...place2(finding, links), rule(finding, links), proofWords[finding.proof]].join(" \xB7 ");
  return [
    `<div class="finding ${finding.severity}">`,
    `<p>${newMark(finding)}${prose2(finding.message, names)}</p>`,
    `<p class="dim">${facts2}</p>`,
    ...details2(finding.details ?? [], names),
    ...remedy(finding.remedy, names),
    "</div>"
  ].join(`
`);
}
function details2(lines, names) {
  let list2 = (some) => `<ul class="dim">${some.map((line) => `<li>${prose2(line, names)}</li>`).join("")}</ul>`, open = lines.length > MOST_OPEN + 2 ? MOST_OPEN : lines.length, rest = lines.slice(open);
  return [
    ...open === 0 ? [] : [list2(lines.slice(0, open))],
    ...rest.length === 0 ? [] : [`<details class="dim">
<summary>and ${rest.length} more</summary>
${list2(rest)}
</details>`]
  ];
}
function place2(finding, links) {
  let shown = placeOf(finding);
  if (shown === "") return [];
  let code2 = `<code>${escapeMarkup(shown)}</code>`;
  return [links ? anchor(filePlace(finding, links), code2) : code2];
}
var rule = (finding, links) => links ? anchor(rulePage(finding.rule, links), escapeMarkup(finding.rule)) : escapeMarkup(finding.rule), anchor = (url, markup) => `<a href="${escapeMarkup(url)}">${markup}</a>`;
function remedy(fix, names) {
  return fix === void 0 ? [] : isSql(fix) || fix.includes(`
`) ? [`<p><b>Fix:</b></p>
<pre>${escapeMarkup(fix)}</pre>`] : [`<p><b>Fix:</b> ${prose2(fix, names)}</p>`];
}

// src/renderers/html/head.ts
function head(report, title, parts3) {
  return [
    `<header>
<h1>${outcomes[outcomeOf(report)].mark} ${escapeMarkup(title)}</h1>`,
    `<p class="dim">${escapeMarkup(facts(report).join(" \xB7 "))}</p>`,
    ...notes(report),
    counts(report),
    `<nav>${parts3.map((part2) => `<a href="#${anchorOf(part2)}">${escapeMarkup(part2.replace(/:.*/, ""))}</a>`).join(" \xB7 ")}</nav>
</header>`
  ].join(`
`);
}
var anchorOf = (heading2) => heading2.replace(/:.*/, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
function facts(report) {
  let { inputs, verdict } = report;
  return [
    `criteria: ${criteriaSummary(report)}`,
    blockingWords(report),
    `fail-on: ${verdict.failOn}`,
    ...inputs.head === void 0 ? [] : [`commit ${inputs.head.slice(0, 12)}`],
    ...inputs.base === void 0 ? [] : [`against ${inputs.base.slice(0, 12)}`],
    engineText(report)
  ];
}
function notes(report) {
  let { inputs, gate } = report, salvaged = inputs.projects.some((project) => project.isSalvaged) ? ['<p><b class="unmet">The chain does not run.</b> The rest is judged by what the migrations mean to build.</p>'] : [], weakened = (gate?.weakened ?? []).map((change) => `<li>${prose2(change)}</li>`).join(""), loosened = weakened === "" ? [] : [`<p><b class="unmet">This change loosens its own audit.</b></p>
<ul>${weakened}</ul>`];
  return [...obstacles2(report), ...salvaged, ...loosened];
}
function obstacles2({ inputs, verdict }) {
  return verdict.unexamined === void 0 && inputs.projects.length > 0 ? [] : [`<p><b class="unmet">The migrations were not run.</b></p>
<ul>${inputs.notExamined.map(
    ({ what, why, remedy: remedy2 }) => `<li>${prose2(what)}: ${prose2(why)}${remedy2 === void 0 ? "" : ` <b>Next step:</b> ${prose2(remedy2)}`}</li>`
  ).join("")}</ul>`];
}
function counts({ verdict }) {
  let { newCounts, fixedCounts } = verdict;
  return newCounts ? [
    boxes(newCounts, "New"),
    boxes(subtract2(verdict.counts, newCounts), "Already there"),
    ...fixedCounts ? [boxes(fixedCounts, "Fixed")] : []
  ].join(`
`) : boxes(verdict.counts, "");
}
function boxes(counts2, label2) {
  let items = severities.map(
    (severity) => `<li><b class="${counts2[severity] > 0 ? severity : "none"}">${counts2[severity]}</b>${capitalised(severity)}</li>`
  );
  return `<ul class="counts">
${label2 === "" ? "" : `<li class="label">${label2}</li>
`}${items.join(`
`)}
</ul>`;
}
function subtract2(all, some) {
  let rest = (severity) => all[severity] - some[severity];
  return { critical: rest("critical"), high: rest("high"), medium: rest("medium"), low: rest("low") };
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

// src/renderers/html/html.ts
var renderHtml = (raw, { links }) => {
  let report = visibleReport(raw), title = `Schema audit: ${outcomes[outcomeOf(report)].words}`, shown = parts2(report, links).filter(([, body]) => body !== "");
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
    head(
      report,
      title,
      shown.map(([name]) => name)
    ),
    ...shown.map(([name, body]) => part(name, body)),
    "</body>",
    "</html>",
    ""
  ].join(`
`);
};
function parts2(report, links) {
  let names = namesOf(report);
  return [
    ["Fix before merging", blockingPart(report, links)],
    [`Acceptance criteria: ${criteriaSummary(report)}`, criteria(report, names)],
    ["Findings", findingsPart(report, links)],
    ["Recommended actions", actions(report, names)],
    ["Open questions", questions(report, names)],
    ["Metrics", metrics(report)],
    ["Gaps between documentation, models and migrations", list(report.gaps, names)],
    ...chains(report),
    ["Schema diff", diff(report)],
    [
      "In good order",
      list(
        report.strengths.map((strength) => strength.text),
        names
      )
    ],
    ["What was examined", examined(report, names)]
  ];
}
function chains({ inputs: { projects }, findings }) {
  let heading2 = ({ name }) => projects.length === 1 ? "Migrations" : `Migrations of ${name}`;
  return projects.map((project) => [heading2(project), chainPart(project, findings)]);
}
var part = (title, body) => `<section id="${anchorOf(title)}">
<h2>${escapeMarkup(title)}</h2>
${body}
</section>`, list = (items, names) => items.length === 0 ? "" : `<ul>
${items.map((item2) => `<li>${prose2(item2, names)}</li>`).join(`
`)}
</ul>`;
function criteria(report, names) {
  let rows = report.criteria.map((criterion, at) => {
    let result2 = `<span class="${criterion.status}">${statusMarks[criterion.status]} ${statusWords[criterion.status]}</span>`;
    return `<tr><td>${at + 1}. ${escapeMarkup(criterion.title)}</td><td class="result">${result2}</td><td class="dim">${prose2(criterion.evidence + missingNote(criterion), names)}</td></tr>`;
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
function actions(report, names) {
  let items = report.actions.map(
    ({ priority, title, clears }) => `<li><b class="${priority}">${capitalised(priority)}</b> ${prose2(title, names)} <span class="dim">(clears ${counted(clears.length, "finding")})</span></li>`
  );
  return items.length === 0 ? "" : `<ol>
${items.join(`
`)}
</ol>`;
}
function questions(report, names) {
  let items = report.questions.map(
    (question) => `<li>${prose2(question.text, names)}<br><span class="dim">${prose2(question.because, names)} Answer: <code>${escapeMarkup(question.answer)}</code> in <code>schema-audit.yml</code>.</span></li>`
  );
  return items.length === 0 ? "" : `<ol>
${items.join(`
`)}
</ol>`;
}
function metrics(report) {
  let rows = report.metrics.map((metric) => {
    let before = comparedWith(metric), from = before === void 0 ? "" : `from ${percent(before)}`, base = report.inputs.base === void 0 ? "" : `<td class="number dim">${from}</td>`;
    return `<tr><td>${escapeMarkup(metric.title)}</td><td>${escapeMarkup(metricText(metric))}</td>${base}</tr>`;
  });
  return stack(report.inputs.base === void 0 ? ["Metric", "Value"] : ["Metric", "Value", "Base"], rows);
}
var MOST_LINES = 120;
function diff({ schemaDiff }) {
  if (schemaDiff.unified === "") return "";
  let lines = schemaDiff.unified.split(`
`), shown = `<pre>${lines.map((line) => {
    let kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : void 0;
    return kind ? `<span class="${kind}">${escapeMarkup(line)}</span>` : escapeMarkup(line);
  }).join(`
`)}</pre>`, size = diffSize(diffLines(schemaDiff.unified));
  return lines.length > MOST_LINES ? `<details>
<summary>${size}</summary>
${shown}
</details>` : shown;
}
function examined(report, names) {
  let { inputs, rules: rules2 } = report;
  return list(
    [
      ...inputs.projects.map(projectText),
      `${counted(rules2.ran, "rule")} ran, ${rules2.off} are off, ${counted(rules2.notAssessed.length, "rule")} without their evidence.`,
      ...inputs.notExamined.map(
        ({ what, why, remedy: remedy2 }) => `Not examined: ${what}: ${why.replace(/\.$/, "")}.${remedy2 ? ` ${remedy2}` : ""}`
      ),
      `schema-audit ${report.tool.version}`
    ],
    names
  );
}
function projectText(project) {
  let models = project.models ? `models: ${counted(project.models.tables, "table")} (${project.models.reader})` : "no models", pages = project.pages ? `${counted(project.pages.count, "page")} in ${project.pages.directory}` : "no pages";
  return `${project.name}, ${project.toolTitle} in ${project.root}: ${walkedWords(project)}, ${models}, ${pages}.`;
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
  "gate",
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
  "fix",
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
  let blocking = new Set(report.verdict.blocking), found = [...byRule(report.findings)].map(([rule2, findings]) => {
    let isBlocking = findings.some((finding) => blocking.has(finding.fingerprint));
    return {
      name: rule2,
      group: "schema-audit.rules",
      outcome: isBlocking ? "failed" : "passed",
      message: `${ruleTitle(rule2)} (${findings.length})`,
      text: findings.map(findingText).join(`
`)
    };
  }), unassessed = report.rules.notAssessed.map(
    ({ rule: rule2, missing }) => ({
      name: rule2,
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
  let rule2 = ruleOf(id), { level, problem, security } = levels[rule2?.severity ?? example?.severity ?? "low"], text = rule2?.docs.rationale ?? ruleTitle(id);
  return {
    id,
    name: id.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
    shortDescription: { text: ruleTitle(id) },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level },
    properties: {
      tags: [rule2?.category ?? "schema", "database", "postgresql"],
      precision: (example?.proof ?? rule2?.proof) === "static" ? "medium" : "very-high",
      "problem.severity": problem,
      ...rule2?.category === "security" && { "security-severity": security }
    }
  };
}
function result(finding, ruleIndex, prefix, reason) {
  let { level, rank: rank2 } = levels[finding.severity], details3 = [...finding.details ?? [], ...finding.remedy === void 0 ? [] : [`Fix: ${finding.remedy}`]];
  return {
    ruleId: finding.rule,
    ruleIndex,
    level,
    rank: rank2,
    message: { text: [finding.message, ...details3].join(`
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
  let parts3 = [], part2 = "", columns = 0;
  for (let character of word2) {
    let more = columnsOfCharacter(character);
    columns + more > width && (parts3.push(part2), part2 = "", columns = 0), part2 += character, columns += more;
  }
  return [...parts3, part2];
}

// src/renderers/terminal/page.ts
var import_picocolors = __toESM(require_picocolors(), 1);
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

// src/renderers/terminal/chain.ts
var stepMarks = {
  ok: "\u2713",
  failed: "\u2717",
  differs: "\u2260",
  none: "\u2013",
  "not-walked": "\xB7"
};
function chainLines(project, findings, page) {
  if (page.isVerbose) return tableLines(chainRows(project, findings), page);
  let { alike, rows } = chainView(project, findings), lines = alike.flatMap(
    ({ words }, at) => item(page, "", `${words}${at === alike.length - 1 ? " (all with --verbose)" : ""}`)
  );
  return [...dim(page, lines), ...tableLines(rows, page)];
}
var NARROWEST_TITLE = 12;
function tableLines(rows, page) {
  if (rows.length === 0) return [];
  let hasFindings = rows.some(({ findings }) => findings > 0), header = [...["up", "down", "again"].map((name) => padEnd(name, 9)), ...hasFindings ? ["found"] : []].join(
    " "
  ), room = page.width - header.length - 3, longest = Math.max(8, ...rows.map(({ entry }) => columnsOf(entry.revision))), columns = Math.min(longest, Math.floor(page.width * 0.4), room), title = room - columns < NARROWEST_TITLE ? 0 : room - columns, line = (revision, cells, text) => `${padEnd(shorten(revision, columns), columns)}  ${cells} ${title === 0 ? "" : shorten(text, title)}`.trimEnd();
  return [
    ...dim(page, [line("Revision", header, "title")]),
    ...rows.map((row) => line(row.entry.revision, cellsOf(row, hasFindings), row.entry.title))
  ];
}
function cellsOf({ entry, findings }, hasFindings) {
  return [...[entry.up, entry.down, entry.again].map((step) => padEnd(`${stepMarks[step]} ${stepWords[step]}`, 9)), ...hasFindings ? [padEnd(findings === 0 ? "" : String(findings), 5)] : []].join(" ");
}

// src/renderers/terminal/findings.ts
var MOST_OF_A_RULE2 = 10;
function findingLines(report, page) {
  return severities.flatMap((severity) => {
    let findings = report.findings.filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [
      "",
      severityPaint(page, severity)(page.paint.bold(`${capitalised(severity).toUpperCase()} (${findings.length})`)),
      ...newFirst(findings).flatMap((group) => groupLines(group, page, severity))
    ];
  });
}
function groupLines(group, page, severity) {
  let [first] = group;
  if (!first) return [];
  if (group.length > MOST_OF_A_RULE2 && !page.isVerbose) return foldedLines(group, first, page, severity);
  if (group.length < 3) return group.flatMap((finding) => singleLines(finding, page, severity));
  let paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint("\u25CF")} `, `${newMark2(first)}${ruleTitle(first.rule)} (${group.length})`),
    ...dim(page, paragraph(page, `${first.rule}, ${proofWords[first.proof]}`, "  ")),
    ...group.flatMap((finding) => [
      ...item(page, "  - ", finding.message),
      ...placeLines(finding, page, "    "),
      ...detailLines(finding, page, "    ")
    ]),
    ...remedyLines2(group, page)
  ];
}
function singleLines(finding, page, severity) {
  let paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint("\u25CF")} `, `${newMark2(finding)}${finding.message}`),
    ...dim(
      page,
      paragraph(page, [placeOf(finding), finding.rule, proofWords[finding.proof]].filter(Boolean).join(" \xB7 "), "  ")
    ),
    ...detailLines(finding, page, "  "),
    ...remedyLines2([finding], page)
  ];
}
function foldedLines(group, first, page, severity) {
  let names = [...new Set(group.map((finding) => subjectLabel(finding.subject)))], shown = names.slice(0, MOST_OF_A_RULE2).join(", "), more = names.length > MOST_OF_A_RULE2 ? `, \u2026 (+${names.length - MOST_OF_A_RULE2})` : "", paint = severityPaint(page, severity);
  return [
    ...item(
      page,
      `${paint("\u25CF")} `,
      `${newMark2(first)}${ruleTitle(first.rule)}: ${counted(group.length, "finding")}: ${shown}${more}`
    ),
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
var newMark2 = (finding) => finding.isNew ? "New: " : "", placeLines = (finding, page, indent) => placeOf(finding) === "" ? [] : dim(page, paragraph(page, placeOf(finding), indent)), MOST_DETAILS = 5;
function detailLines(finding, page, indent) {
  let details3 = finding.details ?? [], shown = page.isVerbose ? details3 : details3.slice(0, MOST_DETAILS), more = details3.length > shown.length ? [`\u2026 and ${details3.length - shown.length} more`] : [];
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
]);

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
      (project) => section(page, chainTitle(report, project), chainLines(project, report.findings, page))
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
  let { verdict } = report, outcome = outcomeOf(report), { mark, words } = outcomes[outcome], gate = verdict.failOn === "never" ? "nothing blocks (fail-on: never)" : `fail-on: ${verdict.failOn}`, reasons = {
    blocked: `${blockingWords(report)} (fail-on: ${verdict.failOn})`,
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
  let ran = `${project.applied} of ${counted(project.migrations, "migration")} applied from empty`, text = `${project.toolTitle} in ${project.root}: ${ran} on ${engineText(report)}, ${counted(project.relations, "table")}.`;
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
    return `${project.name}: ${walkedWords(project)}${project.runs ? ` by ${project.runs}` : ""}, ${models}, ${pages}.`;
  }), notAssessed = rules2.notAssessed.map(({ rule: rule2, missing }) => `${rule2} (needs ${missing.join(", ")})`);
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
  visibleLines,
  proofWords,
  severityMarks,
  capitalised,
  outcomeOf,
  verdictWords,
  isSql,
  code,
  fenced,
  prose,
  link,
  namesIn,
  rulePlace,
  commitPlace,
  markerLine,
  renderers
};
