import { UserError } from '../errors.ts';

/** What the user can mend comes without a stack; anything else is a bug of ours and keeps it. */
export function describeFailure(error: unknown, version: string): string {
  if (error instanceof UserError) return `${error.code}: ${error.message}\n→ ${error.remedy}`;
  const stack = error instanceof Error ? withCauses(error) : String(error);
  return [
    stack,
    '',
    `This is a bug in schema-audit ${version} (Node ${process.versions.node}, ${process.platform}). Report it with the lines above:`,
    'https://github.com/schema-audit/schema-audit/issues',
  ].join('\n');
}

function withCauses(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\nCaused by: ${withCauses(error.cause)}` : own;
}
