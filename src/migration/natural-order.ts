/** Orders names as people count: `2_jobs` before `10_resumes`. Digits compare as numbers of any length. */
export function naturalOrder(left: string, right: string): number {
  const lefts = runsOf(left);
  const rights = runsOf(right);
  for (const [index, one] of lefts.entries()) {
    const other = rights[index];
    if (other === undefined) return 1;
    const order = compareRuns(one, other);
    if (order !== 0) return order;
  }
  return lefts.length - rights.length;
}

const runsOf = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];

function compareRuns(left: string, right: string): number {
  if (/^\d/.test(left) && /^\d/.test(right)) {
    const difference = BigInt(left) - BigInt(right);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
