import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  severities
} from "./chunk-MCFSJI7X.js";
import {
  suggestion
} from "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";

// src/config/options.ts
var config = { name: "config", value: "FILE", text: "settings file (default schema-audit.yml)" }, engine = {
  name: "engine",
  value: "auto|pglite|postgres|pg-mem",
  text: "PostgreSQL to run the migrations on (auto: postgres with a URL, else embedded)"
}, databaseUrl = {
  name: "database-url",
  value: "URL",
  text: "server on which scratch databases are made and dropped (or DATABASE_URL)"
}, project = { name: "project", value: "NAME", text: "one of several migration projects" }, quiet = { name: "quiet", short: "q", text: "no progress, no notes" }, audit = {
  argument: "[directory]",
  text: "Runs the migrations and compares database, models and pages",
  options: [
    engine,
    databaseUrl,
    { name: "base", value: "REF", text: "commit that findings are new against" },
    { name: "verify", value: "new|all|none", text: "revisions that are walked back and up again (default new)" },
    {
      name: "fail-on",
      value: "critical|high|medium|low|never",
      text: "worst severity that still passes is below this one"
    },
    { name: "fail-on-existing", text: "findings that the base already has block, too" },
    config,
    { name: "baseline", value: "FILE", text: "file of accepted findings" },
    { name: "update-baseline", text: "accept all present findings into the baseline file" },
    {
      name: "format",
      value: "terminal|markdown|json|sarif|junit|html[=FILE]",
      isRepeatable: !0,
      text: "how the report is written; with =FILE into a file"
    },
    project,
    { name: "no-color", text: "plain text" },
    quiet,
    { name: "verbose", text: "every finding with its remedy" }
  ]
}, commands = {
  audit,
  docs: {
    argument: "[directory]",
    text: "Holds the documentation pages against the migrated schema, or writes them",
    options: [
      { name: "check", text: "exit 1 when a page differs (default)" },
      { name: "write", text: "creates missing pages and rows, keeps prose" },
      { name: "dry-run", text: "prints what --write would change as a diff" },
      engine,
      databaseUrl,
      config,
      project,
      quiet
    ]
  },
  init: {
    argument: "[directory]",
    text: "Writes schema-audit.yml and a workflow for what it finds here",
    options: [{ name: "force", text: "overwrite existing files" }]
  },
  rules: {
    text: "Lists the rules",
    options: [{ name: "format", value: "terminal|json", text: "how the list is written" }]
  },
  explain: { argument: "<rule>", text: "One rule with its reason and examples", options: [] },
  publish: {
    text: "Posts a report file as comment of the pull request",
    options: [
      { name: "report", value: "FILE", text: "report.json of `audit --format json=report.json`" },
      { name: "comment-id", value: "TEXT", text: "tells several audits of one pull request apart" }
    ]
  }
}, commandNames = Object.keys(commands);
function helpText(command) {
  return command === void 0 ? overview() : commandHelp(command, commands[command]);
}
function overview() {
  return [
    "schema-audit <command> [directory] [options]",
    "",
    ...commandNames.map((name) => `  ${usageOf(name, commands[name]).padEnd(22)} ${commands[name].text}`),
    "",
    "`schema-audit <command> --help` lists the options. Exit codes: 0 clean, 1 findings that block, 2 could not audit."
  ].join(`
`);
}
function commandHelp(name, syntax) {
  let named = syntax.options.map((option) => ({ left: optionHead(option), text: option.text })), width = Math.min(36, Math.max(0, ...named.map(({ left }) => left.length))), lines = named.map(
    ({ left, text }) => left.length > width ? `  ${left}
  ${"".padEnd(width)}  ${text}` : `  ${left.padEnd(width)}  ${text}`
  );
  return [`schema-audit ${usageOf(name, syntax)} [options]`, "", `${syntax.text}.`, "", ...lines].join(`
`).trimEnd();
}
var usageOf = (name, syntax) => [name, syntax.argument].filter((part) => part !== void 0).join(" "), optionHead = ({ name, value, short }) => [short === void 0 ? "" : `-${short}, `, `--${name}`, value === void 0 ? "" : ` ${value}`].join("");

// src/config/given-options.ts
import { parseArgs } from "node:util";
function readOptions(command, line) {
  let syntax = commands[command], { tokens, positionals } = parseArgs({
    args: [...line],
    options: Object.fromEntries(
      syntax.options.map(({ name, value, short }) => [
        name,
        {
          type: value === void 0 ? "boolean" : "string",
          ...short !== void 0 && { short }
        }
      ])
    ),
    strict: !1,
    allowPositionals: !0,
    tokens: !0
  }), values = /* @__PURE__ */ new Map();
  for (let token of tokens) {
    if (token.kind !== "option") continue;
    let option = knownOption(command, syntax, token.rawName, token.name), value = checkedValue(option, token.value);
    values.set(option.name, option.isRepeatable ? [...values.get(option.name) ?? [], value] : [value]);
  }
  let [argument, ...surplus] = positionals;
  if (surplus.length > 0 || argument !== void 0 && syntax.argument === void 0)
    throw unexpected(command, surplus[0] ?? argument ?? "");
  return given(argument, values);
}
function given(argument, values) {
  let text = (option) => values.get(option)?.[0];
  return {
    ...argument !== void 0 && { argument },
    has: (option) => values.has(option),
    text,
    texts: (option) => values.get(option) ?? [],
    oneOf: (option, words) => {
      let value = text(option);
      return value === void 0 ? void 0 : oneOf(value, words, `--${option}`);
    }
  };
}
function oneOf(value, words, option) {
  let word = words.find((candidate) => candidate === value);
  if (word !== void 0) return word;
  throw new UserError(
    "unknown-option",
    `${option} cannot be ${JSON.stringify(value)}.${suggestion(value, words)}`,
    `Give one of ${words.join(", ")}.`
  );
}
function knownOption(command, syntax, written, name) {
  let option = syntax.options.find((candidate) => candidate.name === name);
  if (option) return option;
  let names = syntax.options.map((candidate) => candidate.name);
  throw new UserError(
    "unknown-option",
    `${command} has no option ${written}.${suggestion(name, names, "--")}`,
    `\`schema-audit ${command} --help\` lists them.`
  );
}
function checkedValue({ name, value }, found) {
  if (value === void 0 && found === void 0) return "";
  if (value !== void 0 && found !== void 0 && found !== "" && !found.startsWith("--")) return found;
  throw value === void 0 ? new UserError("unknown-option", `--${name} is a switch and takes no value.`, `Write --${name} alone.`) : new UserError("unknown-option", `--${name} needs a value.`, `Write --${name} ${value}.`);
}
function defined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
var unexpected = (command, argument) => new UserError(
  "unknown-option",
  `${command} does not know what to do with ${JSON.stringify(argument)}.`,
  `\`schema-audit ${command} --help\` shows how it is called.`
);

