// Many statements in one round trip, each under its own savepoint: what one of them meets harms no other.
import { quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';

/** The first of the alternatives that the server takes is kept. Each returns `key` and `values` as its first two columns, or nothing. */
export interface Task {
  readonly alternatives: readonly string[];
  /** Undone at once: it only shows whether the server would take it. */
  readonly isTrial?: boolean;
  /** Each statement has to return a row, else it counts as refused. */
  readonly returns: boolean;
}

export type Answer =
  | {
      readonly status: 'taken';
      readonly alternative: number;
      readonly key?: string;
      readonly values?: Readonly<Record<string, string | null>>;
    }
  /** Of the first alternative. */
  | { readonly status: 'refused'; readonly refusal: Refusal };

export interface Refusal {
  readonly message: string;
  readonly sqlState: string;
  readonly constraint?: string;
  readonly column?: string;
}

/** In order, as one transaction. */
export async function attempt(
  database: Database,
  tasks: readonly Task[],
  { searchPath }: { readonly searchPath?: string } = {},
): Promise<readonly Answer[]> {
  if (tasks.length === 0) return [];
  await database.execute(block(tasks, searchPath));
  const [row] = await database.query<{ answers: readonly RawAnswer[] }>(takeAnswers);
  return (row?.answers ?? []).map(asAnswer);
}

interface RawAnswer {
  readonly alternative?: number;
  readonly key?: string | null;
  readonly values?: Readonly<Record<string, string | null>> | null;
  readonly message?: string;
  readonly state?: string;
  readonly constraint?: string;
  readonly column?: string;
}

function asAnswer(raw: RawAnswer): Answer {
  if (raw.alternative !== undefined) {
    const { alternative, key, values } = raw;
    return { status: 'taken', alternative, ...(key && { key }), ...(values && { values }) };
  }
  return {
    status: 'refused',
    refusal: {
      message: raw.message ?? '',
      sqlState: raw.state ?? '',
      ...(raw.constraint && { constraint: raw.constraint }),
      ...(raw.column && { column: raw.column }),
    },
  };
}

// A DO block takes no parameters and returns nothing: the tasks go in as a literal, the answers come out of a setting.
function block(tasks: readonly Task[], searchPath: string | undefined): string {
  const input = quoteLiteral(JSON.stringify(tasks));
  let tag = '$attempt$';
  while (input.includes(tag)) tag = tag.replace(/\$$/, '_$');
  return `DO ${tag}${program(input, quoteLiteral(searchPath ?? ''))}${tag}`;
}

const takeAnswers = `
  SELECT current_setting('schema_audit.answers')::json AS answers, set_config('schema_audit.answers', '', false) AS emptied`;

/** A trial ends with this state, which no server uses. */
const trialPassed = 'SA001';

// A trigger that makes a table for each row (a partition for each tenant): what comes of generated rows must stay out of the schema. Oids grow.
const newestRelation = `(
    SELECT oid FROM pg_catalog.pg_class WHERE relpersistence <> 't' ORDER BY oid DESC LIMIT 1)`;

const program = (input: string, searchPath: string) => `
DECLARE
  task json;
  statement text;
  number int;
  key text;
  "values" json;
  affected bigint;
  answer json;
  answers json[] := '{}';
  message text; state text; "constraint" text; "column" text;
  usual_path text := current_setting('search_path');
  newest oid := ${newestRelation};
BEGIN
  IF ${searchPath} <> '' THEN
    PERFORM set_config('search_path', ${searchPath}, true);
  END IF;
  SET CONSTRAINTS ALL IMMEDIATE;
  FOR task IN SELECT value FROM json_array_elements(${input}::json) LOOP
    answer := NULL;
    number := 0;
    FOR statement IN SELECT value FROM json_array_elements_text(task->'alternatives') LOOP
      BEGIN
        IF (task->>'returns')::boolean THEN
          EXECUTE statement INTO key, "values";
          GET DIAGNOSTICS affected = ROW_COUNT;
          IF affected = 0 OR key IS NULL THEN
            RAISE EXCEPTION 'the row is not stored, and no error says why' USING ERRCODE = 'SA002';
          END IF;
        ELSE
          EXECUTE statement;
        END IF;
        IF (task->>'isTrial')::boolean THEN
          RAISE EXCEPTION 'passed' USING ERRCODE = '${trialPassed}';
        END IF;
        IF newest < ${newestRelation} THEN
          RAISE EXCEPTION 'a trigger makes a relation of its own for such a row' USING ERRCODE = 'SA003';
        END IF;
        answer := json_build_object('alternative', number, 'key', key, 'values', "values");
        EXIT;
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, state = RETURNED_SQLSTATE, "constraint" = CONSTRAINT_NAME, "column" = COLUMN_NAME;
        IF state = '${trialPassed}' THEN
          answer := json_build_object('alternative', number);
          EXIT;
        END IF;
        answer := COALESCE(answer, json_build_object('message', message, 'state', state, 'constraint', "constraint", 'column', "column"));
      END;
      number := number + 1;
    END LOOP;
    answers := answers || answer;
  END LOOP;
  IF ${searchPath} <> '' THEN
    PERFORM set_config('search_path', usual_path, true);
  END IF;
  PERFORM set_config('schema_audit.answers', COALESCE(array_to_json(answers), '[]')::text, false);
END`;
