import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  child,
  chooseEngine,
  createTwoFilesPatch,
  engines,
  examineCheckout,
  list,
  parseStatement,
  planPagesOf,
  structuredPatch,
  toSettings,
  unaskedAssertions,
  word
} from "./chunk-62NKJPAI.js";
import {
  commentLines,
  countFacts,
  criteria,
  criterionIds,
  discover,
  hasMarkedRows,
  isTable,
  measure,
  missingFor,
  nameList,
  ofRules,
  plural,
  populationOf,
  projectResults,
  readers,
  sentenceOfLosses,
  subjectsOf,
  tally,
  tools,
  totalOf,
  triedKeys,
  triedRestores,
  triedValues,
  untouchedBy,
  valuesOf,
  worst
} from "./chunk-4QYBQMCX.js";
import {
  subjectLabel,
  subjectNames
} from "./chunk-HFXHHIII.js";
import {
  addedConstraints,
  belongings,
  commentOnType,
  createRoutine,
  createSequence,
  createTable,
  createType,
  createView,
  difference,
  quoteIdentifier,
  quoteName,
  rules,
  triggers
} from "./chunk-D7CVVGYE.js";
import {
  countApplied,
  findColumn,
  isAtLeastMode,
  isCosmetic,
  isExcused,
  isUnrun,
  judgedStatements,
  matchesRelation,
  mentions,
  relationLabel,
  reversals,
  singular,
  stepOf,
  strongest
} from "./chunk-7WHSMGDF.js";
import {
  isAtLeast,
  severities
} from "./chunk-MCFSJI7X.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  splitScript
} from "./chunk-25JLD2HG.js";
import {
  unlessInterrupted,
  whenInterrupted
} from "./chunk-BY3YOZRV.js";

// src/finding/baseline.ts
function writeBaseline(findings) {
  let keys = findings.map(({ rule, subject, fingerprint: fingerprint2 }) => ({
    rule,
    subject: subjectLabel(subject),
    fingerprint: fingerprint2
  })).map((entry) => [`${entry.rule}\0${entry.subject}\0${entry.fingerprint}`, entry]), lines = [...new Map(keys)].sort(([left], [right]) => left < right ? -1 : 1).map(([, entry]) => `    ${JSON.stringify(entry)}`);
  return `{
  "version": 1,
  "findings": ${lines.length === 0 ? "[]" : `[
${lines.join(`,
`)}
  ]`}
}
`;
}
function readBaseline(text) {
  let parsed = parseJson(text);
  if (parsed === void 0) return unreadable("is not JSON");
  if (!isRecord(parsed) || parsed.version !== 1) return unreadable('does not say "version": 1');
  let { findings } = parsed;
  if (!Array.isArray(findings)) return unreadable('has no list "findings"');
  let entries2 = findings.filter(isEntry), wrong = findings.findIndex((entry) => !isEntry(entry));
  return wrong >= 0 ? unreadable(`has an entry ${wrong + 1} without a fingerprint of 16 hex digits`) : { status: "read", baseline: { version: 1, findings: entries2 } };
}
function applyBaseline(findings, baseline) {
  let known = new Set(baseline.findings.map((entry) => entry.fingerprint));
  return {
    kept: findings.filter((finding) => !known.has(finding.fingerprint)),
    suppressed: findings.filter((finding) => known.has(finding.fingerprint)).map((finding) => ({ finding, by: "baseline", reason: "listed in the baseline" }))
  };
}
var unreadable = (reason) => ({ status: "unreadable", reason });
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
var isRecord = (value) => typeof value == "object" && value !== null;
function isEntry(value) {
  if (!isRecord(value)) return !1;
  let { fingerprint: fingerprint2 } = value;
  return typeof fingerprint2 == "string" && /^[0-9a-f]{16}$/.test(fingerprint2);
}

