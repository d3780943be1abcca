// The page of the workflow run. The runner drops a summary of 1 MiB and more as a whole.
import type { Report } from '#report/report.ts';
import type { Publisher } from '../publisher.ts';

const LIMIT_BYTES = 900 * 1024;

export interface SummaryTarget {
  readonly render: (report: Report) => string;
  readonly write: (text: string) => Promise<unknown>;
}

export const jobSummary = ({ render, write }: SummaryTarget): Publisher => ({
  name: 'job summary',
  publish: async (report) => {
    await write(fitted(render(report)));
    return { status: 'written' };
  },
});

/** Whole lines up to the limit, which counts bytes. */
export function fitted(text: string, limit = LIMIT_BYTES): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\nThe rest is in the report file.\n';
  const cut = Buffer.from(text)
    .subarray(0, limit - Buffer.byteLength(note))
    .toString('utf8');
  return cut.slice(0, Math.max(0, cut.lastIndexOf('\n'))) + note;
}
