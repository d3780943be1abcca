import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  require_builder,
  require_client,
  require_columnbuilder,
  require_constants,
  require_helpers,
  require_make_knex,
  require_method_constants,
  require_pool,
  require_postgres,
  require_querybuilder,
  require_tablebuilder,
  require_timeout,
  require_viewbuilder
} from "./chunk-PBTQ4KPQ.js";
import "./chunk-5W2AU5QX.js";
import "./chunk-6J6WYMAN.js";
import {
  __commonJS,
  __require
} from "./chunk-JB3B2VJK.js";

// node_modules/knex/node_modules/pg-connection-string/index.js
var require_pg_connection_string = __commonJS({
  "node_modules/knex/node_modules/pg-connection-string/index.js"(exports, module) {
    "use strict";
    function parse(str) {
      if (str.charAt(0) === "/") {
        let config2 = str.split(" ");
        return { host: config2[0], database: config2[1] };
      }
      let config = {}, result, dummyHost = !1;
      / |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(str) && (str = encodeURI(str).replace(/\%25(\d\d)/g, "%$1"));
      try {
        result = new URL(str, "postgres://base");
      } catch {
        result = new URL(str.replace("@/", "@___DUMMY___/"), "postgres://base"), dummyHost = !0;
      }
      for (let entry of result.searchParams.entries())
        config[entry[0]] = entry[1];
      if (config.user = config.user || decodeURIComponent(result.username), config.password = config.password || decodeURIComponent(result.password), result.protocol == "socket:")
        return config.host = decodeURI(result.pathname), config.database = result.searchParams.get("db"), config.client_encoding = result.searchParams.get("encoding"), config;
      let hostname = dummyHost ? "" : result.hostname;
      config.host ? hostname && /^%2f/i.test(hostname) && (result.pathname = hostname + result.pathname) : config.host = decodeURIComponent(hostname), config.port || (config.port = result.port);
      let pathname = result.pathname.slice(1) || null;
      config.database = pathname ? decodeURI(pathname) : null, (config.ssl === "true" || config.ssl === "1") && (config.ssl = !0), config.ssl === "0" && (config.ssl = !1), (config.sslcert || config.sslkey || config.sslrootcert || config.sslmode) && (config.ssl = {});
      let fs = config.sslcert || config.sslkey || config.sslrootcert ? __require("fs") : null;
      switch (config.sslcert && (config.ssl.cert = fs.readFileSync(config.sslcert).toString()), config.sslkey && (config.ssl.key = fs.readFileSync(config.sslkey).toString()), config.sslrootcert && (config.ssl.ca = fs.readFileSync(config.sslrootcert).toString()), config.sslmode) {
        case "disable": {
          config.ssl = !1;
          break;
        }
        case "prefer":
        case "require":
        case "verify-ca":
        case "verify-full":
          break;
        case "no-verify": {
          config.ssl.rejectUnauthorized = !1;
          break;
        }
      }
      return config;
    }
    module.exports = parse;
    parse.parse = parse;
  }
});

// node_modules/knex/lib/knex-builder/internal/parse-connection.js
var require_parse_connection = __commonJS({
  "node_modules/knex/lib/knex-builder/internal/parse-connection.js"(exports, module) {
    var { parse } = require_pg_connection_string(), parsePG = parse, isWindows = process && process.platform && process.platform === "win32";
    function tryParse(str) {
      try {
        return new URL(str);
      } catch {
        return null;
      }
    }
    module.exports = function(str) {
      let parsed = tryParse(str), isDriveLetter = isWindows && parsed && parsed.protocol.length === 2;
      if (!parsed || isDriveLetter)
        return {
          client: "sqlite3",
          connection: {
            filename: str
          }
        };
      let { protocol } = parsed;
      protocol.slice(-1) === ":" && (protocol = protocol.slice(0, -1));
      let isPG = ["postgresql", "postgres"].includes(protocol);
      return {
        client: protocol,
        connection: isPG ? parsePG(str) : connectionObject(parsed)
      };
    };
    function connectionObject(parsed) {
      let connection = {}, db = parsed.pathname;
      if (db[0] === "/" && (db = db.slice(1)), connection.database = db, parsed.hostname && (parsed.protocol.indexOf("mssql") === 0 ? connection.server = parsed.hostname : connection.host = parsed.hostname), parsed.port && (connection.port = parsed.port), (parsed.username || parsed.password) && (connection.user = decodeURIComponent(parsed.username)), parsed.password && (connection.password = decodeURIComponent(parsed.password)), parsed.searchParams)
        for (let [key, value] of parsed.searchParams.entries())
          if (["mysql:", "mariadb:", "mssql:"].includes(
            parsed.protocol
          ))
            try {
              connection[key] = JSON.parse(value);
            } catch {
              connection[key] = value;
            }
          else
            connection[key] = value;
      return connection;
    }
  }
});

