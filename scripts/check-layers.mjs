// Runs dependency-cruiser and refuses to be satisfied by an empty walk: with a TypeScript it cannot read, it reports
// "no violations (0 modules)" and exits 0.
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const LEAST_MODULES = 100;
const options = await extractOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTsConfig('tsconfig.json') });
const { totalCruised, violations } = output.summary;
const errors = violations.filter((violation) => violation.rule.severity === 'error');
for (const { rule, from, to, comment } of errors) console.error(`${rule.name}: ${from} → ${to}\n  ${comment ?? ''}`);
if (totalCruised < LEAST_MODULES)
  console.error(`Only ${totalCruised} modules were read; at least ${LEAST_MODULES} are expected.`);
console.log(`layers: ${totalCruised} modules, ${errors.length} violations`);
process.exit(errors.length > 0 || totalCruised < LEAST_MODULES ? 1 : 0);
