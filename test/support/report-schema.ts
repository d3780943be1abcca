import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);

/** What a report breaks of the published schema; empty when it keeps to it. */
export function schemaErrors(report: unknown): readonly string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Properties that a report has and the schema does not name: an addition that was not written down. */
export function unnamedProperties(value: unknown, node: Node = schema, path = ''): readonly string[] {
  const here = resolve(node);
  if (Array.isArray(value))
    return value.flatMap((entry) => (here.items ? unnamedProperties(entry, here.items, `${path}[]`) : []));
  if (typeof value !== 'object' || value === null) return [];
  const variants = [here, ...[...(here.oneOf ?? []), ...(here.anyOf ?? [])].map(resolve)];
  return Object.entries(value).flatMap(([key, entry]) => {
    const next = variants.flatMap((variant) => variant.properties?.[key] ?? [])[0];
    return next ? unnamedProperties(entry, next, `${path}.${key}`) : [`${path}.${key}`];
  });
}

interface Node {
  readonly $ref?: string;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
}

const resolve = (node: Node): Node => (node.$ref ? schema.definitions[node.$ref.replace('#/definitions/', '')] : node);