// src/host/git.ts
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function headCommit(host) {
  return resolveCommit(host, "HEAD");
}
async function checkoutBase(host, reference) {
  let named5 = await resolveCommit(host, reference) ?? await resolveCommit(host, `origin/${reference}`);
  if (named5 === void 0) throw unknownReference(reference);
  let mergeBase = await git(host, ["merge-base", "HEAD", named5]), commit = mergeBase?.exitCode === 0 ? mergeBase.stdout.trim() : named5, prefix = (await git(host, ["rev-parse", "--show-prefix"]))?.stdout.trim() ?? "", folder = await realpath(await mkdtemp(join(tmpdir(), "schema-audit-base-"))), remove = () => rm(folder, { recursive: !0, force: !0 }), forget = whenInterrupted(remove), dispose = () => remove().finally(forget);
  try {
    await writeFiles(host, commit, folder), await linkInstalled(await topFolder(host), join(folder, "files"), 0);
    let directory = join(folder, "files", prefix);
    return await mkdir(directory, { recursive: !0 }), { directory, commit, dispose };
  } catch (error) {
    throw await dispose(), error;
  }
}
async function fetchCommit(host, commit, credentials) {
  return await resolveCommit(host, commit) !== void 0 ? !0 : (await git(host, ["fetch", "--no-tags", "--no-recurse-submodules", "--depth=1", "origin", commit], {
    ...proxies(host),
    ...credentials && authorization(credentials)
  }))?.exitCode === 0;
}
function proxies({ environment }) {
  return Object.fromEntries(
    ["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "GIT_SSL_CAINFO"].flatMap((name) => environment[name] === void 0 ? [] : [[name, environment[name]]])
  );
}
function authorization({ server, token }) {
  let basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`
  };
}
async function writeFiles(host, commit, folder) {
  let environment = { GIT_INDEX_FILE: join(folder, "index"), GIT_LFS_SKIP_SMUDGE: "1" }, top = await topFolder(host), steps2 = [
    ["read-tree", commit],
    ["checkout-index", "--all", "--quiet", `--prefix=${join(folder, "files")}/`]
  ];
  for (let step of steps2) {
    let result = await git(host, ["-C", top, ...step], environment);
    if (result?.exitCode !== 0) throw new Error(`git ${step[0]} failed: ${result?.stderr ?? "no git"}`);
  }
}
var installed = ["node_modules", ".venv", "venv"], INSTALLED_DEPTH = 3;
async function linkInstalled(from, to, depth) {
  let [here, there] = await Promise.all([folders(from), folders(to)]);
  for (let name of installed)
    here.includes(name) && !there.includes(name) && await symlink(join(from, name), join(to, name));
  if (depth !== INSTALLED_DEPTH)
    for (let name of there)
      here.includes(name) && !installed.includes(name) && await linkInstalled(join(from, name), join(to, name), depth + 1);
}
var folders = async (path) => (await readdir(path, { withFileTypes: !0 })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
async function topFolder(host) {
  return (await git(host, ["rev-parse", "--show-toplevel"]))?.stdout.trim() ?? host.directory;
}
async function resolveCommit(host, reference) {
  let result = await git(host, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  return result?.exitCode === 0 ? result.stdout.trim() : void 0;
}
async function git(host, line, environment = {}) {
  let program = await host.findProgram("git");
  if (program !== void 0)
    return host.run({
      program,
      // A checkout inside a container often belongs to another user.
      arguments: ["-c", "safe.directory=*", ...line],
      environment: { GIT_TERMINAL_PROMPT: "0", ...environment }
    });
}
var unknownReference = (reference) => new UserError(
  "unknown-reference",
  `There is no commit ${JSON.stringify(reference)} in this checkout.`,
  "Check the spelling; in a shallow clone fetch it first (actions/checkout: fetch-depth: 0)."
);

// src/config/weakened-gate.ts
function weakenedBy(head, base, rules2) {
  return [
    ...lowered("fail-on", thresholds, base.failOn, head.failOn),
    ...switchedOff("fail-on-existing", base.failOnExisting, head.failOnExisting),
    ...lowered("verify", ["none", "new", "all"], base.verify, head.verify),
    ...lowered("preset", ["recommended", "strict"], base.preset, head.preset),
    ...head.engine === "pg-mem" && base.engine !== "pg-mem" ? ["engine becomes pg-mem, which shows less"] : [],
    ...rules2.flatMap((rule) => weakenedRule(rule, head, base)),
    ...counted(added(head.ignore, base.ignore), "new ignore entry", "new ignore entries"),
    ...switchedOff("require-criteria.assessed", base.requireCriteria.assessed, head.requireCriteria.assessed),
    ...switchedOff("require-criteria.strict", base.requireCriteria.strict, head.requireCriteria.strict),
    ...demands.flatMap(([name, list2]) => counted(added(list2(base), list2(head)), `fewer under ${name}`)),
    ...lowered("reversibility.mode", ["off", "auto", "required"], base.reversibility.mode, head.reversibility.mode),
    ...exemptions.flatMap(([name, list2]) => counted(added(list2(head), list2(base)), `more under ${name}`)),
    ...lowered(
      "foreign-keys.policy",
      ["none", "partial", "required"],
      base.foreignKeys.policy,
      head.foreignKeys.policy
    ),
    ...lowered(
      "locks.statement-timeout",
      ["optional", "required"],
      base.locks.statementTimeout,
      head.locks.statementTimeout
    ),
    ...raised("locks.max-lock-timeout", base.locks.maxLockTimeout ?? 1 / 0, head.locks.maxLockTimeout ?? 1 / 0),
    ...raised("locks.window", base.locks.window, head.locks.window),
    ...raised("sizes.small-rows", base.sizes.smallRows, head.sizes.smallRows),
    ...raised("sizes.large-rows", base.sizes.largeRows, head.sizes.largeRows),
    ...changed("migrations.path", base.migrations.path, head.migrations.path),
    ...changed("migrations.tool", base.migrations.tool, head.migrations.tool),
    ...shortened(
      "migrations.statement-timeout",
      base.migrations.statementTimeout ?? 6e4,
      head.migrations.statementTimeout ?? 6e4
    ),
    ...shortened(
      "migrations.step-timeout",
      base.migrations.stepTimeout ?? 12e4,
      head.migrations.stepTimeout ?? 12e4
    )
  ];
}
var switchedOff = (name, before, after) => before && !after ? [`${name} is switched off`] : [], thresholds = ["never", ...severities];
function lowered(name, order, before, after) {
  return order.indexOf(after) < order.indexOf(before) ? [`${name} goes from ${before} to ${after}`] : [];
}
var raised = (name, before, after) => after > before ? [`${name} is raised`] : [], shortened = (name, before, after) => after < before ? [`${name} is shortened`] : [];
function weakenedRule(rule, head, base) {
  if (head.rules[rule.id] === base.rules[rule.id]) return [];
  let [before, after] = [effective(rule, base), effective(rule, head)];
  return after === "off" ? before === "off" ? [] : [`rule ${rule.id} is switched off`] : before === "off" ? [] : lowered(`rule ${rule.id}`, severities.toReversed(), before, after);
}
function effective({ id, severity, preset }, config) {
  let setting = config.rules[id];
  return setting === "on" ? severity : setting !== void 0 ? setting : preset === "recommended" || preset === "strict" && config.preset === "strict" ? severity : "off";
}
var demands = [
  ["validators", ({ validators }) => validators],
  ["assertions", ({ assertions }) => assertions],
  ["criteria", ({ criteria: criteria2 }) => criteria2],
  ["require-criteria.list", ({ requireCriteria }) => requireCriteria.list],
  ["workload.files", ({ workload }) => workload.files],
  ["tables.sensitive", ({ tables }) => tables.sensitive],
  ["sizes.tables (many rows)", ({ sizes }) => named(sizes.tables, (rows) => rows >= sizes.largeRows)]
], exemptions = [
  ["dictionary.exempt", ({ dictionary }) => dictionary.exempt],
  ["dictionary.partial", ({ dictionary }) => dictionary.partial ? ["partial"] : []],
  ["models.unmanaged", ({ models }) => models.unmanaged],
  ["models.reader", ({ models }) => models.reader === "none" ? ["none"] : []],
  ["migrations.bases", ({ migrations }) => migrations.bases],
  ["migrations.heads", ({ migrations }) => migrations.heads],
  ["tables.not-sensitive", ({ tables }) => tables.notSensitive],
  ["tables.keyless", ({ tables }) => tables.keyless],
  ["tables.retired", ({ tables }) => tables.retired],
  ["tables.staging", ({ tables }) => tables.staging],
  ["tables.static", ({ tables }) => tables.static],
  ["sizes.tables (few rows)", ({ sizes }) => named(sizes.tables, (rows) => rows <= sizes.smallRows)],
  ["locks.set-by-runner", ({ locks }) => Object.keys(locks.setByRunner)],
  ["columns.not-status", ({ columns }) => columns.notStatus],
  ["columns.open-lists", ({ columns }) => columns.openLists],
  ["types.wall-clock", ({ types }) => [types.wallClock].flat()],
  ["types.verbatim-json", ({ types }) => types.verbatimJson],
  ["reversibility.irreversible", ({ reversibility }) => Object.keys(reversibility.irreversible)],
  ["reversibility.floor", ({ reversibility }) => reversibility.floor === void 0 ? [] : [reversibility.floor]],
  ["business-keys", ({ businessKeys }) => Object.keys(businessKeys).filter((key) => businessKeys[key] === "none")]
], named = (rows, isMeant) => Object.keys(rows).filter((name) => isMeant(rows[name] ?? 0)), changed = (name, before, after) => before === void 0 || before === after ? [] : [`${name} is another one`];
function added(list2, other) {
  let known = new Set(other.map((entry) => JSON.stringify(entry)));
  return list2.filter((entry) => !known.has(JSON.stringify(entry))).length;
}
var counted = (count, one, many = one) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

// src/finding/inline-marks.ts
var MARK = /(--|#|\/\/|\/\*|<!--)\s*schema-audit:\s*accept\s+([a-z][a-z-]*)\s*(.*?)\s*(-->|\*\/)?\s*$/;
function readInlineMarks(file, text) {
  let lines = text.split(/\r?\n/);
  return lines.flatMap((line, position) => {
    let mark = MARK.exec(line);
    if (!mark) return [];
    let [, , rule = "", reason = ""] = mark, standsAlone = line.slice(0, mark.index).trim() === "", [from, to] = standsAlone ? following(lines, position) : preceding(lines, position);
    return [
      {
        by: "inline",
        rule,
        reason,
        lines: { file, from: from + 1, to: to + 1 },
        location: { file, line: position + 1 }
      }
    ];
  });
}
function following(lines, mark) {
  let isRow = /^\s*\|/.test(lines[mark + 1] ?? ""), end = mark + 1;
  for (; !isRow && end < lines.length - 1 && !isEnd(lines[end]) && lines[end + 1]?.trim() !== ""; ) end += 1;
  return [mark, end];
}
function preceding(lines, mark) {
  let start = mark;
  for (; start > 0 && !isEnd(lines[start - 1]) && lines[start - 1]?.trim() !== ""; ) start -= 1;
  return [start, mark];
}
var isEnd = (line) => /(;|\||^\s*\))\s*((--|#|\/\/).*)?$/.test(line ?? "");

// src/examine/read-acceptances.ts
async function readAcceptances(host, config, discovery) {
  let baseline = config.baseline === void 0 || config.updateBaseline ? void 0 : await readBaselineFile(host, config.baseline);
  return { marks: await readMarks(host, discovery), ...baseline && { baseline } };
}
async function readBaselineFile(host, file) {
  let text = await host.readText(file), remedy = "Write it anew with `schema-audit audit --update-baseline`.";
  if (text === void 0) throw new UserError("unreadable-baseline", `There is no baseline file ${file}.`, remedy);
  let outcome = readBaseline(text);
  if (outcome.status === "unreadable") throw new UserError("unreadable-baseline", `${file} ${outcome.reason}.`, remedy);
  return outcome.baseline;
}
async function readMarks(host, { projects }) {
  let folders2 = projects.flatMap((project) => [project.migrations.root, ...project.dictionaries]), models = new Set(projects.flatMap((project) => project.models.flatMap((source) => source.files))), isRelevant = (file) => models.has(file) || folders2.some((folder) => file.startsWith(`${folder}/`)), files = (await host.files()).filter((file) => mayHoldMarks.test(file) && isRelevant(file));
  return (await Promise.all(files.map(async (file) => ({ file, text: await host.readText(file) })))).flatMap(({ file, text }) => text?.includes("schema-audit: accept") ? readInlineMarks(file, text) : []);
}
var mayHoldMarks = /\.(sql|py|js|cjs|mjs|ts|cts|mts|md)$/;

// src/examine/gate.ts
async function judgeGate(settings, { head, base }, rules2) {
  let { settingsFrom } = settings, isTrusted = settingsFrom === "head", proposed = await readSide(head, settings.head ?? settings.base, isTrusted), present = await readSide(base, settings.base, !1), weakened = [
    ...settings.head ? weakenedBy(settings.head, settings.base, rules2) : [],
    ...counted2(newEntries(proposed, present), "new entry of the baseline", "new entries of the baseline"),
    ...counted2(newMarks(proposed, present).length, "new mark that accepts findings", "new marks that accept findings")
  ];
  return { acceptances: isTrusted ? proposed : trusted(proposed, present), gate: { settingsFrom, weakened } };
}
async function readSide({ host, discovery }, config, mustRead) {
  try {
    return await readAcceptances(host, config, discovery);
  } catch (error) {
    if (mustRead || !(error instanceof UserError)) throw error;
    let { baseline: _, ...without } = config;
    return readAcceptances(host, without, discovery);
  }
}
function trusted(proposed, present) {
  let fresh = newMarks(proposed, present), { baseline } = present;
  return { marks: proposed.marks.filter((mark) => !fresh.includes(mark)), ...baseline && { baseline } };
}
function newMarks(proposed, present) {
  let known = /* @__PURE__ */ new Map();
  for (let mark of present.marks) known.set(keyOf(mark), (known.get(keyOf(mark)) ?? 0) + 1);
  return proposed.marks.filter((mark) => {
    let left = known.get(keyOf(mark)) ?? 0;
    return known.set(keyOf(mark), left - 1), left <= 0;
  });
}
var keyOf = ({ rule, reason, lines }) => JSON.stringify([lines?.file, rule, reason]);
function newEntries(proposed, present) {
  let known = new Set(present.baseline?.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  return (proposed.baseline?.findings ?? []).filter(({ fingerprint: fingerprint2 }) => !known.has(fingerprint2)).length;
}
var counted2 = (count, one, many) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

// src/finding/suppression.ts
function applySuppressions(findings, suppressions, scope) {
  let valid = suppressions.filter((entry) => !isExpired(entry, scope.today) && entry.reason.trim() !== ""), used = /* @__PURE__ */ new Set(), kept = [], suppressed = [];
  for (let finding of findings) {
    let matching = valid.filter((entry) => accepts(entry, finding, scope));
    for (let entry of matching) used.add(entry);
    let [first] = matching;
    first ? suppressed.push({ finding, by: first.by, reason: first.reason }) : kept.push(finding);
  }
  let unused = suppressions.flatMap((entry) => used.has(entry) ? [] : complaint(entry, findings, scope));
  return { kept, suppressed, unused };
}
function accepts(entry, finding, scope) {
  return (entry.until !== "never" || finding.severity === "low") && matches(entry, finding, scope);
}
function matches(entry, finding, { categories }) {
  return entry.rule !== void 0 && entry.rule !== finding.rule || entry.category !== void 0 && entry.category !== categories.get(finding.rule) || entry.rule === void 0 && entry.category === void 0 || entry.subject !== void 0 && !isSubject(entry.subject, finding) || entry.tables !== void 0 && !isAboutTable(entry.tables, finding) ? !1 : entry.lines === void 0 || standsIn(entry.lines, finding);
}
function isSubject(pattern, finding) {
  return [subjectLabel(finding.subject), subjectNames(finding.subject).join(".")].some((name) => matchesPattern(pattern, name));
}
function isAboutTable(patterns, { subject }) {
  let relation = "relation" in subject ? subject.relation : subject.kind === "model" ? subject.name : void 0;
  if (relation === void 0) return !1;
  let schema = "schema" in subject ? subject.schema : "public", isListed = (pattern) => matchesPattern(pattern, pattern.includes(".") ? `${schema}.${relation}` : relation);
  return patterns.some((pattern) => pattern.startsWith("!") && isListed(pattern.slice(1))) ? !1 : patterns.some((pattern) => !pattern.startsWith("!") && isListed(pattern));
}
function standsIn(lines, { location }) {
  return location?.line === void 0 || location.file !== lines.file ? !1 : location.line >= lines.from && location.line <= lines.to;
}
function matchesPattern(pattern, name) {
  let source = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&")).join("[^.]*");
  return new RegExp(`^${source}$`, "i").test(name);
}
var isExpired = ({ until }, today) => until !== void 0 && until !== "never" && until < today;
function complaint(entry, findings, scope) {
  let why = whyUnused(entry, findings, scope);
  if (why === void 0) return [];
  let subject = entry.subject ?? entry.tables?.join(", ") ?? entry.lines?.file ?? "everything", rule = entry.rule ?? entry.category ?? "";
  return [{ kind: isExpired(entry, scope.today) ? "expired" : "unused", rule, subject, why, ...entry.location && { location: entry.location } }];
}
function whyUnused(entry, findings, scope) {
  return entry.rule !== void 0 && !scope.categories.has(entry.rule) ? "names a rule that does not exist" : entry.reason.trim() === "" ? "gives no reason" : isExpired(entry, scope.today) ? `is past its date, ${entry.until}` : entry.until === "never" && findings.some((finding) => matches(entry, finding, scope)) ? "has no end, which only low findings may have" : entry.rule === void 0 || scope.ran.has(entry.rule) ? "matches no finding" : void 0;
}

// src/rule/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, project, subject) {
  let identity = JSON.stringify([rule, project, ...subjectNames(subject)]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}

// src/rule/relation-sizes.ts
function declaredRows({ sizes }, relation) {
  let matching = Object.keys(sizes.tables).filter((pattern2) => matchesRelation([pattern2], relation)), pattern = matching.find((one) => !one.includes("*")) ?? matching[0];
  return pattern === void 0 ? void 0 : sizes.tables[pattern];
}
function isSmall(settings, relation) {
  let rows = declaredRows(settings, relation);
  return rows !== void 0 && rows <= settings.sizes.smallRows || matchesRelation(settings.tables.static, relation);
}
var isLarge = (settings, relation) => (declaredRows(settings, relation) ?? 0) >= settings.sizes.largeRows, isOfUnknownSize = (settings, relation) => declaredRows(settings, relation) === void 0 && !matchesRelation(settings.tables.static, relation);

// src/rule/severity-steps.ts
function finalSeverity(rule, observation, context, configured) {
  if (configured) return configured;
  let base = observation.severity ?? rule.severity, applicable = stepsFor(rule, observation, context), moved = move(
    base,
    applicable.reduce((sum, step) => sum + step.by, 0)
  );
  return applicable.some((step) => step.neverAbove && isAtLeast(moved, step.neverAbove)) ? "medium" : moved;
}
function sizeDetails(rule, observation, { settings }) {
  return growsWithRows(rule) ? distinct(relationsOf(observation)).flatMap((relation) => {
    let rows = declaredRows(settings, relation), isDecisive = isSmall(settings, relation) || isLarge(settings, relation);
    return rows === void 0 || !isDecisive ? [] : [`${relationLabel(relation)} has ${rows.toLocaleString("en-US")} rows by the settings (sizes.tables).`];
  }) : [];
}
function stepsFor(rule, observation, context) {
  let { subject } = observation, proof = observation.proof ?? rule.proof, relations2 = relationsOf(observation);
  return steps.filter((step) => step.applies({ rule, proof, subject, relations: relations2, context }));
}
var guessable = ["locking", "data", "reversibility", "compatibility"], growsWithRows = ({ id, category, needs }) => id.startsWith("unindexed-") || (category === "locking" || category === "partitions") && needs.includes("recorder"), steps = [
  // A guess must not block.
  {
    by: -1,
    neverAbove: "medium",
    applies: ({ rule, proof }) => proof === "static" && rule.proof !== "static" && guessable.includes(rule.category)
  },
  // Without a base every migration is history: what it did to its relations is over, and must not block.
  {
    by: -3,
    applies: ({ rule, context }) => rule.needs.includes("recorder") && context.newRevisions === void 0
  },
  // Nothing waits long for few rows, or on a relation that hardly grows.
  {
    by: -2,
    applies: ({ rule, relations: relations2, context: { settings } }) => growsWithRows(rule) && relations2.length > 0 && relations2.every((relation) => isSmall(settings, relation))
  },
  {
    by: 1,
    applies: ({ rule, relations: relations2, context: { settings } }) => growsWithRows(rule) && relations2.some((relation) => isLarge(settings, relation))
  },
  // Sensitive by declaration; sensitive by inference only raises a question.
  {
    by: 1,
    applies: ({ rule, subject, context }) => (rule.category === "deletion" || rule.id.startsWith("unprotected-") || rule.id === "plaintext-secret-column") && relationsOf({ subject }).some((relation) => matchesRelation(context.settings.tables.sensitive, relation))
  }
];
function relationsOf({ subject, relations: relations2 }) {
  return relations2 || (!("relation" in subject) || subject.relation === void 0 ? [] : [{ schema: "schema" in subject ? subject.schema : "public", name: subject.relation }]);
}
var distinct = (relations2) => [
  ...new Map(relations2.map((relation) => [relationLabel(relation), relation])).values()
];
function move(severity, by) {
  let position = Math.min(Math.max(severities.indexOf(severity) - by, 0), severities.length - 1);
  return severities[position] ?? severity;
}

// src/rule/swallowing.ts
var sameStatement = (larger, smaller) => larger.location !== void 0 && larger.location.line !== void 0 && larger.location.file === smaller.location?.file && larger.location.line === smaller.location.line, sameSubject = (larger, smaller) => subjectNames(larger.subject).join("\0") === subjectNames(smaller.subject).join("\0"), sameRelation = (larger, smaller) => {
  let relation = relationOf(larger.subject);
  return relation !== void 0 && relation === relationOf(smaller.subject);
}, sameColumn = (larger, smaller) => {
  let column = columnOf(larger.subject);
  return column !== void 0 && column === columnOf(smaller.subject) && sameRelation(larger, smaller);
}, sameRelationAndPlace = (larger, smaller) => sameRelation(larger, smaller) && sameStatement(larger, smaller), sameSubjectAndFile = (larger, smaller) => sameSubject(larger, smaller) && larger.location?.file === smaller.location?.file, anywhere = () => !0, table = [
  {
    by: ["use-before-creation"],
    swallowed: ["failing-migration"],
    when: (larger, smaller) => sameStatement(larger, smaller) || sameSubject(larger, smaller)
  },
  {
    by: ["concurrent-in-transaction", "enum-value-used-in-transaction"],
    swallowed: ["failing-migration"],
    when: sameSubject
  },
  {
    by: ["required-column-without-default", "unguarded-constraint", "narrowing-type"],
    swallowed: ["data-dependent-failure"],
    when: sameStatement
  },
  { by: ["table-rewrite"], swallowed: /^(scanning-.*|blocking-key-constraint)$/, when: sameStatement },
  { by: ["truncated-table", "dropped-table", "dropped-column"], swallowed: ["lost-rows"], when: sameSubjectAndFile },
  { by: ["undocumented-relation"], swallowed: ["undocumented-column"], when: sameRelation },
  { by: ["phantom-relation"], swallowed: ["phantom-column"], when: sameRelation },
  { by: ["unmodelled-relation"], swallowed: ["unmodelled-column"], when: sameRelation },
  { by: ["unmigrated-model"], swallowed: ["unmigrated-column"], when: sameRelation },
  // Page and model agree on it: what is missing is a migration.
  { by: ["unmigrated-column"], swallowed: ["phantom-column"], when: sameColumn },
  {
    by: ["model-change-without-migration"],
    swallowed: /^(unmigrated-.*|mismatched-(type|nullability|default|key|foreign-key|index|check|values))$/,
    when: anywhere
  },
  { by: ["absent-deletion-strategy"], swallowed: ["missing-soft-delete"], when: anywhere },
  // The same line of a page: the stronger statement is that duplicates are accepted.
  { by: ["unenforced-business-key"], swallowed: ["misdocumented-key"], when: sameRelationAndPlace },
  { by: ["duplicate-index"], swallowed: ["covered-index"], when: sameSubject }
];
function swallow(findings) {
  let covering = /* @__PURE__ */ new Map(), covered = /* @__PURE__ */ new Set();
  for (let smaller of findings) {
    let larger = findings.find((candidate) => candidate !== smaller && covers(candidate, smaller));
    larger && (covered.add(smaller), covering.set(larger, [...covering.get(larger) ?? [], smaller]));
  }
  return findings.flatMap(
    (finding) => covered.has(finding) ? [] : [withDetails(finding, covering.get(finding) ?? [])]
  );
}
function covers(larger, smaller) {
  return table.some(
    ({ by, swallowed, when }) => by.includes(larger.rule) && isNamed(swallowed, smaller.rule) && when(larger, smaller)
  );
}
var isNamed = (rules2, rule) => rules2 instanceof RegExp ? rules2.test(rule) : rules2.includes(rule);
function withDetails(finding, smaller) {
  let told = smaller.map(({ message }) => message).filter((message) => message !== finding.message);
  return told.length === 0 ? finding : { ...finding, details: [...finding.details ?? [], ...told] };
}
function relationOf(subject) {
  return subject.kind === "model" ? subject.name : "relation" in subject ? subject.relation : void 0;
}
var columnOf = (subject) => "column" in subject ? subject.column : void 0;

// src/rule/run-rules.ts
function runRules(rules2, available, context, options) {
  let enabled = rules2.filter((rule) => isEnabled(rule, options)), missing = new Map(enabled.map((rule) => [rule, missingEvidence(rule, available)])), runnable = enabled.filter((rule) => missing.get(rule)?.length === 0), runContext = { ...context, preset: options.preset }, results = runnable.map((rule) => runRule(rule, available, runContext, options)), guesses = enabled.flatMap((rule) => readInText(rule, available, runContext, options));
  return {
    findings: swallow([...results.flatMap((result) => result.findings), ...guesses]),
    populations: results.flatMap(({ rule, population: population2 }) => population2 ? [{ rule, population: population2 }] : []),
    notAssessed: enabled.flatMap((rule) => {
      let names = missing.get(rule) ?? [];
      return names.length > 0 ? [{ rule: rule.id, missing: names }] : [];
    }),
    ran: runnable.map((rule) => rule.id),
    off: rules2.filter((rule) => !enabled.includes(rule)).map((rule) => rule.id)
  };
}
function isEnabled(rule, { preset, overrides }) {
  let override = overrides[rule.id];
  return override !== void 0 ? override !== "off" : rule.preset === "recommended" || rule.preset === "strict" && preset === "strict";
}
var missingEvidence = (rule, available) => rule.needs.filter((need) => available[need] === void 0);
function runRule(rule, available, context, options) {
  let evidence = granted(rule, available), findings = [...rule.check(evidence, context)].map(
    (observation) => toFinding(rule, observation, context, options)
  ), population2 = rule.population?.(evidence, context);
  return { rule: rule.id, findings: mergeSameSubject(findings), ...population2 && { population: population2 } };
}
function readInText(rule, { recorder, source, base }, context, options) {
  if (!rule.inText || recorder || !source || !base) return [];
  let observations = [...rule.inText({ source, base }, context)];
  return mergeSameSubject(observations.map((observation) => toFinding(rule, observation, context, options)));
}
function granted(rule, available) {
  let names = /* @__PURE__ */ new Set([...rule.needs, ...rule.wants ?? []]), entries2 = Object.entries(available).filter(([name, value]) => names.has(name) && value !== void 0);
  return Object.fromEntries(entries2);
}
function toFinding(rule, observation, context, options) {
  let override = options.overrides[rule.id], configured = override === "on" || override === "off" ? void 0 : override, [criterion] = rule.criteria, { relations: _, ...told } = observation, sizes = configured ? [] : sizeDetails(rule, observation, context);
  return {
    ...told,
    ...sizes.length > 0 && { details: [...observation.details ?? [], ...sizes] },
    rule: rule.id,
    severity: finalSeverity(rule, observation, context, configured),
    proof: observation.proof ?? rule.proof,
    ...criterion && { criterion },
    project: options.project,
    fingerprint: fingerprint(rule.id, options.project, observation.subject)
  };
}
function mergeSameSubject(findings) {
  let merged = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let first = merged.get(finding.fingerprint);
    first ? merged.set(finding.fingerprint, {
      ...first,
      details: [.../* @__PURE__ */ new Set([...first.details ?? [], finding.message, ...finding.details ?? []])].filter(
        (detail) => detail !== first.message
      )
    }) : merged.set(finding.fingerprint, finding);
  }
  return [...merged.values()];
}

// src/examine/evidence.ts
function evidenceOf(examination, server, base) {
  let { history, catalog, walk, source, models, dictionary, workload, probes, repository, isSalvaged } = examination;
  return {
    history,
    repository,
    ...catalog && { catalog },
    ...catalog?.depth === "full" && { "full-catalog": catalog },
    // An engine whose refusals mean nothing says nothing about a step that failed.
    ...walk && server.capabilities.has("refusals") && { replay: walk },
    ...walk?.recordings && { recorder: walk.recordings },
    ...source && { source },
    ...walk?.ledger && { ledger: walk.ledger },
    // A salvaged head is what the migrations mean to build: its constraints are nobody's promise.
    ...probes && !isSalvaged && { probes },
    ...models && { models },
    ...dictionary && { dictionary },
    ...workload && { workload },
    ...base && { base: baseOf(base) }
  };
}
var baseOf = ({ history, catalog, isSalvaged }) => ({
  history,
  ...catalog && !isSalvaged && { catalog }
});
function contextOf({ project, isSalvaged, history }, config, base) {
  let known = base && new Set(base.map(({ revision }) => revision)), revisions = history.migrations.map(({ revision }) => revision);
  return {
    settings: toSettings(config),
    isForwardOnly: project.migrations.reversibility === "no",
    toolRelations: project.migrations.ownRelations,
    isSalvaged,
    ...known && { newRevisions: new Set(revisions.filter((revision) => !known.has(revision))) }
  };
}

// src/migration/origin.ts
function originOf(object, { steps: steps2, empty }, history) {
  let before = empty, origin;
  for (let step of steps2) {
    if (step.pass !== "up" || step.status !== "applied") continue;
    let words2 = wordsOf(object, step.after);
    words2 && !wordsOf(object, before) && (origin = { revision: step.revision, words: words2 }), before = step.after;
  }
  let migration = history.migrations.find(({ revision }) => revision === origin?.revision);
  return origin && migration && placeIn(migration, origin.words);
}
function wordsOf(object, catalog) {
  if (!("relation" in object)) return freeWords(object, catalog);
  let relation = catalog.relations.find(({ schema, name }) => schema === object.schema && name === object.relation);
  if (!relation) return;
  let must = [relation.name];
  if (object.kind === "relation") return { must, may: [] };
  if (object.kind === "column")
    return relation.columns.some(({ name }) => name === object.column) ? { must, may: [object.column] } : void 0;
  let part = partsOf(relation).find(({ name }) => name === object.name);
  return part && { must, may: [part.name, ...part.columns] };
}
function freeWords(object, catalog) {
  return {
    schema: catalog.schemas.map((name) => ({ name })),
    type: catalog.types,
    sequence: catalog.sequences,
    function: catalog.routines,
    extension: catalog.extensions
  }[object.kind].some(({ name }) => name === object.name) ? { must: [object.name], may: [] } : void 0;
}
var partsOf = ({ constraints, indexes, triggers: triggers2, policies }) => [
  ...constraints.map((constraint) => ({
    name: constraint.name,
    columns: "columns" in constraint ? constraint.columns : []
  })),
  ...[...indexes, ...triggers2, ...policies].map(({ name }) => ({ name, columns: [] }))
];
function placeIn({ statements, location }, { must, may }) {
  let candidates = statements.filter(
    ({ direction, text }) => direction === "upgrade" && must.every((word2) => mentions(text, word2))
  );
  for (let word2 of may) {
    let telling = candidates.find(({ text }) => mentions(text, word2));
    if (telling) return lineOf(telling, word2);
  }
  return candidates[0]?.location ?? location;
}
function lineOf({ text, location }, word2) {
  if (location.line === void 0) return location;
  let line = text.split(`
`).findIndex((one) => mentions(one, word2));
  return { ...location, line: location.line + Math.max(0, line) };
}

// src/examine/locate.ts
function located(run, { walk, history }) {
  if (!walk) return run;
  let place = (finding) => {
    let object = finding.location ? void 0 : databaseObject(finding.subject), location = object && originOf(object, walk, history);
    return location ? { ...finding, location } : finding;
  };
  return { ...run, findings: run.findings.map(place) };
}
function databaseObject(subject) {
  switch (subject.kind) {
    case "migration":
    case "history":
    case "page":
    case "model":
    case "query":
    case "configuration":
      return;
    default:
      return subject;
  }
}

// src/examine/judge.ts
function judge(checkout, settings) {
  let { config, server, rules: rules2 } = settings, runs = checkout.examinations.map((examination) => runOf(examination, settings)), checks = checksOf(checkout, settings), own = aboutTheAudit(settings, checks, []), outcome = accept([...runs, own], settings), kept = new Set(outcome.kept);
  return {
    toolVersion: settings.version,
    directory: ".",
    engine: server.engine,
    serverVersion: server.serverVersion,
    rules: rules2,
    projects: checkout.examinations.map(
      (examination, position) => audited(examination, withoutAccepted(runs[position], kept), settings)
    ),
    ownFindings: [...withoutAccepted(own, kept).findings, ...complaints(own, outcome, checks, settings)],
    checks,
    ownCriteria: config.criteria,
    requireCriteria: config.requireCriteria,
    suppressed: outcome.suppressed,
    notExamined: [...checkout.notExamined, ...checks.flatMap(notRun)],
    failOn: config.failOn,
    failOnExisting: config.failOnExisting
  };
}
var isAboutTheAudit = (rule) => rule.needs.includes("audit");
function runOf(examination, { config, server, rules: rules2, base }) {
  let before = baseOf2(examination, base), run = runRules(
    rules2.filter((rule) => !isAboutTheAudit(rule)),
    evidenceOf(examination, server, before),
    contextOf(examination, config, base && (before?.history.migrations ?? [])),
    { project: examination.project.name, preset: config.preset, overrides: config.rules }
  );
  return located(run, examination);
}
var notRun = ({ name, outcome }) => outcome.status === "not-run" ? [{ what: `the check ${name}`, why: outcome.because }] : [];
function accept(runs, { config, rules: rules2, today, baseline, marks }) {
  let findings = runs.flatMap((run) => run.findings), entries2 = [...config.ignore.map((entry) => ({ by: "config", ...entry })), ...marks], { kept, suppressed, unused } = applySuppressions(findings, entries2, {
    today,
    categories: new Map(rules2.map((rule) => [rule.id, rule.category])),
    ran: new Set(runs.flatMap((run) => run.ran))
  });
  if (!baseline) return { kept, suppressed, unused };
  let based = applyBaseline(kept, baseline);
  return { kept: based.kept, suppressed: [...suppressed, ...based.suppressed], unused };
}
var withoutAccepted = (run, kept) => ({
  ...run,
  findings: run.findings.filter((finding) => kept.has(finding))
});
function checksOf({ examinations }, { config, commands = [] }) {
  let asked = examinations.flatMap(
    ({ project, assertions, isSalvaged }) => assertions && !isSalvaged ? assertions : unaskedAssertions(config, project.name)
  );
  return [...commands, ...asked];
}
function complaints(own, { unused }, checks, settings) {
  let known = new Set(own.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  return aboutTheAudit(settings, checks, unused).findings.filter(({ fingerprint: fingerprint2 }) => !known.has(fingerprint2));
}
function aboutTheAudit({ config, rules: rules2 }, checks, unusedSuppressions) {
  let evidence = { audit: { unusedSuppressions, hasDeployedState: !1, checks } }, context = { settings: toSettings(config), isForwardOnly: !1, toolRelations: [], isSalvaged: !1 }, options = { project: "", preset: config.preset, overrides: config.rules };
  return runRules(rules2.filter(isAboutTheAudit), evidence, context, options);
}
var baseOf2 = ({ project }, base) => base?.examinations.find((one) => one.project.name === project.name);
function audited(examination, run, { config, base }) {
  let known = base && (baseOf2(examination, base)?.history.migrations ?? []), { newRevisions } = contextOf(examination, config, known), { project, notExamined: _, repository: __, source: ___, probes, ...found } = examination;
  return {
    ...found,
    ...probes && !found.isSalvaged && { probes },
    name: project.name,
    tool: project.migrations.tool,
    toolTitle: project.migrations.convention ?? project.migrations.title.replace(/ \(.*/, ""),
    root: project.migrations.root,
    isForwardOnly: project.migrations.reversibility === "no",
    settings: toSettings(config),
    ...newRevisions && { newRevisions },
    run
  };
}

// src/examine/run-by-workflow.ts
async function isRunByWorkflow(host) {
  if (host.environment.CI === "true" || host.environment.GITHUB_ACTIONS === "true") return !0;
  let workflows = (await host.files()).filter((file) => isWorkflow.test(file));
  for (let file of workflows) if ((await host.readText(file))?.includes("schema-audit")) return !0;
  return workflows.length > 0 || await host.kindOf(".git") !== void 0 ? !1 : void 0;
}
var isWorkflow = /^(\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|Jenkinsfile)$/;

// src/examine/run-commands.ts
async function runCommands(host, config, progress) {
  let checks = [];
  for (let validator of config.validators) {
    let outcome = await runCommand(host, config, validator, progress);
    checks.push({ kind: "validator", name: validator.run, severity: "high", outcome });
  }
  for (let criterion of config.criteria) {
    if (criterion.kind !== "command") continue;
    let outcome = await runCommand(host, config, criterion, progress);
    checks.push({ kind: "criterion", name: criterion.id, severity: "high", outcome });
  }
  return checks;
}
async function runCommand(host, { migrations }, { run, warningPattern }, progress) {
  progress({ stage: "checks", detail: run });
  let shell = await host.findProgram("sh");
  if (shell === void 0) return { status: "not-run", because: "there is no sh on PATH" };
  let result = await host.run({
    program: shell,
    arguments: ["-c", run],
    environment: migrations.environment,
    timeoutMilliseconds: 300 * 1e3
  });
  return outcomeOf(result, warningPattern);
}
function outcomeOf(result, warningPattern) {
  let output = [result.stdout, result.stderr].flatMap((text) => text.split(`
`)).filter((line) => line.trim() !== ""), failed = (why, lines) => ({ status: "failed", why, lines });
  if (result.timedOut) return failed("gave no answer within 300 seconds", output.slice(-5));
  if (result.exitCode === void 0) return failed("was ended by a signal", output.slice(-5));
  if (result.exitCode !== 0) return failed(`exited with ${result.exitCode}`, output.slice(-5));
  if (warningPattern === void 0) return { status: "passed" };
  let warning = new RegExp(warningPattern), warnings = output.filter((line) => warning.test(line));
  if (warnings.length === 0) return { status: "passed" };
  let count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  return failed(`printed ${count}`, warnings.slice(0, 5));
}

// src/fix/migration-fixes.ts
async function migrationFixes(findings, migrations, host) {
  let fixes = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let fix = await fixOf(finding, migrations, host);
    fix && fixes.set(finding.fingerprint, fix);
  }
  return fixes;
}
async function fixOf({ subject, location, remedy }, migrations, host) {
  if (!("relation" in subject) || !location?.file.endsWith(".sql") || remedy === void 0) return;
  let statement = makerAt(migrations, location);
  if (!statement || await tableMadeBy(statement.text) !== subject.relation) return;
  let added2 = await statementsFor(subject.relation, remedy), text = await host.readText(location.file);
  return added2 === void 0 || text === void 0 ? void 0 : insertion(statement, text, added2);
}
function makerAt(migrations, { file, line = 0 }) {
  return migrations.flatMap((migration) => migration.statements).find(
    ({ direction, form, location, text }) => direction === "upgrade" && form === "sql" && location.file === file && location.line !== void 0 && location.line <= line && line <= location.line + text.split(`
`).length - 1
  );
}
async function tableMadeBy(sql) {
  let created = child(await parseStatement(sql), "CreateStmt");
  return word(child(created, "relation"), "relname");
}
async function statementsFor(relation, remedy) {
  let sql = remedy.replaceAll(/\b(CREATE (?:UNIQUE )?INDEX) CONCURRENTLY\b/g, "$1").trim();
  if (commentLines(sql).length > 0) return;
  let parts = splitScript(sql);
  for (let { kind, text } of parts)
    if (kind !== "statement" || !await isAddition(relation, text)) return;
  return parts.length === 0 || !sql.endsWith(";") ? void 0 : sql.split(`
`);
}
async function isAddition(relation, sql) {
  let node = await parseStatement(sql), index = child(node, "IndexStmt");
  if (index) return word(child(index, "relation"), "relname") === relation;
  let change = child(node, "AlterTableStmt"), commands = list(change, "cmds").map((command) => child(command, "AlterTableCmd"));
  return word(child(change, "relation"), "relname") === relation && commands.length > 0 && commands.every(isOfTableAlone);
}
function isOfTableAlone(command) {
  let subtype = word(command, "subtype");
  if (subtype === "AT_ValidateConstraint") return !0;
  let constraint = child(child(command, "def"), "Constraint");
  return subtype === "AT_AddConstraint" && word(constraint, "contype") !== "CONSTR_FOREIGN";
}
async function insertion({ location, text: maker }, text, added2) {
  let lines = text.split(`
`), end = (location.line ?? 1) + maker.split(`
`).length - 1, last = lines[end - 1];
  if (last === void 0 || !last.trimEnd().endsWith(`${maker.split(`
`).at(-1)?.trim()};`)) return;
  let before = splitScript(text).length, changed2 = [...lines.slice(0, end), ...added2, ...lines.slice(end)].join(`
`);
  if (!(!(await parseStatement(changed2) !== void 0) || splitScript(changed2).length !== before + splitScript(added2.join(`
`)).length))
    return { file: location.file, from: end, to: end, text: [last, ...added2].join(`
`) };
}

// src/fix/page-fixes.ts
var aboutRows = [
  "misdocumented-type",
  "misdocumented-nullability",
  "misdocumented-default",
  "misdocumented-key",
  "misdocumented-values"
];
function pageFixes(findings, edits) {
  let fixes = /* @__PURE__ */ new Map();
  for (let edit of edits) {
    if (edit.before === void 0) continue;
    let lines = lineEdits(edit.file, edit.before, edit.after);
    for (let finding of findings) {
      let fix = finding.location?.file === edit.file ? fixOf2(finding, lines) : void 0;
      fix && fixes.set(finding.fingerprint, fix);
    }
  }
  return fixes;
}
function fixOf2({ rule, location, subject }, edits) {
  let line = location?.line, column = "column" in subject ? subject.column : void 0, found = rule === "undocumented-column" && column !== void 0 ? edits.filter(({ inserted }) => inserted.some((row) => firstCell(row) === column)) : edits.filter(
    ({ from: from2, to: to2, inserted }) => aboutRows.includes(rule) && inserted.length === 0 && line !== void 0 && from2 <= line && line <= to2
  );
  if (found.length !== 1 || !found[0]) return;
  let { file, from, to, text } = found[0];
  return { file, from, to, text };
}
var firstCell = (row) => (row.split("|")[1] ?? "").replaceAll(/[`*\s]/g, "");
function lineEdits(file, before, after) {
  let old = before.split(`
`);
  return structuredPatch(file, file, before, after, "", "", { context: 0 }).hunks.flatMap(
    ({ oldStart, oldLines, lines }) => {
      let added2 = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
      return oldLines === 0 ? insertion2(file, old, oldStart, added2) : oldLines === added2.length ? added2.map((text, at) => ({ file, from: oldStart + at, to: oldStart + at, text, inserted: [] })) : added2.length === 0 ? [] : [{ file, from: oldStart, to: oldStart + oldLines - 1, text: added2.join(`
`), inserted: [] }];
    }
  );
}
function insertion2(file, old, start, inserted) {
  let line = start - 1, above = old[line - 1];
  return above === void 0 ? [] : [{ file, from: line, to: line, text: [above, ...inserted].join(`
`), inserted }];
}
var edited = (host, edits) => {
  let texts = new Map(edits.map(({ file, after }) => [file, after]));
  return {
    directory: host.directory,
    environment: host.environment,
    readText: async (path) => texts.get(path) ?? host.readText(path),
    writeText: () => Promise.reject(new Error("This checkout is only read.")),
    kindOf: async (path) => texts.has(path) ? "file" : host.kindOf(path),
    files: async () => [.../* @__PURE__ */ new Set([...await host.files(), ...texts.keys()])].sort(),
    absolute: (path) => host.absolute(path),
    now: () => host.now(),
    findProgram: (name) => host.findProgram(name),
    run: (command) => host.run(command),
    converse: (command) => host.converse(command)
  };
};

