import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  showNothing,
  showProgress
} from "./chunk-O3OMBU53.js";
import {
  openHost
} from "./chunk-IGOM6KYY.js";
import {
  RelationNames,
  assignPages,
  chooseEngine,
  createTwoFilesPatch,
  engines,
  examineCheckout,
  knownRelations,
  knownTypes,
  parseMarkdown,
  readDictionary,
  readPages,
  resolveDictionary
} from "./chunk-KCW7LV7T.js";
import {
  discover,
  readConfig,
  readers,
  tools
} from "./chunk-PQYW3WM3.js";
import "./chunk-GA73APNM.js";
import "./chunk-QI4OCMSP.js";
import {
  checks,
  closedValues,
  findColumn,
  foreignKeys,
  isDocumentedType,
  matchesRelation,
  primaryKey,
  relationLabel,
  rules,
  storedRelations,
  uniqueKeys
} from "./chunk-QEIP7KH4.js";
import "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import "./chunk-CIAX676I.js";
import "./chunk-ATQCRXH3.js";
import "./chunk-DMMTD5KB.js";
import {
  whenInterrupted
} from "./chunk-6MWFZX2T.js";
import "./chunk-HQVNY7P2.js";
import "./chunk-OW3H7COQ.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import "./chunk-H3XA6NA6.js";

// src/dictionary/splice.ts
function applySplices(text, splices) {
  let parts = [], done = 0;
  for (let { at, remove, insert } of [...splices].sort((a, b) => a.at - b.at))
    parts.push(text.slice(done, at), insert), done = at + remove;
  return [...parts, text.slice(done)].join("");
}
var lineEnding = (text) => /\r\n/.test(text) ? `\r
` : `
`;

// src/dictionary/type-words.ts
var shortNames = [
  [/^timestamp(\(\d\))? with time zone/, "timestamptz", "timestamptz$1"],
  [/^timestamp(\(\d\))? without time zone/, "timestamp", "timestamp$1"],
  [/^character varying/, "varchar", "varchar"],
  [/^integer/, "int", "int"],
  [/^boolean/, "bool", "bool"]
];
function typeWords(type, used) {
  for (let [long, word, short] of shortNames) {
    if (!long.test(type)) continue;
    return [...used].some((written) => written === word || written.startsWith(`${word}(`)) ? type.replace(long, short) : type;
  }
  return type;
}

