import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '#host/host.ts';
import type { Fault } from '#migration/walk.ts';
import { lineAt, offsetOfPosition } from '#sql/position.ts';
import type { DriverFault } from './protocol.ts';

/** Finds the line of the checkout that a fault belongs to: by the statement's text where the file shows it, else by the stack. */
export async function locate(host: Host, driverFault: DriverFault, file: string): Promise<Fault> {
  const { number: _, position, frames, ...facts } = driverFault;
  const fault = facts.origin === 'code' ? { ...facts, ...readable(facts.message, host.directory) } : facts;
  const places = frames.flatMap(({ path, line }) => {
    const inside = relative(host.directory, path).split(sep).join('/');
    const isOurs = !isAbsolute(inside) && !inside.startsWith('../') && !inside.includes('node_modules/');
    return isOurs ? [{ file: inside, line }] : [];
  });
  const place = places.find((candidate) => candidate.file === file) ?? places[0] ?? { file };
  const source = (await host.readText(place.file)) ?? '';
  const shown = lineOfText(source, 'line' in place ? place.line : 1, fault.statement, position);
  return { ...fault, location: shown === undefined ? place : { file: place.file, line: shown } };
}

/** One line without this machine's paths, and what to do about a package that is not installed. */
export function readable(message: string, directory: string): Pick<Fault, 'message' | 'hint'> {
  const [line = ''] = message.replaceAll(`${directory}/`, '').split('\n');
  const isMissingPackage = /Cannot find (?:module|package) '(?![.~/#])/.test(line);
  const hint = "Install the repository's packages before the audit, for example with npm ci.";
  return { message: line, ...(isMissingPackage ? { hint } : {}) };
}

function lineOfText(source: string, from: number, statement: string | undefined, position = 1): number | undefined {
  if (statement === undefined) return undefined;
  const start = source.split('\n', from - 1).join('\n').length;
  const found = source.indexOf(statement.trim(), start);
  if (found < 0) return undefined;
  const leading = statement.length - statement.trimStart().length;
  return lineAt(source, found + Math.max(0, offsetOfPosition(statement, position) - leading));
}