// src/fix/fixes.ts
async function withFixes(report, { examinations }, around) {
  let fresh = report.findings.filter(({ isNew }) => isNew !== !1), migrations = examinations.flatMap(({ history }) => history.migrations), fixes = new Map([
    ...await migrationFixes(fresh, migrations, around.host),
    ...await fixesOfPages(fresh, examinations, around)
  ]), fixed = (finding) => {
    let fix = fixes.get(finding.fingerprint);
    return fix ? { ...finding, fix } : finding;
  };
  return { ...report, findings: report.findings.map(fixed) };
}
async function fixesOfPages(findings, examinations, around) {
  if (!findings.some(({ location }) => location?.file.endsWith(".md"))) return /* @__PURE__ */ new Map();
  let edits = (await planPagesOf(examinations, around)).flatMap((plan) => plan.edits);
  if (edits.length === 0) return /* @__PURE__ */ new Map();
  let again = await planPagesOf(examinations, { ...around, host: edited(around.host, edits) }), open = new Set(again.flatMap((plan) => plan.edits.map(({ file }) => file)));
  return pageFixes(
    findings,
    edits.filter(({ file }) => !open.has(file))
  );
}

// src/report/action-keys.ts
var actionKeys = {
  "repair-chain": {
    rules: ["concurrent-in-transaction", "enum-value-used-in-transaction"],
    categories: ["history"],
    title: (members) => members.length === 1 ? `Make the chain run from empty: ${members[0]?.message ?? ""}` : `Make the chain run from empty (${nameList(members.map(revisionOf).toSorted())})`
  },
  "fill-placeholders": {
    rules: ["placeholder-migration"],
    title: (members) => `Fill placeholder migrations or remove them (${subjects(members)})`
  },
  "compare-deployed": {
    rules: ["unverified-deployed-state", "deployed-drift"],
    title: () => "Compare the deployed database with the chain"
  },
  "align-models-with-pages": {
    rules: ["phantom-column", "unmigrated-column", "unmodelled-column"],
    title: (members) => `Add missing model columns to match documentation (${relations(members)})`
  },
  "align-models-with-schema": {
    rules: ["model-change-without-migration"],
    categories: ["models"],
    title: (members) => `Bring models and migrations together (${relations(members)})`
  },
  "write-pages": {
    rules: ["undocumented-relation", "undocumented-column", "unreadable-page"],
    title: (members) => `Create documentation for ${relations(members)}`
  },
  "describe-evolution": {
    rules: ["undocumented-evolution-policy"],
    title: () => "Describe how the schema changes"
  },
  "correct-references": {
    rules: ["stale-reference"],
    title: (members) => `Correct documents that name ${subjects(members)}`
  },
  "correct-pages": {
    rules: [],
    categories: ["documentation"],
    title: (members) => `Correct what pages say of ${relations(members)}`
  },
  "prevent-duplicate-content": {
    rules: ["unprotected-dedupe-key", "unprotected-content"],
    title: (members) => `Add a content digest with a unique constraint to ${relations(members)}`
  },
  "prevent-duplicate-pairs": {
    rules: ["duplicable-association", "duplicable-join-row", "unenforced-business-key", "mismatched-key"],
    title: (members) => `Add a unique constraint to ${relations(members)}`
  },
  "widen-keys": {
    rules: ["narrow-primary-key"],
    title: (members) => `Widen keys before they run out (${relations(members)})`
  },
  "add-references": {
    rules: ["missing-foreign-key"],
    title: (members) => `Add the foreign keys of ${relations(members)}`
  },
  "add-primary-keys": {
    rules: ["missing-primary-key"],
    title: (members) => `Give ${relations(members)} a primary key`
  },
  "strengthen-keys": {
    rules: [],
    categories: ["keys"],
    title: (members) => `Strengthen the keys of ${relations(members)}`
  },
  "run-ways-back": {
    rules: ["untested-reversal"],
    title: () => "Run every way back, here or in a test of the repository"
  },
  "make-reversible": {
    rules: [],
    categories: ["reversibility"],
    title: (members) => `Make ${subjects(members)} come back, or declare ${members.length === 1 ? "it" : "them"} irreversible`
  },
  "prove-data-migrations": {
    rules: ["untested-data-migration"],
    title: (members) => `Run ${subjects(members)} on rows, here or in a test of the repository`
  },
  "keep-data": {
    rules: [],
    categories: ["data"],
    title: (members) => `Keep rows and values through migrations (${subjects(members)})`
  },
  "record-deletions": {
    rules: ["missing-audit-trail"],
    title: (members) => `Record deletions of ${relations(members)}`
  },
  "settle-deletion": {
    rules: [],
    categories: ["deletion"],
    title: (members) => `Adopt one deletion marker on ${relations(members)}`
  },
  "drop-indexes": {
    rules: ["covered-index", "duplicate-index"],
    title: (members) => `Drop indexes that another one replaces (${subjects(members)})`
  },
  "index-lookups": {
    rules: ["unindexed-vector", "unindexed-search-vector"],
    categories: ["indexing", "vector-and-text"],
    title: (members) => `Add indexes for ${subjects(members)}`
  },
  "check-values": {
    rules: ["mismatched-values"],
    categories: ["values"],
    title: (members) => `Constrain ${subjects(members)} to their values`
  },
  "limit-lock-waits": {
    rules: ["missing-lock-timeout"],
    title: (members) => `Set a lock_timeout in ${subjects(members)}`
  },
  "lower-locks": {
    rules: [],
    categories: ["locking", "partitions"],
    title: (members) => `Split migrations so that they do not block ${relations(members)}`
  },
  "keep-old-release-alive": {
    rules: [],
    categories: ["compatibility"],
    title: (members) => `Remove ${subjects(members)} in two steps`
  },
  "secure-access": {
    rules: [],
    categories: ["security"],
    title: (members) => `Close access to ${relations(members)}`
  },
  "provide-extensions": {
    rules: [],
    categories: ["extensions"],
    title: (members) => `Run the audit on a PostgreSQL that has ${subjects(members)}`
  },
  "add-time-zones": {
    rules: ["zoneless-timestamp"],
    title: () => "Store moments with their time zone"
  },
  "correct-types": {
    rules: [],
    categories: ["types", "naming", "sequences", "routines-and-views"],
    title: (members) => `Correct ${subjects(members)}`
  },
  "pass-own-checks": {
    rules: ["failed-assertion"],
    title: (members) => `Make the checks of the team pass: ${subjects(members)}`
  },
  "mend-the-audit": {
    rules: [],
    categories: ["policy"],
    title: (members) => `Put the audit itself in order: ${members[0]?.message ?? ""}`
  }
}, entries = Object.entries(actionKeys);
function actionKeyOf(rule) {
  return (entries.find(([, key]) => key.rules.includes(rule.id)) ?? entries.find(([, key]) => key.categories?.includes(rule.category)))?.[0] ?? "mend-the-audit";
}
var relations = (members) => nameList(members.flatMap((finding) => relationName(finding) ?? subjectsOf([finding]))), subjects = (members) => nameList(subjectsOf(members)), revisionOf = ({ subject }) => subject.kind === "migration" ? subject.revision : subjectLabel(subject), relationName = ({ subject }) => "relation" in subject && subject.relation !== void 0 ? subject.relation : void 0;