// src/config/cli-arguments.ts
function parseCommandLine(line) {
  let [first, ...rest] = line;
  if (first === "--version" || first === "-v") return { command: "version" };
  if (first === void 0 || first === "help" || first === "--help" || first === "-h") return helpAbout(rest[0]);
  let command = commandNames.find((name) => name === first);
  if (command === void 0) throw unknownCommand(first);
  return rest.includes("--help") || rest.includes("-h") ? { command: "help", about: command } : invocationOf(command, readOptions(command, rest));
}
var formats = ["terminal", "markdown", "json", "sarif", "junit", "html"];
function invocationOf(command, given2) {
  switch (command) {
    case "audit":
      return {
        command,
        ...common(given2),
        ...outputs(given2),
        verbose: given2.has("verbose"),
        color: !given2.has("no-color")
      };
    case "docs":
      return { command, ...common(given2), mode: docsMode(given2) };
    case "init":
      return { command, directory: given2.argument ?? ".", force: given2.has("force") };
    case "rules":
      return { command, format: given2.oneOf("format", ["terminal", "json"]) ?? "terminal" };
    case "explain":
      return { command, rule: given2.argument ?? missing("the id of a rule", "`schema-audit rules` lists them.") };
    case "publish":
      return {
        command,
        report: given2.text("report") ?? missing("--report FILE", "Name the report.json of an audit."),
        ...defined({ commentId: given2.text("comment-id") })
      };
  }
}
function common(given2) {
  let file = given2.text("config");
  return {
    directory: given2.argument ?? ".",
    ...file !== void 0 && { file },
    overrides: overridesOf(given2),
    quiet: given2.has("quiet")
  };
}
function overridesOf(given2) {
  return defined({
    engine: given2.oneOf("engine", ["auto", "pglite", "postgres", "pg-mem"]),
    databaseUrl: serverUrl(given2.text("database-url"), "--database-url"),
    base: given2.text("base"),
    project: given2.text("project"),
    verify: given2.oneOf("verify", ["new", "all", "none"]),
    failOn: given2.oneOf("fail-on", [...severities, "never"]),
    failOnExisting: given2.has("fail-on-existing") || void 0,
    baseline: given2.text("baseline"),
    updateBaseline: given2.has("update-baseline") || void 0
  });
}
function serverUrl(url, option) {
  if (url === void 0 || /^postgres(ql)?:\/\//.test(url)) return url;
  throw new UserError(
    "unknown-option",
    `${option} is not the URL of a PostgreSQL server.`,
    "Write it as postgresql://user:password@host:5432/database."
  );
}
function outputs(given2) {
  let asked = given2.texts("format").map((text) => {
    let [format = "", ...path] = text.split("=");
    return { format: oneOf(format, formats, "--format"), path: path.join("=") };
  }), onScreen = asked.filter(({ path }) => path === "").map(({ format }) => format);
  if (onScreen.length > 1)
    throw new UserError(
      "unknown-option",
      `Standard output can carry one report, not ${onScreen.join(" and ")}.`,
      `Write the others into files: --format ${onScreen[1]}=FILE.`
    );
  return { format: onScreen[0] ?? "terminal", files: asked.filter(({ path }) => path !== "") };
}
function docsMode(given2) {
  let asked = ["check", "write", "dry-run"].filter((mode) => given2.has(mode));
  if (asked.length > 1) {
    let words = asked.map((mode) => `--${mode}`).join(" and ");
    throw new UserError("unknown-option", `${words} exclude each other.`, "Give one of them.");
  }
  return asked[0] ?? "check";
}
function helpAbout(name) {
  let about = commandNames.find((candidate) => candidate === name);
  return { command: "help", ...about !== void 0 && { about } };
}
var unknownCommand = (name) => new UserError(
  "unknown-option",
  `There is no command ${name}.${suggestion(name, commandNames)}`,
  name.startsWith("-") || !/[./]/.test(name) ? "`schema-audit --help` lists the commands." : `To audit a directory: schema-audit audit ${name}`
);
function missing(what, remedy) {
  throw new UserError("unknown-option", `The command needs ${what}.`, remedy);
}

export {
  helpText,
  oneOf,
  defined,
  parseCommandLine,
  serverUrl
};
