// node scripts/new-rule.mjs <category> <id>: one file to fill in; `npm run generate` does the rest.
import { access, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const [category, id] = process.argv.slice(2);
const isName = /^[a-z]+(-[a-z]+)*$/;
if (!category || !id || !isName.test(category) || !isName.test(id)) {
  console.error('Usage: node scripts/new-rule.mjs <category> <id>, for example: indexing unindexed-foreign-key');
  process.exit(2);
}
const folder = fileURLToPath(new URL(`../src/rules/${category}/`, import.meta.url));
const file = `${folder}${id}.ts`;
const exists = await access(file).then(
  () => true,
  () => false,
);
if (exists) {
  console.error(`${file} is there already.`);
  process.exit(1);
}
const name = id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
await mkdir(folder, { recursive: true });
await writeFile(
  file,
  `import { defineRule } from '#rule/rule.ts';

export const ${name} = defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog'],
  docs: {
    title: '',
    rationale: '',
    examples: {
      bad: \`CREATE TABLE jobs (id uuid PRIMARY KEY);\`,
      good: \`CREATE TABLE jobs (id uuid PRIMARY KEY);\`,
    },
  },
  *check({ catalog }) {
    for (const relation of catalog.relations) {
      yield {
        subject: { kind: 'relation', schema: relation.schema, relation: relation.name },
        message: \`Relation \${relation.name} is there.\`,
      };
    }
  },
});
`,
);
console.log(`Wrote ${file}. Fill it in, then: npm run generate && npx vitest run test/rules`);