// src/report/actions.ts
var MOST_ACTIONS = 10, MANY = 5, A_SHARE = { members: 3, ofPopulation: 0.25 };
function recommendActions(findings, rules2, projects, criteria2) {
  let unmet = new Set(criteria2.filter(({ status }) => status === "unmet").map(({ id }) => id));
  return [...clusters(findings, rules2)].map(([key, members]) => ({
    action: toAction(key, members, rules2, projects, unmet),
    isNew: members.some((finding) => finding.isNew)
  })).toSorted(
    (one, other) => severities.indexOf(one.action.priority) - severities.indexOf(other.action.priority) || Number(other.isNew) - Number(one.isNew) || other.action.criteria.length - one.action.criteria.length || other.action.clears.length - one.action.clears.length
  ).slice(0, MOST_ACTIONS).map(({ action }) => action);
}
function clusters(findings, rules2) {
  let grouped = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let rule = rules2.get(finding.rule), key = rule ? actionKeyOf(rule) : "mend-the-audit", members = grouped.get(key);
    members ? members.push(finding) : grouped.set(key, [finding]);
  }
  return grouped;
}
function toAction(key, members, rules2, projects, unmet) {
  let remedies = [...new Set(members.flatMap((finding) => finding.remedy ?? []))], criteria2 = new Set(members.flatMap((finding) => rules2.get(finding.rule)?.criteria ?? []));
  return {
    key,
    priority: priorityOf(members, projects),
    title: withoutFullStop(actionKeys[key].title(members)),
    ...remedies[0] !== void 0 && { remedy: remedies[0] },
    clears: members.map((finding) => finding.fingerprint),
    criteria: [...criteria2].filter((id) => unmet.has(id))
  };
}
function priorityOf(members, projects) {
  let highest = worst(members);
  if (highest !== "high") return highest;
  let isShare = members.length >= A_SHARE.members && members.length >= A_SHARE.ofPopulation * population(members, projects);
  return members.length >= MANY || isShare ? "critical" : highest;
}
function population(members, projects) {
  let counts = [...new Set(members.map((finding) => finding.rule))].map(
    (rule) => projects.reduce((sum, results) => sum + (populationOf(results, rule)?.count ?? 0), 0)
  ), largest = Math.max(0, ...counts);
  return largest > 0 ? largest : Number.POSITIVE_INFINITY;
}
var withoutFullStop = (text) => text.replace(/\.$/, "");

