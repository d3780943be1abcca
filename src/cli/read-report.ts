// A report file as a value. It may come from a job that ran a stranger's code: size and shape are checked before anything reads it.
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Report } from '#report/report.ts';
import reportSchema from '../../report.schema.json' with { type: 'json' };
import { UserError } from '../errors.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/** Rejects with `unreadable-report`. */
export async function readReport(path: string, shown: string): Promise<Report> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw unreadable(`There is no file ${shown}.`);
  if (found.size > MOST_BYTES) throw unreadable(`${shown} has ${found.size} bytes, more than any report.`);
  const checked = schema().safeParse(parse(await readFile(path, 'utf8'), shown));
  const [flaw] = checked.error?.issues ?? [];
  if (flaw) throw unreadable(`${shown} is not a report of this version: ${flaw.path.join('.')} ${flaw.message}`);
  // The schema that it was checked with describes this type.
  return checked.data as Report;
}

const schema = () => z.fromJSONSchema(reportSchema as Parameters<typeof z.fromJSONSchema>[0]);

function parse(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError('unreadable-report', `${shown} is not JSON.`, remedy, { cause: error });
  }
}

const remedy = 'Write it with `schema-audit audit --format json=report.json`.';
const unreadable = (message: string): UserError => new UserError('unreadable-report', message, remedy);
