// Runs truth tests inside the server: one round trip for many of them, each in a subtransaction that is undone.
import { quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { type Attempt, type Observed, outcomeOf, type ProbePlan } from './plan.ts';

/** Plans of one round trip: enough to make the trips cheap, few enough to keep the script small. */
const BATCH = 500;

/** In the order of the plans. Wants an open transaction. */
export async function runPlans(database: Database, plans: readonly ProbePlan[]): Promise<readonly Observed[]> {
  const outcomes: Observed[] = [];
  for (let start = 0; start < plans.length; start += BATCH) {
    const batch = plans.slice(start, start + BATCH);
    const attempts = await runBatch(database, batch);
    outcomes.push(...batch.map((plan, position) => outcomeOf(plan, attempts[position] ?? [])));
  }
  return outcomes;
}

async function runBatch(database: Database, plans: readonly ProbePlan[]): Promise<readonly (readonly Attempt[])[]> {
  await database.execute(script(JSON.stringify(plans)));
  const [row] = await database.query<{ attempts: string }>(
    `SELECT pg_catalog.current_setting('schema_audit.attempts') AS attempts`,
  );
  // The script below made the text.
  return JSON.parse(row?.attempts ?? '[]') as readonly (readonly Attempt[])[];
}

// A block without a name creates nothing, so that nobody who listens to DDL hears of it; a setting carries what it found.
function script(plans: string): string {
  let tag = '$probe$';
  while (plans.includes(tag)) tag = tag.replace(/\$$/, '_$');
  return `DO ${tag}${program(quoteLiteral(plans))}${tag}`;
}

const program = (plans: string): string => `
DECLARE
  plan jsonb;
  attempts jsonb;
  every text[] := '{}';
  sought text[];
  one text;
  part text;
  step jsonb;
  places text[];
  place record;
  phase text;
  holds boolean;
  observed text;
  verdict text;
  is_expected boolean;
  trying jsonb;
  state text;
  complaint text;
  name text;
  attribute text;
BEGIN
  FOR plan IN SELECT value FROM jsonb_array_elements(${plans}::jsonb) LOOP
    attempts := '[]';
    sought := NULL;
    IF plan ? 'searches' THEN
      sought := '{}';
      FOR one IN SELECT value FROM jsonb_array_elements_text(plan -> 'searches') LOOP
        BEGIN
          EXECUTE (SELECT 'SELECT tableoid, ctid FROM (' || (plan #>> '{picks,0}') || ') AS picked') INTO place;
          FOR part IN EXECUTE replace(one, '@row1@', coalesce(format('tableoid = %s AND ctid = %L', place.tableoid, place.ctid), 'false')) LOOP
            sought := sought || part;
          END LOOP;
        EXCEPTION WHEN OTHERS THEN NULL;
        END;
      END LOOP;
    END IF;
    FOR trying IN
      SELECT jsonb_build_array(tried.value, hit.value)
      FROM jsonb_array_elements_text(plan -> 'tries') WITH ORDINALITY AS tried(value, place),
        unnest(coalesce(sought, ARRAY[''])) WITH ORDINALITY AS hit(value, place)
      ORDER BY hit.place, tried.place
    LOOP
      is_expected := false;
      state := NULL;
      complaint := NULL;
      observed := NULL;
      places := '{}';
      BEGIN
        phase := 'pick';
        verdict := NULL;
        FOR one IN SELECT value FROM jsonb_array_elements_text(plan -> 'picks') LOOP
          FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
            one := replace(one, '@row' || i || '@', places[i]);
          END LOOP;
          EXECUTE one INTO place;
          IF place.ctid IS NULL THEN
            verdict := 'unpicked';
            EXIT;
          END IF;
          places := places || format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid);
        END LOOP;
        IF verdict IS NULL THEN
          phase := 'prepare';
          FOR step IN SELECT value FROM jsonb_array_elements(coalesce(plan -> 'prepare', '[]')) LOOP
            one := step ->> 'statement';
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO place;
            IF place.ctid IS NOT NULL AND (step ->> 'row')::int > 0 THEN
              places[(step ->> 'row')::int] := format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid);
            END IF;
          END LOOP;
          phase := 'try';
          one := replace(trying ->> 0, '@found@', trying ->> 1);
          FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
            one := replace(one, '@row' || i || '@', places[i]);
          END LOOP;
          EXECUTE one INTO place;
          verdict := CASE WHEN place.ctid IS NULL THEN 'unwritten' ELSE 'accepted' END;
          IF verdict = 'accepted' AND plan ? 'holds' THEN
            phase := 'hold';
            one := replace('SELECT ' || (plan ->> 'holds'), '@row0@', format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid));
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO holds;
            verdict := CASE WHEN holds THEN 'accepted' ELSE 'changed' END;
          END IF;
          IF verdict = 'accepted' AND plan ? 'observes' THEN
            phase := 'hold';
            one := 'SELECT ' || (plan ->> 'observes');
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO observed;
          END IF;
        END IF;
        RAISE EXCEPTION 'undone' USING ERRCODE = 'SA000';
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, complaint = MESSAGE_TEXT, name = CONSTRAINT_NAME, attribute = COLUMN_NAME;
        IF state = 'SA000' THEN
          state := NULL;
          complaint := NULL;
        ELSE
          verdict := 'refused';
          is_expected := phase = 'try' AND EXISTS (
            SELECT FROM jsonb_array_elements_text(plan -> 'expected') AS wanted(value)
            WHERE wanted.value IN (state || ':' || coalesce(name, ''), state || '@' || coalesce(attribute, ''), state || ':*'));
        END IF;
      END;
      attempts := attempts || jsonb_build_object('phase', phase, 'status', verdict, 'isExpected', is_expected, 'state', state,
        'message', complaint, 'observed', observed, 'statement', replace(trying ->> 0, '@found@', trying ->> 1));
      EXIT WHEN verdict = 'accepted' OR is_expected;
    END LOOP;
    every := every || attempts::text;
  END LOOP;
  PERFORM set_config('schema_audit.attempts', '[' || array_to_string(every, ',') || ']', true);
END`;
