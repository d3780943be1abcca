import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/migration/leftovers.ts
function leftover(change) {
  let name = `${kindWord(change)} ${objectName(change.object)}`;
  if (change.kind === "added") return `${name} is left behind`;
  if (change.kind === "removed") return `${name} is lost`;
  let { attribute, before, after } = change;
  return attribute === "labels" ? labelsOf(name, before, after) : attribute === "column order" ? `columns of ${name} are in another order (${contrast(before, after)})` : `${attribute} of ${name} is ${contrast(before, after)}`;
}
function objectName(object) {
  let schema = "schema" in object && object.schema !== "public" ? [object.schema] : [], relation = "relation" in object ? [object.relation] : [], own = "column" in object ? [object.column] : "name" in object ? [object.name] : [];
  return [...schema, ...relation, ...own].join(".");
}
var leavesLabelsOnly = (change) => change.kind === "altered" && change.attribute === "labels" && labelsIn(change.before).every((label) => labelsIn(change.after).includes(label));
function kindWord(change) {
  return change.object.kind !== "relation" ? change.object.kind : (change.kind === "altered" ? change.attribute === "definition" : /^CREATE (?:MATERIALIZED )?VIEW\b/.test(change.definition)) ? "view" : "table";
}
function labelsOf(name, before, after) {
  let [former, present] = [labelsIn(before), labelsIn(after)], left = present.filter((label) => !former.includes(label)), lost = former.filter((label) => !present.includes(label)), parts = [
    ...left.length > 0 ? [labelPhrase(left, name, "left behind")] : [],
    ...lost.length > 0 ? [labelPhrase(lost, left.length > 0 ? void 0 : name, "lost")] : []
  ];
  return parts.length > 0 ? parts.join(" and ") : `labels of ${name} are in another order (${contrast(before, after)})`;
}
var labelsIn = (list) => list.match(/"(?:[^"\\]|\\.)*"/g) ?? [], labelPhrase = (labels, of, fate) => `${labels.length === 1 ? "label" : "labels"} ${labels.join(", ")}${of === void 0 ? "" : ` of ${of}`} ${labels.length === 1 ? "is" : "are"} ${fate}`;
function contrast(before, after) {
  let [was, is] = [oneLine(before), oneLine(after)], start = Math.max(was.length, is.length) > mostShown ? shortlyBefore(was, partingOf(was, is)) : 0;
  return `${excerpt(is, start)} instead of ${excerpt(was, start)}`;
}
var mostShown = 60, shownBefore = 20;
function partingOf(one, other) {
  let position = 0;
  for (; position < one.length && one[position] === other[position]; ) position += 1;
  return position;
}
function shortlyBefore(text, position) {
  if (position <= shownBefore) return 0;
  let word = text.indexOf(" ", position - shownBefore) + 1;
  return word > 0 && word <= position ? word : position - shownBefore;
}
function excerpt(text, start) {
  let rest = text.slice(start);
  if (rest === "") return "nothing";
  let shown = rest.length > mostShown ? `${rest.slice(0, mostShown - 1)}\u2026` : rest;
  return start > 0 ? `\u2026 ${shown}` : shown;
}
var oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();

