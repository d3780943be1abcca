import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  openHost
} from "./chunk-KWJ7JQCR.js";
import {
  defaultConfig,
  discover,
  readers,
  require_dist,
  tools
} from "./chunk-4QYBQMCX.js";
import "./chunk-GOGVB6QN.js";
import "./chunk-HFXHHIII.js";
import "./chunk-7WHSMGDF.js";
import "./chunk-MCFSJI7X.js";
import "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import "./chunk-ATQCRXH3.js";
import "./chunk-25JLD2HG.js";
import "./chunk-LNXKJX3W.js";
import "./chunk-OW3H7COQ.js";
import "./chunk-BY3YOZRV.js";
import "./chunk-KOML5TLW.js";
import "./chunk-RTPUH6U6.js";
import {
  __toESM
} from "./chunk-JB3B2VJK.js";

// src/cli/init-files.ts
var import_yaml = __toESM(require_dist(), 1), SCHEMA = "https://raw.githubusercontent.com/schema-audit/schema-audit/v1/schema-audit.schema.json";
function settingsFile({ projects }) {
  let [project, ...others] = projects, settings = {
    "fail-on": "high",
    // Several projects are all audited; naming one would leave out the rest.
    ...project && others.length === 0 && { migrations: { tool: project.tool, path: project.root } },
    ...project?.reader !== void 0 && others.length === 0 && { models: { reader: project.reader } },
    ...project && project.dictionaries.length > 0 && others.length === 0 ? { dictionary: { paths: project.dictionaries } } : {}
  };
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    "# Every setting has a default; docs/configuration.md lists them.",
    (0, import_yaml.stringify)(settings, { flowCollectionPadding: !0 })
  ].join(`
`);
}
function workflowFile({ projects, node, python }) {
  let tools2 = new Set(projects.map(({ tool }) => tool)), steps = [
    "      - uses: actions/checkout@v7",
    "        with:",
    "          fetch-depth: 0   # the base commit, which findings are compared with",
    "          persist-credentials: false",
    ...tools2.has("alembic") ? pythonSteps(python) : [],
    ...tools2.has("knex") && node !== void 0 ? [`      - run: ${node}`] : [],
    "      - uses: schema-audit/schema-audit@v1"
  ];
  return `${[...head, ...steps].join(`
`)}
`;
}
var pythonSteps = (install) => [
  "      - uses: actions/setup-python@v7   # the migrations run in your own Python",
  "        with: { python-version: '3.12' }",
  ...install === void 0 ? [] : [`      - run: ${install}`]
], head = [
  "name: schema-audit",
  "on:",
  "  pull_request:   # no paths filter: a required check must always report",
  "  merge_group:",
  "permissions: {}",
  "concurrency:",
  "  group: schema-audit-${{ github.event.pull_request.number || github.ref }}",
  "  cancel-in-progress: true",
  "jobs:",
  "  audit:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 15",
  "    permissions:",
  "      contents: read",
  "      pull-requests: write   # the comment",
  "    steps:"
];

// src/cli/run-init.ts
async function runInit({ directory, force }, terminal) {
  let host = await openHost(directory, terminal), discovery = await discover(host, defaultConfig(), tools, readers), setup = await setupOf(host, discovery), files = {
    "schema-audit.yml": settingsFile(setup),
    ".github/workflows/schema-audit.yml": workflowFile(setup)
  };
  force || await refuseExisting(host, Object.keys(files));
  for (let [path, text] of Object.entries(files))
    await host.writeText(path, text), terminal.note(`Wrote ${path}.`);
  return terminal.note(`Found ${found(discovery)}. Next: schema-audit audit${directory === "." ? "" : ` ${directory}`}`), 0;
}
async function refuseExisting(host, paths) {
  let kinds = await Promise.all(paths.map((path) => host.kindOf(path))), existing = paths.filter((_, position) => kinds[position] !== void 0);
  if (existing.length !== 0)
    throw new UserError(
      "file-exists",
      `${existing.join(" and ")} ${existing.length === 1 ? "is" : "are"} there already.`,
      "Keep what is there, or overwrite it with --force."
    );
}
async function setupOf(host, { projects }) {
  let has = async (path) => await host.kindOf(path) === "file";
  return {
    projects: projects.map(({ migrations, models, dictionaries }) => ({
      tool: migrations.tool,
      root: migrations.root,
      dictionaries,
      ...models[0] && { reader: models[0].reader }
    })),
    ...await has("package.json") && { node: await has("package-lock.json") ? "npm ci" : "npm install" },
    ...await pythonInstall(has)
  };
}
async function pythonInstall(has) {
  return await has("requirements.txt") ? { python: "pip install -r requirements.txt" } : await has("pyproject.toml") ? { python: "pip install ." } : {};
}
function found({ projects }) {
  return projects.map(({ migrations, models, dictionaries }) => {
    let pages = dictionaries.length === 0 ? "no pages" : `pages in ${dictionaries.join(", ")}`;
    return `${migrations.title} in ${migrations.root} (${models[0]?.title ?? "no models"}, ${pages})`;
  }).join("; ");
}
export {
  runInit
};