// src/report/criteria/chain.ts
var reversibleMigrations = {
  threshold: "medium",
  examine({ project, findings }, counterexamples) {
    if (project.isForwardOnly)
      return unassessed("a tool that can go back", `there is no way back in ${project.toolTitle}`);
    let owed = reversals(project.history, project.walk).filter(
      (one) => !isExcused(project.settings.reversibility, project.history, one.migration)
    ), asked = owed.filter(({ status }) => status !== "out-of-scope"), text = returnedText(asked);
    if (!project.walk) return unassessed("a run of the migrations", "no way back was run");
    if (owed.length === 0) return unassessed("a migration that must come back", "no migration must come back");
    if (asked.length === 0 && counterexamples.length === 0)
      return unassessed("a new migration", `${plural(owed.length, "migration")} of the base were not walked again`);
    if (counterexamples.length > 0) {
      let faults = asked.flatMap((reversal) => reversalFault(reversal) ?? []), rest = ofRules(findings, ...stopping).length > 0 && faults.length === 0 ? ["the chain does not run"] : faults;
      return { missing: [], evidence: rest.length > 0 ? `${text}; ${listed(rest)}` : text };
    }
    return { missing: asked.filter((reversal) => reversal.status === "not-walked").length > 0 ? ["a walk down and up again"] : [], evidence: text };
  }
};
function returnedText(asked) {
  let back = asked.filter(({ status }) => status === "returned").length, wasRun2 = asked.some(({ status }) => status !== "not-walked");
  return `${back} of ${asked.length} up, down and up again${wasRun2 ? ", executed" : ""}`;
}
var verifiedChain = {
  threshold: "medium",
  examine({ project }, counterexamples) {
    let { history, walk } = project, seen = counterexamples.length > 0 ? `; ${named2(counterexamples)}` : "";
    if (!walk) return unassessed("a run of the migrations", `the chain was not run${seen}`);
    if (history.migrations.length === 0) return unassessed("a migration", `no migration was found${seen}`);
    let text = `${countApplied(history, walk)} of ${history.migrations.length} applied from an empty database`, faults = counterexamples.length > 0 ? [chainFault(history, counterexamples)] : [], heads = history.heads.length === 1 ? `head ${history.heads[0]}` : `${history.heads.length} heads`;
    return {
      missing: missingRun(project, walk),
      evidence: [text, ...walk.head ? [heads] : [], ...faults, "executed"].join("; ")
    };
  }
};
function missingRun({ history }, { head }) {
  let unrun = history.migrations.filter(isUnrun);
  return head === void 0 ? ["a chain that runs"] : unrun.length === 0 ? [] : [`a run of ${plural(unrun.length, "migration")} in code or templates`];
}
var stopping = [
  "failing-migration",
  "use-before-creation",
  "concurrent-in-transaction",
  "enum-value-used-in-transaction"
];
function chainFault({ migrations }, counterexamples) {
  let faults = ofRules(counterexamples, ...stopping);
  if (faults.length === 0) return named2(counterexamples);
  let stopped = new Set(faults.map(({ subject }) => subject.kind === "migration" ? subject.revision : void 0)), revisions = migrations.map(({ revision }) => revision).filter((revision) => stopped.has(revision));
  return `${plural(faults.length, "fault")} in ${nameList(revisions)}`;
}
function named2(findings) {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => `${rule.replaceAll("-", " ")} ${nameList(subjectsOf(ofRules(findings, rule)))}`).join("; ");
}
function reversalFault(reversal) {
  let { revision } = reversal.migration;
  switch (reversal.status) {
    case "returned":
    case "irreversible":
    case "not-walked":
    case "out-of-scope":
      return;
    case "absent":
      return `${revision} has no way back`;
    case "empty":
      return `${revision} has an empty way back`;
    case "failed":
      return reversal.pass === "down" ? `${revision} fails on its way back` : `${revision} fails the second time`;
    case "differs":
      return reversal.left.length > 0 ? `${revision} leaves ${plural(reversal.left.length, "difference")}` : `${revision} builds something else the second time`;
  }
}
var listed = (faults) => faults.length > 3 ? `${faults.slice(0, 3).join(", ")}, \u2026 (+${faults.length - 3})` : faults.join(", "), unassessed = (missing, evidence) => ({ missing: [missing], evidence });

// src/report/criteria/evidence-words.ts
var evidenceWords = {
  history: "the migration files",
  catalog: "a migrated database",
  "full-catalog": "an engine with a real pg_catalog",
  replay: "a run of the migrations",
  recorder: "event triggers that record locks",
  source: "the text of SQL migrations",
  ledger: "rows that travel through the migrations",
  probes: "rows that the constraints refuse",
  models: "models",
  dictionary: "pages that describe the schema",
  workload: "workload files",
  repository: "the files of the repository",
  audit: "the scope of the audit",
  base: "the base commit"
}, missingWords = (results, rules2) => missingFor(results, rules2).map((name) => evidenceWords[name]);

// src/report/criteria/pages.ts
var documentedRelations = {
  threshold: "low",
  examine(results, counterexamples) {
    let missing = missingWords(results, ["undocumented-relation"]), known = tally(results, "undocumented-relation");
    if (!known) return nothing(missing, "no table");
    let undocumented = subjectsOf(ofRules(counterexamples, "undocumented-relation")), unreadable2 = subjectsOf(ofRules(counterexamples, "unreadable-page")), faults = [
      ...undocumented.length > 0 ? [`missing ${nameList(undocumented)}`] : [],
      ...unreadable2.length > 0 ? [`unreadable ${nameList(unreadable2)}`] : []
    ];
    return { missing, evidence: withFaults(`${known.good} of ${known.total} tables documented`, faults) };
  }
}, documentedColumns = {
  threshold: "low",
  examine({ project, ...rest }, counterexamples) {
    let missing = missingWords({ project, ...rest }, ["undocumented-column", "phantom-column", "misdocumented-type"]), source = project.models?.catalog ?? project.catalog;
    if (!project.dictionary || !source) return nothing(missing, "no page to compare with");
    let { agreeing, compared, relations: relations2 } = countFacts(project.dictionary, source);
    if (compared === 0) return nothing([...missing, "a page with a column table"], "no page has a column table");
    let against = project.models ? "" : ", without models", faults = subjectsOf(counterexamples), text = `${agreeing} of ${compared} facts of ${plural(relations2, "page")} agree${against}`;
    return { missing, evidence: withFaults(text, faults.length > 0 ? [nameList(faults)] : []) };
  }
}, cleanValidation = {
  threshold: "medium",
  examine({ project, checks }, counterexamples) {
    let own = checks.filter(({ kind }) => kind !== "criterion"), sources = [
      ...project.catalog ? ["database"] : [],
      ...project.models ? ["models"] : [],
      ...project.dictionary ? ["pages"] : []
    ];
    if (counterexamples.length > 0) return { missing: [], evidence: differences(counterexamples) };
    if (sources.length < 2 && own.length === 0) return nothing(["two sources to compare"], "fewer than two sources");
    let passed = own.filter(({ outcome }) => outcome.status === "passed").length, parts = [
      ...sources.length < 2 ? [] : [`${sources.join(", ")} agree`],
      ...own.length > 0 ? [`${passed} of ${plural(own.length, "check")} passed`] : []
    ];
    return { missing: passed < own.length ? ["checks that run"] : [], evidence: parts.join("; ") };
  }
};
function differences(counterexamples) {
  let failed = ofRules(counterexamples, "failed-assertion"), others = counterexamples.filter((finding) => !failed.includes(finding));
  return [
    ...others.length > 0 ? [`${plural(others.length, "difference")}: ${nameList(subjectsOf(others))}`] : [],
    ...failed.length > 0 ? [`${plural(failed.length, "check")} failed: ${nameList(subjectsOf(failed))}`] : []
  ].join("; ");
}
var withFaults = (text, faults) => faults.length > 0 ? `${text}: ${faults.join("; ")}` : text, nothing = (missing, what) => ({
  evidence: missing.length > 0 ? `needs ${missing.join(", ")}` : `nothing to assess: ${what}`,
  missing: missing.length > 0 ? missing : [what]
});

// src/report/criteria/rows.ts
var ROWS = "rows that travel through the migrations", preservedData = {
  // No loss is none: what is lowered because it happened long ago blocks nobody, and is a loss all the same.
  threshold: "low",
  examine(results, counterexamples) {
    let { project } = results, ledger = project.walk?.ledger, entries2 = ledger?.entries ?? [], faults = counterexamples.length > 0 ? [named3(counterexamples)] : [];
    if (!ledger || entries2.length === 0) {
      let total = plural(project.history.migrations.length, "migration");
      return { missing: [ROWS], evidence: [...faults, `no rows were given to ${total}`].join("; ") };
    }
    let unfilled = unfilledAndTouched(results, ledger), stopped = entries2.filter(({ up }) => up === void 0).map(({ revision }) => revision);
    return {
      missing: [
        // What comes after the fault met no row.
        ...project.walk?.head === void 0 ? ["a chain that runs"] : [],
        ...unfilled.map((name) => `rows for ${name}`),
        ...stopped.length > 0 ? [`rows that pass ${nameList(stopped)}`] : []
      ],
      evidence: [
        travelled(entries2),
        ...unfilled.length > 0 ? [`no row could be made for ${nameList(unfilled)}`] : [],
        ...faults
      ].join("; ")
    };
  }
};
function travelled(entries2) {
  let { values, survived } = valuesOf(entries2), rows = Math.max(...entries2.map((entry) => entry.rows)), relations2 = Math.max(...entries2.map((entry) => entry.relations)), where = `${plural(rows, "row")} of ${plural(relations2, "table")}`, count = `${figure(survived)} of ${figure(values)} values in ${where} survive ${plural(entries2.length, "migration")}, executed`, lost = sentenceOfLosses(entries2);
  return lost === "" ? count : `${count}; ${lost}`;
}
var figure = (number) => number.toLocaleString("en-US"), unfilledAndTouched = ({ project }, { unfilled }) => unfilled.filter((one) => !untouchedBy(project, one)).map(({ relation }) => relationLabel(relation)), named3 = (findings) => [...new Set(findings.map(({ rule }) => rule))].map((rule) => `${rule.replaceAll("-", " ")} ${nameList(subjectsOf(ofRules(findings, rule)))}`).join("; ");

