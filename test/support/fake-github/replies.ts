import type { Answer, Request } from './operations.ts';

const documentation_url = 'https://docs.github.com/rest';

export const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url } };

/** 422 with one error of one field. */
export const refusedBody = (resource: string, message: string): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, code: 'unprocessable', field: 'data', message }],
    documentation_url,
  },
});

/** 422 with errors that are only words. */
export const unprocessable = (...errors: readonly string[]): Answer => ({
  status: 422,
  body: { message: 'Unprocessable Entity', errors, documentation_url },
});

/** One page of a list, with the link to the next one. */
export function page(items: readonly object[], { query, route, origin }: Request): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const body = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { status: 200, body };
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  return { status: 200, body, headers: { link: `<${origin}${route.pathname}?${next}>; rel="next"` } };
}
