import { expect, test } from 'vitest';
import { hunksOf, isOnDiff } from '#publish/github/diff-lines.ts';

const patch = `@@ -1,3 +1,4 @@ CREATE TABLE jobs
 one
-two
+zwei
+drei
 four
@@ -20,2 +21,2 @@
-twenty
+zwanzig
 end
\\ No newline at end of file`;
const file = ['one', 'zwei', 'drei', 'four', ...Array.from({ length: 16 }, () => 'between'), 'zwanzig', 'end'];

test('a patch has the lines of the new file, context included, and none that went', () => {
  expect(hunksOf(patch)).toEqual([
    { from: 1, lines: ['one', 'zwei', 'drei', 'four'] },
    { from: 21, lines: ['zwanzig', 'end'] },
  ]);
});

test.each([
  [1, 1, true],
  [2, 4, true],
  [5, 5, false],
  [20, 20, false],
  [21, 22, true],
  [22, 23, false],
  [4, 21, false],
  [3, 2, false],
])('lines %i to %i can carry a comment: %s', (from, to, expected) => {
  expect(isOnDiff(hunksOf(patch), file, { from, to })).toBe(expected);
});

test('a line that says something else in the audited file is not the line of the diff', () => {
  expect(isOnDiff(hunksOf(patch), ['a line of main', ...file], { from: 2, to: 2 })).toBe(false);
  expect(isOnDiff(hunksOf(patch), ['one\r', 'zwei\r'], { from: 1, to: 2 })).toBe(true);
});

test.each([undefined, ''])('a file whose patch is %j has no lines', (none) => {
  expect(hunksOf(none)).toEqual([]);
  expect(isOnDiff(hunksOf(none), file, { from: 1, to: 1 })).toBe(false);
});