// node_modules/knex/lib/dialects/better-sqlite3/index.js
var require_better_sqlite3 = __commonJS({
  "node_modules/knex/lib/dialects/better-sqlite3/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/cockroachdb/index.js
var require_cockroachdb = __commonJS({
  "node_modules/knex/lib/dialects/cockroachdb/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/mssql/index.js
var require_mssql = __commonJS({
  "node_modules/knex/lib/dialects/mssql/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/mysql/index.js
var require_mysql = __commonJS({
  "node_modules/knex/lib/dialects/mysql/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/mariadb/index.js
var require_mariadb = __commonJS({
  "node_modules/knex/lib/dialects/mariadb/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/mysql2/index.js
var require_mysql2 = __commonJS({
  "node_modules/knex/lib/dialects/mysql2/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/oracle/index.js
var require_oracle = __commonJS({
  "node_modules/knex/lib/dialects/oracle/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/oracledb/index.js
var require_oracledb = __commonJS({
  "node_modules/knex/lib/dialects/oracledb/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/pgnative/index.js
var require_pgnative = __commonJS({
  "node_modules/knex/lib/dialects/pgnative/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/redshift/index.js
var require_redshift = __commonJS({
  "node_modules/knex/lib/dialects/redshift/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/sqlite3/index.js
var require_sqlite3 = __commonJS({
  "node_modules/knex/lib/dialects/sqlite3/index.js"(exports, module) {
    module.exports = {};
  }
});

// node_modules/knex/lib/dialects/index.js
var require_dialects = __commonJS({
  "node_modules/knex/lib/dialects/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.getDialectByNameOrAlias = void 0;
    var { resolveClientNameWithAliases } = require_helpers(), dbNameToDialectLoader = Object.freeze({
      "better-sqlite3": () => require_better_sqlite3(),
      cockroachdb: () => require_cockroachdb(),
      mssql: () => require_mssql(),
      mysql: () => require_mysql(),
      mariadb: () => require_mariadb(),
      mysql2: () => require_mysql2(),
      oracle: () => require_oracle(),
      oracledb: () => require_oracledb(),
      pgnative: () => require_pgnative(),
      postgres: () => require_postgres(),
      redshift: () => require_redshift(),
      sqlite3: () => require_sqlite3()
    });
    function getDialectByNameOrAlias(clientName) {
      let resolvedClientName = resolveClientNameWithAliases(clientName), dialectLoader = dbNameToDialectLoader[resolvedClientName];
      if (!dialectLoader)
        throw new Error(`Invalid clientName given: ${clientName}`);
      return dialectLoader();
    }
    exports.getDialectByNameOrAlias = getDialectByNameOrAlias;
  }
});

// node_modules/knex/lib/knex-builder/internal/config-resolver.js
var require_config_resolver = __commonJS({
  "node_modules/knex/lib/knex-builder/internal/config-resolver.js"(exports, module) {
    var Client = require_client(), { SUPPORTED_CLIENTS } = require_constants(), parseConnection = require_parse_connection(), { getDialectByNameOrAlias } = require_dialects();
    function resolveConfig(config) {
      let Dialect, resolvedConfig, parsedConfig = typeof config == "string" ? Object.assign(parseConnection(config), arguments[2]) : config;
      if (arguments.length === 0 || !parsedConfig.client && !parsedConfig.dialect)
        Dialect = Client;
      else if (typeof parsedConfig.client == "function")
        Dialect = parsedConfig.client;
      else {
        let clientName = parsedConfig.client || parsedConfig.dialect;
        if (!SUPPORTED_CLIENTS.includes(clientName))
          throw new Error(
            `knex: Unknown configuration option 'client' value ${clientName}. Note that it is case-sensitive, check documentation for supported values.`
          );
        Dialect = getDialectByNameOrAlias(clientName);
      }
      if (parsedConfig.connectionPool && parsedConfig.connection)
        throw new Error(
          "knex: 'connectionPool' and 'connection' are mutually exclusive. Use one or the other."
        );
      return typeof parsedConfig.connection == "string" ? resolvedConfig = Object.assign({}, parsedConfig, {
        connection: parseConnection(parsedConfig.connection).connection
      }) : resolvedConfig = Object.assign({}, parsedConfig), {
        resolvedConfig,
        Dialect
      };
    }
    module.exports = {
      resolveConfig
    };
  }
});

// node_modules/knex/lib/knex-builder/Knex.js
var require_Knex = __commonJS({
  "node_modules/knex/lib/knex-builder/Knex.js"(exports, module) {
    var Client = require_client(), QueryBuilder = require_querybuilder(), QueryInterface = require_method_constants(), makeKnex = require_make_knex(), { KnexTimeoutError } = require_timeout(), { KnexPool } = require_pool(), { resolveConfig } = require_config_resolver(), SchemaBuilder = require_builder(), ViewBuilder = require_viewbuilder(), ColumnBuilder = require_columnbuilder(), TableBuilder = require_tablebuilder();
    function knex(config) {
      let { resolvedConfig, Dialect } = resolveConfig(...arguments), newKnex = makeKnex(new Dialect(resolvedConfig));
      return resolvedConfig.userParams && (newKnex.userParams = resolvedConfig.userParams), newKnex;
    }
    knex.Client = Client;
    knex.KnexTimeoutError = KnexTimeoutError;
    knex.KnexPool = KnexPool;
    knex.QueryBuilder = {
      extend: function(methodName, fn) {
        QueryBuilder.extend(methodName, fn), QueryInterface.push(methodName);
      }
    };
    knex.SchemaBuilder = {
      extend: function(methodName, fn) {
        SchemaBuilder.extend(methodName, fn);
      }
    };
    knex.ViewBuilder = {
      extend: function(methodName, fn) {
        ViewBuilder.extend(methodName, fn);
      }
    };
    knex.ColumnBuilder = {
      extend: function(methodName, fn) {
        ColumnBuilder.extend(methodName, fn);
      }
    };
    knex.TableBuilder = {
      extend: function(methodName, fn) {
        TableBuilder.extend(methodName, fn);
      }
    };
    module.exports = knex;
  }
});

// node_modules/knex/lib/index.js
var require_lib = __commonJS({
  "node_modules/knex/lib/index.js"(exports, module) {
    var Knex = require_Knex();
    module.exports = Knex;
  }
});

// node_modules/knex/knex.js
var require_knex = __commonJS({
  "node_modules/knex/knex.js"(exports, module) {
    var knex = require_lib();
    knex.knex = knex;
    knex.default = knex;
    module.exports = knex;
  }
});
export default require_knex();
