import { z } from 'zod';

const milliseconds = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 } as const;
type Unit = keyof typeof milliseconds;

const written = /^([1-9]\d{0,8}) ?(ms|s|min|h)$/;

/** A time as PostgreSQL writes it, with its unit: a bare number is milliseconds there and seconds to most people. */
export const duration = z
  .string({ error: ({ input }) => notATime(input) })
  .regex(written, { error: ({ input }) => notATime(input) })
  .transform((text) => {
    const [, amount, unit] = written.exec(text) ?? [];
    return Number(amount) * milliseconds[unit as Unit];
  });

function notATime(input: unknown): string {
  if (typeof input === 'number' && input > 0) return `${input} has no unit: write ${input}s, or ${input}ms.`;
  return `${JSON.stringify(input)} is no time above 0, such as 5s, 500ms or 2min.`;
}
