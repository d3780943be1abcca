// Whether every value of one type can be stored in a column of another.

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** False only where values are known not to fit: a shorter text, a narrower number, another kind of value. */
export function fitsInto(type: string, target: string): boolean {
  const [from, to] = [parts(type), parts(target)];
  if (from.base === to.base) return sizeFits(from, to);
  if (isText(from.base) && isText(to.base))
    return to.size === undefined || (from.size !== undefined && from.size <= to.size);
  const [width, room] = [integers.indexOf(from.base), integers.indexOf(to.base)];
  if (width >= 0 && room >= 0) return width <= room;
  if (width >= 0) return isNumber(to.base) || isText(to.base);
  if (isText(from.base)) return false;
  return isText(to.base) || sameFamily(from.base, to.base);
}

function sizeFits(from: Parts, to: Parts): boolean {
  if (to.size === undefined) return true;
  return from.size !== undefined && from.size <= to.size && (from.scale ?? 0) <= (to.scale ?? 0);
}

interface Parts {
  readonly base: string;
  readonly size?: number;
  readonly scale?: number;
}

function parts(type: string): Parts {
  const modifier = /\((\d+)(?:,(-?\d+))?\)/.exec(type);
  return {
    base: type.replace(/\([^)]*\)/, ''),
    ...(modifier && { size: Number(modifier[1]) }),
    ...(modifier?.[2] !== undefined && { scale: Number(modifier[2]) }),
  };
}

const isText = (base: string): boolean => /^(text|character varying|character|citext|public\.citext)$/.test(base);
const isNumber = (base: string): boolean => /^(numeric|real|double precision|money)$/.test(base);
const families: readonly RegExp[] = [/^jsonb?$/, /^(timestamp|date)/, /^time /, /^(real|double precision|numeric)$/];
const sameFamily = (left: string, right: string): boolean =>
  families.some((family) => family.test(left) && family.test(right));