// src/report/criteria/schema.ts
var UNTRIED = "rows that the constraints refuse", uniqueBusinessKeys = {
  threshold: "medium",
  examine(results, counterexamples) {
    let { project } = results, tried = triedKeys(results), faults = counterexamples.length > 0 ? `; duplicates possible in ${nameList(subjectsOf(counterexamples))}` : "";
    if (tried && totalOf(tried) > 0) return keysTried(tried, faults);
    let keys = (project.catalog?.relations ?? []).filter(isTable).flatMap((relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary)).length, present = `${plural(keys, "unique key")} in the catalog`;
    return counterexamples.length > 0 ? { missing: [UNTRIED], evidence: `${present}${faults}` } : project.catalog ? keys === 0 ? { missing: ["a business key"], evidence: "nothing to assess: no business key" } : { missing: [UNTRIED], evidence: `${present}; no duplicate was tried` } : { missing: ["a migrated database"], evidence: "needs a migrated database" };
  }
};
function keysTried(tried, faults) {
  let count = `${tried.good.length} of ${plural(totalOf(tried), "unique key")} ${refuses(tried)} a duplicate, executed`;
  return { missing: missingTries(tried), evidence: `${count}${openWords(tried)}${faults}` };
}
var softDelete = {
  threshold: "medium",
  examine(results, counterexamples) {
    let rules2 = ["absent-deletion-strategy", "missing-soft-delete"], sensitive = Math.max(0, ...rules2.map((rule) => populationOf(results, rule)?.count ?? 0)), tables = plural(sensitive, "sensitive table"), missing = missingWords(results, rules2);
    if (counterexamples.length > 0) {
      let isAbsent = ofRules(counterexamples, "absent-deletion-strategy").length > 0, names = nameList(subjectsOf(counterexamples));
      return { missing, evidence: isAbsent ? `0 of ${tables} can be deleted softly` : `not followed by ${names}` };
    }
    if (missing.length > 0) return { missing, evidence: `needs ${missing.join(", ")}` };
    if (sensitive === 0) return { missing: ["a sensitive table"], evidence: "nothing to assess: no sensitive table" };
    let follow = `${sensitive} of ${tables} follow one strategy`;
    if (!hasMarkedRows(results.project)) return { missing, evidence: `${follow}, catalog` };
    let tried = triedRestores(results);
    if (!tried) return { missing: [UNTRIED], evidence: `${follow} in the catalog; no row was marked and restored` };
    let restored = `${tried.good.length} of ${totalOf(tried)} marked a row and restored it, executed`;
    return { missing: missingTries(tried), evidence: `${follow}; ${restored}${openWords(tried)}` };
  }
}, indexedLookups = {
  threshold: "medium",
  examine(results, counterexamples) {
    let { good, total } = served(results), isEmpty = total === 0 && counterexamples.length === 0, hasWorkload = results.project.workload !== void 0, unknown = hasWorkload ? "" : "; lookups unknown: no workload files", faults = counterexamples.length > 0 ? `: ${nameList(subjectsOf(counterexamples))}` : "", missing = [
      ...missingWords(results, ["unindexed-foreign-key"]),
      ...hasWorkload && missingFor(results, ["unindexed-lookup"]).length === 0 ? [] : ["workload files"],
      ...total === 0 ? ["a lookup"] : []
    ], what = hasWorkload ? "foreign keys and lookups" : "foreign keys and search columns";
    return isEmpty ? { missing: [...new Set(missing)], evidence: "nothing to assess: no lookup" } : { missing: [...new Set(missing)], evidence: `${good} of ${total} ${what} indexed${faults}${unknown}` };
  }
}, checkedValues = {
  threshold: "medium",
  examine(results, counterexamples) {
    let tried = triedValues(results), faults = counterexamples.length > 0 ? `: ${nameList(subjectsOf(counterexamples))}` : "";
    if (tried && totalOf(tried) > 0) {
      let count2 = `${tried.good.length} of ${plural(totalOf(tried), "status column")} ${refuses(tried)} an unknown value, executed`;
      return { missing: missingTries(tried), evidence: `${count2}${openWords(tried)}${faults}` };
    }
    let columns = tally(results, "unchecked-status"), missing = missingWords(results, ["unchecked-status"]), count = columns ? `${columns.good} of ${columns.total} status columns constrained` : "no status column found";
    return counterexamples.length > 0 ? { missing: [UNTRIED], evidence: `${count}${faults}` } : missing.length > 0 ? { missing, evidence: `needs ${missing.join(", ")}` } : columns ? { missing: [UNTRIED], evidence: `${count} in the catalog; no other value was tried` } : { missing: ["a status column"], evidence: "nothing to assess: no status column" };
  }
};
function missingTries({ bad, open }) {
  let subjects2 = [...bad, ...open.map(({ subject }) => subject)];
  return subjects2.length > 0 ? [`a row that decides about ${nameList(subjects2)}`] : [];
}
var refuses = (tried) => totalOf(tried) === 1 ? "refuses" : "refuse", openWords = ({ open }) => open.length > 0 ? `; not tried: ${nameList(open.map(({ subject, why }) => `${subject} (${why})`))}` : "";
function served(results) {
  let tallies = [
    "unindexed-foreign-key",
    "unindexed-lookup",
    "unindexed-combination",
    "unindexed-vector",
    "unindexed-search-vector"
  ].flatMap((rule) => tally(results, rule) ?? []);
  return {
    good: tallies.reduce((sum, { good }) => sum + good, 0),
    total: tallies.reduce((sum, { total }) => sum + total, 0)
  };
}