// src/migration/row-writes.ts
function rowWrite({ text }) {
  if (!DEFINES_CODE.test(text))
    return EMPTIES.test(text) || isUnfilteredDelete(text) ? "empties" : CHANGES.test(text) ? "changes" : INSERTS.test(text) ? "inserts" : void 0;
}
var rowWritesOf = (migration) => migration.statements.flatMap((statement) => {
  let write = statement.direction === "upgrade" ? rowWrite(statement) : void 0;
  return write ? [{ statement, write }] : [];
});
function emptiedRelation(text) {
  let name = (/\bTRUNCATE\s+(?:TABLE\s+)?(?:ONLY\s+)?([\w."]+)/i.exec(text) ?? /\bDELETE\s+FROM\s+(?:ONLY\s+)?([\w."]+)/i.exec(text))?.[1];
  if (name !== void 0)
    return { name: name.replaceAll('"', ""), cascades: /\bTRUNCATE\b[\s\S]*\bCASCADE\b/i.test(text) };
}
var DEFINES_CODE = /^\s*CREATE\s+(OR\s+REPLACE\s+)?(FUNCTION|PROCEDURE|TRIGGER|CONSTRAINT\s+TRIGGER|RULE|EVENT)\b/i, EMPTIES = /\bTRUNCATE\s+(TABLE\s+)?(ONLY\s+)?["\w]|\.truncate\s*\(/i, CHANGES = /\bUPDATE\s+(ONLY\s+)?\S+(\s+(AS\s+)?\w+)?\s+SET\b|\bDELETE\s+FROM\b|\bINSERT\s+INTO\b[\s\S]*\bSELECT\b|\bMERGE\s+INTO\b|\.(update|del|delete)\s*\(|\.(update|delete)\(\)/i, INSERTS = /\bINSERT\s+INTO\b|bulk_insert|\.(insert|batchInsert)\s*\(|\bCOPY\s+\S+.*\bFROM\b/i;
function isUnfilteredDelete(text) {
  return /\bDELETE\s+FROM\s+(ONLY\s+)?["\w.]+\s*;?\s*["')]*\s*$/i.test(text);
}

// src/migration/chain-faults.ts
function chainFaults(walk) {
  let faults = [], ordinals = /* @__PURE__ */ new Map();
  for (let { revision, fault, recoveredBy } of rawFaults(walk)) {
    let ordinal = (ordinals.get(revision) ?? 0) + 1;
    ordinals.set(revision, ordinal);
    let extension = lackingExtension(fault), after = recoveredBy === void 0 ? causeOf(fault, faults) : void 0;
    faults.push({
      revision,
      fault,
      isFirst: faults.length === 0,
      ordinal,
      ...extension !== void 0 && { extension },
      ...recoveredBy !== void 0 && { recoveredBy },
      ...after && { after }
    });
  }
  return faults;
}
function missingObject(fault) {
  if (!fault.sqlState || !MISSING.has(fault.sqlState)) return;
  let quoted = /"([^"]+)"(?: of relation "[^"]+")? does not exist/.exec(fault.message)?.[1], column = /^column (?:[\w$]+\.)?([\w$]+) does not exist/.exec(fault.message)?.[1];
  return (quoted ?? column)?.replace(/^public\./, "");
}
var creates = (statement, name) => CREATES.test(statement) && new RegExp(`(^|[^\\w])${escaped(name)}([^\\w]|$)`).test(statement.slice(0, 400));
function rawFaults(walk) {
  return walk.salvage && walk.salvage.faults.length > 0 ? walk.salvage.faults.map(({ revision, recoveredBy, ...fault }) => ({
    revision,
    fault,
    ...recoveredBy !== void 0 && { recoveredBy }
  })) : walk.steps.flatMap(
    (step) => step.status === "failed" && step.pass === "up" ? [{ revision: step.revision, fault: step.fault }] : []
  );
}
var MISSING = /* @__PURE__ */ new Set(["42P01", "42703", "42704", "42883", "3F000"]), CREATES = /\bCREATE\b|\bcreate_?(table|index|type|view|schema)|createTable|\bADD\s+COLUMN\b|add_column/i;
function lackingExtension({ sqlState, message }) {
  if (!(sqlState !== "0A000" && sqlState !== "58P01" && sqlState !== void 0))
    return /extension "([^"]+)" is not available/.exec(message)?.[1] ?? /extension control file ".*?([^/"]+)\.control"/.exec(message)?.[1];
}
function causeOf(fault, earlier) {
  let name = missingObject(fault);
  if (name !== void 0)
    return earlier.find((candidate) => candidate.fault.statement !== void 0 && creates(candidate.fault.statement, name)) ?? earlier.find((candidate) => candidate.extension !== void 0 && bringsType(candidate.extension, name));
}
var typesOf = {
  vector: ["halfvec", "sparsevec", "hnsw", "ivfflat", "vector_cosine_ops", "vector_l2_ops", "vector_ip_ops"],
  postgis: ["geometry", "geography", "box2d", "box3d"]
}, bringsType = (extension, name) => name === extension || (typesOf[extension]?.includes(name) ?? !1), escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

// src/migration/unrun-code.ts
function unrunMaker({ revision, fault }, faults, { migrations }) {
  let missing = missingObject(fault), position = migrations.findIndex((migration) => migration.revision === revision);
  if (missing === void 0 || position === -1) return;
  let broken = new Set(
    faults.filter((other) => other.fault.origin === "code" && other.fault !== fault).map((other) => other.revision)
  );
  return migrations.slice(0, position + 1).findLast((earlier) => isUnrun(earlier) || broken.has(earlier.revision) && names(earlier, missing))?.revision;
}
var isUnrun = ({ statements, notReplayed = [] }) => statements.length === 0 && notReplayed.length > 0;
function countApplied({ migrations }, { steps }) {
  let unrun = new Set(migrations.filter(isUnrun).map(({ revision }) => revision));
  return steps.filter((step) => step.pass === "up" && step.status === "applied" && !unrun.has(step.revision)).length;
}
var names = ({ statements }, object) => statements.some(({ direction, text }) => direction === "upgrade" && text.includes(object));

// src/migration/reversal.ts
function reversals(history, walk) {
  return history.migrations.map((migration) => {
    let trip = walk?.roundTrips.find(({ revision }) => revision === migration.revision), left = trip?.afterDown ?? [], leftovers = new Set(left.map(changeKey)), again = (trip?.afterAgain ?? []).filter((change) => !leftovers.has(changeKey(change)));
    return reversalOf(migration, walk, { left, again });
  });
}
var stepOf = (walk, revision, pass) => walk?.steps.find((step) => step.revision === revision && step.pass === pass), isCosmetic = (change) => change.object.kind === "extension" || change.kind === "altered" && ["comment", "column order"].includes(change.attribute) || leavesLabelsOnly(change);
function reversalOf(migration, walk, { left, again: differing }) {
  if (migration.downgrade === "absent") return { migration, status: "absent" };
  if (migration.downgrade === "irreversible") return { migration, status: "irreversible" };
  if (walk?.underTest && !walk.underTest.has(migration.revision)) return { migration, status: "out-of-scope" };
  let unread = whyUnrun(migration);
  if (unread !== void 0) return { migration, status: "not-walked", because: unread };
  let down = stepOf(walk, migration.revision, "down");
  if (down?.status === "failed") return { migration, status: "failed", pass: "down", fault: down.fault, left: [] };
  if (down?.status !== "applied") return notWalked(migration, walk, down);
  let up = stepOf(walk, migration.revision, "up");
  if (up?.status === "applied" && left.length > 0 && isSameCatalog(up.after, down.after))
    return { migration, status: "empty", undone: left };
  let again = stepOf(walk, migration.revision, "again");
  return again?.status === "failed" ? { migration, status: "failed", pass: "again", fault: again.fault, left } : left.length + differing.length > 0 ? { migration, status: "differs", left, again: differing } : { migration, status: "returned" };
}
var whyUnrun = (migration) => isUnrun(migration) ? migration.notReplayed?.[0]?.because : void 0;
function notWalked(migration, walk, down) {
  if (migration.downgrade === "empty" && changesSchema(migration)) return { migration, status: "empty", undone: [] };
  if (down?.status === "skipped") return { migration, status: "not-walked", because: down.because };
  if (!walk) return { migration, status: "not-walked", because: "the chain was not run" };
  let isUp = stepOf(walk, migration.revision, "up")?.status === "applied";
  return {
    migration,
    status: "not-walked",
    because: isUp ? "nothing was to be walked back" : "its way up did not run"
  };
}
var changesSchema = ({ isEmpty, statements }) => isEmpty === !1 && statements.some((statement) => statement.direction === "upgrade" && rowWrite(statement) === void 0), changeKey = (change) => JSON.stringify([change.kind, change.object, change.kind === "altered" ? change.attribute : ""]), isSameCatalog = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

// src/migration/reversal-duty.ts
var isReversalExpected = (policy, isForwardOnly) => policy.mode === "required" || policy.mode === "auto" && !isForwardOnly;
function isExcused(policy, history, migration) {
  if (migration.downgrade === "irreversible" || migration.revision in policy.irreversible) return !0;
  if (policy.floor === void 0) return !1;
  let revisions = history.migrations.map(({ revision }) => `${revision}`);
  return revisions.indexOf(migration.revision) < revisions.indexOf(policy.floor);
}

// src/rule/patterns.ts
function matchesRelation(patterns, relation) {
  return decide(
    patterns,
    (pattern) => pattern.includes(".") ? matches(pattern, `${relation.schema}.${relation.name}`) : matches(pattern, relation.name)
  );
}
function matchesColumn(patterns, relation, column) {
  let names2 = [column, `${relation.name}.${column}`, `${relation.schema}.${relation.name}.${column}`];
  return decide(patterns, (pattern) => matches(pattern, names2[pattern.split(".").length - 1] ?? ""));
}
function settingFor(settings, relation, column) {
  let tail = column === void 0 ? "" : `.${column}`;
  return settings[`${relation.schema}.${relation.name}${tail}`] ?? settings[`${relation.name}${tail}`];
}
function decide(patterns, isMatch) {
  return patterns.filter((pattern) => pattern.startsWith("!")).some((pattern) => isMatch(pattern.slice(1))) ? !1 : patterns.some((pattern) => !pattern.startsWith("!") && isMatch(pattern));
}
function matches(pattern, name) {
  let source = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&")).join("[^.]*");
  return new RegExp(`^${source}$`, "i").test(name);
}

// src/catalog/keys.ts
var isSameRelation = (left, right) => left.schema === right.schema && left.name === right.name, relationLabel = ({ schema, name }) => schema === "public" ? name : `${schema}.${name}`, storedRelations = ({ relations }) => relations.filter(({ kind, partitionOf }) => (kind === "table" || kind === "partitioned-table") && !partitionOf), findRelation = ({ relations }, name) => relations.find((relation) => isSameRelation(relation, name)), findColumn = ({ columns }, name) => columns.find((column) => column.name === name), ofKind = (kind) => ({ constraints }) => constraints.filter((constraint) => constraint.kind === kind), foreignKeys = ofKind("foreign-key"), checks = ofKind("check"), primaryKeys = ofKind("primary-key"), primaryKey = (relation) => primaryKeys(relation)[0], foreignKeyOf = (relation, column) => foreignKeys(relation).find((key) => key.columns.includes(column));
function uniqueKeys({ indexes, constraints }) {
  let fromIndexes = indexes.filter((index) => index.isUnique && index.isValid).map(asUniqueKey), names2 = new Set(fromIndexes.map((key) => key.name)), bare = constraints.flatMap((constraint) => {
    if (constraint.kind !== "primary-key" && constraint.kind !== "unique") return [];
    if (names2.has(constraint.name)) return [];
    let nullsNotDistinct = constraint.kind === "unique" && constraint.nullsNotDistinct, isPrimary = constraint.kind === "primary-key";
    return [{ name: constraint.name, isPrimary, columns: constraint.columns, expressions: [], nullsNotDistinct }];
  });
  return [...fromIndexes, ...bare];
}
function asUniqueKey(index) {
  return {
    name: index.name,
    isPrimary: index.isPrimary,
    columns: index.keys.flatMap((key) => key.column ?? []),
    expressions: index.keys.flatMap((key) => key.expression ?? []),
    ...index.predicate !== void 0 && { predicate: index.predicate },
    nullsNotDistinct: index.nullsNotDistinct
  };
}
function naturalKeys(relation) {
  return uniqueKeys(relation).filter((key) => !key.isPrimary || !isSurrogate(relation, key));
}
function isSurrogate(relation, key) {
  let [only, ...others] = key.columns.map((name) => findColumn(relation, name));
  return !only || others.length > 0 || key.expressions.length > 0 || foreignKeyOf(relation, only.name) ? !1 : only.identity !== void 0 || /nextval|uuid|random/i.test(only.default ?? "") || only.type === "uuid" || only.name === "id";
}
function isImpliedKey(relation, key) {
  let holds = (other) => other.predicate === void 0 && other.expressions.length === 0 && other.columns.length < key.columns.length + key.expressions.length && other.columns.every((name) => key.columns.includes(name) && findColumn(relation, name)?.isNullable === !1);
  return uniqueKeys(relation).some(holds);
}
function incomingKeys(catalog, target) {
  return catalog.relations.flatMap(
    (relation) => foreignKeys(relation).filter((key) => isSameRelation(key.references.relation, target) && !isSameRelation(relation, target)).map((key) => ({ relation, key }))
  );
}

// src/catalog/closed-values.ts
function closedValues({ types }, relation, column) {
  let type = types.find((candidate) => relationLabel(candidate) === column.type || candidate.name === column.type);
  if (type?.kind === "enum") return { values: type.labels, by: { kind: "enum", type: relationLabel(type) } };
  let ofDomain = type?.kind === "domain" ? type.checks : [];
  for (let { name, definition } of ofDomain) {
    let values = listedWords(definition, "VALUE");
    if (values) return { values, by: { kind: "check", constraint: name } };
  }
  for (let check of checks(relation)) {
    let values = wordsOfCheck(check, column.name);
    if (values) return { values, by: { kind: "check", constraint: check.name } };
  }
}
function wordsOfCheck(check, column) {
  if (!(check.columns.length !== 1 || check.columns[0] !== column))
    return listedWords(check.expression, column);
}
var arrayList = /^CHECK\s*|[\s()"]|::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?/g;
function listedWords(expression, column) {
  let words = [...expression.matchAll(/'((?:[^']|'')*)'/g)].map((match) => (match[1] ?? "").replaceAll("''", "'")), shape = expression.replaceAll(/'(?:[^']|'')*'/g, "?").replaceAll(arrayList, ""), name = column.replaceAll(/[\s()"]/g, ""), withoutNull = shape.split("OR").filter((part) => part !== `${name}ISNULL`), isArray = withoutNull.length === 1 && /^.+=ANYARRAY\[\?(,\?)*\]$/.test(withoutNull[0] ?? ""), isChain = withoutNull.every((part) => part === `${name}=?`), isOfColumn = (withoutNull[0] ?? "").startsWith(`${name}=`);
  return words.length > 0 && isOfColumn && (isArray || isChain) ? words : void 0;
}