// src/dictionary/inline-text.ts
function inline(text) {
  return !/[*`<>[\]\\~&|:]|(^|[^\p{L}\p{N}])_|_([^\p{L}\p{N}]|$)|https?|www\.|@/u.test(text) ? text : codeSpan(text);
}
function codeSpan(text) {
  let longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)), fence = "`".repeat(longest + 1), body = text.replaceAll(/[\r\n]+/g, " ").replaceAll("|", "\\|"), pad = /^[ `]|[ `]$/.test(body) && body.trim() !== "" ? " " : "";
  return `${fence}${pad}${body}${pad}${fence}`;
}

// src/dictionary/write-row.ts
function cellsOf(column, meanings, context) {
  return meanings.map((meaning) => writers[meaning](column, context, meanings));
}
var writers = {
  name: ({ name }) => /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name) ? name : codeSpan(name),
  type: (column, context, meanings) => [inline(typeWords(column.type, context.style.typeWords)), ...flags(column, meanings, context)].join(" "),
  nullable: ({ isNullable }) => isNullable ? "yes" : "no",
  required: ({ isNullable }) => isNullable ? "no" : "yes",
  default: ({ default: value }) => value === void 0 ? "" : inline(value),
  keys: (column, context) => keyWords(column, context).join(", "),
  "primary-key": ({ name }, { relation }) => isPrimary(relation, name) ? "yes" : "",
  unique: ({ name }, { relation }) => isUnique(relation, name) ? "yes" : "",
  "foreign-key": ({ name }, { relation, style }) => referenceOf(relation, name, style) ?? "",
  reference: ({ name }, { relation, style }) => referenceOf(relation, name, style) ?? "",
  notes: (column, context) => notes(column, context),
  none: () => ""
};
function flags(column, meanings, { relation, style }) {
  let has = (...wanted) => wanted.some((meaning) => meanings.includes(meaning));
  if (has("keys", "nullable", "required")) return [];
  let reference = has("reference", "foreign-key") ? void 0 : referenceOf(relation, column.name, style);
  return [
    ...isPrimary(relation, column.name) ? ["PK"] : [],
    ...isUnique(relation, column.name) ? ["UNIQUE"] : [],
    ...reference !== void 0 ? [`FK -> ${reference}`] : [],
    ...column.isNullable && style.usesNullableFlag ? ["nullable"] : []
  ];
}
function keyWords({ name }, { relation, style }) {
  let reference = referenceOf(relation, name, style);
  return [
    ...isPrimary(relation, name) ? ["PK"] : [],
    ...isUnique(relation, name) ? ["UNIQUE"] : [],
    ...reference !== void 0 ? [`FK -> ${reference}`] : []
  ];
}
var isPrimary = (relation, column) => primaryKey(relation)?.columns.includes(column) === !0, isUnique = (relation, column) => uniqueKeys(relation).some(
  ({ columns, expressions, predicate, isPrimary: isKey }) => !isKey && columns.length === 1 && columns[0] === column && expressions.length === 0 && predicate === void 0
), plain = /^[A-Za-z_]\w*$/;
function referenceOf(relation, column, { spelled }) {
  let key = foreignKeys(relation).find(({ columns }) => columns.length === 1 && columns[0] === column), target = key?.references.relation, [referenced] = key?.references.columns ?? [];
  return !target || referenced === void 0 || !plain.test(target.name) || !plain.test(referenced) ? void 0 : `${target.schema === "public" ? spelled(target.name) : `${target.schema}.${target.name}`}.${referenced}`;
}
function notes(column, { catalog, relation }) {
  let comment = (column.comment ?? "").replaceAll(/\s+/g, " ").trim().replaceAll("|", "\\|"), values = closedValues(catalog, relation, column)?.values ?? [];
  return comment === "" && values.length > 1 && values.every((value) => /^[\w-]+$/.test(value)) ? `One of ${values.map((value) => `\`${value}\``).join(", ")}.` : comment;
}

// src/dictionary/mend-page.ts
function mend(page, catalog, style) {
  let tables = [page.assigned.page, ...page.assigned.continued];
  return [
    ...tables.some(({ isPartial }) => isPartial) ? [] : missingRows(page, tables, catalog, style),
    ...tables.flatMap((table) => table.columns.flatMap((column) => mendRow(column, table, page, catalog, style)))
  ];
}
function missingRows({ assigned, relation, text, documented }, tables, catalog, style) {
  let struck = new Set(tables.flatMap((table2) => table2.struck)), rows = tables.flatMap((table2) => table2.columns.map((column) => ({ table: table2, column }))), nameOf = (position) => documented[position]?.name, table = assigned.page, at = table.layout.headEnd, near = table.layout.header.start, splices = [];
  for (let column of relation.columns) {
    let row = rows.find((_, position) => nameOf(position) === column.name);
    if (row)
      table = row.table, at = row.column.row.end, near = row.column.row.start;
    else if (!struck.has(column.name)) {
      let line = rowLine(column, table, { catalog, relation, style });
      splices.push({
        at,
        remove: 0,
        insert: `${lineEnding(text)}${prefixOf(text, near)}${line}`,
        reason: `adds ${column.name}`
      });
    }
  }
  return splices;
}
var prefixOf = (text, start) => text.slice(text.lastIndexOf(`
`, start - 1) + 1, start);
function rowLine(column, { layout }, context) {
  let cells = cellsOf(column, layout.meanings, context);
  return layout.header.cells.length > 0 ? `| ${cells.join(" | ")} |` : cells.join(" | ");
}
function mendRow(row, table, { relation, text, documented }, catalog, style) {
  let stated = documented.find(
    ({ location }) => location.line === row.location.line && location.file === row.location.file
  ), column = stated && findColumn(relation, stated.name);
  return !stated || !column ? [] : [...mendType(row, table, text, stated, column, catalog, style), ...mendNullability(row, table, text, column)];
}
function mendType(row, table, text, { type }, column, catalog, style) {
  if (!type || isDocumentedType(type, column.type, catalog)) return [];
  let cell = cellFor(row, table, "type"), raw = cell ? text.slice(cell.start, cell.end) : "", position = raw.indexOf(type.written);
  if (!(cell && position !== -1 && raw.indexOf(type.written, position + 1) === -1) || /[|`]/.test(column.type)) return [];
  let insert = typeWords(column.type, style.typeWords), reason = `${column.name} is ${column.type}, not ${type.written}`;
  return [{ at: cell.start + position, remove: type.written.length, insert, reason }];
}
var opposites = [
  ["yes", "no"],
  ["Yes", "No"],
  ["YES", "NO"],
  ["Y", "N"],
  ["y", "n"],
  ["true", "false"],
  ["True", "False"],
  ["\u2713", "\u2717"],
  ["\u2714", "\u2716"],
  ["\u2705", "\u274C"],
  ["NULL", "NOT NULL"],
  ["null", "not null"]
];
function mendNullability(row, table, text, column) {
  if (row.isNullable === void 0 || row.isNullable === column.isNullable) return [];
  let reason = `${column.name} is ${column.isNullable ? "nullable" : "NOT NULL"}`, cell = cellFor(row, table, "nullable") ?? cellFor(row, table, "required");
  if (cell) {
    let word = text.slice(cell.start, cell.end).trim(), insert = opposites.find((words2) => words2.includes(word))?.find((other) => other !== word);
    if (insert !== void 0) return [{ at: cell.start, remove: cell.end - cell.start, insert, reason }];
  }
  return mendFlag(cellFor(row, table, "type"), text, column, reason);
}
function mendFlag(cell, text, column, reason) {
  if (!cell) return [];
  let raw = text.slice(cell.start, cell.end), flag = column.isNullable ? /[\s,]+NOT NULL\b/gi : /[\s,]+\(?nullable\)?(?=$|[\s,|])/gi, [found, ...others] = [...raw.matchAll(flag)];
  return !found || others.length > 0 ? [] : [{ at: cell.start + found.index, remove: found[0].length, insert: "", reason }];
}
function cellFor(row, { layout }, meaning) {
  let position = layout.meanings.indexOf(meaning);
  return position === -1 ? void 0 : row.row.cells[position];
}

