import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configJsonSchema } from '#config/schema.ts';
import { rules } from '#rules/index.generated.ts';

const committed = JSON.parse(readFileSync(new URL('../../schema-audit.schema.json', import.meta.url), 'utf8'));

test('the committed schema is the one that the settings make', () => {
  expect(committed).toEqual(configJsonSchema(rules.map((rule) => rule.id)));
});

test('an editor accepts what the audit accepts, and marks a rule that does not exist', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(committed);
  const [rule] = rules.map(({ id }) => id);
  expect(validate({ 'fail-on': 'low', rules: { [rule ?? '']: 'off' }, tables: { lookup: ['countries'] } })).toBe(true);
  expect(validate({ rules: { 'no-such-rule': 'off' } })).toBe(false);
  expect(validate({ tabels: {} })).toBe(false);
});
