const marks: readonly (readonly [RegExp, string])[] = [
  [/\b(vector|halfvec|sparsevec)\b|\b(vector|halfvec)_\w+_ops\b/i, 'vector'],
  [/\bcitext\b/i, 'citext'],
  [/\bhstore\b/i, 'hstore'],
  [/\bl(tree|query)\b/i, 'ltree'],
  [/\bgeometry\(|\bgeography\(/i, 'postgis'],
  [/\bg(in|ist)_trgm_ops\b/i, 'pg_trgm'],
  [/\buuid_generate_v\d\w*\(/i, 'uuid-ossp'],
];

/** Extensions whose types, functions or operator classes the DDL names; text in quotes does not count. */
export function extensionsOf(statements: readonly string[]): readonly string[] {
  const text = statements.join('\n').replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '');
  return marks.filter(([mark]) => mark.test(text)).map(([, name]) => name);
}
