// Executes an example of a rule: a script builds a database, files are a checkout that the audit's own line examines.
import type { Config } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import { discover } from '#discover/discover.ts';
import { type Database, type Server, StatementError } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { contextOf, evidenceOf } from '#examine/evidence.ts';
import type { Examination } from '#examine/examination.ts';
import { examineCheckout } from '#examine/examine-checkout.ts';
import { judge } from '#examine/judge.ts';
import { readAcceptances } from '#examine/read-acceptances.ts';
import type { Finding } from '#finding/finding.ts';
import { memoryHost } from '#host/memory-host.ts';
import { buildHistory } from '#migration/history.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import type { Models } from '#rule/models-evidence.ts';
import type { Example, Rule } from '#rule/rule.ts';
import { runRules } from '#rule/run-rules.ts';
import { rules } from '#rules/index.generated.ts';
import { splitScript } from '#sql/split-script.ts';
import { tools } from '#tools/index.ts';

/** Findings of this rule, with the settings of the example, or the defaults. */
export async function findingsOf(rule: Rule, example: Example, server: Server): Promise<readonly Finding[]> {
  const files = typeof example === 'string' ? undefined : example.files;
  const file = files?.['schema-audit.yml'] ?? '';
  const ruleIds = rules.map(({ id }) => id);
  const settings = parseConfig(file, 'schema-audit.yml', ruleIds);
  const config: Config = { ...settings, updateBaseline: false, rules: { ...settings.rules, [rule.id]: 'on' } };
  const found =
    typeof example === 'string'
      ? await findInDatabase(rule, example, config, server)
      : await findInCheckout(rule, example, config, server);
  return found.filter((finding) => finding.rule === rule.id);
}

async function findInDatabase(rule: Rule, script: string, config: Config, server: Server): Promise<readonly Finding[]> {
  const database = await server.createDatabase('replay');
  try {
    await executeAll(database, script);
    const catalog = await readCatalog(database, { exclude: [] });
    return judgeAlone(rule, { catalog, isSalvaged: false }, config, server);
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

async function findInCheckout(
  rule: Rule,
  { files, base }: Exclude<Example, string>,
  config: Config,
  server: Server,
): Promise<readonly Finding[]> {
  const host = memoryHost(files);
  const discovery = await discover(host, config, tools, []);
  const examined = await examineFiles(files, config, server);
  const before = base && (await examineFiles(base, config, server));
  const modelScript = files['models.sql'];
  const models = modelScript === undefined ? undefined : await loadModelScript(modelScript, server);
  const examinations = examined.examinations.map((one): Examination => ({ ...one, ...(models && { models }) }));
  const acceptances = await readAcceptances(host, config, discovery);
  const settings = {
    config,
    server,
    rules: rulesBeside(rule),
    version: '0',
    today: '2026-11-25',
    ...(before && { base: before }),
    ...acceptances,
  };
  const input = judge({ ...examined, examinations }, settings);
  return [...input.projects.flatMap(({ run }) => run.findings), ...input.ownFindings];
}

async function examineFiles(files: Readonly<Record<string, string>>, config: Config, server: Server) {
  const host = memoryHost(files);
  const around = { host, config, server, embedded: engines.pglite, progress: () => undefined };
  return examineCheckout(await discover(host, config, tools, []), around);
}

/** A rule about the audit needs the others, whose findings are accepted or not. */
const rulesBeside = (rule: Rule): readonly Rule[] => (rule.needs.includes('audit') ? rules : [rule]);

type Looked = Pick<Examination, 'catalog' | 'isSalvaged'>;

function judgeAlone(rule: Rule, looked: Looked, config: Config, server: Server): readonly Finding[] {
  const history = buildHistory('sequence', []);
  const examination = { ...looked, history, project: { migrations: { reversibility: 'yes', ownRelations: [] } } };
  // Only these fields are read when nothing but a catalog is known.
  const known = examination as unknown as Examination;
  const options = { project: 'example', preset: config.preset, overrides: config.rules };
  return runRules([rule], evidenceOf(known, server), contextOf(known, config), options).findings;
}

/** `models.sql`: what an ORM would create, each relation by a class of its own; a comment names what SQL cannot say. */
async function loadModelScript(script: string, server: Server): Promise<Models> {
  const database = await server.createDatabase('models');
  try {
    await executeAll(database, script);
    const catalog = await readCatalog(database, { exclude: [] });
    const place = (text: string) => ({ file: 'models.sql', line: lineOf(script, text) });
    const ownMarkers = /--\s*own deletion markers: (.+)/.exec(script)?.[1]?.split(/,\s*/) ?? [];
    return {
      reader: 'example',
      catalog,
      form: 'loaded',
      classes: new Map(
        catalog.relations.map(({ schema, name }) => [`${schema}.${name}`, { name, location: place(name) }]),
      ),
      columns: new Map(),
      silent: new Set(),
      deletion: { filters: [], restores: [], ownMarkers },
    };
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

const lineOf = (script: string, text: string): number => script.slice(0, script.indexOf(text)).split('\n').length;

/** Each statement by itself, as psql would send them: some refuse to share a transaction. */
async function executeAll(database: Database, script: string): Promise<void> {
  for (const { text } of splitScript(script)) {
    try {
      await database.execute(text);
    } catch (error) {
      if (error instanceof StatementError) throw new Error(`${error.message}, in: ${text}`, { cause: error });
      throw error;
    }
  }
}
