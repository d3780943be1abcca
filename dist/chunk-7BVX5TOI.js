import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  commentMarker,
  connect,
  stickyComment,
  usualCommentId
} from "./chunk-TWSYXBSB.js";
import {
  renderers
} from "./chunk-KSJDWPRT.js";
import {
  external_exports
} from "./chunk-HFXHHIII.js";
import "./chunk-D7CVVGYE.js";
import "./chunk-7WHSMGDF.js";
import "./chunk-G7Y7K7OG.js";
import "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-JB3B2VJK.js";

// src/cli/run-publish.ts
import { readFile as readFile2 } from "node:fs/promises";
import { resolve } from "node:path";

// src/publish/github/pull-request.ts
async function findPullRequest(api, repository, payload) {
  let direct = field(payload, "pull_request"), number = field(direct, "number"), sha = field(field(direct, "head"), "sha");
  if (typeof number == "number" && typeof sha == "string") return { number, headCommit: sha };
  let run = field(payload, "workflow_run"), owner = field(field(field(run, "head_repository"), "owner"), "login"), branch = field(run, "head_branch"), commit = field(run, "head_sha");
  if (typeof owner != "string" || typeof branch != "string" || typeof commit != "string") return;
  let { data } = await api.rest.pulls.list({
    ...repository,
    head: `${owner}:${branch}`,
    state: "open",
    per_page: 100
  }), found = data.find((pullRequest) => pullRequest.head.sha === commit);
  return found && { number: found.number, headCommit: commit };
}
var field = (value, name) => typeof value == "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;

// src/cli/read-report.ts
import { readFile, stat } from "node:fs/promises";

