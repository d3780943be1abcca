// The faults of a chain that does not run: the one that stops it, and those that a salvaging walk found behind it.
import type { RevisionId } from './migration.ts';
import type { Fault, Walk } from './walk.ts';

export interface ChainFault {
  readonly revision: RevisionId;
  readonly fault: Fault;
  /** The honest walk stops here. */
  readonly isFirst: boolean;
  /** 1 for the first fault of its migration. */
  readonly ordinal: number;
  /** The extension that this engine lacks, when that is what failed. */
  readonly extension?: string;
  /** After this later migration the statement works, or gets further: it only came too early. */
  readonly recoveredBy?: RevisionId;
  /** The earlier fault that leaves this statement without the object it names. */
  readonly after?: ChainFault;
}

/** In the order in which the walk met them. */
export function chainFaults(walk: Walk): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  const ordinals = new Map<RevisionId, number>();
  for (const { revision, fault, recoveredBy } of rawFaults(walk)) {
    const ordinal = (ordinals.get(revision) ?? 0) + 1;
    ordinals.set(revision, ordinal);
    const extension = lackingExtension(fault);
    const after = recoveredBy === undefined ? causeOf(fault, faults) : undefined;
    faults.push({
      revision,
      fault,
      isFirst: faults.length === 0,
      ordinal,
      ...(extension !== undefined && { extension }),
      ...(recoveredBy !== undefined && { recoveredBy }),
      ...(after && { after }),
    });
  }
  return faults;
}

/** `job_chunks` of `relation "job_chunks" does not exist`; also of columns, types, functions, schemas, indexes and constraints. */
export function missingObject(fault: Fault): string | undefined {
  if (!fault.sqlState || !MISSING.has(fault.sqlState)) return undefined;
  const quoted = /"([^"]+)"(?: of relation "[^"]+")? does not exist/.exec(fault.message)?.[1];
  const column = /^column (?:[\w$]+\.)?([\w$]+) does not exist/.exec(fault.message)?.[1];
  return (quoted ?? column)?.replace(/^public\./, '');
}

/** The statement or call makes an object of this name. */
export const creates = (statement: string, name: string): boolean =>
  CREATES.test(statement) && new RegExp(`(^|[^\\w])${escaped(name)}([^\\w]|$)`).test(statement.slice(0, 400));

interface RawFault {
  readonly revision: RevisionId;
  readonly fault: Fault;
  readonly recoveredBy?: RevisionId;
}

function rawFaults(walk: Walk): readonly RawFault[] {
  if (walk.salvage && walk.salvage.faults.length > 0)
    return walk.salvage.faults.map(({ revision, recoveredBy, ...fault }) => ({
      revision,
      fault,
      ...(recoveredBy !== undefined && { recoveredBy }),
    }));
  return walk.steps.flatMap((step) =>
    step.status === 'failed' && step.pass === 'up' ? [{ revision: step.revision, fault: step.fault }] : [],
  );
}

// undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name
const MISSING: ReadonlySet<string> = new Set(['42P01', '42703', '42704', '42883', '3F000']);
const CREATES = /\bCREATE\b|\bcreate_?(table|index|type|view|schema)|createTable|\bADD\s+COLUMN\b|add_column/i;

// 0A000 since PostgreSQL 17 ("is not available"), 58P01 before ("could not open extension control file").
function lackingExtension({ sqlState, message }: Fault): string | undefined {
  if (sqlState !== '0A000' && sqlState !== '58P01' && sqlState !== undefined) return undefined;
  return (
    /extension "([^"]+)" is not available/.exec(message)?.[1] ??
    /extension control file ".*?([^/"]+)\.control"/.exec(message)?.[1]
  );
}

function causeOf(fault: Fault, earlier: readonly ChainFault[]): ChainFault | undefined {
  const name = missingObject(fault);
  if (name === undefined) return undefined;
  return (
    earlier.find((candidate) => candidate.fault.statement !== undefined && creates(candidate.fault.statement, name)) ??
    earlier.find((candidate) => candidate.extension !== undefined && bringsType(candidate.extension, name))
  );
}

// The types that people miss when an extension could not be created carry its name; pgvector's and PostGIS's other types do not.
const typesOf: Readonly<Record<string, readonly string[]>> = {
  vector: ['halfvec', 'sparsevec', 'hnsw', 'ivfflat', 'vector_cosine_ops', 'vector_l2_ops', 'vector_ip_ops'],
  postgis: ['geometry', 'geography', 'box2d', 'box3d'],
};

const bringsType = (extension: string, name: string): boolean =>
  name === extension || (typesOf[extension]?.includes(name) ?? false);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
