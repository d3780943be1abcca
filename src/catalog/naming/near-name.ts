// A name that another one may have become.

/** The nearest candidate: a shared word, or few edits for its length (at most 0.4). Words that half of all columns carry are set aside. */
export function nearName(name: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(telling(name), telling(candidate)) }))
    .filter(({ candidate, distance }) => distance <= 0.4 || (distance <= 0.7 && sharesWord(name, candidate)));
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

const emptyWords = new Set([
  'id',
  'at',
  'by',
  'is',
  'has',
  'of',
  'to',
  'on',
  'date',
  'time',
  'name',
  'type',
  'url',
  'json',
  'text',
]);

// `created_at` and `updated_at` are alike in their ending alone.
function telling(name: string): string {
  const words = name.split('_').filter((word) => !emptyWords.has(word));
  return words.length > 0 ? words.join('_') : name;
}

const distanceOf = (left: string, right: string): number =>
  editDistance(left, right) / Math.max(left.length, right.length);

function sharesWord(left: string, right: string): boolean {
  const words = new Set(left.split('_').filter((word) => word.length > 2 && !emptyWords.has(word)));
  return right.split('_').some((word) => words.has(word));
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, position) => position);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + Number(left[i - 1] !== right[j - 1]);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
