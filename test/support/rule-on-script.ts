// Tables of guards: a script in, the subjects of one rule's findings out.
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import { subjectLabel } from '#finding/subject.ts';
import type { Evidence } from '#rule/evidence.ts';
import type { Rule } from '#rule/rule.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import { runRules } from '#rule/run-rules.ts';
import { catalogs } from './catalog-of.ts';

export interface ScriptRun extends RuleRun {
  /** `high jobs.url`, in the order of the rule. */
  readonly found: readonly string[];
}

/** Of a table of tests, whose rows mix texts and lists. */
type Cell = string | readonly string[] | undefined;

/** One database for the file. `yaml` is a settings file; `more` is evidence beside the catalog. */
export function ruleOnScripts(rule: Rule, preset: 'recommended' | 'strict' = 'recommended') {
  const { of } = catalogs();
  return async (script: Cell, yaml: Cell = '', more: Partial<Evidence> = {}): Promise<ScriptRun> => {
    const catalog = await of(String(script));
    const settings = toSettings(parseConfig(String(yaml), 'schema-audit.yml', []));
    const context = { settings, isForwardOnly: false, toolRelations: [], isSalvaged: false };
    const options = { project: 'main', preset, overrides: { [rule.id]: 'on' } as const };
    const run = runRules([rule], { catalog, 'full-catalog': catalog, ...more }, context, options);
    return { ...run, found: run.findings.map(({ severity, subject }) => `${severity} ${subjectLabel(subject)}`) };
  };
}
