import type { Rule } from '#rule/rule.ts';
import type { ProjectResults } from './project-results.ts';
import type { Report } from './report.ts';

const proofs = { executed: 'executed', catalog: 'catalog', static: 'read from the files' } as const;

/** A rule that looked at something and found nothing wrong is a strength; one that looked at nothing says nothing. */
export function strengthsOf(projects: readonly ProjectResults[]): Report['strengths'] {
  return projects.flatMap((results) =>
    results.project.run.populations.flatMap(({ rule: id, population }) => {
      const rule = results.rules.get(id);
      const isClean = results.facts.every((finding) => finding.rule !== id);
      if (!rule || population.count === 0 || !isClean) return [];
      const text = population.sentence ?? `No ${words(rule)}: ${population.count} ${population.of} looked at.`;
      const project = projects.length > 1 ? `${results.project.name}: ` : '';
      return [
        { rule: id, category: rule.category, text: `${project}${text.replace(/\.?$/, '')} (${proofs[rule.proof]}).` },
      ];
    }),
  );
}

const words = (rule: Rule): string => rule.id.replaceAll('-', ' ');
