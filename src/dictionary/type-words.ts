// A type in the server's own name or in the short one that people write.

const shortNames: readonly (readonly [RegExp, string, string])[] = [
  [/^timestamp(\(\d\))? with time zone/, 'timestamptz', 'timestamptz$1'],
  [/^timestamp(\(\d\))? without time zone/, 'timestamp', 'timestamp$1'],
  [/^character varying/, 'varchar', 'varchar'],
  [/^integer/, 'int', 'int'],
  [/^boolean/, 'bool', 'bool'],
];

/** The server's name, or the short one where the pages use it. */
export function typeWords(type: string, used: ReadonlySet<string>): string {
  for (const [long, word, short] of shortNames) {
    if (!long.test(type)) continue;
    const isUsed = [...used].some((written) => written === word || written.startsWith(`${word}(`));
    return isUsed ? type.replace(long, short) : type;
  }
  return type;
}