// report.schema.json
var report_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://json.schemastore.org/schema-audit-report-1.json",
  title: "Report of schema-audit, formatVersion 1",
  description: "Additions are free: readers ignore properties that they do not know.",
  type: "object",
  properties: {
    formatVersion: {
      const: 1
    },
    tool: {
      type: "object",
      properties: {
        name: {
          const: "schema-audit"
        },
        version: {
          type: "string"
        }
      },
      required: ["name", "version"]
    },
    inputs: {
      $ref: "#/definitions/inputs"
    },
    findings: {
      type: "array",
      items: {
        $ref: "#/definitions/finding"
      }
    },
    suppressed: {
      type: "array",
      items: {
        type: "object",
        properties: {
          finding: {
            $ref: "#/definitions/finding"
          },
          by: {
            enum: ["config", "inline", "baseline"]
          },
          reason: {
            type: "string"
          }
        },
        required: ["finding", "by", "reason"]
      }
    },
    criteria: {
      type: "array",
      items: {
        $ref: "#/definitions/criterion"
      },
      minItems: 10
    },
    metrics: {
      type: "array",
      items: {
        $ref: "#/definitions/metric"
      }
    },
    strengths: {
      type: "array",
      items: {
        type: "object",
        properties: {
          rule: {
            type: "string"
          },
          category: {
            type: "string"
          },
          text: {
            type: "string"
          }
        },
        required: ["rule", "category", "text"]
      }
    },
    gaps: {
      type: "array",
      items: {
        type: "string"
      }
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/definitions/action"
      },
      maxItems: 10
    },
    questions: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string"
          },
          text: {
            type: "string"
          },
          because: {
            type: "string"
          },
          answer: {
            type: "string"
          }
        },
        required: ["id", "text", "because", "answer"]
      },
      maxItems: 5
    },
    schemaDiff: {
      $ref: "#/definitions/schemaDiff"
    },
    rules: {
      type: "object",
      properties: {
        ran: {
          type: "integer",
          minimum: 0
        },
        off: {
          type: "integer",
          minimum: 0
        },
        notAssessed: {
          type: "array",
          items: {
            type: "object",
            properties: {
              rule: {
                type: "string"
              },
              missing: {
                type: "array",
                items: {
                  type: "string"
                }
              }
            },
            required: ["rule", "missing"]
          }
        }
      },
      required: ["ran", "off", "notAssessed"]
    },
    gate: {
      type: "object",
      description: "Who decides what blocks; only with a base whose settings were read.",
      properties: {
        settingsFrom: {
          enum: ["head", "base"]
        },
        weakened: {
          type: "array",
          items: {
            type: "string"
          }
        }
      },
      required: ["settingsFrom", "weakened"]
    },
    verdict: {
      type: "object",
      properties: {
        pass: {
          type: "boolean"
        },
        failOn: {
          enum: ["critical", "high", "medium", "low", "never"]
        },
        counts: {
          $ref: "#/definitions/counts"
        },
        newCounts: {
          $ref: "#/definitions/counts"
        },
        fixedCounts: {
          $ref: "#/definitions/counts"
        },
        blocking: {
          type: "array",
          items: {
            $ref: "#/definitions/fingerprint"
          }
        },
        blockingCriteria: {
          description: "Criteria of require-criteria that block.",
          type: "array",
          items: {
            type: "string"
          },
          minItems: 1
        },
        unexamined: {
          description: "Projects none of whose migrations ran, for another reason than a finding.",
          type: "array",
          items: {
            type: "string"
          },
          minItems: 1
        }
      },
      required: ["pass", "failOn", "counts", "blocking"]
    }
  },
  required: [
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
    "verdict"
  ],
  definitions: {
    severity: {
      enum: ["critical", "high", "medium", "low"]
    },
    counts: {
      type: "object",
      properties: {
        critical: {
          type: "integer",
          minimum: 0
        },
        high: {
          type: "integer",
          minimum: 0
        },
        medium: {
          type: "integer",
          minimum: 0
        },
        low: {
          type: "integer",
          minimum: 0
        }
      },
      required: ["critical", "high", "medium", "low"]
    },
    criterionId: {
      enum: [
        "documented-relations",
        "documented-columns",
        "reversible-migrations",
        "unique-business-keys",
        "soft-delete",
        "indexed-lookups",
        "checked-values",
        "verified-chain",
        "preserved-data",
        "clean-validation"
      ]
    },
    fingerprint: {
      type: "string",
      pattern: "^[0-9a-f]{16}$"
    },
    location: {
      type: "object",
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        }
      },
      required: ["file"]
    },
    databaseObject: {
      oneOf: [
        {
          type: "object",
          properties: {
            kind: {
              enum: ["schema"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["relation"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["column"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            },
            column: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation", "column"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["constraint", "index", "trigger", "policy"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["type", "sequence", "function"]
            },
            schema: {
              type: "string"
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "schema", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["extension"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        }
      ]
    },
    subject: {
      oneOf: [
        {
          type: "object",
          properties: {
            kind: {
              enum: ["schema"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["relation"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["column"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            },
            column: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation", "column"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["constraint", "index", "trigger", "policy"]
            },
            schema: {
              type: "string"
            },
            relation: {
              type: "string"
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "schema", "relation", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["type", "sequence", "function"]
            },
            schema: {
              type: "string"
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "schema", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["extension"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["migration"]
            },
            revision: {
              type: "string"
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "revision"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["history"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["page"]
            },
            page: {
              type: "string"
            },
            relation: {
              type: "string"
            },
            column: {
              type: "string"
            }
          },
          required: ["kind", "page"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["model"]
            },
            name: {
              type: "string"
            },
            column: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["query"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        },
        {
          type: "object",
          properties: {
            kind: {
              enum: ["configuration"]
            },
            name: {
              type: "string"
            }
          },
          required: ["kind", "name"]
        }
      ]
    },
    finding: {
      type: "object",
      properties: {
        rule: {
          type: "string"
        },
        severity: {
          $ref: "#/definitions/severity"
        },
        proof: {
          enum: ["executed", "catalog", "static"]
        },
        criterion: {
          $ref: "#/definitions/criterionId"
        },
        project: {
          type: "string"
        },
        subject: {
          $ref: "#/definitions/subject"
        },
        message: {
          type: "string"
        },
        remedy: {
          type: "string"
        },
        details: {
          type: "array",
          items: {
            type: "string"
          }
        },
        location: {
          $ref: "#/definitions/location"
        },
        fingerprint: {
          $ref: "#/definitions/fingerprint"
        },
        isNew: {
          type: "boolean"
        },
        fix: {
          type: "object",
          description: "Puts text in the place of whole lines of a file.",
          properties: {
            file: {
              type: "string"
            },
            from: {
              type: "integer",
              minimum: 1
            },
            to: {
              type: "integer",
              minimum: 1
            },
            text: {
              type: "string"
            }
          },
          required: ["file", "from", "to", "text"]
        }
      },
      required: ["rule", "severity", "proof", "project", "subject", "message", "fingerprint"]
    },
    criterion: {
      type: "object",
      properties: {
        id: {
          description: "One of the ten, or one of the team's own.",
          type: "string"
        },
        title: {
          type: "string"
        },
        isOwn: {
          description: "The team added it to the ten.",
          const: !0
        },
        isManual: {
          description: "Somebody ticks it: it is shown and never counted.",
          const: !0
        },
        status: {
          enum: ["met", "unmet", "not-assessed"]
        },
        evidence: {
          type: "string"
        }
      },
      required: ["id", "title", "status", "evidence"],
      anyOf: [
        {
          type: "object",
          properties: {
            status: {
              const: "met"
            }
          }
        },
        {
          type: "object",
          properties: {
            status: {
              const: "unmet"
            },
            findings: {
              type: "array",
              items: {
                $ref: "#/definitions/fingerprint"
              },
              minItems: 1
            }
          },
          required: ["findings"]
        },
        {
          description: "One of the team's own: a metric, a query or a command may have decided.",
          type: "object",
          properties: {
            status: {
              const: "unmet"
            },
            isOwn: {
              const: !0
            },
            findings: {
              type: "array",
              items: {
                $ref: "#/definitions/fingerprint"
              }
            }
          },
          required: ["findings", "isOwn"]
        },
        {
          type: "object",
          properties: {
            status: {
              const: "not-assessed"
            },
            missing: {
              type: "array",
              items: {
                type: "string"
              },
              minItems: 1
            }
          },
          required: ["missing"]
        }
      ]
    },
    metric: {
      type: "object",
      properties: {
        id: {
          type: "string"
        },
        title: {
          type: "string"
        },
        value: {
          type: "number",
          minimum: 0,
          maximum: 1
        },
        numerator: {
          type: "integer",
          minimum: 0
        },
        denominator: {
          type: "integer",
          minimum: 0
        },
        note: {
          type: "string"
        },
        base: {
          type: "number"
        }
      },
      required: ["id", "title", "numerator", "denominator"]
    },
    action: {
      type: "object",
      properties: {
        key: {
          type: "string"
        },
        priority: {
          $ref: "#/definitions/severity"
        },
        title: {
          type: "string"
        },
        remedy: {
          type: "string"
        },
        clears: {
          type: "array",
          items: {
            $ref: "#/definitions/fingerprint"
          }
        },
        criteria: {
          type: "array",
          items: {
            $ref: "#/definitions/criterionId"
          }
        }
      },
      required: ["key", "priority", "title", "clears", "criteria"]
    },
    change: {
      oneOf: [
        {
          type: "object",
          properties: {
            kind: {
              enum: ["added", "removed"]
            },
            object: {
              $ref: "#/definitions/databaseObject"
            },
            definition: {
              type: "string"
            }
          },
          required: ["kind", "object", "definition"]
        },
        {
          type: "object",
          properties: {
            kind: {
              const: "altered"
            },
            object: {
              $ref: "#/definitions/databaseObject"
            },
            attribute: {
              type: "string"
            },
            before: {
              type: "string"
            },
            after: {
              type: "string"
            }
          },
          required: ["kind", "object", "attribute", "before", "after"]
        }
      ]
    },
    schemaDiff: {
      type: "object",
      properties: {
        changes: {
          type: "array",
          items: {
            $ref: "#/definitions/change"
          }
        },
        unified: {
          type: "string"
        },
        diagram: {
          type: "object",
          properties: {
            tables: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  name: {
                    type: "string"
                  },
                  columns: {
                    type: "array",
                    items: {
                      type: "object",
                      properties: {
                        name: {
                          type: "string"
                        },
                        type: {
                          type: "string"
                        },
                        keys: {
                          type: "array",
                          items: {
                            enum: ["PK", "FK", "UK"]
                          }
                        }
                      },
                      required: ["name", "type", "keys"]
                    }
                  }
                },
                required: ["name"]
              }
            },
            references: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  from: {
                    type: "string"
                  },
                  to: {
                    type: "string"
                  },
                  columns: {
                    type: "array",
                    items: {
                      type: "string"
                    }
                  }
                },
                required: ["from", "to", "columns"]
              }
            },
            of: {
              type: "integer",
              minimum: 0
            }
          },
          required: ["tables", "references", "of"]
        },
        newTables: {
          type: "array",
          description: "What the added tables consist of: their parts are no changes of their own.",
          items: {
            type: "object",
            properties: {
              schema: {
                type: "string"
              },
              relation: {
                type: "string"
              },
              columns: {
                type: "integer",
                minimum: 0
              },
              foreignKeys: {
                type: "integer",
                minimum: 0
              },
              indexes: {
                type: "integer",
                minimum: 0
              }
            },
            required: ["schema", "relation", "columns", "foreignKeys", "indexes"]
          }
        },
        work: {
          type: "array",
          description: "What the statements behind the changes did, where they were recorded.",
          items: {
            type: "object",
            properties: {
              object: {
                $ref: "#/definitions/databaseObject"
              },
              locks: {
                type: "array",
                description: "The strongest on each table that was there before; those that readers and writers take are left out.",
                items: {
                  type: "object",
                  properties: {
                    mode: {
                      enum: [
                        "SHARE UPDATE EXCLUSIVE",
                        "SHARE",
                        "SHARE ROW EXCLUSIVE",
                        "EXCLUSIVE",
                        "ACCESS EXCLUSIVE"
                      ]
                    },
                    relation: {
                      type: "string"
                    }
                  },
                  required: ["mode", "relation"]
                }
              },
              rewrites: {
                type: "array",
                description: "Tables that were written anew.",
                items: {
                  type: "string"
                }
              }
            },
            required: ["object", "locks", "rewrites"]
          }
        }
      },
      required: ["changes", "unified"]
    },
    inputs: {
      type: "object",
      properties: {
        directory: {
          type: "string"
        },
        engine: {
          type: "string"
        },
        serverVersion: {
          type: "string"
        },
        base: {
          type: "string"
        },
        head: {
          type: "string"
        },
        projects: {
          type: "array",
          items: {
            $ref: "#/definitions/project"
          }
        },
        notExamined: {
          type: "array",
          items: {
            type: "object",
            properties: {
              what: {
                type: "string"
              },
              why: {
                type: "string"
              },
              remedy: {
                type: "string"
              }
            },
            required: ["what", "why"]
          }
        }
      },
      required: ["directory", "engine", "serverVersion", "projects", "notExamined"]
    },
    project: {
      type: "object",
      properties: {
        name: {
          type: "string"
        },
        tool: {
          type: "string"
        },
        toolTitle: {
          description: "As its users call it.",
          type: "string"
        },
        runs: {
          type: "string"
        },
        root: {
          type: "string"
        },
        migrations: {
          type: "integer",
          minimum: 0
        },
        applied: {
          type: "integer",
          minimum: 0
        },
        heads: {
          type: "array",
          items: {
            type: "string"
          }
        },
        relations: {
          type: "integer",
          minimum: 0
        },
        isSalvaged: {
          type: "boolean"
        },
        chain: {
          type: "array",
          items: {
            type: "object",
            properties: {
              revision: {
                type: "string"
              },
              title: {
                type: "string"
              },
              file: {
                type: "string"
              },
              up: {
                enum: ["ok", "failed", "differs", "none", "not-walked"]
              },
              down: {
                enum: ["ok", "failed", "differs", "none", "not-walked"]
              },
              again: {
                enum: ["ok", "failed", "differs", "none", "not-walked"]
              },
              isOfBase: {
                description: "The base has it unchanged, and so it only went up.",
                const: !0
              }
            },
            required: ["revision", "title", "file", "up", "down", "again"]
          }
        },
        models: {
          type: "object",
          properties: {
            reader: {
              type: "string"
            },
            tables: {
              type: "integer",
              minimum: 0
            },
            names: {
              type: "array",
              items: {
                type: "string"
              }
            }
          },
          required: ["reader", "tables", "names"]
        },
        pages: {
          type: "object",
          properties: {
            directory: {
              type: "string"
            },
            count: {
              type: "integer",
              minimum: 0
            }
          },
          required: ["directory", "count"]
        }
      },
      required: ["name", "tool", "root", "migrations", "applied", "heads", "relations", "isSalvaged", "chain"]
    }
  }
};

// src/cli/read-report.ts
var MOST_BYTES = 20 * 1024 * 1024;
async function readReport(path, shown) {
  let found = await stat(path).catch(() => {
  });
  if (!found?.isFile()) throw unreadable(`There is no file ${shown}.`);
  if (found.size > MOST_BYTES) throw unreadable(`${shown} has ${found.size} bytes, more than any report.`);
  let checked = schema().safeParse(parse(await readFile(path, "utf8"), shown)), [flaw] = checked.error?.issues ?? [];
  if (flaw) throw unreadable(`${shown} is not a report of this version: ${flaw.path.join(".")} ${flaw.message}`);
  return checked.data;
}
var schema = () => external_exports.fromJSONSchema(report_schema_default);
function parse(text, shown) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError("unreadable-report", `${shown} is not JSON.`, remedy, { cause: error });
  }
}
var remedy = "Write it with `schema-audit audit --format json=report.json`.", unreadable = (message) => new UserError("unreadable-report", message, remedy);