// src/report/criteria/index.ts
var judges = {
  "documented-relations": documentedRelations,
  "documented-columns": documentedColumns,
  "reversible-migrations": reversibleMigrations,
  "unique-business-keys": uniqueBusinessKeys,
  "soft-delete": softDelete,
  "indexed-lookups": indexedLookups,
  "checked-values": checkedValues,
  "verified-chain": verifiedChain,
  "preserved-data": preservedData,
  "clean-validation": cleanValidation
};
function judgeCriteria(projects, ownFindings = []) {
  return criterionIds.map((id) => {
    let title = criteria[id].replace("{records} records", recordNames(projects)), verdicts = projects.map((results) => judgeProject(id, title, results, ownFindings));
    return combine(id, title, projects, verdicts);
  });
}
function judgeProject(id, title, results, ownFindings) {
  let judge3 = judges[id], counterexamples = [...results.findings, ...ownFindings].filter(
    (finding) => decides(results, finding, id) && isAtLeast(finding.severity, judge3.threshold)
  ), { evidence, missing } = judge3.examine(results, counterexamples);
  return counterexamples.length > 0 ? { id, title, evidence, status: "unmet", findings: counterexamples.map(({ fingerprint: fingerprint2 }) => fingerprint2) } : missing.length > 0 ? { id, title, evidence, status: "not-assessed", missing } : { id, title, evidence, status: "met" };
}
var decides = ({ rules: rules2 }, finding, id) => rules2.get(finding.rule)?.criteria.includes(id) ?? finding.criterion === id;
function combine(id, title, projects, verdicts) {
  let [only] = verdicts;
  if (!only) return { id, title, evidence: "no project was found", status: "not-assessed", missing: ["a project"] };
  if (verdicts.length === 1) return only;
  let evidence = verdicts.map((verdict, at) => `${projects[at]?.project.name}: ${verdict.evidence}`).join("; "), findings = verdicts.flatMap((verdict) => verdict.status === "unmet" ? verdict.findings : []), missing = verdicts.flatMap((verdict) => verdict.status === "not-assessed" ? verdict.missing : []);
  return findings.length > 0 ? { id, title, evidence, status: "unmet", findings: [...new Set(findings)] } : missing.length > 0 ? { id, title, evidence, status: "not-assessed", missing: [...new Set(missing)] } : { id, title, evidence, status: "met" };
}
var KEY_RULES = /* @__PURE__ */ new Set([
  "unprotected-content",
  "unprotected-dedupe-key",
  "duplicable-association",
  "duplicable-join-row",
  "unenforced-business-key"
]);
function recordNames(projects) {
  let declared = projects.flatMap(
    ({ project }) => Object.entries(project.settings.businessKeys).flatMap(([relation, keys]) => keys === "none" ? [] : [relation])
  ), inferred = projects.flatMap(
    ({ findings }) => findings.filter(({ rule }) => KEY_RULES.has(rule)).flatMap(({ subject }) => "relation" in subject && subject.relation ? [subject.relation] : [])
  ), names = [...new Set([...declared, ...inferred].map((name) => singular(name.replace(/^public\./, ""))))];
  return names.length === 0 ? "records" : names.length <= 2 ? `${names.join(" and ")} records` : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more records`;
}

// src/report/criteria/own.ts
var judgeOwnCriteria = (own, known) => own.map((criterion) => ({ id: criterion.id, title: criterion.title, isOwn: !0, ...judge2(criterion, known) }));
function judge2(criterion, known) {
  switch (criterion.kind) {
    case "rules":
      return byRules(criterion, known);
    case "metric":
      return byMetric(criterion, known);
    case "assert":
    case "command":
      return byChecks(known.checks.filter(({ kind, name }) => kind === "criterion" && name === criterion.id));
    case "manual":
      return { status: "not-assessed", evidence: "ticked by hand", missing: ["somebody who ticks it"], isManual: !0 };
  }
}
function byRules({ rules: rules2, tables, threshold }, { results, findings }) {
  let counting = ofRules(findings, ...rules2).filter(
    (finding) => isAtLeast(finding.severity, threshold) && (tables.length === 0 || isAbout(finding, tables))
  ), names = nameList(subjectsOf(counting));
  if (counting.length > 0) {
    let fingerprints = counting.map(({ fingerprint: fingerprint2 }) => fingerprint2);
    return { status: "unmet", evidence: `${plural(counting.length, "finding")}: ${names}`, findings: fingerprints };
  }
  let missing = [
    ...rules2.filter((rule) => results.every(({ project }) => project.run.off.includes(rule))).map((rule) => `rule ${rule}, which is off`),
    ...new Set(results.flatMap((one) => missingWords(one, rules2))),
    ...results.length === 0 ? ["a project"] : []
  ];
  if (missing.length > 0) return unassessed2(missing);
  let where = tables.length === 0 ? "" : ` on ${tables.join(", ")}`;
  return { status: "met", evidence: `no finding of ${rules2.join(", ")}${where}` };
}
function isAbout({ subject }, tables) {
  return !("relation" in subject) || subject.relation === void 0 ? !1 : matchesRelation(tables, { schema: "schema" in subject ? subject.schema : "public", name: subject.relation });
}
function byMetric({ metric: id, atLeast, isNotLowerThanBase }, { metrics }) {
  let metric = metrics.find((one) => one.id === id);
  if (metric?.value === void 0) return unassessed2([`a value of ${id}`]);
  if (isNotLowerThanBase && metric.base === void 0) return unassessed2([`the value of ${id} at the base commit`]);
  let share = `${metric.numerator}/${metric.denominator}`, faults = [
    ...atLeast !== void 0 && metric.value * 100 < atLeast ? [`below ${atLeast} %`] : [],
    ...isNotLowerThanBase && metric.value < (metric.base ?? 0) ? ["lower than at the base commit"] : []
  ];
  return faults.length === 0 ? { status: "met", evidence: `${metric.title} is ${share}` } : { status: "unmet", evidence: `${metric.title} is ${share}, ${faults.join(" and ")}`, findings: [] };
}
function byChecks(checks) {
  let failed = checks.flatMap(({ outcome }) => outcome.status === "failed" ? [outcome] : []), [first] = failed;
  if (first) {
    let line = first.lines.at(-1);
    return { status: "unmet", evidence: `${first.why}${line === void 0 ? "" : `: ${line}`}`, findings: [] };
  }
  let unknown = checks.flatMap(({ outcome }) => outcome.status === "not-run" ? [outcome.because] : []);
  return checks.length === 0 || unknown.length > 0 ? unassessed2(["a run"], unknown.join(", ") || "it was not run") : { status: "met", evidence: "passed, executed" };
}
var unassessed2 = (missing, evidence = `needs ${missing.join(", ")}`) => ({
  status: "not-assessed",
  evidence,
  missing
});

// src/report/gaps.ts
var sentences = [
  [["undocumented-relation"], (count, names) => `${plural(count, "table")} without a page: ${names}.`],
  [
    ["undocumented-column"],
    (count, names) => `${plural(count, "column")} without a row on ${count === 1 ? "its page" : "their pages"}: ${names}.`
  ],
  [["phantom-relation"], (count, names) => `${plural(count, "page")} describing tables that do not exist: ${names}.`],
  [
    ["phantom-column"],
    (count, names) => `${plural(count, "documented column")} missing in models or database: ${names}.`
  ],
  [
    [
      "misdocumented-type",
      "misdocumented-nullability",
      "misdocumented-default",
      "misdocumented-key",
      "misdocumented-values"
    ],
    (count, names) => `${plural(count, "statement")} on pages that the database contradicts: ${names}.`
  ],
  [["unreadable-page"], (count, names) => `${plural(count, "page")} that could not be read: ${names}.`],
  [["unmodelled-relation"], (count, names) => `${plural(count, "migrated table")} without a model: ${names}.`],
  [["unmigrated-model"], (count, names) => `${plural(count, "model")} that no migration creates: ${names}.`],
  [["unmigrated-column"], (count, names) => `${plural(count, "model column")} that no migration creates: ${names}.`],
  [["unmodelled-column"], (count, names) => `${plural(count, "migrated column")} missing in the models: ${names}.`],
  [
    ["stale-reference"],
    (count, names) => `${plural(count, "mention")} of things that do not exist in other documents: ${names}.`
  ],
  [["undocumented-evolution-policy"], () => "No page says how the schema evolves."]
], gapsOf = (findings) => sentences.flatMap(([rules2, sentence]) => {
  let members = ofRules(findings, ...rules2);
  return members.length > 0 ? [sentence(members.length, nameList(subjectsOf(members), 4))] : [];
});

// src/report/project-input.ts
function projectInput(project) {
  let { history, walk, catalog, models, dictionary } = project;
  return {
    name: project.name,
    tool: project.tool,
    toolTitle: project.toolTitle,
    ...project.runs !== void 0 && { runs: project.runs },
    root: project.root,
    migrations: history.migrations.length,
    applied: walk ? countApplied(history, walk) : 0,
    heads: history.heads,
    relations: catalog?.relations.filter(isTable).length ?? 0,
    isSalvaged: project.isSalvaged,
    chain: chainOf(project),
    ...models && {
      models: {
        reader: models.reader,
        tables: models.catalog.relations.filter(isTable).length,
        names: [...models.classes.values()].map((model) => model.name)
      }
    },
    ...dictionary && { pages: { directory: dictionary.directory, count: dictionary.pages.length } }
  };
}
function chainOf(project) {
  return reversals(project.history, project.walk).map((reversal) => chainEntry(project, reversal));
}
function chainEntry({ walk, isForwardOnly }, reversal) {
  let { migration } = reversal, seen = isUnrun(migration) ? void 0 : walk, step = (pass) => stepOf(seen, migration.revision, pass), left = "left" in reversal ? reversal.left : [], again = "again" in reversal ? reversal.again : [], hasWayBack = !isForwardOnly && reversal.status !== "absent" && reversal.status !== "irreversible";
  return {
    ...named4(migration),
    up: resultOf(step("up"), !1),
    down: hasWayBack ? resultOf(step("down"), reversal.status === "empty" || left.some((change) => !isCosmetic(change))) : "none",
    again: hasWayBack ? resultOf(step("again"), again.length > 0) : "none",
    ...walk?.underTest?.has(migration.revision) === !1 && { isOfBase: !0 }
  };
}
var named4 = (migration) => ({
  revision: migration.revision,
  title: migration.title,
  file: migration.location.file
});
function resultOf(step, differs) {
  return step === void 0 || step.status === "skipped" ? "not-walked" : step.status === "failed" ? "failed" : differs ? "differs" : "ok";
}

// src/report/questions.ts
var MOST_QUESTIONS = 5;
function askQuestions(input, results, findings) {
  let fresh = findings.filter((finding) => finding.isNew);
  return Object.entries(asks).flatMap(([id, ask]) => {
    let question = ask({ input, results, findings });
    return !question || isAnswered(results, question.answer) ? [] : [{ isFresh: input.base !== void 0 && fresh.length > 0 && ask({ input, results, findings: fresh }) !== void 0, question: { id, ...question } }];
  }).toSorted((one, other) => Number(other.isFresh) - Number(one.isFresh)).slice(0, MOST_QUESTIONS).map(({ question }) => question);
}
function isAnswered(results, answer) {
  let key = answer.replace(/^answers\./, "");
  return results.some(({ project }) => key in project.settings.answers);
}
var asks = {
  versioning({ results }) {
    let names = results.flatMap(({ project }) => versionedRelations(project.catalog, project.dictionary));
    if (names.length !== 0)
      return {
        text: `Should ${nameList(names)} versioning be implemented as separate table or columns?`,
        because: `${nameList(names)} ${names.length === 1 ? "has" : "have"} version columns or pages that describe them.`,
        answer: "answers.versioning"
      };
  },
  retention({ findings, results }) {
    let marked2 = results.flatMap(({ project }) => relationsWith(project.catalog, DELETION_MARKER)), recommended = ofRules(findings, "absent-deletion-strategy").length > 0;
    if (!(marked2.length === 0 && !recommended))
      return {
        text: "What is the data retention policy for soft-deleted records?",
        because: marked2.length > 0 ? `Rows of ${nameList(marked2)} are marked as deleted; nothing says when they go.` : "Soft deletion is recommended; nothing says how long marked rows stay.",
        answer: "answers.retention"
      };
  },
  "required-check"({ input }) {
    if (!(input.failOn !== "never" && input.isRunByWorkflow !== !1))
      return {
        text: "Should schema validation be part of CI/CD pipeline?",
        because: input.failOn === "never" ? "The audit runs with fail-on: never." : "No workflow of this repository runs it.",
        answer: "answers.enforcement"
      };
  },
  "breaking-changes"({ results, findings }) {
    let breaking = results.flatMap(({ project }) => project.history.migrations.filter(removesOrRenames)), required = ofRules(findings, "required-column-without-default"), names = [...breaking.map(({ revision }) => `${revision}`), ...subjectsOf(required)];
    if (names.length !== 0)
      return {
        text: "How should we handle breaking changes in existing deployments?",
        because: `${nameList(names)} ${names.length === 1 ? "removes, renames or requires" : "remove, rename or require"} something that running code may rely on.`,
        answer: "answers.deployment"
      };
  },
  "index-goals"({ results }) {
    if (results.some(({ project }) => project.catalog && !project.workload))
      return {
        text: "What performance SLAs should drive index strategy?",
        because: "No workload files are given, so only foreign keys and search columns could be judged.",
        answer: "answers.performance"
      };
  },
  "table-sizes"({ findings, results }) {
    let members = findings.filter((finding) => waitsForUnknownRows(finding, results)), names = [
      ...new Set(members.flatMap(({ subject }) => "relation" in subject ? subject.relation ?? [] : []))
    ];
    return fromFindings(
      members,
      () => `How large ${names.length === 1 ? "is" : "are"} ${nameList(names)} in production?`,
      "sizes.tables"
    );
  },
  deletion({ findings }) {
    let members = ofRules(findings, "absent-deletion-strategy", "mixed-soft-delete", "cascade-beside-soft-delete");
    return fromFindings(members, (names) => `May rows of ${names} be destroyed, or only marked?`, "deletion.strategy");
  },
  "one-per-pair"({ findings }) {
    let members = ofRules(findings, "duplicable-association");
    return fromFindings(members, (names) => `May one pair have several rows in ${names}?`, "business-keys");
  },
  "sensitive-tables"({ findings, results }) {
    let members = ofRules(findings, "missing-soft-delete", "missing-audit-trail");
    if (!results.some(({ project }) => project.settings.tables.sensitive.length > 0))
      return fromFindings(members, (names) => `Are rows of ${names} sensitive?`, "tables.sensitive");
  },
  "no-foreign-keys"({ findings }) {
    let members = ofRules(findings, "missing-foreign-key").filter(({ subject }) => subject.kind !== "column");
    return fromFindings(members, () => "Is the schema meant to work without foreign keys?", "foreign-keys.policy");
  },
  "status-values"({ findings }) {
    let members = ofRules(findings, "unchecked-status");
    return fromFindings(members, (names) => `Which values may ${names} take?`, "values");
  },
  irreversible({ findings }) {
    let members = ofRules(findings, "empty-downgrade", "lossy-downgrade", "missing-downgrade");
    return fromFindings(
      members,
      (names) => `Is it on purpose that ${names} cannot come back?`,
      "reversibility.irreversible"
    );
  },
  "wall-clock"({ findings }) {
    let members = ofRules(findings, "zoneless-timestamp");
    return members.length > 1 || members.some(({ subject }) => subject.kind === "schema") ? fromFindings(members, () => "Are times without zone local wall-clock times?", "types.wall-clock") : void 0;
  },
  "deployed-state"({ findings }) {
    let members = ofRules(findings, "edited-migration", "out-of-order-migration", "unverified-deployed-state");
    return fromFindings(members, () => "Which revision is deployed?", "migrations.released-through");
  }
};
function fromFindings(members, text, answer) {
  if (members.length === 0) return;
  let first = members.find(({ severity }) => severity === worst(members)), more = members.length > 1 ? ` (and ${plural(members.length - 1, "more finding")})` : "";
  return { text: text(nameList(subjectsOf(members))), because: `${first?.message ?? ""}${more}`, answer };
}
function waitsForUnknownRows({ rule, severity, subject, project }, results) {
  let result = results.find((one) => one.project.name === project);
  return !result || severity === "low" || result.rules.get(rule)?.category !== "locking" || !("schema" in subject && "relation" in subject) || subject.relation === void 0 ? !1 : isOfUnknownSize(result.project.settings, { schema: subject.schema, name: subject.relation });
}
var VERSION = /^(version|revision|iteration)$/, PREVIOUS = /^(parent|previous|source|origin|supersedes)(_|$)/, DELETION_MARKER = /^(deleted_(at|on)|date_deleted|is_deleted|deleted|removed_at|soft_deleted(_at)?)$/;
function versionedRelations(catalog, dictionary) {
  let tables = (catalog?.relations ?? []).filter(isTable), names = new Set(tables.map(({ name }) => name)), isVersioned = (columns) => columns.some(({ name }) => VERSION.test(name)) && columns.some(({ name }) => PREVIOUS.test(name)), built = tables.filter((table2) => isVersioned(table2.columns) || hasVersionSibling(table2, names)), described = (dictionary?.pages ?? []).filter((page) => isVersioned(page.columns));
  return [.../* @__PURE__ */ new Set([...built.map(({ name }) => name), ...described.map(({ relation }) => relation)])];
}
var hasVersionSibling = ({ name }, names) => [name, name.replace(/s$/, "")].some((stem) => ["_versions", "_revisions"].some((end) => names.has(`${stem}${end}`))), relationsWith = (catalog, column) => (catalog?.relations ?? []).filter((relation) => isTable(relation) && relation.columns.some(({ name }) => column.test(name))).map(({ name }) => name), REMOVES = /\b(drop_column|drop_table|dropColumn|dropTable|renameColumn|renameTable|rename_table)\b|new_column_name|\bDROP\s+(COLUMN|TABLE)\b|\bRENAME\b/i, removesOrRenames = (migration) => migration.statements.some(({ direction, text }) => direction === "upgrade" && REMOVES.test(text));

// src/catalog/ddl/order.ts
function inOrder(items, needs) {
  let placed = /* @__PURE__ */ new Set(), place = (item, path) => {
    if (!(placed.has(item) || path.has(item))) {
      for (let needed of needs(item)) place(needed, /* @__PURE__ */ new Set([...path, item]));
      placed.add(item);
    }
  };
  for (let item of items) place(item, /* @__PURE__ */ new Set());
  return [...placed];
}
function tablesInOrder(tables) {
  let byName = new Map(tables.map((table2) => [relationLabel(table2), table2]));
  return inOrder(
    tables,
    ({ partitionOf, inherits = [] }) => [...partitionOf ? [partitionOf.parent] : [], ...inherits].flatMap(
      (name) => byName.get(relationLabel(name)) ?? []
    )
  );
}
function viewsInOrder(views) {
  return inOrder(
    views,
    (view) => views.filter((other) => other !== view && mentions2(view.definition ?? "", other.name))
  );
}
function mentions2(text, name) {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + name.length])) return !0;
  return !1;
}
var isWordCharacter = (character) => character !== void 0 && /[\p{L}\p{N}_$]/u.test(character);

// src/catalog/ddl.ts
function printSchema(catalog) {
  return schemaBlocks(catalog).filter((block) => block.length > 0).map((block) => `${block.join(`
`)}
`).join(`
`);
}
function schemaBlocks(catalog) {
  let byName = new Map(catalog.relations.map((relation) => [relationLabel(relation), relation])), parentOf = ({ partitionOf }) => partitionOf && byName.get(relationLabel(partitionOf.parent)), tables = tablesInOrder(catalog.relations.filter(isTable2)), views = viewsInOrder(catalog.relations.filter(isView)), standalone = catalog.sequences.filter((sequence) => !isOfIdentity(sequence, byName)), [late, early] = partition(catalog.routines, (routine) => isAboutRelation(routine, catalog.relations));
  return [
    catalog.schemas.filter((name) => name !== "public").map((name) => `CREATE SCHEMA ${quoteIdentifier(name)};`),
    catalog.extensions.map(
      ({ name, schema }) => `CREATE EXTENSION ${quoteIdentifier(name)} WITH SCHEMA ${quoteIdentifier(schema)};`
    ),
    // Domains last: their checks may use the other types.
    ...[...catalog.types].sort(domainsLast).map((type) => [createType(type), ...commentOnType(type)]),
    ...early.map(createRoutine),
    ...standalone.map((sequence) => [createSequence(sequence)]),
    ...tables.map((table2) => tableBlock(table2, contextOf2(catalog, parentOf(table2)))),
    ...late.map(createRoutine),
    ...standalone.map(ownedBy),
    ...tables.map((table2) => addedConstraints(table2, parentOf(table2))),
    ...views.map((view) => [createView(view), ...belongings(view, void 0)]),
    ...[...tables, ...views].map(triggers),
    ...catalog.relations.filter(({ kind }) => kind === "foreign-table").map(foreignTable)
  ];
}
var isTable2 = ({ kind }) => kind === "table" || kind === "partitioned-table", isView = ({ kind }) => kind === "view" || kind === "materialized-view", contextOf2 = ({ sequences }, parent) => parent ? { parent, sequences } : { sequences }, tableBlock = (table2, context) => [
  createTable(table2, context),
  ...belongings(table2, context.parent)
], foreignTable = (relation) => [`-- FOREIGN TABLE ${quoteName(relation)}`];
function ownedBy(sequence) {
  if (!sequence.ownedBy) return [];
  let column = `${quoteName(sequence.ownedBy)}.${quoteIdentifier(sequence.ownedBy.column)}`;
  return [`ALTER SEQUENCE ${quoteName(sequence)} OWNED BY ${column};`];
}
function isOfIdentity({ ownedBy: owner }, relations2) {
  let relation = owner && relations2.get(relationLabel(owner));
  return relation !== void 0 && findColumn(relation, owner?.column ?? "")?.identity !== void 0;
}
var isAboutRelation = (routine, relations2) => relations2.some(({ name }) => mentions2(`${routine.arguments} ${routine.returns ?? ""}`, name)), domainsLast = (left, right) => +(left.kind === "domain") - +(right.kind === "domain");
function partition(items, belongs) {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

// src/report/change-work.ts
function changeWork(changes, { walk, newRevisions }) {
  if (!walk?.recordings || !newRevisions) return [];
  let context = { toolRelations: [], newRevisions }, statements = judgedStatements({ recorder: walk.recordings, replay: walk }, context);
  return changes.flatMap(({ object }) => {
    let behind = statementsBehind(object, statements);
    return behind.length > 0 ? [workOf(object, behind)] : [];
  });
}
function statementsBehind(object, statements) {
  if (!("relation" in object)) return [];
  let onRelation = statements.filter(
    ({ statement: { objects, dropped } }) => [...objects, ...dropped].some(({ relation }) => isOf(object, relation))
  ), name = "column" in object ? object.column : "name" in object ? object.name : void 0, naming = onRelation.filter(({ statement }) => name !== void 0 && statement.text.includes(name));
  return naming.length > 0 ? naming : onRelation;
}
var isOf = (object, relation) => "relation" in object && relation?.schema === object.schema && relation.name === object.relation;
function workOf(object, behind) {
  let labels = behind.flatMap(({ rewrites }) => rewrites.map(({ relation }) => relationLabel(relation)));
  return {
    object,
    // What the transaction already held on this relation is not taken anew.
    locks: strongest(
      behind.flatMap(({ locks, held }) => [...held.filter(({ relation }) => isOf(object, relation)), ...locks])
    ).filter(({ mode }) => isAtLeastMode(mode, "SHARE UPDATE EXCLUSIVE")).map(({ mode, relation }) => ({ mode, relation: relationLabel(relation) })),
    rewrites: [...new Set(labels)]
  };
}

// src/report/schema-diagram.ts
var MOST_TABLES = 12;
function schemaDiagram(changes, catalog) {
  let tables = catalog.relations.filter(isTable), changed2 = new Set(
    changes.flatMap(({ object }) => "relation" in object ? [`${object.schema}.${object.relation}`] : [])
  ), own = tables.filter((table2) => changed2.has(keyOf2(table2)));
  if (own.length === 0) return;
  let neighbours = tables.filter((table2) => !changed2.has(keyOf2(table2)) && own.some((one) => areLinked(one, table2))), shown = [...own, ...neighbours].slice(0, MOST_TABLES), keys = new Set(shown.map(keyOf2));
  return {
    tables: shown.map((table2) => box(table2, changed2.has(keyOf2(table2)))),
    references: shown.flatMap((table2) => references(table2, keys)),
    of: tables.length
  };
}
var keyOf2 = ({ schema, name }) => `${schema}.${name}`, nameOf = ({ schema, name }) => schema === "public" ? name : `${schema}.${name}`, foreignKeys = (relation) => relation.constraints.flatMap((constraint) => constraint.kind === "foreign-key" ? [constraint] : []), refersTo = (one, other) => foreignKeys(one).some((key) => keyOf2(key.references.relation) === keyOf2(other)), areLinked = (one, other) => refersTo(one, other) || refersTo(other, one), references = (table2, shown) => foreignKeys(table2).filter((key) => shown.has(keyOf2(key.references.relation))).map((key) => ({ from: nameOf(key.references.relation), to: nameOf(table2), columns: key.columns }));
function box(table2, isChanged) {
  if (!isChanged) return { name: nameOf(table2) };
  let columnsOf = (kind) => new Set(table2.constraints.flatMap((constraint) => constraint.kind === kind ? constraint.columns : [])), marks = [
    ["PK", columnsOf("primary-key")],
    ["FK", columnsOf("foreign-key")],
    ["UK", columnsOf("unique")]
  ];
  return {
    name: nameOf(table2),
    columns: table2.columns.map(({ name, type }) => ({
      name,
      type,
      keys: marks.flatMap(([mark, columns]) => columns.has(name) ? [mark] : [])
    }))
  };
}

// src/report/schema-diff.ts
function schemaDiff({ base, projects }) {
  let pairs = projects.flatMap((project) => {
    let { name, catalog } = project, before = base?.catalogs.get(name);
    return before && catalog ? [{ name, project, before, after: catalog, changes: difference(before, catalog) }] : [];
  }), work = pairs.flatMap(({ changes, project }) => changeWork(changes, project)), [diagram] = pairs.flatMap(({ changes, after }) => schemaDiagram(changes, after) ?? []);
  return {
    changes: pairs.flatMap(({ changes }) => changes),
    newTables: pairs.flatMap(({ changes, after }) => newTables(changes, after)),
    unified: pairs.map(({ name, before, after }) => unified(name, printed(before), printed(after))).join(""),
    ...diagram && { diagram },
    ...work.length > 0 && { work }
  };
}
function unified(name, before, after) {
  return before === after ? "" : createTwoFilesPatch(`base/${name}`, `head/${name}`, before, after, void 0, void 0, { context: 3 });
}
function printed(catalog) {
  let text = printSchema(catalog), owned = [...text.matchAll(/^ALTER SEQUENCE (\S+) OWNED BY .*;$/gm)].map(
    ([, name]) => `CREATE SEQUENCE ${name};`
  ), dull = new Set(owned);
  return text.split(`

`).filter((block) => !dull.has(block.trim()) && !/^ALTER SEQUENCE \S+ OWNED BY [^\n]*;\n?$/.test(block)).join(`

`);
}
function newTables(changes, { relations: relations2 }) {
  let added2 = changes.flatMap(
    ({ kind, object }) => kind === "added" && object.kind === "relation" ? [`${object.schema}.${object.relation}`] : []
  );
  return relations2.filter((relation) => isTable(relation) && added2.includes(`${relation.schema}.${relation.name}`)).map(({ schema, name, columns, constraints, indexes }) => ({
    schema,
    relation: name,
    columns: columns.length,
    foreignKeys: constraints.filter(({ kind }) => kind === "foreign-key").length,
    indexes: indexes.filter(({ isPrimary }) => !isPrimary).length
  }));
}

// src/report/strengths.ts
var proofs = { executed: "executed", catalog: "catalog", static: "read from the files" };
function strengthsOf(projects) {
  return projects.flatMap(
    (results) => results.project.run.populations.flatMap(({ rule: id, population: population2 }) => {
      let rule = results.rules.get(id), isClean = results.facts.every((finding) => finding.rule !== id);
      if (!rule || population2.count === 0 || !isClean) return [];
      let text = population2.sentence ?? `No ${words(rule)}: ${population2.count} ${population2.of} looked at.`, project = projects.length > 1 ? `${results.project.name}: ` : "";
      return [
        { rule: id, category: rule.category, text: `${project}${text.replace(/\.?$/, "")} (${proofs[rule.proof]}).` }
      ];
    })
  );
}
var words = (rule) => rule.id.replaceAll("-", " ");

// src/report/verdict.ts
function verdictOf(input, findings, criteria2) {
  let { base, failOn } = input, blocking = findings.filter(
    (finding) => blocks(finding.severity, failOn) && (!base || input.failOnExisting || finding.isNew === !0)
  ), present = new Set(findings.map((finding) => finding.fingerprint)), required = blockingCriteria(input, criteria2), unexamined = input.projects.filter((project) => !wasRun(project)).map(({ name }) => name);
  return {
    pass: [blocking, required, unexamined].every(({ length }) => length === 0) && input.projects.length > 0,
    failOn,
    counts: countBySeverity(findings),
    ...base && {
      newCounts: countBySeverity(findings.filter((finding) => finding.isNew)),
      fixedCounts: countBySeverity(base.findings.filter((finding) => !present.has(finding.fingerprint)))
    },
    blocking: blocking.map((finding) => finding.fingerprint),
    ...required.length > 0 && { blockingCriteria: required },
    ...unexamined.length > 0 && { unexamined }
  };
}
function blockingCriteria({ base, requireCriteria }, criteria2) {
  if (!requireCriteria) return [];
  let { list: list2, assessed, strict } = requireCriteria, unmetBefore = new Set(base?.criteria?.flatMap(({ id, status }) => status === "unmet" ? [id] : []));
  return criteria2.filter(({ id }) => list2.includes(id)).filter(
    ({ id, status }) => status === "unmet" && (strict || !unmetBefore.has(id)) || status === "not-assessed" && assessed
  ).map(({ id }) => id);
}
function wasRun({ history, walk, catalog, run }) {
  if (history.migrations.length === 0) return walk !== void 0;
  let ups = (walk?.steps ?? []).filter(({ pass }) => pass === "up");
  return run.notAssessed.some(({ missing }) => missing.includes("replay")) ? ups.some(({ status }) => status === "applied") : catalog ? !0 : ups.some(({ status }) => status !== "skipped") && !ups.some(isStoppedByEngine);
}
var isStoppedByEngine = (step) => step.status === "failed" && step.fault.origin === "engine", blocks = (severity, failOn) => failOn !== "never" && isAtLeast(severity, failOn);
function countBySeverity(findings) {
  let count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

// src/report/assemble-report.ts
function assembleReport(input) {
  let results = input.projects.map((project) => projectResults(input, project)), rules2 = new Map(input.rules.map((rule) => [rule.id, rule])), findings = sorted(marked(input, [...results.flatMap((one) => one.findings), ...input.ownFindings])), metrics = measure(results, input.base?.metrics), criteria2 = [
    ...judgeCriteria(results, input.ownFindings),
    ...judgeOwnCriteria(input.ownCriteria ?? [], { results, findings, metrics, checks: input.checks ?? [] })
  ];
  return {
    formatVersion: 1,
    tool: { name: "schema-audit", version: input.toolVersion },
    inputs: inputsOf(input),
    findings,
    suppressed: input.suppressed,
    criteria: criteria2,
    metrics,
    strengths: strengthsOf(results),
    gaps: gapsOf(findings),
    actions: recommendActions(findings, rules2, results, criteria2),
    questions: askQuestions(input, results, findings),
    schemaDiff: schemaDiff(input),
    rules: ruleOutcomes(results),
    verdict: verdictOf(input, findings, criteria2)
  };
}
function inputsOf(input) {
  return {
    directory: input.directory,
    engine: input.engine,
    serverVersion: input.serverVersion,
    ...input.base && { base: input.base.commit },
    ...input.head !== void 0 && { head: input.head },
    projects: input.projects.map(projectInput),
    notExamined: distinct2([...input.notExamined, ...input.projects.flatMap(partsNotRun)])
  };
}
function partsNotRun({ name, history }) {
  return [...new Set(
    history.migrations.flatMap(({ notReplayed = [] }) => notReplayed.map(({ because }) => because))
  )].flatMap((why) => {
    let concerned = history.migrations.filter(
      ({ notReplayed }) => notReplayed?.some(({ because }) => because === why)
    );
    if (concerned.length <= MOST_NAMED)
      return concerned.map(({ revision }) => ({ what: `parts of ${revision} in ${name}`, why }));
    let [first] = concerned;
    return [
      { what: `parts of ${concerned.length} migrations in ${name}, the first of them ${first?.revision ?? ""}`, why }
    ];
  });
}
var MOST_NAMED = 5, distinct2 = (parts) => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values()
];
function marked({ base }, findings) {
  if (!base) return findings;
  let before = new Set(base.findings.map((finding) => finding.fingerprint));
  return findings.map((finding) => ({ ...finding, isNew: !before.has(finding.fingerprint) }));
}
var sorted = (findings) => findings.toSorted(
  (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || compare(one.rule, other.rule) || compare(one.project, other.project) || compare(one.location?.file ?? "", other.location?.file ?? "") || (one.location?.line ?? 0) - (other.location?.line ?? 0) || compare(subjectNames(one.subject).join("\0"), subjectNames(other.subject).join("\0"))
), compare = (one, other) => +(one > other) - +(one < other);
function ruleOutcomes(results) {
  let runs = results.map(({ project }) => project.run), missing = /* @__PURE__ */ new Map();
  for (let { rule, missing: names } of runs.flatMap((run) => run.notAssessed))
    missing.set(rule, /* @__PURE__ */ new Set([...missing.get(rule) ?? [], ...names]));
  return {
    ran: new Set(runs.flatMap((run) => run.ran)).size,
    off: new Set(runs.flatMap((run) => run.off)).size,
    notAssessed: [...missing].map(([rule, names]) => ({ rule, missing: [...names] }))
  };
}

// src/conceal.ts
var ADDRESS = /\b([a-z][a-z0-9+.-]*:\/\/[^\s:@/"'<>]*):[^\s@/"'<>]+@/gi, SETTING = /\b(password|passwd|pgpassword)(\s*=\s*)('[^']*'|"[^"]*"|[^\s&;,"']+)/gi, HIDDEN = "***", SHORTEST = 8;
function passwordsOf(url) {
  if (url === void 0 || !URL.canParse(url)) return [];
  let { password } = new URL(url);
  return [.../* @__PURE__ */ new Set([password, decoded(password)])].filter((word2) => word2.length >= SHORTEST && !isOpen(word2));
}
var isOpen = (word2) => ["postgres", "postgresql", "password"].includes(word2);
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function concealedText(text, secrets = []) {
  return secrets.reduce((shown, secret) => secret === "" ? shown : shown.replaceAll(secret, HIDDEN), text).replaceAll(ADDRESS, `$1:${HIDDEN}@`).replaceAll(SETTING, `$1$2${HIDDEN}`);
}
function concealed(value, secrets) {
  return mapStrings(value, (text) => concealedText(text, secrets));
}
function mapStrings(value, change) {
  return typeof value == "string" ? change(value) : Array.isArray(value) ? value.map((entry) => mapStrings(entry, change)) : typeof value != "object" || value === null ? value : Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, change)]));
}
function concealedError(error, secrets) {
  if (error instanceof UserError) {
    let [message, remedy] = [error.message, error.remedy].map((text) => concealedText(text, secrets));
    return new UserError(error.code, message ?? "", remedy ?? "");
  }
  return error instanceof Error && (error.message = concealedText(error.message, secrets), error.stack !== void 0 && (error.stack = concealedText(error.stack, secrets)), error.cause !== void 0 && (error.cause = concealedError(error.cause, secrets))), error;
}

// src/audit.ts
async function audit(config, surroundings) {
  let secrets = [...surroundings.secrets ?? [], ...passwordsOf(config.databaseUrl)];
  try {
    let report = await auditOpenly(config, surroundings);
    return await unlessInterrupted(), concealed(report, secrets);
  } catch (error) {
    throw await unlessInterrupted(), concealedError(error, secrets);
  }
}
async function auditOpenly(config, surroundings) {
  let { host, base, head, version, today, progress } = surroundings;
  progress({ stage: "discover" });
  let opening = openServer(config), opened = opening.catch(() => {
  }), close = async () => (await opened)?.[Symbol.asyncDispose](), forget = whenInterrupted(close);
  try {
    let discovery = await discover(host, config, tools, readers), earlier = base && { host: base.host, discovery: await discoverBase(base.host, config) }, { acceptances, gate } = await acceptedBy(config, { host, discovery }, base?.gate, earlier), server = await opening, around = { config, server, embedded: engines.pglite, progress }, settings = { config, server, rules, version, today, ...acceptances }, after = await examineCheckout(discovery, { ...around, host }, earlier && { base: earlier }), before = earlier && await examineCheckout(earlier.discovery, { ...around, host: earlier.host }, { head: after }), commands = await runCommands(host, config, progress), isRun = await isRunByWorkflow(host);
    progress({ stage: "rules" });
    let gated = { ...assembleReport({
      ...judge(after, { ...settings, commands, ...before && { base: before } }),
      ...isRun !== void 0 && { isRunByWorkflow: isRun },
      ...head !== void 0 && { head },
      ...base && before && { base: baseAudit(base.commit, judge(before, { ...settings, base: before })) }
    }), ...gate && { gate } };
    return surroundings.wantsFixes ? await withFixes(gated, after, { ...around, host }) : gated;
  } finally {
    await close(), forget();
  }
}
async function acceptedBy(config, head, settings, base) {
  return settings && base ? judgeGate(settings, { head, base }, rules) : { acceptances: await readAcceptances(head.host, config, head.discovery) };
}
var openServer = ({ engine, databaseUrl, recorder, migrations: { statementTimeout } }) => chooseEngine(engine, databaseUrl).open({
  timeZone: recorder.timeZone,
  ...databaseUrl !== void 0 && { url: databaseUrl },
  ...statementTimeout !== void 0 && { statementTimeoutMilliseconds: statementTimeout }
}), absent = ["nothing-to-audit", "unknown-project", "unreadable-configuration"];
async function discoverBase(host, config) {
  try {
    return await discover(host, config, tools, readers);
  } catch (error) {
    if (error instanceof UserError && absent.includes(error.code)) return { projects: [], notices: [] };
    throw error;
  }
}
function baseAudit(commit, input) {
  let { findings, suppressed, metrics, criteria: criteria2 } = assembleReport(input);
  return {
    commit,
    findings: [...findings, ...suppressed.map(({ finding }) => finding)],
    metrics,
    criteria: criteria2,
    catalogs: new Map(input.projects.flatMap(({ name, catalog }) => catalog ? [[name, catalog]] : []))
  };
}

export {
  writeBaseline,
  headCommit,
  checkoutBase,
  fetchCommit,
  audit
};