// src/catalog/default-text.ts
function plainDefault(expression) {
  let bare = expression.trim().replaceAll(/::"?[a-z_][\w ]*"?(?:\.\w+)?(?:\(\d+(?:,\d+)?\))?(?:\[\])?/gi, "").replaceAll(/\s+/g, " ").trim(), text = /^'((?:[^']|'')*)'$/.exec(unwrapped(bare))?.[1]?.replaceAll("''", "'") ?? unwrapped(bare), word = text.toLowerCase().replaceAll(/["`]/g, "");
  return synonyms.get(word) ?? text.replaceAll(/["`]/g, "");
}
var synonyms = /* @__PURE__ */ new Map([
  ["current_timestamp", "now()"],
  ["current_timestamp()", "now()"],
  ["now", "now()"],
  ["now()", "now()"],
  ["transaction_timestamp()", "now()"],
  ["current time", "now()"],
  ["uuid_generate_v4()", "gen_random_uuid()"],
  ["gen_random_uuid()", "gen_random_uuid()"],
  ["true", "true"],
  ["false", "false"],
  ["null", ""]
]);
function unwrapped(text) {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1).trim() : text;
}

// src/rule/documented-type.ts
function isDocumentedType(type, actual, catalog) {
  return [actual, ...underlying(catalog, actual)].some((name) => isMeant(type, name));
}
function isMeant({ candidates, hasModifier }, actual) {
  return hasModifier ? candidates.includes(actual) : candidates.some((candidate) => withoutModifier(candidate) === withoutModifier(actual));
}
var withoutModifier = (type) => type.replace(/\([^)]*\)/, "");
function underlying({ types }, actual) {
  let type = types.find((candidate) => relationLabel(candidate) === actual || candidate.name === actual);
  return type?.kind === "domain" ? [type.baseType] : type?.kind === "enum" ? ["text", "character varying"] : [];
}

