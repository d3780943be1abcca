// GitHub's own description of its API, as a judge of requests and of our fake's answers.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Content; readonly required?: boolean };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}
interface Reference {
  readonly $ref: string;
}
type Content = Readonly<Record<string, { readonly schema: Json }>>;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: Json }>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
}

export interface Route {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
  /** As it was asked, without the prefix of an Enterprise Server. */
  readonly pathname: string;
  /** What is wrong with the request; empty when GitHub would take it. */
  judgeRequest(query: URLSearchParams, body: unknown): readonly string[];
  judgeAnswer(status: number, body: unknown): readonly string[];
}

// Read as text: TypeScript would infer a type of 380 KB.
const description: Description = JSON.parse(readFileSync(new URL('../github-api/slice.json', import.meta.url), 'utf8'));
const strict = judge(false);
const coercing = judge(true);

/** An example body of the description, to be filled with what the fake knows. */
export function example(name: string): Json {
  const found = description.components.examples[name];
  if (!found) throw new Error(`The description has no example ${name}.`);
  return structuredClone(found.value);
}

/** Undefined when the description has no such operation. */
export function findRoute(method: string, pathname: string): Route | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const path = matchPath(template, pathname);
    if (operation && path) return { id: operation.operationId, path, pathname, ...judgesOf(operation, path) };
  }
  return undefined;
}

function judgesOf(operation: Operation, path: Readonly<Record<string, string>>) {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
  return {
    judgeRequest: (query: URLSearchParams, body: unknown) => [
      ...judgeParameters(parameters, 'path', path),
      ...judgeParameters(parameters, 'query', Object.fromEntries(query)),
      ...judgeBody(operation, body),
    ],
    judgeAnswer: (status: number, body: unknown) => judgeAnswer(operation, status, body),
  };
}

function judgeParameters(parameters: readonly Parameter[], place: 'path' | 'query', values: Json): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === place);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, toJsonSchema(schema)])),
    required: known.filter(({ required }) => required === true).map(({ name }) => name),
    additionalProperties: false,
  };
  return faults(coercing.compile(schema), { ...values }, place);
}

function judgeBody(operation: Operation, body: unknown): readonly string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['body: none is expected'];
  if (body === undefined) return operation.requestBody?.required === true ? ['body: is missing'] : [];
  // The description allows any further property; a mistyped one would pass in silence.
  const known = Object.keys(Object(schema['properties']));
  const unknown = known.length === 0 ? [] : Object.keys(Object(body)).filter((name) => !known.includes(name));
  return [
    ...faults(strict.compile(toJsonSchema(schema)), body, 'body'),
    ...unknown.map((name) => `body: unknown property ${name}`),
  ];
}

function judgeAnswer(operation: Operation, status: number, body: unknown): readonly string[] {
  const found = operation.responses[String(status)];
  // What is gone is not found, whether the description says so or not.
  if (!found) return status === 404 ? [] : [`answer: ${operation.operationId} never answers ${status}`];
  const schema = resolve<{ content?: Content }>(found).content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['answer: has no body'];
  return faults(strict.compile(toJsonSchema(schema)), body, 'answer');
}

function faults(validate: ValidateFunction, value: unknown, place: string): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${place}${error.instancePath}: ${error.message ?? error.keyword}`);
}

function judge(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', ...toJsonSchema({ components: { schemas: description.components['schemas'] } }) });
  return ajv;
}

// OpenAPI 3.0 to JSON Schema: `nullable` becomes a type of its own (GitHub leaves null out of nullable enums), references
// lead to the description, examples go.
function toJsonSchema(node: Json): Json {
  if (typeof node['$ref'] === 'string') return { $ref: `github${node['$ref']}` };
  const { nullable, example: _, examples: __, ...rest } = node;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convert(value)]));
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  return typeof value === 'object' && value !== null ? toJsonSchema({ ...value }) : value;
}

function resolve<Target>(node: Target | Reference): Target {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node;
  const [, , kind = '', name = ''] = node.$ref.split('/');
  // The description says what lies under the reference.
  return description.components[kind]?.[name] as Target;
}

function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`);
  const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname);
  if (!match) return undefined;
  return Object.fromEntries(names.map((name, position) => [name, decodeURIComponent(match[position + 1] ?? '')]));
}
