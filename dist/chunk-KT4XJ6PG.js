import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import "./chunk-JB3B2VJK.js";

// node_modules/knex/package.json
var package_default = {
  name: "knex",
  version: "3.3.0",
  description: "A batteries-included SQL query & schema builder for PostgresSQL, MySQL, CockroachDB, MSSQL and SQLite3",
  main: "knex.js",
  types: "types/index.d.ts",
  engines: {
    node: ">=16"
  },
  scripts: {
    build: "npm run build:ts && npm run format",
    clean: "node scripts/clean.js",
    "build:ts": "tsc",
    format: "prettier --write --list-different .",
    "format:check": "prettier --list-different .",
    "debug:test": "mocha --inspect-brk --exit -t 0 test/all-tests-suite.js",
    "debug:tape": "node --inspect-brk test/tape/index.js",
    lint: "eslint --cache .",
    "lint:fix": "eslint --cache --fix .",
    "prelint:types": "cd test-tstyche && npm i",
    "lint:types": "tsd && tstyche --target 5.4",
    "lint:everything": "npm run lint && npm run lint:types",
    "lint:fix:everything": "npm run lint:fix && npm run lint:types",
    "test:unit": "npm run test:unit-only && npm run test:cli",
    "test:unit-only": "mocha --exit -t 10000 --config test/mocha-unit-config-test.js",
    "test:db": "mocha --exit -t 10000 --config test/mocha-integration-config-test.js",
    "test:db:coverage": "nyc mocha --exit --check-leaks -t 10000 --config test/mocha-integration-config-test.js && npm run test:tape",
    "test:db:no-oracle": 'cross-env DB="mssql mysql mysql2 mariadb postgres sqlite3" mocha --exit -t 10000 --config test/mocha-integration-config-test.js && npm run test:tape',
    test: "mocha --exit -t 10000 --config test/mocha-all-config-test.js && npm run test:tape && npm run test:cli",
    "test:coverage": "nyc mocha --exit --check-leaks -t 10000 --config test/mocha-all-config-test.js && npm run test:tape && npm run test:cli",
    "test:everything": "npm run lint:everything && npm run test:coverage",
    "test:mssql": "cross-env DB=mssql npm run test:db",
    "test:mariadb": "cross-env DB=mariadb npm run test:db",
    "test:mysql": "cross-env DB=mysql npm run test:db",
    "test:mysql2": "cross-env DB=mysql2 npm run test:db",
    "test:oracledb": "cross-env DB=oracledb npm run test:db",
    "test:sqlite": "cross-env DB=sqlite3 npm run test:db",
    "test:better-sqlite3": "cross-env DB=better-sqlite3 npm run test:db",
    "test:postgres": "cross-env DB=postgres npm run test:db",
    "test:cockroachdb": "cross-env DB=cockroachdb npm run test:db",
    "test:pgnative": "cross-env DB=pgnative npm run test:db",
    "test:tape": "node test/tape/index.js | faucet",
    "test:cli": "cross-env KNEX_PATH=../knex.js KNEX=bin/cli.js jake -f test/jake/Jakefile && mocha --exit -t 10000 test/cli-tests-suite.js",
    "db:start": "docker compose -f scripts/docker-compose.yml up --build -d mysql oracledb postgres mssql mariadb cockroachdb pgnative && docker compose -f scripts/docker-compose.yml up waitmssql waitmysql waitmariadb waitpostgres waitoracledb",
    "db:start:no-oracle": "docker compose -f scripts/docker-compose.yml up --build -d mysql postgres mssql mariadb cockroachdb pgnative && docker compose -f scripts/docker-compose.yml up waitmssql waitmysql waitmariadb waitpostgres",
    "db:stop": "docker compose -f scripts/docker-compose.yml down",
    "db:start:postgres": "docker compose -f scripts/docker-compose.yml up --build -d postgres && docker compose -f scripts/docker-compose.yml up waitpostgres",
    "db:stop:postgres": "docker compose -f scripts/docker-compose.yml down",
    "db:start:pgnative": "docker compose -f scripts/docker-compose.yml up --build -d pgnative && docker compose -f scripts/docker-compose.yml up waitpgnative",
    "db:stop:pgnative": "docker compose -f scripts/docker-compose.yml down",
    "db:start:mysql": "docker compose -f scripts/docker-compose.yml up --build -d mysql && docker compose -f scripts/docker-compose.yml up waitmysql",
    "db:stop:mysql": "docker compose -f scripts/docker-compose.yml down",
    "db:start:mariadb": "docker compose -f scripts/docker-compose.yml up --build -d mariadb && docker compose -f scripts/docker-compose.yml up waitmariadb",
    "db:stop:mariadb": "docker compose -f scripts/docker-compose.yml down",
    "db:start:mssql": "docker compose -f scripts/docker-compose.yml up --build -d mssql && docker compose -f scripts/docker-compose.yml up waitmssql",
    "db:stop:mssql": "docker compose -f scripts/docker-compose.yml down",
    "db:start:cockroachdb": "docker compose -f scripts/docker-compose.yml up --build -d cockroachdb && docker compose -f scripts/docker-compose.yml up waitcockroachdb",
    "db:stop:cockroachdb": "docker compose -f scripts/docker-compose.yml down",
    "db:start:oracle": "docker compose -f scripts/docker-compose.yml up --build -d oracledb && docker compose -f scripts/docker-compose.yml up waitoracledb",
    "db:stop:oracle": "docker compose -f scripts/docker-compose.yml down",
    "stress:init": "docker compose -f scripts/stress-test/docker-compose.yml up --no-start && docker compose -f scripts/stress-test/docker-compose.yml start",
    "stress:test": "node scripts/stress-test/knex-stress-test.js | grep -A 5 -B 60 -- '- STATS '",
    "stress:destroy": "docker compose -f scripts/stress-test/docker-compose.yml stop"
  },
  dependencies: {
    colorette: "2.0.19",
    commander: "^10.0.0",
    debug: "4.3.4",
    escalade: "^3.1.1",
    esm: "^3.2.25",
    "get-package-type": "^0.1.0",
    getopts: "2.3.0",
    interpret: "^2.2.0",
    lodash: "^4.18.1",
    "pg-connection-string": "2.6.2",
    rechoir: "^0.8.0",
    "resolve-from": "^5.0.0",
    tarn: "^3.1.0",
    tildify: "2.0.0"
  },
  peerDependencies: {
    "pg-query-stream": "^4.14.0"
  },
  peerDependenciesMeta: {
    tedious: {
      optional: !0
    },
    mariadb: {
      optional: !0
    },
    mysql: {
      optional: !0
    },
    mysql2: {
      optional: !0
    },
    pg: {
      optional: !0
    },
    "pg-native": {
      optional: !0
    },
    "pg-query-stream": {
      optional: !0
    },
    sqlite3: {
      optional: !0
    },
    "better-sqlite3": {
      optional: !0
    }
  },
  "lint-staged": {
    "*": "prettier --ignore-unknown --write",
    "*.js": "eslint --cache --fix"
  },
  devDependencies: {
    "@tsconfig/node12": "^1.0.11",
    "@tsconfig/recommended": "^1.0.1",
    "@types/minimatch": "^5.1.2",
    "@types/node": "^20.4.0",
    "better-sqlite3": "^10.1.0",
    chai: "^4.3.6",
    "chai-as-promised": "^7.1.1",
    "chai-subset-in-order": "^3.1.0",
    "cli-testlab": "^3.0.0",
    "cross-env": "^7.0.3",
    eslint: "^8.54.0",
    "eslint-config-prettier": "^8.6.0",
    "eslint-plugin-import": "^2.29.0",
    "eslint-plugin-mocha-no-only": "^1.1.1",
    "eslint-plugin-n": "^17.23.1",
    "eslint-plugin-prettier": "^4.2.1",
    "expect-type": "^1.3.0",
    faucet: "^0.0.4",
    husky: "^8.0.1",
    jake: "^10.8.5",
    JSONStream: "^1.3.5",
    "lint-staged": "^16.2.7",
    mariadb: "^3.5.2",
    mocha: "^10.0.0",
    "mock-fs": "^5.1.4",
    mysql: "^2.18.1",
    mysql2: "^3.2.0",
    nyc: "^15.1.0",
    oracledb: "^6.1.0",
    pg: "^8.20.0",
    "pg-query-stream": "^4.14.0",
    prettier: "2.8.7",
    rimraf: "^5.0.5",
    semver: "^7.7.4",
    sinon: "^15.0.1",
    "sinon-chai": "^3.7.0",
    "source-map-support": "^0.5.21",
    sqlite3: "^5.0.11",
    tape: "^5.6.0",
    tedious: "^18.2.1",
    "toxiproxy-node-client": "^4.0.0",
    "ts-node": "^10.9.1",
    tsd: "^0.28.1",
    tstyche: "^6.2.0",
    typescript: "5.4.5"
  },
  buildDependencies: [
    "rimraf"
  ],
  bin: {
    knex: "./bin/cli.js"
  },
  repository: {
    type: "git",
    url: "git://github.com/knex/knex.git"
  },
  homepage: "https://knexjs.org/",
  keywords: [
    "sql",
    "query",
    "postgresql",
    "postgres",
    "mysql",
    "cockroachdb",
    "sqlite3",
    "oracle",
    "mssql",
    "builder",
    "querybuilder",
    "build",
    "db",
    "database"
  ],
  author: {
    name: "Tim Griesser",
    web: "https://github.com/tgriesser"
  },
  contributors: [
    {
      name: "Mikael Lepisto"
    },
    {
      name: "Igor Savin",
      web: "https://www.codeflashbacks.com"
    },
    {
      name: "Olivier Cavadenti"
    },
    {
      name: "Simon Liden"
    },
    {
      name: "Paul Gaurab",
      web: "https://lorefnon.tech"
    },
    {
      name: "Brian Lauber",
      web: "https://briandamaged.org"
    }
  ],
  browser: {
    "./lib/migrations/migrate/Migrator.js": "./lib/util/noop.js",
    "./lib/bin/cli.js": "./lib/util/noop.js",
    "./lib/migrations/seed/Seeder.js": "./lib/util/noop.js",
    tedious: !1,
    mariadb: !1,
    mysql: !1,
    mysql2: !1,
    pg: !1,
    "pg-native": !1,
    "pg-query-stream": !1,
    oracle: !1,
    sqlite3: !1,
    "better-sqlite3": !1,
    oracledb: !1
  },
  "react-native": {
    "./lib/migrate": "./lib/util/noop.js",
    "./lib/seed": "./lib/util/noop.js"
  },
  files: [
    "bin/*",
    "lib/",
    "lib/**/*.js",
    "!lib/**/*.ts",
    "!lib/**/*.d.ts",
    "!lib/**/*.js.map",
    "!lib/.gitignore",
    "types/index.d.ts",
    "types/index.d.mts",
    "types/result.d.ts",
    "types/tables.d.ts",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "knex.js",
    "knex.mjs",
    "LICENSE",
    "README.md",
    "UPGRADING.md"
  ],
  license: "MIT",
  tonicExampleFilename: "scripts/runkit-example.js",
  nyc: {
    "check-coverage": !0,
    lines: 84,
    statements: 82,
    functions: 83,
    branches: 69,
    extension: [
      ".js"
    ],
    exclude: [
      "lib/dialects/oracle",
      "lib/dialects/oracledb",
      "test/**/*.spec.js"
    ]
  },
  tsd: {
    directory: "test-tsd",
    compilerOptions: {
      esModuleInterop: !1,
      module: "commonjs",
      target: "ES2017"
    }
  }
};
export {
  package_default as default
};
