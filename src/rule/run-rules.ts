import type { Finding, Observation, Severity } from '../finding/finding.ts';
import type { Context, Evidence, EvidenceName } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import type { Population, Rule } from './rule.ts';
import type { RuleRun } from './rule-run.ts';
import { finalSeverity, sizeDetails } from './severity-steps.ts';
import { swallow } from './swallowing.ts';

export interface RunOptions {
  /** Name of the project, part of every fingerprint. */
  readonly project: string;
  readonly preset: 'recommended' | 'strict';
  /** `rules.<id>` of the configuration: `off`, or a severity; naming a rule also switches it on. */
  readonly overrides: Readonly<Record<string, Severity | 'on' | 'off'>>;
}

/**
 * Runs what the preset and the configuration switch on, over the evidence that is there. A rule without its evidence is
 * not assessed, by name. Suppressions are applied afterwards, over all projects (`applySuppressions`).
 */
export function runRules(
  rules: readonly Rule[],
  available: Partial<Evidence>,
  context: Context,
  options: RunOptions,
): RuleRun {
  const enabled = rules.filter((rule) => isEnabled(rule, options));
  const missing = new Map(enabled.map((rule) => [rule, missingEvidence(rule, available)]));
  const runnable = enabled.filter((rule) => missing.get(rule)?.length === 0);
  const runContext: Context = { ...context, preset: options.preset };
  const results = runnable.map((rule) => runRule(rule, available, runContext, options));
  const guesses = enabled.flatMap((rule) => readInText(rule, available, runContext, options));
  return {
    findings: swallow([...results.flatMap((result) => result.findings), ...guesses]),
    populations: results.flatMap(({ rule, population }) => (population ? [{ rule, population }] : [])),
    notAssessed: enabled.flatMap((rule) => {
      const names = missing.get(rule) ?? [];
      return names.length > 0 ? [{ rule: rule.id, missing: names }] : [];
    }),
    ran: runnable.map((rule) => rule.id),
    off: rules.filter((rule) => !enabled.includes(rule)).map((rule) => rule.id),
  };
}

function isEnabled(rule: Rule, { preset, overrides }: RunOptions): boolean {
  const override = overrides[rule.id];
  if (override !== undefined) return override !== 'off';
  return rule.preset === 'recommended' || (rule.preset === 'strict' && preset === 'strict');
}

const missingEvidence = (rule: Rule, available: Partial<Evidence>): readonly EvidenceName[] =>
  rule.needs.filter((need) => available[need] === undefined);

interface RuleResult {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly population?: Population;
}

function runRule(rule: Rule, available: Partial<Evidence>, context: Context, options: RunOptions): RuleResult {
  const evidence = granted(rule, available);
  const findings = [...rule.check(evidence, context)].map((observation) =>
    toFinding(rule, observation, context, options),
  );
  const population = rule.population?.(evidence, context);
  return { rule: rule.id, findings: mergeSameSubject(findings), ...(population && { population }) };
}

/** Where the recorder is there, nothing is guessed, whatever else is missing. */
function readInText(
  rule: Rule,
  { recorder, source, base }: Partial<Evidence>,
  context: Context,
  options: RunOptions,
): readonly Finding[] {
  if (!rule.inText || recorder || !source || !base) return [];
  const observations = [...rule.inText({ source, base }, context)];
  return mergeSameSubject(observations.map((observation) => toFinding(rule, observation, context, options)));
}

// A rule sees what it asked for and nothing else, so that reading more is a fault at run time as well.
function granted(rule: Rule, available: Partial<Evidence>): Evidence {
  const names: ReadonlySet<string> = new Set([...rule.needs, ...(rule.wants ?? [])]);
  const entries = Object.entries(available).filter(([name, value]) => names.has(name) && value !== undefined);
  // The registry's rules are typed by all evidence; each reads only its own needs, which were found above.
  return Object.fromEntries(entries) as unknown as Evidence;
}

function toFinding(rule: Rule, observation: Observation, context: Context, options: RunOptions): Finding {
  const override = options.overrides[rule.id];
  const configured = override === 'on' || override === 'off' ? undefined : override;
  const [criterion] = rule.criteria;
  const { relations: _, ...told } = observation;
  const sizes = configured ? [] : sizeDetails(rule, observation, context);
  return {
    ...told,
    ...(sizes.length > 0 && { details: [...(observation.details ?? []), ...sizes] }),
    rule: rule.id,
    severity: finalSeverity(rule, observation, context, configured),
    proof: observation.proof ?? rule.proof,
    ...(criterion && { criterion }),
    project: options.project,
    fingerprint: fingerprint(rule.id, options.project, observation.subject),
  };
}

// Two faults of one kind in one subject would share a fingerprint: the second one becomes a detail of the first.
function mergeSameSubject(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const first = merged.get(finding.fingerprint);
    if (!first) merged.set(finding.fingerprint, finding);
    else
      merged.set(finding.fingerprint, {
        ...first,
        details: [...new Set([...(first.details ?? []), finding.message, ...(finding.details ?? [])])].filter(
          (detail) => detail !== first.message,
        ),
      });
  }
  return [...merged.values()];
}
