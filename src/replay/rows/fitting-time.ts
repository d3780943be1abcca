// Dates and times within the constants of a check.
import type { Condition } from './condition.ts';
import type { Token } from './token.ts';

/** Best first. */
export function fittingTimes(plain: string, { row }: Token, conditions: readonly Condition[]): readonly string[] {
  const bounds = conditions.flatMap((condition) => {
    const time = condition.kind === 'bound' ? timeOf(condition.value) : undefined;
    return condition.kind === 'bound' && time !== undefined ? [{ side: condition.side, time }] : [];
  });
  const least = Math.max(...bounds.filter(({ side }) => side === 'least').map(({ time }) => time));
  const most = Math.min(...bounds.filter(({ side }) => side === 'most').map(({ time }) => time));
  const own = timeOf(plain);
  if (bounds.length === 0 || own === undefined || (own > least && own < most)) return [plain];
  const shift = (row + 1) * day;
  const moved = least + shift < most ? least + shift : most - (row + 1) * 1000;
  const later = [moved, least, most, least + 1000].filter(Number.isFinite).map(textOf);
  return plain.length > 10 ? later : later.map((text) => text.slice(0, 10));
}

const day = 86_400_000;

/** Without a zone it is read as UTC, as it is written. */
function timeOf(text: string): number | undefined {
  const plain = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?/.exec(text.trim());
  const time = plain ? Date.parse(`${plain[1]}T${plain[2] ?? '00:00:00'}Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const textOf = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