// src/cli/run-publish.ts
async function runPublish(invocation, terminal) {
  let report = await readReport(resolve(terminal.directory, invocation.report), invocation.report), { environment } = terminal, [owner = "", repo = ""] = needed(environment, "GITHUB_REPOSITORY").split("/"), api = connect({
    token: needed(environment, "GITHUB_TOKEN"),
    apiUrl: environment.GITHUB_API_URL || "https://api.github.com"
  }), pullRequest = await pullRequestOf(api, { owner, repo }, needed(environment, "GITHUB_EVENT_PATH")), marker = commentMarker(invocation.commentId ?? usualCommentId()), links = { repository: `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}`, commit: pullRequest.headCommit, prefix: "", rules: "https://github.com/schema-audit/schema-audit/blob/v1/docs/rules/<id>.md" }, outcome = await stickyComment({
    api,
    owner,
    repo,
    pullRequest: pullRequest.number,
    headCommit: pullRequest.headCommit,
    mode: "always",
    marker,
    render: (value) => renderers.markdown(value, { width: 100, color: !1, verbose: !1, marker, links })
  }).publish(report);
  if (outcome.status === "refused") {
    let { because, remedy: remedy2, permission } = outcome, advice = permission === void 0 ? remedy2 : `Give the job the permission \`${permission}\`.`;
    return terminal.note(`No comment: ${because}. ${advice}`), 2;
  }
  return terminal.note(`Comment ${outcome.status}${"url" in outcome ? `: ${outcome.url}` : ""}.`), 0;
}
async function pullRequestOf(api, repository, eventPath) {
  let payload = JSON.parse(await readFile2(eventPath, "utf8")), found = await findPullRequest(api, repository, payload);
  if (found) return found;
  throw new UserError(
    "forbidden-event",
    "This event belongs to no open pull request of this repository at its present commit.",
    "Publish under workflow_run or pull_request; after a newer push its own run publishes."
  );
}
function needed(environment, name) {
  let value = environment[name];
  if (value !== void 0 && value !== "") return value;
  throw new UserError(
    "unknown-option",
    `publish needs the variable ${name}.`,
    name === "GITHUB_TOKEN" ? 'Give the step "env: { GITHUB_TOKEN: ${{ github.token }} }".' : "It is set inside of a GitHub workflow; elsewhere there is nothing to publish to."
  );
}
export {
  runPublish
};
