import { z } from 'zod';

export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `${input} is not a text here: put it in quotes.`
        : undefined,
  })
  .min(1);
export const texts = z.array(text);
export const patterns = texts.default([]);
