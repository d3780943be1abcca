import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  actsOfKind,
  chainFaults,
  checks,
  closedValues,
  columnSubject,
  constraintSubject,
  countApplied,
  counted,
  emptiedRelation,
  findColumn,
  findRelation,
  foreignKeyOf,
  foreignKeys,
  holdsPhrase,
  indexSubject,
  isActor,
  isAmong,
  isAtLeastMode,
  isCosmetic,
  isDocumentedType,
  isExcused,
  isImpliedKey,
  isInfrastructure,
  isLocked,
  isLog,
  isLogLike,
  isLookup,
  isPerson,
  isProviderName,
  isReversalExpected,
  isSameName,
  isSameNoun,
  isSameRelation,
  isStaging,
  isStatusName,
  isSurrogate,
  isUnrun,
  joinPair,
  judgedRelations,
  judgedStatements,
  judgedTransactions,
  lastToken,
  leavesLabelsOnly,
  leftover,
  listed,
  liveRows,
  mainRelation,
  markedRelations,
  markerOf,
  matchesColumn,
  matchesRelation,
  mentions,
  missingObject,
  nameTokens,
  naturalKeys,
  objectName,
  plainDefault,
  primaryKey,
  relationLabel,
  relationSubject,
  requiredReferences,
  reversals,
  rowWritesOf,
  seenAt,
  sensitiveRelations,
  settingFor,
  singular,
  statusColumns,
  stepOf,
  storedRelations,
  strongest,
  subjectIn,
  typeFamily,
  uniqueKeys,
  unrunMaker,
  verb,
  wordsOfCheck
} from "./chunk-7WHSMGDF.js";

// src/rules/compatibility/cascading-drop.ts
var tables = {
  "migrations/0001_tables.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint CONSTRAINT jobs_company REFERENCES companies (id));
`
}, cascadingDrop = {
  id: "cascading-drop",
  category: "compatibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["recorder", "replay"],
  docs: {
    title: "DROP \u2026 CASCADE that takes along what it does not name",
    rationale: `CASCADE drops foreign keys, views, columns and tables that the statement does not name, and says so only in a notice. The list comes from the drop
event of this run. Not reported: what the same migration drops by name or builds again, and what the same change created.`,
    examples: {
      bad: { base: tables, files: { ...tables, "migrations/0002_drop.sql": `DROP TABLE companies CASCADE;
` } },
      good: {
        base: tables,
        files: {
          ...tables,
          "migrations/0002_drop.sql": `ALTER TABLE jobs DROP CONSTRAINT jobs_company;
DROP TABLE companies;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/ddl-depend.html"]
  },
  *check(evidence, context) {
    let isJudged = judgedRelations(evidence.replay, context), statements = judgedStatements(evidence, context);
    for (let judged5 of statements) {
      let { revision, statement: statement2 } = judged5, step = statements.filter((one) => one.revision === revision), victims = victimsOf(statement2).filter(
        (victim) => (victim.relation === void 0 || isJudged(victim.relation)) && !isDroppedByName(victim, step) && !isBack(victim, afterStep(evidence.replay, revision))
      );
      if (victims.length === 0) continue;
      let named2 = statement2.dropped.filter(({ isNamed: isNamed2 }) => isNamed2).map(words);
      yield {
        subject: { kind: "migration", revision, name: named2.join(", ") },
        message: `Dropping ${listed(named2)} with CASCADE also drops ${counted(victims.length, "object")} that the statement does not name: ${listed(victims.map(words), 5)}.`,
        remedy: "Drop each of them by name, in its own statement and where its users are known, and leave out CASCADE.",
        ...seenAt(judged5)
      };
    }
  }
};
function victimsOf({ dropped }) {
  let ownDefaults = new Set(
    dropped.filter(({ kind }) => kind === "table column").map(({ identity: identity2 }) => `for ${identity2}`)
  );
  return dropped.filter(
    ({ kind, identity: identity2, isCascaded }) => isCascaded && !(kind === "default value" && ownDefaults.has(identity2))
  );
}
var words = ({ kind, identity: identity2 }) => `${kind} ${identity2.replace(/\bpublic\./g, "")}`, isDroppedByName = ({ identity: identity2, relation }, step) => step.some(
  ({ statement: statement2 }) => statement2.dropped.some(
    (one) => one.isNamed && (one.identity === identity2 || relation && one.identity === `${relation.schema}.${relation.name}`)
  )
);
function isBack({ kind, identity: identity2, relation }, after) {
  let found = after && relation && findRelation(after, relation);
  if (!found) return !1;
  if (kind !== "table constraint") return !/^(?:table column|default value|trigger|policy|index|rule)$/.test(kind);
  let name = identity2.replace(/ on .*$/, "").replaceAll('"', "");
  return found.constraints.some((constraint) => constraint.name === name);
}
function afterStep({ steps }, revision) {
  let step = steps.find((one) => one.revision === revision && one.pass === "up");
  return step?.status === "applied" ? step.after : void 0;
}

// src/rule/changed-types.ts
function changesType(walk, revision, { relation, column }) {
  let around = catalogsAround(walk, revision);
  if (!around || column === void 0) return;
  let [from, to] = [typeOf(around.before, relation, column), typeOf(around.after, relation, column)];
  return from === void 0 || to === void 0 || from === to ? void 0 : { from, to };
}
function isGone(walk, revision, relation) {
  let around = catalogsAround(walk, revision);
  return around !== void 0 && !findRelation(around.after, relation);
}
function catalogsAround(walk, revision) {
  let before = walk.empty;
  for (let step of walk.steps)
    if (!(step.pass !== "up" || step.status !== "applied")) {
      if (step.revision === revision) return { before, after: step.after };
      before = step.after;
    }
}
function typeOf(catalog, name, column) {
  let relation = findRelation(catalog, name);
  return relation && findColumn(relation, column)?.type;
}

// src/rule/journeys.ts
function journeys({ entries }, { migrations }, { newRevisions }) {
  return entries.flatMap((entry) => {
    let migration = migrations.find(({ revision }) => revision === entry.revision), isJudged = newRevisions?.has(entry.revision) ?? !0;
    return migration && isJudged ? [{ migration, entry, isHistory: newRevisions === void 0 }] : [];
  });
}
var losses = (journey, passage) => (passage?.losses ?? []).map((loss) => ({ ...journey, loss })), inHistory = ({ isHistory }, severity) => isHistory ? { severity } : {};
function failuresUp(journey) {
  let seen = /* @__PURE__ */ new Set();
  return journey.entry.failures.flatMap((failure) => {
    let key = `${failure.fault.message} ${failure.cohort}`;
    return failure.pass === "down" || saysNothing(failure) || seen.has(key) ? [] : (seen.add(key), [{ ...journey, failure }]);
  });
}
var saysNothing = ({ fault }) => fault.origin === "engine" || fault.sqlState === "P0001" || missesStructure(fault) || missesService(fault), missesService = ({ origin, message }) => origin === "code" && /\bConnect(?:ion|ionRefused)?Error\b|\bConnection refused\b|\bName or service not known\b|\bname resolution\b/.test(
  message
);
function missesStructure({ sqlState = "", message, statement: statement2 = "" }) {
  return sqlState === "22021" ? /\bconvert_from\s*\(/i.test(statement2) : sqlState === "22023" ? /^cannot (?:extract|get array length|deconstruct|call \w*json)/.test(message) : ["22P02", "23502"].includes(sqlState) && /->>?|\bjsonb?_\w*(?:elements|each|populate|to_record)/i.test(statement2);
}
function placeOf({ migration }, names2, direction = "upgrade") {
  let statement2 = migration.statements.find(
    (one) => one.direction === direction && names2.every((name) => one.text.includes(name))
  ), whole = direction === "upgrade" ? migration.location : migration.downgradeLocation ?? migration.location;
  return statement2?.location ?? whole;
}
var lossName = ({ relation, column }) => column === void 0 ? relationLabel(relation) : `${relationLabel(relation)}.${column}`, lossExamples = ({ examples, kind }) => examples.map(({ row, before, after }) => {
  let rest = after ?? (kind === "nulled" ? "NULL" : "nothing");
  return `Row ${row}: ${short(before)} \u2192 ${short(rest)}`;
}), short = (text) => text.length > 60 ? `${text.slice(0, 57)}\u2026` : text === "" ? "''" : text, faultDetails = ({ fault }) => [
  ...fault.statement === void 0 ? [] : [`Statement: ${fault.statement.replaceAll(/\s+/g, " ").trim().slice(0, 200)}`],
  ...fault.detail === void 0 ? [] : [`Detail: ${fault.detail}`]
], withoutStop = (message) => message.replace(/\.$/, ""), isOverflow = ({ cohort, fault }) => cohort === "boundary" && ["22001", "22003", "22008"].includes(fault.sqlState ?? "");

// src/rules/compatibility/dropped-column.ts
var droppedColumn = {
  id: "dropped-column",
  category: "compatibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger", "replay"],
  docs: {
    title: "A column that goes with its values",
    rationale: `The values are nowhere in the database afterwards, and the release that still runs during the deployment asks for the column. Generated
rows went through the migration to see that nothing kept them. Not reported: columns whose values moved somewhere else before, and columns of
tables that go as a whole. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);
`,
          "migrations/0002_notes.sql": `ALTER TABLE jobs DROP COLUMN notes;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);
`,
          "migrations/0002_notes.sql": `CREATE TABLE job_notes (job_id bigint PRIMARY KEY REFERENCES jobs, notes text);
INSERT INTO job_notes SELECT id, notes FROM jobs;
ALTER TABLE jobs DROP COLUMN notes;
`
        }
      }
    }
  },
  *check({ history, ledger, replay }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let { loss, migration } of losses(journey, journey.entry.up))
        loss.kind !== "column-dropped" || loss.column === void 0 || loss.probableNewName || isGone(replay, migration.revision, loss.relation) || (yield {
          subject: columnSubject(loss.relation, loss.column),
          message: `Migration ${migration.revision} drops ${lossName(loss)}; ${counted(loss.lost, "value")} of generated rows went with it.`,
          remedy: `Stop using ${lossName(loss)} in one release and drop it in the next; copy what must be kept before.`,
          location: placeOf(journey, [loss.column]),
          details: lossExamples(loss),
          ...inHistory(journey, "low")
        });
  }
};

// src/rules/compatibility/dropped-table.ts
var droppedTable = {
  id: "dropped-table",
  category: "compatibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger", "replay"],
  docs: {
    title: "A table that goes with its rows",
    rationale: "The rows are nowhere in the database afterwards, and the release that still runs during the deployment asks for the table. Generated\nrows went through the migration to see that nothing kept them. Not reported: staging tables, tables under `tables.retired`, and tables\nwhose values moved somewhere else before. Without a base commit it may have happened long ago: then it is low.",
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0002_jobs.sql": `DROP TABLE jobs;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0002_jobs.sql": `CREATE TABLE openings (id bigint PRIMARY KEY, name text NOT NULL);
INSERT INTO openings SELECT id, title FROM jobs;
DROP TABLE jobs;
`
        }
      }
    }
  },
  *check({ history, ledger, replay }, context) {
    for (let journey of journeys(ledger, history, context)) {
      let dropped = losses(journey, journey.entry.up).filter(
        ({ loss }) => isDrop(loss) && isGone(replay, journey.entry.revision, loss.relation)
      );
      for (let relation of relationsOf(dropped)) {
        if (isExpected(relation, context)) continue;
        let name = relationLabel(relation);
        yield {
          subject: relationSubject(relation),
          message: `Migration ${journey.entry.revision} drops ${name}; ${lostOf(dropped, relation)} went with it.`,
          remedy: `Stop using ${name} in one release and drop it in the next, named under \`tables.retired\`; copy what must be kept before.`,
          location: placeOf(journey, [relation.name]),
          ...inHistory(journey, "low")
        };
      }
    }
  }
}, isDrop = ({ kind, probableNewName }) => !probableNewName && (kind === "relation-dropped" || kind === "column-dropped"), isExpected = (relation, context) => matchesRelation(context.settings.tables.retired, relation) || isStaging({ ...relation, isUnlogged: !1 }, context), relationsOf = (dropped) => [
  ...new Map(dropped.map(({ loss: { relation } }) => [relationLabel(relation), relation])).values()
];
function lostOf(dropped, relation) {
  let own = dropped.filter(({ loss }) => isSameRelation(loss.relation, relation)).map(({ loss }) => loss), rows = own.find(({ kind }) => kind === "relation-dropped");
  return rows ? counted(rows.lost, "generated row") : `${counted(
    own.reduce((sum, { lost }) => sum + lost, 0),
    "value"
  )} of generated rows`;
}

// src/rules/data/altered-values.ts
var alteredValues = {
  id: "altered-values",
  category: "data",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger"],
  docs: {
    title: "A migration after which other values stand in a column",
    rationale: `Values are cut, folded, set to NULL by a join that finds nothing, or several become one, and what they were is nowhere in the
database any more. Generated rows went through the migration to see that. A column that an UPDATE of the migration assigns is meant to
change and not reported, unless different values become one: medium where all do, else low. What a narrower type does to values is another rule's
matter (narrowing-type). Without a base commit every migration may be deployed already: then it is medium, and low where it is meant.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, city text);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, city text);
`,
          "migrations/0002_city.sql": `ALTER TABLE jobs ALTER COLUMN city TYPE text USING NULL;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, city text);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, city text);
`,
          "migrations/0002_city.sql": `ALTER TABLE jobs ALTER COLUMN city TYPE varchar USING city::varchar;
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let { loss, migration } of losses(journey, journey.entry.up)) {
        let deed = deeds[loss.kind];
        loss.column === void 0 || !deed || !isAltered(loss) || (yield {
          subject: columnSubject(loss.relation, loss.column),
          message: `Migration ${migration.revision} ${deed(`${loss.lost} of ${counted(loss.of, "value")} of ${lossName(loss)}`)}.`,
          remedy: `Keep the old values of ${lossName(loss)} in a column of their own until the new ones are proved right.`,
          location: placeOf(journey, [loss.relation.name, loss.column]),
          details: lossExamples(loss),
          ...severityOf(loss, journey.isHistory)
        });
      }
  }
}, deeds = {
  nulled: (values) => `sets ${values} to NULL`,
  collapsed: (values) => `makes ${values} alike, which differed before`
}, isAltered = ({ kind, isIntended }) => kind === "collapsed" || isIntended !== !0 && kind === "nulled";
function severityOf({ isIntended, lost, of }, isHistory) {
  return isIntended ? { severity: isHistory || lost < of ? "low" : "medium" } : isHistory ? { severity: "medium" } : {};
}

// src/rules/data/data-dependent-failure.ts
var dataDependentFailure = {
  id: "data-dependent-failure",
  category: "data",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data", "verified-chain"],
  needs: ["history", "ledger"],
  docs: {
    title: "A migration that passes without rows and fails with them",
    rationale: `Every test database is empty, so it passes everywhere until it is deployed. Here it ran once with plain rows in the tables, failed,
and passed when they were taken away. Failures that only NULLs, duplicates, orphans or edges of a type bring about are reported by
unguarded-constraint and narrowing-type. Not reported: what the repository's own code refuses (RAISE), and documents whose structure only
the application knows. Without a base commit the migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0002_salary.sql": `ALTER TABLE jobs ADD COLUMN salary integer;
UPDATE jobs SET salary = title::integer;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0002_salary.sql": `ALTER TABLE jobs ADD COLUMN title_length integer;
UPDATE jobs SET title_length = length(title);
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let { failure, migration } of failuresUp(journey)) {
        if (!isAboutAnyRow(failure)) continue;
        let second = failure.pass === "again" ? " the second time" : "";
        yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `Migration ${migration.revision} passes on empty tables and fails${second} when they hold rows: ${withoutStop(failure.fault.message)}.`,
          remedy: remedyFor(failure),
          location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
          details: faultDetails(failure),
          ...inHistory(journey, "medium")
        };
      }
  }
}, remedyFor = ({ fault: { sqlState } }) => sqlState !== void 0 && unreadable.includes(sqlState) ? "Look for values that the new type cannot read, decide about them in the migration, and only then change it." : "Make the statement work on rows as the running system has them: give defaults, fill first, and only then require.", unreadable = ["22P02", "22007"], isAboutAnyRow = (failure) => failure.cohort === "any" || failure.cohort === "ordinary" || failure.cohort === "boundary" && failure.fault.sqlState !== "23514" && !isOverflow(failure);

// src/rules/data/lost-rows.ts
var lostRows = {
  id: "lost-rows",
  category: "data",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger"],
  docs: {
    title: "A migration that loses rows",
    rationale: `Rows that were there before the migration are nowhere in the database after it, not in another table either. Generated rows went
through it to see that. A DELETE with a condition is a deliberate act and not reported, nor are staging tables and rows that moved
somewhere else. Without a base commit every migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: {
          "migrations/0001_jobs.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint, title text NOT NULL);
`
        },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint, title text NOT NULL);
`,
          "migrations/0002_rebuild.sql": `CREATE TABLE kept AS SELECT j.* FROM jobs j JOIN companies c ON c.id = j.company_id;
DELETE FROM jobs;
INSERT INTO jobs SELECT * FROM kept;
DROP TABLE kept;
`
        }
      },
      good: {
        base: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`
        },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0002_rebuild.sql": `CREATE TABLE kept AS SELECT * FROM jobs;
DELETE FROM jobs;
INSERT INTO jobs SELECT * FROM kept;
DROP TABLE kept;
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let { loss, migration } of losses(journey, journey.entry.up))
        loss.kind !== "rows-deleted" || loss.isIntended || isStaging({ ...loss.relation, isUnlogged: !1 }, context) || (yield {
          subject: relationSubject(loss.relation),
          message: `Migration ${migration.revision} loses ${loss.lost} of ${counted(loss.of, "row")} of ${relationLabel(loss.relation)}.`,
          remedy: `Move the rows of ${relationLabel(loss.relation)} along, or delete those that must go by a condition that says which.`,
          location: placeOf(journey, [loss.relation.name]),
          details: lossExamples(loss),
          ...inHistory(journey, "medium")
        });
  },
  population({ history, ledger }, context) {
    let { length } = journeys(ledger, history, context);
    return {
      count: length,
      of: "migrations that met rows",
      sentence: `${counted(length, "migration")} met generated rows and lost no row.`
    };
  }
};

// src/rules/data/narrowing-type.ts
var narrowingType = {
  id: "narrowing-type",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger", "replay"],
  docs: {
    title: "A type that does not hold what the old one held",
    rationale: `The longest text, the largest number or the finest fraction that the column may hold today is refused by the new type, and the
deployment stops; or it is cut and rounded without a word. Rows with the edges of the old type went through the migration to see that.
Wider types are not reported, nor an array of the old type, jsonb for json, what overflows in a sum, a timestamp that gets or loses its zone, or a change before which the migration itself makes the values fit. Without a base commit every
migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, views bigint NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, views bigint NOT NULL);
`,
          "migrations/0002_views.sql": `ALTER TABLE jobs ALTER COLUMN views TYPE integer;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, views integer NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, views integer NOT NULL);
`,
          "migrations/0002_views.sql": `ALTER TABLE jobs ALTER COLUMN views TYPE bigint;
`
        }
      }
    }
  },
  *check({ history, ledger, replay }, context) {
    for (let journey of journeys(ledger, history, context)) {
      for (let loss of losses(journey, journey.entry.up)) yield* changed(loss, replay);
      for (let failure of failuresUp(journey)) yield* refused(failure);
    }
  }
};
function* changed(journey, replay) {
  let { loss, migration } = journey;
  if (loss.kind !== "altered" || loss.isIntended || loss.column === void 0) return;
  let change2 = changesType(replay, migration.revision, loss);
  !change2 || isLossless(change2) || (yield {
    subject: columnSubject(loss.relation, loss.column),
    message: `Migration ${migration.revision} turns ${lossName(loss)} from ${change2.from} into ${change2.to}, and ${loss.lost} of ${counted(loss.of, "value")} ${verb(loss.lost, "is another", "are others")} afterwards.`,
    remedy: `Keep ${change2.from}, or look for values that ${change2.to} does not hold and decide about them before.`,
    location: placeOf(journey, [loss.relation.name, loss.column]),
    details: lossExamples(loss),
    ...inHistory(journey, "medium")
  });
}
function* refused(journey) {
  let { failure, migration } = journey;
  !isOverflow(failure) || isComputed(failure.fault) || (yield {
    subject: subjectOf(journey),
    message: `Migration ${migration.revision} fails on values at the edge of what ${placeName(journey)} may hold: ${withoutStop(failure.fault.message)}.`,
    remedy: "Look for values that do not fit the new type, decide about them in the migration, and only then change it.",
    location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
    details: faultDetails(failure),
    ...inHistory(journey, "medium")
  });
}
var isLossless = ({ from, to }) => to === `${from}[]` || from === "json" && to === "jsonb" || from !== to && withoutZone(from) === withoutZone(to), withoutZone = (type) => type.replace(/^(timestamp(?:\(\d\))?) with(?:out)? time zone$/, "$1"), isComputed = ({ sqlState, statement: statement2 = "" }) => sqlState === "22003" && !/^\s*ALTER\s+TABLE\b/i.test(statement2) && /\b(?:sum|power|exp)\s*\(|[\w)"]\s*[*+-]\s*[\w("]/i.test(statement2);
function subjectOf({ failure, migration }) {
  let [column] = failure.columns ?? [];
  return failure.relation && column !== void 0 ? columnSubject(failure.relation, column) : { kind: "migration", revision: migration.revision };
}
var placeName = ({ failure: { relation, columns = [] } }) => relation ? columns.length === 0 ? relationLabel(relation) : `${relationLabel(relation)}.${columns.join(", ")}` : "the old type";

// src/catalog/identifier.ts
var reserved = new Set(
  "all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with".split(" ")
);
function quoteIdentifier(name) {
  return /^[a-z_][a-z0-9_$]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
var quoteName = ({ schema, name }) => schema === "public" ? quoteIdentifier(name) : `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`, quoteList = (names2) => names2.map(quoteIdentifier).join(", "), quoteLiteral = (text) => `'${text.replaceAll("'", "''")}'`, LONGEST_NAME = 63, proposedName = (relation, columns, suffix) => `${`${relation}_${columns.join("_")}`.slice(0, LONGEST_NAME - suffix.length - 1)}_${suffix}`;

// src/rules/data/probable-rename.ts
var probableRename = {
  id: "probable-rename",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger"],
  docs: {
    title: "A rename that was written as drop and add",
    rationale: `A column goes and another of the same type and a similar name comes: generators write renames like that, and the values go with the
old column. Generated rows went through the migration, and none of the values stood in the new column afterwards. A real RENAME, and
values that the migration copies over, are not reported. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);
`,
          "migrations/0002_salary.sql": `ALTER TABLE jobs DROP COLUMN salary_min;
ALTER TABLE jobs ADD COLUMN salary_minimum integer;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);
`,
          "migrations/0002_salary.sql": `ALTER TABLE jobs ADD COLUMN salary_minimum integer;
UPDATE jobs SET salary_minimum = salary_min;
ALTER TABLE jobs DROP COLUMN salary_min;
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let { loss, migration } of losses(journey, journey.entry.up)) {
        let next = loss.probableNewName;
        next && (yield {
          subject: subjectOf2(loss),
          message: `Migration ${migration.revision} drops ${lossName(loss)} and adds ${next.column ?? relationLabel(next)}, and none of ${counted(loss.of, loss.column === void 0 ? "row" : "value")} moved there.`,
          remedy: remedy(loss, next),
          location: placeOf(journey, [loss.column ?? loss.relation.name]),
          ...inHistory(journey, "low")
        });
      }
  }
}, subjectOf2 = ({ relation, column }) => column === void 0 ? relationSubject(relation) : columnSubject(relation, column);
function remedy({ relation, column }, next) {
  let table2 = `ALTER TABLE ${quoteName(relation)} RENAME`;
  return column === void 0 || next.column === void 0 ? `${table2} TO ${quoteIdentifier(next.name)};` : `${table2} COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(next.column)};`;
}

// src/rules/data/required-column-without-default.ts
var requiredColumnWithoutDefault = {
  id: "required-column-without-default",
  category: "data",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "replay"],
  wants: ["ledger"],
  docs: {
    title: "A required column added to an existing table without a default",
    rationale: "PostgreSQL refuses to add a NOT NULL column without a default to a table that has a row (23502): the deployment stops there, while every empty test database lets it pass. Not reported: generated and identity columns, tables of the same migration, and migrations that fill the column before they require it. Where generated rows went through the migration, they decide; without a base commit it may be deployed already, and is medium.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0002_title.sql": `ALTER TABLE jobs ADD COLUMN title text NOT NULL;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0002_title.sql": `ALTER TABLE jobs ADD COLUMN title text NOT NULL DEFAULT '';
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-ADDING-A-COLUMN"]
  },
  *check({ history, replay, ledger }, { newRevisions }) {
    for (let { migration, before, after } of appliedSteps(history.migrations, replay))
      for (let added of requiredColumns(before, after)) {
        let verdict = verdictOfRows(ledger, migration, added);
        verdict !== "passed" && (verdict === "unknown" && (added.mayBeRenamed || isFilledFirst(migration)) || (yield observation(migration, added, verdict, newRevisions === void 0)));
      }
  }
};
function observation(migration, { relation, column }, verdict, isHistory) {
  let name = `${relation.name}.${column.name}`, place = migration.statements.find(
    ({ direction, text }) => direction === "upgrade" && text.includes(column.name) && text.includes(relation.name)
  )?.location ?? migration.location, isFilled = isAssigned(migration, column.name);
  return {
    subject: { kind: "column", schema: relation.schema, relation: relation.name, column: column.name },
    message: isFilled ? `Migration ${migration.revision} requires ${name} of all rows in ${relation.name} and fills it for some; one that is left NULL makes it fail.` : `Migration ${migration.revision} adds ${name} NOT NULL without a default; a row in ${relation.name} makes it fail.`,
    remedy: isFilled ? `Fill what the first UPDATE leaves: \u2026 WHERE ${column.name} IS NULL, then set it NOT NULL.` : `Add ${name} nullable, fill it, then set it NOT NULL; or give it a default.`,
    ...isFilled && { severity: "high" },
    ...verdict === "unknown" ? { location: place, proof: "static" } : { location: verdict.fault.location ?? place, ...isHistory && { severity: "medium" } }
  };
}
function isAssigned({ statements }, column) {
  let name = column.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"), assigned = new RegExp(`\\bUPDATE\\b[^;]*?\\bSET\\b[^;]*?\\b${name}"?\\s*=`, "i");
  return statements.some(({ direction, text }) => direction === "upgrade" && assigned.test(text));
}
function verdictOfRows(ledger, { revision }, { relation, column }) {
  let entry = ledger?.entries.find((one) => one.revision === revision), isUnfilled = ledger?.unfilled.some((one) => isSameRelation(one.relation, relation)) ?? !0;
  return !entry || isUnfilled ? "unknown" : entry.failures.find(
    ({ fault, cohort, columns = [] }) => fault.sqlState === "23502" && cohort === "any" && columns.includes(column.name)
  ) ?? (entry.up || entry.failures.length > 0 ? "passed" : "unknown");
}
function* appliedSteps(migrations, walk) {
  let before = walk.empty;
  for (let step of walk.steps) {
    if (step.pass !== "up" || step.status !== "applied") continue;
    let migration = migrations.find(({ revision }) => revision === step.revision);
    migration && (yield { migration, before, after: step.after }), before = step.after;
  }
}
function isFilledFirst(migration) {
  let upgrades = migration.statements.filter(({ direction }) => direction === "upgrade");
  return upgrades.length === 0 || rowWritesOf(migration).length > 0 ? !0 : upgrades.some(({ text }) => TIGHTENS.test(text));
}
var TIGHTENS = /\bSET\s+NOT\s+NULL\b|\bDROP\s+DEFAULT\b|alter_column|\.alter\s*\(|dropNullable|\bDO\s+\$/i;
function requiredColumns(before, after) {
  let same = new Set(before.relations), changed2 = after.relations.filter((relation) => !same.has(relation));
  if (changed2.length === 0) return [];
  let known = new Map(before.relations.map((relation) => [`${relation.schema}.${relation.name}`, relation]));
  return changed2.flatMap((relation) => {
    let old = known.get(`${relation.schema}.${relation.name}`);
    if (!old || relation.kind === "view" || relation.kind === "materialized-view") return [];
    let added = relation.columns.filter((column) => !old.columns.some(({ name }) => name === column.name)), mayBeRenamed = old.columns.some(({ name }) => !relation.columns.some((column) => column.name === name));
    return added.filter(isRequired).map((column) => ({ relation, column, mayBeRenamed }));
  });
}
var isRequired = (column) => !column.isNullable && column.default === void 0 && !column.identity && !column.generated;

// src/rules/data/timezone-shifted-values.ts
var timezoneShiftedValues = {
  id: "timezone-shifted-values",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger", "replay"],
  docs: {
    title: "A migration whose times depend on the time zone of the session that runs it",
    rationale: `A change between timestamp and timestamptz without AT TIME ZONE reads every value in the time zone of the session: the laptop,
the deployment job and the server each make other moments out of the same rows, and nothing tells afterwards which. The migration ran twice
on the same generated rows, in sessions of two time zones. One that names the zone (AT TIME ZONE) gives the same moments in both and is
not reported. Without a base commit every migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);
`,
          "migrations/0002_posted_at.sql": `ALTER TABLE jobs ALTER COLUMN posted_at TYPE timestamptz;
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, posted_at timestamp);
`,
          "migrations/0002_posted_at.sql": `ALTER TABLE jobs ALTER COLUMN posted_at TYPE timestamptz USING posted_at AT TIME ZONE 'Europe/Berlin';
`
        }
      }
    }
  },
  *check({ history, replay }, { newRevisions }) {
    let all = replay.zoneShifts ?? [];
    for (let migration of history.migrations) {
      let shifts = all.filter(({ revision }) => revision === migration.revision), [first2] = shifts;
      if (!first2 || newRevisions?.has(migration.revision) === !1) continue;
      let { relation, column, example } = first2;
      yield {
        subject: shifts.length === 1 ? columnSubject(relation, column) : { kind: "migration", revision: migration.revision },
        message: `Migration ${migration.revision} turns ${columnsOf(shifts)} ${turnOf(shifts)} as the session's time zone has it: ${affected(shifts)} another time when the session is in ${example.after[1].zone} instead of ${example.after[0].zone}.`,
        remedy: `Name the zone that the zoneless times are in: USING ${column} AT TIME ZONE 'UTC', or that of the application that wrote them.`,
        location: placeOf2(first2, migration),
        details: shifts.map(
          (shift) => shifts.length === 1 ? exampleOf(shift) : `${nameOf(shift)}: ${exampleOf(shift)}`
        ),
        ...newRevisions === void 0 && { severity: "medium" }
      };
    }
  }
}, nameOf = ({ relation, column }) => `${relationLabel(relation)}.${column}`, columnsOf = (shifts) => shifts.length === 1 ? listed(shifts.map(nameOf)) : `${shifts.length} columns (${listed(shifts.map(nameOf), 2)})`, turnOf = (shifts) => {
  let [turn, ...others] = new Set(shifts.map(({ from, to }) => `from ${from} into ${to}`));
  return others.length === 0 ? `${turn}` : "from times without a zone into moments, or back,";
};
function affected(shifts) {
  let sum = (of) => shifts.reduce((total, shift) => total + of(shift), 0), shifted = sum((shift) => shift.shifted);
  return `${shifted} of ${counted(
    sum(({ of }) => of),
    "value"
  )} ${shifted === 1 ? "is" : "are"}`;
}
function placeOf2({ relation, column }, migration) {
  return migration.statements.find(
    ({ direction, text }) => direction === "upgrade" && text.includes(relation.name) && text.includes(column)
  )?.location ?? migration.location;
}
var exampleOf = ({ example: { before, after } }) => `${before} \u2192 ${after.map(({ zone, time }) => `${time} in ${zone}`).join(", ")} (times in UTC)`;

// src/rules/data/truncated-table.ts
var STAGING = /(^|_)(stg|staging|tmp|temp|import|load|raw)(_|$)/, truncatedTable = {
  id: "truncated-table",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "replay"],
  wants: ["ledger"],
  docs: {
    title: "A migration that empties a table",
    rationale: "Every row of the table is gone after the deployment, and no way back brings it. Not reported: tables of the same migration, staging tables, and tables whose generated rows were all still there afterwards. Without a base commit it may be deployed already, and is medium.",
    examples: {
      bad: {
        files: {
          "migrations/0001_matches.sql": `CREATE TABLE matches (id bigint PRIMARY KEY, score numeric NOT NULL);
`,
          "migrations/0002_rescore.sql": `TRUNCATE matches;
`
        }
      },
      good: {
        files: {
          "migrations/0001_matches.sql": `CREATE TABLE matches (id bigint PRIMARY KEY, score numeric NOT NULL);
`,
          "migrations/0002_rescore.sql": `DELETE FROM matches WHERE score < 0;
`
        }
      }
    }
  },
  *check({ history, replay, ledger }, { settings, newRevisions }) {
    for (let { revision, statement: statement2, emptied } of history.migrations.flatMap(emptyings)) {
      let relation = existing(replay, revision, emptied.name);
      if (!relation || STAGING.test(relation.name) || matchesRelation(settings.tables.staging, relation)) continue;
      let verdict = verdictOfRows2(ledger, revision, relation);
      if (verdict === "survived") continue;
      let reach = emptied.cascades ? " and of the tables that refer to it" : "";
      yield {
        subject: { kind: "relation", schema: relation.schema, relation: relation.name },
        message: `Migration ${revision} removes every row of ${relation.name}${reach}.`,
        remedy: `Keep the rows of ${relation.name}, or delete those that must go by a condition.`,
        location: statement2.location,
        ...emptied.cascades && { severity: "critical" },
        ...verdict === "lost" && !newRevisions && { severity: "medium" },
        ...verdict === "unknown" && { proof: "static" }
      };
    }
  }
};
function verdictOfRows2(ledger, revision, relation) {
  let up = ledger?.entries.find((entry) => entry.revision === revision)?.up;
  return !up || ledger?.unfilled.some((one) => isSameRelation(one.relation, relation)) ? "unknown" : up.losses.some((loss) => isSameRelation(loss.relation, relation)) ? "lost" : "survived";
}
var emptyings = (migration) => rowWritesOf(migration).flatMap(({ statement: statement2, write }) => {
  let emptied = write === "empties" ? emptiedRelation(statement2.text) : void 0;
  return emptied ? [{ revision: migration.revision, statement: statement2, emptied }] : [];
});
function existing(walk, revision, name) {
  let ups = walk.steps.filter(({ pass }) => pass === "up"), previous = ups[ups.findIndex((step) => step.revision === revision) - 1], before = previous?.status === "applied" ? previous.after : void 0, [own, schema = "public"] = name.split(".").toReversed();
  return before?.relations.find((relation) => relation.name === own && relation.schema === schema);
}

// src/rules/data/unguarded-constraint.ts
var unguardedConstraint = {
  id: "unguarded-constraint",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["preserved-data"],
  needs: ["history", "ledger"],
  docs: {
    title: "A constraint that rows of the old schema may break",
    rationale: `The old schema lets NULLs, duplicates or orphans in, and life brings them; the migration assumes that there are none and stops at the
first one. It ran here on such rows, failed, and passed without them. Not reported: migrations that clean first, constraints that are
added NOT VALID, tables of the same migration. Without a base commit the migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);
`,
          "migrations/0002_unique.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);
`
        }
      },
      good: {
        base: { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);
` },
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);
`,
          "migrations/0002_unique.sql": `DELETE FROM jobs USING jobs AS older WHERE older.url = jobs.url AND older.id < jobs.id;
ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    for (let journey of journeys(ledger, history, context))
      for (let failed of failuresUp(journey)) {
        let trouble = troubleOf(failed);
        if (trouble === void 0) continue;
        let { failure, migration } = failed;
        yield {
          subject: subjectOf3(failed),
          message: `Migration ${migration.revision} fails on ${trouble}: ${withoutStop(failure.fault.message)}.`,
          remedy: remedies[failure.cohort] ?? "Decide in the migration about rows that break the constraint, then add it.",
          location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
          details: faultDetails(failure),
          ...inHistory(journey, "medium")
        };
      }
  }
}, remedies = {
  nulls: "Fill the NULLs first (UPDATE \u2026 WHERE \u2026 IS NULL), then require a value.",
  duplicates: "Merge or delete the duplicates first, in the same migration, then make the key unique.",
  orphans: "Delete the orphans or set them to NULL first; or add the key NOT VALID and VALIDATE it once they are gone."
};
function troubleOf({ failure }) {
  let place = placeName2(failure);
  switch (failure.cohort) {
    case "nulls":
      return `NULLs in ${place}`;
    case "duplicates":
      return `duplicates of ${place}`;
    case "orphans":
      return `orphans in ${place}`;
    case "boundary":
      return failure.fault.sqlState === "23514" ? `values of ${place} that the old schema allows` : void 0;
    default:
      return;
  }
}
function placeName2({ relation, columns = [] }) {
  if (!relation) return columns.length === 0 ? "its tables" : columns.join(", ");
  let name = relationLabel(relation);
  return columns.length === 0 ? name : columns.length === 1 ? `${name}.${columns[0]}` : `${name} (${columns.join(", ")})`;
}
function subjectOf3({ failure: { relation, columns = [] }, migration }) {
  let [column, ...others] = columns;
  return relation ? column !== void 0 && others.length === 0 ? columnSubject(relation, column) : relationSubject(relation) : { kind: "migration", revision: migration.revision };
}

// src/rules/data/untested-data-migration.ts
var untestedDataMigration = {
  id: "untested-data-migration",
  category: "data",
  severity: "high",
  preset: "recommended",
  proof: "static",
  criteria: ["preserved-data"],
  // Without a catalog nothing was run at all: then nobody knows what would have met a row.
  needs: ["history", "catalog"],
  wants: ["repository", "ledger"],
  docs: {
    title: "A migration that rewrites rows and never met one",
    rationale: "On an empty database an UPDATE or DELETE succeeds whatever it says. What it does to the rows of a running system is seen for the first time when it is deployed. Not reported: literal inserts, which did run, migrations that went through with generated rows, and repositories with tests of their migrations.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);
CREATE FUNCTION closed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'jobs come through the import'; END $$;
CREATE TRIGGER closed BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION closed();
`,
          "migrations/0002_statuses.sql": `UPDATE jobs SET status = 'open' WHERE status = 'new';
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);
`,
          "migrations/0002_statuses.sql": `UPDATE jobs SET status = 'open' WHERE status = 'new';
`
        }
      }
    }
  },
  *check({ history, repository, ledger }, { newRevisions }) {
    if (!((repository?.migrationTests.length ?? 0) > 0))
      for (let [position, migration] of history.migrations.entries()) {
        if (newRevisions?.has(migration.revision) === !1) continue;
        let unfilled = unfilledAt(position, history, ledger), rewriting = rowWritesOf(migration).filter(({ write }) => write !== "inserts").filter(({ statement: statement2 }) => !metRows(ledger, migration, statement2, unfilled)), [first2] = rewriting;
        first2 && (yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `Migration ${migration.revision} rewrites rows, and no row went through it here.`,
          remedy: `Add a test that runs ${migration.revision} on rows as the running system has them.`,
          location: first2.statement.location,
          details: rewriting.map(
            ({ statement: statement2 }) => `Statement: ${statement2.text.replaceAll(/\s+/g, " ").trim().slice(0, 160)}`
          )
        });
      }
  }
};
function metRows(ledger, { revision }, { text }, unfilled) {
  let entry = ledger?.entries.find((one) => one.revision === revision);
  if (!entry || !(entry.up || entry.failures.length > 0) || entry.failures.some(isAtOdds)) return !1;
  let isSeen = (name) => entry.up?.losses.some(({ relation }) => relation.name === name) === !0;
  return !unfilled.some(({ name }) => mentions(text, name) && !isSeen(name));
}
var isAtOdds = (failure) => failure.pass !== "down" && saysNothing(failure);
function unfilledAt(position, { migrations }, ledger) {
  let isLater = (since) => migrations.findIndex(({ revision }) => revision === since) > position;
  return (ledger?.unfilled ?? []).filter(({ since }) => !isLater(since)).map(({ relation }) => relation);
}

// src/rules/deletion/absent-deletion-strategy.ts
var absentDeletionStrategy = {
  id: "absent-deletion-strategy",
  category: "deletion",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete"],
  needs: ["catalog"],
  wants: ["models", "dictionary"],
  docs: {
    title: "Sensitive tables and no way to delete softly",
    rationale: "There is personal or secret data, and a DELETE is final everywhere: no table has a deletion marker, so nothing can be restored,\nand nothing shows that a row was there. Which tables are sensitive is inferred from their columns unless `tables.sensitive` says\nit. Settled by `deletion.strategy: hard` together with `deletion.audit`.",
    examples: {
      bad: "CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);",
      good: "CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text, deleted_at timestamptz);"
    }
  },
  *check({ catalog, models, dictionary }, context) {
    let sensitive2 = sensitiveRelations(catalog, context, dictionary), [first2] = sensitive2;
    if (!first2 || markedRelations(catalog, context).length > 0 || isSettled(context)) return;
    let names2 = sensitive2.map(({ relation }) => relationLabel(relation));
    yield {
      subject: { kind: "schema", name: first2.relation.schema },
      message: names2.length === 1 ? `The only sensitive table, ${listed(names2)}, has no deletion marker.` : `None of the ${names2.length} sensitive tables has a deletion marker: ${listed(names2)}.`,
      remedy: sensitive2.map(({ relation }) => `ALTER TABLE ${quoteName(relation)} ADD COLUMN deleted_at timestamptz;`).join(`
`),
      details: [
        ...sensitive2.map(({ relation, because }) => `${relationLabel(relation)}: sensitive by ${because}`),
        ...whatIsMissing(catalog, models)
      ]
    };
  },
  population({ catalog, dictionary }, context) {
    let { length } = sensitiveRelations(catalog, context, dictionary);
    return {
      count: length,
      of: "sensitive tables",
      sentence: `There is a way to delete rows of ${counted(length, "sensitive table")} softly.`
    };
  }
}, isSettled = ({ settings: { deletion } }) => deletion.strategy === "hard" && (deletion.audit === "external" || deletion.audit.length > 0);
function whatIsMissing({ routines }, models) {
  let hasRestore = routines.some(({ name }) => /restore|undelete|recover/i.test(name));
  return [
    ...models && models.deletion.ownMarkers.length === 0 ? ["No base model or mixin defines a deletion marker."] : [],
    ...models && models.deletion.filters.length === 0 ? ["No query filter hides deleted rows."] : [],
    ...models && models.deletion.restores.length === 0 && !hasRestore ? ["Nothing restores a deleted row."] : []
  ];
}

// src/rules/deletion/cascade-beside-soft-delete.ts
var cascadeBesideSoftDelete = {
  id: "cascade-beside-soft-delete",
  category: "deletion",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete"],
  needs: ["catalog"],
  wants: ["dictionary"],
  docs: {
    title: "Cascade that destroys what was meant to be kept",
    rationale: "The table keeps deleted rows or holds sensitive data, and a foreign key with ON DELETE CASCADE removes its rows for good when the\nparent is deleted: one DELETE undoes the whole arrangement. Tables in `deletion.hard` are not reported; nothing is with\n`deletion.strategy: hard`.",
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE, deleted_at timestamptz);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE RESTRICT, deleted_at timestamptz);`
    }
  },
  *check({ catalog, dictionary }, context) {
    let sensitive2 = sensitiveRelations(catalog, context, dictionary);
    for (let { relation, key } of cascades(catalog, context)) {
      let marker = markerOf(relation, context), reason = sensitive2.find((entry) => isSameRelation(entry.relation, relation))?.because;
      if (!marker && reason === void 0) continue;
      let why = marker ? `keeps deleted rows (${marker.column.name})` : `is sensitive by ${reason}`;
      yield {
        subject: constraintSubject(relation, key.name),
        message: `Deleting a row of ${relationLabel(key.references.relation)} destroys rows of ${relationLabel(relation)}, which ${why}.`,
        remedy: remedy2(relation, key)
      };
    }
  },
  population({ catalog }, context) {
    let { length } = cascades(catalog, context), sentence3 = `${counted(length, "foreign key")} with ON DELETE CASCADE, none into a sensitive table or one that keeps deleted rows.`;
    return { count: length, of: "foreign keys with ON DELETE CASCADE", sentence: sentence3 };
  }
};
function cascades(catalog, { settings }) {
  return settings.deletion.strategy === "hard" ? [] : storedRelations(catalog).filter((relation) => !matchesRelation(settings.deletion.hard, relation)).flatMap(
    (relation) => foreignKeys(relation).filter((key) => key.onDelete === "cascade").map((key) => ({ relation, key }))
  );
}
function remedy2(relation, key) {
  let name = quoteIdentifier(key.name), table2 = quoteName(relation), target = `${quoteName(key.references.relation)} (${quoteList(key.references.columns)})`;
  return `ALTER TABLE ${table2} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} FOREIGN KEY (${quoteList(key.columns)}) REFERENCES ${target} ON DELETE RESTRICT NOT VALID;
ALTER TABLE ${table2} VALIDATE CONSTRAINT ${name};`;
}

// src/rules/deletion/deletion-blind-model.ts
var deletionBlindModel = {
  id: "deletion-blind-model",
  category: "deletion",
  severity: "medium",
  preset: "recommended",
  proof: "static",
  criteria: ["soft-delete"],
  needs: ["catalog", "models"],
  docs: {
    title: "Model that shows deleted rows",
    rationale: "The table keeps deleted rows, and every query through the model returns them: each caller has to remember the condition, and the one\nthat forgets shows deleted data. A default filter (loader criteria, a manager, a default scope, a paranoid flag) anywhere in the models\nsilences it, and so does `deletion.filter-in`, which names the layer that filters.",
    examples: {
      bad: {
        files: {
          "migrations/0001_resumes.up.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);"
        }
      },
      good: {
        files: {
          "migrations/0001_resumes.up.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);",
          "schema-audit.yml": `deletion:
  filter-in: [src/repositories]
`
        }
      }
    }
  },
  *check({ catalog, models }, context) {
    if (!(models.deletion.filters.length > 0 || context.settings.deletion.filterIn.length > 0))
      for (let { relation, marker } of modelled({ catalog, models }, context)) {
        let entry = models.classes.get(`${relation.schema}.${relation.name}`);
        entry && (yield {
          subject: { kind: "model", name: entry.name },
          message: `Model ${entry.name} has no default filter on ${relationLabel(relation)}.${marker.column.name}; its queries return deleted rows.`,
          remedy: `Add a default filter on ${marker.column.name} to the model or its session, or name the layer that filters in deletion.filter-in.`,
          ...entry.location && { location: entry.location }
        });
      }
  },
  population({ catalog, models }, context) {
    let { length } = modelled({ catalog, models }, context), sentence3 = `${length} of ${counted(length, "model")} with a deletion marker ${verb(length, "hides", "hide")} deleted rows.`;
    return { count: length, of: "models with a deletion marker", sentence: sentence3 };
  }
}, modelled = ({ catalog, models }, context) => markedRelations(catalog, context).filter(({ relation }) => models.classes.has(`${relation.schema}.${relation.name}`));

// src/catalog/naming/reusable-key.ts
var reusable = [
  "mail",
  "email",
  "username",
  "user_name",
  "login",
  "slug",
  "handle",
  "domain",
  "url",
  "path",
  "phone",
  "title",
  "name",
  "key",
  "code",
  "label"
], neverRecurring = [
  "token",
  "secret",
  "hash",
  "digest",
  "fingerprint",
  "checksum",
  "sha256",
  "md5",
  "uuid",
  "otp",
  "session",
  "challenge",
  "provider",
  "external",
  "invoice",
  "receipt",
  "order",
  "idempotency"
], ownKeys = [
  "object_key",
  "storage_key",
  "file_key",
  "blob_key",
  "s3_key",
  "api_key",
  "access_key",
  "public_key",
  "private_key"
], oneTime = [
  "session",
  "sessions",
  "authorization",
  "authorizations",
  "verification",
  "verifications"
];
function isReusableKey(relation, columns, references2) {
  let tokens = columns.map(nameTokens);
  return tokens.some(
    (column) => column.some((token2) => neverRecurring.includes(token2)) || ownKeys.some((phrase) => holdsPhrase(column, phrase)) || isProviderName(column)
  ) || columns.some((column) => nameTokens(column).at(-1) === "code") && nameTokens(relation).some((token2) => oneTime.includes(token2)) ? !1 : references2 >= 2 || tokens.some((column) => reusable.some((word) => holdsPhrase(column, word)));
}

// src/rules/deletion/deletion-blind-unique-key.ts
var deletionBlindUniqueKey = {
  id: "deletion-blind-unique-key",
  category: "deletion",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete", "unique-business-keys"],
  needs: ["full-catalog"],
  wants: ["probes"],
  docs: {
    title: "Unique key that deleted rows still hold",
    rationale: `A row that is deleted softly keeps its e-mail address, slug or name, and the unique key refuses the next row that wants it: a
person who left cannot come back. Tokens, digests, identifiers of other systems, numbers that never recur
and primary keys named "key" are not reported.`,
    examples: {
      bad: "CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, deleted_at timestamptz);",
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz);
CREATE UNIQUE INDEX companies_slug_key ON companies (slug) WHERE deleted_at IS NULL;`
    },
    references: ["https://github.com/prisma/orm/issues/6974"]
  },
  *check({ "full-catalog": catalog, probes }, context) {
    for (let { relation, key, marker } of reusableKeys(catalog, context))
      knowsMarker(key, marker) || (yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(", ")}) counts deleted rows; a deleted one blocks its successor.`,
        remedy: remedy3(relation, key, marker),
        ...executed(probes, relation, key)
      });
  },
  population({ "full-catalog": catalog }, context) {
    let { length } = reusableKeys(catalog, context), sentence3 = `${length} of ${counted(length, "reusable key")} of tables that keep deleted rows ${verb(length, "leaves", "leave")} those out.`;
    return { count: length, of: "reusable keys of tables that keep deleted rows", sentence: sentence3 };
  }
};
function executed(probes, relation, { columns }) {
  let recreate = probes?.deletions.filter((probe) => isSameRelation(probe.relation, relation)).find((probe) => probe.recreate?.columns.join() === columns.join())?.recreate;
  return recreate?.outcome.status !== "refused" || recreate.outcome.isByOther ? {} : { proof: "executed", details: [`Refused beside a deleted row: ${recreate.outcome.message}`] };
}
var reusableKeys = (catalog, context) => markedRelations(catalog, context).flatMap(
  ({ relation, marker }) => uniqueKeys(relation).filter((key) => !key.isPrimary || !(isSurrogate(relation, key) || isAddress(key))).filter((key) => !isImpliedKey(relation, key)).filter((key) => isReusableKey(relation.name, namedColumns(key), references(relation, key))).map((key) => ({ relation, key, marker }))
), isAddress = ({ columns }) => columns.length === 1 && columns[0] === "key", namedColumns = (key) => [
  ...key.columns,
  ...key.expressions.flatMap((expression) => /(\w+)\)?(::\w+)?\)*$/.exec(expression)?.[1] ?? [])
], references = (relation, key) => key.columns.filter((column) => foreignKeyOf(relation, column)).length, knowsMarker = (key, { column }) => key.columns.includes(column.name) || (key.predicate?.includes(column.name) ?? !1) || key.expressions.some((expression) => expression.includes(column.name));
function remedy3(relation, key, marker) {
  let name = quoteIdentifier(key.name), drop = relation.constraints.some((constraint) => constraint.name === key.name) ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${name};` : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};`, keys = [quoteList(key.columns), ...key.expressions].filter((part) => part !== "").join(", ");
  return `${drop}
CREATE UNIQUE INDEX ${name} ON ${quoteName(relation)} (${keys}) WHERE ${liveRows(marker, quoteIdentifier)};`;
}

// src/rules/deletion/ineffective-deletion-key.ts
var ineffectiveDeletionKey = {
  id: "ineffective-deletion-key",
  category: "deletion",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete", "unique-business-keys"],
  needs: ["full-catalog"],
  docs: {
    title: "Unique key that holds for deleted rows only",
    rationale: `UNIQUE (slug, deleted_at) looks like "one live row per slug" and is the opposite: deleted_at is NULL in every live row, NULLs differ,
so live rows may repeat and only deleted ones may not. NULLS NOT DISTINCT and markers that are NOT NULL are not reported.`,
    examples: {
      bad: "CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz, UNIQUE (slug, deleted_at));",
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz);
CREATE UNIQUE INDEX companies_slug_key ON companies (slug) WHERE deleted_at IS NULL;`
    }
  },
  *check({ "full-catalog": catalog }, context) {
    for (let { relation, key, marker } of markerKeys(catalog, context)) {
      if (!marker.column.isNullable || key.nullsNotDistinct || key.predicate !== void 0) continue;
      let rest = key.columns.filter((column) => column !== marker.column.name), drop = relation.constraints.some((constraint) => constraint.name === key.name) ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${quoteIdentifier(key.name)};` : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};`;
      yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(", ")}) accepts live rows with the same ${rest.join(", ")}, since ${marker.column.name} is NULL in them.`,
        remedy: `${drop}
CREATE UNIQUE INDEX ${quoteIdentifier(key.name)} ON ${quoteName(relation)} (${quoteList(rest)}) WHERE ${liveRows(marker, quoteIdentifier)};`
      };
    }
  },
  population({ "full-catalog": catalog }, context) {
    let { length } = markerKeys(catalog, context), sentence3 = `${length} of ${counted(length, "unique key")} with a deletion marker ${verb(length, "holds", "hold")} for live rows.`;
    return { count: length, of: "unique keys with a deletion marker", sentence: sentence3 };
  }
}, markerKeys = (catalog, context) => markedRelations(catalog, context).flatMap(
  ({ relation, marker }) => uniqueKeys(relation).filter((key) => key.columns.length > 1 && key.columns.includes(marker.column.name)).map((key) => ({ relation, key, marker }))
);

// src/rules/deletion/missing-audit-trail.ts
var missingAuditTrail = {
  id: "missing-audit-trail",
  category: "deletion",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["full-catalog"],
  wants: ["dictionary"],
  docs: {
    title: "Sensitive rows that vanish without a trace",
    rationale: "When a person asks what became of their data, nothing can tell: no marker keeps the row, no trigger writes elsewhere, and no\nhistory table could hold what was deleted. A log that references the row by a foreign key does not count, since it has to go\nfirst. Medium where a cascade deletes the rows. `deletion.audit` names a trail that the catalog does not show, or `external`.",
    examples: {
      bad: "CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);",
      good: `CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);
CREATE TABLE candidate_history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, candidate_id uuid NOT NULL,
  action text NOT NULL, at timestamptz NOT NULL DEFAULT now());`
    }
  },
  *check({ "full-catalog": catalog, dictionary }, context) {
    let { audit } = context.settings.deletion;
    if (!(audit === "external" || audit.length > 0))
      for (let relation of sensitive(catalog, context, dictionary)) {
        if (leavesTrace(relation, catalog, context)) continue;
        let cascade = foreignKeys(relation).find((key) => key.onDelete === "cascade"), parent = cascade && ` with a row of ${relationLabel(cascade.references.relation)}`;
        yield {
          subject: relationSubject(relation),
          message: `A deleted row of ${relationLabel(relation)} leaves no trace: no marker, no history table, no trigger${parent ? `; it is deleted${parent}` : ""}.`,
          remedy: "Keep the row (a deletion marker), or write what was deleted, when and by whom from an AFTER DELETE trigger into a history table.",
          ...cascade && { severity: "medium" }
        };
      }
  },
  population({ "full-catalog": catalog, dictionary }, context) {
    let { length } = sensitive(catalog, context, dictionary);
    return {
      count: length,
      of: "sensitive tables",
      sentence: `Deletions in ${counted(length, "sensitive table")} leave a trace.`
    };
  }
}, sensitive = (catalog, context, dictionary) => sensitiveRelations(catalog, context, dictionary).map(({ relation }) => relation).filter((relation) => !isLog(relation, context));
function leavesTrace(relation, catalog, context) {
  return markerOf(relation, context) || relation.triggers.some(
    ({ definition, enabled }) => enabled !== "disabled" && /\bDELETE\b/.test(definition.split(" ON ")[0] ?? "")
  ) ? !0 : storedRelations(catalog).some(
    (log) => isLog(log, context) && !needsTheRow(log, relation) && isAbout(log, relation)
  );
}
var needsTheRow = (log, relation) => foreignKeys(log).some((key) => isSameRelation(key.references.relation, relation) && key.onDelete !== "set null"), anyRow = [
  "table",
  "entity",
  "record",
  "object",
  "relation",
  "resource",
  "row",
  "model",
  "target",
  "subject"
];
function isAbout(log, relation) {
  let name = nameTokens(relation.name), last = name.at(-1) ?? "", singularTokens = nameTokens(log.name);
  return name.every((token2) => singularTokens.some((other) => isSameNoun(token2, other))) ? !0 : log.columns.some(({ name: column }) => {
    let tokens = nameTokens(column);
    return tokens.at(-1) === "id" && tokens.some((token2) => isSameNoun(token2, last)) || anyRow.some((word) => holdsPhrase(tokens, word));
  });
}

// src/rules/deletion/missing-restore-path.ts
var missingRestorePath = {
  id: "missing-restore-path",
  category: "deletion",
  severity: "low",
  preset: "strict",
  proof: "static",
  criteria: ["soft-delete"],
  needs: ["catalog", "models"],
  wants: ["dictionary"],
  docs: {
    title: "Deleted rows that nothing brings back",
    rationale: `Rows are kept when they are deleted, and no routine or model method named restore, undelete or recover exists: on the day that
somebody needs one, an UPDATE is typed into production. Only sensitive tables are reported.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_candidates.up.sql": "CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);",
          "models.sql": "CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);"
        }
      },
      good: {
        files: {
          "migrations/0001_candidates.up.sql": `CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);
CREATE FUNCTION restore_candidate(candidate uuid) RETURNS void LANGUAGE sql
  AS 'UPDATE candidates SET deleted_at = NULL WHERE id = candidate';`,
          "models.sql": "CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);"
        }
      }
    }
  },
  *check({ catalog, models, dictionary }, context) {
    if (!(catalog.routines.some(({ name }) => /restore|undelete|recover/i.test(name)) || models.deletion.restores.length > 0))
      for (let relation of kept(catalog, context, dictionary))
        yield {
          subject: relationSubject(relation),
          message: `Nothing restores deleted rows of ${relationLabel(relation)}: no routine or model method is named restore, undelete or recover.`,
          remedy: `Add a method or routine that clears ${markerOf(relation, context)?.column.name} and says who wins when a successor exists.`
        };
  },
  population({ catalog, dictionary }, context) {
    let { length } = kept(catalog, context, dictionary);
    return {
      count: length,
      of: "sensitive tables that keep deleted rows",
      sentence: `Deleted rows of ${counted(length, "sensitive table")} can be restored.`
    };
  }
}, kept = (catalog, context, dictionary) => sensitiveRelations(catalog, context, dictionary).map(({ relation }) => relation).filter((relation) => markerOf(relation, context) !== void 0);

// src/rules/deletion/missing-soft-delete.ts
var missingSoftDelete = {
  id: "missing-soft-delete",
  category: "deletion",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete"],
  needs: ["catalog"],
  wants: ["dictionary"],
  docs: {
    title: "Sensitive table without the deletion marker that others have",
    rationale: "Some tables keep deleted rows and this sensitive one does not: one DELETE takes away what the rest of the schema was made to keep.\nLogs, join tables, children that go with a marked parent, and `deletion.hard` are not reported; nothing is with\n`deletion.strategy: hard`.",
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, name text, deleted_at timestamptz);
CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, name text, deleted_at timestamptz);
CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text, deleted_at timestamptz);`
    }
  },
  *check({ catalog, dictionary }, context) {
    let marked = markedRelations(catalog, context), [example] = marked;
    if (example)
      for (let { relation, because } of expected(catalog, context, dictionary)) {
        if (markerOf(relation, context) || isCascadedChild(relation, marked)) continue;
        let { name, type } = context.settings.deletion.marker ?? example.marker.column;
        yield {
          subject: relationSubject(relation),
          message: `Table ${relationLabel(relation)} is sensitive by ${because} and has no deletion marker; ${relationLabel(example.relation)} has ${example.marker.column.name}.`,
          remedy: `ALTER TABLE ${quoteName(relation)} ADD COLUMN ${quoteIdentifier(name)} ${type === "boolean" ? "boolean NOT NULL DEFAULT false" : type ?? "timestamptz"};`
        };
      }
  },
  population({ catalog, dictionary }, context) {
    let { length } = markedRelations(catalog, context).length > 0 ? expected(catalog, context, dictionary) : [], sentence3 = `${length} of ${counted(length, "sensitive table")} ${verb(length, "keeps", "keep")} deleted rows.`;
    return { count: length, of: "sensitive tables", sentence: sentence3 };
  }
};
function expected(catalog, context, dictionary) {
  let { deletion } = context.settings;
  if (deletion.strategy === "hard") return [];
  let declared = catalog.relations.filter((relation) => matchesRelation(deletion.soft, relation)).map((relation) => ({ relation, because: "the configuration" })), names2 = new Set(declared.map(({ relation }) => relationLabel(relation))), sensitive2 = sensitiveRelations(catalog, context, dictionary).filter(
    ({ relation }) => !names2.has(relationLabel(relation)) && !matchesRelation(deletion.hard, relation) && !isLog(relation, context) && joinPair(relation, catalog) === void 0
  );
  return [...declared, ...sensitive2];
}
var isCascadedChild = (relation, marked) => foreignKeys(relation).some(
  (key) => key.onDelete === "cascade" && key.columns.every((column) => findColumn(relation, column)?.isNullable === !1) && marked.some((parent) => isSameRelation(parent.relation, key.references.relation))
);

// src/rules/deletion/mixed-soft-delete.ts
var mixedSoftDelete = {
  id: "mixed-soft-delete",
  category: "deletion",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["soft-delete"],
  needs: ["catalog"],
  docs: {
    title: "Deletion marker of another kind than elsewhere",
    rationale: "When one table says deleted_at and another is_deleted, no filter fits both: a shared query helper, a policy or a report sees deleted\nrows in one of them. The most frequent name, kind and nullability are the convention unless `deletion.marker` names it;\n`deletion.strategy: mixed` declares that both are meant.",
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, is_deleted boolean NOT NULL DEFAULT false);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`
    }
  },
  *check({ catalog }, context) {
    if (context.settings.deletion.strategy === "mixed") return;
    let marked = judged(catalog, context), convention = conventionOf(marked, context);
    if (convention)
      for (let { relation, marker } of marked)
        traits(marker.column, marker.form) !== convention.traits && (yield {
          subject: columnSubject(relation, marker.column.name),
          message: `Table ${relationLabel(relation)} marks deleted rows with ${describe(marker.column)}; ${convention.followers} use ${convention.description}.`,
          remedy: `Replace ${relationLabel(relation)}.${marker.column.name} by ${convention.description}, or declare the second convention with deletion.strategy: mixed.`
        });
  },
  population({ catalog }, context) {
    let { length } = judged(catalog, context);
    return {
      count: length,
      of: "tables with a deletion marker",
      sentence: `${length} of ${counted(length, "table")} with a deletion marker ${verb(length, "uses", "use")} the same one.`
    };
  }
};
function judged(catalog, context) {
  let marked = markedRelations(catalog, context);
  return marked.length > 1 ? marked : [];
}
var traits = ({ name, isNullable }, form) => [name, form, isNullable].join(" "), describe = ({ name, type, isNullable }) => `${name} ${type}${isNullable ? "" : " NOT NULL"}`;
function conventionOf(marked, { settings }) {
  let declared = settings.deletion.marker;
  if (declared && marked.length > 0) {
    let trait = { name: declared.name, type: declared.type ?? "timestamp with time zone", isNullable: !0 }, form = /bool/.test(trait.type) ? "boolean" : typeFamily({ type: serverName(trait.type) }), isNullable = form === "time";
    return {
      traits: traits({ ...trait, isNullable }, form),
      description: describe({ ...trait, isNullable }),
      followers: "tables are said to"
    };
  }
  let counts = /* @__PURE__ */ new Map();
  for (let entry of marked) {
    let key = traits(entry.marker.column, entry.marker.form);
    counts.set(key, [...counts.get(key) ?? [], entry]);
  }
  let [most] = [...counts].sort(([, left], [, right]) => right.length - left.length), [first2] = most?.[1] ?? [];
  if (!most || !first2) return;
  let followers = most[1].length === 1 ? relationLabel(first2.relation) : `${most[1].length} others`;
  return { traits: most[0], description: describe(first2.marker.column), followers };
}
var serverName = (type) => type === "timestamptz" ? "timestamp with time zone" : type;

// src/rules/deletion/repeated-deletion-marker.ts
var FEWEST_MODELS = 3, repeatedDeletionMarker = {
  id: "repeated-deletion-marker",
  category: "deletion",
  severity: "low",
  preset: "strict",
  proof: "static",
  criteria: ["soft-delete"],
  needs: ["models"],
  docs: {
    title: "Deletion marker that each model defines for itself",
    rationale: `Three or more models spell the marker out instead of inheriting it: they will differ one day in type, default or filter, and a
query helper has nothing to hold on to. A base model or mixin is the one place.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_tables.up.sql": `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
          "models.sql": `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);
-- own deletion markers: Company, Job, Resume`
        }
      },
      good: {
        files: {
          "migrations/0001_tables.up.sql": `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`,
          "models.sql": `CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);
CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);`
        }
      }
    }
  },
  *check({ models }) {
    let { ownMarkers } = models.deletion;
    if (ownMarkers.length < FEWEST_MODELS) return;
    let [first2 = ""] = ownMarkers, location = [...models.classes.values()].find(({ name }) => name === first2)?.location;
    yield {
      subject: { kind: "model", name: first2 },
      message: `${counted(ownMarkers.length, "model")} define the deletion marker each for itself: ${listed(ownMarkers)}.`,
      remedy: "Move the marker, and the filter that hides deleted rows, into a base model or mixin.",
      ...location && { location }
    };
  }
};

// src/rule/page-columns.ts
function pageRelations({ dictionary, catalog, models }) {
  let database = byName(catalog), model = models ? byName(models.catalog) : /* @__PURE__ */ new Map();
  return dictionary.pages.filter((page) => !page.isPlanned).map((page) => {
    let key = `${page.schema}.${page.relation}`, [inDatabase, inModel] = [database.get(key), model.get(key)];
    return { page, ...inDatabase && { database: inDatabase }, ...inModel && { model: inModel } };
  });
}
function pageColumns(sources) {
  return pageRelations(sources).flatMap(
    (pair2) => pair2.page.columns.map((column) => {
      let inDatabase = pair2.database && findColumn(pair2.database, column.name), inModel = pair2.model && findColumn(pair2.model, column.name);
      return { ...pair2, column, ...inDatabase && { inDatabase }, ...inModel && { inModel } };
    })
  );
}
var pageSubject = ({ file, relation }, column) => ({
  kind: "page",
  page: file,
  relation,
  ...column !== void 0 && { column }
}), byName = ({ relations }) => new Map(relations.map((relation) => [`${relation.schema}.${relation.name}`, relation]));

// src/rule/source-words.ts
var databaseWords = ({ isSalvaged }) => isSalvaged ? "the schema that the migrations mean to build" : "the database", columnLabel = (relation, column) => `${relationLabel(relation)}.${column}`;
function contradiction(saying, context) {
  let { page, database, model } = saying, server = databaseWords(context);
  return database === void 0 ? `${page} on the page; the model says ${model ?? "nothing"}` : model === void 0 ? `${page} on the page; ${server} says ${database}` : model === database ? `${page} on the page; the model and ${server} say ${database}` : `${page} on the page; the model says ${model}, ${server} says ${database}`;
}

// src/rules/documentation/misdocumented-default.ts
var misdocumentedDefault = {
  id: "misdocumented-default",
  category: "documentation",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns"],
  needs: ["catalog", "full-catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Page and database disagree on a default",
    rationale: 'Rows that leave the column out do not get the value that the page promises. Casts, quotes and spellings (`now()`, `CURRENT_TIMESTAMP`)\nare set aside; a default that the model declares counts, too. Words such as "auto" or "generated" claim nothing.',
    examples: {
      bad: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Default |
|---|---|---|
| id | uuid | |
| status | text | draft |
`
        }
      },
      good: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Default |
|---|---|---|
| id | uuid | |
| status | text | pending |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let found of statedColumns(sources)) {
      if (agrees(found)) continue;
      let { page, column, inDatabase, inModel } = found, saying = {
        page: column.default ?? "",
        database: inDatabase && words2(inDatabase),
        model: inModel && words2(inModel)
      };
      yield {
        subject: pageSubject(page, column.name),
        message: `The default of ${page.relation}.${column.name} is ${contradiction(saying, context)}.`,
        remedy: `Correct the row in ${page.file}, or change the default.`,
        location: column.location
      };
    }
  },
  population(sources) {
    let columns = statedColumns(sources), sentence3 = `${columns.filter(agrees).length} of ${counted(columns.length, "documented default")} agree with the database.`;
    return { count: columns.length, of: "documented defaults", sentence: sentence3 };
  }
}, statedColumns = (sources) => pageColumns(sources).filter(
  ({ column, inDatabase, inModel }) => column.default !== void 0 && (inDatabase ?? inModel)
);
function agrees({ column, inDatabase, inModel }) {
  let stated = plainDefault(column.default ?? "");
  return [inDatabase, inModel].some(
    (side) => side !== void 0 && (isMade(side) || plainDefault(words2(side)) === stated)
  );
}
var isMade = ({ identity: identity2, generated }) => identity2 !== void 0 || generated !== void 0, words2 = ({ default: value }) => value ?? "no default";

// src/rules/documentation/misdocumented-key.ts
var misdocumentedKey = {
  id: "misdocumented-key",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "clean-validation"],
  needs: ["catalog", "dictionary"],
  docs: {
    title: "Page promises a key or index that the database lacks",
    rationale: `Whoever relies on the page expects that duplicates and orphans are refused, and nothing refuses them. Compared are primary keys, unique
keys, foreign keys with their delete action, and indexes. Sentences with "if", "optional" or "planned" are intentions.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text);",
          "docs/schema/jobs.md": `# jobs

| Column | Type | Notes |
|---|---|---|
| id | uuid PK | |
| url | text UNIQUE | |
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text UNIQUE);",
          "docs/schema/jobs.md": `# jobs

| Column | Type | Notes |
|---|---|---|
| id | uuid PK | |
| url | text UNIQUE | |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let { page, claim } of allClaims(sources))
      claim.fault !== void 0 && (yield {
        subject: pageSubject(page, claim.column),
        message: `${claim.words} on its page; ${databaseWords(context)} ${claim.fault}.`,
        remedy: `Correct ${page.file}, or create what it promises.`,
        location: claim.location
      });
  },
  population(sources) {
    let claims = allClaims(sources), sentence3 = `${claims.filter(({ claim }) => claim.fault === void 0).length} of ${counted(claims.length, "documented key and index", "documented keys and indexes")} exist.`;
    return { count: claims.length, of: "documented keys and indexes", sentence: sentence3 };
  }
};
function allClaims(sources) {
  return pageRelations(sources).flatMap(
    ({ page, database }) => database ? claimsOf(page, database).map((claim) => ({ page, claim })) : []
  );
}
function claimsOf(page, relation) {
  let existing2 = new Set(relation.columns.map(({ name }) => name)), known = ({ columns }) => columns.every((column) => existing2.has(column));
  return [
    ...page.columns.filter(({ name }) => existing2.has(name)).flatMap((column) => columnClaims(column, relation)),
    ...page.uniqueKeys.filter(known).map((key) => uniqueClaim(relation, key.columns, key.location)),
    ...(page.indexes ?? []).filter(known).map((index) => indexClaim(relation, index))
  ];
}
function columnClaims(column, relation) {
  let name = `${relation.name}.${column.name}`, at = { column: column.name, location: column.location }, isKey = primaryKey(relation)?.columns.includes(column.name) === !0;
  return [
    ...column.isPrimaryKey ? [{ words: `Column ${name} is the primary key`, ...at, ...!isKey && { fault: "has it in no primary key" } }] : [],
    ...column.isUnique ? [{ ...uniqueClaim(relation, [column.name], column.location), ...at }] : [],
    ...column.references ? [
      {
        words: `Column ${name} references ${column.references.relation}`,
        ...at,
        ...referenceFault(column, relation)
      }
    ] : []
  ];
}
function uniqueClaim(relation, columns, location) {
  let isUnique = uniqueKeys(relation).some((key) => key.expressions.length === 0 && isSameSet(key.columns, columns));
  return { words: `${relation.name} (${columns.join(", ")}) is unique`, location, ...!isUnique && { fault: "has no unique key on it" } };
}
function referenceFault({ name, references: references2 }, relation) {
  let key = foreignKeyOf(relation, name);
  if (!key || !references2) return { fault: "has no foreign key on it" };
  let toNamed = foreignKeys(relation).filter((one) => one.columns.includes(name)).find((one) => one.references.relation.name === references2.relation);
  return toNamed ? references2.onDelete === void 0 || references2.onDelete === toNamed.onDelete ? {} : { fault: `deletes with ${toNamed.onDelete.toUpperCase()}, not ${references2.onDelete.toUpperCase()}` } : { fault: `references ${key.references.relation.name}` };
}
function indexClaim(relation, { columns, method, location }) {
  let exists = relation.indexes.some(
    (index) => (method === void 0 || index.method === method) && columns.every((column, position) => index.keys[position]?.column === column)
  );
  return { words: `${relation.name} (${columns.join(", ")}) has an index${method === void 0 ? "" : ` (${method})`}`, location, ...!exists && { fault: "has none" } };
}
var isSameSet = (left, right) => left.length === right.length && left.every((one) => right.includes(one));

// src/rules/documentation/misdocumented-nullability.ts
var misdocumentedNullability = {
  id: "misdocumented-nullability",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "clean-validation"],
  needs: ["catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Page and database disagree on NULL",
    rationale: `Code that trusts "required" breaks on the first NULL, and code that trusts "nullable" sends one that the database refuses. A page that is
silent (a blank cell, no such column) claims nothing.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, body text);",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Null |
|---|---|---|
| id | uuid | no |
| body | text | no |
`
        }
      },
      good: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, body text);",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Null |
|---|---|---|
| id | uuid | no |
| body | text | yes |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let found of statedColumns2(sources)) {
      let { page, column, inDatabase, inModel } = found;
      if (column.isNullable === actual(found)) continue;
      let saying = {
        page: words3(column.isNullable),
        database: inDatabase && words3(inDatabase.isNullable),
        model: inModel && words3(inModel.isNullable)
      };
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} is ${contradiction(saying, context)}.`,
        remedy: `Correct the row in ${page.file}, or change the column.`,
        location: column.location
      };
    }
  },
  population(sources) {
    let columns = statedColumns2(sources), sentence3 = `${columns.filter((found) => found.column.isNullable === actual(found)).length} of ${counted(columns.length, "statement")} of pages on NULL agree with the database.`;
    return { count: columns.length, of: "statements on NULL", sentence: sentence3 };
  }
}, statedColumns2 = (sources) => pageColumns(sources).filter((found) => found.column.isNullable !== void 0 && actual(found) !== void 0), actual = ({ inDatabase, inModel }) => (inDatabase ?? inModel)?.isNullable, words3 = (isNullable) => isNullable ? "nullable" : "NOT NULL";

// src/rules/documentation/misdocumented-type.ts
var misdocumentedType = {
  id: "misdocumented-type",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "clean-validation"],
  needs: ["catalog", "full-catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Page and database disagree on a type",
    rationale: 'A client that is written from the page sends values that the column refuses, or reads them as something else. Both sides are compared in\nthe server\'s own words, so `int4` and `integer` agree. Words for a whole family ("string", "number", "json", "datetime") agree with\neach of its types, and a page that omits length or precision contradicts none. A cell that PostgreSQL cannot read as a type is low.',
    examples: {
      bad: {
        files: {
          "migrations/0001_matches.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, llm_score numeric(5,2));",
          "docs/schema/matches.md": `# matches

| Column | Type |
|---|---|
| id | uuid |
| llm_score | int |
`
        }
      },
      good: {
        files: {
          "migrations/0001_matches.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, llm_score numeric(5,2));",
          "docs/schema/matches.md": `# matches

| Column | Type |
|---|---|
| id | uuid |
| llm_score | numeric |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let { found, type } of typedColumns(sources)) {
      let verdict = judge(found, type, sources);
      if (verdict === "agrees") continue;
      let { page, column, inDatabase, inModel } = found, name = `${page.relation}.${column.name}`, subject = pageSubject(page, column.name), [database, model] = [inDatabase?.type, inModel?.type];
      if (verdict === "unreadable") {
        let message = `Type "${type.written}" of column ${name} on its page is none that PostgreSQL knows.`;
        yield { subject, message, severity: "low", location: column.location };
        continue;
      }
      yield {
        subject,
        message: `Column ${name} is ${contradiction({ page: type.written, database, model }, context)}.`,
        remedy: `Write ${database ?? model} in ${page.file}, or change the column.`,
        location: column.location
      };
    }
  },
  population(sources) {
    let columns = typedColumns(sources), sentence3 = `${columns.filter(({ found, type }) => judge(found, type, sources) === "agrees").length} of ${counted(columns.length, "documented type")} agree with the database.`;
    return { count: columns.length, of: "documented types", sentence: sentence3 };
  }
};
function typedColumns(sources) {
  return pageColumns(sources).flatMap((found) => {
    let { type } = found.column;
    return type && (found.inDatabase ?? found.inModel) ? [{ found, type }] : [];
  });
}
function judge({ inDatabase, inModel }, type, sources) {
  let actual2 = inDatabase?.type ?? inModel?.type ?? "";
  if (type.candidates.length === 0) return "unreadable";
  let catalog = inDatabase ? sources.catalog : sources.models?.catalog ?? sources.catalog;
  return isDocumentedType(type, actual2, catalog) ? "agrees" : "differs";
}

// src/rules/documentation/misdocumented-values.ts
var misdocumentedValues = {
  id: "misdocumented-values",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "checked-values", "clean-validation"],
  needs: ["full-catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Page and database disagree on the values of a column",
    rationale: 'A value that the page offers is refused, or a value that rows hold is on no list; a different case is a different value. Compared is a\nclosed list with the labels of an enum or the words of a CHECK. Lists with "e.g." or "\u2026" claim nothing; a column that accepts anything is\nthe business of `unchecked-status`.',
    examples: {
      bad: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('pending', 'accepted')));",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Notes |
|---|---|---|
| id | uuid | |
| status | text | PENDING \\| ACCEPTED |
`
        }
      },
      good: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('pending', 'accepted')));",
          "docs/schema/reviews.md": `# reviews

| Column | Type | Notes |
|---|---|---|
| id | uuid | |
| status | text | pending \\| accepted |
`
        }
      }
    }
  },
  *check({ "full-catalog": catalog, ...sources }, context) {
    for (let { found, stated, actual: actual2 } of statedLists({ catalog, ...sources })) {
      let difference2 = differenceOf(stated, actual2.values);
      if (difference2 === void 0) continue;
      let { page, column } = found, by = actual2.by.kind === "enum" ? `enum ${actual2.by.type}` : actual2.by.constraint;
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} takes ${listed(stated, 6)} on its page; ${databaseWords(context)} (${by}) ${difference2}.`,
        remedy: `Write ${actual2.values.map((value) => `\`${value}\``).join(", ")} in ${page.file}, or change the list in a migration.`,
        location: column.location
      };
    }
  },
  population({ "full-catalog": catalog, ...sources }) {
    let lists = statedLists({ catalog, ...sources }), sentence3 = `${lists.filter(({ stated, actual: actual2 }) => differenceOf(stated, actual2.values) === void 0).length} of ${counted(lists.length, "documented list")} of values agree with the database.`;
    return { count: lists.length, of: "documented lists of values", sentence: sentence3 };
  }
};
function statedLists(sources) {
  return pageColumns(sources).flatMap((found) => {
    let { column, database, inDatabase } = found, actual2 = database && inDatabase ? closedValues(sources.catalog, database, inDatabase) : void 0;
    return column.values && actual2 ? [{ found, stated: column.values, actual: actual2 }] : [];
  });
}
function differenceOf(stated, actual2) {
  let refused2 = stated.filter((value) => !actual2.includes(value)), unlisted = actual2.filter((value) => !stated.includes(value)), spelled = refused2.filter((value) => actual2.some((other) => other.toLowerCase() === value.toLowerCase()));
  return refused2.length === 0 && unlisted.length === 0 ? void 0 : spelled.length === refused2.length && spelled.length === unlisted.length ? `spells them ${listed(actual2, 6)}` : [
    ...refused2.length > 0 ? [`refuses ${listed(refused2, 6)}`] : [],
    ...unlisted.length > 0 ? [`takes ${listed(unlisted, 6)}, too`] : []
  ].join(" and ");
}

// src/catalog/naming/near-name.ts
function nearName(name, candidates) {
  return candidates.map((candidate) => ({ candidate, distance: distanceOf(telling(name), telling(candidate)) })).filter(({ candidate, distance }) => distance <= 0.4 || distance <= 0.7 && sharesWord(name, candidate)).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
var emptyWords = /* @__PURE__ */ new Set([
  "id",
  "at",
  "by",
  "is",
  "has",
  "of",
  "to",
  "on",
  "date",
  "time",
  "name",
  "type",
  "url",
  "json",
  "text"
]);
function telling(name) {
  let words4 = name.split("_").filter((word) => !emptyWords.has(word));
  return words4.length > 0 ? words4.join("_") : name;
}
var distanceOf = (left, right) => editDistance(left, right) / Math.max(left.length, right.length);
function sharesWord(left, right) {
  let words4 = new Set(left.split("_").filter((word) => word.length > 2 && !emptyWords.has(word)));
  return right.split("_").some((word) => words4.has(word));
}
function editDistance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, position) => position);
  for (let i = 1; i <= left.length; i += 1) {
    let next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      let substitution = (row[j - 1] ?? 0) + +(left[i - 1] !== right[j - 1]);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

// src/rules/documentation/phantom-column.ts
var phantomColumn = {
  id: "phantom-column",
  category: "documentation",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "clean-validation"],
  needs: ["catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Documented column that does not exist",
    rationale: `Whoever writes a query from the page gets an error, or the feature that the page describes was never built. The finding says who lacks
the column: the model, the database, or both; and names an undocumented column that it may have become. Tables without a model are
compared with the database alone.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY);",
          "docs/schema/resumes.md": `# resumes

| Column | Type |
|---|---|
| id | uuid |
| version | int |
`
        }
      },
      good: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int NOT NULL);",
          "docs/schema/resumes.md": `# resumes

| Column | Type |
|---|---|
| id | uuid |
| version | int |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let found of ofExistingRelations(sources)) {
      let who = lacking(found, context);
      if (who === void 0) continue;
      let { page, column } = found, renamed = found.inDatabase ? void 0 : nearName(column.name, undocumented(found));
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} is on its page; ${who}${renamed === void 0 ? "" : `; it may have become ${renamed}`}.`,
        remedy: renamed === void 0 ? remedy4(found) : `Rename the row in ${page.file} to ${renamed}, if that is what it became.`,
        location: column.location
      };
    }
  },
  population(sources, context) {
    let columns = ofExistingRelations(sources), sentence3 = `${columns.filter((found) => lacking(found, context) === void 0).length} of ${counted(columns.length, "documented column")} exist.`;
    return { count: columns.length, of: "documented columns", sentence: sentence3 };
  }
}, ofExistingRelations = (sources) => pageColumns(sources).filter(({ database, model }) => database ?? model);
function lacking({ database, model, inDatabase, inModel }, context) {
  let server = databaseWords(context);
  if (!database) return inModel ? void 0 : "the model does not have it";
  if (!model) return inDatabase ? void 0 : `${server} does not have it`;
  if (!(inDatabase && inModel))
    return inDatabase ? `${server} has it, the model does not` : inModel ? `the model has it, ${server} does not` : `neither the model nor ${server} has it`;
}
function undocumented({ page, database }) {
  let documented = new Set(page.columns.map(({ name }) => name));
  return (database?.columns ?? []).flatMap(({ name }) => documented.has(name) ? [] : [name]);
}
function remedy4({ page, column, database, model, inDatabase, inModel }) {
  let missing = [...model && !inModel ? ["the model"] : [], ...database && !inDatabase ? ["a migration"] : []];
  return `Add ${column.name} in ${missing.join(" and ")}, or take the row out of ${page.file}.`;
}

// src/rules/documentation/phantom-relation.ts
var phantomRelation = {
  id: "phantom-relation",
  category: "documentation",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "dictionary"],
  wants: ["models", "replay"],
  docs: {
    title: "Page of a table that does not exist",
    rationale: "People write queries and plan work against a table that is not there. The finding says whether the table ever existed in the migrations\nand which revision dropped it. Pages marked `status: planned` describe the future and are left alone.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
`,
          "docs/schema/saved_searches.md": `# saved_searches

| Column | Type |
|---|---|
| id | uuid |
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
`,
          "docs/schema/saved_searches.md": `---
status: planned
---
# saved_searches

| Column | Type |
|---|---|
| id | uuid |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let { page, database, model } of pageRelations(sources)) {
      if (database || model) continue;
      let dropped = sources.replay && revisionThatDropped(sources.replay, page);
      yield {
        subject: pageSubject(page),
        message: `Page ${page.title} describes table ${page.relation}, which ${lacking2(sources.models !== void 0, context)}${dropped === void 0 ? "" : `; revision ${dropped} dropped it`}.`,
        remedy: `Remove ${page.file}, correct its heading, or mark it with \`status: planned\` in its front matter.`,
        location: page.location
      };
    }
  },
  population(sources) {
    let pages = pageRelations(sources), good = pages.filter(({ database, model }) => database ?? model).length;
    return {
      count: pages.length,
      of: "pages",
      sentence: `${good} of ${counted(pages.length, "page")} describe a table that exists.`
    };
  }
}, lacking2 = (hasModels, context) => hasModels ? `neither ${databaseWords(context)} nor the models have` : `${databaseWords(context)} does not have`;
function revisionThatDropped({ steps }, page) {
  let existed = !1;
  for (let step of steps) {
    if (step.pass !== "up" || step.status !== "applied") continue;
    let exists = step.after.relations.some(({ schema, name }) => schema === page.schema && name === page.relation);
    if (existed && !exists) return step.revision;
    existed = exists;
  }
}

// src/rules/documentation/stale-reference.ts
var staleReference = {
  id: "stale-reference",
  category: "documentation",
  severity: "low",
  preset: "recommended",
  proof: "static",
  criteria: [],
  needs: ["catalog", "repository"],
  wants: ["dictionary", "models", "replay"],
  docs: {
    title: "Document that names a table or column that does not exist",
    rationale: `README and architecture pages are what newcomers read first. Names in SQL and in entity diagrams count, and names in code style that stand
beside the word "table"; a bare name in code style counts only if the migrations once had it, and then the finding is medium. A column counts
where its table exists. Tables that a page plans are left alone.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/ARCHITECTURE.md": "# Architecture\n\n```sql\nSELECT * FROM saved_searches;\n```\n"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/ARCHITECTURE.md": "# Architecture\n\n```sql\nSELECT * FROM jobs;\n```\n"
        }
      }
    }
  },
  *check(sources, context) {
    for (let { reference, fault, wasThere } of judged2(sources, context)) {
      if (fault === void 0) continue;
      let { name, column, location } = reference, label2 = column === void 0 ? name : `${name}.${column}`, past = wasThere ? "; the migrations once had it" : "";
      yield {
        subject: { kind: "page", page: location.file, relation: name, ...column !== void 0 && { column } },
        message: `${location.file} names ${fault} ${label2}, which ${databaseWords(context)} does not have${past}.`,
        remedy: `Correct ${location.file}, or say there that it is planned.`,
        severity: wasThere ? "medium" : "low",
        location
      };
    }
  },
  population(sources, context) {
    let references2 = judged2(sources, context), sentence3 = `${references2.filter(({ fault }) => fault === void 0).length} of ${counted(references2.length, "name")} of tables and columns in other documents exist.`;
    return { count: references2.length, of: "names in other documents", sentence: sentence3 };
  }
};
function judged2(sources, { toolRelations }) {
  if (sources.repository.references.length === 0) return [];
  let find = relationFinder(sources), past = earlierNames(sources.replay), plannedPages = sources.dictionary?.pages.filter(({ isPlanned }) => isPlanned) ?? [], known = /* @__PURE__ */ new Set([...plannedPages.map(({ relation }) => relation), ...toolRelations]), isAboutUs = pagesAboutUs(sources.repository, find);
  return sources.repository.references.filter(({ name }) => !known.has(name)).flatMap((reference) => {
    let relation = find(reference.name);
    if (relation) return [judgeColumn(reference, relation, past, sources.models)];
    let wasThere = past.has(reference.name), isTable = reference.context === "table" && reference.column === void 0 && isAboutUs(reference);
    return wasThere || isTable ? [{ reference, fault: "table", wasThere }] : [];
  });
}
function judgeColumn(reference, relation, past, models) {
  let { column } = reference;
  if (column === void 0) return { reference, wasThere: !1 };
  let exists = findColumn(relation, column) !== void 0 || isModelled(models, relation, column);
  return { reference, wasThere: past.has(`${relation.name}.${column}`), ...!exists && { fault: "column" } };
}
function relationFinder({ catalog, models }) {
  let relations = [...catalog.relations, ...models?.catalog.relations ?? []], exact = /* @__PURE__ */ new Map();
  for (let relation of relations.toReversed()) exact.set(relation.name.toLowerCase(), relation);
  let known = /* @__PURE__ */ new Map(), search = (name) => {
    let ofClass = [...models?.classes ?? []].find(
      ([, { name: className }]) => className.toLowerCase() === name.toLowerCase()
    );
    if (ofClass) return relations.find((relation) => `${relation.schema}.${relation.name}` === ofClass[0]);
    let tokens = nameTokens(name);
    return relations.find((relation) => isSameName(nameTokens(relation.name), tokens));
  };
  return (name) => {
    let found = exact.get(name.toLowerCase());
    return found || (known.has(name) || known.set(name, search(name)), known.get(name));
  };
}
function pagesAboutUs({ references: references2 }, find) {
  let tables8 = references2.filter(({ context }) => context === "table"), ours = new Set(tables8.filter(({ name }) => find(name)).map(({ location }) => location.file));
  return ({ location }) => ours.size === 0 || ours.has(location.file);
}
function earlierNames(replay) {
  let ups = (replay?.steps ?? []).flatMap(
    (step) => step.pass === "up" && step.status === "applied" ? [step.after] : []
  ), relations = new Set(ups.flatMap((catalog) => catalog.relations));
  return new Set(
    [...relations].flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column.name}`)])
  );
}
var isModelled = (models, { schema, name }, column) => models?.catalog.relations.some(
  (relation) => relation.schema === schema && relation.name === name && findColumn(relation, column) !== void 0
) ?? !1;

// src/rules/documentation/undocumented-column.ts
var undocumentedColumn = {
  id: "undocumented-column",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "clean-validation"],
  needs: ["catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Column that the page of its table leaves out",
    rationale: "A page that lists most columns is believed to list all of them. Pages that say they are partial (`partial: true` in the front matter, or\n`dictionary.partial`), rows that are struck through, and planned pages are left alone.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
| title | text |
`
        }
      }
    }
  },
  *check(sources, context) {
    for (let { pair: pair2, column, isDocumented } of columnsOfPages(sources, context)) {
      let relation = pair2.database ?? pair2.model;
      isDocumented || !relation || (yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${columnLabel(relation, column.name)} (${column.type}) is missing on its page.`,
        remedy: `Run \`schema-audit docs --write\`: it adds the row to ${pair2.page.file}.`,
        location: pair2.page.location
      });
    }
  },
  population(sources, context) {
    let columns = columnsOfPages(sources, context), sentence3 = `${columns.filter(({ isDocumented }) => isDocumented).length} of ${counted(columns.length, "column")} of documented tables are on their page.`;
    return { count: columns.length, of: "columns of documented tables", sentence: sentence3 };
  }
};
function columnsOfPages(sources, { settings }) {
  return settings.dictionary.partial ? [] : pageRelations(sources).filter(({ page }) => !page.isPartial).flatMap((pair2) => {
    let { columns, struckColumns = [] } = pair2.page, named2 = /* @__PURE__ */ new Set([...columns.map(({ name }) => name), ...struckColumns]);
    return ((pair2.database ?? pair2.model)?.columns ?? []).map((column) => ({ pair: pair2, column, isDocumented: named2.has(column.name) }));
  });
}

// src/rules/documentation/undocumented-evolution-policy.ts
var undocumentedEvolutionPolicy = {
  id: "undocumented-evolution-policy",
  category: "documentation",
  severity: "low",
  preset: "strict",
  proof: "static",
  criteria: [],
  needs: ["repository"],
  docs: {
    title: "No page says how the schema changes",
    rationale: `Who may write a migration, what it has to look like and who runs it is then a matter of memory, and every newcomer finds another way.
One heading about migrations or schema evolution with a sentence below it suffices, in README, CONTRIBUTING or docs; a bare command
does not.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "README.md": `# Job search

Finds jobs.

## Migrations

\`\`\`sh
make migrate
\`\`\`
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "README.md": `# Job search

Finds jobs.

## Migrations

Every change of the schema is a new file; released files are never edited. A column goes in two releases.
`
        }
      }
    }
  },
  *check({ repository }) {
    repository.evolutionPages.length > 0 || (yield {
      subject: { kind: "page", page: "CONTRIBUTING.md" },
      message: "No page says how the schema changes.",
      remedy: 'Add a section "Schema changes" to CONTRIBUTING.md: who writes migrations, how they are reviewed, in how many steps a column goes.'
    });
  },
  population({ repository }) {
    let [first2] = repository.evolutionPages, sentence3 = `${first2?.file ?? "No page"} says how the schema changes.`;
    return { count: repository.evolutionPages.length, of: "pages about schema changes", sentence: sentence3 };
  }
};

// src/rule/model-pairs.ts
function relationPairs({ catalog, models }) {
  let modelled2 = new Map(models.catalog.relations.map((relation) => [keyOf(relation), relation]));
  return storedRelations(catalog).flatMap((database) => {
    let model = modelled2.get(keyOf(database));
    return model ? [{ database, model }] : [];
  });
}
function columnPairs(sources) {
  return relationPairs(sources).flatMap(
    (pair2) => pair2.model.columns.flatMap((inModel) => {
      let inDatabase = findColumn(pair2.database, inModel.name), key = `${keyOf(pair2.model)}.${inModel.name}`;
      if (!inDatabase || sources.models.silent.has(key)) return [];
      let location = modelLocation(sources.models, pair2.model, inModel.name);
      return [{ ...pair2, inDatabase, inModel, ...location && { location } }];
    })
  );
}
function modelLocation({ classes, columns }, relation, column) {
  return (column === void 0 ? void 0 : columns.get(`${keyOf(relation)}.${column}`)) ?? classes.get(keyOf(relation))?.location;
}
function modelClause({ classes }, relation, verb2) {
  let name = classes.get(keyOf(relation))?.name;
  return name === void 0 ? `The models ${verb2}` : `Model ${name} ${verb2 === "have" ? "has" : `${verb2}s`}`;
}
var keyOf = ({ schema, name }) => `${schema}.${name}`;

// src/rules/documentation/undocumented-relation.ts
var undocumentedRelation = {
  id: "undocumented-relation",
  category: "documentation",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-relations", "clean-validation"],
  needs: ["catalog", "dictionary"],
  wants: ["models"],
  docs: {
    title: "Table without a page",
    rationale: "Whoever looks the table up in the data dictionary finds nothing, and what its columns mean stays in the heads of its authors. Join,\nlog, session and credential tables, and tables that no model describes, are medium. Partitions, tables of the migration tool and\n`dictionary.exempt` need no page.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

| Column | Type |
|---|---|
| id | uuid |
`,
          "docs/schema/companies.md": `# companies

| Column | Type |
|---|---|
| id | uuid |
`
        }
      }
    }
  },
  *check(sources, context) {
    let documented = documentedKeys(sources.dictionary);
    for (let { relation, isModelled: isModelled2 } of declaredRelations(sources, context)) {
      if (documented.has(keyOf(relation))) continue;
      let unreadable2 = unreadablePage(sources.dictionary, relation), location = unreadable2?.location ?? (sources.models && modelLocation(sources.models, relation));
      yield {
        subject: relationSubject(relation),
        message: unreadable2 ? `Table ${relationLabel(relation)} has no readable page: ${unreadable2.page}: ${unreadable2.reason}.` : `Table ${relationLabel(relation)} has no page in ${sources.dictionary.directory}.`,
        remedy: "Run `schema-audit docs --write`: it creates the page from the database; then say what the columns mean.",
        severity: severityOf2(relation, isModelled2, sources.catalog),
        ...location && { location }
      };
    }
  },
  population(sources, context) {
    let documented = documentedKeys(sources.dictionary), relations = declaredRelations(sources, context), sentence3 = `${relations.filter(({ relation }) => documented.has(keyOf(relation))).length} of ${counted(relations.length, "table")} have a page.`;
    return { count: relations.length, of: "tables", sentence: sentence3 };
  }
}, documentedKeys = ({ pages }) => new Set(pages.filter((page) => !page.isPlanned).map((page) => `${page.schema}.${page.relation}`));
function declaredRelations({ catalog, models }, { settings }) {
  let migrated = storedRelations(catalog), modelled2 = models ? storedRelations(models.catalog) : [], modelKeys = new Set(modelled2.map(keyOf)), migratedKeys = new Set(migrated.map(keyOf));
  return [...migrated, ...modelled2.filter((relation) => !migratedKeys.has(keyOf(relation)))].filter((relation) => !matchesRelation(settings.dictionary.exempt, relation)).map((relation) => ({ relation, isModelled: models === void 0 || modelKeys.has(keyOf(relation)) }));
}
var unreadablePage = ({ unreadable: unreadable2 }, { name }) => unreadable2.find(({ page }) => page.slice(page.lastIndexOf("/") + 1).toLowerCase() === `${name}.md`);
function severityOf2(relation, isModelled2, catalog) {
  return isLogLike(relation) || isAccess(relation) || joinPair(relation, catalog) !== void 0 || !isModelled2 ? "medium" : "high";
}
var accessWords = new Set(
  "user,auth,login,refresh,access,api,web,account,member,admin,password,oauth,reset,verification".split(",")
), isAccess = (relation) => isInfrastructure(relation) && nameTokens(relation.name).slice(0, -1).every((token2) => accessWords.has(token2));

// src/rules/documentation/unreadable-page.ts
var unreadablePage2 = {
  id: "unreadable-page",
  category: "documentation",
  severity: "medium",
  preset: "recommended",
  proof: "static",
  criteria: ["documented-relations", "clean-validation"],
  needs: ["dictionary"],
  docs: {
    title: "Page that could not be read",
    rationale: `A page that cannot be read is compared with nothing, so it may say anything. Reported is a file in the dictionary folder without a column
table, and the second of two pages of one table. README and index files are no pages.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

The jobs that were scraped.
`,
          "schema-audit.yml": `dictionary:
  paths: [docs/schema]
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "docs/schema/jobs.md": `# jobs

The jobs that were scraped.

| Column | Type |
|---|---|
| id | uuid |
`
        }
      }
    }
  },
  *check({ dictionary }) {
    for (let { page, reason, location } of dictionary.unreadable)
      yield {
        subject: { kind: "page", page },
        message: `Page ${page} could not be read: ${reason}.`,
        remedy: "Give it a table with the headers Column and Type, or move it out of the folder of the pages.",
        location
      };
  },
  population({ dictionary }) {
    let files3 = new Set(dictionary.pages.map(({ file }) => file)), count = files3.size + dictionary.unreadable.length;
    return { count, of: "pages", sentence: `${files3.size} of ${counted(count, "page")} could be read.` };
  }
};

// src/rules/extensions/unavailable-extension.ts
var unavailableExtension = {
  id: "unavailable-extension",
  category: "extensions",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["history", "replay"],
  docs: {
    title: "An extension that this engine does not have",
    rationale: "What the migrations build with it could not be built here, so it was not examined, and criteria that ask for the whole chain are not assessed. It says nothing about the migration: another PostgreSQL has the extension.",
    examples: {
      bad: {
        files: {
          "migrations/0001_places.sql": `CREATE EXTENSION postgis;
CREATE TABLE job_places (id bigint PRIMARY KEY, place geography NOT NULL);
`
        }
      },
      good: {
        files: {
          "migrations/0001_places.sql": `CREATE TABLE job_places (id bigint PRIMARY KEY, latitude numeric NOT NULL, longitude numeric NOT NULL);
`
        }
      }
    }
  },
  *check({ history, replay }) {
    let faults = chainFaults(replay);
    for (let chainFault of firstOfEach(faults)) {
      let { extension = "", revision, fault } = chainFault, consequences = faults.filter((other) => other.after?.extension === extension);
      yield {
        subject: { kind: "extension", name: extension },
        message: `Migration ${revision} needs the extension ${extension}, which the engine of this audit does not have.`,
        remedy: `Run the audit on a PostgreSQL that has ${extension}: schema-audit audit --database-url postgresql://\u2026`,
        location: fault.location ?? history.migrations.find((migration) => migration.revision === revision)?.location ?? { file: "" },
        details: [
          `The server said: ${fault.message}`,
          ...consequences.map((other) => `Not built in ${other.revision} because of it: ${other.fault.message}`)
        ]
      };
    }
  }
};
function firstOfEach(faults) {
  let seen = /* @__PURE__ */ new Set();
  return faults.filter(({ extension }) => extension !== void 0 && !seen.has(extension) && seen.add(extension));
}

// src/rules/history/broken-chain.ts
var ini = `[alembic]
script_location = alembic
`, env = `from alembic import context
`, companies = `"""Companies"""
from alembic import op
revision = "0001"
down_revision = None
def upgrade():
    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE companies")
`, jobsAfter = (parent) => `"""Jobs"""
from alembic import op
revision = "0003"
down_revision = "${parent}"
def upgrade():
    op.execute("CREATE TABLE jobs (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE jobs")
`, brokenChain = {
  id: "broken-chain",
  category: "history",
  severity: "critical",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "A chain with a missing parent, a cycle or a second root",
    rationale: "The tool refuses to order such migrations, or applies only a part of them. Not reported: roots that `migrations.bases` names, and roots with a branch label of their own.",
    examples: {
      bad: {
        files: {
          "alembic.ini": ini,
          "alembic/env.py": env,
          "alembic/versions/0001_companies.py": companies,
          "alembic/versions/0003_jobs.py": jobsAfter("0002")
        }
      },
      good: {
        files: {
          "alembic.ini": ini,
          "alembic/env.py": env,
          "alembic/versions/0001_companies.py": companies,
          "alembic/versions/0003_jobs.py": jobsAfter("0001")
        }
      }
    }
  },
  *check({ history }, { settings }) {
    let labelled = new Set(
      history.migrations.filter(({ labels }) => (labels?.length ?? 0) > 0).map(({ revision }) => revision)
    );
    for (let fault of history.faults) {
      if (fault.kind === "second-base" && labelled.has(fault.revision)) continue;
      let told = tell(fault, settings);
      told && (yield { subject: { kind: "migration", revision: told.revision }, ...told.observation });
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: "migrations",
    sentence: `${history.migrations.length} migrations form one chain.`
  })
};
function tell(fault, settings) {
  switch (fault.kind) {
    case "missing-parent":
      return {
        revision: fault.revision,
        observation: {
          message: `Migration ${fault.revision} follows ${fault.parent}, which this checkout does not have.`,
          remedy: `Add the migration ${fault.parent}, or let ${fault.revision} follow one that exists.`,
          location: fault.location
        }
      };
    case "cycle":
      return {
        revision: fault.revisions[0] ?? "",
        observation: {
          message: `Migrations ${fault.revisions.join(", ")} follow each other in a circle.`,
          remedy: "Let one of them follow a migration outside the circle.",
          location: fault.location
        }
      };
    case "second-base":
      return settings.migrations.bases.includes(fault.revision) ? void 0 : {
        revision: fault.revision,
        observation: {
          message: `Migration ${fault.revision} is a second root: it follows no other migration.`,
          remedy: `Let ${fault.revision} follow the head, or list it under migrations.bases.`,
          location: fault.location
        }
      };
    case "duplicate-version":
    case "unreadable-file":
      return;
  }
}

// src/catalog/ddl/column.ts
function columnDefinition(column, identitySequence = "") {
  return [
    `${quoteIdentifier(column.name)} ${column.type}`,
    column.collation === void 0 ? "" : `COLLATE ${column.collation}`,
    column.generated ? `GENERATED ALWAYS AS (${column.generated.expression}) ${column.generated.kind.toUpperCase()}` : "",
    column.identity === void 0 ? "" : identity(column.identity, identitySequence),
    column.isNullable ? "" : "NOT NULL",
    column.default === void 0 ? "" : `DEFAULT ${column.default}`
  ].filter((part) => part !== "").join(" ");
}
function identityOptions(relation, column, sequence) {
  let options = sequenceOptions(sequence);
  return [sequence.schema === relation.schema && sequence.name === `${relation.name}_${column.name}_seq` ? "" : `SEQUENCE NAME ${quoteName(sequence)}`, ...options].filter((part) => part !== "").join(" ");
}
function sequenceOptions(sequence) {
  let isDescending = sequence.increment.startsWith("-"), limits = limitsOf(sequence.type), minimum = isDescending ? limits.minimum : "1", maximum = isDescending ? "-1" : limits.maximum, start = isDescending ? sequence.maximum : sequence.minimum;
  return [
    sequence.increment === "1" ? "" : `INCREMENT BY ${sequence.increment}`,
    sequence.minimum === minimum ? "" : `MINVALUE ${sequence.minimum}`,
    sequence.maximum === maximum ? "" : `MAXVALUE ${sequence.maximum}`,
    sequence.start === start ? "" : `START WITH ${sequence.start}`,
    sequence.isCycling ? "CYCLE" : ""
  ].filter((part) => part !== "");
}
var identity = (kind, sequence) => `GENERATED ${kind === "always" ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY${sequence === "" ? "" : ` (${sequence})`}`;
function limitsOf(type) {
  return type === "smallint" ? { minimum: "-32768", maximum: "32767" } : type === "integer" ? { minimum: "-2147483648", maximum: "2147483647" } : { minimum: "-9223372036854775808", maximum: "9223372036854775807" };
}

// src/catalog/ddl/comment.ts
var commentOn = (object, comment) => comment === void 0 ? [] : [`COMMENT ON ${object} IS ${quoteLiteral(comment)};`];

// src/catalog/ddl/relation.ts
function createTable(relation, { parent, sequences }) {
  let lines = relation.partitionOf ? ownConstraints(relation, parent).filter(standsInTable).map(constraintLine) : [
    ...relation.columns.map((column) => columnDefinition(column, sequenceOf(relation, column, sequences))),
    ...relation.constraints.filter(standsInTable).map(constraintLine)
  ];
  return `CREATE ${relation.isUnlogged ? "UNLOGGED " : ""}TABLE ${quoteName(relation)}${partitionOf(relation)}${body(relation, lines)}${tail(relation)};`;
}
function createView(relation) {
  let kind = relation.kind === "materialized-view" ? "MATERIALIZED VIEW" : "VIEW", query = (relation.definition ?? "").trim().replace(/;$/, "");
  return `CREATE ${kind} ${quoteName(relation)}${withOptions(relation.options)} AS
${query};`;
}
function belongings(relation, parent) {
  return [
    ...ownIndexes(relation, parent).map((index) => `${indexDefinition(relation, index)};`),
    ...comments(relation),
    ...rowSecurity(relation),
    ...relation.policies.map((policy) => `${policyDefinition(relation, policy)};`),
    ...grants(relation)
  ];
}
function addedConstraints(relation, parent) {
  return ownConstraints(relation, parent).filter((constraint) => !standsInTable(constraint)).flatMap((constraint) => [
    `ALTER TABLE ${quoteName(relation)} ADD ${constraintLine(constraint)};`,
    ...commentOnConstraint(relation, constraint)
  ]);
}
function triggers(relation) {
  return relation.triggers.flatMap((trigger) => [`${trigger.definition};`, ...triggerState(relation, trigger)]);
}
var constraintLine = ({ name, definition }) => `CONSTRAINT ${quoteIdentifier(name)} ${definition}`, indexDefinition = ({ kind }, { definition }) => kind === "partitioned-table" ? definition.replace(" ON ONLY ", " ON ") : definition;
function policyDefinition(relation, policy) {
  let roles = policy.roles.map((role) => role === "public" ? "PUBLIC" : quoteIdentifier(role)).join(", ");
  return [
    `CREATE POLICY ${quoteIdentifier(policy.name)} ON ${quoteName(relation)}`,
    policy.isPermissive ? "" : " AS RESTRICTIVE",
    ` FOR ${policy.command.toUpperCase()} TO ${roles}`,
    policy.using === void 0 ? "" : ` USING (${policy.using})`,
    policy.check === void 0 ? "" : ` WITH CHECK (${policy.check})`
  ].join("");
}
var standsInTable = (constraint) => constraint.kind !== "foreign-key" && !(constraint.kind === "check" && !constraint.isValidated);
function body({ partitionOf: partition }, lines) {
  return lines.length > 0 ? ` (
  ${lines.join(`,
  `)}
)` : partition ? "" : " ()";
}
var partitionOf = (relation) => relation.partitionOf ? ` PARTITION OF ${quoteName(relation.partitionOf.parent)}` : "";
function tail(relation) {
  return [
    relation.partitionOf ? ` ${relation.partitionOf.bounds}` : "",
    relation.inherits ? ` INHERITS (${relation.inherits.map(quoteName).join(", ")})` : "",
    relation.partitionKey === void 0 ? "" : ` PARTITION BY ${relation.partitionKey}`,
    withOptions(relation.options)
  ].join("");
}
function withOptions(options) {
  return options.length === 0 ? "" : ` WITH (${options.map((option) => {
    let [name = "", ...value] = option.split("=");
    return `${name}='${value.join("=").replaceAll("'", "''")}'`;
  }).join(", ")})`;
}
function sequenceOf(relation, column, sequences) {
  if (column.identity === void 0) return "";
  let sequence = sequences.find(
    ({ ownedBy }) => ownedBy && isSameRelation(ownedBy, relation) && ownedBy.column === column.name
  );
  return sequence ? identityOptions(relation, column, sequence) : "";
}
var ownConstraints = (relation, parent) => relation.constraints.filter(
  ({ definition }) => !parent?.constraints.some((inherited) => inherited.definition === definition)
);
function ownIndexes(relation, parent) {
  let inherited = new Set(parent?.indexes.map(indexShape));
  return relation.indexes.filter((index) => index.constraint === void 0 && !inherited.has(indexShape(index)));
}
var indexShape = ({ method, keys, include, isUnique, predicate }) => JSON.stringify([method, keys, include, isUnique, predicate]);
function comments(relation) {
  let name = quoteName(relation), kind = { view: "VIEW", "materialized-view": "MATERIALIZED VIEW", "foreign-table": "FOREIGN TABLE" }, word = relation.kind === "table" || relation.kind === "partitioned-table" ? "TABLE" : kind[relation.kind];
  return [
    ...commentOn(`${word} ${name}`, relation.comment),
    ...relation.columns.flatMap(
      (column) => commentOn(`COLUMN ${name}.${quoteIdentifier(column.name)}`, column.comment)
    ),
    ...relation.constraints.filter(standsInTable).flatMap((constraint) => commentOnConstraint(relation, constraint)),
    ...relation.indexes.flatMap(
      (index) => commentOn(`INDEX ${quoteName({ schema: relation.schema, name: index.name })}`, index.comment)
    )
  ];
}
var commentOnConstraint = (relation, { name, comment }) => commentOn(`CONSTRAINT ${quoteIdentifier(name)} ON ${quoteName(relation)}`, comment);
function rowSecurity(relation) {
  if (relation.rowSecurity === "off") return [];
  let enable = `ALTER TABLE ${quoteName(relation)} ENABLE ROW LEVEL SECURITY;`;
  return relation.rowSecurity === "on" ? [enable] : [enable, `ALTER TABLE ${quoteName(relation)} FORCE ROW LEVEL SECURITY;`];
}
function triggerState(relation, trigger) {
  if (trigger.enabled === "origin") return [];
  let state = { always: "ENABLE ALWAYS", replica: "ENABLE REPLICA", disabled: "DISABLE" }[trigger.enabled];
  return [`ALTER TABLE ${quoteName(relation)} ${state} TRIGGER ${quoteIdentifier(trigger.name)};`];
}
var privilegeWords = {
  a: "INSERT",
  r: "SELECT",
  w: "UPDATE",
  d: "DELETE",
  D: "TRUNCATE",
  x: "REFERENCES",
  t: "TRIGGER",
  m: "MAINTAIN"
};
function grants(relation) {
  return relation.privileges.flatMap((entry) => {
    let parts2 = /^(.*)=([a-zA-Z*]*)\/.*$/s.exec(entry);
    if (!parts2) return [];
    let [, grantee = "", letters = ""] = parts2, isGrantable = (letter) => letters.includes(`${letter}*`), held = [...letters].filter((letter) => letter !== "*"), words4 = (among) => among.map((letter) => privilegeWords[letter] ?? letter).join(", "), grant = (among, option) => among.length > 0 ? [`GRANT ${words4(among)} ON ${quoteName(relation)} TO ${grantee === "" ? "PUBLIC" : grantee}${option};`] : [];
    return [
      ...grant(
        held.filter((letter) => !isGrantable(letter)),
        ""
      ),
      ...grant(held.filter(isGrantable), " WITH GRANT OPTION")
    ];
  });
}

// src/catalog/difference/compare.ts
function pair(before, after, key) {
  if (before === after) return { added: [], removed: [], kept: [] };
  let earlier = new Map(before.map((item) => [key(item), item])), later = new Set(after.map(key));
  return {
    added: after.filter((item) => !earlier.has(key(item))),
    removed: before.filter((item) => !later.has(key(item))),
    kept: after.flatMap((item) => {
      let same = earlier.get(key(item));
      return same === void 0 || same === item ? [] : [[same, item]];
    })
  };
}
function changes(before, after, kind) {
  return changesOfPairing(pair(before, after, kind.key), kind);
}
function changesOfPairing({ added, removed, kept: kept2 }, kind) {
  return [
    ...removed.map(
      (item) => ({ kind: "removed", object: kind.object(item), definition: kind.definition(item) })
    ),
    ...added.map((item) => ({ kind: "added", object: kind.object(item), definition: kind.definition(item) })),
    ...kept2.flatMap(
      ([earlier, later]) => alterations(kind.object(later), kind.attributes(earlier), kind.attributes(later))
    )
  ];
}
function alterations(object, before, after) {
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((attribute) => {
    let change2 = { before: before[attribute] ?? "", after: after[attribute] ?? "" };
    return change2.before === change2.after ? [] : [{ kind: "altered", object, attribute, ...change2 }];
  });
}

// src/catalog/difference/flat-expression.ts
function flatExpression(expression) {
  let tokens = expression.match(token) ?? [];
  return textOf(level(tokens[Symbol.iterator]()));
}
var token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|\b(?:AND|OR)\b|[^'"()\s]+|\s+/g;
function level(tokens) {
  let operands = [], connectives = [], operand = { text: "" };
  for (let next = tokens.next(); !next.done && next.value !== ")"; next = tokens.next())
    next.value === "AND" || next.value === "OR" ? (connectives.push(next.value), operands.push(operand), operand = { text: "" }) : operand = extended(operand, next.value, tokens);
  return { operands: [...operands, operand], connectives };
}
function extended({ text, whole }, next, tokens) {
  if (next !== "(") return next.trim() === "" ? { text: text + next, ...whole && { whole } } : { text: text + next };
  let inner = level(tokens);
  return { text: `${text}(${textOf(inner)})`, ...text.trim() === "" && { whole: inner } };
}
function textOf({ operands, connectives }) {
  let [connective] = connectives, flat = connectives.every((other) => other === connective) ? operands.flatMap((one) => spread(one, connective)) : void 0;
  return connective !== void 0 && flat ? flat.join(` ${connective} `) : operands.map(({ text }, place) => `${connectives[place - 1] ?? ""}${text}`).join("");
}
function spread({ text, whole }, connective) {
  return whole !== void 0 && whole.connectives.length > 0 && whole.connectives.every((one) => one === connective) ? whole.operands.flatMap((operand) => spread(operand, connective)) : [text.trim()];
}

// src/catalog/difference/relations.ts
function relationChanges(before, after) {
  let { added, removed, kept: kept2 } = pair(before, after, relationKey);
  return [
    ...changesOfPairing({ added, removed, kept: [] }, relationKind),
    ...kept2.flatMap(([earlier, later]) => changesWithin(earlier, later))
  ];
}
var relationKey = ({ schema, name, kind }) => JSON.stringify([schema, name, kind]), relationKind = {
  key: relationKey,
  object: relationObject,
  definition: (relation) => relation.kind === "view" || relation.kind === "materialized-view" ? createView(relation) : createTable(relation, { sequences: [] }),
  attributes: (relation) => ({
    persistence: relation.isUnlogged ? "unlogged" : "logged",
    options: relation.options.join(", "),
    privileges: relation.privileges.join(", "),
    "row security": relation.rowSecurity,
    partition: relation.partitionOf ? `${quoteName(relation.partitionOf.parent)} ${relation.partitionOf.bounds}` : "",
    "partition key": relation.partitionKey ?? "",
    inheritance: (relation.inherits ?? []).map(quoteName).join(", "),
    definition: withoutMoments(relation.definition ?? ""),
    comment: relation.comment ?? ""
  })
};
function changesWithin(before, after) {
  return [
    ...alterations(relationObject(after), relationKind.attributes(before), relationKind.attributes(after)),
    ...changes(before.columns, after.columns, columnKind(after)),
    ...columnOrder(before, after),
    ...changes(before.constraints, after.constraints, constraintKind(after)),
    ...changesOfPairing(indexesOfTheirOwn(before, after), indexKind(after)),
    ...changes(before.triggers, after.triggers, triggerKind(after)),
    ...changes(before.policies, after.policies, policyKind(after))
  ];
}
function columnOrder(before, after) {
  let names2 = ({ columns }, { columns: others }) => {
    let shared = new Set(others.map(({ name }) => name));
    return columns.flatMap(({ name }) => shared.has(name) ? [name] : []).join(", ");
  };
  return alterations(
    relationObject(after),
    { "column order": names2(before, after) },
    { "column order": names2(after, before) }
  );
}
function indexesOfTheirOwn(before, after) {
  let { added, removed, kept: kept2 } = pair(before.indexes, after.indexes, ({ name }) => name), comesWithConstraint = ({ constraint }, other) => constraint !== void 0 && !other.constraints.some(({ name }) => name === constraint);
  return {
    added: added.filter((index) => !comesWithConstraint(index, before)),
    removed: removed.filter((index) => !comesWithConstraint(index, after)),
    kept: kept2
  };
}
function relationObject({ schema, name }) {
  return { kind: "relation", schema, relation: name };
}
var partOf = ({ schema, name: relation }, kind, name) => ({ kind, schema, relation, name }), withoutMoments = (text) => text.replaceAll(/'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+(?:[+-][\d:]+)?'(?=::timestamp)/g, "'now'"), columnKind = (relation) => ({
  key: ({ name }) => name,
  object: ({ name }) => ({ kind: "column", schema: relation.schema, relation: relation.name, column: name }),
  definition: (column) => columnDefinition(column),
  attributes: (column) => ({
    type: column.type,
    nullability: column.isNullable ? "NULL" : "NOT NULL",
    default: withoutMoments(column.default ?? ""),
    identity: column.identity ?? "",
    generation: column.generated ? `${column.generated.expression} ${column.generated.kind}` : "",
    collation: column.collation ?? "",
    comment: column.comment ?? ""
  })
}), constraintKind = (relation) => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, "constraint", name),
  definition: ({ definition }) => definition,
  attributes: ({ definition, comment = "" }) => ({ definition: flatExpression(definition), comment })
}), indexKind = (relation) => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, "index", name),
  definition: (index) => indexDefinition(relation, index),
  attributes: (index) => ({
    definition: indexDefinition(relation, index),
    validity: index.isValid ? "valid" : "not valid",
    constraint: index.constraint ?? "",
    comment: index.comment ?? ""
  })
}), triggerKind = (relation) => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, "trigger", name),
  definition: ({ definition }) => definition,
  attributes: ({ definition, enabled }) => ({ definition, state: enabled })
}), policyKind = (relation) => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, "policy", name),
  definition: (policy) => policyDefinition(relation, policy),
  attributes: (policy) => ({ definition: policyDefinition(relation, policy) })
});

// src/catalog/ddl/type.ts
function createType(type) {
  let name = quoteName(type);
  switch (type.kind) {
    case "enum":
      return `CREATE TYPE ${name} AS ENUM (${type.labels.map(quoteLiteral).join(", ")});`;
    case "composite":
      return `CREATE TYPE ${name} AS (${type.attributes.map((attribute) => `${quoteIdentifier(attribute.name)} ${attribute.type}`).join(", ")});`;
    case "range":
      return `CREATE TYPE ${name} AS RANGE (SUBTYPE = ${type.subtype});`;
    case "domain":
      return createDomain(type);
  }
}
var commentOnType = (type) => commentOn(`${type.kind === "domain" ? "DOMAIN" : "TYPE"} ${quoteName(type)}`, type.comment);
function createSequence(sequence) {
  let type = sequence.type === "bigint" ? "" : ` AS ${sequence.type}`;
  return `CREATE SEQUENCE ${quoteName(sequence)}${[type, ...sequenceOptions(sequence).map((option) => ` ${option}`)].join("")};`;
}
function createRoutine(routine) {
  let signature = `${routineKeyword(routine)} ${quoteName(routine)}(${routine.arguments})`;
  return [routine.definition === void 0 ? `-- ${signature}` : `${routine.definition.trim()};`, ...commentOn(signature, routine.comment)];
}
var routineKeyword = ({ kind }) => kind === "procedure" || kind === "aggregate" ? kind.toUpperCase() : "FUNCTION";
function createDomain(domain2) {
  return [
    `CREATE DOMAIN ${quoteName(domain2)} AS ${domain2.baseType}`,
    domain2.default === void 0 ? "" : ` DEFAULT ${domain2.default}`,
    domain2.isNullable ? "" : " NOT NULL",
    ...domain2.checks.map((check) => ` CONSTRAINT ${quoteIdentifier(check.name)} ${check.definition}`),
    ";"
  ].join("");
}

// src/catalog/difference/sections.ts
function sectionChanges(before, after) {
  return [
    ...changes(before.schemas, after.schemas, schemaKind),
    ...changes(before.extensions, after.extensions, extensionKind),
    ...changes(before.types, after.types, typeKind),
    ...sequenceChanges(before, after),
    ...changes(before.routines, after.routines, routineKind)
  ];
}
function sequenceChanges(before, after) {
  if (before.sequences === after.sequences) return [];
  let { added, removed, kept: kept2 } = pair(before.sequences, after.sequences, sequenceKind.key), isOwnedIn = ownerIn(before), isOwnedLater = ownerIn(after);
  return changesOfPairing(
    {
      added: added.filter((sequence) => isOwnedIn(sequence) === isOwnedLater(sequence)),
      removed: removed.filter((sequence) => isOwnedIn(sequence) === isOwnedLater(sequence)),
      kept: kept2
    },
    sequenceKind
  );
}
function ownerIn({ relations }) {
  let byName2 = new Map(relations.map((relation) => [relationLabel(relation), relation]));
  return ({ ownedBy }) => {
    if (!ownedBy) return "no owner";
    let relation = byName2.get(relationLabel(ownedBy)), column = relation && findColumn(relation, ownedBy.column);
    return column ? column.identity ? "identity" : "column" : "not there";
  };
}
var schemaKind = {
  key: (name) => name,
  object: (name) => ({ kind: "schema", name }),
  definition: (name) => `CREATE SCHEMA ${quoteIdentifier(name)};`,
  attributes: () => ({})
}, extensionKind = {
  key: ({ name }) => name,
  object: ({ name }) => ({ kind: "extension", name }),
  definition: ({ name, schema }) => `CREATE EXTENSION ${quoteIdentifier(name)} WITH SCHEMA ${quoteIdentifier(schema)};`,
  attributes: ({ version: version2, schema }) => ({ version: version2, schema })
}, typeKind = {
  key: ({ schema, name, kind }) => JSON.stringify([schema, name, kind]),
  object: ({ schema, name }) => ({ kind: "type", schema, name }),
  definition: createType,
  attributes: (type) => ({ ...typeAttributes(type), comment: type.comment ?? "" })
};
function typeAttributes(type) {
  switch (type.kind) {
    case "enum":
      return { labels: type.labels.map((label2) => JSON.stringify(label2)).join(", ") };
    case "composite":
      return { attributes: type.attributes.map(({ name, type: of }) => `${quoteIdentifier(name)} ${of}`).join(", ") };
    case "range":
      return { subtype: type.subtype };
    case "domain":
      return {
        "base type": type.baseType,
        nullability: type.isNullable ? "NULL" : "NOT NULL",
        default: type.default ?? "",
        checks: type.checks.map(({ name, definition }) => `${quoteIdentifier(name)} ${definition}`).join(", ")
      };
  }
}
var sequenceKind = {
  key: ({ schema, name }) => JSON.stringify([schema, name]),
  object: ({ schema, name }) => ({ kind: "sequence", schema, name }),
  definition: createSequence,
  attributes: (sequence) => ({
    type: sequence.type,
    start: sequence.start,
    increment: sequence.increment,
    minimum: sequence.minimum,
    maximum: sequence.maximum,
    cycle: sequence.isCycling ? "cycle" : "no cycle",
    owner: sequence.ownedBy ? `${relationLabel(sequence.ownedBy)}.${sequence.ownedBy.column}` : ""
  })
};
function withoutLayout({ language, definition = "" }) {
  return language !== "sql" && language !== "plpgsql" ? definition : definition.split(`
`).map((line) => line.trim()).filter((line) => line !== "").join(`
`).replaceAll(/\n?(\$\w*\$)\n?/g, "$1");
}
var routineKind = {
  key: (routine) => JSON.stringify([routine.schema, routine.name, routine.arguments, routine.kind]),
  // Functions of one name differ in their arguments.
  object: ({ schema, name, arguments: of }) => ({ kind: "function", schema, name: `${name}(${of})` }),
  definition: (routine) => createRoutine(routine).join(`
`),
  attributes: (routine) => ({
    returns: routine.returns ?? "",
    language: routine.language,
    volatility: routine.volatility,
    security: routine.isSecurityDefiner ? "definer" : "invoker",
    definition: withoutLayout(routine),
    comment: routine.comment ?? ""
  })
};

// src/catalog/difference.ts
function difference(before, after) {
  return before === after ? [] : [...sectionChanges(before, after), ...relationChanges(before.relations, after.relations)];
}

// src/rules/history/deleted-migration.ts
var companies2 = { "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
` }, jobs = { "migrations/0002_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
` }, deletedMigration = {
  id: "deleted-migration",
  category: "history",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history", "base"],
  wants: ["replay"],
  docs: {
    title: "A merged migration that is gone",
    rationale: "Databases that have applied it know a revision that the checkout does not: the tool refuses to go on, or builds new databases without it. Not reported: a squash that builds the schema of the base from empty.",
    examples: {
      bad: { base: { ...companies2, ...jobs }, files: companies2 },
      good: {
        base: { ...companies2, ...jobs },
        files: {
          "migrations/0001_all.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY);
`
        }
      }
    }
  },
  *check({ history, base: base2, replay }) {
    let present = new Set(history.migrations.map(({ revision }) => revision)), gone = base2.history.migrations.filter(({ revision }) => !present.has(revision));
    if (!(gone.length === 0 || replay && passesThrough(replay, base2)))
      for (let migration of gone) {
        let renamed = history.migrations.find(({ digest }) => digest === migration.digest);
        yield {
          subject: { kind: "migration", revision: migration.revision },
          message: renamed ? `Migration ${migration.revision} was merged and is called ${renamed.revision} now.` : `Migration ${migration.revision} was merged and is gone.`,
          remedy: `Restore ${migration.location.file}, and undo what it does in a new migration.`,
          ...renamed && { location: renamed.location }
        };
      }
  }
}, passesThrough = ({ steps }, { catalog }) => catalog !== void 0 && steps.some((step) => step.pass === "up" && step.status === "applied" && difference(catalog, step.after).length === 0);

// src/rules/history/diverged-heads.ts
var files = {
  "alembic.ini": `[alembic]
script_location = alembic
`,
  "alembic/env.py": `from alembic import context
`
}, version = (revision, parent, table2) => `"""${table2}"""
from alembic import op
revision = "${revision}"
down_revision = ${parent}
def upgrade():
    op.execute("CREATE TABLE ${table2} (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE ${table2}")
`, divergedHeads = {
  id: "diverged-heads",
  category: "history",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "More than one head",
    rationale: 'Two branches each added a migration to the same parent. "Upgrade to head" is ambiguous: the deployment stops, or applies one branch and forgets the other. Judged on the merge, where both stand side by side. Not reported: heads that `migrations.heads` names.',
    examples: {
      bad: {
        files: {
          ...files,
          "alembic/versions/0001_companies.py": version("0001", "None", "companies"),
          "alembic/versions/0002_jobs.py": version("0002", '"0001"', "jobs"),
          "alembic/versions/0002b_resumes.py": version("0002b", '"0001"', "resumes")
        }
      },
      good: {
        files: {
          ...files,
          "alembic/versions/0001_companies.py": version("0001", "None", "companies"),
          "alembic/versions/0002_jobs.py": version("0002", '"0001"', "jobs"),
          "alembic/versions/0003_resumes.py": version("0003", '"0002"', "resumes")
        }
      }
    }
  },
  *check({ history }, { settings }) {
    let declared = new Set(settings.migrations.heads), heads = history.heads.filter((head) => !declared.has(head));
    if (history.ordering !== "parents" || history.heads.length < 2 || heads.length === 0) return;
    let last = history.migrations.findLast(({ revision }) => heads.includes(revision));
    yield {
      subject: { kind: "history", name: "heads" },
      message: `The history has ${history.heads.length} heads: ${history.heads.join(", ")}.`,
      remedy: `Let one head follow the other, or add a migration that merges ${history.heads.join(" and ")}.`,
      ...last && { location: last.location }
    };
  },
  population: ({ history }) => ({
    count: history.heads.length,
    of: "heads",
    sentence: `The chain has one head: ${history.heads[0] ?? ""}.`
  })
};

// src/rules/history/duplicate-version.ts
var duplicateVersion = {
  id: "duplicate-version",
  category: "history",
  severity: "critical",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "Two files that claim one version",
    rationale: "The tool applies one of them and takes the other for done, or refuses to start. Two pull requests that each pass alone meet here. Not reported: repeatable files.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0002_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0002_resumes.sql": `CREATE TABLE resumes (id bigint PRIMARY KEY);
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0002_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0003_resumes.sql": `CREATE TABLE resumes (id bigint PRIMARY KEY);
`
        }
      }
    }
  },
  *check({ history }) {
    let repeatable = new Set(history.migrations.filter((one) => one.isRepeatable).map(({ revision }) => revision));
    for (let fault of history.faults) {
      if (fault.kind !== "duplicate-version" || repeatable.has(fault.revision)) continue;
      let files3 = fault.files.map(({ file }) => file), last = fault.files.at(-1);
      yield {
        subject: { kind: "migration", revision: fault.revision },
        message: `Version ${fault.revision} is claimed by ${files3.length} files: ${files3.join(", ")}.`,
        remedy: `Give ${files3.at(-1) ?? "one of them"} the next free version.`,
        ...last && { location: last }
      };
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: "versions",
    sentence: `${history.migrations.length} migrations have versions of their own.`
  })
};

// src/rules/history/edited-migration.ts
var files2 = { "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text);
` }, editedMigration = {
  id: "edited-migration",
  category: "history",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history", "base"],
  wants: ["replay"],
  docs: {
    title: "A migration that was changed after it was merged",
    rationale: "Databases that have applied it will not apply it again: from now on they differ from those that are built anew, and nothing says so. Critical when the schema itself comes out different. Not reported: comments and spacing, repeatable files, and revisions after `migrations.released-through`.",
    examples: {
      bad: {
        base: files2,
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);
`
        }
      },
      good: {
        base: files2,
        files: { ...files2, "migrations/0002_names.sql": `ALTER TABLE companies ALTER COLUMN name SET NOT NULL;
` }
      }
    }
  },
  *check({ history, base: base2, replay }, { settings }) {
    let released = releasedRevisions(base2.history, settings.migrations.releasedThrough), differs = replay ? buildsSomethingElse(base2, replay) : !1;
    for (let migration of history.migrations) {
      let before = released.get(migration.revision);
      !before || migration.isRepeatable || before.digest === migration.digest || (yield {
        subject: { kind: "migration", revision: migration.revision },
        message: `Migration ${migration.revision} was changed after it was merged${differs ? ", and the schema comes out different" : ""}.`,
        remedy: `Restore ${migration.location.file}, and write the change as a new migration.`,
        location: migration.location,
        ...differs && { severity: "critical", proof: "executed" }
      });
    }
  },
  population: ({ base: base2 }) => ({
    count: base2.history.migrations.length,
    of: "merged migrations",
    sentence: `${base2.history.migrations.length} merged migrations are as they were.`
  })
};
function releasedRevisions(history, through) {
  let last = history.migrations.findIndex(({ revision }) => revision === through), released = last < 0 ? history.migrations : history.migrations.slice(0, last + 1);
  return new Map(released.map((migration) => [migration.revision, migration]));
}
function buildsSomethingElse({ history, catalog }, walk) {
  let last = history.migrations.at(-1), step = last && stepOf(walk, last.revision, "up");
  return step?.status === "applied" && catalog !== void 0 && difference(catalog, step.after).length > 0;
}

// src/rules/history/failing-migration.ts
var failingMigration = {
  id: "failing-migration",
  category: "history",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["verified-chain", "reversible-migrations"],
  needs: ["history", "replay"],
  docs: {
    title: "A migration that the server refuses",
    rationale: "A chain that stops cannot build a new environment: no test database, no new region, no restored backup. What stands behind the first fault was never seen running; the audit passes over it to name every fault in one run. Not reported: extensions that this engine lacks. What may be missing only because an earlier migration is code that did not run here is medium.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);
`,
          "migrations/0002_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES employers (id));
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);
`,
          "migrations/0002_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies (id));
`
        }
      }
    }
  },
  *check({ history, replay }) {
    let faults = chainFaults(replay).filter((fault) => fault.extension === void 0 && !isOfTheEngine(fault));
    for (let [chainFault, ...alike] of ofOneCause(faults)) {
      let unrun = chainFault.after ? void 0 : unrunMaker(chainFault, faults, history), remedy11 = chainFault.after || unrun !== void 0 ? void 0 : remedyFor2(chainFault.fault);
      yield {
        subject: faultSubject(chainFault),
        message: messageOf(chainFault),
        ...remedy11 !== void 0 && { remedy: remedy11 },
        location: chainFault.fault.location ?? locationOf(history, chainFault),
        details: [...detailsOf(chainFault), ...unrunDetails(unrun), ...alikeDetails(alike)],
        ...(chainFault.after || unrun !== void 0) && { severity: "medium" }
      };
    }
  },
  population: ({ history, replay }) => {
    let applied = countApplied(history, replay);
    return {
      count: applied,
      of: "migrations applied",
      sentence: `${applied} migrations run one after the other from an empty database.`
    };
  }
};
function ofOneCause(faults) {
  let causes2 = /* @__PURE__ */ new Map();
  for (let [position, chainFault] of faults.entries()) {
    let { origin, message, location } = chainFault.fault, isShared2 = origin === "code" && location !== void 0, key = lackingPackage(message) ?? (isShared2 ? JSON.stringify([message, location]) : String(position)), known = causes2.get(key);
    known ? known.push(chainFault) : causes2.set(key, [chainFault]);
  }
  return [...causes2.values()];
}
function remedyFor2({ origin, message, sqlState }) {
  return origin === "code" ? lackingPackage(message) === void 0 ? void 0 : "Install the packages of the project before the audit." : remedies2.find(({ states }) => states.includes(sqlState ?? ""))?.remedy;
}
var remedies2 = [
  {
    // undefined_table, invalid_schema_name, undefined_object, undefined_function
    states: ["42P01", "3F000", "42704", "42883"],
    remedy: "Make what is missing in an earlier migration; what a deployment has from elsewhere belongs in a file that `prelude` names in schema-audit.yml."
  },
  // undefined_column
  {
    states: ["42703"],
    remedy: "Name a column that is there at this point of the chain, or add it in an earlier migration."
  },
  // duplicate_table, duplicate_object, duplicate_function, duplicate_column, duplicate_schema
  { states: ["42P07", "42710", "42723", "42701", "42P06"], remedy: "It is there already: let the chain make it once." }
], lackingPackage = (message) => /^Cannot find (?:module|package) '[^'./][^']*'/.exec(message)?.[0].replace("package", "module"), unrunDetails = (revision) => revision === void 0 ? [] : [`What is missing may be made by ${revision}, whose code did not run here.`], alikeDetails = (alike) => alike.length === 0 ? [] : [
  `The same stops ${alike.length} more: ${alike.slice(0, 3).map(({ revision }) => revision).join(", ")}${alike.length > 3 ? ", \u2026" : "."}`
], faultSubject = ({ revision, ordinal }) => ({
  kind: "migration",
  revision,
  ...ordinal > 1 && { name: `fault ${ordinal}` }
}), isOfTheEngine = ({ fault, after }) => fault.origin === "engine" || after?.extension !== void 0;
function messageOf({ revision, fault, isFirst }) {
  let said = sentence(fault.message);
  return fault.origin === "code" ? `Migration ${revision} ${isFirst ? "stops the chain" : "fails"} in its own code: ${said}` : `Migration ${revision} ${isFirst ? "stops the chain" : "fails"}: ${said}`;
}
function detailsOf({ fault, isFirst, after }) {
  return [
    ...fault.statement === void 0 ? [] : [`Statement: ${oneLine(fault.statement)}`],
    ...fault.detail === void 0 ? [] : [`Detail: ${fault.detail}`],
    ...fault.hint === void 0 ? [] : [`Hint: ${fault.hint}`],
    isFirst ? "It is the first fault: the chain ends here." : "Seen by passing over the faults before it.",
    ...after ? [`Works after the fault of ${after.revision} is mended.`] : []
  ];
}
var locationOf = (history, { revision }) => history.migrations.find((migration) => migration.revision === revision)?.location ?? { file: "" }, sentence = (text) => `${oneLine(text).replace(/\.$/, "")}.`;
function oneLine(text) {
  let line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}

// src/rules/history/out-of-order-migration.ts
var base = {
  "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
  "migrations/0003_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`
}, resumes = `CREATE TABLE resumes (id bigint PRIMARY KEY);
`, outOfOrderMigration = {
  id: "out-of-order-migration",
  category: "history",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history", "base"],
  docs: {
    title: "A new migration that sorts before a merged one",
    rationale: "The tool remembers the newest version that it applied: databases that have it pass over the new file, and new databases run it in another order. Not reported: tools that follow parent links.",
    examples: {
      bad: { base, files: { ...base, "migrations/0002_resumes.sql": resumes } },
      good: { base, files: { ...base, "migrations/0004_resumes.sql": resumes } }
    }
  },
  *check({ history, base: { history: before } }) {
    if (history.ordering !== "sequence") return;
    let merged = new Set(
      before.migrations.filter(({ isRepeatable }) => !isRepeatable).map(({ revision }) => revision)
    ), newest = history.migrations.findLastIndex(({ revision }) => merged.has(revision));
    for (let [position, migration] of history.migrations.entries())
      position > newest || merged.has(migration.revision) || migration.isRepeatable || (yield {
        subject: { kind: "migration", revision: migration.revision },
        message: `Migration ${migration.revision} is new and sorts before ${history.migrations[newest]?.revision}, which is merged.`,
        remedy: `Give it a version after ${history.migrations[newest]?.revision}.`,
        location: migration.location
      });
  }
};

// src/rules/history/placeholder-migration.ts
var placeholderMigration = {
  id: "placeholder-migration",
  category: "history",
  severity: "medium",
  preset: "recommended",
  proof: "static",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "A migration that says it is a stub, or does nothing",
    rationale: "A placeholder that was forgotten looks like a step that was taken: whoever reads the chain believes that the schema has what it announces. Not reported: merges of two heads, and a TODO in a migration that does something.",
    examples: {
      bad: {
        files: {
          "migrations/0001_initial_core.sql": `-- stub: replace with the real tables
CREATE TABLE companies (id bigint PRIMARY KEY);
`
        }
      },
      good: {
        files: {
          "migrations/0001_initial_core.sql": `-- companies
CREATE TABLE companies (id bigint PRIMARY KEY);
`
        }
      }
    }
  },
  *check({ history }) {
    for (let migration of history.migrations) {
      if (migration.parents.length > 1) continue;
      let subject = { kind: "migration", revision: migration.revision }, [mark] = migration.placeholders;
      mark ? yield {
        subject,
        message: `Migration ${migration.revision} calls itself a placeholder: "${mark.text}".`,
        remedy: "Write what is missing in a new migration and remove the mark, or remove the migration before it is deployed.",
        location: mark.location
      } : migration.isEmpty && (yield {
        subject,
        message: `Migration ${migration.revision} contains no operation.`,
        remedy: "Remove it before it is deployed, or say in its header why it must stay empty.",
        location: migration.location
      });
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: "migrations",
    sentence: `None of ${history.migrations.length} migrations is a placeholder.`
  })
};

// src/rules/history/unclosed-transaction.ts
var unclosedTransaction = {
  id: "unclosed-transaction",
  category: "history",
  severity: "critical",
  preset: "recommended",
  proof: "static",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "A transaction that a migration opens and does not close",
    rationale: "What follows the BEGIN is thrown away when the session ends, while the tool records the migration as applied; or the next migration runs inside it and falls with it.",
    examples: {
      bad: {
        files: { "migrations/0001_companies.sql": `BEGIN;
CREATE TABLE companies (id bigint PRIMARY KEY);
` }
      },
      good: {
        files: {
          "migrations/0001_companies.sql": `BEGIN;
CREATE TABLE companies (id bigint PRIMARY KEY);
COMMIT;
`
        }
      }
    }
  },
  *check({ history }) {
    for (let migration of history.migrations) {
      let open = openingStatement(migration);
      open && (yield {
        subject: { kind: "migration", revision: migration.revision },
        message: `Migration ${migration.revision} opens a transaction and does not close it.`,
        remedy: "End the file with COMMIT;",
        location: open.location
      });
    }
  }
};
function openingStatement(migration) {
  let open;
  for (let statement2 of migration.statements)
    statement2.direction !== "upgrade" || statement2.form !== "sql" || (/^\s*(BEGIN|START\s+TRANSACTION)\b(?!\s+ATOMIC)/i.test(statement2.text) ? open = statement2 : /^\s*(COMMIT|END|ROLLBACK(?!\s+TO)|ABORT)\b/i.test(statement2.text) && (open = void 0));
  return open;
}

// src/rules/history/unrecognised-migration-file.ts
var unrecognisedMigrationFile = {
  id: "unrecognised-migration-file",
  category: "history",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain"],
  needs: ["history"],
  docs: {
    title: "A migration file that the tool skips or cannot read",
    rationale: "The file looks like a step of the chain and is none: it is never applied, and nothing fails. Not reported: files without SQL or operations.",
    examples: {
      bad: {
        files: {
          "alembic.ini": `[alembic]
script_location = alembic
`,
          "alembic/env.py": `from alembic import context
`,
          "alembic/versions/0001_companies.py": `from alembic import op
revision = "0001"
down_revision = None
def upgrade():
    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE companies")
`,
          "alembic/versions/jobs.py": `from alembic import op
def upgrade():
    op.execute("CREATE TABLE jobs (id bigint PRIMARY KEY)")
`
        }
      },
      good: {
        files: {
          "alembic.ini": `[alembic]
script_location = alembic
`,
          "alembic/env.py": `from alembic import context
`,
          "alembic/versions/0001_companies.py": `from alembic import op
revision = "0001"
down_revision = None
def upgrade():
    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE companies")
`
        }
      }
    }
  },
  *check({ history }) {
    for (let fault of history.faults)
      fault.kind === "unreadable-file" && (yield {
        subject: { kind: "history", name: fault.location.file },
        message: `File ${fault.location.file} is no migration that the tool applies: ${fault.reason.replace(/\.$/, "")}.`,
        remedy: "Give it the name and the header that the tool expects, or move it out of the folder.",
        location: fault.location
      });
  }
};

// src/rules/history/unverified-deployed-state.ts
var unverifiedDeployedState = {
  id: "unverified-deployed-state",
  category: "history",
  severity: "low",
  preset: "strict",
  proof: "static",
  criteria: [],
  needs: ["audit"],
  docs: {
    title: "Nothing proves that the deployed database is at head",
    rationale: "The audit builds the schema that the migrations describe. Whether the deployed database is that schema is another question, and without a connection or a dump nobody asked it.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "schema-audit.yml": `preset: strict
`
        }
      },
      good: "no safe way is known"
    }
  },
  *check({ audit }) {
    audit.hasDeployedState || (yield {
      subject: { kind: "history", name: "deployed state" },
      message: "The state of the deployed database is unknown to this audit.",
      remedy: "Compare the deployed database with the head of the chain before the next deployment."
    });
  }
};

// src/rules/history/use-before-creation.ts
var useBeforeCreation = {
  id: "use-before-creation",
  category: "history",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["verified-chain"],
  needs: ["history", "replay"],
  docs: {
    title: "A migration that uses what a later one creates",
    rationale: "The chain works only on databases where somebody applied it in another order: every new environment stops here. The object exists in the chain, so it is the order that is wrong and not the statement.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0002_embeddings.sql": `ALTER TABLE job_chunks ADD COLUMN embedding_model text;
`,
          "migrations/0003_chunks.sql": `CREATE TABLE job_chunks (id bigint PRIMARY KEY, chunk text NOT NULL);
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0002_chunks.sql": `CREATE TABLE job_chunks (id bigint PRIMARY KEY, chunk text NOT NULL);
`,
          "migrations/0003_embeddings.sql": `ALTER TABLE job_chunks ADD COLUMN embedding_model text;
`
        }
      }
    }
  },
  *check({ history, replay }) {
    let byRevision = new Map(history.migrations.map((migration) => [migration.revision, migration]));
    for (let chainFault of chainFaults(replay)) {
      let user = byRevision.get(chainFault.revision), creator = chainFault.recoveredBy && byRevision.get(chainFault.recoveredBy);
      user && creator && (yield observe(chainFault, user, creator));
    }
  }
};
function observe({ fault, ordinal }, user, creator) {
  let name = missingObject(fault) ?? "something", order = creator === user ? `${name} before it creates it` : `${name}, which ${creator.revision} creates later`;
  return {
    subject: { kind: "migration", revision: user.revision, ...ordinal > 1 && { name: `fault ${ordinal}` } },
    message: `Migration ${user.revision} uses ${order}.`,
    remedy: `Create ${name} before the statement that uses it, or move that statement behind ${creator.revision}.`,
    location: fault.location ?? user.location,
    details: [
      `The server said: ${fault.message}`,
      `After ${creator.revision} (${creator.location.file}) the server no longer refuses it for this reason.`
    ]
  };
}

// src/rules/indexing/covered-index.ts
var coveredIndex = {
  id: "covered-index",
  category: "indexing",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["full-catalog"],
  docs: {
    title: "Index that is the beginning of another one",
    rationale: `An index on (company_id, scraped_at) answers everything that one on (company_id) answers; the short one costs writes and memory.
Only plain B-tree indexes with the same predicate are compared; unique ones and those that include other columns are not reported.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, scraped_at timestamptz);
CREATE INDEX jobs_company_idx ON jobs (company_id);
CREATE INDEX jobs_company_scraped_idx ON jobs (company_id, scraped_at);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, scraped_at timestamptz);
CREATE INDEX jobs_company_scraped_idx ON jobs (company_id, scraped_at);`
    }
  },
  *check({ "full-catalog": catalog }) {
    for (let { relation, index } of plainIndexes(catalog)) {
      let cover = relation.indexes.find((other) => covers(other, index));
      cover && (yield {
        subject: indexSubject(relation, index.name),
        message: `Index ${index.name} of ${relationLabel(relation)} is the beginning of ${cover.name}.`,
        remedy: `DROP INDEX CONCURRENTLY ${quoteName({ schema: relation.schema, name: index.name })};`
      });
    }
  },
  population({ "full-catalog": catalog }) {
    let { length } = plainIndexes(catalog);
    return {
      count: length,
      of: "plain indexes",
      sentence: `${counted(length, "plain index", "plain indexes")}, none the beginning of another.`
    };
  }
}, plainIndexes = (catalog) => storedRelations(catalog).flatMap(
  (relation) => relation.indexes.filter(
    ({ method, isUnique, constraint, include }) => method === "btree" && !isUnique && !constraint && include.length === 0
  ).map((index) => ({ relation, index }))
);
function covers(other, index) {
  return other === index || other.method !== "btree" || !other.isValid || other.predicate !== index.predicate ? !1 : index.keys.every((key, position) => JSON.stringify(key) === JSON.stringify(other.keys[position])) && (other.keys.length > index.keys.length || other.keys.length === index.keys.length && other.isUnique);
}

// src/rules/indexing/duplicate-index.ts
var duplicateIndex = {
  id: "duplicate-index",
  category: "indexing",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["full-catalog"],
  docs: {
    title: "Index that exists twice",
    rationale: `Two indexes with the same method, keys, operator classes, predicate and uniqueness answer the same questions; every write keeps both,
and both fill memory.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);
CREATE INDEX ix_jobs_url ON jobs (url);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);`
    }
  },
  *check({ "full-catalog": catalog }) {
    for (let relation of storedRelations(catalog))
      for (let { kept: kept2, extra } of twins(relation))
        yield {
          subject: indexSubject(relation, extra.name),
          message: `Index ${extra.name} of ${relationLabel(relation)} is the same as ${kept2.name}.`,
          remedy: extra.constraint ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${quoteName({ schema: "public", name: extra.constraint })};` : `DROP INDEX CONCURRENTLY ${quoteName({ schema: relation.schema, name: extra.name })};`
        };
  },
  population({ "full-catalog": catalog }) {
    let { length } = allIndexes(catalog), sentence3 = `${counted(length, "index", "indexes")}, none of them twice.`;
    return { count: length, of: "indexes", sentence: sentence3 };
  }
}, allIndexes = (catalog) => storedRelations(catalog).flatMap(({ indexes }) => indexes);
function twins({ indexes }) {
  let ordered = [...indexes].sort((left, right) => rank(left) - rank(right)), seen = /* @__PURE__ */ new Map();
  return ordered.flatMap((index) => {
    let kept2 = seen.get(shape(index));
    return kept2 ? [{ kept: kept2, extra: index }] : (seen.set(shape(index), index), []);
  });
}
var rank = ({ isPrimary, constraint }) => isPrimary ? 0 : constraint ? 1 : 2, shape = ({ method, keys, include, isUnique, predicate, nullsNotDistinct }) => JSON.stringify([method, keys, include, isUnique, predicate, nullsNotDistinct]);

// src/rules/indexing/invalid-index.ts
var invalidIndex = {
  id: "invalid-index",
  category: "indexing",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog"],
  docs: {
    title: "Index that is there and never used",
    rationale: `A concurrent build that failed leaves an invalid index behind. A guard such as IF NOT EXISTS then skips the second attempt, so every
write keeps an index that no query may use, and a unique one enforces what it should have built. Indexes of partitioned tables that
wait for their partitions are not reported here.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'jobs_url_idx'::regclass;`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);`
    },
    references: ["https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY"]
  },
  *check({ "full-catalog": catalog }) {
    for (let { relation, index } of judged3(catalog)) {
      if (index.isValid) continue;
      let name = quoteName({ schema: relation.schema, name: index.name });
      yield {
        subject: indexSubject(relation, index.name),
        message: `Index ${index.name} of ${relationLabel(relation)} is invalid after the last migration; no query uses it.`,
        remedy: `DROP INDEX CONCURRENTLY ${name};
${index.definition.replace(/^(CREATE (?:UNIQUE )?INDEX) /, "$1 CONCURRENTLY ")};`
      };
    }
  },
  population({ "full-catalog": catalog }) {
    let { length } = judged3(catalog);
    return {
      count: length,
      of: "indexes",
      sentence: `${length} of ${counted(length, "index", "indexes")} ${verb(length)} valid.`
    };
  }
}, judged3 = (catalog) => catalog.relations.filter(({ kind }) => kind === "table" || kind === "materialized-view").flatMap((relation) => relation.indexes.map((index) => ({ relation, index })));

// src/rule/workload-lookups.ts
function singleLookups(workload, catalog) {
  return placedLookups(workload, catalog).flatMap((placed) => {
    if (isCombination(placed.lookup)) return [];
    let { equality, range, order } = placed.lookup, column = equality[0] ?? range[0] ?? order[0];
    return column === void 0 ? [] : [{ ...placed, column }];
  });
}
var combinedLookups = (workload, catalog) => placedLookups(workload, catalog).filter(({ lookup }) => isCombination(lookup));
function isTimeLookup({ lookup, relation, column }) {
  let found = findColumn(relation, column);
  return lookup.equality.length === 0 && found !== void 0 && typeFamily(found) === "time";
}
function firstOf(entries, key) {
  let found = /* @__PURE__ */ new Map();
  for (let entry of entries) found.has(key(entry)) || found.set(key(entry), entry);
  return [...found.values()];
}
var isCombination = ({ equality, order }) => equality.length >= 2 || equality.length === 1 && order.length > 0, placedLookups = (workload, catalog) => workload.queries.flatMap(
  (query) => query.lookups.flatMap((lookup) => {
    let relation = findRelation(catalog, { schema: lookup.schema, name: lookup.relation });
    return relation ? [{ query, lookup, relation }] : [];
  })
);

// src/rules/indexing/unindexed-combination.ts
var unindexedCombination = {
  id: "unindexed-combination",
  category: "indexing",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog", "workload"],
  docs: {
    title: "Columns that are looked up together and indexed apart",
    rationale: `A query asks for several columns at once, or for one in the order of another, and no index holds them together: rows that match
one of them are read and thrown away, or sorted each time. An index serves when it begins with the compared columns, in any order,
and goes on with the ordered ones. A unique key among the compared columns finds one row, so nothing is reported then.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_matches.up.sql": `CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid NOT NULL, llm_score integer);
CREATE INDEX matches_job_id_idx ON matches (job_id);`,
          "workload/matches.sql": `SELECT id FROM matches WHERE job_id = $1 ORDER BY llm_score DESC LIMIT 10;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      },
      good: {
        files: {
          "migrations/0001_matches.up.sql": `CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid NOT NULL, llm_score integer);
CREATE INDEX matches_job_id_llm_score_idx ON matches (job_id, llm_score);`,
          "workload/matches.sql": `SELECT id FROM matches WHERE job_id = $1 ORDER BY llm_score DESC LIMIT 10;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      }
    }
  },
  *check({ "full-catalog": catalog, workload }) {
    for (let placed of combinations(workload, catalog)) {
      if (isServed(placed)) continue;
      let { query, lookup, relation } = placed, columns = columnsOf2(placed), used = lookup.plan.kind === "index" ? `the planner uses ${lookup.plan.index}` : `\`${lookup.plan.line}\``;
      yield {
        subject: columnSubject(relation, columns.join(", ")),
        message: `Query \`${query.name}\` reads ${relationLabel(relation)} by (${columns.join(", ")}), and no index holds them together; ${used}.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, columns, "idx"))} ON ${quoteName(relation)} (${quoteList(columns)});`,
        location: query.location
      };
    }
  },
  population({ "full-catalog": catalog, workload }) {
    let { length } = combinations(workload, catalog), sentence3 = `${length} of ${counted(length, "combination")} of columns that the workload looks up ${verb(length)} served by an index.`;
    return { count: length, of: "combinations of columns that the workload looks up", sentence: sentence3 };
  }
}, columnsOf2 = ({ lookup }) => [...lookup.equality, ...lookup.order], combinations = (workload, catalog) => firstOf(
  combinedLookups(workload, catalog),
  (placed) => `${relationLabel(placed.relation)} ${columnsOf2(placed).join(" ")}`
);
function isServed({ lookup, relation }) {
  let { equality, order, plan } = lookup;
  return uniqueKeys(relation).some(
    (key) => key.predicate === void 0 && key.expressions.length === 0 && key.columns.every((column) => equality.includes(column))
  ) ? !0 : relation.indexes.some((index) => {
    if (!(index.isValid && (index.predicate === void 0 || plan.kind === "index" && plan.index === index.name)) || index.method !== "btree") return !1;
    let keys = index.keys.map((key) => key.column ?? "");
    return equality.every((column) => keys.slice(0, equality.length).includes(column)) && order.every((column, position) => keys[equality.length + position] === column);
  });
}

// src/catalog/index-service.ts
var equalityMethods = ["btree", "hash"];
function findServingIndex({ indexes }, columns) {
  return indexes.find((index) => {
    if (!index.isValid || !equalityMethods.includes(index.method)) return !1;
    let leading = index.keys.slice(0, columns.length).map((key) => key.column);
    return leading.length === columns.length && columns.every((column) => leading.includes(column)) && leavesOutNullsAlone(index, columns);
  });
}
function findRangeIndex({ indexes }, column) {
  return indexes.find(
    (index) => index.isValid && (index.method === "btree" || index.method === "brin") && index.keys[0]?.column === column && leavesOutNullsAlone(index, [column])
  );
}
function leavesOutNullsAlone({ predicate }, columns) {
  return predicate === void 0 ? !0 : predicate.replaceAll(/[()"]/g, "").split(/\s+AND\s+/i).every(
    (part) => columns.some((column) => part.trim().toLowerCase() === `${column.toLowerCase()} is not null`)
  );
}

// src/rules/indexing/unindexed-foreign-key.ts
var unindexedForeignKey = {
  id: "unindexed-foreign-key",
  category: "indexing",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["catalog"],
  docs: {
    title: "Foreign key without an index on the referencing columns",
    rationale: "PostgreSQL indexes the referenced side only. Deleting a parent, or changing its key, reads the whole child table for each row, under a\nlock; a join from the parent reads it, too. Any valid index that starts with the columns, in any order, serves: primary keys, unique\nindexes and partial ones on NOT NULL rows. Partitions are judged on the parent. Tables in `tables.static` are low.",
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);
CREATE INDEX jobs_company_id_idx ON jobs (company_id);`
    },
    references: ["https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"]
  },
  *check({ catalog }) {
    for (let { relation, key } of allForeignKeys(catalog)) {
      if (findServingIndex(relation, key.columns)) continue;
      let columns = key.columns.join(", "), concurrently = relation.kind === "partitioned-table" ? "" : " CONCURRENTLY";
      yield {
        subject: constraintSubject(relation, key.name),
        message: `Foreign key ${key.name} of ${relationLabel(relation)} (${columns}) has no index.`,
        remedy: `CREATE INDEX${concurrently} ${quoteIdentifier(proposedName(relation.name, key.columns, "idx"))} ON ${quoteName(relation)} (${quoteList(key.columns)});`
      };
    }
  },
  population({ catalog }) {
    let { length } = allForeignKeys(catalog), sentence3 = `${length} of ${counted(length, "foreign key")} ${verb(length)} indexed.`;
    return { count: length, of: "foreign keys", sentence: sentence3 };
  }
}, allForeignKeys = (catalog) => storedRelations(catalog).flatMap((relation) => foreignKeys(relation).map((key) => ({ relation, key })));

// src/rules/indexing/unindexed-lookup.ts
var unindexedLookup = {
  id: "unindexed-lookup",
  category: "indexing",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog", "workload"],
  docs: {
    title: "Query that reads the whole table to find a few rows",
    rationale: "A query of the workload finds rows by a column that no index serves: with sequential scans priced out, the planner still reads the\nwhole table. Unique indexes serve, too, and so does every index that the planner chooses. Only queries in `workload.files` count;\nnames of columns prove nothing. Ranges and orders over time are unindexed-timestamp's.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);",
          "workload/jobs.sql": `-- name: find_job_by_url
SELECT id FROM jobs WHERE url = $1;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);",
          "workload/jobs.sql": `-- name: find_job_by_url
SELECT id FROM jobs WHERE url = $1;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      }
    }
  },
  *check({ "full-catalog": catalog, workload }) {
    for (let { query, lookup, relation, column } of lookups(workload, catalog))
      lookup.plan.kind !== "index" && (yield {
        subject: columnSubject(relation, column),
        message: `Query \`${query.name}\` finds rows of ${relationLabel(relation)} by ${column}, and no index serves it: \`${lookup.plan.line}\`.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column], "idx"))} ON ${quoteName(relation)} (${quoteIdentifier(column)});`,
        location: query.location
      });
  },
  population({ "full-catalog": catalog, workload }) {
    let { length } = lookups(workload, catalog), sentence3 = `${length} of ${counted(length, "column")} that the workload looks up ${verb(length)} served by an index.`;
    return { count: length, of: "columns that the workload looks up", sentence: sentence3 };
  }
}, lookups = (workload, catalog) => firstOf(
  singleLookups(workload, catalog).filter((lookup) => !isTimeLookup(lookup)).toSorted((left, right) => rank2(left) - rank2(right)),
  ({ relation, column }) => `${relationLabel(relation)}.${column}`
), rank2 = ({ lookup }) => lookup.plan.kind === "scan" ? 0 : 1;

// src/catalog/naming/time-column.ts
var pastTokens = ["at", "on", "date", "time", "timestamp"];
function listingTimes({ columns }) {
  return columns.filter(
    (column) => typeFamily(column) === "time" && pastTokens.includes(lastToken(column.name)) && !/^(updated|modified|changed|deleted|last)/.test(column.name)
  );
}
var changes2 = [
  "update",
  "updated",
  "modify",
  "modified",
  "modification",
  "change",
  "changed",
  "edit",
  "edited"
], units = ["ts", "epoch", "utc", "ms", "us", "millis", "micros", "seconds"];
function isModificationTime(name) {
  let tokens = nameTokens(name), last = tokens.at(-1) ?? "";
  if (last === "mtime" || last === "utime") return !0;
  if (!tokens.some((token2) => changes2.includes(token2))) return !1;
  let isAlone = tokens.length === 1 || tokens[0] === "last";
  return pastTokens.includes(last) || units.includes(last) || isAlone && changes2.includes(last);
}

// src/rules/indexing/unindexed-timestamp.ts
var unindexedTimestamp = {
  id: "unindexed-timestamp",
  category: "indexing",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog"],
  wants: ["workload"],
  docs: {
    title: "Time column that is read by range or order without an index",
    rationale: '"The newest twenty" sorts the whole table when nothing keeps the order. Reported for ranges and orders in the workload; with\n`preset: strict` also for the only time column of a log. A B-tree or BRIN that leads with the column serves it. A time column as\nsuch, without a query, is not reported: most of them are never read that way.',
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);",
          "workload/jobs.sql": `SELECT id FROM jobs ORDER BY scraped_at DESC LIMIT 20;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);
CREATE INDEX jobs_scraped_at_idx ON jobs (scraped_at);`,
          "workload/jobs.sql": `SELECT id FROM jobs ORDER BY scraped_at DESC LIMIT 20;
`,
          "schema-audit.yml": `workload:
  files: [workload/*.sql]
`
        }
      }
    }
  },
  *check({ "full-catalog": catalog, workload }, context) {
    for (let { relation, column, because, location, isServed: isServed2 } of readTimes(catalog, context, workload))
      isServed2 || (yield {
        subject: columnSubject(relation, column),
        message: `Column ${relationLabel(relation)}.${column} is ${because} and leads no B-tree or BRIN index.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column], "idx"))} ON ${quoteName(relation)} (${quoteIdentifier(column)});`,
        ...location && { location }
      });
  },
  population({ "full-catalog": catalog, workload }, context) {
    let { length } = readTimes(catalog, context, workload), sentence3 = `${length} of ${counted(length, "time column")} that ${verb(length)} read by range or order ${verb(length, "has", "have")} an index.`;
    return { count: length, of: "time columns that are read by range or order", sentence: sentence3 };
  }
};
function readTimes(catalog, context, workload) {
  let fromWorkload = (workload ? singleLookups(workload, catalog).filter(isTimeLookup) : []).map(({ relation, column, query, lookup }) => ({
    relation,
    column,
    because: `read by range or order in query \`${query.name}\``,
    isServed: lookup.plan.kind === "index" || findRangeIndex(relation, column) !== void 0,
    location: query.location
  })), fromShape = context.preset === "strict" ? logTimes(catalog, context) : [];
  return firstOf([...fromWorkload, ...fromShape], ({ relation, column }) => `${relationLabel(relation)}.${column}`);
}
var logTimes = (catalog, context) => storedRelations(catalog).flatMap((relation) => {
  let [only, ...others] = listingTimes(relation);
  if (!only || others.length > 0 || !isLog(relation, context) || isLookup(relation, catalog, context)) return [];
  let isServed2 = relation.indexes.some(
    ({ isValid, keys }) => isValid && keys.some((key) => key.column === only.name)
  );
  return [{ relation, column: only.name, because: "the only time of a log", isServed: isServed2 }];
});

// src/catalog/naming/digest.ts
var digestWords = [
  "hash",
  "checksum",
  "digest",
  "fingerprint",
  "etag",
  "md5",
  "sha1",
  "sha256",
  "sha512",
  "blake2",
  "blake2b"
], contentWords = [
  "content",
  "file",
  "body",
  "text",
  "raw",
  "data",
  "document",
  "payload",
  "record",
  "row",
  "source",
  "media",
  "scrape",
  "normalised",
  "normalized"
], onceKeys = ["dedupe_key", "dedup_key", "deduplication_key", "idempotency_key"], secretRelations = [
  "password",
  "credential",
  "token",
  "secret",
  "challenge",
  "key",
  "session",
  "otp"
];
function isDigestName(relation, column) {
  let tokens = nameTokens(column);
  if (onceKeys.includes(tokens.join("_"))) return !0;
  let [word, ...prefix] = withoutEncoding(tokens).toReversed();
  return word === void 0 || !digestWords.includes(word) || isUploadPart(relation) ? !1 : prefix.length === 0 ? !isSecretRelation(relation) || word !== "hash" : prefix.every((token2) => contentWords.includes(token2) || isRelationWord(relation, token2));
}
function withoutEncoding(tokens) {
  let plain2 = tokens.join("_").replaceAll(/sha_(1|256|512)/g, "sha$1").split("_").filter((token2) => token2 !== "hex" && token2 !== "base64"), last = plain2.length - 1;
  return plain2.filter((token2, position) => position === last || !digestWords.includes(token2));
}
var isRelationWord = (relation, token2) => isSameNoun(token2, nameTokens(relation.name).at(-1) ?? "") && !isSecretRelation({ name: token2 });
function isUploadPart({ name }) {
  let tokens = nameTokens(name);
  return isSameNoun("part", tokens.at(-1) ?? "") && tokens.some((token2) => isSameNoun("upload", token2));
}
var isSecretRelation = ({ name }) => nameTokens(name).some((token2) => secretRelations.some((secret) => isSameNoun(secret, token2))), bodyTokens = ["fulltext", "content", "body", "raw", "html", "document", "transcript"], filePhrases = [
  "file_url",
  "file_path",
  "file_key",
  "object_key",
  "storage_key",
  "storage_path",
  "filename"
], conversation = ["message", "comment", "revision", "attachment", "version", "note", "email"];
function ingestedContent(relation) {
  if (isLogLike(relation) || isConversation(relation)) return;
  let texts = relation.columns.filter((column) => typeFamily(column) === "text"), file = texts.find((column) => filePhrases.some((phrase) => nameTokens(column.name).join("_").endsWith(phrase))), body2 = texts.find(
    (column) => column !== file && nameTokens(column.name).some((token2) => bodyTokens.includes(token2))
  );
  return body2 && file ? { body: body2.name, file: file.name } : void 0;
}
var isConversation = ({ name }) => nameTokens(name).some((token2) => conversation.some((word) => isSameNoun(word, token2)));

// src/rule/dictionary-evidence.ts
var pageOf = (dictionary, { schema, name }) => dictionary?.pages.find((page) => page.schema === schema && page.relation === name);

// src/catalog/naming/reference-like.ts
function likelyReferences(catalog, of = storedRelations(catalog)) {
  let relations = storedRelations(catalog);
  return of.flatMap(
    (relation) => relation.columns.flatMap((column) => {
      let target = findTarget(relation, column, relations);
      return target ? [{ relation, column, ...target }] : [];
    })
  );
}
var hasForeignKey = ({ relation, column }) => foreignKeyOf(relation, column.name) !== void 0;
function findTarget(relation, column, relations) {
  let tokens = nameTokens(column.name), last = tokens.at(-1), prefix = tokens.slice(0, -1);
  if (last !== "id" && last !== "uuid" || prefix.length === 0 || isPolymorphic(relation, prefix) || prefix[0] === "external") return;
  let candidates = relations.filter((candidate) => isSameName(nameTokens(candidate.name), prefix)), target = candidates.find((candidate) => candidate.schema === relation.schema) ?? candidates[0];
  if (!target || isSameRelation(target, relation)) return;
  let [key, ...others] = primaryKey(target)?.columns ?? [];
  if (!(key === void 0 || others.length > 0))
    return findColumn(target, key)?.type === column.type ? { target, targetColumn: key } : void 0;
}
var isPolymorphic = (relation, prefix) => relation.columns.some((other) => nameTokens(other.name).join("_") === [...prefix, "type"].join("_"));

// src/rule/digest-columns.ts
function digests(catalog, context) {
  return storedRelations(catalog).filter((relation) => !isLog(relation, context) && !isStaging(relation, context)).flatMap(
    (relation) => relation.columns.filter((column) => isDigest(relation, column, context)).filter(
      (column) => isInUniqueKey(relation, column) || isDeclared(relation, column, context) || naturalKeys(relation).length === 0
    ).map((column) => ({ relation, column }))
  );
}
function isDigest(relation, column, context) {
  return isDeclared(relation, column, context) ? !0 : ["text", "binary", "uuid", "integer"].includes(typeFamily(column)) && !foreignKeyOf(relation, column.name) && isDigestName(relation, column.name);
}
var isDeclared = (relation, column, { settings }) => matchesColumn(settings.columns.digest, relation, column.name), isInUniqueKey = (relation, column) => uniqueKeys(relation).some(
  (key) => key.columns.includes(column.name) || key.expressions.some((expression) => expression.includes(column.name))
);
function parentColumns(relation, catalog) {
  let required = foreignKeys(relation).find(
    (key) => !isActor(key) && key.columns.every((name) => findColumn(relation, name)?.isNullable === !1)
  );
  if (required) return required.columns;
  let namesake = likelyReferences(catalog).find(
    (one) => isSameRelation(one.relation, relation) && relation.name.startsWith(singular(one.target.name))
  );
  return namesake ? [namesake.column.name] : [];
}

// src/rule/business-keys.ts
var businessKeys = (catalog, context, dictionary) => [
  ...declaredKeys(catalog, context, dictionary),
  ...associations(catalog, context, dictionary).map((relation) => ({
    relation,
    columns: pairColumns(relation, catalog)
  })),
  ...joinRelations(catalog, context).map(({ relation, pair: pair2 }) => ({
    relation,
    columns: pair2.flatMap((key) => key.columns)
  })),
  ...digests(catalog, context).map(({ relation, column }) => ({
    relation,
    columns: [...parentColumns(relation, catalog), column.name]
  })),
  ...documentRelations(catalog, context).map(({ relation, content }) => ({
    relation,
    columns: [content.body, content.file]
  }))
];
function declaredKeys(catalog, { settings }, dictionary) {
  return storedRelations(catalog).flatMap((relation) => {
    let configured = settingFor(settings.businessKeys, relation) ?? [];
    if (configured === "none") return [];
    let page = dictionary?.pages.find((one) => one.schema === relation.schema && one.relation === relation.name);
    return [
      ...configured.map((columns) => ({ relation, columns, from: "the configuration" })),
      ...(page?.uniqueKeys ?? []).map((key) => ({
        relation,
        columns: key.columns,
        from: page?.file ?? "",
        location: key.location
      }))
    ].filter(({ columns }) => columns.length > 0 && columns.every((column) => findColumn(relation, column)));
  });
}
var associations = (catalog, context, dictionary) => storedRelations(catalog).filter(
  (relation) => settingFor(context.settings.businessKeys, relation) === void 0 && !isLog(relation, context) && !isStaging(relation, context) && !isInfrastructure(relation) && !isVersioned(relation, pageOf(dictionary, relation)) && !isConversation(relation) && joinPair(relation, catalog) === void 0 && distinctTargets(ownReferences(relation, catalog)) >= 2 && relation.columns.some(({ name }) => isStatusName(name))
);
function pairColumns(relation, catalog) {
  let names2 = new Set(ownReferences(relation, catalog).flatMap((key) => key.columns));
  return relation.columns.flatMap(({ name }) => names2.has(name) ? [name] : []);
}
function isVersioned(relation, page) {
  return foreignKeys(relation).some((key) => isSameRelation(key.references.relation, relation)) ? !0 : [...relation.columns, ...page?.columns ?? []].map(({ name }) => name).some(
    (name) => /^(parent|previous|supersedes)_|^(iteration|revision|attempt|round|sequence)(_|$)/.test(name)
  );
}
function ownReferences(relation, catalog) {
  let references2 = requiredReferences(relation);
  return references2.filter(
    (key) => isPerson(key.references.relation.name) || !references2.some((other) => other !== key && isSaidBy(key, findRelation(catalog, other.references.relation)))
  );
}
var isSaidBy = ({ columns, references: references2 }, parent) => parent !== void 0 && foreignKeys(parent).some(
  (key) => isSameRelation(key.references.relation, references2.relation) && key.columns.every((name) => columns.includes(name))
), distinctTargets = (keys) => new Set(keys.map((key) => relationLabel(key.references.relation))).size, joinRelations = (catalog, context) => storedRelations(catalog).flatMap((relation) => {
  let pair2 = isStaging(relation, context) ? void 0 : joinPair(relation, catalog);
  return pair2 ? [{ relation, pair: pair2 }] : [];
}), documentRelations = (catalog, context) => storedRelations(catalog).flatMap((relation) => {
  if (isStaging(relation, context) || settingFor(context.settings.businessKeys, relation) === "none") return [];
  let content = ingestedContent(relation);
  return content ? [{ relation, content }] : [];
});

// src/rule/tried-promises.ts
function verdictOn(probes, of, relation, columns) {
  let probe = probes?.refusals.find(
    (one) => one.of === of && isSameRelation(one.relation, relation) && isSameSet2(one.columns, columns)
  );
  return probe && verdictOf(probe.outcome, of);
}
function verdictOf(outcome, of) {
  return outcome.status === "accepted" ? { status: "broken", statement: outcome.statement } : outcome.status === "untried" ? void 0 : (of === "status" ? outcome.sqlState !== "23505" : /^(23505|23P01|P0001)$/.test(outcome.sqlState)) ? { status: "kept" } : void 0;
}
var executedProof = (verdict) => verdict?.status === "broken" ? { proof: "executed", details: [`Accepted: ${verdict.statement}`] } : {}, isSameSet2 = (one, other) => one.length === other.length && one.every((name) => other.includes(name));

// src/rules/keys/duplicable-association.ts
var duplicableAssociation = {
  id: "duplicable-association",
  category: "keys",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  wants: ["dictionary", "probes"],
  docs: {
    title: "Association that can be made twice for the same pair",
    rationale: "An application, a subscription, a membership: a row with two required references and a status usually exists once per pair.\nWithout a key over the pair, a double click or a retried job makes a second one, with a status of its own. High when a page says\nthat there is one per pair. Logs, versioned tables and tables with another natural key are not reported;\n`business-keys: { applications: none }` says that repeats are meant. A key declared in `business-keys` is checked by\nunenforced-business-key.",
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE application_profiles (id uuid PRIMARY KEY);
CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs,
  application_profile_id uuid NOT NULL REFERENCES application_profiles, status text NOT NULL DEFAULT 'draft');`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE application_profiles (id uuid PRIMARY KEY);
CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs,
  application_profile_id uuid NOT NULL REFERENCES application_profiles, status text NOT NULL DEFAULT 'draft',
  UNIQUE (job_id, application_profile_id));`
    }
  },
  *check({ catalog, dictionary, probes }, context) {
    for (let relation of associations(catalog, context, dictionary)) {
      if (naturalKeys(relation).length > 0) continue;
      let columns = pairColumns(relation, catalog), verdict = verdictOn(probes, "business-key", relation, columns);
      if (verdict?.status === "kept") continue;
      let isStated = statesKey(dictionary, relation, columns);
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} accepts the same (${columns.join(", ")}) twice${isStated ? ", and its page says one per pair" : ""}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, "key"))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict),
        ...isStated && { severity: "high" }
      };
    }
  },
  population({ catalog, dictionary }, context) {
    let { length } = associations(catalog, context, dictionary), sentence3 = `${length} of ${counted(length, "association")} with a status ${verb(length)} unique per pair.`;
    return { count: length, of: "associations", sentence: sentence3 };
  }
}, statesKey = (dictionary, relation, columns) => pageOf(dictionary, relation)?.uniqueKeys.some((key) => columns.every((column) => key.columns.includes(column))) ?? !1;

// src/rules/keys/duplicable-join-row.ts
var duplicableJoinRow = {
  id: "duplicable-join-row",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  wants: ["probes"],
  docs: {
    title: "Join table that accepts the same pair twice",
    rationale: `A table that says that two things belong together says it twice when no key covers the pair: counts are wrong, lists show
doubles, and removing the pair removes one of them. A table with a payload of its own (more than a role, a position, flags and
times) is something else and not reported.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE skills (id uuid PRIMARY KEY);
CREATE TABLE job_skills (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE skills (id uuid PRIMARY KEY);
CREATE TABLE job_skills (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills,
  UNIQUE (job_id, skill_id));`
    }
  },
  *check({ catalog, probes }, context) {
    for (let { relation, pair: pair2 } of joinRelations(catalog, context)) {
      if (isPairUnique(relation, pair2)) continue;
      let columns = pair2.flatMap((key) => key.columns), verdict = verdictOn(probes, "business-key", relation, columns);
      verdict?.status !== "kept" && (yield {
        subject: relationSubject(relation),
        message: `Join table ${relationLabel(relation)} accepts the same (${columns.join(", ")}) twice.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, "key"))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict)
      });
    }
  },
  population({ catalog }, context) {
    let { length } = joinRelations(catalog, context), sentence3 = `${length} of ${counted(length, "join table")} ${verb(length, "holds", "hold")} each pair once.`;
    return { count: length, of: "join tables", sentence: sentence3 };
  }
};
function isPairUnique(relation, pair2) {
  let columns = pair2.flatMap((key) => key.columns);
  return uniqueKeys(relation).some((key) => {
    if (key.expressions.length > 0 || key.columns.length === 0) return !1;
    if (key.columns.every((column) => columns.includes(column))) return !0;
    let others = key.columns.filter((column) => !columns.includes(column));
    return columns.every((column) => key.columns.includes(column)) && others.every((column) => !isTime(relation, column));
  });
}
function isTime(relation, name) {
  let column = findColumn(relation, name);
  return column !== void 0 && typeFamily(column) === "time" && !column.isNullable;
}

// src/rules/keys/mismatched-key-type.ts
var mismatchedKeyType = {
  id: "mismatched-key-type",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "Foreign key of another type than the key that it references",
    rationale: "PostgreSQL accepts an integer that references a bigint: once the key outgrows the reference, rows cannot be referenced any\nmore. Every check of such a key converts values, and a join may not use the index. Lengths (`varchar(40)`, `varchar(64)`) and\n`text` against `varchar` are not reported.",
    examples: {
      bad: `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id integer REFERENCES companies);`,
      good: `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies);`
    }
  },
  *check({ catalog }) {
    for (let { relation, key } of allForeignKeys2(catalog))
      for (let pair2 of differingPairs(catalog, relation, key)) {
        let target = `${relationLabel(key.references.relation)}.${pair2.referenced}`;
        yield {
          subject: columnSubject(relation, pair2.column),
          message: `Column ${relationLabel(relation)}.${pair2.column} is ${pair2.type}, and ${target}, which it references, is ${pair2.referencedType}.`,
          remedy: isWider(pair2.type, pair2.referencedType) ? `ALTER TABLE ${quoteName(key.references.relation)} ALTER COLUMN ${quoteIdentifier(pair2.referenced)} TYPE ${pair2.type};` : `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${quoteIdentifier(pair2.column)} TYPE ${pair2.referencedType};`
        };
      }
  },
  population({ catalog }) {
    let { length } = allForeignKeys2(catalog), sentence3 = `${length} of ${counted(length, "foreign key")} ${verb(length, "has", "have")} the type of the referenced key.`;
    return { count: length, of: "foreign keys", sentence: sentence3 };
  }
}, allForeignKeys2 = (catalog) => storedRelations(catalog).flatMap((relation) => foreignKeys(relation).map((key) => ({ relation, key })));
function differingPairs(catalog, relation, key) {
  let target = findRelation(catalog, key.references.relation);
  return key.columns.flatMap((column, position) => {
    let referenced = key.references.columns[position] ?? "", type = findColumn(relation, column)?.type, referencedType = target && findColumn(target, referenced)?.type;
    return type === void 0 || referencedType === void 0 || isAlike(type, referencedType) ? [] : [{ column, referenced, type, referencedType }];
  });
}
var integers = ["smallint", "integer", "bigint"], isWider = (type, other) => integers.includes(other) && integers.indexOf(type) > integers.indexOf(other), isAlike = (left, right) => plain(left) === plain(right), plain = (type) => type.replace(/\(.*\)/, "").replace(/^character varying$/, "text");

// src/rules/keys/missing-foreign-key.ts
var missingForeignKey = {
  id: "missing-foreign-key",
  category: "keys",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog"],
  docs: {
    title: "Reference that no foreign key guards",
    rationale: "A column that is named after another table's key and has its type can hold values that exist nowhere: rows point at things\nthat were deleted or never existed. Logs, staging tables, polymorphic pairs and identifiers of other systems are not reported. In a\nschema where most such columns have no foreign key this is a policy, and one finding says so. `foreign-keys.policy` settles it:\n`none` is silent, `required` names every column.",
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies);
CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid NOT NULL);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies);
CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs);`
    }
  },
  *check({ catalog }, context) {
    let { policy } = context.settings.foreignKeys, references2 = judged4(catalog, context), missing = references2.filter((reference) => !hasForeignKey(reference));
    if (policy === "none" || missing.length === 0) return;
    missing.length * 2 > references2.length && policy !== "required" ? yield* perSchema(references2, missing) : yield* missing.map(observe2);
  },
  population({ catalog }, context) {
    let { length } = judged4(catalog, context), sentence3 = `${length} of ${counted(length, "column")} named after another table's key ${verb(length)} guarded by a foreign key.`;
    return { count: length, of: "references", sentence: sentence3 };
  }
}, judged4 = (catalog, context) => likelyReferences(catalog).filter(({ relation }) => !isLog(relation, context) && !isStaging(relation, context)), label = ({ relation, column }) => `${relationLabel(relation)}.${column.name}`;
function observe2(reference) {
  let { relation, column, target, targetColumn } = reference, name = quoteIdentifier(`${relation.name}_${column.name}_fkey`), table2 = quoteName(relation);
  return {
    subject: columnSubject(relation, column.name),
    message: `Column ${label(reference)} reads like a reference to ${relationLabel(target)}.${targetColumn} and has no foreign key.`,
    remedy: `ALTER TABLE ${table2} ADD CONSTRAINT ${name} FOREIGN KEY (${quoteIdentifier(column.name)}) REFERENCES ${quoteName(target)} (${quoteIdentifier(targetColumn)}) NOT VALID;
ALTER TABLE ${table2} VALIDATE CONSTRAINT ${name};`
  };
}
function* perSchema(references2, missing) {
  let schemas2 = new Set(missing.map(({ relation }) => relation.schema));
  for (let schema of schemas2) {
    let all = references2.filter(({ relation }) => relation.schema === schema).length, inSchema = missing.filter(({ relation }) => relation.schema === schema);
    yield {
      subject: { kind: "schema", name: schema },
      message: `In schema ${schema}, ${inSchema.length} of ${counted(all, "column")} that read like references have no foreign key: ${listed(inSchema.map(label))}.`,
      remedy: "Add the foreign keys, or set foreign-keys.policy to none when the application guards references by itself.",
      details: inSchema.map((reference) => `${label(reference)} \u2192 ${relationLabel(reference.target)}`)
    };
  }
}

// src/rules/keys/missing-primary-key.ts
var missingPrimaryKey = {
  id: "missing-primary-key",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog"],
  docs: {
    title: "Table without a primary key",
    rationale: `Rows of such a table cannot be told apart: the same row can be stored twice, an UPDATE of one of them meets both, and
logical replication refuses UPDATE and DELETE. A NOT NULL unique key can stand in, so the finding is medium there; a table of settings
holds one row as a rule, so it is low. Staging tables,
partitions and tables listed in \`tables.keyless\` are not reported.`,
    examples: {
      bad: "CREATE TABLE companies (id uuid NOT NULL, name text NOT NULL);",
      good: "CREATE TABLE companies (id uuid PRIMARY KEY, name text NOT NULL);"
    },
    references: ["https://www.postgresql.org/docs/current/logical-replication-publication.html"]
  },
  *check({ catalog }, context) {
    for (let relation of keyed(catalog.relations, context)) {
      if (primaryKey(relation)) continue;
      let standIn = uniqueKeys(relation).find((key) => isRequired2(relation, key.columns) && !key.predicate), columns = standIn?.columns ?? joinPair(relation, catalog)?.flatMap((key) => key.columns) ?? idColumn(relation);
      yield {
        subject: relationSubject(relation),
        message: standIn ? `Table ${relationLabel(relation)} has no primary key; its unique key ${standIn.name} identifies rows.` : `Table ${relationLabel(relation)} has no primary key.`,
        remedy: columns ? `ALTER TABLE ${quoteName(relation)} ADD PRIMARY KEY (${quoteList(columns)});` : `ALTER TABLE ${quoteName(relation)} ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;`,
        ...standIn && { severity: "medium" },
        ...isSettings(relation) && { severity: "low" }
      };
    }
  },
  population({ catalog }, context) {
    let { length } = keyed(catalog.relations, context);
    return {
      count: length,
      of: "tables",
      sentence: `${length} of ${counted(length, "table")} ${verb(length, "has", "have")} a primary key.`
    };
  }
}, keyed = (relations, context) => storedRelations({ relations }).filter(
  (relation) => !isStaging(relation, context) && !matchesRelation(context.settings.tables.keyless, relation)
), isSettings = ({ name, columns }) => /(?:^|_)(?:config|configuration|settings|options)$/i.test(name) && !columns.some((column) => column.name === "id"), isRequired2 = (relation, columns) => columns.length > 0 && columns.every((column) => findColumn(relation, column)?.isNullable === !1), idColumn = (relation) => findColumn(relation, "id") ? ["id"] : void 0;

// src/rules/keys/narrow-primary-key.ts
var largest = { smallint: "32,767", integer: "2,147,483,647" }, narrowPrimaryKey = {
  id: "narrow-primary-key",
  category: "keys",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "Generated key that can run out of numbers",
    rationale: `A generated integer key ends at 2,147,483,647, a smallint at 32,767; from then on every INSERT fails, and widening a large
key rewrites the table and every reference to it. Rolled back inserts use numbers up, too. Lookup and static tables are not
reported.`,
    examples: {
      bad: "CREATE TABLE jobs (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text, posted_by text, salary numeric);",
      good: "CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text, posted_by text, salary numeric);"
    }
  },
  *check({ catalog }, context) {
    for (let { relation, column } of generatedKeys(catalog, context)) {
      let limit = largest[column.type];
      limit !== void 0 && (yield {
        subject: columnSubject(relation, column.name),
        message: `Key ${relationLabel(relation)}.${column.name} is a generated ${column.type} and ends at ${limit}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${quoteIdentifier(column.name)} TYPE bigint; -- rewrites the table`
      });
    }
  },
  population({ catalog }, context) {
    let { length } = generatedKeys(catalog, context);
    return { count: length, of: "generated keys", sentence: `${counted(length, "generated key")}, all wide enough.` };
  }
};
function generatedKeys(catalog, context) {
  return storedRelations(catalog).flatMap((relation) => {
    let [name, ...others] = primaryKey(relation)?.columns ?? [], column = name === void 0 ? void 0 : findColumn(relation, name);
    return !column || others.length > 0 || !isGenerated(column) || isLookup(relation, catalog, context) ? [] : [{ relation, column }];
  });
}
var isGenerated = ({ identity: identity2, default: value }) => identity2 !== void 0 || /^nextval\(/.test(value ?? "");

// src/rules/keys/nullable-business-key.ts
var nullableBusinessKey = {
  id: "nullable-business-key",
  category: "keys",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  docs: {
    title: "Unique key that NULL escapes",
    rationale: `Two NULLs differ for a unique key, so equal rows with a NULL in one of its columns are accepted as often as they come. NULLS
NOT DISTINCT (PostgreSQL 15), partial keys and deletion markers are not reported, nor optional identifiers: keys whose columns may
all be absent, and an optional code or number within its owner, such as (company_id, reference); nor flags, which are left NULL on
purpose, as in (company_id, is_primary).`,
    examples: {
      bad: "CREATE TABLE portals (id uuid PRIMARY KEY, family text NOT NULL, region text, UNIQUE (family, region));",
      good: "CREATE TABLE portals (id uuid PRIMARY KEY, family text NOT NULL, region text NOT NULL, UNIQUE (family, region));"
    }
  },
  *check({ catalog }, context) {
    for (let { relation, key } of compositeKeys(catalog)) {
      let nullable = nullableColumns(relation, key, context);
      if (nullable.length === 0 || isOptionalIdentifier(relation, key, nullable)) continue;
      let table2 = quoteName(relation);
      yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(", ")}) accepts equal rows when ${nullable.join(" or ")} is NULL.`,
        remedy: isConstraint(relation, key) ? `ALTER TABLE ${table2} DROP CONSTRAINT ${quoteIdentifier(key.name)}, ADD CONSTRAINT ${quoteIdentifier(key.name)} UNIQUE NULLS NOT DISTINCT (${quoteList(key.columns)});` : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};
CREATE UNIQUE INDEX ${quoteIdentifier(key.name)} ON ${table2} (${quoteList(key.columns)}) NULLS NOT DISTINCT;`
      };
    }
  },
  population({ catalog }) {
    let { length } = compositeKeys(catalog), sentence3 = `${length} of ${counted(length, "unique key")} over several columns ${verb(length, "holds", "hold")} when a value is absent.`;
    return { count: length, of: "unique keys over several columns", sentence: sentence3 };
  }
}, compositeKeys = (catalog) => storedRelations(catalog).flatMap(
  (relation) => uniqueKeys(relation).filter((key) => !key.isPrimary && key.columns.length >= 2 && key.expressions.length === 0).filter((key) => key.predicate === void 0 && !key.nullsNotDistinct && !isImpliedKey(relation, key)).map((key) => ({ relation, key }))
), identifiers = [
  "id",
  "identifier",
  "key",
  "code",
  "number",
  "no",
  "reference",
  "ref",
  "slug",
  "email",
  "sku"
];
function isOptionalIdentifier(relation, key, nullable) {
  if (nullable.length === key.columns.length) return !0;
  let [only, ...others] = nullable;
  if (only === void 0 || others.length > 0 || foreignKeyOf(relation, only)) return !1;
  let owners = key.columns.filter((column) => column !== only);
  return identifiers.includes(lastToken(only)) && owners.every((column) => lastToken(column) === "id");
}
function nullableColumns(relation, key, context) {
  let marker = markerOf(relation, context)?.column.name;
  return key.columns.filter((name) => {
    let column = findColumn(relation, name);
    return name !== marker && column?.isNullable === !0 && column.type !== "boolean";
  });
}
var isConstraint = (relation, key) => relation.constraints.some((constraint) => constraint.kind === "unique" && constraint.name === key.name);

// src/rules/keys/unenforced-business-key.ts
var unenforcedBusinessKey = {
  id: "unenforced-business-key",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  wants: ["dictionary", "probes"],
  docs: {
    title: "Business key that the database does not enforce",
    rationale: `The configuration or a page says that there is one row per key, and no unique key of the database says so: the first race
between two writers breaks what everybody relies on. A unique key over fewer of the columns is stricter and satisfies it.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);",
          "schema-audit.yml": `business-keys:
  jobs: [[url]]
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);",
          "schema-audit.yml": `business-keys:
  jobs: [[url]]
`
        }
      }
    }
  },
  *check({ catalog, dictionary, probes }, context) {
    for (let { relation, columns, from, location } of declaredKeys(catalog, context, dictionary)) {
      if (isEnforced(relation, columns, context)) continue;
      let verdict = verdictOn(probes, "business-key", relation, columns);
      verdict?.status !== "kept" && (yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} has no unique key over (${columns.join(", ")}), which ${from} declares.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, "key"))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict),
        ...location && { location }
      });
    }
  },
  population({ catalog, dictionary }, context) {
    let { length } = declaredKeys(catalog, context, dictionary), sentence3 = `${length} of ${counted(length, "declared business key")} ${verb(length)} unique in the database.`;
    return { count: length, of: "declared business keys", sentence: sentence3 };
  }
};
function isEnforced(relation, columns, context) {
  let marker = markerOf(relation, context)?.column.name;
  return uniqueKeys(relation).some(
    (key) => key.columns.length > 0 && key.columns.every((column) => columns.includes(column) || column === marker) && (key.predicate === void 0 || marker !== void 0 && key.predicate.includes(marker))
  );
}

// src/rules/keys/unprotected-content.ts
var unprotectedContent = {
  id: "unprotected-content",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  wants: ["probes"],
  docs: {
    title: "Documents that can be taken in twice",
    rationale: `A table that holds the text of a document and where its file is, under a made-up key alone, has nothing to recognise a document
by: the same file uploaded again becomes a second row, with embeddings and reviews of its own. Messages, comments, revisions and
attachments are not reported, nor tables with a digest (see unprotected-dedupe-key) or another unique key.
\`business-keys: { resumes: none }\` says that repeats are meant.`,
    examples: {
      bad: "CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text);",
      good: "CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text, content_sha256 text NOT NULL UNIQUE);"
    }
  },
  *check({ catalog, probes }, context) {
    for (let { relation, content } of documentRelations(catalog, context)) {
      if (naturalKeys(relation).length > 0 || relation.columns.some((column) => isDigestName(relation, column.name))) continue;
      let verdict = verdictOn(probes, "business-key", relation, [content.body, content.file]);
      if (verdict?.status === "kept") continue;
      let table2 = quoteName(relation), body2 = `coalesce(${quoteIdentifier(content.body)}, '')`;
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} stores documents (${content.body}, ${content.file}) without a digest or any unique key; the same document is accepted twice.`,
        // md5(text) is immutable; sha256 wants bytea, and convert_to is only stable, which a generated column refuses.
        remedy: `ALTER TABLE ${table2} ADD COLUMN content_md5 text GENERATED ALWAYS AS (md5(${body2})) STORED; -- rewrites the table
CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, ["content_md5"], "key"))} ON ${table2} (content_md5);`,
        ...executedProof(verdict)
      };
    }
  },
  population({ catalog }, context) {
    let { length } = documentRelations(catalog, context), sentence3 = `${length} of ${counted(length, "document table")} ${verb(length, "recognises", "recognise")} a document that is there already.`;
    return { count: length, of: "document tables", sentence: sentence3 };
  }
};

// src/rules/keys/unprotected-dedupe-key.ts
var unprotectedDedupeKey = {
  id: "unprotected-dedupe-key",
  category: "keys",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys"],
  needs: ["catalog"],
  wants: ["probes"],
  docs: {
    title: "Digest or idempotency key that may repeat",
    rationale: `A digest of the content, or a key that makes a request count once, is computed to find duplicates. Without a unique key two
writers that look at the same moment both find none and both insert. Medium in a child table, where it is unique per parent.
Passwords, tokens, signatures, digests of something else, logs and tables with another natural key are not reported.`,
    examples: {
      bad: "CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, content_sha256 text NOT NULL);",
      good: "CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, content_sha256 text NOT NULL UNIQUE);"
    }
  },
  *check({ catalog, probes }, context) {
    for (let { relation, column } of strongest2(digests(catalog, context))) {
      if (isInUniqueKey(relation, column)) continue;
      let parent = parentColumns(relation, catalog), columns = [...parent, column.name], verdict = verdictOn(probes, "business-key", relation, columns);
      verdict?.status !== "kept" && (yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} identifies content and is in no unique key; the same value is accepted twice.`,
        remedy: `CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, columns, "key"))} ON ${quoteName(relation)} (${quoteList(columns)})${live(relation, context)};`,
        ...executedProof(verdict),
        ...parent.length > 0 && { severity: "medium" }
      });
    }
  },
  population({ catalog }, context) {
    let { length } = digests(catalog, context), sentence3 = `${length} of ${counted(length, "digest or idempotency key", "digests and idempotency keys")} ${verb(length)} unique.`;
    return { count: length, of: "digests and idempotency keys", sentence: sentence3 };
  }
}, strongest2 = (all) => all.filter(
  (one) => all.every((other) => other.relation !== one.relation || strength(one.column) <= strength(other.column))
), strength = ({ name }) => strengths.findIndex((pattern) => pattern.test(name)), strengths = [/sha_?(?:256|512)|blake/i, /sha_?1/i, /^(?!.*(?:md5|crc))/i, /md5/i, /^/];
function live(relation, context) {
  let marker = markerOf(relation, context);
  return marker ? ` WHERE ${liveRows(marker, quoteIdentifier)}` : "";
}

// src/rule/written-judgement.ts
function actsInText(evidence, context, kind) {
  let known = knownRelations(evidence, context);
  return statementsOfChange(evidence, context).flatMap(
    (statement2) => ofKind(statement2, kind).flatMap((act) => {
      let relation = "relation" in act ? meant(known, act.relation) : void 0;
      return relation ? [{ act, relation, statement: statement2 }] : [];
    })
  );
}
function alterationsInText(evidence, context, kind) {
  let isOfKind = (judged5) => judged5.act.act.kind === kind;
  return actsInText(evidence, context, "alter").filter(({ statement: statement2 }) => ofKind(statement2, "alter-type").length === 0).filter(isOfKind);
}
function dropsInText(evidence, context) {
  let known = knownRelations(evidence, context);
  return statementsOfChange(evidence, context).flatMap(
    (statement2) => ofKind(statement2, "drop-index").flatMap((act) => {
      let relation = relationOfIndex(evidence, context, known, act.index);
      return relation ? [{ act, relation, statement: statement2 }] : [];
    })
  );
}
function isIndexThere(evidence, context, index, statement2) {
  if (!relationOfIndex(evidence, context, knownRelations(evidence, context), index)) return !1;
  let changes3 = statementsOfChange(evidence, context);
  return !changes3.slice(0, changes3.indexOf(statement2)).some((earlier) => ofKind(earlier, "drop-index").some((drop) => drop.index.name === index.name));
}
function isPlainlyNullable({ source, base: base2 }, context, relation, column) {
  let says = (kind, statement2) => ofKind(statement2, kind).some((act) => isNamed(act.relation, relation) && act.column === column);
  if (source.some((statement2) => says("promise-not-null", statement2))) return !1;
  let inBase = base2.catalog && findRelation(base2.catalog, relation), known = inBase?.columns.find(({ name }) => name === column);
  return inBase && mentionsNotNull(inBase, column) ? !1 : known ? known.isNullable : source.some((one) => isOfChange(one, context) && says("add-nullable-column", one));
}
var writtenAt = ({ location }) => ({
  proof: "static",
  location,
  details: ["Read from the text of the migration; no recorder saw which lock it takes."]
}), ofKind = ({ acts }, kind) => acts.filter((act) => act.kind === kind), isOfChange = ({ revision }, { newRevisions }) => newRevisions?.has(revision) ?? !1, statementsOfChange = ({ source }, context) => source.filter((statement2) => isOfChange(statement2, context));
function knownRelations(evidence, context) {
  let { source, base: base2 } = evidence, touched = statementsOfChange(evidence, context).flatMap(endsAndBeginnings);
  return (base2.catalog?.relations ?? writtenRelations(source.filter((statement2) => !isOfChange(statement2, context)))).filter(
    (relation) => !matchesRelation(context.toolRelations, relation) && !touched.some((name) => isNamed(name, relation))
  );
}
function writtenRelations(statements) {
  let names2 = statements.flatMap(endsAndBeginnings);
  return names2.map(({ schema = "public", name }) => ({ schema, name })).filter(({ name }) => names2.filter((other) => other.name === name).length === 1);
}
var endsAndBeginnings = (statement2) => [...ofKind(statement2, "relation-begins"), ...ofKind(statement2, "relation-ends")].map(({ relation }) => relation);
function meant(known, name) {
  let [only, ...others] = known.filter((relation) => isNamed(name, relation));
  return others.length === 0 ? only : void 0;
}
var isNamed = ({ schema, name }, relation) => relation.name === name && (schema === void 0 || relation.schema === schema);
function relationOfIndex({ source, base: base2 }, context, known, index) {
  let built = base2.catalog?.relations.filter(
    ({ schema, indexes }) => (index.schema === void 0 || index.schema === schema) && indexes.some(({ name }) => name === index.name)
  ), written = source.filter((statement2) => !isOfChange(statement2, context)).flatMap((statement2) => ofKind(statement2, "create-index")).filter((act) => act.index === index.name).flatMap((act) => meant(known, act.relation) ?? []), [relation, ...others] = built && built.length > 0 ? built : written;
  if (!(!relation || others.length > 0))
    return known.find((one) => isSameRelation(one, relation));
}
var mentionsNotNull = ({ constraints }, column) => constraints.some(
  (constraint) => constraint.kind === "check" && constraint.columns.includes(column) && /IS NOT NULL/i.test(constraint.expression)
);

// src/rules/locking/blocking-index-build.ts
var jobs2 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint NOT NULL);
` }, blockingIndexBuild = {
  id: "blocking-index-build",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  wants: ["catalog"],
  docs: {
    title: "Index build that stops every write",
    rationale: `CREATE INDEX holds SHARE on its table until the index is built, and every INSERT, UPDATE and DELETE waits for that long. The recorder saw
the lock and the scan in this run. Not reported: CONCURRENTLY, and tables that the same change creates. Migrations that the base already has are not judged;
without a base all of them are, as advice.`,
    examples: {
      bad: {
        base: jobs2,
        files: { ...jobs2, "migrations/0002_index.sql": `CREATE INDEX jobs_company_idx ON jobs (company_id);
` }
      },
      good: {
        base: jobs2,
        files: {
          ...jobs2,
          "migrations/0002_index.sql": `CREATE INDEX CONCURRENTLY jobs_company_idx ON jobs (company_id);
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY"]
  },
  *check(evidence, context) {
    let partitioned2 = new Set(
      evidence.catalog?.relations.flatMap((one) => one.kind === "partitioned-table" ? [relationLabel(one)] : [])
    );
    for (let judged5 of builds(judgedStatements(evidence, context))) {
      let { statement: statement2, held, scans } = judged5, index = statement2.objects.find(({ kind }) => kind === "index"), relation = index?.relation;
      if (!relation || !isLocked(held, relation, "SHARE") || scans.length === 0) continue;
      let name = nameIn(index.identity), label2 = relationLabel(relation);
      yield {
        subject: subjectIn(context, relation, indexSubject(relation, name)),
        message: `${statement2.tag} ${name} holds SHARE on ${label2} while it reads the table: every write waits until the index is built.`,
        remedy: partitioned2.has(label2) ? remedyForParent(label2) : remedyFor3(statement2),
        ...seenAt(judged5)
      };
    }
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of actsInText(evidence, context, "create-index")) {
      let { index, isConcurrent, isOnly, ifNotExists } = act;
      if (isConcurrent || isOnly) continue;
      let { schema } = relation;
      ifNotExists && index !== void 0 && isIndexThere(evidence, context, { schema, name: index }, statement2) || (yield {
        subject: index === void 0 ? relationSubject(relation) : indexSubject(relation, index),
        message: `${index === void 0 ? "An index" : `Index ${index}`} of ${relationLabel(relation)} is built without CONCURRENTLY: every write waits until it is there.`,
        remedy: remedyFor3({ text: statement2.text, tag: "CREATE INDEX" }),
        ...writtenAt(statement2)
      });
    }
  },
  population(evidence, context) {
    let all = builds(judgedStatements(evidence, context)).filter(
      ({ statement: statement2 }) => statement2.objects.some(({ kind, relation }) => kind === "index" && relation !== void 0)
    ), safe = all.filter((judged5) => !isAmong(judged5.scans, judged5.statement.objects[0]?.relation)).length;
    return {
      count: all.length,
      of: "index builds",
      sentence: `${safe} of ${counted(all.length, "index build")} ${verb(all.length, "lets", "let")} writes go on.`
    };
  }
}, nameIn = (identity2) => (identity2.split(".").at(-1) ?? identity2).replaceAll('"', ""), builds = (statements) => statements.filter(({ statement: { tag } }) => tag === "CREATE INDEX" || tag === "REINDEX");
function remedyFor3({ text, tag }) {
  let concurrent = tag === "REINDEX" ? text.replace(/^(REINDEX(?:\s*\([^)]*\))?\s+(?:INDEX|TABLE|SCHEMA))\s+/i, "$1 CONCURRENTLY ") : text.replace(/^(CREATE\s+(?:UNIQUE\s+)?INDEX)\s+/i, "$1 CONCURRENTLY ");
  return concurrent !== text ? `In a migration of its own, outside a transaction:
${concurrent};` : "Build the index with CREATE INDEX CONCURRENTLY, in a migration of its own and outside a transaction.";
}
var remedyForParent = (label2) => `Create the index ON ONLY ${label2}, build one for each partition with CREATE INDEX CONCURRENTLY, and attach each with ALTER INDEX \u2026 ATTACH PARTITION.`;

// src/rules/locking/blocking-index-drop.ts
var jobs3 = {
  "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text);
CREATE INDEX jobs_url_idx ON jobs (url);
`
}, blockingIndexDrop = {
  id: "blocking-index-drop",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Index drop that stops reads and writes",
    rationale: `DROP INDEX takes ACCESS EXCLUSIVE on its table. It is short by itself, but it waits for the longest running query, and everything that comes
later waits behind it. Not reported: CONCURRENTLY, indexes that fall with their table or their constraint, and tables that the same change creates.`,
    examples: {
      bad: { base: jobs3, files: { ...jobs3, "migrations/0002_drop.sql": `DROP INDEX jobs_url_idx;
` } },
      good: { base: jobs3, files: { ...jobs3, "migrations/0002_drop.sql": `DROP INDEX CONCURRENTLY jobs_url_idx;
` } }
    },
    references: ["https://www.postgresql.org/docs/current/sql-dropindex.html"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2 } = judged5;
      if (statement2.tag === "DROP INDEX")
        for (let { kind, identity: identity2, relation, isNamed: isNamed2 } of statement2.dropped) {
          if (kind !== "index" || !isNamed2 || !relation || !isLocked(judged5.held, relation, "ACCESS EXCLUSIVE")) continue;
          let [schema = "public", name = identity2] = identity2.replaceAll('"', "").split(".");
          yield {
            subject: subjectIn(context, relation, indexSubject(relation, name)),
            message: `DROP INDEX ${name} takes ACCESS EXCLUSIVE on ${relationLabel(relation)}: it waits for running queries, and all others wait behind it.`,
            remedy: remedyFor4({ schema, name }),
            ...seenAt(judged5)
          };
        }
    }
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of dropsInText(evidence, context)) {
      let { name } = act.index;
      act.isConcurrent || (yield {
        subject: indexSubject(relation, name),
        message: `Index ${name} is dropped without CONCURRENTLY: that waits for running queries of ${relationLabel(relation)}, and all others wait behind it.`,
        remedy: remedyFor4({ schema: relation.schema, name }),
        ...writtenAt(statement2)
      });
    }
  }
}, remedyFor4 = (index) => `In a migration of its own, outside a transaction:
DROP INDEX CONCURRENTLY ${quoteName(index)};`;

// src/rules/locking/blocking-key-constraint.ts
var jobs4 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text);
` }, blockingKeyConstraint = {
  id: "blocking-key-constraint",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Key that builds its index under lock",
    rationale: `ADD UNIQUE, PRIMARY KEY and EXCLUDE build an index under ACCESS EXCLUSIVE: nobody reads or writes the table until it is built. Not reported: an
index that was built before (USING INDEX) and costs no scan, and tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs4,
        files: { ...jobs4, "migrations/0002_key.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);
` }
      },
      good: {
        base: jobs4,
        files: {
          ...jobs4,
          "migrations/0002_index.sql": `CREATE UNIQUE INDEX CONCURRENTLY jobs_url_key ON jobs (url);
`,
          "migrations/0003_key.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE USING INDEX jobs_url_key;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) yield* faultsOf(judged5, context);
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of alterationsInText(evidence, context, "add-key")) {
      let { key, name, usesIndex } = act.act;
      usesIndex || (yield {
        subject: name === void 0 ? relationSubject(relation) : constraintSubject(relation, name),
        message: `The ${key} constraint${named(name)} of ${relationLabel(relation)} is added without an index that is there already: it builds one under ACCESS EXCLUSIVE.`,
        remedy: remedies3[key],
        ...writtenAt(statement2)
      });
    }
  }
};
function* faultsOf(judged5, scope) {
  let { statement: statement2, scans, held, rewrites } = judged5, relation = mainRelation(statement2);
  if (!(!relation || !isAmong(scans, relation) || isAmong(rewrites, relation)) && isLocked(held, relation, "ACCESS EXCLUSIVE"))
    for (let { key, usesIndex, name } of actsOfKind(statement2, "add-key")) {
      let label2 = relationLabel(relation);
      yield {
        subject: subjectIn(
          scope,
          relation,
          name === void 0 ? relationSubject(relation) : constraintSubject(relation, name)
        ),
        message: usesIndex ? `The ${key} constraint${named(name)} of ${label2} reads every row under ACCESS EXCLUSIVE, because a column of it may be NULL.` : `The ${key} constraint${named(name)} of ${label2} builds its index under ACCESS EXCLUSIVE.`,
        remedy: usesIndex ? notNullFirst : remedies3[key],
        ...seenAt(judged5)
      };
    }
}
var named = (name) => name === void 0 ? "" : ` ${name}`, notNullFirst = "Before it, add CHECK (column IS NOT NULL) NOT VALID, validate it, and set the columns NOT NULL, each in a migration of its own.", indexFirst = "Build the index first, outside a transaction: CREATE UNIQUE INDEX CONCURRENTLY \u2026; then ALTER TABLE \u2026 ADD CONSTRAINT \u2026 USING INDEX \u2026.", remedies3 = {
  unique: indexFirst,
  "primary key": indexFirst,
  exclusion: "An exclusion constraint cannot be built concurrently: add it while writes may wait, or to a new table that is filled in batches."
};

// src/rules/locking/blocking-view-refresh.ts
var view = {
  "migrations/0001_view.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);
CREATE MATERIALIZED VIEW job_counts AS SELECT company_id, count(*) AS jobs FROM jobs GROUP BY company_id;
CREATE UNIQUE INDEX job_counts_company ON job_counts (company_id);
`
}, blockingViewRefresh = {
  id: "blocking-view-refresh",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Refresh that stops all readers of a view",
    rationale: `REFRESH MATERIALIZED VIEW takes ACCESS EXCLUSIVE, and nobody reads the view until its query has run. CONCURRENTLY lets them go on; it needs a
unique index. Not reported: views that the same change creates.`,
    examples: {
      bad: {
        base: view,
        files: { ...view, "migrations/0002_refresh.sql": `REFRESH MATERIALIZED VIEW job_counts;
` }
      },
      good: {
        base: view,
        files: { ...view, "migrations/0002_refresh.sql": `REFRESH MATERIALIZED VIEW CONCURRENTLY job_counts;
` }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2, held } = judged5, relation = mainRelation(statement2);
      statement2.tag !== "REFRESH MATERIALIZED VIEW" || !relation || isLocked(held, relation, "ACCESS EXCLUSIVE") && (yield {
        subject: relationSubject(relation),
        message: `Refreshing materialized view ${relationLabel(relation)} takes ACCESS EXCLUSIVE, and nobody reads it until its query has run.`,
        remedy: remedy5,
        ...seenAt(judged5)
      });
    }
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of actsInText(evidence, context, "refresh"))
      act.isConcurrent || (yield {
        subject: relationSubject(relation),
        message: `Materialized view ${relationLabel(relation)} is refreshed without CONCURRENTLY, and nobody reads it until its query has run.`,
        remedy: remedy5,
        ...writtenAt(statement2)
      });
  }
}, remedy5 = "Use REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index on columns of the view.";

// src/rules/locking/concurrent-in-transaction.ts
var table = {
  "migrations/000001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text);
`,
  "migrations/000001_jobs.down.sql": `DROP TABLE jobs;
`,
  "migrations/000002_url.down.sql": `DROP INDEX jobs_url_idx;
`
}, concurrentInTransaction = {
  id: "concurrent-in-transaction",
  category: "locking",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["verified-chain"],
  needs: ["history", "replay"],
  docs: {
    title: "CONCURRENTLY inside a transaction",
    rationale: `PostgreSQL refuses CREATE INDEX CONCURRENTLY and its kin inside a transaction, and several statements that are sent as one are a transaction too.
The migration was run as its tool runs it, and refused with SQLSTATE 25001: the deployment fails the same way.`,
    examples: {
      bad: {
        files: {
          ...table,
          "migrations/000002_url.up.sql": `UPDATE jobs SET url = '' WHERE url IS NULL;
CREATE INDEX CONCURRENTLY jobs_url_idx ON jobs (url);
`
        }
      },
      good: {
        files: { ...table, "migrations/000002_url.up.sql": `CREATE INDEX CONCURRENTLY jobs_url_idx ON jobs (url);
` }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY"]
  },
  *check({ history, replay }) {
    for (let { revision, ordinal, fault } of chainFaults(replay)) {
      if (fault.sqlState !== "25001" || !refusesTransaction.test(fault.message)) continue;
      let place = history.migrations.find((migration) => migration.revision === revision)?.location, location = fault.location ?? place;
      yield {
        subject: { kind: "migration", revision, ...ordinal > 1 && { name: `fault ${ordinal}` } },
        message: `Migration ${revision} fails: ${fault.message.replace(/\.$/, "")}.`,
        remedy: "Give the statement a migration of its own, and tell the tool to run that one without a transaction.",
        details: fault.statement === void 0 ? [] : [`Statement: ${fault.statement}`],
        ...location && { location }
      };
    }
  }
}, refusesTransaction = /cannot run inside a transaction block|cannot be executed (?:from a function|within a pipeline)/;

// src/rules/locking/explicit-table-lock.ts
var jobs5 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text);
` }, change = `UPDATE jobs SET url = lower(url);
ALTER TABLE jobs ADD COLUMN title text;
`, explicitTableLock = {
  id: "explicit-table-lock",
  category: "locking",
  severity: "medium",
  preset: "strict",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "LOCK TABLE in a migration",
    rationale: `LOCK TABLE keeps writes, or everything, out of the table until the transaction ends, however long the rest of it takes. The lock shows at the next
statement of its transaction. Not reported: modes below SHARE, and tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs5,
        files: { ...jobs5, "migrations/0002_lower.sql": `LOCK TABLE jobs IN EXCLUSIVE MODE;
${change}` }
      },
      good: { base: jobs5, files: { ...jobs5, "migrations/0002_lower.sql": change } }
    },
    references: ["https://www.postgresql.org/docs/current/sql-lock.html"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2, locks } = judged5;
      if (!(statement2.tag !== "unseen" || !/\bLOCK\s+TABLE\b|^\s*LOCK\b/i.test(statement2.text)))
        for (let { relation, mode } of strongest(locks))
          isAtLeastMode(mode, "SHARE") && (yield {
            subject: relationSubject(relation),
            message: `LOCK TABLE holds ${mode} on ${relationLabel(relation)} until the transaction ends.`,
            remedy: remedy6,
            ...seenAt(judged5)
          });
    }
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of actsInText(evidence, context, "lock"))
      isAtLeastMode(act.mode, "SHARE") && (yield {
        subject: relationSubject(relation),
        message: `LOCK TABLE asks for ${act.mode} on ${relationLabel(relation)} until the transaction ends.`,
        remedy: remedy6,
        ...writtenAt(statement2)
      });
  }
}, remedy6 = "Leave it out: each statement takes the lock that it needs.";

// src/rule/time-text.ts
function timeText(milliseconds) {
  if (milliseconds % 1e3 !== 0) return `${milliseconds}ms`;
  let seconds = milliseconds / 1e3;
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}min` : `${seconds}s`;
}

// src/rules/locking/missing-lock-timeout.ts
var jobs6 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
` }, missingLockTimeout = {
  id: "missing-lock-timeout",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Strong lock without lock_timeout",
    rationale: "A statement that waits for a strong lock makes everything behind it wait, too: one long report, and the site stands still. With lock_timeout it gives\nup and can be tried again. The setting in effect was read at the statement, so it counts wherever it comes from: the migration, the tool's configuration,\na hook of its connections. Any limit is fine unless `locks.max-lock-timeout` names one; with `locks.statement-timeout: required` the statement\nitself needs a limit, too. What only the deployment sets, by role or by pipeline, is not seen here: declare it under `locks.set-by-runner`. Only\nmigrations that are being added are judged.",
    examples: {
      bad: {
        base: jobs6,
        files: { ...jobs6, "migrations/0002_url.sql": `ALTER TABLE jobs ADD COLUMN url text;
` }
      },
      good: {
        base: jobs6,
        files: {
          ...jobs6,
          "migrations/0002_url.sql": `SET LOCAL lock_timeout = '3s';
ALTER TABLE jobs ADD COLUMN url text;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT"]
  },
  *check(evidence, context) {
    let { locks } = context.settings;
    for (let [revision, waiting] of waitingByRevision(evidence, context)) {
      let lacking3 = waiting.flatMap((one) => {
        let lack = lackOf(one.judged, locks);
        return lack ? [{ ...one, lack }] : [];
      }), [first2] = lacking3;
      if (!first2) continue;
      let { kind, does, more = "", remedy: remedy11 } = first2.lack, relations = lacking3.filter(({ lack }) => lack.kind === kind).flatMap((one) => one.relations);
      yield {
        subject: { kind: "migration", revision },
        message: `Migration ${revision} ${does} a strong lock on ${listed([...new Set(relations.map(relationLabel))])}${more}.`,
        remedy: remedy11,
        relations,
        ...seenAt(first2.judged)
      };
    }
  },
  population(evidence, context) {
    let all = [...waitingByRevision(evidence, context).values()].flat(), limited = all.filter(({ judged: judged5 }) => lackOf(judged5, context.settings.locks) === void 0).length;
    return {
      count: all.length,
      of: "strong locks",
      sentence: `${limited} of ${all.length} statements that take a strong lock wait for it with a limit.`
    };
  }
};
function waitingByRevision(evidence, context) {
  let found = /* @__PURE__ */ new Map();
  if (!context.newRevisions) return found;
  for (let judged5 of judgedStatements(evidence, context)) {
    let relations = waitedFor(judged5);
    relations.length !== 0 && found.set(judged5.revision, [...found.get(judged5.revision) ?? [], { judged: judged5, relations }]);
  }
  return found;
}
var waitedFor = ({ statement: statement2, locks }) => statement2.tag === "unseen" ? [] : strongest(locks).filter(({ mode }) => isAtLeastMode(mode, "SHARE")).map(({ relation }) => relation);
function lackOf({ statement: statement2 }, locks) {
  let { maxLockTimeout, setByRunner } = locks, wait = statement2.lockTimeoutMilliseconds || setByRunner.lock_timeout, remedy11 = `Begin the migration with: SET lock_timeout = '${timeText(Math.min(usualWait, maxLockTimeout ?? usualWait))}';`;
  if (!wait) return { kind: "no lock timeout", does: "waits without limit for", remedy: remedy11 };
  if (maxLockTimeout !== void 0 && wait > maxLockTimeout) {
    let more = `; locks.max-lock-timeout is ${timeText(maxLockTimeout)}`;
    return { kind: "long lock timeout", does: `waits up to ${timeText(wait)} for`, more, remedy: remedy11 };
  }
  let isLimited = statement2.statementTimeoutMilliseconds > 0 || setByRunner.statement_timeout !== void 0;
  if (!(locks.statementTimeout === "optional" || isLimited))
    return {
      kind: "no statement timeout",
      does: "works without limit under",
      remedy: "Begin the migration with: SET statement_timeout = '60s';"
    };
}
var usualWait = 3e3;

// src/rules/locking/same-transaction-validation.ts
var jobs7 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, score integer);
` }, add = `ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100) NOT VALID;
`, validate = `ALTER TABLE jobs VALIDATE CONSTRAINT jobs_score_range;
`, sameTransactionValidation = {
  id: "same-transaction-validation",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "NOT VALID and VALIDATE in one transaction",
    rationale: `A lock lasts until its transaction ends. Where the constraint is added and validated in one, the strong lock of the first statement is held through
the scan of the second, and NOT VALID gains nothing. The transaction ids of this run say so, however the tool wraps its files.`,
    examples: {
      bad: { base: jobs7, files: { ...jobs7, "migrations/0002_check.sql": `${add}${validate}` } },
      good: {
        base: jobs7,
        files: { ...jobs7, "migrations/0002_check.sql": add, "migrations/0003_validate.sql": validate }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES"]
  },
  *check(evidence, context) {
    for (let { statements } of judgedTransactions(evidence, context))
      for (let judged5 of statements) yield* faultsOf2(judged5, statements);
  }
};
function* faultsOf2(judged5, statements) {
  let { statement: statement2, scans, held } = judged5, relation = mainRelation(statement2);
  if (!(!relation || !isAmong(scans, relation) || !isLocked(held, relation, "SHARE ROW EXCLUSIVE")))
    for (let { name } of actsOfKind(statement2, "validate-constraint"))
      isAddedBefore(statements, judged5, name) && (yield {
        subject: constraintSubject(relation, name),
        message: `Constraint ${name} of ${relationLabel(relation)} is added and validated in one transaction, so the strong lock lasts through the scan.`,
        remedy: "Move VALIDATE CONSTRAINT to a migration of its own, which runs in a transaction of its own.",
        ...seenAt(judged5)
      });
}
var isAddedBefore = (statements, validating, name) => statements.slice(0, statements.indexOf(validating)).some(
  ({ statement: statement2 }) => statement2.acts.some((act) => "isValidated" in act && !act.isValidated && act.name === name)
);

// src/rules/locking/scanning-domain-change.ts
var domain = {
  "migrations/0001_score.sql": `CREATE DOMAIN score AS integer;
CREATE TABLE matches (id bigint PRIMARY KEY, score score);
`
}, scanningDomainChange = {
  id: "scanning-domain-change",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Change of a domain that reads every table that uses it",
    rationale: `A constraint on a domain is tried on every value of every column of that type, under SHARE on each of these tables: no row of them is written until
it is through. With NOT VALID new values are checked at once. The scan counters of this run decide. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: domain,
        files: {
          ...domain,
          "migrations/0002_range.sql": `ALTER DOMAIN score ADD CONSTRAINT score_range CHECK (VALUE BETWEEN 0 AND 100);
`
        }
      },
      good: {
        base: domain,
        files: {
          ...domain,
          "migrations/0002_range.sql": `ALTER DOMAIN score ADD CONSTRAINT score_range CHECK (VALUE BETWEEN 0 AND 100) NOT VALID;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-alterdomain.html"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2, scans } = judged5;
      if (statement2.tag !== "ALTER DOMAIN" || scans.length === 0 || isValidation.test(statement2.text)) continue;
      let [first2] = statement2.objects, name = (first2?.identity ?? "a domain").replace(/^public\./, "");
      yield {
        subject: { kind: "migration", revision: judged5.revision, name },
        message: `The new constraint of domain ${name} is tried on every row of ${listed(scans.map(({ relation }) => relationLabel(relation)))} while writes wait.`,
        remedy: "Add it with NOT VALID, and validate it in a later migration with ALTER DOMAIN \u2026 VALIDATE CONSTRAINT.",
        relations: scans.map(({ relation }) => relation),
        ...seenAt(judged5)
      };
    }
  }
}, isValidation = /\bVALIDATE\s+CONSTRAINT\b/i;

// src/rules/locking/scanning-not-null.ts
var jobs8 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, url text);
` }, scanningNotNull = {
  id: "scanning-not-null",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "SET NOT NULL that reads the table under lock",
    rationale: `SET NOT NULL reads every row under ACCESS EXCLUSIVE: nobody reads or writes the table until it is through. After a validated
CHECK (column IS NOT NULL) PostgreSQL does not read it; the scan counter of this run decides. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs8,
        files: { ...jobs8, "migrations/0002_url.sql": `ALTER TABLE jobs ALTER COLUMN url SET NOT NULL;
` }
      },
      good: {
        base: jobs8,
        files: {
          ...jobs8,
          "migrations/0002_check.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_url_given CHECK (url IS NOT NULL) NOT VALID;
`,
          "migrations/0003_validate.sql": `ALTER TABLE jobs VALIDATE CONSTRAINT jobs_url_given;
`,
          "migrations/0004_url.sql": `ALTER TABLE jobs ALTER COLUMN url SET NOT NULL;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) yield* faultsOf3(judged5, context);
  },
  *inText(evidence, context) {
    for (let { act, relation, statement: statement2 } of alterationsInText(evidence, context, "set-not-null")) {
      let { column } = act.act;
      statement2.acts.some((other) => other.kind === "alter" && readsRows(other.act)) || isPlainlyNullable(evidence, context, relation, column) && (yield {
        subject: columnSubject(relation, column),
        message: `SET NOT NULL on ${relationLabel(relation)}.${column} has no CHECK before it that spares the scan: the whole table is read under ACCESS EXCLUSIVE.`,
        remedy: remedyFor5(quoteName(relation), relation.name, column),
        ...writtenAt(statement2)
      });
    }
  },
  population(evidence, context) {
    let all = judgedStatements(evidence, context).filter(
      ({ statement: statement2, locks }) => locks.length > 0 && actsOfKind(statement2, "set-not-null").length > 0
    ), quiet = all.filter(({ statement: statement2, scans }) => !isAmong(scans, mainRelation(statement2))).length;
    return { count: all.length, of: "SET NOT NULL", sentence: `${quiet} of ${all.length} SET NOT NULL read no rows.` };
  }
};
function* faultsOf3(judged5, scope) {
  let { statement: statement2, scans, held, rewrites } = judged5, relation = mainRelation(statement2);
  if (!(!relation || !isAmong(scans, relation) || isAmong(rewrites, relation)) && !statement2.acts.some(readsRows) && isLocked(held, relation, "ACCESS EXCLUSIVE"))
    for (let { column } of actsOfKind(statement2, "set-not-null"))
      yield {
        subject: subjectIn(scope, relation, columnSubject(relation, column)),
        message: `SET NOT NULL on ${relationLabel(relation)}.${column} reads the whole table under ACCESS EXCLUSIVE.`,
        remedy: remedyFor5(quoteName(relation), relation.name, column),
        ...seenAt(judged5)
      };
}
var readsRows = ({ kind }) => kind === "add-check" || kind === "add-key", remedyFor5 = (relation, name, column) => `ALTER TABLE ${relation} ADD CONSTRAINT ${name}_${column}_given CHECK (${column} IS NOT NULL) NOT VALID;
-- In the next migration:
ALTER TABLE ${relation} VALIDATE CONSTRAINT ${name}_${column}_given;
-- In the one after:
ALTER TABLE ${relation} ALTER COLUMN ${column} SET NOT NULL;
ALTER TABLE ${relation} DROP CONSTRAINT ${name}_${column}_given;`;

// src/rules/locking/table-rewrite.ts
var jobs9 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, score integer NOT NULL);
` }, tableRewrite = {
  id: "table-rewrite",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Statement that copies a whole table",
    rationale: `While PostgreSQL writes a table anew, nobody reads or writes it, and both copies need disk space. The server said in this run that it rewrites,
and why; a change that it makes without a rewrite (varchar to text, a constant default) is not reported, nor is a table that the same change creates.`,
    examples: {
      bad: {
        base: jobs9,
        files: { ...jobs9, "migrations/0002_score.sql": `ALTER TABLE jobs ALTER COLUMN score TYPE bigint;
` }
      },
      good: {
        base: jobs9,
        files: { ...jobs9, "migrations/0002_score.sql": `ALTER TABLE jobs ADD COLUMN big_score bigint DEFAULT 0;
` }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2 } = judged5;
      for (let rewrite of judged5.rewrites) {
        let cause = causeOf(rewrite, statement2);
        cause !== void 0 && (yield {
          subject: relationSubject(rewrite.relation),
          message: `Table ${relationLabel(rewrite.relation)} is written anew under ACCESS EXCLUSIVE, because of ${cause.why}.`,
          remedy: cause.remedy,
          ...seenAt(judged5)
        });
      }
    }
  },
  population(evidence, context) {
    let altering = judgedStatements(evidence, context).filter(
      ({ statement: statement2, locks }) => statement2.tag === "ALTER TABLE" && locks.length > 0
    ), { length } = altering.filter(({ rewrites }) => rewrites.length === 0);
    return {
      count: altering.length,
      of: "altered tables",
      sentence: `${length} of ${altering.length} changes of tables copy nothing.`
    };
  }
};
function causeOf({ reason }, { acts, text }) {
  if (reason !== "filenode") return reason === "default" ? causeOfDefault(text) : causes[reason];
  let act = acts.find(({ kind }) => kind === "cluster" || kind === "vacuum-full" || kind === "set-tablespace");
  return act && {
    why: unseenWords[act.kind] ?? act.kind,
    remedy: "Use pg_repack or pg_squeeze, which copy while the table is in use."
  };
}
var unseenWords = {
  cluster: "CLUSTER",
  "vacuum-full": "VACUUM FULL",
  "set-tablespace": "the new tablespace"
}, causes = {
  type: {
    why: "the new type of a column",
    remedy: "Add a column of the new type, keep both in step, copy in batches, and drop the old column in a later release."
  },
  persistence: {
    why: "the change between LOGGED and UNLOGGED",
    remedy: "Change it while nobody uses the table, or fill a new table and switch the names."
  },
  "access-method": {
    why: "the new access method",
    remedy: "Fill a new table with the other access method and switch the names."
  }
}, causeOfDefault = (text) => /\bGENERATED\s+ALWAYS\s+AS\s*\((?!.*\bVIRTUAL\b)/is.test(text) ? {
  why: "a stored generated column",
  remedy: "Add an ordinary column, fill it with a trigger, and copy in batches."
} : {
  why: "a default that differs from row to row",
  remedy: "Add the column without a default, set the default in a second statement, and fill the rows in batches."
};

// src/rule/validated-constraints.ts
function* validatedAtOnce(judged5, kind, scope, message) {
  let relation = mainRelation(judged5.statement);
  if (relation)
    for (let { isValidated, name } of actsOfKind(judged5.statement, kind)) {
      if (!isValidated) continue;
      let subject = name === void 0 ? relationSubject(relation) : constraintSubject(relation, name);
      yield {
        subject: subjectIn(scope, relation, subject),
        message: message(relation, name),
        remedy: remedy7,
        ...seenAt(judged5)
      };
    }
}
function* validatedInText(evidence, context, kind, message) {
  for (let { act, relation, statement: statement2 } of alterationsInText(evidence, context, kind)) {
    let { isValidated, name } = act.act, buildsIndex = statement2.acts.some((other) => other.kind === "alter" && other.act.kind === "add-key");
    !isValidated || buildsIndex && kind === "add-check" || (yield {
      subject: name === void 0 ? relationSubject(relation) : constraintSubject(relation, name),
      message: message(relation, name),
      remedy: remedy7,
      ...writtenAt(statement2)
    });
  }
}
var remedy7 = "Add it with NOT VALID, and validate it in the next migration: ALTER TABLE \u2026 VALIDATE CONSTRAINT lets reads and writes go on.", additionsOf = (judged5, kind) => judged5.filter(({ statement: statement2, locks }) => locks.length > 0 && actsOfKind(statement2, kind).length > 0);

// src/rules/locking/validating-check.ts
var jobs10 = { "migrations/0001_jobs.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, score integer);
` }, validatingCheck = {
  id: "validating-check",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "CHECK that is tried on every row under lock",
    rationale: `ADD CHECK reads every row under ACCESS EXCLUSIVE: nobody reads or writes the table until it is through. With NOT VALID new rows are checked at
once and old ones later, under a lock that lets work go on. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs10,
        files: {
          ...jobs10,
          "migrations/0002_check.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100);
`
        }
      },
      good: {
        base: jobs10,
        files: {
          ...jobs10,
          "migrations/0002_check.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100) NOT VALID;
`,
          "migrations/0003_validate.sql": `ALTER TABLE jobs VALIDATE CONSTRAINT jobs_score_range;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context).filter(isChecked))
      yield* validatedAtOnce(
        judged5,
        "add-check",
        context,
        (relation, name) => `${name === void 0 ? "A new CHECK" : `CHECK ${name}`} of ${relationLabel(relation)} is tried on every row under ACCESS EXCLUSIVE.`
      );
  },
  *inText(evidence, context) {
    yield* validatedInText(
      evidence,
      context,
      "add-check",
      (relation, name) => `${name === void 0 ? "A new CHECK" : `CHECK ${name}`} of ${relationLabel(relation)} is added without NOT VALID: it is tried on every row under ACCESS EXCLUSIVE.`
    );
  },
  population(evidence, context) {
    let all = additionsOf(judgedStatements(evidence, context), "add-check"), quiet = all.filter((judged5) => !isChecked(judged5)).length;
    return {
      count: all.length,
      of: "new CHECKs",
      sentence: `${quiet} of ${all.length} CHECKs on existing tables were added without reading rows.`
    };
  }
};
function isChecked({ statement: statement2, scans, held, rewrites }) {
  let relation = mainRelation(statement2);
  return !relation || actsOfKind(statement2, "add-key").some(({ usesIndex }) => !usesIndex) ? !1 : isAmong(scans, relation) && !isAmong(rewrites, relation) && isLocked(held, relation, "ACCESS EXCLUSIVE");
}

// src/rules/locking/validating-foreign-key.ts
var tables2 = {
  "migrations/0001_tables.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);
`
}, validatingForeignKey = {
  id: "validating-foreign-key",
  category: "locking",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Foreign key that is checked while writes wait",
    rationale: `ADD FOREIGN KEY holds SHARE ROW EXCLUSIVE on both tables and looks up every row of the child meanwhile: no row of either is written until it is
through. Not reported: NOT VALID, and keys of tables that the same change creates, whose lock on the parent is short.`,
    examples: {
      bad: {
        base: tables2,
        files: {
          ...tables2,
          "migrations/0002_key.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY (company_id) REFERENCES companies (id);
`
        }
      },
      good: {
        base: tables2,
        files: {
          ...tables2,
          "migrations/0002_key.sql": `ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY (company_id) REFERENCES companies (id) NOT VALID;
`,
          "migrations/0003_validate.sql": `ALTER TABLE jobs VALIDATE CONSTRAINT jobs_company;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context).filter(isChecked2))
      yield* validatedAtOnce(
        judged5,
        "add-foreign-key",
        context,
        (relation, name) => `${name === void 0 ? "A new foreign key" : `Foreign key ${name}`} of ${relationLabel(relation)} looks up every row while nobody may write ${endsOf(judged5)}.`
      );
  },
  *inText(evidence, context) {
    yield* validatedInText(
      evidence,
      context,
      "add-foreign-key",
      (relation, name) => `${name === void 0 ? "A new foreign key" : `Foreign key ${name}`} of ${relationLabel(relation)} is added without NOT VALID: every row is looked up while nobody may write either table.`
    );
  },
  population(evidence, context) {
    let all = additionsOf(judgedStatements(evidence, context), "add-foreign-key"), quiet = all.filter((judged5) => !isChecked2(judged5)).length;
    return {
      count: all.length,
      of: "new foreign keys",
      sentence: `${quiet} of ${all.length} foreign keys on existing tables were added without a check under lock.`
    };
  }
};
function isChecked2({ statement: statement2, scans, held, rewrites }) {
  let relation = mainRelation(statement2);
  return relation !== void 0 && statement2.tag === "ALTER TABLE" && isAmong(scans, relation) && !isAmong(rewrites, relation) && isLocked(held, relation, "SHARE ROW EXCLUSIVE");
}
var endsOf = ({ locks }) => [...new Set(locks.map(({ relation }) => relationLabel(relation)))].join(" and ") || "it";

// src/rules/locking/wide-lock-window.ts
var tables3 = {
  "migrations/0001_tables.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY);
CREATE TABLE resumes (id bigint PRIMARY KEY);
`
}, alter = (table2) => `ALTER TABLE ${table2} ADD COLUMN note text;
`, wideLockWindow = {
  id: "wide-lock-window",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  wants: ["catalog"],
  docs: {
    title: "One transaction that locks many tables",
    rationale: "A transaction that collects strong locks waits for each with the others in hand, and meets the application, which takes them in another order: a\ndeadlock, or a queue behind three tables instead of one. Counted from `locks.window` tables on, three by default; partitions count as their parent,\nand the short locks that a new table takes on those it refers to do not count. Only migrations that are being added are judged.",
    examples: {
      bad: {
        base: tables3,
        files: { ...tables3, "migrations/0002_notes.sql": `${alter("companies")}${alter("jobs")}${alter("resumes")}` }
      },
      good: {
        base: tables3,
        files: {
          ...tables3,
          "migrations/0002_companies.sql": alter("companies"),
          "migrations/0003_jobs.sql": alter("jobs"),
          "migrations/0004_resumes.sql": alter("resumes")
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS"]
  },
  *check(evidence, context) {
    if (context.newRevisions)
      for (let { revision, statements } of judgedTransactions(evidence, context)) {
        let locked = statements.flatMap((judged5) => lockedRelations(judged5, evidence.catalog)), labels = [...new Set(locked.map(relationLabel))], last = statements.findLast((judged5) => lockedRelations(judged5, evidence.catalog).length > 0);
        labels.length < context.settings.locks.window || !last || (yield {
          subject: { kind: "migration", revision },
          message: `Migration ${revision} holds strong locks on ${labels.length} tables in one transaction: ${listed(labels)}.`,
          remedy: "Change one table in each migration, so that each lock is released before the next is asked for.",
          relations: locked,
          ...seenAt(last)
        });
      }
  }
}, lockedRelations = ({ statement: statement2, locks }, catalog) => statement2.tag === "CREATE TABLE" ? [] : locks.filter(({ mode }) => isAtLeastMode(mode, "SHARE ROW EXCLUSIVE")).map(({ relation }) => wholeOf(relation, catalog)), wholeOf = (relation, catalog) => (catalog && findRelation(catalog, relation)?.partitionOf?.parent) ?? relation;

// src/rules/locking/work-under-exclusive-lock.ts
var tables4 = {
  "migrations/0001_tables.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);
`
}, alter2 = `ALTER TABLE companies ADD COLUMN place text;
`, build = `CREATE INDEX jobs_company_idx ON jobs (company_id);
`, workUnderExclusiveLock = {
  id: "work-under-exclusive-lock",
  category: "locking",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Long work while another statement still holds its lock",
    rationale: `ACCESS EXCLUSIVE is held until the transaction ends. A scan, an index build or a change of rows that follows in the same transaction keeps a table
closed that it does not even touch. Only migrations that are being added are judged.`,
    examples: {
      bad: { base: tables4, files: { ...tables4, "migrations/0002_place.sql": `${alter2}${build}` } },
      good: {
        base: tables4,
        files: { ...tables4, "migrations/0002_place.sql": alter2, "migrations/0003_index.sql": build }
      }
    },
    references: ["https://www.postgresql.org/docs/current/explicit-locking.html"]
  },
  *check(evidence, context) {
    if (context.newRevisions)
      for (let { revision, statements } of judgedTransactions(evidence, context)) {
        let [first2] = statements.flatMap((judged5) => workOf(judged5) ?? []);
        first2 && (yield observationOf(revision, first2));
      }
  }
};
function workOf(judged5) {
  let { scans, rewrites, held, locks, statement: statement2 } = judged5, earlier = held.slice(0, held.length - locks.length), closed = new Set(
    earlier.filter(
      ({ relation }) => isLocked(earlier, relation, "ACCESS EXCLUSIVE") && !isAmong([...scans, ...rewrites], relation)
    ).map(({ relation }) => relationLabel(relation))
  );
  if (closed.size === 0) return;
  let written = writesMany(statement2) ? locks.filter(({ mode }) => mode === "ROW EXCLUSIVE") : [], on = [...scans, ...rewrites, ...written].map(({ relation }) => relation);
  if (on.length === 0) return;
  let verb2 = written.length > 0 ? "changes rows of" : "reads all of";
  return { judged: judged5, closed: [...closed], does: `${verb2} ${listed([...new Set(on.map(relationLabel))])}`, on };
}
var writesMany = ({ tag, text }) => tag === "unseen" && (/\b(?:UPDATE|DELETE\s+FROM|MERGE\s+INTO)\b/i.test(text) || /\bINSERT\s+INTO\b.+\bSELECT\b/is.test(text)), observationOf = (revision, { judged: judged5, closed, does, on }) => ({
  subject: { kind: "migration", revision },
  message: `Migration ${revision} ${does} while its transaction keeps ${listed(closed)} under ACCESS EXCLUSIVE.`,
  remedy: "Put the long statement into a migration of its own, or before the one that takes the lock.",
  relations: on,
  ...seenAt(judged5)
});

// src/catalog/likeness.ts
var uniqueLikeness = ({ columns, expressions, predicate, nullsNotDistinct }) => JSON.stringify([[...columns].sort(), expressions, predicate ?? "", nullsNotDistinct]), foreignKeyLikeness = ({ columns, references: references2 }) => {
  let pairs = columns.map((column, position) => `${column}=${references2.columns[position]}`).sort();
  return JSON.stringify([relationLabel(references2.relation), pairs]);
}, indexLikeness = ({ method, keys, include, predicate }) => JSON.stringify([
  method,
  keys.map((key) => [key.column ?? key.expression, key.operatorClass, key.isDescending]),
  include,
  predicate ?? ""
]), checkLikeness = ({ expression }) => expression.replaceAll(/::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?|[\s()]/g, "");

// src/rules/models/mismatched-check.ts
var mismatchedCheck = {
  id: "mismatched-check",
  category: "models",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["checked-values", "clean-validation"],
  needs: ["full-catalog", "models"],
  docs: {
    title: "CHECK on one side only",
    rationale: "A CHECK in the models alone refuses nothing; one in the database alone refuses rows that the code thinks fine. Both are printed by the\nserver before they are compared. Lists of values belong to `mismatched-values`, and an enum that one side writes as CHECK is no difference.",
    examples: {
      bad: {
        files: {
          "migrations/0001_matches.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, score int);",
          "models.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score BETWEEN 0 AND 100));"
        }
      },
      good: {
        files: {
          "migrations/0001_matches.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score >= 0 AND score <= 100));",
          "models.sql": "CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score BETWEEN 0 AND 100));"
        }
      }
    }
  },
  *check({ "full-catalog": catalog, models }, context) {
    for (let { pair: pair2, check, isModelled: isModelled2, isMigrated } of pairedChecks({ catalog, models })) {
      if (isModelled2 && isMigrated) continue;
      let { model, database } = pair2, location = modelLocation(models, model, check.columns[0]), what = `CHECK ${check.expression} of ${relationLabel(database)}`;
      yield {
        subject: constraintSubject(database, check.name),
        message: isModelled2 ? `${modelClause(models, model, "declare")} ${what}; ${databaseWords(context)} has none.` : `${modelClause(models, model, "lack")} ${what}, which ${databaseWords(context)} has.`,
        remedy: isModelled2 ? "Add the CHECK in a migration, NOT VALID first, then VALIDATE; or take it out of the model." : `Declare it in the model, or drop ${check.name} in a migration.`,
        ...location && { location }
      };
    }
  },
  population({ "full-catalog": catalog, models }) {
    let found = pairedChecks({ catalog, models }), sentence3 = `${found.filter(({ isModelled: isModelled2, isMigrated }) => isModelled2 && isMigrated).length} of ${counted(found.length, "CHECK")} are in models and database alike.`;
    return { count: found.length, of: "CHECKs of models and database", sentence: sentence3 };
  }
};
function pairedChecks(sources) {
  return relationPairs(sources).flatMap((pair2) => {
    let [modelled2, migrated] = [plainChecks(pair2, checks(pair2.model)), plainChecks(pair2, checks(pair2.database))];
    return [...sources.models.form === "declared" ? modelled2 : new Map([...modelled2, ...migrated])].map(([likeness, check]) => ({
      pair: pair2,
      check,
      isModelled: modelled2.has(likeness),
      isMigrated: migrated.has(likeness)
    }));
  });
}
var plainChecks = ({ database, model }, found) => new Map(
  found.filter(({ columns }) => columns.every((column) => findColumn(database, column) && findColumn(model, column))).filter((check) => !check.columns.some((column) => wordsOfCheck(check, column))).map((check) => [checkLikeness(check), check])
);

// src/rules/models/mismatched-default.ts
var mismatchedDefault = {
  id: "mismatched-default",
  category: "models",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog", "models"],
  docs: {
    title: "Model and database disagree on a default of the server",
    rationale: `Rows that leave the column out get another value than the model promises. Both defaults are printed by the server before they are
compared. A default that the application applies is none of the server, so a model without one is not reported; numbers from sequences
and identities are all the same.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'draft');",
          "models.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');"
        }
      },
      good: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          "models.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending'::text);"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let pair2 of withDefault(columnPairs(sources))) {
      let { database, model, inModel, inDatabase, location } = pair2;
      agrees2(pair2) || (yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, model, "give")} ${columnLabel(database, inModel.name)} the default ${inModel.default}; ${databaseWords(context)} ${inDatabase.default === void 0 ? "gives none" : `gives ${inDatabase.default}`}.`,
        ...location && { location }
      });
    }
  },
  population(sources) {
    let pairs = withDefault(columnPairs(sources)), sentence3 = `${pairs.filter(agrees2).length} of ${counted(pairs.length, "default")} of the models are those of the database.`;
    return { count: pairs.length, of: "defaults of the models", sentence: sentence3 };
  }
}, withDefault = (pairs) => pairs.filter(({ inModel }) => inModel.default !== void 0 && !isCounted(inModel)), agrees2 = ({ inModel, inDatabase }) => {
  let [left, right] = [inModel, inDatabase].map((column) => withoutCasts(asNow(column.default ?? "")));
  return left === right;
}, isCounted = ({ default: value, identity: identity2, generated }) => identity2 !== void 0 || generated !== void 0 || (value ?? "").startsWith("nextval("), asNow = (expression) => /^(?:CURRENT_TIMESTAMP|transaction_timestamp\(\))$/.test(expression) ? "now()" : expression, withoutCasts = (expression) => expression.replaceAll(/::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?/g, "");

// src/rules/models/mismatched-foreign-key.ts
var mismatchedForeignKey = {
  id: "mismatched-foreign-key",
  category: "models",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Foreign key or delete action on one side only",
    rationale: `Code that counts on a cascade leaves children behind or is refused; code that counts on a refusal loses them. A foreign key in the models
alone lets orphans in. Names are no difference.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);",
          "models.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);",
          "models.sql": "CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let paired of pairedKeys(sources)) {
      let fault = faultOf(paired, databaseWords(context)), key = paired.migrated ?? paired.modelled;
      if (fault === void 0 || !key) continue;
      let { model, database } = paired.pair, location = modelLocation(models, model, key.columns[0]), what = `foreign key ${relationLabel(database)} (${key.columns.join(", ")}) to ${relationLabel(key.references.relation)}`;
      yield {
        subject: constraintSubject(database, key.name),
        message: `${modelClause(models, model, paired.modelled ? "declare" : "lack")} ${what}${fault}.`,
        remedy: remedy8(paired),
        ...location && { location }
      };
    }
  },
  population(sources) {
    let keys = pairedKeys(sources), sentence3 = `${keys.filter((key) => faultOf(key, "") === void 0).length} of ${counted(keys.length, "foreign key")} ${verb(keys.length, "has", "have")} the same delete action in models and database.`;
    return { count: keys.length, of: "foreign keys of models and database", sentence: sentence3 };
  }
};
function pairedKeys(sources) {
  return relationPairs(sources).flatMap((pair2) => {
    let modelled2 = new Map(foreignKeys(pair2.model).map((key) => [foreignKeyLikeness(key), key])), migrated = new Map(foreignKeys(pair2.database).map((key) => [foreignKeyLikeness(key), key])), known = sources.models.form === "declared" ? [...modelled2.keys()] : [...modelled2.keys(), ...migrated.keys()];
    return [...new Set(known)].map((likeness) => {
      let [ofModel, ofDatabase] = [modelled2.get(likeness), migrated.get(likeness)];
      return { pair: pair2, ...ofModel && { modelled: ofModel }, ...ofDatabase && { migrated: ofDatabase } };
    });
  });
}
function faultOf({ modelled: modelled2, migrated }, server) {
  if (!migrated) return `; ${server} has none and accepts orphans`;
  if (!modelled2) return `, which ${server} has`;
  if (modelled2.onDelete !== migrated.onDelete)
    return ` with ON DELETE ${modelled2.onDelete.toUpperCase()}; ${server} has ON DELETE ${migrated.onDelete.toUpperCase()}`;
}
function remedy8({ pair: pair2, modelled: modelled2, migrated }) {
  let table2 = quoteName(pair2.database);
  if (!modelled2) return "Declare it in the model, or drop it in a migration.";
  let add2 = `ALTER TABLE ${table2} ADD ${modelled2.definition} NOT VALID;`;
  return migrated ? `ALTER TABLE ${table2} DROP CONSTRAINT ${quoteIdentifier(migrated.name)};
${add2}` : add2;
}

// src/rules/models/mismatched-index.ts
var mismatchedIndex = {
  id: "mismatched-index",
  category: "models",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog", "models"],
  docs: {
    title: "Index on one side only",
    rationale: "An index in the models alone serves no query; one in the database alone is what the next autogenerated migration drops. Compared by\ndefinition: names are no difference. Unique indexes are keys and belong to `mismatched-key`.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text); CREATE INDEX ix_jobs_title ON jobs (title);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text); CREATE INDEX jobs_title_idx ON jobs (title);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text); CREATE INDEX ix_jobs_title ON jobs (title);"
        }
      }
    }
  },
  *check({ "full-catalog": catalog, models }, context) {
    for (let { pair: pair2, index, isModelled: isModelled2, isMigrated } of pairedIndexes({ catalog, models })) {
      if (isModelled2 && isMigrated) continue;
      let { model, database } = pair2, keys = index.keys.map((key) => key.column ?? key.expression ?? "").join(", "), what = `${index.method} index (${keys}) of ${relationLabel(database)}`, location = modelLocation(models, model);
      yield {
        subject: indexSubject(database, index.name),
        message: isModelled2 ? `${modelClause(models, model, "declare")} ${what}; ${databaseWords(context)} has none.` : `${modelClause(models, model, "lack")} ${what}, which ${databaseWords(context)} has.`,
        remedy: isModelled2 ? `${index.definition};` : `Declare it in the model, or drop ${index.name} in a migration.`,
        ...location && { location }
      };
    }
  },
  population({ "full-catalog": catalog, models }) {
    let indexes = pairedIndexes({ catalog, models }), sentence3 = `${indexes.filter(({ isModelled: isModelled2, isMigrated }) => isModelled2 && isMigrated).length} of ${counted(indexes.length, "index", "indexes")} are in models and database alike.`;
    return { count: indexes.length, of: "indexes of models and database", sentence: sentence3 };
  }
};
function pairedIndexes(sources) {
  return relationPairs(sources).flatMap((pair2) => {
    let [modelled2, migrated] = [plainIndexes2(pair2, pair2.model.indexes), plainIndexes2(pair2, pair2.database.indexes)];
    return [...sources.models.form === "declared" ? modelled2 : new Map([...modelled2, ...migrated])].map(([likeness, index]) => ({
      pair: pair2,
      index,
      isModelled: modelled2.has(likeness),
      isMigrated: migrated.has(likeness)
    }));
  });
}
var plainIndexes2 = ({ database, model }, indexes) => new Map(
  indexes.filter((index) => !index.isUnique).filter(
    ({ keys }) => keys.every(({ column }) => column === void 0 || findColumn(database, column) && findColumn(model, column))
  ).map((index) => [indexLikeness(index), index])
);

// src/rules/models/mismatched-key.ts
var mismatchedKey = {
  id: "mismatched-key",
  category: "models",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys", "clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Primary or unique key on one side only",
    rationale: `A key in the models alone stops no duplicate: the code believes that there is one row and finds two. A key in the database alone
refuses rows that the code thinks fine. Names, and whether a key is a constraint or a unique index, are no difference.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL); CREATE UNIQUE INDEX jobs_url_idx ON jobs (url);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let { pair: pair2, key, isModelled: isModelled2, isMigrated } of pairedKeys2(sources)) {
      if (isModelled2 && isMigrated) continue;
      let { database, model } = pair2, columns = describe2(key), kind = key.isPrimary ? "primary key" : "unique key", location = modelLocation(models, model);
      yield {
        subject: constraintSubject(database, key.name),
        message: isModelled2 ? `${modelClause(models, model, "declare")} ${kind} (${columns}) of ${relationLabel(database)}; ${databaseWords(context)} accepts duplicates.` : `${modelClause(models, model, "lack")} ${kind} (${columns}) of ${relationLabel(database)}; ${databaseWords(context)} refuses duplicates that the code thinks fine.`,
        remedy: isModelled2 ? creation(pair2, key) : `Declare ${kind} (${columns}) in the model, or drop ${key.name} in a migration.`,
        ...location && { location }
      };
    }
  },
  population(sources) {
    let keys = pairedKeys2(sources), sentence3 = `${keys.filter(({ isModelled: isModelled2, isMigrated }) => isModelled2 && isMigrated).length} of ${counted(keys.length, "primary and unique key")} are in models and database alike.`;
    return { count: keys.length, of: "primary and unique keys", sentence: sentence3 };
  }
};
function pairedKeys2(sources) {
  return relationPairs(sources).flatMap((pair2) => keysOf(pair2, sources.models));
}
function keysOf(pair2, { form }) {
  let modelled2 = new Map(uniqueKeys(pair2.model).map((key) => [uniqueLikeness(key), key])), migrated = new Map(uniqueKeys(pair2.database).map((key) => [uniqueLikeness(key), key]));
  return [...form === "declared" ? modelled2 : new Map([...modelled2, ...migrated])].filter(([, key]) => key.columns.every((column) => isShared(pair2, column))).map(([likeness, key]) => ({
    pair: pair2,
    key,
    isModelled: modelled2.has(likeness),
    isMigrated: migrated.has(likeness)
  }));
}
var isShared = ({ database, model }, name) => [database, model].every(({ columns }) => columns.some((column) => column.name === name)), describe2 = ({ columns, expressions, predicate }) => [...columns, ...expressions].join(", ") + (predicate === void 0 ? "" : ` where ${predicate}`);
function creation({ database }, { columns, expressions, predicate, isPrimary }) {
  let table2 = quoteName(database);
  if (isPrimary) return `ALTER TABLE ${table2} ADD PRIMARY KEY (${quoteList(columns)});`;
  let name = quoteIdentifier(proposedName(database.name, columns, "key")), keys = [...columns.map(quoteIdentifier), ...expressions].join(", "), where = predicate === void 0 ? "" : ` WHERE ${predicate}`;
  return `CREATE UNIQUE INDEX ${name} ON ${table2} (${keys})${where};`;
}

// src/rules/models/mismatched-nullability.ts
var mismatchedNullability = {
  id: "mismatched-nullability",
  category: "models",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Model and database disagree on NULL",
    rationale: `Where the model allows NULL and the database refuses it, an INSERT that the code thinks fine fails: high. Where only the model demands a
value, other writers leave rows that the code cannot read.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let { database, model, inModel, inDatabase, location } of columnPairs(sources)) {
      if (inModel.isNullable === inDatabase.isNullable) continue;
      let name = columnLabel(database, inModel.name), server = databaseWords(context);
      yield {
        subject: columnSubject(database, inModel.name),
        message: inModel.isNullable ? `${modelClause(models, model, "allow")} NULL in ${name}; ${server} refuses it.` : `${modelClause(models, model, "demand")} a value in ${name}; ${server} allows NULL.`,
        remedy: inModel.isNullable ? "Make the model NOT NULL, or drop NOT NULL in a migration." : "Fill the NULLs and set NOT NULL in a migration, or make the model nullable.",
        severity: inModel.isNullable ? "high" : "medium",
        ...location && { location }
      };
    }
  },
  population(sources) {
    let pairs = columnPairs(sources), sentence3 = `${pairs.filter(({ inModel, inDatabase }) => inModel.isNullable === inDatabase.isNullable).length} of ${counted(pairs.length, "model column")} agree with the database on NULL.`;
    return { count: pairs.length, of: "model columns", sentence: sentence3 };
  }
};

// src/catalog/type-fit.ts
var integers2 = ["smallint", "integer", "bigint"];
function fitsInto(type, target) {
  let [from, to] = [parts(type), parts(target)];
  if (from.base === to.base) return sizeFits(from, to);
  if (isText(from.base) && isText(to.base))
    return to.size === void 0 || from.size !== void 0 && from.size <= to.size;
  let [width, room] = [integers2.indexOf(from.base), integers2.indexOf(to.base)];
  return width >= 0 && room >= 0 ? width <= room : width >= 0 ? isNumber(to.base) || isText(to.base) : isText(from.base) ? !1 : isText(to.base) || sameFamily(from.base, to.base);
}
function sizeFits(from, to) {
  return to.size === void 0 ? !0 : from.size !== void 0 && from.size <= to.size && (from.scale ?? 0) <= (to.scale ?? 0);
}
function parts(type) {
  let modifier = /\((\d+)(?:,(-?\d+))?\)/.exec(type);
  return {
    base: type.replace(/\([^)]*\)/, ""),
    ...modifier && { size: Number(modifier[1]) },
    ...modifier?.[2] !== void 0 && { scale: Number(modifier[2]) }
  };
}
var isText = (base2) => /^(text|character varying|character|citext|public\.citext)$/.test(base2), isNumber = (base2) => /^(numeric|real|double precision|money)$/.test(base2), families = [/^jsonb?$/, /^(timestamp|date)/, /^time /, /^(real|double precision|numeric)$/], sameFamily = (left, right) => families.some((family) => family.test(left) && family.test(right));

// src/rules/models/mismatched-type.ts
var mismatchedType = {
  id: "mismatched-type",
  category: "models",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "full-catalog", "models"],
  docs: {
    title: "Model and database disagree on a type",
    rationale: `Both sides are read from a database, so spelling is no difference. High where a value that the model allows does not fit: the INSERT is
refused. Otherwise the database takes more than the code knows. An enum that one side writes as CHECK is no difference, nor is what the
ORM cannot express.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(20));",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(200));"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(200));",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY, title character varying(200));"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let pair2 of columnPairs(sources)) {
      if (agrees3(pair2, sources)) continue;
      let { inModel, inDatabase, database, location } = pair2, fits = fitsInto(inModel.type, inDatabase.type);
      yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, pair2.model, "say")} that ${columnLabel(database, inModel.name)} is ${inModel.type}; ${databaseWords(context)} says ${inDatabase.type}${fits ? "" : ", which does not hold all of its values"}.`,
        remedy: `Make the model ${inDatabase.type}, or change the column in a migration.`,
        severity: fits ? "medium" : "high",
        ...location && { location }
      };
    }
  },
  population(sources) {
    let pairs = columnPairs(sources), sentence3 = `${pairs.filter((pair2) => agrees3(pair2, sources)).length} of ${counted(pairs.length, "model column")} have the type of the database.`;
    return { count: pairs.length, of: "model columns", sentence: sentence3 };
  }
};
function agrees3(pair2, { catalog, models }) {
  let { inModel, inDatabase, model, database } = pair2;
  if (inModel.type === inDatabase.type) return !0;
  let [left, right] = [closedValues(models.catalog, model, inModel), closedValues(catalog, database, inDatabase)];
  return left !== void 0 && right !== void 0 && (left.by.kind === "enum" || right.by.kind === "enum");
}

// src/rules/models/mismatched-values.ts
var mismatchedValues = {
  id: "mismatched-values",
  category: "models",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["checked-values", "clean-validation"],
  needs: ["full-catalog", "models"],
  docs: {
    title: "Model and database disagree on the values of a column",
    rationale: "A value that the model offers is refused by the database, or the database holds one that the code cannot read; a different case is a\ndifferent value. Compared are the labels of enums and the words of CHECKs, whichever a side uses. Values that only the database knows are\nlow. Where one side has no list at all, `mismatched-type` and `unchecked-status` say so.",
    examples: {
      bad: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TYPE review_status AS ENUM ('pending', 'accepted'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);",
          "models.sql": "CREATE TYPE review_status AS ENUM ('pending', 'accepted', 'rejected'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);"
        }
      },
      good: {
        files: {
          "migrations/0001_reviews.sql": "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('accepted', 'pending')));",
          "models.sql": "CREATE TYPE review_status AS ENUM ('pending', 'accepted'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);"
        }
      }
    }
  },
  *check({ "full-catalog": catalog, models }, context) {
    for (let { pair: pair2, modelled: modelled2, migrated } of pairedLists({ catalog, models })) {
      let verdict = judge2(modelled2, migrated, databaseWords(context));
      if (!verdict) continue;
      let { inModel, database, model, location } = pair2;
      yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, model, "offer")} ${listed(modelled2.values, 6)} for ${columnLabel(database, inModel.name)}; ${verdict.words}.`,
        remedy: "Bring the two lists together: in a migration, or in the model.",
        severity: verdict.severity,
        ...location && { location }
      };
    }
  },
  population({ "full-catalog": catalog, models }) {
    let lists = pairedLists({ catalog, models }), sentence3 = `${lists.filter(({ modelled: modelled2, migrated }) => !judge2(modelled2, migrated, "")).length} of ${counted(lists.length, "list")} of values agree between models and database.`;
    return { count: lists.length, of: "lists of values", sentence: sentence3 };
  }
};
function pairedLists(sources) {
  return columnPairs(sources).flatMap((pair2) => {
    let modelled2 = closedValues(sources.models.catalog, pair2.model, pair2.inModel), migrated = closedValues(sources.catalog, pair2.database, pair2.inDatabase);
    return modelled2 && migrated ? [{ pair: pair2, modelled: modelled2, migrated }] : [];
  });
}
function judge2(modelled2, migrated, server) {
  let refused2 = modelled2.values.filter((value) => !migrated.values.includes(value)), unused = migrated.values.filter((value) => !modelled2.values.includes(value));
  if (refused2.length > 0) return { words: `${server} refuses ${listed(refused2, 6)}`, severity: "high" };
  if (unused.length > 0) return { words: `${server} also takes ${listed(unused, 6)}`, severity: "low" };
}

// src/rules/models/unmigrated-column.ts
var unmigratedColumn = {
  id: "unmigrated-column",
  category: "models",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["documented-columns", "verified-chain", "clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Model column that no migration creates",
    rationale: `An ORM names every column of the model in every SELECT, so the first query of the table fails. A migrated column that the model lacks and
that is called nearly the same is named as the probable rename.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int);"
        }
      },
      good: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int);"
        }
      }
    }
  },
  *check(sources, context) {
    let { models } = sources;
    for (let { pair: pair2, column } of modelColumns(relationPairs(sources))) {
      if (findColumn(pair2.database, column.name)) continue;
      let renamed = nearName(column.name, unmodelled(pair2)), location = modelLocation(models, pair2.model, column.name), became = renamed === void 0 ? "" : `; it may be ${renamed} there`;
      yield {
        subject: columnSubject(pair2.database, column.name),
        message: `${modelClause(models, pair2.model, "have")} column ${columnLabel(pair2.model, column.name)}, ${databaseWords(context)} does not${became}.`,
        remedy: `Write a migration that adds ${column.name} ${column.type}, or take it out of the model.`,
        ...location && { location }
      };
    }
  },
  population(sources) {
    let columns = modelColumns(relationPairs(sources)), sentence3 = `${columns.filter(({ pair: pair2, column }) => findColumn(pair2.database, column.name)).length} of ${counted(columns.length, "model column")} exist in the database.`;
    return { count: columns.length, of: "model columns", sentence: sentence3 };
  }
}, modelColumns = (pairs) => pairs.flatMap((pair2) => pair2.model.columns.map((column) => ({ pair: pair2, column }))), unmodelled = ({ database, model }) => database.columns.flatMap(({ name }) => findColumn(model, name) ? [] : [name]);

// src/rules/models/unmigrated-model.ts
var unmigratedModel = {
  id: "unmigrated-model",
  category: "models",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain", "clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Model whose table no migration creates",
    rationale: "The first query through the model fails: the table is not there. Tests that build their schema from the models never see it. Abstract\nmodels, proxies and `models.unmanaged` are left alone.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);"
        }
      }
    }
  },
  *check({ catalog, models }, context) {
    let migrated = new Set(catalog.relations.map(keyOf));
    for (let relation of managed(models, context)) {
      if (migrated.has(keyOf(relation))) continue;
      let location = modelLocation(models, relation);
      yield {
        subject: relationSubject(relation),
        message: `${modelClause(models, relation, "declare")} table ${relationLabel(relation)}, which no migration creates.`,
        remedy: `Write a migration that creates ${relationLabel(relation)}, or remove the model.`,
        ...location && { location }
      };
    }
  },
  population({ catalog, models }, context) {
    let migrated = new Set(catalog.relations.map(keyOf)), relations = managed(models, context), sentence3 = `${relations.filter((relation) => migrated.has(keyOf(relation))).length} of ${counted(relations.length, "model")} have a table that a migration creates.`;
    return { count: relations.length, of: "models", sentence: sentence3 };
  }
}, managed = (models, { settings, toolRelations }) => storedRelations(models.catalog).filter(
  (relation) => !matchesRelation([...settings.models.unmanaged, ...toolRelations], relation)
);

// src/rules/models/unmodelled-column.ts
var unmodelledColumn = {
  id: "unmodelled-column",
  category: "models",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Migrated column that the model lacks",
    rationale: `The code can neither read nor write the column, and the next autogenerated migration proposes to drop it. Where it is NOT NULL without
a default the finding is high: every INSERT of the model is refused.`,
    examples: {
      bad: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int NOT NULL);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY);"
        }
      },
      good: {
        files: {
          "migrations/0001_resumes.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int NOT NULL);",
          "models.sql": "CREATE TABLE resumes (id uuid PRIMARY KEY, version int NOT NULL);"
        }
      }
    }
  },
  *check(sources) {
    let { models } = sources;
    for (let { pair: pair2, column } of migratedColumns(relationPairs(sources))) {
      if (findColumn(pair2.model, column.name)) continue;
      let location = modelLocation(models, pair2.model), consequence = isDemanded(column) ? "; it is NOT NULL without a default, so its INSERT is refused" : "";
      yield {
        subject: columnSubject(pair2.database, column.name),
        message: `${modelClause(models, pair2.model, "lack")} column ${columnLabel(pair2.database, column.name)} (${column.type})${consequence}.`,
        remedy: `Add ${column.name} to the model, or drop the column in a migration.`,
        severity: isDemanded(column) ? "high" : "medium",
        ...location && { location }
      };
    }
  },
  population(sources) {
    let columns = migratedColumns(relationPairs(sources)), sentence3 = `${columns.filter(({ pair: pair2, column }) => findColumn(pair2.model, column.name)).length} of ${counted(columns.length, "column")} of modelled tables are in the models.`;
    return { count: columns.length, of: "columns of modelled tables", sentence: sentence3 };
  }
}, migratedColumns = (pairs) => pairs.flatMap(
  (pair2) => pair2.database.columns.filter(({ generated }) => generated === void 0).map((column) => ({ pair: pair2, column }))
), isDemanded = ({ isNullable, default: value, identity: identity2 }) => !isNullable && value === void 0 && identity2 === void 0;

// src/rules/models/unmodelled-relation.ts
var unmodelledRelation = {
  id: "unmodelled-relation",
  category: "models",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["clean-validation"],
  needs: ["catalog", "models"],
  docs: {
    title: "Migrated table without a model",
    rationale: "The code cannot reach the table through its models, and the next autogenerated migration proposes to drop it. Join tables that an\nassociation implies, views, partitions, tables of the migration tool and `models.unmanaged` are left alone.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE scrape_sessions (id uuid PRIMARY KEY);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY);"
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE scrape_sessions (id uuid PRIMARY KEY);",
          "models.sql": "CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE scrape_sessions (id uuid PRIMARY KEY);"
        }
      }
    }
  },
  *check({ catalog, models }, context) {
    let modelled2 = new Set(models.catalog.relations.map(keyOf));
    for (let relation of expected2(catalog, models, modelled2, context))
      modelled2.has(keyOf(relation)) || (yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} has no model.`,
        remedy: `Write the model, drop the table, or list ${relationLabel(relation)} in models.unmanaged.`
      });
  },
  population({ catalog, models }, context) {
    let modelled2 = new Set(models.catalog.relations.map(keyOf)), relations = expected2(catalog, models, modelled2, context), sentence3 = `${relations.filter((relation) => modelled2.has(keyOf(relation))).length} of ${counted(relations.length, "table")} have a model.`;
    return { count: relations.length, of: "tables", sentence: sentence3 };
  }
};
function expected2(catalog, { classes }, modelled2, { settings, toolRelations }) {
  let exempt = [...settings.models.unmanaged, ...toolRelations];
  return storedRelations(catalog).filter((relation) => modelled2.has(keyOf(relation)) ? !matchesRelation(exempt, relation) : !classes.has(keyOf(relation)) && joinPair(relation, catalog) === void 0 && !matchesRelation(exempt, relation));
}

// src/rules/partitions/blocking-partition-detach.ts
var tables5 = {
  "migrations/0001_tables.sql": `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 PARTITION OF matches FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`
}, blockingPartitionDetach = {
  id: "blocking-partition-detach",
  category: "partitions",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Partition that is detached while all wait",
    rationale: `DETACH PARTITION takes ACCESS EXCLUSIVE on the parent: every query of every partition waits for it, and it waits for the longest of them.
CONCURRENTLY lets them go on. Not reported: parents that the same change creates.`,
    examples: {
      bad: {
        base: tables5,
        files: { ...tables5, "migrations/0002_detach.sql": `ALTER TABLE matches DETACH PARTITION matches_2025;
` }
      },
      good: {
        base: tables5,
        files: {
          ...tables5,
          "migrations/0002_detach.sql": `ALTER TABLE matches DETACH PARTITION matches_2025 CONCURRENTLY;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION"]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2, held } = judged5, parent = mainRelation(statement2), isBlocking = actsOfKind(statement2, "detach-partition").some(({ isConcurrent }) => !isConcurrent);
      !parent || !isBlocking || !isLocked(held, parent, "ACCESS EXCLUSIVE") || (yield {
        subject: relationSubject(parent),
        message: `Detaching a partition takes ACCESS EXCLUSIVE on ${relationLabel(parent)}, and every query of it waits.`,
        remedy: "Use ALTER TABLE \u2026 DETACH PARTITION \u2026 CONCURRENTLY, in a migration of its own and outside a transaction.",
        ...seenAt(judged5)
      });
    }
  }
};

// src/rules/partitions/incomplete-partitioned-index.ts
var tables6 = `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 PARTITION OF matches FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`, incompletePartitionedIndex = {
  id: "incomplete-partitioned-index",
  category: "partitions",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["full-catalog"],
  docs: {
    title: "Index of a partitioned table that waits for its partitions",
    rationale: `An index that is created ON ONLY a partitioned table is invalid until every partition has its part attached. Until then a unique one promises what
nobody keeps, and a query of a partition without its part reads all of it.`,
    examples: {
      bad: `${tables6}CREATE INDEX matches_made_idx ON ONLY matches (made_on);`,
      good: `${tables6}CREATE INDEX matches_made_idx ON ONLY matches (made_on);
CREATE INDEX matches_2025_made_idx ON matches_2025 (made_on);
ALTER INDEX matches_made_idx ATTACH PARTITION matches_2025_made_idx;`
    },
    references: ["https://www.postgresql.org/docs/current/ddl-partitioning.html"]
  },
  *check({ "full-catalog": catalog }) {
    for (let relation of partitioned(catalog)) {
      let parts2 = catalog.relations.filter(
        ({ partitionOf: partitionOf2 }) => partitionOf2 && isSameRelation(partitionOf2.parent, relation)
      );
      if (parts2.length !== 0)
        for (let { name, isValid } of relation.indexes) {
          if (isValid) continue;
          let index = quoteName({ schema: relation.schema, name });
          yield {
            subject: indexSubject(relation, name),
            message: `Index ${name} of partitioned table ${relationLabel(relation)} is invalid: not each of its ${counted(parts2.length, "partition")} has its part.`,
            remedy: `Build the index on each partition that lacks it, and attach it: ALTER INDEX ${index} ATTACH PARTITION \u2026;`
          };
        }
    }
  },
  population({ "full-catalog": catalog }) {
    return { count: partitioned(catalog).reduce((sum, { indexes }) => sum + indexes.length, 0), of: "indexes of partitioned tables" };
  }
}, partitioned = ({ relations }) => relations.filter(({ kind }) => kind === "partitioned-table");

// src/rules/partitions/scanning-partition-attach.ts
var tables7 = {
  "migrations/0001_tables.sql": `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 (id bigint NOT NULL, made_on date NOT NULL);
`
}, attach = `ALTER TABLE matches ATTACH PARTITION matches_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`, scanningPartitionAttach = {
  id: "scanning-partition-attach",
  category: "partitions",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["recorder", "replay"],
  docs: {
    title: "Partition whose rows are read while it is attached",
    rationale: `ATTACH PARTITION reads the new partition, and the default one, under ACCESS EXCLUSIVE to see that every row is in its place. A validated CHECK with
the bounds tells PostgreSQL so beforehand, and nothing is read; the scan counter of this run decides. Not reported: partitions that the same change creates.`,
    examples: {
      bad: { base: tables7, files: { ...tables7, "migrations/0002_attach.sql": attach } },
      good: {
        base: tables7,
        files: {
          ...tables7,
          "migrations/0002_check.sql": `ALTER TABLE matches_2025 ADD CONSTRAINT matches_2025_bounds CHECK (made_on >= '2025-01-01' AND made_on < '2026-01-01') NOT VALID;
`,
          "migrations/0003_validate.sql": `ALTER TABLE matches_2025 VALIDATE CONSTRAINT matches_2025_bounds;
`,
          "migrations/0004_attach.sql": attach
        }
      }
    },
    references: [
      "https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE"
    ]
  },
  *check(evidence, context) {
    for (let judged5 of judgedStatements(evidence, context)) {
      let { statement: statement2, scans } = judged5, parent = mainRelation(statement2);
      if (!parent || scans.length === 0 || actsOfKind(statement2, "attach-partition").length === 0) continue;
      let read = scans.map(({ relation }) => relationLabel(relation));
      yield {
        subject: relationSubject(scans[0]?.relation ?? parent),
        message: `Attaching a partition to ${relationLabel(parent)} reads ${listed(read)} under ACCESS EXCLUSIVE.`,
        remedy: `Add a CHECK with the bounds to ${read[0]} as NOT VALID, validate it in the next migration, and attach in the one after; the default partition needs one that excludes them.`,
        ...seenAt(judged5)
      };
    }
  }
};

// src/rules/policy/empty-audit.ts
var emptyAudit = {
  id: "empty-audit",
  category: "policy",
  severity: "critical",
  preset: "recommended",
  proof: "catalog",
  criteria: ["verified-chain", "clean-validation"],
  needs: ["history", "catalog"],
  wants: ["models", "dictionary"],
  docs: {
    title: "An audit that looked at nothing",
    rationale: "The migrations build no table, or none of those that models and pages name: the wrong folder, the wrong schema or the wrong database. An audit of nothing finds nothing, and that must not look like a pass.",
    examples: {
      bad: { files: { "migrations/0001_nothing.sql": `SELECT 1;
` } },
      good: { files: { "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
` } }
    }
  },
  *check({ history, catalog, models, dictionary }, { isSalvaged }) {
    if (isSalvaged) return;
    let built = names(catalog), expected3 = /* @__PURE__ */ new Set([...models ? names(models.catalog) : [], ...pageNames(dictionary?.pages ?? [])]), location = history.migrations[0]?.location, place = location ? { location } : {};
    built.size === 0 ? yield {
      subject: { kind: "history", name: "relations" },
      ...emptiness(history),
      ...place
    } : expected3.size > 0 && ![...expected3].some((name) => built.has(name)) && (yield {
      subject: { kind: "history", name: "relations" },
      message: `None of the ${expected3.size} tables that models or pages name is among the ${built.size} that the migrations build.`,
      remedy: "Name the migrations, models and pages that belong together in schema-audit.yml.",
      ...place
    });
  }
};
function emptiness({ migrations }) {
  return migrations.some((migration) => !isUnrun(migration)) ? {
    message: `${migrations.length} migrations ran and built no table.`,
    remedy: "Name the folder of the migrations: migrations.path in schema-audit.yml."
  } : {
    message: `None of the ${migrations.length} migrations could be run here, and there is no table to look at.`,
    remedy: "Let the program that makes SQL of them write it into a folder, and name that folder: migrations.path in schema-audit.yml."
  };
}
var names = (catalog) => new Set(catalog.relations.map(({ name }) => name)), pageNames = (pages) => pages.filter(({ isPlanned }) => !isPlanned).map(({ relation }) => relation);

// src/rules/policy/expired-suppression.ts
var expiredSuppression = {
  id: "expired-suppression",
  category: "policy",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["audit"],
  docs: {
    title: "An accepted finding past its date",
    rationale: "The finding was accepted until a day that has passed. It counts again, and somebody must decide again.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint NOT NULL REFERENCES companies (id));
`,
          "schema-audit.yml": `ignore:
  - rule: unindexed-foreign-key
    tables: [jobs]
    reason: deleted once a year
    until: 2020-01-01
`
        }
      },
      good: {
        files: { "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
` }
      }
    }
  },
  *check({ audit }) {
    for (let { kind, rule, subject, why, location } of audit.unusedSuppressions)
      kind === "expired" && (yield {
        subject: { kind: "configuration", name: `${rule} ${subject}` },
        message: `The accepted finding ${rule} of ${subject} counts again: ${why.replace(/\.$/, "")}.`,
        remedy: "Mend what it silenced, or accept it again with a reason and a new date.",
        ...location && { location }
      });
  }
};

// src/rules/policy/failed-assertion.ts
var failedAssertion = {
  id: "failed-assertion",
  category: "policy",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["clean-validation"],
  needs: ["audit"],
  docs: {
    title: "A check of the team that fails",
    rationale: "Commands under `validators` must exit with 0 and print no line that matches their `warning-pattern`; queries under `assertions` must return no row once all migrations ran. What they guard is known to the team alone, so nothing else here would see it. An assertion has the severity that it declares. Commands run in the audited directory with the environment that migrations get.",
    examples: {
      bad: {
        files: {
          "migrations/0001_portals.sql": `CREATE TABLE portals (id int PRIMARY KEY, name text);
INSERT INTO portals VALUES (1, 'Indeed');
`,
          "schema-audit.yml": `assertions:
  - id: portals-have-small-names
    sql: SELECT name FROM portals WHERE name <> lower(name)
`
        }
      },
      good: {
        files: {
          "migrations/0001_portals.sql": `CREATE TABLE portals (id int PRIMARY KEY, name text);
INSERT INTO portals VALUES (1, 'indeed');
`,
          "schema-audit.yml": `assertions:
  - id: portals-have-small-names
    sql: SELECT name FROM portals WHERE name <> lower(name)
`
        }
      }
    }
  },
  *check({ audit }) {
    for (let check of audit.checks)
      check.kind !== "criterion" && check.outcome.status === "failed" && (yield observe3(check, check.outcome));
  },
  population({ audit }) {
    let ran = audit.checks.filter(({ kind, outcome }) => kind !== "criterion" && outcome.status !== "not-run"), passed = ran.filter(({ outcome }) => outcome.status === "passed").length;
    return { count: ran.length, of: "checks", sentence: `${passed} of ${ran.length} checks of the team pass.` };
  }
};
function observe3(check, { why, lines }) {
  let { kind, name, severity, project } = check, what = kind === "validator" ? `The command "${name}"` : `Assertion ${name}`;
  return {
    subject: { kind: "configuration", name: project === void 0 ? name : `${name} in ${project}` },
    message: `${what} ${why}.`,
    remedy: kind === "validator" ? `Run it by hand, and mend what it names: ${name}` : "Mend the rows or the schema that it names.",
    severity,
    details: lines
  };
}

// src/rules/policy/unused-suppression.ts
var unusedSuppression = {
  id: "unused-suppression",
  category: "policy",
  severity: "low",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["audit"],
  docs: {
    title: "An accepted finding that does not exist",
    rationale: "The entry once silenced something, or never did: a misspelt rule silences nothing today and hides the next real finding from whoever reads the list.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "schema-audit.yml": `ignore:
  - rule: unindexed-foreign-key
    subject: companies.owner_id
    reason: deleted once a year
`
        }
      },
      good: {
        files: { "migrations/0001_companies.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
` }
      }
    }
  },
  *check({ audit }) {
    for (let { kind, rule, subject, why, location } of audit.unusedSuppressions)
      kind !== "expired" && (yield {
        subject: { kind: "configuration", name: `${rule} ${subject}` },
        message: `The accepted finding ${rule} of ${subject} silences nothing: ${why.replace(/\.$/, "")}.`,
        remedy: "Remove the entry, or correct its rule and subject.",
        ...location && { location }
      });
  }
};

// src/rules/reversibility/destructive-downgrade.ts
var destructiveDowngrade = {
  id: "destructive-downgrade",
  category: "reversibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["history", "ledger"],
  docs: {
    title: "A way back that removes what its way up did not bring",
    rationale: `Rows, columns or tables that were there before the migration came through its way up and are gone after its way back: going back after
a bad deployment makes it worse. Generated rows went up and down to see that. What the way up itself removed is not reported here. Without a
base commit it is medium.`,
    examples: {
      bad: {
        base: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        },
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`,
          "migrations/0002_remote.up.sql": `ALTER TABLE jobs ADD COLUMN is_remote boolean;
`,
          "migrations/0002_remote.down.sql": `ALTER TABLE jobs DROP COLUMN is_remote, DROP COLUMN city;
`
        }
      },
      good: {
        base: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        },
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`,
          "migrations/0002_remote.up.sql": `ALTER TABLE jobs ADD COLUMN is_remote boolean;
`,
          "migrations/0002_remote.down.sql": `ALTER TABLE jobs DROP COLUMN is_remote;
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    if (isReversalExpected(context.settings.reversibility, context.isForwardOnly))
      for (let journey of journeys(ledger, history, context))
        for (let { loss, migration } of losses(journey, journey.entry.down))
          !removals.includes(loss.kind) || wasLostBefore(loss, journey.entry.up?.losses) || (yield {
            subject: subjectOf4(loss),
            message: `The way back of migration ${migration.revision} removes ${counted(loss.lost, loss.column === void 0 ? "row" : "value")} of ${lossName(loss)}, which its way up did not bring.`,
            remedy: `Let the way back undo what its way up did, and nothing of ${lossName(loss)}.`,
            location: placeOf(journey, [loss.column ?? loss.relation.name], "downgrade"),
            details: lossExamples(loss),
            ...inHistory(journey, "medium")
          });
  }
}, removals = ["relation-dropped", "column-dropped", "rows-deleted"], wasLostBefore = (loss, before) => (before ?? []).some((other) => lossName(other) === lossName(loss) || other.relation.name === lossName(loss)), subjectOf4 = ({ relation, column }) => column === void 0 ? relationSubject(relation) : columnSubject(relation, column);

// src/rules/reversibility/diverging-reupgrade.ts
var divergingReupgrade = {
  id: "diverging-reupgrade",
  category: "reversibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["reversible-migrations"],
  needs: ["history", "replay"],
  docs: {
    title: "A migration that builds something else the second time",
    rationale: "After up, down and up again the schema is not the one that was tested: a guard such as IF NOT EXISTS passed over what the way back had left half removed, or a default was computed by the migration instead of the server.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE IF NOT EXISTS jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `ALTER TABLE jobs DROP COLUMN title;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE IF NOT EXISTS jobs (id bigint PRIMARY KEY, title text NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        }
      }
    }
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (isReversalExpected(settings.reversibility, isForwardOnly))
      for (let reversal of reversals(history, replay)) {
        let { migration } = reversal;
        if (!("again" in reversal) || reversal.again.length === 0 || isExcused(settings.reversibility, history, migration)) continue;
        let [first2] = reversal.again;
        first2 && (yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `Migration ${migration.revision} builds something else the second time: ${leftover(first2)}.`,
          remedy: reversal.again.every(isComputedDefault) ? computedDefault : guarded,
          location: migration.location,
          details: reversal.again.map((change2) => `After up, down and up again, ${leftover(change2)}.`)
        });
      }
  }
}, guarded = "Let the way back remove all that the way up makes, and the way up build it without guards.", computedDefault = "The default was computed when the migration ran, and is the same for each row: let the server compute it, for example DEFAULT gen_random_uuid() or now().", isComputedDefault = (change2) => change2.kind === "altered" && change2.attribute === "default" && [change2.before, change2.after].every(
  (text) => /^'[^']*'::(?:uuid|text|date|time|character varying|timestamp)/.test(text)
);

// src/rules/reversibility/empty-downgrade.ts
var emptyDowngrade = {
  id: "empty-downgrade",
  category: "reversibility",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: ["reversible-migrations"],
  needs: ["history", "replay"],
  docs: {
    title: "A way back that does nothing",
    rationale: 'The tool reports success and steps its version back while the schema stays: the next way up starts from a state that nobody described. Not reported: a way back that says by an error, or in SQL and JavaScript by a comment ("irreversible", "cannot be undone"), that there is none. Where only labels of an enum, extensions, comments or the order of columns stay, it is low.',
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0001_jobs.down.sql": `SELECT 1;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        }
      }
    }
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (isReversalExpected(settings.reversibility, isForwardOnly))
      for (let reversal of reversals(history, replay)) {
        let { migration } = reversal;
        if (reversal.status !== "empty" || isExcused(settings.reversibility, history, migration)) continue;
        let isSeen = stepOf(replay, migration.revision, "down")?.status === "applied";
        yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `The way back of migration ${migration.revision} changes nothing, although its way up changes the schema.`,
          proof: isSeen ? "executed" : "static",
          remedy: `Undo there what the way up does, or list ${migration.revision} with a reason under reversibility.irreversible.`,
          location: migration.downgradeLocation ?? migration.location,
          ...reversal.undone.length > 0 && reversal.undone.every(isCosmetic) && { severity: "low" }
        };
      }
  }
};

// src/rules/reversibility/failing-downgrade.ts
var failingDowngrade = {
  id: "failing-downgrade",
  category: "reversibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["reversible-migrations"],
  needs: ["history", "replay"],
  wants: ["ledger"],
  docs: {
    title: "A way back that the server refuses",
    rationale: "The way back is run when something already went wrong, and then it fails as well. It was run here on the schema that its own way up had just built.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE job;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        }
      }
    }
  },
  *check({ history, replay, ledger }, context) {
    let { settings, isForwardOnly } = context;
    isReversalExpected(settings.reversibility, isForwardOnly) && (ledger && (yield* failuresOnRows(journeys(ledger, history, context))), yield* failuresAlways(history, replay, settings));
  },
  population: ({ replay }) => {
    let count = replay.steps.filter(({ pass, status }) => pass === "down" && status === "applied").length;
    return { count, of: "ways back", sentence: `${counted(count, "way back runs", "ways back run")}.` };
  }
};
function* failuresAlways(history, replay, settings) {
  for (let reversal of reversals(history, replay)) {
    let { migration } = reversal;
    if (reversal.status !== "failed" || reversal.pass !== "down" || reversal.fault.origin === "engine" || isExcused(settings.reversibility, history, migration)) continue;
    let { fault } = reversal;
    yield {
      subject: { kind: "migration", revision: migration.revision },
      message: `The way back of migration ${migration.revision} fails: ${fault.message.replace(/\.$/, "")}.`,
      remedy: remedyFor6(fault, migration),
      location: fault.location ?? migration.downgradeLocation ?? migration.location,
      details: [
        ...fault.statement === void 0 ? [] : [`Statement: ${fault.statement.replaceAll(/\s+/g, " ").trim()}`],
        ...fault.hint === void 0 ? [] : [`Hint: ${fault.hint}`]
      ]
    };
  }
}
var dropsUnnamed = ({ statement: statement2 = "" }) => /\bdrop_(?:constraint|index)\(\s*None\b/.test(statement2), remedyFor6 = (fault, migration) => dropsUnnamed(fault) ? nameIt : `Let it undo what the way up built, ${orSayWhy(migration)}`, nameIt = "Write the name that the way up gave it instead of None, or give the metadata of the models a naming convention.", orSayWhy = ({ revision }) => `or list ${revision} with a reason under reversibility.irreversible.`;
function* failuresOnRows(all) {
  for (let journey of all)
    for (let failure of journey.entry.failures) {
      if (failure.pass !== "down" || failure.fault.origin === "engine") continue;
      let { migration } = journey, isPlain = failure.cohort === "any" || failure.cohort === "ordinary";
      yield {
        subject: { kind: "migration", revision: migration.revision },
        message: `The way back of migration ${migration.revision} passes on empty tables and fails on rows: ${failure.fault.message.replace(/\.$/, "")}.`,
        remedy: `Let it make the rows fit first, ${orSayWhy(migration)}`,
        location: failure.fault.location ?? migration.downgradeLocation ?? migration.location,
        details: faultDetails(failure),
        ...(journey.isHistory || !isPlain) && { severity: "medium" }
      };
    }
}

// src/rules/reversibility/failing-reupgrade.ts
var failingReupgrade = {
  id: "failing-reupgrade",
  category: "reversibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["reversible-migrations"],
  needs: ["history", "replay"],
  docs: {
    title: "A migration that fails the second time",
    rationale: "A release was taken back and is tried again: now it cannot be deployed. The usual cause is a type or index that the way back left behind.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TYPE job_status AS ENUM ('open', 'closed');
CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TYPE job_status AS ENUM ('open', 'closed');
CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
DROP TYPE job_status;
`
        }
      }
    }
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (isReversalExpected(settings.reversibility, isForwardOnly))
      for (let reversal of reversals(history, replay)) {
        let { migration } = reversal;
        if (reversal.status !== "failed" || reversal.pass !== "again" || reversal.fault.origin === "engine" || isExcused(settings.reversibility, history, migration)) continue;
        let { fault } = reversal;
        yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `Migration ${migration.revision} fails the second time, after its way back: ${fault.message.replace(/\.$/, "")}.`,
          remedy: "Let the way back remove all that the way up makes.",
          location: fault.location ?? migration.location,
          ...fault.statement !== void 0 && {
            details: [`Statement: ${fault.statement.replaceAll(/\s+/g, " ").trim()}`]
          }
        };
      }
  },
  population: ({ replay }) => {
    let count = replay.steps.filter(({ pass, status }) => pass === "again" && status === "applied").length, sentence3 = `${counted(count, "migration")} ${verb(count, "runs", "run")} a second time after the way back.`;
    return { count, of: "second ways up", sentence: sentence3 };
  }
};

// src/migration/renamed.ts
function renamedParts(changes3) {
  let behind = new Set(changes3.filter(({ kind }) => kind === "added"));
  return changes3.flatMap((lost) => {
    if (lost.kind !== "removed") return [];
    let same = [...behind].find((other) => isSame(lost, other));
    return same ? (behind.delete(same), [{ lost, behind: same }]) : [];
  });
}
var calledOtherwise = ({ lost, behind }) => `${lost.object.kind} ${objectName(lost.object)} is called ${nameOf2(behind)}`;
function isSame(lost, other) {
  let [one, two] = [lost.object, other.object];
  return one.kind !== "constraint" && one.kind !== "index" || two.kind !== one.kind || two.schema !== one.schema || two.relation !== one.relation ? !1 : nameless(lost) === nameless(other);
}
var nameless = (change2) => change2.kind === "altered" ? void 0 : change2.definition.replace(nameOf2(change2), ""), nameOf2 = ({ object }) => "name" in object ? object.name : "";

// src/rules/reversibility/incomplete-downgrade.ts
var incompleteDowngrade = {
  id: "incomplete-downgrade",
  category: "reversibility",
  severity: "high",
  preset: "recommended",
  proof: "executed",
  criteria: ["reversible-migrations"],
  needs: ["history", "replay"],
  docs: {
    title: "A way back that leaves something behind or takes too much",
    rationale: "What stays behind makes the next way up fail or build something else; what is lost was there before the migration and is needed by the release that comes back. Left-over extensions, comments, column order and labels of an enum (PostgreSQL drops none) are low; keys and indexes that come back under another name are medium.",
    examples: {
      bad: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TYPE job_status AS ENUM ('open', 'closed');
CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        }
      },
      good: {
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TYPE job_status AS ENUM ('open', 'closed');
CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
DROP TYPE job_status;
`
        }
      }
    }
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (isReversalExpected(settings.reversibility, isForwardOnly))
      for (let reversal of reversals(history, replay))
        !("left" in reversal) || isExcused(settings.reversibility, history, reversal.migration) || (yield* observe4(reversal.migration, reversal.left));
  },
  population: ({ replay }) => {
    let count = replay.steps.filter(({ pass, status }) => pass === "down" && status === "applied").length, sentence3 = `${counted(count, "way back leaves", "ways back leave")} what was there before.`;
    return { count, of: "ways back", sentence: sentence3 };
  }
};
function* observe4(migration, left) {
  let renamed = renamedParts(left), others = left.filter((change2) => !renamed.some(({ lost, behind }) => change2 === lost || change2 === behind)).toSorted((one, other) => Number(isCosmetic(one)) - Number(isCosmetic(other))), sentences = [...others.map(leftover), ...renamed.map(calledOtherwise)], [first2] = sentences;
  if (first2 === void 0) return;
  let more = sentences.length > 1 ? `, and ${sentences.length - 1} more` : "";
  yield {
    subject: { kind: "migration", revision: migration.revision },
    message: `Migration ${migration.revision} does not come back: ${first2}${more}.`,
    remedy: [remedyFor7(others), namingAdvice(renamed)].filter((sentence3) => sentence3 !== "").join(" "),
    location: migration.downgradeLocation ?? migration.location,
    details: sentences.map((sentence3) => `After up and down, ${sentence3}.`),
    ...severityOf3(others, renamed.length)
  };
}
var namingAdvice = (renamed) => renamed.length === 0 ? "" : `In its way back, give ${listed(renamed.map(({ lost }) => objectName(lost.object)))} the old name again.`;
function severityOf3(others, renamed) {
  return others.every(isCosmetic) ? { severity: renamed > 0 ? "medium" : "low" } : {};
}
function remedyFor7(left) {
  let names2 = (kind) => left.filter((change2) => change2.kind === kind).map(({ object }) => objectName(object)), behind = names2("added"), lost = names2("removed"), parts2 = [
    ...behind.length > 0 ? [`drop ${behind.join(", ")}`] : [],
    ...lost.length > 0 ? [`build ${lost.join(", ")} again`] : [],
    ...left.some((change2) => change2.kind === "altered" && !leavesLabelsOnly(change2)) ? ["restore what it altered"] : []
  ];
  return [
    ...parts2.length > 0 ? [`In its way back, ${parts2.join(", and ")}.`] : [],
    ...left.some(leavesLabelsOnly) ? [labelAdvice] : []
  ].join(" ");
}
var labelAdvice = "No label can be dropped from an enum: let the way up ADD VALUE IF NOT EXISTS, or let the way back build the type anew without it.";

// src/rules/reversibility/lossy-downgrade.ts
var lossyDowngrade = {
  id: "lossy-downgrade",
  category: "reversibility",
  severity: "medium",
  preset: "recommended",
  proof: "executed",
  criteria: [],
  needs: ["history", "ledger"],
  docs: {
    title: "A way back that does not bring the values back",
    rationale: `The schema returns, and values that stood there before the migration do not: whoever goes back after a bad deployment finds other data
than before. Generated rows went up and down to see that. Low where the way up changed them already, which is reported by itself. Without a
base commit it is low. Not reported: rows and columns that the way up drops, or that only the way back removes (destructive-downgrade).`,
    examples: {
      bad: {
        base: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        },
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`,
          "migrations/0002_pay.up.sql": `ALTER TABLE jobs ADD COLUMN pay numeric(12,2);
UPDATE jobs SET pay = salary;
ALTER TABLE jobs DROP COLUMN salary;
`,
          "migrations/0002_pay.down.sql": `ALTER TABLE jobs ADD COLUMN salary numeric(12,2);
UPDATE jobs SET salary = 0;
ALTER TABLE jobs DROP COLUMN pay;
`
        }
      },
      good: {
        base: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`
        },
        files: {
          "migrations/0001_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));
`,
          "migrations/0001_jobs.down.sql": `DROP TABLE jobs;
`,
          "migrations/0002_pay.up.sql": `ALTER TABLE jobs ADD COLUMN pay numeric(12,2);
UPDATE jobs SET pay = salary;
ALTER TABLE jobs DROP COLUMN salary;
`,
          "migrations/0002_pay.down.sql": `ALTER TABLE jobs ADD COLUMN salary numeric(12,2);
UPDATE jobs SET salary = pay;
ALTER TABLE jobs DROP COLUMN pay;
`
        }
      }
    }
  },
  *check({ history, ledger }, context) {
    if (isReversalExpected(context.settings.reversibility, context.isForwardOnly))
      for (let journey of journeys(ledger, history, context))
        for (let { loss, migration } of losses(journey, journey.entry.down)) {
          let before = journey.entry.up?.losses.find((other) => lossName(other) === lossName(loss));
          [loss, before].some(isRemoval) || (yield {
            subject: subjectOf5(loss),
            message: `The way back of migration ${migration.revision} does not bring back ${counted(loss.lost, loss.column === void 0 ? "row" : "value")} of ${lossName(loss)}.`,
            remedy: "Keep what the way up replaces until nobody goes back any more, or declare the migration irreversible with a reason.",
            location: placeOf(journey, [loss.column ?? loss.relation.name], "downgrade"),
            details: lossExamples(loss),
            ...severityOf4(journey, before)
          });
        }
  }
}, isRemoval = (loss) => loss !== void 0 && ["relation-dropped", "column-dropped", "rows-deleted"].includes(loss.kind), severityOf4 = ({ isHistory }, before) => isHistory || before ? { severity: "low" } : {}, subjectOf5 = ({ relation, column }) => column === void 0 ? relationSubject(relation) : columnSubject(relation, column);

// src/rules/reversibility/missing-downgrade.ts
var missingDowngrade = {
  id: "missing-downgrade",
  category: "reversibility",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["reversible-migrations"],
  needs: ["history"],
  docs: {
    title: "A migration without a way back",
    rationale: "A release that must be taken back leaves the schema where it is, and the way back is written at night. Not reported: migrations below `reversibility.floor`, those declared irreversible with a reason, and tools that know no way back.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.up.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0001_companies.down.sql": `DROP TABLE companies;
`,
          "migrations/0002_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.up.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0001_companies.down.sql": `DROP TABLE companies;
`,
          "migrations/0002_jobs.up.sql": `CREATE TABLE jobs (id bigint PRIMARY KEY);
`,
          "migrations/0002_jobs.down.sql": `DROP TABLE jobs;
`
        }
      }
    }
  },
  *check({ history }, { settings, isForwardOnly }) {
    if (isReversalExpected(settings.reversibility, isForwardOnly))
      for (let migration of history.migrations)
        migration.downgrade !== "absent" || isExcused(settings.reversibility, history, migration) || (yield {
          subject: { kind: "migration", revision: migration.revision },
          message: `Migration ${migration.revision} has no way back.`,
          remedy: `Write its way back, or list ${migration.revision} with a reason under reversibility.irreversible.`,
          location: migration.location
        });
  },
  population: ({ history }, { settings, isForwardOnly }) => ({
    count: isReversalExpected(settings.reversibility, isForwardOnly) ? history.migrations.length : 0,
    of: "migrations",
    sentence: `${history.migrations.length} migrations have a way back.`
  })
};

// src/rules/reversibility/untested-reversal.ts
var untestedReversal = {
  id: "untested-reversal",
  category: "reversibility",
  severity: "medium",
  preset: "recommended",
  proof: "static",
  criteria: ["reversible-migrations"],
  // Without a catalog the chain was not run at all, and its ways back not either.
  needs: ["history", "catalog"],
  wants: ["replay", "repository"],
  docs: {
    title: "Ways back that nothing ever ran",
    rationale: "A way back that was never run is a guess. Where the audit cannot run it, a test of the repository could. Not reported: tools that know no way back, and repositories whose tests mention it.",
    examples: {
      bad: {
        files: {
          "migrations/0001_companies.up.sql": `CREATE TABLE companies (id bigint PRIMARY KEY, owner_id bigint REFERENCES people (id));
`,
          "migrations/0001_companies.down.sql": `DROP TABLE companies;
`
        }
      },
      good: {
        files: {
          "migrations/0001_companies.up.sql": `CREATE TABLE companies (id bigint PRIMARY KEY);
`,
          "migrations/0001_companies.down.sql": `DROP TABLE companies;
`
        }
      }
    }
  },
  *check({ history, replay, repository }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly) || (repository?.migrationTests.length ?? 0) > 0) return;
    let unwalked = reversals(history, replay).flatMap(
      (reversal) => reversal.status === "not-walked" && !isExcused(settings.reversibility, history, reversal.migration) ? [reversal] : []
    );
    unwalked.length !== 0 && (yield {
      subject: { kind: "history", name: "way back" },
      message: `The way back of ${unwalked.length} of ${history.migrations.length} migrations was run by nobody.`,
      remedy: replay?.underTest || !replay?.head ? runIt : askForIt,
      ...unwalked[0] && { location: unwalked[0].migration.location },
      details: unwalked.map(({ migration, because }) => `${migration.revision}: ${because}.`)
    });
  }
}, runIt = "Make the chain run so that the audit can walk it down and up again, or test it in the repository.", askForIt = "Let the audit walk it down and up again (`verify: new` or `verify: all`), or test it in the repository.";

// src/rules/types/plain-json-column.ts
var plainJsonColumn = {
  id: "plain-json-column",
  category: "types",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "json where jsonb is wanted",
    rationale: "`json` keeps the text: it has no equality, so SELECT DISTINCT, GROUP BY and UNION over the row fail, no index can look into it, and\nevery access parses it again. Logs, staging tables, columns named raw or verbatim, and `types.verbatim-json` are not reported:\nthere the text itself may be wanted.",
    examples: {
      bad: "CREATE TABLE portal_templates (id uuid PRIMARY KEY, dsl json NOT NULL);",
      good: "CREATE TABLE portal_templates (id uuid PRIMARY KEY, dsl jsonb NOT NULL);"
    }
  },
  *check({ catalog }, context) {
    for (let { relation, column } of jsonColumns(catalog, context)) {
      if (column.type !== "json") continue;
      let name = quoteIdentifier(column.name);
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is json: SELECT DISTINCT over it fails and no index serves it.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE jsonb USING ${name}::jsonb; -- rewrites the table`
      };
    }
  },
  population({ catalog }, context) {
    let { length } = jsonColumns(catalog, context);
    return {
      count: length,
      of: "JSON columns",
      sentence: `${length} of ${counted(length, "JSON column")} ${verb(length)} jsonb.`
    };
  }
}, jsonColumns = (catalog, context) => storedRelations(catalog).filter((relation) => !isLog(relation, context) && !isStaging(relation, context)).flatMap(
  (relation) => relation.columns.filter((column) => column.type === "json" || column.type === "jsonb").filter((column) => !isVerbatim(relation, column, context)).map((column) => ({ relation, column }))
), isVerbatim = (relation, column, { settings }) => matchesColumn(settings.types.verbatimJson, relation, column.name) || nameTokens(column.name).some((token2) => token2 === "raw" || token2 === "verbatim");

// src/rules/types/serial-column.ts
var serialColumn = {
  id: "serial-column",
  category: "types",
  severity: "low",
  preset: "strict",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "serial instead of identity",
    rationale: `A serial column is an integer with a default that anybody may overrule or drop, and a sequence with permissions of its own: a copied
table shares it, and INSERT needs USAGE on it. An identity column has neither trouble. One finding per schema lists the columns.`,
    examples: {
      bad: "CREATE TABLE jobs (id bigserial PRIMARY KEY);",
      good: "CREATE TABLE jobs (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);"
    },
    references: ["https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_serial"]
  },
  *check({ catalog }) {
    for (let schema of catalog.schemas) {
      let serials = numbered(catalog).filter(
        ({ relation, column }) => relation.schema === schema && isSerial(column)
      );
      if (serials.length === 0) continue;
      let names2 = serials.map(({ relation, column }) => `${relationLabel(relation)}.${column.name}`);
      yield {
        subject: { kind: "schema", name: schema },
        message: `${counted(serials.length, "column")} of schema ${schema} ${serials.length === 1 ? "takes its" : "take their"} number from a sequence default: ${listed(names2)}.`,
        remedy: "In new tables, write bigint GENERATED BY DEFAULT AS IDENTITY.",
        details: names2
      };
    }
  },
  population({ catalog }) {
    let { length } = numbered(catalog), sentence3 = `${length} of ${counted(length, "numbered column")} ${verb(length)} numbered by identity.`;
    return { count: length, of: "numbered columns", sentence: sentence3 };
  }
}, isSerial = ({ default: value }) => value?.startsWith("nextval(") ?? !1, numbered = (catalog) => storedRelations(catalog).flatMap(
  (relation) => relation.columns.filter((column) => column.identity !== void 0 || isSerial(column)).map((column) => ({ relation, column }))
);

// src/rules/types/zoneless-timestamp.ts
var zonelessTimestamp = {
  id: "zoneless-timestamp",
  category: "types",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "Timestamps that do not say when",
    rationale: "`timestamp` stores what a clock showed, not which clock: read in another zone, or across a change to summer time, the same value\nis another moment, and now() is cut to the session's zone without a word. One finding per schema lists the columns. Wall-clock\ntimes on purpose are listed in `types.wall-clock`, or `all`.",
    examples: {
      bad: "CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamp);",
      good: "CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);"
    },
    references: ["https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_timestamp_.28without_time_zone.29"]
  },
  *check({ catalog }, context) {
    for (let schema of catalog.schemas) {
      let zoneless = moments(catalog, context).filter(
        ({ relation, column }) => relation.schema === schema && isZoneless(column)
      ), [first2] = zoneless;
      if (!first2) continue;
      let names2 = zoneless.map(({ relation, column }) => `${relationLabel(relation)}.${column.name}`);
      yield {
        subject: { kind: "schema", name: schema },
        message: `${counted(zoneless.length, "column")} of schema ${schema} ${zoneless.length === 1 ? "has" : "have"} no time zone: ${listed(names2)}.`,
        remedy: `${zoneless.map(statement).join(`
`)}
-- 'UTC' is the zone that the stored values were written in; the change rewrites the tables unless the session is in UTC.`,
        details: names2
      };
    }
  },
  population({ catalog }, context) {
    let { length } = moments(catalog, context), sentence3 = `${length} of ${counted(length, "timestamp")} ${verb(length, "has", "have")} a time zone.`;
    return { count: length, of: "timestamps", sentence: sentence3 };
  }
}, isZoneless = ({ type }) => /^timestamp(\(\d\))? without time zone/.test(type) || /^time(\(\d\))? with time zone/.test(type);
function moments(catalog, { settings }) {
  let { wallClock } = settings.types;
  return storedRelations(catalog).flatMap(
    (relation) => relation.columns.filter((column) => /^(timestamp|time(\(\d\))? with )/.test(column.type)).filter((column) => wallClock !== "all" && !matchesColumn(wallClock, relation, column.name)).map((column) => ({ relation, column }))
  );
}
function statement({ relation, column }) {
  let name = quoteIdentifier(column.name), alter3 = `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE`;
  return column.type.startsWith("timestamp") ? `${alter3} timestamptz USING ${name} AT TIME ZONE 'UTC';` : `${alter3} time;`;
}

// src/rules/values/enum-value-used-in-transaction.ts
var first = {
  "migrations/000001_jobs.up.sql": `CREATE TYPE job_status AS ENUM ('open', 'closed');
CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL DEFAULT 'open');
`,
  "migrations/000001_jobs.down.sql": `DROP TABLE jobs;
DROP TYPE job_status;
`
}, addValue = `ALTER TYPE job_status ADD VALUE 'paused';
`, useValue = `ALTER TABLE jobs ALTER COLUMN status SET DEFAULT 'paused';
INSERT INTO jobs VALUES (1, 'paused');
`, enumValueUsedInTransaction = {
  id: "enum-value-used-in-transaction",
  category: "values",
  severity: "critical",
  preset: "recommended",
  proof: "executed",
  criteria: ["verified-chain"],
  needs: ["history", "replay"],
  docs: {
    title: "New enum value used in the transaction that adds it",
    rationale: `PostgreSQL lets no statement use an enum value before the transaction that adds it is committed. The migration was run as its tool runs it, and
refused with SQLSTATE 55P04: the deployment fails the same way.`,
    examples: {
      bad: {
        files: {
          ...first,
          "migrations/000002_paused.up.sql": `${addValue}${useValue}`,
          "migrations/000002_paused.down.sql": `DELETE FROM jobs;
`
        }
      },
      good: {
        files: {
          ...first,
          "migrations/000002_paused.up.sql": addValue,
          "migrations/000002_paused.down.sql": `SELECT 1;
`,
          "migrations/000003_use.up.sql": useValue,
          "migrations/000003_use.down.sql": `DELETE FROM jobs;
`
        }
      }
    },
    references: ["https://www.postgresql.org/docs/current/sql-altertype.html#SQL-ALTERTYPE-NOTES"]
  },
  *check({ history, replay }) {
    for (let { revision, ordinal, fault } of chainFaults(replay)) {
      if (fault.sqlState !== "55P04") continue;
      let place = history.migrations.find((migration) => migration.revision === revision)?.location, location = fault.location ?? place;
      yield {
        subject: { kind: "migration", revision, ...ordinal > 1 && { name: `fault ${ordinal}` } },
        message: `Migration ${revision} fails: ${fault.message.replace(/\.$/, "")}.`,
        remedy: "Move ALTER TYPE \u2026 ADD VALUE to a migration of its own, before the one that uses the value.",
        details: fault.statement === void 0 ? [] : [`Statement: ${fault.statement}`],
        ...location && { location }
      };
    }
  }
};

// src/rules/values/unchecked-schema.ts
var FEWEST_RELATIONS = 5, uncheckedSchema = {
  id: "unchecked-schema",
  category: "values",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["checked-values"],
  needs: ["full-catalog"],
  docs: {
    title: "Schema without a single rule about values",
    rationale: `Nothing in the database says what a value may be: no CHECK, no enum, no domain. Whatever a bug or a script writes stays, and is
found when somebody reads it. Reported for schemas of five or more tables; unchecked-status lists the columns.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE resumes (id uuid PRIMARY KEY);
CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
CREATE TABLE reviews (id uuid PRIMARY KEY);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE resumes (id uuid PRIMARY KEY);
CREATE TABLE matches (id uuid PRIMARY KEY, score integer CHECK (score BETWEEN 0 AND 100));
CREATE TABLE reviews (id uuid PRIMARY KEY);`
    }
  },
  *check({ "full-catalog": catalog }) {
    for (let [schema, relations] of schemas(catalog))
      isRuled(catalog, schema, relations) || (yield {
        subject: { kind: "schema", name: schema },
        message: `None of the ${relations.length} tables of schema ${schema} has a CHECK, an enum or a domain.`,
        remedy: "Begin with the status columns: ALTER TABLE \u2026 ADD CONSTRAINT \u2026 CHECK (\u2026 IN (\u2026)) NOT VALID, then VALIDATE CONSTRAINT."
      });
  },
  population({ "full-catalog": catalog }) {
    let count = schemas(catalog).length, rules2 = storedRelations(catalog).reduce((sum, relation) => sum + checks(relation).length, 0), types = catalog.types.filter(({ kind }) => kind === "enum" || kind === "domain").length, sentence3 = `${counted(rules2, "CHECK constraint")} and ${counted(types, "enum or domain", "enums and domains")} say what values may be.`;
    return { count, of: "schemas of five or more tables", sentence: sentence3 };
  }
};
function schemas(catalog) {
  let relations = storedRelations(catalog);
  return catalog.schemas.map((schema) => [schema, relations.filter((relation) => relation.schema === schema)]).filter(([, members]) => members.length >= FEWEST_RELATIONS);
}
function isRuled({ types }, schema, relations) {
  let ruling = types.filter(({ kind }) => kind === "enum" || kind === "domain"), used = new Set(relations.flatMap(({ columns }) => columns.map(({ type }) => type.replace(/\[\]$/, ""))));
  return relations.some((relation) => checks(relation).length > 0) || ruling.some((type) => type.schema === schema || used.has(`${type.schema}.${type.name}`) || used.has(type.name));
}

// src/rules/values/unchecked-status.ts
var uncheckedStatus = {
  id: "unchecked-status",
  category: "values",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["checked-values"],
  needs: ["full-catalog"],
  wants: ["dictionary", "models", "probes"],
  docs: {
    title: "Status column that accepts any text",
    rationale: `A misspelt status is stored like any other and the row falls out of every query that looks for the right one. No enum, CHECK,
domain or lookup table refuses it. A strong name (status, state, kind, role \u2026) suffices; a weak one (type, category, level \u2026) is
reported only when a page, a model, a default or another table confirms that the list is closed. Open lists ("e.g."), logs, staging
tables, addresses, media types and values given out by other systems are not reported.`,
    examples: {
      bad: "CREATE TABLE reviews (id uuid PRIMARY KEY, status text NOT NULL DEFAULT 'pending');",
      good: `CREATE TABLE reviews (id uuid PRIMARY KEY, status text NOT NULL DEFAULT 'pending'
  CHECK (status IN ('pending', 'accepted', 'rejected')));`
    }
  },
  *check({ "full-catalog": catalog, probes, ...sources }, context) {
    for (let status of statusColumns({ catalog, ...sources }, context)) {
      if (status.isChecked) continue;
      let { relation, column, values } = status, verdict = verdictOn(probes, "status", relation, [column.name]);
      if (verdict?.status === "kept") continue;
      let list = values ? `; ${values.from} lists ${counted(values.list.length, "value")}: ${listed(values.list, 6)}` : "";
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} without a CHECK, enum or lookup table${list}.`,
        remedy: remedy9(status),
        ...executedProof(verdict)
      };
    }
  },
  population({ "full-catalog": catalog, ...sources }, context) {
    let { length } = statusColumns({ catalog, ...sources }, context), sentence3 = `${length} of ${counted(length, "status column")} ${verb(length, "refuses", "refuse")} a value outside the list.`;
    return { count: length, of: "status-like columns", sentence: sentence3 };
  }
};
function remedy9({ relation, column, values }) {
  let name = quoteIdentifier(`${relation.name}_${column.name}_check`), table2 = quoteName(relation), known = values?.list ?? defaultWord(column.default), list = known.map(quoteLiteral).join(", "), rest = values ? "" : `${known.length > 0 ? ", " : ""}/* the other values */`;
  return `ALTER TABLE ${table2} ADD CONSTRAINT ${name} CHECK (${quoteIdentifier(column.name)} IN (${list}${rest})) NOT VALID;
ALTER TABLE ${table2} VALIDATE CONSTRAINT ${name};`;
}
function defaultWord(value) {
  let word = /^'((?:[^']|'')*)'/.exec(value ?? "")?.[1];
  return word === void 0 ? [] : [word.replaceAll("''", "'")];
}

// src/rules/values/unenforced-constraint.ts
var unenforcedConstraint = {
  id: "unenforced-constraint",
  category: "values",
  severity: "high",
  preset: "recommended",
  proof: "catalog",
  criteria: ["unique-business-keys", "checked-values"],
  needs: ["full-catalog"],
  wants: ["probes"],
  docs: {
    title: "Constraint that lets violating rows through",
    rationale: `The schema reads as if the rule held, and it does not: a constraint is NOT ENFORCED (PostgreSQL 18), or the constraint trigger
that carries it is disabled, or a row that breaks it was stored when it was tried. Readers, ORMs and the next migration rely on something that nobody checks.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies NOT ENFORCED);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);`
    }
  },
  *check({ "full-catalog": catalog, probes }) {
    for (let relation of storedRelations(catalog))
      yield* unenforced(relation), yield* disabled(relation);
    yield* escaped(catalog, probes?.refusals ?? []);
  },
  population({ "full-catalog": catalog }) {
    let keys = storedRelations(catalog).flatMap(foreignKeys), cascading = keys.filter((key) => key.onDelete === "cascade").length;
    return { count: keys.length + storedRelations(catalog).flatMap(checks).length, of: "foreign keys and CHECKs", sentence: sentence2(catalog, keys.length, cascading) };
  }
};
function* unenforced(relation) {
  for (let constraint of [...foreignKeys(relation), ...checks(relation)]) {
    if (constraint.isEnforced) continue;
    let table2 = quoteName(relation), name = quoteIdentifier(constraint.name), definition = constraint.definition.replace(/ NOT ENFORCED$/, "");
    yield {
      subject: constraintSubject(relation, constraint.name),
      message: `Constraint ${constraint.name} of ${relationLabel(relation)} is NOT ENFORCED.`,
      // PostgreSQL 18 alters the enforcement of foreign keys only.
      remedy: constraint.kind === "foreign-key" ? `ALTER TABLE ${table2} ALTER CONSTRAINT ${name} ENFORCED;` : `ALTER TABLE ${table2} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${definition};`
    };
  }
}
function* disabled(relation) {
  for (let trigger of relation.triggers)
    trigger.enabled !== "disabled" || !trigger.definition.startsWith("CREATE CONSTRAINT TRIGGER") || (yield {
      subject: { kind: "trigger", schema: relation.schema, relation: relation.name, name: trigger.name },
      message: `Constraint trigger ${trigger.name} of ${relationLabel(relation)} is disabled.`,
      remedy: `ALTER TABLE ${quoteName(relation)} ENABLE TRIGGER ${quoteIdentifier(trigger.name)};`
    });
}
function* escaped(catalog, refusals) {
  for (let { relation: name, name: constraint, outcome } of refusals) {
    if (constraint === void 0 || outcome.status !== "accepted") continue;
    let declared = findRelation(catalog, name)?.constraints.find((one) => one.name === constraint);
    !declared || "isEnforced" in declared && !declared.isEnforced || (yield {
      subject: constraintSubject(name, constraint),
      message: `Constraint ${constraint} of ${relationLabel(name)} let a row through that breaks it.`,
      remedy: `ALTER TABLE ${quoteName(name)} ENABLE TRIGGER ALL;`,
      proof: "executed",
      details: [`Accepted: ${outcome.statement}`]
    });
  }
}
function sentence2(catalog, keys, cascading) {
  let rules2 = storedRelations(catalog).flatMap(checks).length;
  return `${keys} of ${counted(keys, "foreign key")} and ${rules2} of ${counted(rules2, "CHECK")} are enforced; ${cascading} with ON DELETE CASCADE.`;
}

// src/rules/values/unvalidated-constraint.ts
var unvalidatedConstraint = {
  id: "unvalidated-constraint",
  category: "values",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["checked-values"],
  needs: ["full-catalog"],
  docs: {
    title: "Constraint that was never validated",
    rationale: `A NOT VALID constraint guards new rows only. What was stored before may break it, the planner does not rely on it, and a dump
that is restored elsewhere can fail on it. It is the right first step, and the second one is missing.`,
    examples: {
      bad: `CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
ALTER TABLE matches ADD CONSTRAINT matches_score_check CHECK (score BETWEEN 0 AND 100) NOT VALID;`,
      good: `CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
ALTER TABLE matches ADD CONSTRAINT matches_score_check CHECK (score BETWEEN 0 AND 100) NOT VALID;
ALTER TABLE matches VALIDATE CONSTRAINT matches_score_check;`
    }
  },
  *check({ "full-catalog": catalog }) {
    for (let { relation, constraint } of validatable(catalog))
      constraint.isValidated || (yield {
        subject: constraintSubject(relation, constraint.name),
        message: `Constraint ${constraint.name} of ${relationLabel(relation)} is still NOT VALID after the last migration.`,
        remedy: `ALTER TABLE ${quoteName(relation)} VALIDATE CONSTRAINT ${quoteIdentifier(constraint.name)};`
      });
  },
  population({ "full-catalog": catalog }) {
    let { length } = validatable(catalog), sentence3 = `${length} of ${counted(length, "CHECK and foreign key", "CHECKs and foreign keys")} ${verb(length)} validated.`;
    return { count: length, of: "CHECKs and foreign keys", sentence: sentence3 };
  }
}, validatable = (catalog) => storedRelations(catalog).flatMap(
  (relation) => [...checks(relation), ...foreignKeys(relation)].filter((constraint) => constraint.isEnforced).map((constraint) => ({ relation, constraint }))
);

// src/rules/vector-and-text/dimensionless-vector.ts
var dimensionlessVector = {
  id: "dimensionless-vector",
  category: "vector-and-text",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: [],
  needs: ["catalog", "full-catalog"],
  docs: {
    title: "Vector column without a dimension",
    rationale: `The column accepts vectors of any length: embeddings of two models lie side by side, the first comparison between them fails, and
pgvector refuses to build an index. High where an index casts the column to a dimension, since a vector of another length is then refused by the
index, on INSERT.`,
    examples: {
      bad: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector);`,
      good: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));`
    },
    references: ["https://github.com/pgvector/pgvector#frequently-asked-questions"]
  },
  *check({ catalog }) {
    for (let { relation, column } of vectors(catalog)) {
      if (/\(\d+\)/.test(column.type)) continue;
      let isIndexed = relation.indexes.some(
        ({ method, keys }) => (method === "hnsw" || method === "ivfflat") && keys.some((key) => key.expression?.includes(column.name))
      ), name = quoteIdentifier(column.name);
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} without a dimension.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE ${column.type}(1536); -- the dimension of the model that makes the embeddings`,
        ...isIndexed && { severity: "high" }
      };
    }
  },
  population({ catalog }) {
    let { length } = vectors(catalog);
    return {
      count: length,
      of: "vector columns",
      sentence: `${length} of ${counted(length, "vector column")} ${verb(length, "has", "have")} a dimension.`
    };
  }
}, vectors = (catalog) => storedRelations(catalog).flatMap(
  (relation) => relation.columns.filter((column) => typeFamily(column) === "vector").map((column) => ({ relation, column }))
);

// src/rules/vector-and-text/unindexed-search-vector.ts
var unindexedSearchVector = {
  id: "unindexed-search-vector",
  category: "vector-and-text",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["catalog"],
  docs: {
    title: "Search vector that no index searches",
    rationale: "A tsvector is stored to make text search fast, and without a GIN or GiST index every search reads every row.",
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, fulltext text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(fulltext, ''))) STORED);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, fulltext text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(fulltext, ''))) STORED);
CREATE INDEX jobs_search_idx ON jobs USING gin (search);`
    }
  },
  *check({ catalog }) {
    for (let { relation, column } of searchVectors(catalog))
      isSearched(relation, column) || (yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is a tsvector without a GIN or GiST index.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column.name], "idx"))} ON ${quoteName(relation)} USING gin (${quoteIdentifier(column.name)});`
      });
  },
  population({ catalog }) {
    let { length } = searchVectors(catalog), sentence3 = `${length} of ${counted(length, "search vector")} ${verb(length, "has", "have")} a GIN or GiST index.`;
    return { count: length, of: "search vectors", sentence: sentence3 };
  }
}, searchVectors = (catalog) => storedRelations(catalog).flatMap(
  (relation) => relation.columns.filter((column) => typeFamily(column) === "search-vector").map((column) => ({ relation, column }))
), isSearched = ({ indexes }, { name }) => indexes.some(
  ({ method, isValid, keys }) => isValid && (method === "gin" || method === "gist") && keys.some((key) => key.column === name)
);

// src/rules/vector-and-text/unindexed-vector.ts
var LARGEST_DIMENSION = 2e3, unindexedVector = {
  id: "unindexed-vector",
  category: "vector-and-text",
  severity: "medium",
  preset: "recommended",
  proof: "catalog",
  criteria: ["indexed-lookups"],
  needs: ["catalog"],
  docs: {
    title: "Embedding that no index searches",
    rationale: `Without an HNSW or IVFFlat index, a search for the nearest vectors computes the distance to every row. Lookup and static tables are
not reported: an exact search over few rows is right.`,
    examples: {
      bad: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));`,
      good: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));
CREATE INDEX job_chunks_embedding_idx ON job_chunks USING hnsw (embedding vector_cosine_ops);`
    },
    references: ["https://github.com/pgvector/pgvector#indexing"]
  },
  *check({ catalog }, context) {
    for (let { relation, column } of vectors2(catalog, context))
      isSearched2(relation, column) || (yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} and has no HNSW or IVFFlat index.`,
        remedy: remedy10(relation, column)
      });
  },
  population({ catalog }, context) {
    let { length } = vectors2(catalog, context), sentence3 = `${length} of ${counted(length, "vector column")} ${verb(length, "has", "have")} an HNSW or IVFFlat index.`;
    return { count: length, of: "vector columns", sentence: sentence3 };
  }
}, vectors2 = (catalog, context) => storedRelations(catalog).filter((relation) => !isLookup(relation, catalog, context)).flatMap(
  (relation) => relation.columns.filter((column) => typeFamily(column) === "vector").map((column) => ({ relation, column }))
), isSearched2 = ({ indexes }, { name }) => indexes.some(
  ({ method, isValid, keys }) => isValid && (method === "hnsw" || method === "ivfflat") && keys.some((key) => key.column === name || (key.expression?.includes(name) ?? !1))
);
function remedy10(relation, column) {
  let dimension = Number(/\((\d+)\)/.exec(column.type)?.[1] ?? Number.NaN), index = quoteIdentifier(proposedName(relation.name, [column.name], "idx")), name = quoteIdentifier(column.name), on = `CREATE INDEX CONCURRENTLY ${index} ON ${quoteName(relation)} USING hnsw`;
  return Number.isNaN(dimension) ? `Give ${relationLabel(relation)}.${column.name} a dimension first, then: ${on} (${name} vector_cosine_ops);` : column.type.includes("halfvec") ? `${on} (${name} halfvec_cosine_ops);` : dimension > LARGEST_DIMENSION ? `${on} ((${name}::halfvec(${dimension})) halfvec_cosine_ops);` : `${on} (${name} vector_cosine_ops);`;
}

// src/rules/index.generated.ts
var rules = [
  cascadingDrop,
  droppedColumn,
  droppedTable,
  alteredValues,
  dataDependentFailure,
  lostRows,
  narrowingType,
  probableRename,
  requiredColumnWithoutDefault,
  timezoneShiftedValues,
  truncatedTable,
  unguardedConstraint,
  untestedDataMigration,
  absentDeletionStrategy,
  cascadeBesideSoftDelete,
  deletionBlindModel,
  deletionBlindUniqueKey,
  ineffectiveDeletionKey,
  missingAuditTrail,
  missingRestorePath,
  missingSoftDelete,
  mixedSoftDelete,
  repeatedDeletionMarker,
  misdocumentedDefault,
  misdocumentedKey,
  misdocumentedNullability,
  misdocumentedType,
  misdocumentedValues,
  phantomColumn,
  phantomRelation,
  staleReference,
  undocumentedColumn,
  undocumentedEvolutionPolicy,
  undocumentedRelation,
  unreadablePage2,
  unavailableExtension,
  brokenChain,
  deletedMigration,
  divergedHeads,
  duplicateVersion,
  editedMigration,
  failingMigration,
  outOfOrderMigration,
  placeholderMigration,
  unclosedTransaction,
  unrecognisedMigrationFile,
  unverifiedDeployedState,
  useBeforeCreation,
  coveredIndex,
  duplicateIndex,
  invalidIndex,
  unindexedCombination,
  unindexedForeignKey,
  unindexedLookup,
  unindexedTimestamp,
  duplicableAssociation,
  duplicableJoinRow,
  mismatchedKeyType,
  missingForeignKey,
  missingPrimaryKey,
  narrowPrimaryKey,
  nullableBusinessKey,
  unenforcedBusinessKey,
  unprotectedContent,
  unprotectedDedupeKey,
  blockingIndexBuild,
  blockingIndexDrop,
  blockingKeyConstraint,
  blockingViewRefresh,
  concurrentInTransaction,
  explicitTableLock,
  missingLockTimeout,
  sameTransactionValidation,
  scanningDomainChange,
  scanningNotNull,
  tableRewrite,
  validatingCheck,
  validatingForeignKey,
  wideLockWindow,
  workUnderExclusiveLock,
  mismatchedCheck,
  mismatchedDefault,
  mismatchedForeignKey,
  mismatchedIndex,
  mismatchedKey,
  mismatchedNullability,
  mismatchedType,
  mismatchedValues,
  unmigratedColumn,
  unmigratedModel,
  unmodelledColumn,
  unmodelledRelation,
  blockingPartitionDetach,
  incompletePartitionedIndex,
  scanningPartitionAttach,
  emptyAudit,
  expiredSuppression,
  failedAssertion,
  unusedSuppression,
  destructiveDowngrade,
  divergingReupgrade,
  emptyDowngrade,
  failingDowngrade,
  failingReupgrade,
  incompleteDowngrade,
  lossyDowngrade,
  missingDowngrade,
  untestedReversal,
  plainJsonColumn,
  serialColumn,
  zonelessTimestamp,
  enumValueUsedInTransaction,
  uncheckedSchema,
  uncheckedStatus,
  unenforcedConstraint,
  unvalidatedConstraint,
  dimensionlessVector,
  unindexedSearchVector,
  unindexedVector
];

export {
  quoteIdentifier,
  quoteName,
  quoteLiteral,
  createTable,
  createView,
  belongings,
  addedConstraints,
  triggers,
  createType,
  commentOnType,
  createSequence,
  createRoutine,
  difference,
  isModificationTime,
  likelyReferences,
  hasForeignKey,
  businessKeys,
  rules
};
