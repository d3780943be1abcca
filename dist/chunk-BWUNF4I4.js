import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  chooseEngine,
  createTwoFilesPatch,
  engines,
  examineCheckout
} from "./chunk-KCW7LV7T.js";
import {
  discover,
  readers,
  tools
} from "./chunk-PQYW3WM3.js";
import {
  subjectLabel,
  subjectNames
} from "./chunk-D7SMNB7K.js";
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
  findColumn,
  isCosmetic,
  isExcused,
  matchesRelation,
  quoteIdentifier,
  quoteName,
  relationLabel,
  reversals,
  rules,
  singular,
  stepOf,
  triggers
} from "./chunk-QEIP7KH4.js";
import {
  isAtLeast,
  severities
} from "./chunk-MCFSJI7X.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  whenInterrupted
} from "./chunk-6MWFZX2T.js";

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
  let named3 = await resolveCommit(host, reference) ?? await resolveCommit(host, `origin/${reference}`);
  if (named3 === void 0) throw unknownReference(reference);
  let mergeBase = await git(host, ["merge-base", "HEAD", named3]), commit = mergeBase?.exitCode === 0 ? mergeBase.stdout.trim() : named3, prefix = (await git(host, ["rev-parse", "--show-prefix"]))?.stdout.trim() ?? "", folder = await realpath(await mkdtemp(join(tmpdir(), "schema-audit-base-"))), remove = () => rm(folder, { recursive: !0, force: !0 }), forget = whenInterrupted(remove), dispose = () => remove().finally(forget);
  try {
    await writeFiles(host, commit, folder), await linkInstalled(await topFolder(host), join(folder, "files"), 0);
    let directory = join(folder, "files", prefix);
    return await mkdir(directory, { recursive: !0 }), { directory, commit, dispose };
  } catch (error) {
    throw await dispose(), error;
  }
}
async function fetchCommit(host, commit, credentials) {
  return await resolveCommit(host, commit) !== void 0 ? !0 : (await git(
    host,
    ["fetch", "--no-tags", "--no-recurse-submodules", "--depth=1", "origin", commit],
    credentials === void 0 ? {} : authorization(credentials)
  ))?.exitCode === 0;
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

// src/config/config.ts
var toSettings = (config) => ({
  migrations: config.migrations,
  reversibility: config.reversibility,
  dictionary: { exempt: config.dictionary.exempt, partial: config.dictionary.partial },
  models: { unmanaged: config.models.unmanaged },
  tables: config.tables,
  columns: config.columns,
  values: config.values,
  businessKeys: config.businessKeys,
  deletion: config.deletion,
  foreignKeys: config.foreignKeys,
  types: config.types,
  answers: config.answers
});

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
  let schema = "schema" in subject ? subject.schema : "public", isListed2 = (pattern) => matchesPattern(pattern, pattern.includes(".") ? `${schema}.${relation}` : relation);
  return patterns.some((pattern) => pattern.startsWith("!") && isListed2(pattern.slice(1))) ? !1 : patterns.some((pattern) => !pattern.startsWith("!") && isListed2(pattern));
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

// src/rule/severity-steps.ts
function finalSeverity(rule, observation, context, configured) {
  if (configured) return configured;
  let base = observation.severity ?? rule.severity, proof = observation.proof ?? rule.proof, applicable = steps.filter((step) => step.applies({ rule, proof, subject: observation.subject, context })), moved = move(
    base,
    applicable.reduce((sum2, step) => sum2 + step.by, 0)
  );
  return applicable.some((step) => step.neverAbove && isAtLeast(moved, step.neverAbove)) ? "medium" : moved;
}
var guessable = ["locking", "data", "reversibility", "compatibility"], steps = [
  // A guess must not block.
  {
    by: -1,
    neverAbove: "medium",
    applies: ({ rule, proof }) => proof === "static" && rule.proof !== "static" && guessable.includes(rule.category)
  },
  // Nothing waits long on a relation that hardly grows.
  {
    by: -2,
    applies: ({ rule, subject, context }) => (rule.id.startsWith("unindexed-") || rule.category === "locking" && rule.id !== "concurrent-in-transaction") && isListed(subject, context.settings.tables.static)
  },
  // Sensitive by declaration; sensitive by inference only raises a question.
  {
    by: 1,
    applies: ({ rule, subject, context }) => (rule.category === "deletion" || rule.id.startsWith("unprotected-") || rule.id === "plaintext-secret-column") && isListed(subject, context.settings.tables.sensitive)
  }
];
function isListed(subject, patterns) {
  if (!("relation" in subject) || subject.relation === void 0) return !1;
  let schema = "schema" in subject ? subject.schema : "public";
  return matchesRelation(patterns, { schema, name: subject.relation });
}
function move(severity, by) {
  let position = Math.min(Math.max(severities.indexOf(severity) - by, 0), severities.length - 1);
  return severities[position] ?? severity;
}

// src/rule/swallowing.ts
var sameStatement = (larger, smaller) => larger.location !== void 0 && larger.location.line !== void 0 && larger.location.file === smaller.location?.file && larger.location.line === smaller.location.line, sameSubject = (larger, smaller) => subjectNames(larger.subject).join("\0") === subjectNames(smaller.subject).join("\0"), sameRelation = (larger, smaller) => {
  let relation = relationOf(larger.subject);
  return relation !== void 0 && relation === relationOf(smaller.subject);
}, sameRelationAndPlace = (larger, smaller) => sameRelation(larger, smaller) && sameStatement(larger, smaller), anywhere = () => !0, table = [
  {
    by: ["use-before-creation"],
    swallowed: ["failing-migration"],
    when: (larger, smaller) => sameStatement(larger, smaller) || sameSubject(larger, smaller)
  },
  {
    by: ["required-column-without-default", "unguarded-constraint", "narrowing-type"],
    swallowed: ["data-dependent-failure"],
    when: sameStatement
  },
  { by: ["table-rewrite"], swallowed: /^(scanning-.*|blocking-key-constraint)$/, when: sameStatement },
  { by: ["truncated-table", "dropped-table", "dropped-column"], swallowed: ["lost-rows"], when: sameSubject },
  { by: ["undocumented-relation"], swallowed: ["undocumented-column"], when: sameRelation },
  { by: ["phantom-relation"], swallowed: ["phantom-column"], when: sameRelation },
  { by: ["unmodelled-relation"], swallowed: ["unmodelled-column"], when: sameRelation },
  { by: ["unmigrated-model"], swallowed: ["unmigrated-column"], when: sameRelation },
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
  return smaller.length === 0 ? finding : { ...finding, details: [...finding.details ?? [], ...smaller.map((entry) => entry.message)] };
}
function relationOf(subject) {
  return subject.kind === "model" ? subject.name : "relation" in subject ? subject.relation : void 0;
}

// src/rule/run-rules.ts
function runRules(rules2, available, context, options) {
  let enabled = rules2.filter((rule) => isEnabled(rule, options)), missing = new Map(enabled.map((rule) => [rule, missingEvidence(rule, available)])), runnable = enabled.filter((rule) => missing.get(rule)?.length === 0), runContext = { ...context, preset: options.preset }, results = runnable.map((rule) => runRule(rule, available, runContext, options));
  return {
    findings: swallow(results.flatMap((result) => result.findings)),
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
function granted(rule, available) {
  let names = /* @__PURE__ */ new Set([...rule.needs, ...rule.wants ?? []]), entries2 = Object.entries(available).filter(([name, value]) => names.has(name) && value !== void 0);
  return Object.fromEntries(entries2);
}
function toFinding(rule, observation, context, options) {
  let override = options.overrides[rule.id], configured = override === "on" || override === "off" ? void 0 : override, [criterion] = rule.criteria;
  return {
    ...observation,
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
      details: [...first.details ?? [], finding.message, ...finding.details ?? []]
    }) : merged.set(finding.fingerprint, finding);
  }
  return [...merged.values()];
}

// src/examine/evidence.ts
function evidenceOf(examination, server, base) {
  let { history, catalog, walk, models, dictionary, workload, repository } = examination;
  return {
    history,
    repository,
    ...catalog && { catalog },
    ...catalog?.depth === "full" && { "full-catalog": catalog },
    // An engine whose refusals mean nothing says nothing about a step that failed.
    ...walk && server.capabilities.has("refusals") && { replay: walk },
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
function contextOf({ project, isSalvaged }, config) {
  return {
    settings: toSettings(config),
    isForwardOnly: project.migrations.reversibility === "no",
    toolRelations: project.migrations.ownRelations,
    isSalvaged
  };
}

// src/examine/judge.ts
function judge(checkout, settings) {
  let { config, server, rules: rules2 } = settings, runs = checkout.examinations.map((examination) => runOf(examination, settings)), outcome = accept(runs, settings), kept = new Set(outcome.kept);
  return {
    toolVersion: settings.version,
    directory: ".",
    engine: server.engine,
    serverVersion: server.serverVersion,
    rules: rules2,
    projects: checkout.examinations.map(
      (examination, position) => audited(examination, withoutAccepted(runs[position], kept), config)
    ),
    ownFindings: ownFindings(outcome, settings),
    suppressed: outcome.suppressed,
    notExamined: checkout.notExamined,
    failOn: config.failOn,
    failOnExisting: config.failOnExisting
  };
}
var isAboutTheAudit = (rule) => rule.needs.includes("audit");
function runOf(examination, { config, server, rules: rules2, base }) {
  let before = base?.examinations.find((one) => one.project.name === examination.project.name);
  return runRules(
    rules2.filter((rule) => !isAboutTheAudit(rule)),
    evidenceOf(examination, server, before),
    contextOf(examination, config),
    { project: examination.project.name, preset: config.preset, overrides: config.rules }
  );
}
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
function ownFindings({ unused }, { config, rules: rules2 }) {
  let evidence = { audit: { unusedSuppressions: unused, hasDeployedState: !1 } }, context = { settings: toSettings(config), isForwardOnly: !1, toolRelations: [], isSalvaged: !1 }, options = { project: "", preset: config.preset, overrides: config.rules };
  return runRules(rules2.filter(isAboutTheAudit), evidence, context, options).findings;
}
function audited(examination, run, config) {
  let { project, notExamined: _, repository: __, ...found } = examination;
  return {
    ...found,
    name: project.name,
    tool: project.migrations.tool,
    root: project.migrations.root,
    isForwardOnly: project.migrations.reversibility === "no",
    settings: toSettings(config),
    run
  };
}

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

// src/report/project-results.ts
function projectResults(input, project) {
  let accepted = input.suppressed.map((entry) => entry.finding).filter((finding) => finding.project === project.name);
  return {
    project,
    rules: new Map(input.rules.map((rule) => [rule.id, rule])),
    findings: project.run.findings,
    facts: [...project.run.findings, ...accepted]
  };
}
var ofRules = (findings, ...rules2) => findings.filter((finding) => rules2.includes(finding.rule)), populationOf = ({ project }, rule) => project.run.populations.find((entry) => entry.rule === rule)?.population;
function missingFor({ project }, rules2) {
  let entries2 = project.run.notAssessed.filter((entry) => rules2.includes(entry.rule));
  return [...new Set(entries2.flatMap((entry) => entry.missing))];
}
function tally(results, rule) {
  let population2 = populationOf(results, rule);
  if (!population2 || population2.count === 0) return;
  let faults = new Set(ofRules(results.facts, rule).map((finding) => subjectNames(finding.subject).join("\0"))).size;
  return { good: Math.max(0, population2.count - faults), total: population2.count };
}
function nameList(names, shown = 3) {
  let unique = [...new Set(names)];
  if (unique.length === 0) return "the whole schema";
  let listed2 = unique.slice(0, shown).join(", ");
  return unique.length > shown ? `${listed2}, \u2026 (+${unique.length - shown})` : listed2;
}
var subjectsOf = (findings) => [...new Set(findings.flatMap(namedBy))], NAMED = /^([\w.]+)(?:: | → )/;
function namedBy({ subject, details = [] }) {
  return subject.kind === "schema" ? details.flatMap((line) => NAMED.exec(line)?.[1] ?? []) : [subjectLabel(subject).replace(/^(.*)\.([^.]+, .+)$/, "$1 ($2)")];
}
var plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`, worst = (findings) => severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "low";

// src/report/action-keys.ts
var actionKeys = {
  "repair-chain": {
    rules: [],
    categories: ["history"],
    title: (members) => `Make the chain run from empty: ${members[0]?.message ?? ""}`
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
  "strengthen-keys": {
    rules: [],
    categories: ["keys"],
    title: (members) => `Give ${relations(members)} the keys they lack`
  },
  "run-ways-back": {
    rules: ["untested-reversal"],
    title: () => "Run every way back, here or in a test of the repository"
  },
  "make-reversible": {
    rules: [],
    categories: ["reversibility"],
    title: (members) => `Make ${subjects(members)} come back, or declare them irreversible`
  },
  "prove-data-migrations": {
    rules: ["untested-data-migration"],
    categories: ["data"],
    title: (members) => `Keep the values that ${subjects(members)} touch, and give them rows to run on`
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
  "lower-locks": {
    rules: [],
    categories: ["locking", "partitions"],
    title: (members) => `Split migrations so that ${relations(members)} are not blocked`
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
  "correct-types": {
    rules: [],
    categories: ["types", "naming", "sequences", "routines-and-views"],
    title: (members) => `Correct ${subjects(members)}`
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
var relations = (members) => nameList(members.flatMap((finding) => relationName(finding) ?? subjectsOf([finding]))), subjects = (members) => nameList(subjectsOf(members)), relationName = ({ subject }) => "relation" in subject && subject.relation !== void 0 ? subject.relation : void 0;

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
    (rule) => projects.reduce((sum2, results) => sum2 + (populationOf(results, rule)?.count ?? 0), 0)
  ), largest = Math.max(0, ...counts);
  return largest > 0 ? largest : Number.POSITIVE_INFINITY;
}
var withoutFullStop = (text) => text.replace(/\.$/, "");

// src/rule/criterion.ts
var criteria = {
  "documented-relations": "All model tables have corresponding markdown documentation",
  "documented-columns": "Model columns match documented schema specifications exactly",
  "reversible-migrations": "Forward and backward migration tests pass successfully",
  "unique-business-keys": "Unique constraints prevent duplicate {records} records",
  "soft-delete": "Soft delete strategy consistently implemented across sensitive tables",
  "indexed-lookups": "Performance indexes cover all frequently queried columns",
  "checked-values": "Check constraints validate enum/status fields",
  "verified-chain": "Migration chain verified from clean database to current state",
  "preserved-data": "Data migration tests ensure no data loss during schema evolution",
  "clean-validation": "Schema validation script passes with zero errors/warnings"
}, criterionIds = Object.keys(criteria);

// src/report/criteria/chain.ts
var reversibleMigrations = {
  threshold: "medium",
  examine({ project, findings }, counterexamples) {
    if (project.isForwardOnly) return unassessed("a tool that can go back", `${project.tool} writes no way back`);
    let asked = reversals(project.history, project.walk).filter(
      (one) => !isExcused(project.settings.reversibility, project.history, one.migration)
    ), text = `${asked.filter((reversal) => reversal.status === "returned").length} of ${asked.length} up, down and up again, executed`;
    if (!project.walk) return unassessed("a run of the migrations", "no way back was run");
    if (asked.length === 0) return unassessed("a migration that must come back", "no migration must come back");
    if (counterexamples.length > 0) {
      let faults = asked.flatMap((reversal) => reversalFault(reversal) ?? []), rest = ofRules(findings, "failing-migration", "use-before-creation").length > 0 && faults.length === 0 ? ["the chain does not run"] : faults;
      return { missing: [], evidence: rest.length > 0 ? `${text}; ${listed(rest)}` : text };
    }
    return { missing: asked.filter((reversal) => reversal.status === "not-walked").length > 0 ? ["a walk down and up again"] : [], evidence: text };
  }
}, verifiedChain = {
  threshold: "medium",
  examine({ project }, counterexamples) {
    let { history, walk } = project, seen = counterexamples.length > 0 ? `; ${named(counterexamples)}` : "";
    if (!walk) return unassessed("a run of the migrations", `the chain was not run${seen}`);
    if (history.migrations.length === 0) return unassessed("a migration", `no migration was found${seen}`);
    let text = `${walk.steps.filter((step) => step.pass === "up" && step.status === "applied").length} of ${history.migrations.length} applied from an empty database`, faults = counterexamples.length > 0 ? [chainFault(counterexamples)] : [], heads = history.heads.length === 1 ? `head ${history.heads[0]}` : `${history.heads.length} heads`;
    return { missing: walk.head === void 0 ? ["a chain that runs"] : [], evidence: [text, ...walk.head ? [heads] : [], ...faults, "executed"].join("; ") };
  }
}, preservedData = {
  threshold: "medium",
  examine({ project }, counterexamples) {
    let total = plural(project.history.migrations.length, "migration");
    return counterexamples.length > 0 ? {
      missing: ["rows"],
      evidence: `${named(counterexamples)}; no rows were given to ${total}`
    } : unassessed("rows that travel through the migrations", `no rows were given to ${total}`);
  }
};
function chainFault(counterexamples) {
  let stopping = ofRules(counterexamples, "failing-migration", "use-before-creation");
  if (stopping.length === 0) return named(counterexamples);
  let revisions = stopping.flatMap(({ subject }) => subject.kind === "migration" ? [subject.revision] : []);
  return `${plural(stopping.length, "fault")} in ${nameList(revisions)}`;
}
function named(findings) {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => `${rule.replaceAll("-", " ")} ${nameList(subjectsOf(ofRules(findings, rule)))}`).join("; ");
}
function reversalFault(reversal) {
  let { revision } = reversal.migration;
  switch (reversal.status) {
    case "returned":
    case "irreversible":
    case "not-walked":
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

// src/report/page-facts.ts
function countFacts(dictionary, catalog) {
  let counts = statedPages(dictionary).flatMap((page) => {
    let relation = relationOf2(catalog, page);
    return relation && page.columns.length > 0 ? [pageFacts(page, relation, catalog.depth)] : [];
  });
  return {
    agreeing: counts.reduce((sum2, count) => sum2 + count.agreeing, 0),
    compared: counts.reduce((sum2, count) => sum2 + count.compared, 0),
    onlyOnPages: counts.flatMap((count) => count.onlyOnPages),
    relations: counts.length
  };
}
var statedPages = (dictionary) => dictionary.pages.filter((page) => !page.isPlanned), relationOf2 = (catalog, page) => catalog.relations.find((relation) => relation.schema === page.schema && relation.name === page.relation);
function pageFacts(page, relation, depth) {
  let documented = new Map(page.columns.map((column) => [column.name, column])), primary = relation.constraints.find((constraint) => constraint.kind === "primary-key")?.columns ?? [], shared = relation.columns.filter((column) => documented.has(column.name)), stated = shared.flatMap(
    (column) => (
      // An engine without pg_catalog does not tell bigint from integer.
      columnFacts(column, withoutType(documented.get(column.name), depth), primary)
    )
  ), onlyOnPages = page.columns.filter((column) => !relation.columns.some(({ name }) => name === column.name)), onlyInCatalog = page.isPartial ? 0 : relation.columns.length - shared.length;
  return {
    agreeing: shared.length + stated.filter(Boolean).length,
    compared: shared.length + onlyOnPages.length + onlyInCatalog + stated.length,
    onlyOnPages: onlyOnPages.map((column) => `${relation.name}.${column.name}`),
    relations: 1
  };
}
function withoutType(page, depth) {
  if (!page || depth === "full") return page;
  let { type: _, ...rest } = page;
  return rest;
}
function columnFacts(column, page, primary) {
  if (!page) return [];
  let facts = [];
  return page.type && page.type.candidates.length > 0 && facts.push(isOneOf(column.type, page.type)), page.isNullable !== void 0 && facts.push(page.isNullable === column.isNullable), page.isPrimaryKey !== void 0 && facts.push(page.isPrimaryKey === primary.includes(column.name)), facts;
}
function isOneOf(type, { candidates, hasModifier }) {
  let plain = (text) => text.replace(/\([^)]*\)/, "").trim();
  return hasModifier ? candidates.includes(type) : candidates.map(plain).includes(plain(type));
}

// src/report/criteria/evidence-words.ts
var evidenceWords = {
  history: "the migration files",
  catalog: "a migrated database",
  "full-catalog": "an engine with a real pg_catalog",
  replay: "a run of the migrations",
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
  examine({ project }, counterexamples) {
    let sources = [
      ...project.catalog ? ["database"] : [],
      ...project.models ? ["models"] : [],
      ...project.dictionary ? ["pages"] : []
    ];
    if (counterexamples.length > 0) {
      let names = nameList(subjectsOf(counterexamples));
      return { missing: [], evidence: `${plural(counterexamples.length, "difference")}: ${names}` };
    }
    return sources.length < 2 ? nothing(["two sources to compare"], "fewer than two sources to compare") : { missing: [], evidence: `${sources.join(", ")} agree` };
  }
}, withFaults = (text, faults) => faults.length > 0 ? `${text}: ${faults.join("; ")}` : text, nothing = (missing, what) => ({
  evidence: missing.length > 0 ? `needs ${missing.join(", ")}` : `nothing to assess: ${what}`,
  missing: missing.length > 0 ? missing : [what]
});

// src/report/relations.ts
var tableKeys = (catalog) => (catalog?.relations ?? []).filter(isTable).map((relation) => `${relation.schema}.${relation.name}`), isTable = (relation) => (relation.kind === "table" || relation.kind === "partitioned-table") && relation.partitionOf === void 0, declaredTables = (project) => /* @__PURE__ */ new Set([...tableKeys(project.catalog), ...tableKeys(project.models?.catalog)]), documentedTables = (project) => new Set((project.dictionary ? statedPages(project.dictionary) : []).map((page) => `${page.schema}.${page.relation}`));

// src/report/criteria/schema.ts
var UNTRIED = "rows that the constraints refuse", uniqueBusinessKeys = {
  threshold: "medium",
  examine({ project }, counterexamples) {
    let keys = (project.catalog?.relations ?? []).filter(isTable).flatMap((relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary)).length, present = `${plural(keys, "unique key")} in the catalog`;
    return counterexamples.length > 0 ? {
      missing: [UNTRIED],
      evidence: `${present}; duplicates possible in ${nameList(subjectsOf(counterexamples))}`
    } : project.catalog ? keys === 0 ? { missing: ["a business key"], evidence: "nothing to assess: no business key" } : { missing: [UNTRIED], evidence: `${present}; no duplicate was tried` } : { missing: ["a migrated database"], evidence: "needs a migrated database" };
  }
}, softDelete = {
  threshold: "medium",
  examine(results, counterexamples) {
    let rules2 = ["absent-deletion-strategy", "missing-soft-delete"], missing = missingWords(results, rules2), sensitive = Math.max(0, ...rules2.map((rule) => populationOf(results, rule)?.count ?? 0));
    if (counterexamples.length > 0) {
      let names = nameList(subjectsOf(counterexamples)), isAbsent = ofRules(counterexamples, "absent-deletion-strategy").length > 0;
      return {
        missing,
        evidence: isAbsent ? `0 of ${plural(sensitive, "sensitive table")} can be deleted softly` : `not followed by ${names}`
      };
    }
    return missing.length > 0 ? { missing, evidence: `needs ${missing.join(", ")}` } : sensitive === 0 ? { missing: ["a sensitive table"], evidence: "nothing to assess: no sensitive table" } : {
      missing,
      evidence: `${sensitive} of ${plural(sensitive, "sensitive table")} follow one strategy, catalog`
    };
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
    let columns = tally(results, "unchecked-status"), missing = missingWords(results, ["unchecked-status"]), count = columns ? `${columns.good} of ${columns.total} status columns constrained` : "no status column found";
    return counterexamples.length > 0 ? { missing: [UNTRIED], evidence: `${count}: ${nameList(subjectsOf(counterexamples))}` } : missing.length > 0 ? { missing, evidence: `needs ${missing.join(", ")}` } : columns ? { missing: [UNTRIED], evidence: `${count} in the catalog; no other value was tried` } : { missing: ["a status column"], evidence: "nothing to assess: no status column" };
  }
};
function served(results) {
  let tallies = [
    "unindexed-foreign-key",
    "unindexed-lookup",
    "unindexed-combination",
    "unindexed-vector",
    "unindexed-search-vector"
  ].flatMap((rule) => tally(results, rule) ?? []);
  return {
    good: tallies.reduce((sum2, { good }) => sum2 + good, 0),
    total: tallies.reduce((sum2, { total }) => sum2 + total, 0)
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
function judgeCriteria(projects, ownFindings2 = []) {
  return criterionIds.map((id) => {
    let title = criteria[id].replace("{records} records", recordNames(projects)), verdicts = projects.map((results) => judgeProject(id, title, results, ownFindings2));
    return combine(id, title, projects, verdicts);
  });
}
function judgeProject(id, title, results, ownFindings2) {
  let judge2 = judges[id], counterexamples = [...results.findings, ...ownFindings2].filter(
    (finding) => decides(results, finding, id) && isAtLeast(finding.severity, judge2.threshold)
  ), { evidence, missing } = judge2.examine(results, counterexamples);
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

// src/report/metrics/chain.ts
var chainIntegrity = ({ project, facts }) => {
  let { history, walk } = project, doubled = history.faults.flatMap((fault) => fault.kind === "duplicate-version" ? fault.files.slice(1) : []), files = new Set(history.migrations.map(({ location }) => location.file)), total = history.migrations.length + doubled.filter(({ file }) => !files.has(file)).length, judged = ofRules(facts, "edited-migration", "out-of-order-migration").flatMap(
    ({ subject }) => subject.kind === "migration" ? [subject.revision] : []
  ), unlinked = /* @__PURE__ */ new Set([...faultyRevisions(history, project.settings), ...judged]), applied = walk?.steps.filter((step) => step.pass === "up" && step.status === "applied").length;
  return {
    numerator: history.migrations.filter(
      ({ revision, location }) => !unlinked.has(revision) && !doubled.some(({ file }) => file === location.file)
    ).length,
    denominator: total,
    note: applied === void 0 ? "linked; not run" : `linked; ${applied}/${total} applied from empty`
  };
}, reversibility = ({ project }) => {
  if (project.isForwardOnly) return;
  let all = reversals(project.history, project.walk), asked = all.filter(
    (reversal) => !isExcused(project.settings.reversibility, project.history, reversal.migration)
  ), walked = asked.filter((reversal) => reversal.status !== "not-walked"), notes = [
    ...all.length > asked.length ? [`+${all.length - asked.length} declared irreversible`] : [],
    ...asked.length > walked.length ? [`+${asked.length - walked.length} not assessed`] : []
  ];
  return {
    numerator: walked.filter((reversal) => reversal.status === "returned").length,
    denominator: walked.length,
    ...notes.length > 0 && { note: notes.join(", ") }
  };
};
function faultyRevisions(history, settings) {
  return [...history.faults.flatMap((fault) => fault.kind === "cycle" ? fault.revisions : fault.kind === "second-base" ? settings.migrations.bases.includes(fault.revision) ? [] : [fault.revision] : fault.kind === "missing-parent" ? [fault.revision] : []), ...besideTheHead(history, settings)];
}
function besideTheHead(history, settings) {
  if (history.heads.every((head, position) => position === 0 || settings.migrations.heads.includes(head))) return [];
  let longest = history.heads.map((head) => ancestors(history, head)).toSorted((one, other) => other.size - one.size)[0];
  return history.migrations.map(({ revision }) => revision).filter((revision) => !longest?.has(revision));
}
function ancestors(history, head) {
  let byRevision = new Map(history.migrations.map((migration) => [migration.revision, migration])), line = /* @__PURE__ */ new Set([head]);
  for (let revision of line) for (let parent of byRevision.get(revision)?.parents ?? []) line.add(parent);
  return line;
}

// src/report/metrics/documentation.ts
var modelDocumentation = (results) => {
  let { project } = results;
  if (!project.dictionary) return;
  let known = tally(results, "undocumented-relation");
  if (known) return { numerator: known.good, denominator: known.total };
  let declared = declaredTables(project), documented = documentedTables(project);
  return { numerator: [...declared].filter((key) => documented.has(key)).length, denominator: declared.size };
}, schemaCompleteness = ({ project }) => {
  if (!project.models) return;
  let all = /* @__PURE__ */ new Set([...declaredTables(project), ...documentedTables(project)]), migrated = new Set(tableKeys(project.catalog)).size;
  return {
    numerator: new Set(tableKeys(project.models.catalog)).size,
    denominator: all.size,
    ...project.catalog && { note: `modelled; ${migrated}/${all.size} migrated` }
  };
}, modelDocAlignment = ({ project }) => {
  let source = project.models?.catalog ?? project.catalog;
  if (!project.dictionary || !source) return;
  let { agreeing, compared, relations: relations2 } = countFacts(project.dictionary, source);
  return {
    numerator: agreeing,
    denominator: compared,
    note: `facts of ${relations2} ${relations2 === 1 ? "table" : "tables"}`,
    ...!project.models && { title: "Schema-Doc Alignment" }
  };
}, columnDocumentation = ({ project }) => {
  if (!project.dictionary) return;
  let columns = allColumns(project), documented = new Set(
    statedPages(project.dictionary).flatMap(
      (page) => page.columns.map((column) => `${page.schema}.${page.relation}.${column.name}`)
    )
  );
  return { numerator: [...columns].filter((column) => documented.has(column)).length, denominator: columns.size };
};
function allColumns(project) {
  let tables = declaredTables(project), relations2 = [project.catalog, project.models?.catalog].flatMap((catalog) => catalog?.relations ?? []);
  return new Set(
    relations2.filter((relation) => tables.has(`${relation.schema}.${relation.name}`)).flatMap((relation) => relation.columns.map((column) => `${relation.schema}.${relation.name}.${column.name}`))
  );
}

// src/report/metrics/schema.ts
var constraintImplementation = (results) => {
  if (!results.project.catalog) return;
  let known = [
    ["references", references(results)],
    ["uniqueness", uniqueness(results)],
    ["values", tally(results, "unchecked-status")]
  ].flatMap(([name, share]) => share && share.total > 0 ? [{ name, ...share }] : []);
  return {
    ...sum(known),
    note: known.map(({ name, good, total }) => `${name} ${good}/${total}`).join(" + ")
  };
}, softDeleteStrategy = (results) => {
  let sensitive = tally(results, "missing-soft-delete") ?? tally(results, "absent-deletion-strategy");
  if (!sensitive) return;
  let faults = deletionFaults(results);
  if (faults.some(({ rule }) => rule === "absent-deletion-strategy"))
    return { numerator: 0, denominator: sensitive.total };
  let relations2 = new Set(faults.map((finding) => subjectNames(finding.subject).slice(0, 2).join(".")));
  return { numerator: Math.max(0, sensitive.total - relations2.size), denominator: sensitive.total };
}, performanceOptimization = (results) => {
  let shares = [
    "unindexed-foreign-key",
    "unindexed-lookup",
    "unindexed-combination",
    "unindexed-vector",
    "unindexed-search-vector"
  ].flatMap((rule) => tally(results, rule) ?? []), hasWorkload = results.project.workload !== void 0 && missingFor(results, ["unindexed-lookup"]).length === 0;
  return {
    ...sum(shares),
    ...!hasWorkload && { title: "Performance Optimization (foreign keys and search only)" }
  };
};
function deletionFaults({ facts, rules: rules2 }) {
  return facts.filter(
    (finding) => rules2.get(finding.rule)?.category === "deletion" && isAtLeast(finding.severity, "medium")
  );
}
function references({ project, facts }) {
  let keys = (project.catalog?.relations ?? []).filter(isTable).flatMap((relation) => relation.constraints.filter((constraint) => constraint.kind === "foreign-key")), enforced = keys.filter((key) => key.isValidated && key.isEnforced).length, missing = ofRules(facts, "missing-foreign-key").filter(({ subject }) => subject.kind === "column").length;
  return { good: enforced, total: keys.length + missing };
}
function uniqueness({ project, facts }) {
  let present = (project.catalog?.relations ?? []).filter(isTable).flatMap(
    (relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary && index.isValid)
  ).length, wanting = ofRules(
    facts,
    "unprotected-dedupe-key",
    "unprotected-content",
    "duplicable-association",
    "duplicable-join-row",
    "unenforced-business-key"
  ).length;
  return { good: present, total: present + wanting };
}
var sum = (shares) => ({
  numerator: shares.reduce((total, share) => total + share.good, 0),
  denominator: shares.reduce((total, share) => total + share.total, 0)
});

// src/report/metrics/index.ts
var metrics = {
  "chain-integrity": { title: "Migration Chain Integrity", measure: chainIntegrity },
  "model-documentation": { title: "Model Documentation", measure: modelDocumentation },
  "schema-completeness": { title: "Schema Completeness", measure: schemaCompleteness },
  "model-doc-alignment": { title: "Model-Doc Alignment", measure: modelDocAlignment },
  "constraint-implementation": { title: "Constraint Implementation", measure: constraintImplementation },
  "soft-delete-strategy": { title: "Soft Delete Strategy", measure: softDeleteStrategy },
  "performance-optimization": { title: "Performance Optimization", measure: performanceOptimization },
  reversibility: { title: "Reversibility", measure: reversibility },
  // The ledger and the recorder do not exist yet: no migration met a row, no statement was recorded.
  "data-safety": { title: "Data Safety", measure: () => {
  } },
  "lock-safety": { title: "Lock Safety", measure: () => {
  } },
  "column-documentation": { title: "Column Documentation", measure: columnDocumentation },
  "audit-coverage": {
    title: "Audit Coverage",
    measure: ({ project: { run } }) => ({
      numerator: run.ran.length,
      denominator: run.ran.length + run.notAssessed.length
    })
  }
};
function measure(projects, base = []) {
  let before = new Map(base.map((metric) => [metric.id, metric.value]));
  return Object.entries(metrics).map(([id, metric]) => {
    let values = projects.flatMap((results) => metric.measure(results) ?? []);
    return { id, ...combine2(metric.title, values), ...definedBase(before.get(id)) };
  });
}
function combine2(title, values) {
  let numerator = values.reduce((total, value) => total + value.numerator, 0), denominator = values.reduce((total, value) => total + value.denominator, 0), notes = values.flatMap((value) => value.note === void 0 || value.note === "" ? [] : [value.note]);
  return {
    title: values.find((value) => value.title !== void 0)?.title ?? title,
    ...denominator > 0 && { value: numerator / denominator },
    numerator,
    denominator,
    ...denominator > 0 && notes.length > 0 && { note: notes.join("; ") }
  };
}
var definedBase = (base) => base === void 0 ? {} : { base };

// src/report/project-input.ts
function projectInput(project) {
  let { history, walk, catalog, models, dictionary } = project;
  return {
    name: project.name,
    tool: project.tool,
    ...project.runs !== void 0 && { runs: project.runs },
    root: project.root,
    migrations: history.migrations.length,
    applied: walk?.steps.filter((step) => step.pass === "up" && step.status === "applied").length ?? 0,
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
  let { migration } = reversal, step = (pass) => stepOf(walk, migration.revision, pass), left = "left" in reversal ? reversal.left : [], again = "again" in reversal ? reversal.again : [], hasWayBack = !isForwardOnly && reversal.status !== "absent" && reversal.status !== "irreversible";
  return {
    ...named2(migration),
    up: resultOf(step("up"), !1),
    down: hasWayBack ? resultOf(step("down"), reversal.status === "empty" || left.some((change) => !isCosmetic(change))) : "none",
    again: hasWayBack ? resultOf(step("again"), again.length > 0) : "none"
  };
}
var named2 = (migration) => ({
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
        because: `${nameList(names)} remove, rename or require something that running code may rely on.`,
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
      return fromFindings(members, (names) => `Do ${names} hold sensitive records?`, "tables.sensitive");
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
    (view) => views.filter((other) => other !== view && mentions(view.definition ?? "", other.name))
  );
}
function mentions(text, name) {
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
var isAboutRelation = (routine, relations2) => relations2.some(({ name }) => mentions(`${routine.arguments} ${routine.returns ?? ""}`, name)), domainsLast = (left, right) => +(left.kind === "domain") - +(right.kind === "domain");
function partition(items, belongs) {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

// src/report/schema-diagram.ts
var MOST_TABLES = 12;
function schemaDiagram(changes, catalog) {
  let tables = catalog.relations.filter(isTable), changed = new Set(
    changes.flatMap(({ object }) => "relation" in object ? [`${object.schema}.${object.relation}`] : [])
  ), own = tables.filter((table2) => changed.has(keyOf(table2)));
  if (own.length === 0) return;
  let neighbours = tables.filter((table2) => !changed.has(keyOf(table2)) && own.some((one) => areLinked(one, table2))), shown = [...own, ...neighbours].slice(0, MOST_TABLES), keys = new Set(shown.map(keyOf));
  return {
    tables: shown.map((table2) => box(table2, changed.has(keyOf(table2)))),
    references: shown.flatMap((table2) => references2(table2, keys)),
    of: tables.length
  };
}
var keyOf = ({ schema, name }) => `${schema}.${name}`, nameOf = ({ schema, name }) => schema === "public" ? name : `${schema}.${name}`, foreignKeys = (relation) => relation.constraints.flatMap((constraint) => constraint.kind === "foreign-key" ? [constraint] : []), refersTo = (one, other) => foreignKeys(one).some((key) => keyOf(key.references.relation) === keyOf(other)), areLinked = (one, other) => refersTo(one, other) || refersTo(other, one), references2 = (table2, shown) => foreignKeys(table2).filter((key) => shown.has(keyOf(key.references.relation))).map((key) => ({ from: nameOf(key.references.relation), to: nameOf(table2), columns: key.columns }));
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
  let pairs = projects.flatMap(({ name, catalog }) => {
    let before = base?.catalogs.get(name);
    return before && catalog ? [{ name, before, after: catalog, changes: difference(before, catalog) }] : [];
  }), [diagram] = pairs.flatMap(({ changes, after }) => schemaDiagram(changes, after) ?? []);
  return {
    changes: pairs.flatMap(({ changes }) => changes),
    unified: pairs.map(({ name, before, after }) => unified(name, printSchema(before), printSchema(after))).join(""),
    ...diagram && { diagram }
  };
}
function unified(name, before, after) {
  return before === after ? "" : createTwoFilesPatch(`base/${name}`, `head/${name}`, before, after, void 0, void 0, { context: 3 });
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
function verdictOf(input, findings) {
  let { base, failOn } = input, blocking = findings.filter(
    (finding) => blocks(finding.severity, failOn) && (!base || input.failOnExisting || finding.isNew === !0)
  ), present = new Set(findings.map((finding) => finding.fingerprint));
  return {
    pass: blocking.length === 0,
    failOn,
    counts: countBySeverity(findings),
    ...base && {
      newCounts: countBySeverity(findings.filter((finding) => finding.isNew)),
      fixedCounts: countBySeverity(base.findings.filter((finding) => !present.has(finding.fingerprint)))
    },
    blocking: blocking.map((finding) => finding.fingerprint)
  };
}
var blocks = (severity, failOn) => failOn !== "never" && isAtLeast(severity, failOn);
function countBySeverity(findings) {
  let count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

// src/report/assemble-report.ts
function assembleReport(input) {
  let results = input.projects.map((project) => projectResults(input, project)), rules2 = new Map(input.rules.map((rule) => [rule.id, rule])), findings = sorted(marked(input, [...results.flatMap((one) => one.findings), ...input.ownFindings])), criteria2 = judgeCriteria(results, input.ownFindings);
  return {
    formatVersion: 1,
    tool: { name: "schema-audit", version: input.toolVersion },
    inputs: inputsOf(input),
    findings,
    suppressed: input.suppressed,
    criteria: criteria2,
    metrics: measure(results, input.base?.metrics),
    strengths: strengthsOf(results),
    gaps: gapsOf(findings),
    actions: recommendActions(findings, rules2, results, criteria2),
    questions: askQuestions(input, results, findings),
    schemaDiff: schemaDiff(input),
    rules: ruleOutcomes(results),
    verdict: verdictOf(input, findings)
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
    notExamined: [...input.notExamined, ...input.projects.flatMap(partsNotRun)]
  };
}
function partsNotRun({ name, history }) {
  return history.migrations.flatMap(
    ({ revision, notReplayed = [] }) => [...new Set(notReplayed.map(({ because }) => because))].map((why) => ({
      what: `parts of ${revision} in ${name}`,
      why
    }))
  );
}
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

// src/audit.ts
async function audit(config, surroundings) {
  let { host, base, head, version, today, progress } = surroundings;
  progress({ stage: "discover" });
  let discovery = await discover(host, config, tools, readers), acceptances = await readAcceptances(host, config, discovery), server = await chooseEngine(config.engine, config.databaseUrl).open(
    config.databaseUrl === void 0 ? {} : { url: config.databaseUrl }
  ), forget = whenInterrupted(() => server[Symbol.asyncDispose]());
  try {
    let around = { config, server, embedded: engines.pglite, progress }, settings = { config, server, rules, version, today, ...acceptances }, after = await examineCheckout(discovery, { ...around, host }), before = base && await examineCheckout(await discoverBase(base.host, config), { ...around, host: base.host }, after);
    return progress({ stage: "rules" }), assembleReport({
      ...judge(after, { ...settings, ...before && { base: before } }),
      ...head !== void 0 && { head },
      ...base && before && { base: baseAudit(base.commit, judge(before, settings)) }
    });
  } finally {
    await server[Symbol.asyncDispose](), forget();
  }
}
var absent = ["nothing-to-audit", "unknown-project", "unreadable-configuration"];
async function discoverBase(host, config) {
  try {
    return await discover(host, config, tools, readers);
  } catch (error) {
    if (error instanceof UserError && absent.includes(error.code)) return { projects: [], notices: [] };
    throw error;
  }
}
function baseAudit(commit, input) {
  let { findings, suppressed, metrics: metrics2 } = assembleReport(input);
  return {
    commit,
    findings: [...findings, ...suppressed.map(({ finding }) => finding)],
    metrics: metrics2,
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
