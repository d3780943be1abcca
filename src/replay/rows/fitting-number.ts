// Numbers within what their type and their checks allow.
import type { Condition } from './condition.ts';
import type { Token } from './token.ts';

/** Best first: the token's own number, one in range instead of it, the ends of the range. Undefined for what is no number. */
export function fittingNumbers(
  plain: string,
  name: string,
  modifiers: readonly number[],
  token: Token,
  conditions: readonly Condition[],
): readonly string[] | undefined {
  const range = rangeOf(name, modifiers);
  if (!range) return undefined;
  const limited = conditions.reduce(narrowed, range);
  const { low, high, scale } = limited;
  if (low > high) return [plain];
  const step = 10 ** -scale;
  const multiple = conditions.find((condition) => condition.kind === 'multiple');
  const near = inRange(Number(plain), limited, token);
  const chosen = multiple ? rounded(near, multiple) : near;
  const isAsked = (end: number) => Number.isFinite(end) && end >= low && end <= high;
  const ends = [
    ...(low > range.low ? [low, low + step] : []),
    ...(high < range.high ? [high, high - step] : []),
  ].filter(isAsked);
  const text = chosen === Number(plain) ? plain : chosen.toFixed(scale);
  return [text, ...ends.map((end) => (Math.abs(end) < 1e21 ? end.toFixed(scale) : String(end)))];
}

interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly scale: number;
}

/** Undefined for what is no number; without an end where the type has none that matters. */
function rangeOf(name: string, [precision, scale = 0]: readonly number[]): NumberRange | undefined {
  switch (name) {
    case 'smallint':
      return { low: -32_768, high: 32_767, scale: 0 };
    case 'integer':
      return { low: -2_147_483_648, high: 2_147_483_647, scale: 0 };
    case 'bigint':
      return { low: -(2 ** 63), high: Number.MAX_SAFE_INTEGER, scale: 0 };
    case 'numeric': {
      if (precision === undefined) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, scale: 2 };
      const high = 10 ** (precision - scale) - 10 ** -scale;
      return { low: -high, high, scale: Math.max(scale, 0) };
    }
    case 'real':
    case 'double precision':
    case 'money':
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, scale: 2 };
    default:
      return undefined;
  }
}

function narrowed(range: NumberRange, condition: Condition): NumberRange {
  if (condition.kind !== 'bound') return range;
  const value = Number(condition.value);
  if (!Number.isFinite(value)) return range;
  const step = condition.isOpen ? 10 ** -range.scale : 0;
  return condition.side === 'least'
    ? { ...range, low: Math.max(range.low, value + step) }
    : { ...range, high: Math.min(range.high, value - step) };
}

function inRange(plain: number, { low, high, scale }: NumberRange, { number, share, row }: Token): number {
  const own = Number(plain.toFixed(scale));
  if (own >= low && own <= high) return own;
  if (high - low > roomy) return low > own ? low + number : Math.trunc(high) - roomy + number;
  const steps = Math.round((high - low) * 10 ** scale);
  const position =
    steps < rowsAtOnce ? row % (steps + 1) : Math.floor((steps - rowsAtOnce) * share) + (row % rowsAtOnce);
  return low + position * 10 ** -scale;
}

const rowsAtOnce = 32;
/** Every token finds a place of its own in a range as wide as this. */
const roomy = 2_000_000;

const rounded = (number: number, { divisor, remainder }: { divisor: number; remainder: number }): number =>
  divisor > 0 ? Math.trunc(number / divisor) * divisor + remainder : number;