// src/dictionary/page-style.ts
var ownHeaders = ["Column", "Type", "Null", "Default", "Description"], ownMeanings = ["name", "type", "nullable", "default", "notes"];
function styleOf(pages, directory) {
  let model = mostCommon(pages.filter(({ page }) => page.format !== "tbls" && !page.isTentative)), columns = pages.flatMap(({ page }) => page.columns), isFile = /\.(md|markdown)$/i.test(directory), folder = isFile ? directory.slice(0, Math.max(directory.lastIndexOf("/"), 0)) : directory, inFolder = (name) => folder === "" || folder === "." ? name : `${folder}/${name}`, shared = sharedFileOf(pages, isFile ? directory : void 0);
  return {
    headers: model?.page.layout.headers ?? ownHeaders,
    meanings: model?.page.layout.meanings ?? ownMeanings,
    title: model ? replacing(model.page.title, model.relation) : (relation) => relation,
    file: model ? (relation) => inFolder(fileName(model)(relation)) : (relation) => inFolder(`${relation}.md`),
    ...shared && { sharedFile: shared },
    usesNullableFlag: columns.some((column) => column.isNullable === !0 && !hasColumn(pages, "nullable")),
    spelled: spelling(pages),
    typeWords: new Set(columns.flatMap(({ type }) => type === void 0 ? [] : [type.toLowerCase()]))
  };
}
var hasColumn = (pages, meaning) => pages.some(({ page }) => page.layout.meanings.includes(meaning));
function mostCommon(pages) {
  let groups = /* @__PURE__ */ new Map();
  for (let assigned of pages) {
    let key = assigned.page.layout.headers.join("|");
    groups.set(key, [...groups.get(key) ?? [], assigned]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
function sharedFileOf(pages, named) {
  let counts = /* @__PURE__ */ new Map();
  for (let assigned of pages) counts.set(assigned.page.file, [...counts.get(assigned.page.file) ?? [], assigned]);
  let [largest] = [...counts.values()].sort((a, b) => b.length - a.length), [first] = largest ?? [];
  return !first || !largest ? named === void 0 ? void 0 : { file: named, depth: 2 } : named !== void 0 || largest.length > 1 && largest.length * 2 > pages.length ? { file: first.page.file, depth: Math.min(first.page.layout.headingDepth, 6) } : void 0;
}
var shapes = [
  (relation) => relation,
  (relation) => relation.toUpperCase(),
  (relation) => relation.replaceAll("_", "-"),
  (relation) => words(relation).map(capital).join(""),
  (relation) => words(relation).map(capital).join(" "),
  (relation) => capital(relation.replaceAll("_", " ")),
  (relation) => relation.replaceAll("_", " ")
];
function replacing(text, relation) {
  let shape = shapes.find((candidate) => text.includes(candidate(relation)));
  return shape ? (other) => text.replace(shape(relation), () => shape(other)) : (other) => other;
}
function fileName({ page, relation }) {
  let name = page.file.slice(page.file.lastIndexOf("/") + 1), rename = replacing(name, relation), isNamed = rename("\0") !== "\0";
  return (other) => isNamed ? rename(safe(other)) : `${safe(other)}.md`;
}
var safe = (name) => name.replaceAll(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^\./, "_");
function spelling(pages) {
  let paths = pages.flatMap(({ page }) => page.columns.flatMap(({ references }) => references?.path[0] ?? []));
  return paths.filter((path) => /^[A-Z][A-Z0-9_]+$/.test(path)).length * 2 > paths.length ? (relation) => relation.toUpperCase() : (relation) => relation;
}
var words = (relation) => relation.split("_"), capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

// src/dictionary/write-page.ts
function sectionOf(relation, catalog, style, depth) {
  let name = relationLabel(relation), title = /^[A-Za-z][\w.]*$/.test(name) && !/^_|_$/.test(name) ? style.title(name) : codeSpan(name);
  return `${[
    `${"#".repeat(depth)} ${title}`,
    ...relation.comment === void 0 ? [] : [relation.comment.replaceAll(/\s+/g, " ").trim()],
    tableOf(relation, catalog, style),
    ...isOwn(style) ? keySections(relation, depth + 1) : []
  ].filter((block) => block !== "").join(`

`)}
`;
}
function pageOf(relation, catalog, style, file) {
  let text = sectionOf(relation, catalog, style, 1), known = [{ schema: relation.schema, name: relation.name, columns: relation.columns.map(({ name }) => name) }];
  if (describes(text, file, known)) return text;
  let declared = `---
table: ${JSON.stringify(relationLabel(relation))}
---

${text}`;
  return describes(declared, file, known) ? declared : void 0;
}
function tableOf(relation, catalog, style) {
  let rows = relation.columns.map((column) => cellsOf(column, style.meanings, { catalog, relation, style })), dashes = style.headers.map((header) => "-".repeat(Math.max(3, header.length)));
  return [style.headers.map(inline), dashes, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join(`
`);
}
function describes(text, file, known) {
  let { pages } = readPages(parseMarkdown(file, text)), dictionary = { directory: ".", pages, unreadable: [], sources: /* @__PURE__ */ new Map() }, [found] = assignPages(dictionary, known).pages, columns = new Set(found?.page.columns.map(({ name }) => name)), [relation] = known, isNamed = found?.page.names.some(({ name }) => new RelationNames(known).find(name)?.by === "name") === !0, isWhole = relation?.columns.every((name) => columns.has(name)) === !0;
  return isNamed && found?.known !== void 0 && isWhole;
}
var isOwn = ({ headers }) => headers.join() === "Column,Type,Null,Default,Description";
function keySections(relation, depth) {
  let primary = primaryKey(relation), keys = [
    ...primary ? [primary] : [],
    ...relation.constraints.filter(({ kind }) => kind === "unique"),
    ...foreignKeys(relation),
    ...checks(relation)
  ].map(({ definition }) => definition), indexes = relation.indexes.filter(({ constraint }) => constraint === void 0).map(({ definition }) => definition);
  return [...section("Keys", keys, depth), ...section("Indexes", indexes, depth)];
}
var section = (title, definitions, depth) => definitions.length === 0 ? [] : [
  `${"#".repeat(depth)} ${title}`,
  definitions.map((definition) => `- ${codeSpan(definition).replaceAll("\\|", "|")}`).join(`
`)
];

// src/dictionary/write-pages.ts
function planPages(catalog, sources, options) {
  let { pages } = assignPages(sources.parsed, sources.known), style = styleOf(pages, sources.parsed.directory), splices = /* @__PURE__ */ new Map(), left = [];
  for (let assigned of pages) {
    let relation = catalog.relations.find(
      ({ schema, name }) => schema === assigned.schema && name === assigned.relation
    );
    !relation || assigned.page.isPlanned || (assigned.page.format === "tbls" ? left.push(...leftToGenerator(assigned, relation)) : addTo(splices, assigned.page.file, mendPage(assigned, relation, catalog, sources, style)));
  }
  let created = newPages(catalog, pages, sources, style, options);
  for (let [file, additions] of created.splices) addTo(splices, file, additions);
  return { edits: [...[...splices].flatMap(([file, list]) => edit(file, sources.parsed.sources.get(file) ?? "", list)), ...created.edits].sort(byFile), left: [...left, ...created.left] };
}
var unifiedDiff = (edits) => edits.map(({ file, before, after }) => {
  let from = before === void 0 ? "/dev/null" : `a/${file}`;
  return createTwoFilesPatch(from, `b/${file}`, before ?? "", after, "", "").replace(/^=+\n/, "").replaceAll(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2");
}).join("");
function mendPage(assigned, relation, catalog, { parsed, dictionary }, style) {
  let page = dictionary.pages.find(
    ({ schema, relation: name }) => schema === relation.schema && name === relation.name
  ), text = parsed.sources.get(assigned.page.file);
  return !page || text === void 0 ? [] : mend({ assigned, relation, text, documented: page.columns }, catalog, style);
}
function leftToGenerator({ page }, relation) {
  let documented = new Set(page.columns.map(({ name }) => name)), missing = relation.columns.filter(({ name }) => !documented.has(name)).map(({ name }) => name);
  return missing.length === 0 ? [] : [{ what: `${page.file}: ${missing.join(", ")}`, why: "tbls writes this page; run `tbls doc`" }];
}
function newPages(catalog, pages, { parsed }, style, { exempt }) {
  let documented = new Set(pages.map(({ schema, relation }) => `${schema}.${relation}`)), missing = storedRelations(catalog).filter(
    (relation) => !documented.has(`${relation.schema}.${relation.name}`) && !matchesRelation(exempt, relation)
  ), created = { edits: [], splices: /* @__PURE__ */ new Map(), left: [] }, isGenerated = pages.length > 0 && pages.every(({ page }) => page.format === "tbls");
  for (let relation of missing) {
    let name = relationLabel(relation);
    isGenerated ? created.left.push({ what: `a page for ${name}`, why: "tbls writes these pages; run `tbls doc`" }) : style.sharedFile ? append(created, relation, catalog, style, parsed.sources) : create(created, relation, catalog, style, parsed.sources);
  }
  return created;
}
function append(created, relation, catalog, style, sources) {
  let { file, depth } = style.sharedFile ?? { file: "", depth: 2 }, text = sources.get(file) ?? "", section2 = sectionOf(relation, catalog, style, depth).replaceAll(`
`, lineEnding(text)), gap = text === "" ? "" : text.endsWith(`
`) ? lineEnding(text) : lineEnding(text).repeat(2), insert = `${!created.splices.has(file) ? gap : lineEnding(text)}${section2}`;
  addTo(created.splices, file, [
    { at: text.length, remove: 0, insert, reason: `adds table ${relationLabel(relation)}` }
  ]);
}
function create(created, relation, catalog, style, sources) {
  let name = relationLabel(relation), file = style.file(name), taken = [...sources.keys(), ...created.edits.map((edit2) => edit2.file)].find(
    (other) => other.toLowerCase() === file.toLowerCase()
  ), after = pageOf(relation, catalog, style, file);
  after === void 0 ? created.left.push({ what: `a page for ${name}`, why: "its name cannot be written as a heading" }) : taken === void 0 ? created.edits.push({ file, after, reasons: [`describes table ${name}`] }) : fillProse(created, taken, relation, catalog, style, sources.get(taken));
}
function fillProse(created, file, relation, catalog, style, text) {
  let name = relationLabel(relation);
  if (text === void 0 || created.splices.has(file)) {
    created.left.push({ what: `a page for ${name}`, why: `${file} is taken by another table` });
    return;
  }
  let end = lineEnding(text), insert = `${text.endsWith(`
`) ? end : end.repeat(2)}${tableOf(relation, catalog, style).replaceAll(`
`, end)}${end}`;
  addTo(created.splices, file, [{ at: text.length, remove: 0, insert, reason: `adds the columns of ${name}` }]);
}
function addTo(splices, file, additions) {
  splices.set(file, [...splices.get(file) ?? [], ...additions]);
}
function edit(file, before, splices) {
  if (splices.length === 0) return [];
  let reasons = splices.map(({ reason }) => reason), after = applySplices(before, splices);
  return after === before ? [] : [{ file, before, after, reasons }];
}
var byFile = (a, b) => a.file < b.file ? -1 : 1;

// src/dictionary/docs.ts
var USUAL_DIRECTORY = "docs/schema";
async function planDocs(request) {
  let { host, directory, catalog, models, typeNames, aliases, exempt } = request, parsed = await readDictionary(host, directory, { aliases }), known = knownRelations(catalog, models), types = knownTypes(models ? [catalog, models.catalog] : [catalog]), dictionary = await resolveDictionary(parsed, { relations: known, types }, typeNames);
  return planPages(catalog, { parsed, dictionary, known }, { exempt });
}
async function writePages(host, edits) {
  for (let { file, after } of edits) await host.writeText(file, after);
}

// src/docs.ts
async function planDocumentation(config, { host, progress }) {
  let discovery = await discover(host, config, tools, readers), server = await chooseEngine(config.engine, config.databaseUrl).open(
    config.databaseUrl === void 0 ? {} : { url: config.databaseUrl }
  ), forget = whenInterrupted(() => server[Symbol.asyncDispose]());
  try {
    let around = { config: { ...config, verify: "none" }, server, embedded: engines.pglite, host, progress }, { examinations, notExamined } = await examineCheckout(discovery, around), plans = await withTypeNames(
      server,
      (typeNames) => Promise.all(examinations.map((examination) => planProject(examination, config, host, typeNames)))
    ), chains = examinations.filter(({ catalog }) => !catalog).map(({ project }) => project.name);
    return {
      edits: plans.flatMap((plan) => plan.edits),
      left: plans.flatMap((plan) => plan.left),
      notExamined: [...notExamined, ...chains.map((what) => ({ what, why: "its migrations did not run" }))]
    };
  } finally {
    await server[Symbol.asyncDispose](), forget();
  }
}
async function planProject({ catalog, models, project }, { dictionary }, host, typeNames) {
  return catalog ? planDocs({
    host,
    catalog,
    typeNames,
    directory: project.dictionaries[0] ?? dictionary.paths?.[0] ?? USUAL_DIRECTORY,
    aliases: dictionary.aliases,
    exempt: dictionary.exempt,
    ...models && { models }
  }) : { edits: [], left: [] };
}
async function withTypeNames(server, use) {
  let own = server.engine === "pglite" ? void 0 : await engines.pglite.open({});
  try {
    return await use(await (own ?? server).createDatabase("types"));
  } finally {
    await own?.[Symbol.asyncDispose]();
  }
}

// src/cli/run-docs.ts
async function runDocs(invocation, terminal) {
  let { directory, file, overrides, quiet, mode } = invocation, host = await openHost(directory, terminal), config = await readConfig(host, {
    overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...file !== void 0 && { file }
  }), progress = quiet ? showNothing : showProgress(terminal), plan = await planDocumentation(config, { host, progress });
  terminal.progress(void 0), mode === "write" && await writePages(host, plan.edits), terminal.out(mode === "dry-run" ? unifiedDiff(plan.edits) : listing(plan, mode));
  for (let { what, why } of [...plan.left, ...plan.notExamined]) terminal.note(`Left: ${what}: ${why}.`);
  return mode === "check" && plan.edits.length > 0 ? 1 : 0;
}
function listing({ edits }, mode) {
  if (edits.length === 0) return `The pages agree with the schema.
`;
  let [created, mended] = mode === "write" ? ["Created", "Mended"] : ["To create:", "To mend:"], lines = edits.flatMap(({ file, before, reasons }) => [
    `${before === void 0 ? created : mended} ${file}`,
    ...reasons.map((reason) => `  ${reason}`)
  ]), next = mode === "check" ? ["", "`schema-audit docs --write` writes them; `--dry-run` shows the diff."] : [];
  return `${[...lines, ...next].join(`
`)}
`;
}
export {
  runDocs
};
