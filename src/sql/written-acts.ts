// Reads statements by PostgreSQL's own parser. What it does not know, and what stands in DO or EXECUTE, says nothing.
import { type Act, lockModes } from '#migration/recording.ts';
import type { WrittenAct, WrittenName } from '#migration/written.ts';
import { child, find, list, type Node, parseStatement, word, words } from './parse-tree.ts';

export async function writtenActs(sql: string): Promise<readonly WrittenAct[]> {
  const statement = await parseStatement(sql);
  const [kind] = Object.keys(statement ?? {});
  const read = kind === undefined ? undefined : readers[kind];
  const body = kind === undefined ? undefined : child(statement, kind);
  return read && body ? read(body) : [];
}

type Read = (statement: Node) => readonly WrittenAct[];

const readers: Readonly<Record<string, Read>> = {
  CreateStmt: (statement) => [...begins(child(statement, 'relation')), ...promises(statement)],
  CreateForeignTableStmt: (statement) => begins(child(child(statement, 'base'), 'relation')),
  CreateTableAsStmt: (statement) => begins(child(child(statement, 'into'), 'rel')),
  SelectStmt: (statement) => begins(child(child(statement, 'intoClause'), 'rel')),
  ViewStmt: (statement) => begins(child(statement, 'view')),
  RenameStmt: renamed,
  AlterObjectSchemaStmt: (statement) => ends(nameOf(child(statement, 'relation'))),
  DropStmt: dropped,
  IndexStmt: indexed,
  LockStmt: locked,
  RefreshMatViewStmt: refreshed,
  AlterTableStmt: altered,
};

function nameOf(range: Node | undefined): WrittenName | undefined {
  const [schema, name] = [word(range, 'schemaname'), word(range, 'relname')];
  return name === undefined ? undefined : { name, ...(schema !== undefined && { schema }) };
}

function begins(range: Node | undefined): readonly WrittenAct[] {
  const relation = nameOf(range);
  return relation ? [{ kind: 'relation-begins', relation }] : [];
}

const ends = (relation: WrittenName | undefined): readonly WrittenAct[] =>
  relation ? [{ kind: 'relation-ends', relation }] : [];

function renamed(statement: Node): readonly WrittenAct[] {
  const relation = nameOf(child(statement, 'relation'));
  const newName = word(statement, 'newname');
  if (!relation || newName === undefined || !/TABLE|VIEW/.test(word(statement, 'renameType') ?? '')) return [];
  return [...ends(relation), { kind: 'relation-begins', relation: { ...relation, name: newName } }];
}

function dropped(statement: Node): readonly WrittenAct[] {
  const names = list(statement, 'objects').flatMap((object) => {
    const [name, schema] = words(list(child(object, 'List'), 'items')).toReversed();
    return name === undefined ? [] : [{ name, ...(schema !== undefined && { schema }) }];
  });
  const kind = word(statement, 'removeType') ?? '';
  if (kind !== 'OBJECT_INDEX') return /TABLE|VIEW/.test(kind) ? names.flatMap(ends) : [];
  const isConcurrent = statement['concurrent'] === true;
  return names.map((index) => ({ kind: 'drop-index', index, isConcurrent }));
}

function indexed(statement: Node): readonly WrittenAct[] {
  const relation = nameOf(child(statement, 'relation'));
  const index = word(statement, 'idxname');
  if (!relation) return [];
  return [
    {
      kind: 'create-index',
      relation,
      ...(index !== undefined && { index }),
      isConcurrent: statement['concurrent'] === true,
      isOnly: child(statement, 'relation')?.['inh'] !== true,
      ifNotExists: statement['if_not_exists'] === true,
    },
  ];
}

function locked(statement: Node): readonly WrittenAct[] {
  // PostgreSQL numbers its modes from 1, the weakest.
  const mode = lockModes[Number(statement['mode']) - 1];
  return list(statement, 'relations').flatMap((range): readonly WrittenAct[] => {
    const relation = nameOf(child(range, 'RangeVar'));
    return relation && mode ? [{ kind: 'lock', relation, mode }] : [];
  });
}