// src/migration/recording.ts
var lockModes = [
  "ACCESS SHARE",
  "ROW SHARE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE"
], isAtLeastMode = (mode, least) => lockModes.indexOf(mode) >= lockModes.indexOf(least);

// src/rule/subjects.ts
var relationSubject = ({ schema, name }) => ({
  kind: "relation",
  schema,
  relation: name
}), columnSubject = ({ schema, name }, column) => ({
  kind: "column",
  schema,
  relation: name,
  column
}), constraintSubject = ({ schema, name }, constraint) => ({
  kind: "constraint",
  schema,
  relation: name,
  name: constraint
}), indexSubject = ({ schema, name }, index) => ({
  kind: "index",
  schema,
  relation: name,
  name: index
}), counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`, verb = (count, one = "is", many = "are") => count === 1 ? one : many;
function listed(names2, shown = 3) {
  let rest = names2.length - shown;
  return rest > 0 ? `${names2.slice(0, shown).join(", ")}, \u2026 (+${rest})` : names2.join(", ");
}

// src/rule/recordings.ts
function judgedStatements({ recorder, replay }, context) {
  let isJudged = judgedRelations(replay, context);
  return recorder.filter(({ revision, pass }) => pass === "up" && context.newRevisions?.has(revision) !== !1).flatMap((recording) => reduced(recording, isJudged));
}
function judgedTransactions(sources, context) {
  let transactions = /* @__PURE__ */ new Map();
  for (let judged of judgedStatements(sources, context)) {
    let { revision } = judged, key = `${revision}\0${judged.statement.transaction}`, known = transactions.get(key);
    known ? known.statements.push(judged) : transactions.set(key, { revision, statements: [judged] });
  }
  return [...transactions.values()];
}
var actsOfKind = ({ acts }, kind) => acts.filter((act) => act.kind === kind), mainRelation = ({ objects }) => objects.find(({ relation }) => relation)?.relation, isLocked = (locks, relation, least) => locks.some((lock) => keyOf(lock.relation) === keyOf(relation) && isAtLeastMode(lock.mode, least)), isAmong = (entries, relation) => relation !== void 0 && entries.some((entry) => keyOf(entry.relation) === keyOf(relation));
function recordedLine({ statement, locks, held, scans, rewrites }) {
  let touched = [...locks, ...scans, ...rewrites];
  return `Recorded: ${[
    ...strongest(held.filter(({ relation }) => isAmong(touched, relation))).map(
      ({ mode, relation }) => `${mode} on ${relationLabel(relation)}`
    ),
    ...scans.map(({ relation }) => `${relationLabel(relation)} scanned`),
    ...rewrites.map(({ relation }) => `${relationLabel(relation)} rewritten`),
    ...statement.tag === "unseen" ? [] : [`lock_timeout ${timeoutWords(statement.lockTimeoutMilliseconds)}`]
  ].join(", ")}.`;
}
function seenAt(judged) {
  let { location } = judged.statement;
  return { details: [recordedLine(judged)], ...location && { location } };
}
var subjectIn = ({ newRevisions }, relation, subject) => newRevisions ? subject : relationSubject(relation);
function strongest(locks) {
  let found = /* @__PURE__ */ new Map();
  for (let lock of locks) {
    let known = found.get(keyOf(lock.relation));
    (!known || !isAtLeastMode(known.mode, lock.mode)) && found.set(keyOf(lock.relation), lock);
  }
  return [...found.values()];
}
var timeoutWords = (milliseconds) => milliseconds === 0 ? "0" : `${milliseconds} ms`;
function reduced({ revision, statements }, isJudged) {
  let held = /* @__PURE__ */ new Map(), on = (entries) => entries.filter(({ relation }) => isJudged(relation));
  return statements.map((statement) => {
    let locks = on(statement.locks).filter(({ isExisting }) => isExisting), all = [...held.get(statement.transaction) ?? [], ...locks];
    return held.set(statement.transaction, all), {
      revision,
      statement,
      locks,
      rewrites: on(statement.rewrites).filter(({ isExisting }) => isExisting),
      scans: on(statement.scans),
      held: all
    };
  });
}
function judgedRelations(replay, { newRevisions, toolRelations }) {
  let merged = newRevisions && relationsOfMerged(replay, newRevisions);
  return (relation) => !matchesRelation(toolRelations, relation) && merged?.has(keyOf(relation)) !== !1;
}
function relationsOfMerged(walk, newRevisions) {
  let known = mergedOf.get(walk);
  if (known?.newRevisions === newRevisions) return known.relations;
  let found = new Set(walk.empty.relations.map(keyOf)), before = walk.empty;
  for (let step of walk.steps)
    step.pass !== "up" || step.status !== "applied" || (newRevisions.has(step.revision) || addFresh(found, before, step.after), before = step.after);
  return mergedOf.set(walk, { newRevisions, relations: found }), found;
}
var mergedOf = /* @__PURE__ */ new WeakMap();
function addFresh(found, before, after) {
  let same = new Set(before.relations), changed = after.relations.filter((relation) => !same.has(relation)).map(keyOf);
  if (changed.length === 0) return;
  let known = new Set(before.relations.map(keyOf));
  for (let key of changed) known.has(key) || found.add(key);
}
var keyOf = ({ schema, name }) => `${schema}.${name}`;

// src/migration/mentions.ts
var mentions = (text, name) => new RegExp(`(?<![\\w$])${name.replaceAll(/\W/g, "\\$&")}(?![\\w$])`, "i").test(text);

// src/catalog/type-family.ts
var families = [
  ["array", /\[\]$/],
  ["text", /^(text|character varying|character|citext|public\.citext|name|"char")(\(\d+\))?$/],
  ["integer", /^(smallint|integer|bigint)$/],
  ["number", /^(numeric|real|double precision|money)(\(.*\))?$/],
  ["boolean", /^boolean$/],
  ["time", /^(date|timestamp|time)\b/],
  ["uuid", /^uuid$/],
  ["json", /^jsonb?$/],
  ["binary", /^bytea$/],
  ["search-vector", /^tsvector$/],
  // pgvector's dense types; it may be installed in a schema of its own.
  ["vector", /^(\w+\.)?(vector|halfvec)(\(\d+\))?$/]
];
function typeFamily({ type }) {
  return families.find(([, pattern]) => pattern.test(type))?.[0] ?? "other";
}

// src/catalog/naming/name-tokens.ts
function nameTokens(name) {
  let known = tokensByName.get(name);
  if (known) return known;
  let tokens = split(name);
  return tokensByName.set(name, tokens), tokens;
}
var tokensByName = /* @__PURE__ */ new Map();
function split(name) {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
}
var lastToken = (name) => nameTokens(name).at(-1) ?? "", invariable = ["series", "news", "data", "media", "status", "address", "access", "analysis"];
function singular(word) {
  return invariable.includes(word) ? word : /[^aeiou]ies$/.test(word) && word.length > 4 ? `${word.slice(0, -3)}y` : /(ss|x|z|ch|sh|us)es$/.test(word) ? word.slice(0, -2) : word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
function singularReadings(word) {
  let readings = [word, singular(word)];
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && readings.push(word.slice(0, -1)), word.length > 4 && word.endsWith("es") && readings.push(word.slice(0, -2)), readings;
}
function isSameNoun(left, right) {
  let readings = singularReadings(left);
  return singularReadings(right).some((reading) => readings.includes(reading));
}
function isSameName(left, right) {
  if (left.length !== right.length || left.length === 0) return !1;
  let last = left.length - 1;
  return left.every(
    (token, position) => position === last ? isSameNoun(token, right[position] ?? "") : token === right[position]
  );
}
function holdsPhrase(tokens, phrase) {
  return `_${tokens.join("_")}_`.includes(`_${phrase}_`);
}

// src/catalog/naming/deletion-marker.ts
var markerNames = [
  "deleted_at",
  "deleted_on",
  "date_deleted",
  "deletion_time",
  "removed_at",
  "discarded_at",
  "trashed_at",
  "soft_deleted",
  "soft_deleted_at",
  "deleted",
  "is_deleted",
  "is_removed"
];
function deletionMarker(relation, ownName) {
  let markers = relation.columns.filter((column) => isMarkerName(column.name, ownName)).flatMap((column) => {
    let form = markerForm(column);
    return form ? [{ column, form }] : [];
  });
  return markers.find((marker) => marker.form === "time") ?? markers[0];
}
var isMarkerName = (name, ownName) => name === ownName || markerNames.includes(nameTokens(name).join("_"));
function markerForm(column) {
  let family = typeFamily(column);
  return family === "time" || family === "boolean" ? family : family === "integer" ? "number" : void 0;
}
function liveRows({ column, form }, quote) {
  return form === "time" ? `${quote(column.name)} IS NULL` : form === "boolean" ? `NOT ${quote(column.name)}` : `${quote(column.name)} = 0`;
}

// src/catalog/naming/providers.ts
var providers = [
  "stripe",
  "paypal",
  "github",
  "gitlab",
  "google",
  "microsoft",
  "apple",
  "facebook",
  "slack",
  "discord",
  "twilio",
  "sendgrid",
  "shopify",
  "hubspot",
  "salesforce",
  "jira",
  "zendesk",
  "intercom",
  "plaid",
  "auth0",
  "clerk",
  "greenhouse",
  "workday"
], isProviderName = (tokens) => providers.includes(tokens[0] ?? "");

// src/catalog/naming/status-like.ts
var strongTokens = [
  "status",
  "state",
  "stage",
  "phase",
  "kind",
  "mode",
  "role",
  "severity",
  "visibility",
  "direction",
  "outcome",
  "lifecycle"
], weakTokens = [
  "type",
  "category",
  "level",
  "priority",
  "tier",
  "source",
  "scope",
  "format",
  "method",
  "channel",
  "reason",
  "result",
  "action",
  "plan",
  "frequency",
  "gender"
], neverPhrases = [
  "content_type",
  "mime_type",
  "media_type",
  "token_type",
  "grant_type",
  "session_state",
  "oauth_state",
  "serialized_state",
  "serialised_state",
  "tax_state"
], addressTokens = ["city", "street", "postal", "postcode", "zip", "county"], handshakeTokens = ["nonce", "verifier", "challenge", "csrf"];
function statusLikeness(relation, column) {
  if (!couldHoldWords(relation, column) || isExcludedByName(relation, column)) return;
  let likeness = likenessOfName(column.name);
  if (likeness !== void 0)
    return typeFamily(column) === "integer" || mirrorsForeignSystem(relation, column) ? "weak" : likeness;
}
var isStatusName = (name) => likenessOfName(name) === "strong";
function likenessOfName(name) {
  let last = lastToken(name);
  return strongTokens.includes(last) ? "strong" : weakTokens.includes(last) ? "weak" : void 0;
}
function couldHoldWords(relation, column) {
  return !(typeFamily(column) === "text" || column.type === "smallint" || column.type === "integer") || column.generated || column.identity || foreignKeyOf(relation, column.name) ? !1 : !uniqueKeys(relation).some((key) => key.columns.length === 1 && key.columns[0] === column.name);
}
function isExcludedByName(relation, column) {
  let tokens = nameTokens(column.name);
  if (neverPhrases.some((phrase) => holdsPhrase(tokens, phrase))) return !0;
  if (lastToken(column.name) === "type") return hasPolymorphicPartner(relation, tokens);
  if (lastToken(column.name) !== "state") return !1;
  let neighbours = new Set(relation.columns.flatMap((other) => nameTokens(other.name)));
  return [...addressTokens, ...handshakeTokens].some((token) => neighbours.has(token));
}
function hasPolymorphicPartner(relation, tokens) {
  let stem = tokens.slice(0, -1).join("_");
  return stem === "" ? !1 : relation.columns.some((other) => /^(.*)_(id|uuid)$/.exec(nameTokens(other.name).join("_"))?.[1] === stem);
}
function mirrorsForeignSystem(relation, column) {
  let relationTokens = nameTokens(relation.name);
  return isProviderName(relationTokens) || isProviderName(nameTokens(column.name)) ? !0 : relation.columns.some((other) => {
    let tokens = nameTokens(other.name);
    if (holdsPhrase(tokens, "external_id")) return !0;
    let middle = tokens[1] ?? "";
    return isProviderName(tokens) && tokens.length === 3 && isSameNoun(middle, relationTokens.at(-1) ?? "");
  });
}

// src/catalog/naming/relation-kind.ts
var logTokens = [
  "log",
  "history",
  "audit",
  "event",
  "archive",
  "snapshot",
  "revision",
  "journal",
  "activity"
], stagingTokens = ["stg", "staging", "tmp", "temp", "import", "load", "raw"], infrastructureTokens = ["session", "token", "credential", "lock", "queue", "outbox"], isLogLike = ({ name }) => nameTokens(name).some((token) => logTokens.some((log) => isSameNoun(log, token)));
function isStagingLike({ name, isUnlogged }) {
  let tokens = nameTokens(name), isAffix = [tokens[0], tokens.at(-1)].some((token) => token !== void 0 && stagingTokens.includes(token));
  return isUnlogged || isAffix && tokens.length > 1;
}
var isInfrastructure = ({ name }) => infrastructureTokens.some((token) => isSameNoun(token, lastToken(name))), pairTokens = [
  "role",
  "position",
  "order",
  "rank",
  "weight",
  "sort",
  "index",
  "ordinal",
  "sequence",
  "created",
  "updated",
  "added",
  "assigned",
  "joined",
  "granted"
];
function joinPair(relation, catalog) {
  let [first, second, ...others] = foreignKeys(relation).filter((key) => !isActor(key) || isNamedBy(relation, key));
  if (!first || !second || others.length > 0) return;
  let pair = [first, second];
  if (!(pair.some(isActor) && !pair.every((key) => isNamedBy(relation, key))) && !isSameRelation(first.references.relation, second.references.relation) && !(isLogLike(relation) || incomingKeys(catalog, relation).length > 0))
    return payload(relation).every(isAboutThePair) ? [first, second] : void 0;
}
var isNamedBy = ({ name }, { references }) => nameTokens(name).some((token) => isSameNoun(token, lastToken(references.relation.name)));
function payload(relation) {
  let references = new Set(foreignKeys(relation).flatMap((key2) => key2.columns)), key = primaryKey(relation)?.columns ?? [];
  return relation.columns.filter(
    (column) => !references.has(column.name) && !(key.includes(column.name) && saysNothing(column, key))
  );
}
var saysNothing = (column, key) => key.length === 1 || column.identity !== void 0 || column.default !== void 0 || typeFamily(column) === "time";
function isAboutThePair(column) {
  return typeFamily(column) === "boolean" || nameTokens(column.name).some((token) => pairTokens.includes(token));
}
var actorTokens = [
  "tenant",
  "owner",
  "author",
  "creator",
  "organization",
  "organisation",
  "workspace",
  "actor",
  "by"
], isActor = ({ columns }) => columns.every((column) => nameTokens(column).some((token) => actorTokens.includes(token))), isStatus = ({ columns }) => columns.every((column) => isStatusName(column.replace(/_?(?:id|code)$/i, "")));
function requiredReferences(relation) {
  return foreignKeys(relation).filter(
    (key) => !isActor(key) && !isStatus(key) && key.columns.every((name) => findColumn(relation, name)?.isNullable === !1)
  );
}
function isLookupLike(relation, catalog) {
  let named = [
    "name",
    "label",
    "title",
    "code",
    "key",
    "slug",
    "description",
    "position",
    "order",
    "created",
    "updated"
  ], isNamed = (column) => nameTokens(column.name).some((token) => named.includes(token));
  return incomingKeys(catalog, relation).length > 0 && foreignKeys(relation).length === 0 && payload(relation).length <= 4 && payload(relation).some((column) => typeFamily(column) === "text") && payload(relation).every((column) => isNamed(column) || typeFamily(column) === "boolean");
}

// src/catalog/naming/sensitive.ts
var personalPhrases = [
  "email",
  "e_mail",
  "mail",
  "phone",
  "mobile",
  "first_name",
  "last_name",
  "given_name",
  "family_name",
  "full_name",
  "surname",
  "birth_date",
  "birthdate",
  "birthday",
  "date_of_birth",
  "dob",
  "ssn",
  "national_id",
  "tax_id",
  "passport",
  "card_number",
  "iban",
  "postal_code",
  "postcode",
  "zip_code",
  "street",
  "home_address",
  "salary",
  "diagnosis",
  "blood_type",
  "latitude",
  "longitude"
], secretPhrases = [
  "password",
  "passwd",
  "ciphertext",
  "cipher",
  "private_key",
  "totp",
  "cookie_jar",
  "session_cookie"
], aboutSecrets = [
  "policy",
  "length",
  "required",
  "changed",
  "expires",
  "reset",
  "updated",
  "hint"
], aboutAddresses = [
  "setting",
  "count",
  "quota",
  "limit",
  "report",
  "enabled",
  "verified",
  "confirmed",
  "template",
  "subject",
  "notification",
  "preference",
  "sent",
  "type",
  "status",
  "provider",
  "domain",
  "at"
], documents = ["resume", "cv", "application", "contract", "invoice", "message"], people = [
  "user",
  "member",
  "person",
  "people",
  "customer",
  "patient",
  "candidate",
  "applicant",
  "employee",
  "account",
  "profile",
  "client",
  "student"
];
function sensitivity(relation, catalog) {
  let columns = relation.columns.filter((column) => typeFamily(column) !== "boolean").map(({ name }) => ({ name, tokens: nameTokens(name) })), secret = columns.find(
    ({ tokens }) => holdsAny(tokens, secretPhrases) && !tokens.some((token) => aboutSecrets.includes(token))
  );
  if (secret) return `the secret column ${secret.name}`;
  let personal = columns.filter(
    ({ tokens }) => holdsAny(tokens, personalPhrases) && tokens.at(-1) !== "id" && !isAboutAddress(tokens)
  );
  if (personal.length >= 2)
    return `${personal.length} personal columns (${personal.map(({ name }) => name).join(", ")})`;
  if (isDocument(relation))
    return isAboutPerson(relation, catalog) ? "a document of a person" : void 0;
}
var holdsAny = (tokens, phrases) => phrases.some((phrase) => holdsPhrase(tokens, phrase)), isAboutAddress = (tokens) => tokens.some((token) => aboutAddresses.some((word) => isSameNoun(word, token))), isDocument = ({ name }) => documents.some((word) => isSameNoun(word, lastToken(name))) || /medical_records?$/.test(nameTokens(name).join("_"));
function isAboutPerson(relation, catalog) {
  if (namesPerson(relation)) return !0;
  let referenced = foreignKeys(relation).flatMap((key) => findRelation(catalog, key.references.relation) ?? []), referencing = incomingKeys(catalog, relation).map((entry) => entry.relation);
  return [...referenced, ...referencing].some((neighbour) => namesPerson(neighbour) || isPerson(neighbour.name));
}
var isPerson = (name) => people.some((word) => isSameNoun(word, lastToken(name))), namesPerson = ({ columns }) => columns.some(({ name }) => {
  let tokens = nameTokens(name), owner = tokens.at(-2);
  return (tokens.at(-1) === "id" || tokens.at(-1) === "uuid") && owner !== void 0 && people.includes(owner);
});

// src/rule/relation-groups.ts
var isLog = (relation, { settings }) => matchesRelation(settings.tables.history, relation) || isLogLike(relation), isStaging = (relation, { settings }) => matchesRelation(settings.tables.staging, relation) || isStagingLike(relation), isLookup = (relation, catalog, { settings }) => matchesRelation([...settings.tables.lookup, ...settings.tables.static], relation) || isLookupLike(relation, catalog);
function sensitiveRelations(catalog, { settings }, dictionary) {
  let { sensitive, notSensitive } = settings.tables;
  return storedRelations(catalog).flatMap((relation) => {
    if (matchesRelation(notSensitive, relation)) return [];
    if (matchesRelation(sensitive, relation)) return [{ relation, isDeclared: !0, because: "the configuration" }];
    if (relation.comment?.includes("@sensitive")) return [{ relation, isDeclared: !0, because: "its comment" }];
    if (dictionary?.pages.find((one) => one.schema === relation.schema && one.relation === relation.name)?.isSensitive) return [{ relation, isDeclared: !0, because: "its page" }];
    if (isStagingLike(relation)) return [];
    let because = sensitivity(relation, catalog);
    return because === void 0 ? [] : [{ relation, isDeclared: !1, because }];
  });
}
var markedRelations = (catalog, context) => storedRelations(catalog).flatMap((relation) => {
  let marker = markerOf(relation, context);
  return marker ? [{ relation, marker }] : [];
}), markerOf = (relation, { settings }) => deletionMarker(relation, settings.deletion.marker?.name);

// src/rule/status-columns.ts
function statusColumns(sources, context) {
  return storedRelations(sources.catalog).filter(
    (relation) => !isLog(relation, context) && !isStaging(relation, context)
  ).flatMap(
    (relation) => relation.columns.flatMap((column) => {
      let page = pageColumn(sources.dictionary, relation, column), values = statedValues(sources, relation, column, page, context);
      if (isOpenList(relation, column, page, context)) return [];
      let isChecked = userType(sources.catalog, column) !== void 0 || isRestricted(relation, column);
      return isStatus2(sources, relation, column, values !== void 0, context) ? [{ relation, column, isChecked, ...values && { values } }] : [];
    })
  );
}
function isOpenList(relation, column, page, { settings }) {
  return page?.hasOpenValues === !0 || matchesColumn(settings.columns.openLists, relation, column.name) || matchesColumn(settings.columns.notStatus, relation, column.name);
}
function isStatus2(sources, relation, column, hasList, context) {
  if (matchesColumn(context.settings.columns.status, relation, column.name) || settingFor(context.settings.values, relation, column.name) || userType(sources.catalog, column)?.kind === "enum") return !0;
  let likeness = statusLikeness(relation, column);
  return likeness !== "weak" ? likeness === "strong" : hasList || hasWordDefault(column) || isRestricted(relation, column) || isCheckedElsewhere(sources, column);
}
var hasWordDefault = ({ default: value }) => /^'[a-z][a-z _-]*'(::|$)/i.test(value ?? "");
function isCheckedElsewhere({ catalog, models }, column) {
  return [catalog, ...models ? [models.catalog] : []].some(
    (source) => storedRelations(source).some(
      (relation) => relation.columns.some(
        (other) => other.name === column.name && (userType(source, other)?.kind === "enum" || isRestricted(relation, other))
      )
    )
  );
}
function isRestricted(relation, column) {
  return foreignKeyOf(relation, column.name) ? !0 : checks(relation).some(
    (check) => check.isEnforced && check.columns.includes(column.name) && restrictsValues(check.expression)
  );
}
var restrictsValues = (expression) => /(=|~)\s*\(?(ANY\b|'[^']|\d)/.test(expression) || /[<>]=?\s*\(?\d/.test(expression) && !/length\(/.test(expression), userType = ({ types }, { type }) => types.find((candidate) => (relationLabel(candidate) === type || candidate.name === type) && (candidate.kind === "enum" || candidate.kind === "domain" && candidate.checks.length > 0));
function statedValues(sources, relation, column, page, { settings }) {
  let configured = settingFor(settings.values, relation, column.name);
  if (configured) return { list: configured, from: "the configuration" };
  if (page?.values && page.values.length > 1) return { list: page.values, from: page.location.file };
  let modelled = sources.models?.catalog.relations.find((other) => other.schema === relation.schema && other.name === relation.name)?.columns.find((other) => other.name === column.name), type = modelled && sources.models && userType(sources.models.catalog, modelled);
  return type?.kind === "enum" ? { list: type.labels, from: "the model" } : void 0;
}
var pageColumn = (dictionary, relation, { name }) => dictionary?.pages.find((page) => page.schema === relation.schema && page.relation === relation.name)?.columns.find((column) => column.name === name);

export {
  leftover,
  objectName,
  leavesLabelsOnly,
  rowWritesOf,
  emptiedRelation,
  chainFaults,
  missingObject,
  unrunMaker,
  isUnrun,
  countApplied,
  reversals,
  stepOf,
  isCosmetic,
  isReversalExpected,
  isExcused,
  matchesRelation,
  matchesColumn,
  settingFor,
  isSameRelation,
  relationLabel,
  storedRelations,
  findRelation,
  findColumn,
  foreignKeys,
  checks,
  primaryKey,
  foreignKeyOf,
  uniqueKeys,
  naturalKeys,
  isSurrogate,
  isImpliedKey,
  closedValues,
  wordsOfCheck,
  plainDefault,
  isDocumentedType,
  lockModes,
  isAtLeastMode,
  relationSubject,
  columnSubject,
  constraintSubject,
  indexSubject,
  counted,
  verb,
  listed,
  judgedStatements,
  judgedTransactions,
  actsOfKind,
  mainRelation,
  isLocked,
  isAmong,
  seenAt,
  subjectIn,
  strongest,
  judgedRelations,
  mentions,
  typeFamily,
  nameTokens,
  lastToken,
  singular,
  isSameNoun,
  isSameName,
  holdsPhrase,
  liveRows,
  isProviderName,
  statusLikeness,
  isStatusName,
  isLogLike,
  isInfrastructure,
  joinPair,
  isActor,
  requiredReferences,
  isPerson,
  isLog,
  isStaging,
  isLookup,
  sensitiveRelations,
  markedRelations,
  markerOf,
  statusColumns
};