function refreshed(statement: Node): readonly WrittenAct[] {
  const relation = nameOf(child(statement, 'relation'));
  // WITH NO DATA runs no query.
  if (!relation || statement['skipData'] === true) return [];
  return [{ kind: 'refresh', relation, isConcurrent: statement['concurrent'] === true }];
}

function altered(statement: Node): readonly WrittenAct[] {
  const relation = nameOf(child(statement, 'relation'));
  if (!relation || word(statement, 'objtype') !== 'OBJECT_TABLE') return [];
  const commands = below(list(statement, 'cmds'), 'AlterTableCmd');
  return [...commands.flatMap((command) => alteration(relation, command)), ...promises(statement)];
}

function alteration(relation: WrittenName, command: Node): readonly WrittenAct[] {
  const column = word(command, 'name') ?? '';
  const definition = child(command, 'def');
  switch (word(command, 'subtype')) {
    case 'AT_SetNotNull':
      return [{ kind: 'alter', relation, act: { kind: 'set-not-null', column } }];
    case 'AT_AlterColumnType':
      return [{ kind: 'alter-type', relation, column }];
    case 'AT_AddConstraint':
      return additions(child(definition, 'Constraint')).map((act) => ({ kind: 'alter', relation, act }));
    case 'AT_AddColumn':
      return addedColumn(relation, child(definition, 'ColumnDef'));
    default:
      return [];
  }
}

const keys = {
  CONSTR_PRIMARY: 'primary key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_EXCLUSION: 'exclusion',
} as const;

function additions(constraint: Node | undefined): readonly Act[] {
  const [type = '', name] = [word(constraint, 'contype'), word(constraint, 'conname')];
  const named = name === undefined ? {} : { name };
  const isValidated = constraint?.['skip_validation'] !== true;
  if (type === 'CONSTR_FOREIGN') return [{ kind: 'add-foreign-key', isValidated, ...named }];
  if (type === 'CONSTR_CHECK') return [{ kind: 'add-check', isValidated, ...named }];
  const key = Object.entries(keys).find(([one]) => one === type)?.[1];
  return key ? [{ kind: 'add-key', key, usesIndex: word(constraint, 'indexname') !== undefined, ...named }] : [];
}

function addedColumn(relation: WrittenName, definition: Node | undefined): readonly WrittenAct[] {
  const column = word(definition, 'colname');
  const types = list(definition, 'constraints').map((one) => word(child(one, 'Constraint'), 'contype') ?? '');
  const isNullable = !types.some((type) => /NOTNULL|PRIMARY|IDENTITY/.test(type));
  return column !== undefined && isNullable ? [{ kind: 'add-nullable-column', relation, column }] : [];
}

/** CHECK (… column IS NOT NULL …) and NOT NULL as a constraint, wherever they stand in the statement. */
function promises(statement: Node): readonly WrittenAct[] {
  const relation = nameOf(child(statement, 'relation'));
  if (!relation) return [];
  const constraints = below([...find(statement, (node) => child(node, 'Constraint') !== undefined)], 'Constraint');
  const columns = constraints.flatMap((constraint) => {
    if (word(constraint, 'contype') === 'CONSTR_NOTNULL') return words(list(constraint, 'keys'));
    return word(constraint, 'contype') === 'CONSTR_CHECK' ? testedColumns(child(constraint, 'raw_expr')) : [];
  });
  return columns.map((column) => ({ kind: 'promise-not-null', relation, column }));
}

function testedColumns(expression: Node | undefined): readonly string[] {
  const tests = [...find(expression, (node) => word(child(node, 'NullTest'), 'nulltesttype') === 'IS_NOT_NULL')];
  return tests.flatMap((test) => {
    const reference = child(child(child(test, 'NullTest'), 'arg'), 'ColumnRef');
    return words(list(reference, 'fields')).slice(-1);
  });
}

const below = (nodes: readonly Node[], kind: string): readonly Node[] =>
  nodes.flatMap((node) => {
    const inner = child(node, kind);
    return inner ? [inner] : [];
  });
